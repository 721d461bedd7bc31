# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes large registry hives at once, as dense as Windows keeps them.

hivex adds a key by copying the list of all its siblings and leaves the old list as a hole: four
thousand keys under one key make a hive of 70 MB that is nearly empty. So the hives of the
benchmark are laid out here, from the empty hive of the golden tests, and hivex only reads them.
"""

import struct

import hive

BIN_HEADER = 32
# Windows, too, splits long lists of keys; so many records fill a bin of one page.
LIST_LENGTH = 507
# Larger values would need a list of pieces.
MAX_DATA = 16344
ENTRY, COMPRESSED_NAME, INLINE = 0x04, 0x20, 0x80000000
# Places in a key record, and in the base block.
PARENT, SUBKEYS, SUBKEY_LIST = 16, 20, 28
BASE_ROOT, BASE_SIZE, BASE_CHECKSUM = 36, 40, 508


class Key:
    """A key with its values and the keys below it, by their names in upper case."""

    def __init__(self, name):
        self.name, self.values, self.below = name, {}, {}

    def reach(self, path):
        """The key at a path such as 'A\\B' below this one, made where it was not there."""
        key = self
        for name in path.split("\\"):
            key = key.below.setdefault(name.upper(), Key(name))
        return key

    def add(self, keys):
        """Adds a dictionary, or pairs, of a path and its values in the form of hive.py."""
        for path, values in keys.items() if isinstance(keys, dict) else keys:
            self.reach(path).values.update(values or {})


class Writer:
    """Puts one cell after the other into bins; the result is the whole file."""

    def __init__(self, file_name):
        empty = hive.empty_hive(file_name=file_name)
        self.base = bytearray(empty[: hive.BLOCK])
        self.bins = bytearray()
        self.end = 0  # of the last bin
        # The cell behind the root key of the empty hive is a security descriptor.
        place = hive.BLOCK + BIN_HEADER
        place -= struct.unpack_from("<i", empty, place)[0]
        (length,) = struct.unpack_from("<I", empty, place + 20)
        descriptor = empty[place + 24 : place + 24 + length]
        self.security = self._offset(24 + length)
        links = struct.pack("<HIII", 0, self.security, self.security, 0)
        self.cell(b"sk" + links + struct.pack("<I", length) + descriptor)
        self.keys = 0

    def _offset(self, size):
        """Where a cell of this size comes to lie; a new bin where it no longer fits."""
        if len(self.bins) + size > self.end:
            rest = self.end - len(self.bins)
            if rest:
                self.bins += struct.pack("<i", rest).ljust(rest, b"\0")
            length = -(-(BIN_HEADER + size) // hive.BLOCK) * hive.BLOCK
            head = struct.pack("<4sIIQQI", b"hbin", self.end, length, 0, hive.TIMESTAMP, 0)
            self.bins += head
            self.end += length
        return len(self.bins)

    def cell(self, data):
        """Writes a cell; gives its offset."""
        size = (4 + len(data) + 7) & ~7
        offset = self._offset(size)
        self.bins += struct.pack("<i", -size) + data.ljust(size - 4, b"\0")
        return offset

    def _value(self, name, value):
        kind, data = hive.value_bytes(value)
        if len(data) > MAX_DATA:
            raise ValueError(f"the value {name} is too long")
        if len(data) <= 4:
            length, place = len(data) | INLINE, int.from_bytes(data, "little")
        else:
            length, place = len(data), self.cell(data)
        raw = name.encode("latin-1")
        head = struct.pack("<2sHIIIHH", b"vk", len(raw), length, place, kind, 1 if raw else 0, 0)
        return self.cell(head + raw)

    def _values(self, values):
        if not values:
            return hive.NOTHING
        places = [self._value(name, value) for name, value in values.items()]
        return self.cell(struct.pack(f"<{len(places)}I", *places))

    def _list(self, records):
        """A list of keys with the hash of each name; a list of lists where there are many."""
        lists = []
        for first in range(0, len(records), LIST_LENGTH):
            part = records[first : first + LIST_LENGTH]
            numbers = [number for record in part for number in record]
            data = struct.pack(f"<2sH{len(numbers)}I", b"lh", len(part), *numbers)
            lists.append(self.cell(data))
        if len(lists) == 1:
            return lists[0]
        return self.cell(struct.pack(f"<2sH{len(lists)}I", b"ri", len(lists), *lists))

    def key(self, key, parent=0, flags=0):
        """Writes a key and all below it; gives its offset."""
        self.keys += 1
        raw = key.name.encode("latin-1")
        values = self._values(key.values)
        name_length = max((2 * len(child.name) for child in key.below.values()), default=0)
        value_length = max((2 * len(name) for name in key.values), default=0)
        data = struct.pack(
            "<2sHQIIIIIIIIIIIIIIIHH",
            *(b"nk", flags | COMPRESSED_NAME, hive.TIMESTAMP, 0, parent),
            *(len(key.below), 0, hive.NOTHING, hive.NOTHING, len(key.values), values),
            *(self.security, hive.NOTHING, name_length, 0, value_length, MAX_DATA, 0),
            *(len(raw), 0),
        )
        offset = self.cell(data + raw)
        if key.below:
            records = [
                (self.key(child, offset), name_hash(name))
                for name, child in sorted(key.below.items())
            ]
            struct.pack_into("<I", self.bins, offset + 4 + SUBKEY_LIST, self._list(records))
        return offset

    def file(self, top):
        """The bytes of the hive with this key at its top."""
        root = self.key(top, flags=ENTRY | 0x08)
        struct.pack_into("<I", self.bins, self.security + 4 + 12, self.keys)
        self._offset(hive.BLOCK)  # closes the last bin
        del self.bins[-BIN_HEADER:]
        struct.pack_into("<I", self.base, BASE_ROOT, root)
        struct.pack_into("<I", self.base, BASE_SIZE, len(self.bins))
        struct.pack_into("<I", self.base, BASE_CHECKSUM, hive.checksum(bytes(self.base)))
        return bytes(self.base) + bytes(self.bins)


def name_hash(name):
    """How a list of the kind "lh" sums up a name in upper case."""
    total = 0
    for letter in name:
        total = (total * 37 + ord(letter)) & 0xFFFFFFFF
    return total


def write(path, file_name, top):
    """Writes the hive; gives how many keys it has."""
    writer = Writer(file_name)
    content = writer.file(top)
    with open(path, "wb") as out:
        out.write(content)
    return writer.keys
