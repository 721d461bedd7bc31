#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk with faults: shows a folder at another place, and fails or hangs where it is told to.

    faultydisk.py SOURCE PLACE [KIND:PATH[:OFFSET]] ...

KIND is "error" or "hang", PATH a file or a folder relative to SOURCE. Of a file everything from
OFFSET on cannot be read, of a folder its list of names. Who waits for ever is told of on standard
output. It speaks the protocol of /dev/fuse itself
(linux/fuse.h), so that no library is needed. A request that hangs is taken and never answered: not
even kill -9 frees who waits for it. All of it is over when this program ends.
"""

import ctypes
import errno
import os
import signal
import stat
import struct
import sys

LOOKUP, FORGET, GETATTR, READLINK, OPEN, READ, STATFS, RELEASE = 1, 2, 3, 5, 14, 15, 17, 18
FLUSH, INIT, OPENDIR, READDIR, RELEASEDIR, INTERRUPT, DESTROY, BATCH_FORGET = (
    25, 26, 27, 28, 29, 36, 38, 42)
UNANSWERED = (FORGET, INTERRUPT, BATCH_FORGET, DESTROY)
DIRECT_IO = 1
MAX_WRITE = 1 << 17
PR_SET_PDEATHSIG = 1
MS_RDONLY, MS_NOSUID, MS_NODEV = 1, 2, 4


class Disk:
    """The folder behind the disk, and what is wrong with it."""

    def __init__(self, source, faults):
        self.paths, self.nodes = {1: source}, {source: 1}
        self.faults = {os.path.join(source, path): (kind, offset) for kind, path, offset in faults}

    def node(self, path):
        if path not in self.nodes:
            self.nodes[path] = len(self.nodes) + 1
            self.paths[self.nodes[path]] = path
        return self.nodes[path]

    def attributes(self, path):
        status = os.lstat(path)
        times = (status.st_atime_ns, status.st_mtime_ns, status.st_ctime_ns)
        return struct.pack(
            "<6Q10I", self.node(path), status.st_size, status.st_blocks,
            *(time // 10**9 for time in times), *(time % 10**9 for time in times),
            status.st_mode, status.st_nlink, status.st_uid, status.st_gid, 0, 4096, 0)

    def has_fault(self, kind, path, end):
        fault = self.faults.get(path)
        return fault is not None and fault[0] == kind and end > fault[1]

    def read(self, path, offset, size):
        with open(path, "rb") as source:
            source.seek(offset)
            data = source.read(size)
        if data and self.has_fault("error", path, offset + len(data)):
            raise OSError(errno.EIO, path)
        return data

    def names(self, path, offset, size):
        if self.has_fault("error", path, 1):
            raise OSError(errno.EIO, path)
        out = b""
        for number, name in enumerate(sorted(os.listdir(path)), 1):
            raw = os.fsencode(name)
            kind = stat.S_IFMT(os.lstat(os.path.join(path, name)).st_mode) >> 12
            row = struct.pack("<QQII", 1, number, len(raw), kind) + raw
            row += bytes(-len(row) % 8)
            if number > offset and len(out) + len(row) <= size:
                out += row
            elif number > offset:
                break
        return out

    def hangs(self, opcode, node, body):
        path = self.paths.get(node, "")
        if opcode == READ:
            offset, size = struct.unpack_from("<8xQI", body)
            return self.has_fault("hang", path, offset + size)
        return opcode == READDIR and self.has_fault("hang", path, 1)

    def answer(self, opcode, node, body):
        """The answer to one request; whatever is not known here is not offered."""
        path = self.paths.get(node, "")
        if opcode == INIT:
            return struct.pack("<4I2HII2H8I", 7, 31, 0, 0, 12, 9, MAX_WRITE, 1, 32, 0, *[0] * 8)
        if opcode == LOOKUP:
            below = os.path.join(path, os.fsdecode(body.rstrip(b"\0")))
            attributes = self.attributes(below)
            return struct.pack("<4Q2I", self.node(below), 0, 0, 0, 0, 0) + attributes
        if opcode == GETATTR:
            return struct.pack("<Q2I", 0, 0, 0) + self.attributes(path)
        if opcode == READLINK:
            return os.fsencode(os.readlink(path))
        if opcode in (OPEN, OPENDIR):
            return struct.pack("<Q2I", 0, DIRECT_IO if opcode == OPEN else 0, 0)
        if opcode == READ:
            return self.read(path, *struct.unpack_from("<8xQI", body))
        if opcode == READDIR:
            return self.names(path, *struct.unpack_from("<8xQI", body))
        if opcode == STATFS:
            return struct.pack("<5Q4I24x", 0, 0, 0, 0, 0, 4096, 255, 4096, 0)
        if opcode in (RELEASE, RELEASEDIR, FLUSH):
            return b""
        raise OSError(errno.ENOSYS, "not offered")


def serve(device, disk):
    while True:
        try:
            request = os.read(device, MAX_WRITE + 4096)
        except OSError as error:
            if error.errno in (errno.ENOENT, errno.EINTR):
                continue
            return
        opcode, unique, node = struct.unpack_from("<4xIQQ", request)
        if opcode in UNANSWERED:
            continue
        if disk.hangs(opcode, node, request[40:]):
            print("somebody waits", flush=True)
            continue
        code, data = 0, b""
        try:
            data = disk.answer(opcode, node, request[40:])
        except OSError as error:
            code = error.errno
        try:
            os.write(device, struct.pack("<IiQ", 16 + len(data), -code, unique) + data)
        except OSError as error:
            if error.errno != errno.ENOENT:  # whoever asked has gone
                return


def parse(word):
    kind, path, *offset = word.split(":")
    return kind, path, int(offset[0]) if offset else 0


def main():
    source, place, *faults = sys.argv[1:]
    libc = ctypes.CDLL(None, use_errno=True)
    # Whoever started it may be killed.
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    device = os.open("/dev/fuse", os.O_RDWR)
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0,allow_other"
    flags = MS_RDONLY | MS_NOSUID | MS_NODEV
    if libc.mount(b"faulty", os.fsencode(place), b"fuse", flags, options.encode()) != 0:
        sys.exit(os.strerror(ctypes.get_errno()))
    serve(device, Disk(source, [parse(word) for word in faults]))


if __name__ == "__main__":
    main()
