# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes files of a Mac: property lists, good and hostile ones, and signed programs."""

import plistlib
import struct

# --- Property lists ---------------------------------------------------------------------


def _offsets(objects):
    at, offsets = len(b"bplist00"), []
    for data in objects:
        offsets.append(at)
        at += len(data)
    return offsets, at


def binary_objects(objects):
    """A binary property list out of its objects as bytes, the first of which is on top."""
    offsets, table = _offsets(objects)
    data = b"bplist00" + b"".join(objects)
    data += b"".join(struct.pack(">I", offset) for offset in offsets)
    return data + struct.pack(">6xBBQQQ", 4, 4, len(objects), 0, table)


def _lists_in_lists(depth):
    """Each list holds the next one."""
    lists = [b"\xa1" + struct.pack(">I", number + 1) for number in range(depth)]
    return binary_objects([*lists, b"\x51a"])


def _copies_of_copies(depth):
    """Each list holds the next one twice: a few hundred bytes that are two to the depth."""
    lists = [b"\xa2" + struct.pack(">II", number + 1, number + 1) for number in range(depth)]
    return binary_objects([*lists, b"\x51a"])


def _deep_xml(depth):
    return b'<plist version="1.0">' + b"<array>" * depth + b"</array>" * depth + b"</plist>"


def _entities(count):
    """Entities of entities of entities."""
    lines = ['<?xml version="1.0"?>', "<!DOCTYPE plist [", '<!ENTITY e0 "ha">']
    lines += [f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, count)]
    lines += ["]>", f'<plist version="1.0"><string>&e{count - 1};</string></plist>']
    return "\n".join(lines).encode()


def _ring(_):
    """A list that holds itself."""
    return binary_objects([b"\xa1" + struct.pack(">I", 0)])


HOSTILE = {
    "deep-xml": (_deep_xml, 400000),
    "deep-binary": (_lists_in_lists, 90000),
    "copies": (_copies_of_copies, 40),
    "entities": (_entities, 12),
    "ring": (_ring, 1),
}


def property_list(spec):
    """The bytes of {"plist": ..., "binary": false, "cut": bytes} or {"hostile-plist": word}."""
    if "hostile-plist" in spec:
        make, number = HOSTILE[spec["hostile-plist"]]
        return make(number)
    form = plistlib.FMT_BINARY if spec.get("binary") else plistlib.FMT_XML
    data = plistlib.dumps(spec["plist"], fmt=form)
    return data[: spec["cut"]] if "cut" in spec else data


# --- Programs ---------------------------------------------------------------------------

SIGNATURE_AT = 4096
SLICE_ALIGN = 14


def _blob(magic, content):
    return struct.pack(">II", magic, 8 + len(content)) + content


def _code_directory(identifier, team):
    """Version 2.4, with the hash of one page."""
    head = 88
    names = identifier.encode() + b"\0"
    team_at = head + len(names) if team else 0
    names += team.encode() + b"\0" if team else b""
    fields = struct.pack(">IIIIIII", 0x20400, 0, head + len(names), head, 0, 1, SIGNATURE_AT)
    fields += struct.pack(">BBBBI", 32, 2, 0, 12, 0)
    fields += struct.pack(">IIIQQQQ", 0, team_at, 0, 0, 0, SIGNATURE_AT, 1)
    return _blob(0xFADE0C02, fields + names + b"\xaa" * 32)


def signature(identifier, team):
    """A set of blobs: the code directory, no requirements, and an empty CMS."""
    blobs = [
        (0, _code_directory(identifier, team)),
        (2, _blob(0xFADE0C01, struct.pack(">I", 0))),
        (0x10000, _blob(0xFADE0B01, b"")),
    ]
    at, index, data = 12 + 8 * len(blobs), b"", b""
    for slot, blob in blobs:
        index += struct.pack(">II", slot, at + len(data))
        data += blob
    return struct.pack(">III", 0xFADE0CC0, at + len(data), len(blobs)) + index + data


def _slice(cpu, identifier, team, signed):
    signed_by = signature(identifier, team) if signed else b""
    commands = [struct.pack("<II16s", 0x1B, 24, b"\x11" * 16)]
    if signed:
        commands.append(struct.pack("<IIII", 0x1D, 16, SIGNATURE_AT, len(signed_by)))
    size = sum(len(command) for command in commands)
    head = struct.pack("<IIIIIIII", 0xFEEDFACF, cpu, 3, 2, len(commands), size, 0, 0)
    return (head + b"".join(commands)).ljust(SIGNATURE_AT, b"\x90") + signed_by


def program(spec):
    """The bytes of a program: {"team": "", "identifier": "", "fat": false, "signed": true}."""
    team, identifier = spec.get("team"), spec.get("identifier", "org.example.app")
    cpus = (0x01000007, 0x0100000C)
    slices = [_slice(cpu, identifier, team, spec.get("signed", True)) for cpu in cpus]
    if not spec.get("fat"):
        return slices[0]
    step = 1 << SLICE_ALIGN
    table, data = struct.pack(">II", 0xCAFEBABE, len(slices)), b""
    for number, (cpu, part) in enumerate(zip(cpus, slices)):
        table += struct.pack(">IIIII", cpu, 3, (number + 1) * step, len(part), SLICE_ALIGN)
        data = data.ljust(number * step, b"\0") + part
    return table.ljust(step, b"\0") + data
