# SPDX-License-Identifier: GPL-3.0-or-later
"""How many bytes of each file a program reads, as strace sees it."""

import os
import re
import shutil
import subprocess
import tempfile
from collections import Counter

CALLS = "open_tree,read,pread64,readv,preadv,preadv2,sendfile,mmap"
READ = re.compile(r"p?readv?2?(?:64)?\(\d+<([^>]*)>.*\) += (\d+)$")
SENT = re.compile(r"sendfile\(\d+<[^>]*>(?:\(deleted\))?, \d+<([^>]*)>.*\) += (\d+)$")
MAPPED = re.compile(r"mmap\([^,]*, (\d+), .*, \d+<([^>]*)>, ")


PAGE = 4096
CLONED = re.compile(r"open_tree\(\d+<([^>]*)>, \"\", .*OPEN_TREE_CLONE")
DESCRIPTOR = re.compile(r"(\d+)<(/[^>]*)>")


def with_whole_paths(lines):
    """A reader looks at the tree through a mount of its own, where paths begin at the top of the tree.
    These are made whole, so that all lines speak of the same files."""
    homes, whole = {}, []
    for line in lines:
        thread = line.partition(" ")[0]
        if thread in homes:
            home = homes[thread]
            line = DESCRIPTOR.sub(lambda match, home=home: _made_whole(match, home), line)
        cloned = CLONED.search(line)
        if cloned:
            homes[thread] = cloned[1]
        whole.append(line)
    return whole


def _made_whole(match, home):
    path = home + match[2].rstrip("/")
    inside = not match[2].startswith(home) and os.path.lexists(path)
    return f"{match[1]}<{path}>" if inside else match[0]


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
    return count_lines(with_whole_paths(lines), root)


def count_lines(lines, root):
    """A call that another thread interrupted stands in two lines; only the second has the result.
    A file that is mapped is read once, whatever is read of it besides: it is in memory then."""
    begun, bytes_read, mappings = {}, Counter(), {}
    for line in lines:
        thread, _, text = line.partition(" ")
        text = text.strip()
        if text.endswith("<unfinished ...>"):
            begun[thread] = text.removesuffix("<unfinished ...>")
            continue
        text = re.sub(r"^<\.\.\. \w+ resumed>", lambda _, t=thread: begun.pop(t, ""), text)
        match, mapped = READ.match(text) or SENT.match(text), MAPPED.match(text)
        if match and match[1].startswith(root + os.sep):
            bytes_read[match[1]] += int(match[2])
        elif mapped and mapped[2].startswith(root + os.sep) and int(mapped[1]) > PAGE:
            # That of a single page is a trial, whether the file can be mapped at all.
            mappings[mapped[2]] = mappings.get(mapped[2], 0) + os.path.getsize(mapped[2])
    return Counter({**bytes_read, **mappings})


# What was looked at a moment ago comes from memory, not from the disk: the head of a hive tells
# whether the rest has to be copied.
HEAD = 2 * PAGE


def twice(bytes_read):
    """The files of which more was read than is in them."""
    return [f"{path}: {size} bytes read of {os.path.getsize(path)}"
            for path, size in sorted(bytes_read.items()) if size > os.path.getsize(path) + HEAD]
