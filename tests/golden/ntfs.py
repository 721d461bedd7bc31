# SPDX-License-Identifier: GPL-3.0-or-later
"""A true NTFS volume in a file: made with mkntfs, mounted with ntfs-3g."""

import contextlib
import errno
import hashlib
import os
import shutil
import subprocess
import time

SIZE = 64 << 20
BLOCK = 1 << 20
TOOLS = ("mkntfs", "ntfs-3g", "umount")
ENVIRONMENT = {**os.environ, "PATH": os.environ.get("PATH", "") + ":/usr/sbin:/sbin", "LC_ALL": "C"}


class CannotMount(Exception):
    """This machine does not let us mount a volume."""


def why_not():
    """The reason why no volume can be mounted here, or None."""
    if os.geteuid() != 0:
        return "mounting needs root"
    if not os.path.exists("/dev/fuse"):
        return "there is no /dev/fuse"
    missing = [tool for tool in TOOLS if not shutil.which(tool, path=ENVIRONMENT["PATH"])]
    return f"not installed: {', '.join(missing)}" if missing else None


def _call(*command):
    done = subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT, timeout=60)
    if done.returncode != 0:
        words = (done.stderr or done.stdout).strip().splitlines() or ["no reason given"]
        raise CannotMount(f"{command[0]}: {words[-1]}")


def digest(image):
    """Of all that is not zero, and of where it is: most of a disk that was just made is a hole."""
    total = hashlib.sha256()
    with open(image, "rb", buffering=0) as source:
        total.update(str(os.fstat(source.fileno()).st_size).encode())
        place = 0
        while (place := _next_block(source, place)) is not None:
            block = os.pread(source.fileno(), BLOCK, place)
            if block != bytes(len(block)):
                total.update(b"%d:" % place + block)
            place += BLOCK
    return total.hexdigest()


def _next_block(source, place):
    """The start of the block with the first data from there on, or None."""
    try:
        return os.lseek(source.fileno(), place, os.SEEK_DATA) // BLOCK * BLOCK
    except OSError as error:
        if error.errno != errno.ENXIO:
            raise
        return None


def _wait_for_mount(child, place):
    for _ in range(200):
        if os.path.ismount(place):
            return
        if child.poll() is not None:
            break
        time.sleep(0.02)
    child.kill()
    words = child.communicate()[1].decode(errors="replace").strip().splitlines()
    raise CannotMount(f"ntfs-3g: {words[0] if words else 'nothing is mounted'}")


def _unmount(child, place):
    """The last reader may still be closing; a lazy unmount is the last resort."""
    for attempt in range(40):
        if os.path.ismount(place):
            lazy = ["-l"] if attempt == 39 else []
            command = ["umount", *lazy, place]
            subprocess.run(command, capture_output=True, env=ENVIRONMENT, check=False)
        if not os.path.ismount(place):
            break
        time.sleep(0.1)
    try:
        # It writes its last blocks after umount has come back.
        child.communicate(timeout=20)
    except subprocess.TimeoutExpired:
        child.kill()
        child.communicate()


@contextlib.contextmanager
def mounted(image, place, options):
    """Mounts image at the folder place and always unmounts it."""
    os.makedirs(place, exist_ok=True)
    command = ["ntfs-3g", "-o", f"{options},no_detach", image, place]
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    child = subprocess.Popen(command, env=ENVIRONMENT, start_new_session=True, **quiet)
    try:
        _wait_for_mount(child, place)
        yield place
    finally:
        _unmount(child, place)


def make(image, tree, place):
    """An image that holds a copy of the tree."""
    with open(image, "wb") as out:
        out.truncate(SIZE)
    _call("mkntfs", "-F", "-q", "-L", "Windows", image)
    with mounted(image, place, "rw,noatime"):
        shutil.copytree(tree, place, symlinks=True, dirs_exist_ok=True)
