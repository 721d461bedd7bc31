# SPDX-License-Identifier: GPL-3.0-or-later
"""Inputs for each fuzzer to begin with: made by the writers of the golden tests, or here."""

import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests' / 'golden'))
CATALOG = TOP / 'data' / 'catalog'


def catalog():
    small = (b'{"format": 1, "serial": 1, "date": "2026-01-01", "sources": [], "products": [],'
             b' "traps": []}')
    parts = sorted(CATALOG.glob('**/*.json'))
    return [small, *(path.read_bytes() for path in parts if 'schema' not in path.parts)]


def reader_message():
    """A message with nothing in it, and noise of several lengths."""
    return [bytes(16), bytes(range(64)), b'\x08\x00AVP\x00where\x00' * 4]


SEEDS = {
    'catalog': catalog,
    'reader-message': reader_message,
}


def make(name, folder):
    """Writes the seeds of a fuzzer into a folder; gives their number."""
    made = SEEDS[name]()
    for number, data in enumerate(made):
        (folder / f'{number:03}').write_bytes(data)
    return len(made)
