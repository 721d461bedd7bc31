# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes databases of rpm in all three forms, whole or broken, without rpm itself."""

import os
import shutil
import sqlite3
import struct
import tempfile
import zlib

PAGE = 4096
# Packages that every system has, enough for several pages of every kind of table.
BASE = [[f"base-{number:03}", "1.0", f"{number}.fc40"] for number in range(60)]
# Long enough that a header does not fit into a page.
DESCRIPTION = "A package of the system. " * 300

STRING, I18N = 6, 9
TAGS = {"name": 1000, "version": 1001, "release": 1002}


def header(name, version, release):
    """What rpm keeps of a package: entries, highest byte first, and their data."""
    texts = [(STRING, TAGS["name"], name), (STRING, TAGS["version"], version)]
    texts += [(STRING, TAGS["release"], release), (I18N, 1005, DESCRIPTION)]
    entries, data = b"", b""
    for kind, tag, text in texts:
        entries += struct.pack(">4I", tag, kind, len(data), 1)
        data += text.encode() + b"\0"
    return struct.pack(">2I", len(texts), len(data)) + entries + data


def _patch(path, place, data):
    with open(path, "r+b") as out:
        out.seek(place)
        out.write(data)


def _cut(path):
    os.truncate(path, os.path.getsize(path) // 2 // PAGE * PAGE)


# --- sqlite -----------------------------------------------------------------------------


def _insert(database, packages):
    for name, version, release in packages:
        blob = header(name, version, release)
        cursor = database.execute("INSERT INTO Packages (blob) VALUES (?)", (blob,))
        database.execute("INSERT INTO Name VALUES (?, ?, 0)", (name, cursor.lastrowid))
    database.commit()


def _fill(database, packages):
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA wal_autocheckpoint = 0")
    database.execute(
        "CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)"
    )
    database.execute(
        "CREATE TABLE 'Name' (key 'TEXT' NOT NULL, hnum INTEGER NOT NULL, idx INTEGER NOT NULL, "
        "FOREIGN KEY (hnum) REFERENCES 'Packages'(hnum))"
    )
    database.execute("CREATE INDEX 'Name_key_idx' ON 'Name'(key ASC)")
    _insert(database, packages)


def _make_view(database):
    """A list that names packages without end."""
    database.execute("ALTER TABLE Name RENAME TO Real")
    database.execute(
        "CREATE VIEW Name AS WITH RECURSIVE more(key, hnum) AS (SELECT 'kesl', 1 UNION ALL "
        "SELECT key, hnum + 1 FROM more) SELECT * FROM more"
    )


def _make_virtual(database):
    """A list that a module of SQLite would have to read."""
    database.execute("ALTER TABLE Name RENAME TO Real")
    database.execute("CREATE VIRTUAL TABLE Name USING fts5(key, hnum)")
    database.execute("INSERT INTO Name VALUES ('kesl', 1)")


def _change(database, spec):
    """Changes that stay in the journal."""
    for name in spec.get("journal-removed") or []:
        numbers = "SELECT hnum FROM Name WHERE key = ?"
        database.execute(f"DELETE FROM Packages WHERE hnum IN ({numbers})", (name,))
        database.execute("DELETE FROM Name WHERE key = ?", (name,))
    _insert(database, spec.get("journal") or [])


def _damage_sqlite(path, damage):
    if damage == "cut":
        _cut(path)
    elif damage == "journal":
        _patch(path + "-wal", 8, b"\xff" * 8)
    elif damage == "journal-end":
        # The frames after the first half were not written whole.
        size = os.path.getsize(path + "-wal")
        _patch(path + "-wal", size // 2, b"\xff" * PAGE)
    elif damage == "unfinished":
        with open(path + "-journal", "wb") as out:
            out.write(bytes.fromhex("d9d505f920a163d7") + bytes(PAGE))


def _trick(database, damage):
    """What is wrong with the tables themselves."""
    if damage == "view":
        _make_view(database)
    elif damage == "virtual":
        _make_virtual(database)
    elif damage == "header":
        last = "(SELECT max(hnum) FROM Packages)"
        database.execute(f"UPDATE Packages SET blob = x'00000001ffffffff' WHERE hnum = {last}")
    database.commit()


def _make_sqlite(path, packages, spec):
    folder = tempfile.mkdtemp(prefix="changeover-rpmdb-")
    try:
        inner = os.path.join(folder, "rpmdb.sqlite")
        database = sqlite3.connect(inner)
        _fill(database, packages)
        _trick(database, spec.get("damage"))
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        _change(database, spec)
        # Copied before SQLite closes the database and puts the changes in.
        shutil.copy(inner, path)
        if os.path.getsize(inner + "-wal") > 0:
            shutil.copy(inner + "-wal", path + "-wal")
        database.close()
    finally:
        shutil.rmtree(folder)
    _damage_sqlite(path, spec.get("damage"))


# --- ndb --------------------------------------------------------------------------------


def _ndb_blob(number, data):
    inner = struct.pack("<4s3I", b"BlbS", number, 1, len(data)) + data
    inner += bytes(-(len(inner) + 12) % 16)
    return inner + struct.pack("<2I4s", zlib.adler32(inner), len(data), b"BlbE")


def _make_ndb(path, packages, spec):
    blobs = [_ndb_blob(number, header(*package)) for number, package in enumerate(packages, 1)]
    pages = 1 + (len(blobs) + 2) * 16 // PAGE
    slots, place = b"", pages * PAGE // 16
    for number, blob in enumerate(blobs, 1):
        slots += struct.pack("<4s3I", b"Slot", number, place, len(blob) // 16)
        place += len(blob) // 16
    head = struct.pack("<4s4I12x", b"RpmP", 0, 1, pages, len(blobs) + 1)
    empty = struct.pack("<4s3I", b"Slot", 0, 0, 0)
    slots += empty * ((pages * PAGE - len(head) - len(slots)) // 16)
    with open(path, "wb") as out:
        out.write(head + slots + b"".join(blobs))
    damage = spec.get("damage")
    if damage == "cut":
        _cut(path)
    elif damage == "slots":
        _patch(path, 12, b"\xff" * 4)
    elif damage == "checksum":
        _patch(path, pages * PAGE + 100, b"\xff")
    elif damage == "overlap":
        # Every slot names the first package.
        for number in range(1, len(blobs)):
            _patch(path, 32 + 16 * number, slots[:16])


# --- bdb --------------------------------------------------------------------------------


class Bdb:
    """A hash of Berkeley DB, version 9. It has one bucket: pages with one pair each, in a chain."""

    def __init__(self, order):
        self.order, self.pages, self.last = order, [bytearray(PAGE)], None

    def pack(self, form, *values):
        return struct.pack(self.order + form, *values)

    def _page(self, kind, links, count, length, content):
        head = self.pack("8x3I2H2B", len(self.pages), *links, count, length, 0, kind)
        self.pages.append(bytearray((head + content).ljust(PAGE, b"\0")))

    def _chain(self, data):
        first, room = len(self.pages), PAGE - 26
        pieces = [data[place : place + room] for place in range(0, len(data), room)]
        for index, piece in enumerate(pieces):
            before = 0 if index == 0 else len(self.pages) - 1
            after = 0 if index == len(pieces) - 1 else len(self.pages) + 1
            self._page(7, (before, after), 1, len(piece), piece)
        return first

    def add(self, number, data):
        key = b"\x01" + self.pack("I", number)
        if len(data) < PAGE // 4:
            value = b"\x01" + data
        else:
            value = b"\x03\0\0\0" + self.pack("2I", self._chain(data), len(data))
        at_key = PAGE - len(key)
        at_value = at_key - len(value)
        places = self.pack("2H", at_key, at_value)
        if self.last is not None:
            self.pages[self.last][16:20] = self.pack("I", len(self.pages))
        content = places + bytes(at_value - 30) + value + key
        self._page(13, (self.last or 0, 0), 2, at_value, content)
        self.last = len(self.pages) - 1

    def write(self, path, count):
        meta = self.pack("12x3I4B5I", 0x061561, 9, PAGE, 0, 8, 0, 0, 0, self.last, 0, count, count)
        meta += self.pack("I20x", 2) + self.pack("7I", 0, 1, 0, 0, count, 0, 1)
        self.pages[0][: len(meta)] = meta
        with open(path, "wb") as out:
            out.write(b"".join(self.pages))


def _make_bdb(path, packages, spec):
    database = Bdb(">" if spec.get("order") == "big" else "<")
    database.add(0, database.pack("I", len(packages)))
    for number, package in enumerate(packages, 1):
        database.add(number, header(*package))
    database.write(path, len(packages) + 1)
    damage = spec.get("damage")
    if damage == "cut":
        _cut(path)
    elif damage == "loop":
        # Pages 2 and 3 begin the chain of the first package; the second leads back to the first.
        _patch(path, 3 * PAGE + 16, database.pack("I", 2))


def build(path, spec):
    """Makes a database; what it lists besides the packages of every system is in the spec."""
    base = [] if spec.get("empty") else BASE
    packages = [*base, *(spec.get("packages") or [])]
    {"sqlite": _make_sqlite, "ndb": _make_ndb, "bdb": _make_bdb}[spec["form"]](path, packages, spec)
