# SPDX-License-Identifier: GPL-3.0-or-later
"""How many bytes of each file a program reads, as strace sees it."""

import os
import re
import shutil
import subprocess
import tempfile
from collections import Counter

CALLS = "read,pread64,readv,preadv,preadv2,sendfile,mmap"
READ = re.compile(r"p?readv?2?(?:64)?\(\d+<([^>]*)>.*\) += (\d+)$")
SENT = re.compile(r"sendfile\(\d+<[^>]*>(?:\(deleted\))?, \d+<([^>]*)>.*\) += (\d+)$")
MAPPED = re.compile(r"mmap\([^,]*, (\d+), .*, \d+<([^>]*)>, ")


def count(command, root, env=None):
    """{path: bytes read} of all files below a folder; None where strace cannot be used."""
    strace = shutil.which("strace")
    if not strace:
        return None
    with tempfile.NamedTemporaryFile(prefix="changeover-reads-") as record:
        subprocess.run([strace, "-f", "-qq", "-y", "-e", f"trace={CALLS}", "-o", record.name, "--",
                        *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       check=False, env=env)
        lines = record.read().decode("utf-8", "replace").splitlines()
    return count_lines(lines, root)


def count_lines(lines, root):
    """A call that another thread interrupted stands in two lines; only the second has the result."""
    begun, bytes_read = {}, Counter()
    for line in lines:
        thread, _, text = line.partition(" ")
        text = text.strip()
        if text.endswith("<unfinished ...>"):
            begun[thread] = text.removesuffix("<unfinished ...>")
            continue
        text = re.sub(r"^<\.\.\. \w+ resumed>", lambda _, t=thread: begun.pop(t, ""), text)
        match, mapped = READ.match(text) or SENT.match(text), MAPPED.match(text)
        path, size = (match[1], match[2]) if match else (mapped[2], mapped[1]) if mapped else ("", 0)
        if path.startswith(root + os.sep):
            bytes_read[path] += int(size)
    return bytes_read


def twice(bytes_read):
    """The files of which more was read than is in them."""
    return [f"{path}: {size} bytes read of {os.path.getsize(path)}"
            for path, size in sorted(bytes_read.items()) if size > os.path.getsize(path)]
