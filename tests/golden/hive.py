#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes real Windows registry hives from plain dictionaries.

The library hivex can change a hive but not begin one, so the smallest valid hive is
written here byte by byte (a base block, one bin, a root key and its security
descriptor), and hivex fills it.

As a program: hive.py KEYS.json HIVE writes the keys of a JSON file into a new hive.
"""

import hashlib
import json
import os
import struct
import subprocess
import sys
import tempfile

import hivex

from hivelog import checksum, logs_of, with_numbers

REG_SZ, REG_EXPAND_SZ, REG_BINARY, REG_DWORD, REG_MULTI_SZ = 1, 2, 3, 4, 7

BLOCK = 4096
KEY_HIVE_ENTRY, KEY_NO_DELETE, KEY_COMP_NAME = 0x04, 0x08, 0x20
NOTHING = 0xFFFFFFFF
# 27 September 2024, 18:00 UTC, in hundreds of nanoseconds since 1601.
TIMESTAMP = (1727460000 + 11644473600) * 10_000_000

PROP_FRIENDLY_NAME, PROP_CERTIFICATE = 0x0B, 0x20


# --- The empty hive ---------------------------------------------------------------------


def _cell(data):
    """A used cell: its size, negative, then the data, to a multiple of eight bytes."""
    size = (4 + len(data) + 7) & ~7
    return struct.pack("<i", -size) + data.ljust(size - 4, b"\0")


def _security_cell(offset):
    """A security descriptor: owner Administrators, and everybody may read and write."""
    everyone = struct.pack("<BB6sI", 1, 1, b"\0\0\0\0\0\1", 0)
    admins = struct.pack("<BB6sII", 1, 2, b"\0\0\0\0\0\5", 32, 544)
    ace = struct.pack("<BBHI", 0, 2, 8 + len(everyone), 0xF003F) + everyone
    acl = struct.pack("<BBHHH", 2, 0, 8 + len(ace), 1, 0) + ace
    owner = 20 + len(acl)
    header = struct.pack("<BBHIIII", 1, 0, 0x8004, owner, owner, 0, 20)
    descriptor = header + acl + admins
    return _cell(b"sk" + struct.pack("<HIIII", 0, offset, offset, 1, len(descriptor)) + descriptor)


def _root_cell(name, security):
    """The root key, with no subkeys and no values."""
    raw = name.encode("latin-1")
    flags = KEY_HIVE_ENTRY | KEY_NO_DELETE | KEY_COMP_NAME
    key = b"nk" + struct.pack("<HQII", flags, TIMESTAMP, 0, NOTHING)
    key += struct.pack("<IIII", 0, 0, NOTHING, NOTHING)  # subkeys, volatile ones, their lists
    key += struct.pack("<IIII", 0, NOTHING, security, NOTHING)  # values, list, security, class
    key += struct.pack("<IIIII", 0, 0, 0, 0, 0)  # the longest names and data below
    return _cell(key + struct.pack("<HH", len(raw), 0) + raw)


def empty_hive(name="ROOT", file_name="", minor=5):
    """The bytes of a hive that holds nothing but its root key."""
    root = 32
    size = len(_root_cell(name, 0))
    cells = _root_cell(name, root + size) + _security_cell(root + size)
    free = BLOCK - 32 - len(cells)
    head = b"hbin" + struct.pack("<IIQQI", 0, BLOCK, 0, TIMESTAMP, 0)
    page = head + cells + struct.pack("<i", free) + bytes(free - 4)
    base = b"regf" + struct.pack("<IIQ", 1, 1, TIMESTAMP)
    base += struct.pack("<IIIIIII", 1, minor, 0, 1, root, BLOCK, 1)
    base += file_name.encode("utf-16-le")[-62:].ljust(64, b"\0")
    base = base.ljust(508, b"\0")
    return (base + struct.pack("<I", checksum(base))).ljust(BLOCK, b"\0") + page


# --- Filling it -------------------------------------------------------------------------


def _text(value):
    return (value + "\0").encode("utf-16-le")


def value_bytes(value):
    """The type and the bytes of a value as a case file writes it."""
    if isinstance(value, str):
        return REG_SZ, _text(value)
    ((form, content),) = value.items()
    if form == "dword":
        return REG_DWORD, struct.pack("<I", content)
    if form == "expand":
        return REG_EXPAND_SZ, _text(content)
    if form == "multi":
        return REG_MULTI_SZ, "".join(f"{item}\0" for item in [*content, ""]).encode("utf-16-le")
    if form == "hex":
        return REG_BINARY, bytes.fromhex(content)
    if form == "raw-text":
        return REG_SZ, bytes.fromhex(content)
    raise ValueError(f"no such form of a registry value: {form}")


def _reach_key(hive, path):
    """The node of a key, made with all above it where it was not there."""
    node = hive.root()
    for name in filter(None, path.split("\\")):
        child = hive.node_get_child(node, name)
        node = child if child else hive.node_add_child(node, name)
    return node


def fill(path, keys):
    """Adds keys, a dictionary from 'A\\B' to a dictionary of values, to the hive at path."""
    hive = hivex.Hivex(str(path), write=True)
    for key, values in keys.items():
        node = _reach_key(hive, key)
        rows = []
        for name, value in (values or {}).items():
            kind, data = value_bytes(value)
            rows.append({"key": name, "t": kind, "value": data})
        if rows:
            hive.node_set_values(node, rows)
    hive.commit(None)


def copy_tree(source, target, key):
    """Copies all keys and values of the hive source below the key of the hive target."""
    old, new = hivex.Hivex(str(source)), hivex.Hivex(str(target), write=True)
    waiting = [(old.root(), _reach_key(new, key))]
    while waiting:
        here, there = waiting.pop()
        rows = []
        for value in old.node_values(here):
            kind, data = old.value_value(value)
            rows.append({"key": old.value_key(value), "t": kind, "value": data})
        if rows:
            new.node_set_values(there, rows)
        for child in old.node_children(here):
            waiting.append((child, new.node_add_child(there, old.node_name(child))))
    new.commit(None)


# --- Breaking it ------------------------------------------------------------------------


def _mark_dirty(data):
    """The first sequence number runs ahead: a change was begun and not written out."""
    (second,) = struct.unpack_from("<I", data, 8)
    return with_numbers(data, second + 1, second)


def _noise(length):
    """The same strange bytes each time."""
    rows = (hashlib.sha256(f"noise {n}".encode()).digest() for n in range(length // 32 + 1))
    return b"".join(rows)[:length]


def _cut_between_bins(data):
    """The first bins, up to about half: each is whole, and the base block tells of more."""
    place = BLOCK
    while place < len(data) // 2 or place == BLOCK:
        place += struct.unpack_from("<I", data, place + 8)[0]
    return data[:place]


DAMAGE = {
    # Nothing of a hive is left.
    "garbage": lambda data: _noise(len(data)),
    # The base block is sound, all behind it is noise.
    "garbage-bins": lambda data: data[:BLOCK] + _noise(len(data) - BLOCK),
    # The file ends early, in the middle of a bin.
    "truncate": lambda data: data[: BLOCK + (len(data) - BLOCK) // 2 & ~7],
    # The file ends early, between two bins: what is left of it looks sound.
    "truncate-bins": _cut_between_bins,
    # Not even the base block is whole.
    "truncate-head": lambda data: data[:100],
    "empty": lambda data: b"",
    # The base block was changed, its checksum was not.
    "checksum": lambda data: data[:100] + b"\x55" + data[101:],
}


def _break_list(path, data, key):
    """The hive is sound, but the list of the subkeys of one key is not."""
    hive = hivex.Hivex(str(path))
    node = hive.root()
    for name in key.split("\\"):
        node = hive.node_get_child(node, name)
    (offset,) = struct.unpack_from("<I", data, node + 32)
    place = BLOCK + offset + 4
    return data[:place] + b"xx" + data[place + 2 :]


def _damaged(path, data, damage):
    if isinstance(damage, dict):
        return _break_list(path, data, damage["list-of"])
    return DAMAGE[damage](data)


# --- Certificates -----------------------------------------------------------------------

_certificates = {}


def make_certificate(name, organisation):
    """A true self-signed certificate in DER."""
    subject = f"/O={organisation}/CN={name}"
    if subject not in _certificates:
        with tempfile.TemporaryDirectory(prefix="changeover-cert-") as folder:
            key = os.path.join(folder, "key.pem")
            command = ["openssl", "req", "-x509", "-utf8", "-newkey", "ec", "-pkeyopt"]
            command += ["ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key]
            command += ["-subj", subject, "-days", "3650", "-outform", "DER"]
            done = subprocess.run(command, check=True, capture_output=True)
            _certificates[subject] = done.stdout
    return _certificates[subject]


def certificate_key(name, organisation, friendly=None, store="Root"):
    """The registry key of a certificate in the machine's store, and its values."""
    der = make_certificate(name, organisation)
    records = [(PROP_FRIENDLY_NAME, _text(friendly))] if friendly else []
    records.append((PROP_CERTIFICATE, der))
    blob = b"".join(struct.pack("<III", kind, 1, len(data)) + data for kind, data in records)
    thumb = hashlib.sha1(der).hexdigest().upper()
    key = f"Microsoft\\SystemCertificates\\{store}\\Certificates\\{thumb}"
    return key, {"Blob": {"hex": blob.hex()}}


# --- All of it --------------------------------------------------------------------------


def _read(path):
    with open(path, "rb") as hive:
        return hive.read()


def _write(path, data):
    with open(path, "wb") as out:
        out.write(data)


def _write_logs(path, spec):
    """Writes the logs beside the hive. The hive itself stays as it was before the changes."""
    states = [_read(path)]
    for keys in spec["later"]:
        fill(path, keys)
        states.append(_read(path))
    _write(path, states[0])
    for name, log in logs_of(states, spec).items():
        _write(f"{path}.{name}", log)


def build(path, spec):
    """Writes the hive that spec describes: keys, certificates, log, dirty, damage, version."""
    keys = dict(spec.get("keys") or {})
    for wanted in spec.get("certificates") or []:
        key, values = certificate_key(**wanted)
        keys[key] = values
    name = os.path.basename(str(path))
    _write(path, empty_hive(file_name=name, minor=spec.get("minor", 5)))
    fill(path, keys)
    if spec.get("log"):
        _write_logs(path, spec["log"])
    if spec.get("dirty", bool(spec.get("log"))):
        _write(path, _mark_dirty(_read(path)))
    if spec.get("damage"):
        _write(path, _damaged(path, _read(path), spec["damage"]))


def main():
    if len(sys.argv) != 3:
        sys.exit("Usage: hive.py KEYS.json HIVE")
    with open(sys.argv[1], encoding="utf-8") as source:
        content = json.load(source)
    build(sys.argv[2], content if "keys" in content else {"keys": content})


if __name__ == "__main__":
    main()
