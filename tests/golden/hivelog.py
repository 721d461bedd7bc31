# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the logs of a registry hive: changes that Windows had not put into the hive yet.

Two states of a hive are compared page by page; what differs is a change. Logs since Windows 8.1
hold a row of numbered entries, each with two checksums; those before hold the pages of one change
behind a map of bits.
"""

import struct

BLOCK, SECTOR = 4096, 512
TYPE_PAGES, TYPE_ENTRIES = 1, 6
SEED_LOW, SEED_HIGH = 0x7A4E55C5, 0x82EF4D88
WORD = 0xFFFFFFFF


def checksum(base):
    """The exclusive or of the first 127 words, never 0 or -1."""
    value = 0
    for (word,) in struct.iter_unpack("<I", base[:508]):
        value ^= word
    return {0: 1, WORD: WORD - 1}.get(value, value)


def _rotate(value, count):
    return ((value << count) | (value >> (32 - count))) & WORD


def marvin(data):
    """The checksum Marvin32, with the seed that the registry uses."""
    low, high = SEED_LOW, SEED_HIGH
    padded = data + b"\x80"
    padded += bytes(-len(padded) % 4 + 4)
    for (word,) in struct.iter_unpack("<I", padded):
        low = (low + word) & WORD
        high ^= low
        low = (_rotate(low, 20) + high) & WORD
        high = _rotate(high, 9) ^ low
        low = (_rotate(low, 27) + high) & WORD
        high = _rotate(high, 19)
    return struct.pack("<II", low, high)


# --- Base blocks ------------------------------------------------------------------------


def with_numbers(data, first, second, kind=0, earlier=0):
    """The hive, or a log's copy of its first sector, with other sequence numbers."""
    base = bytearray(data[:BLOCK])
    (written,) = struct.unpack_from("<Q", base, 12)
    struct.pack_into("<IIQ", base, 4, first, second, written - earlier)
    struct.pack_into("<I", base, 28, kind)
    struct.pack_into("<I", base, 508, checksum(bytes(base)))
    return bytes(base) + data[BLOCK:]


def _bins_size(data):
    return struct.unpack_from("<I", data, 40)[0]


def _changed(before, after):
    """The places, from the first bin, of the pages that differ, and what is in them now."""
    for place in range(BLOCK, BLOCK + _bins_size(after), BLOCK):
        page = after[place : place + BLOCK]
        if page != before[place : place + BLOCK]:
            yield place - BLOCK, page


# --- Logs -------------------------------------------------------------------------------


def seal(entry):
    """The entry with its two checksums."""
    head = entry[:24] + marvin(entry[40:])
    return head + marvin(head) + entry[40:]


def entry_of(before, after, sequence, outside=False):
    """An entry that leads from one state to the next; outside says a page behind the end."""
    pages = list(_changed(before, after))
    shift = _bins_size(after) if outside else 0
    body = b"".join(struct.pack("<II", place + shift, BLOCK) for place, _ in pages)
    body += b"".join(page for _, page in pages)
    size = (40 + len(body) + SECTOR - 1) // SECTOR * SECTOR
    head = b"HvLE" + struct.pack("<IIIII", size, 0, sequence, _bins_size(after), len(pages))
    return seal((head + bytes(16) + body).ljust(size, b"\0"))


def pages_log(before, after, earlier=0):
    """A log of Windows 7 and before: one change."""
    (number,) = struct.unpack_from("<I", before, 8)
    base = after[:8] + before[8:20] + after[20:BLOCK]
    base = with_numbers(base, number + 1, number + 1, TYPE_PAGES, earlier)[:SECTOR]
    pages = dict(_changed(before, after))
    bits = bytes(0xFF if place in pages else 0 for place in range(0, _bins_size(after), BLOCK))
    vector = b"DIRT" + bits
    vector += bytes(-len(vector) % SECTOR)
    return base + vector + b"".join(pages.values())


def entries_log(states, numbers, first, outside=False):
    """A log since Windows 8.1: state n + 1 is made from state n by entry first + n."""
    number = first + min(numbers)
    base = with_numbers(states[-1], number, number, TYPE_ENTRIES)[:SECTOR]
    entries = (entry_of(states[n], states[n + 1], first + n, outside) for n in numbers)
    return base + b"".join(entries)


def _tear(log):
    """The first thing behind the base block was not written to its end."""
    if log[SECTOR : SECTOR + 4] != b"HvLE":
        return log[:-SECTOR]
    (size,) = struct.unpack_from("<I", log, SECTOR + 4)
    return log[: SECTOR + size - SECTOR]


def _spoil(log):
    """One byte in a page of the first entry is another one."""
    place = SECTOR + SECTOR
    return log[:place] + bytes([log[place] ^ 1]) + log[place + 1 :]


DAMAGE = {
    "torn": _tear,
    "torn-last": lambda log: log[:-SECTOR],
    "hash": _spoil,
    "cut-head": lambda log: log[:100],
    "empty": lambda log: b"",
}


def logs_of(states, spec):
    """The logs, by the end of their names, that lead from the first state to the last."""
    damage = spec.get("damage")
    (first,) = struct.unpack_from("<I", states[0], 8)
    logs = {}
    for name, numbers in spec["files"].items():
        if spec["form"] == "pages":
            log = pages_log(states[0], states[-1], 1 if damage == "older" else 0)
        else:
            start = first - (1 if damage == "older" else 0)
            log = entries_log(states, numbers, start, damage == "outside")
        logs[name] = DAMAGE[damage](log) if damage in DAMAGE else log
    return logs
