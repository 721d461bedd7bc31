#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what the manifest says, a line for each thing:

    manifest.py id             the id of the program
    manifest.py finish-args    what the program may see and do in its sandbox
    manifest.py options        how meson is to build the program
    manifest.py stand-ins      packages of Debian with the same libraries as the modules
    manifest.py with OPTION... the whole of it, with more options for the program: it may lie anywhere

The manifest is the only place where these stand: flatpak-builder reads it, and so does the test.
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
ID = 'io.github.changeover.Changeover'
MANIFEST = Path(__file__).resolve().parent / f'{ID}.json'


def read():
    return json.loads(MANIFEST.read_text(encoding='utf-8'))


def stand_ins(manifest):
    """The last module is the program itself; every other one needs something in its place."""
    return [package for module in manifest['modules'][:-1] for package in module['x-debian']]


def complete(manifest, options):
    """For whoever builds the program for others. Where its source is does not depend on the place
    of the manifest then."""
    program = manifest['modules'][-1]
    program['config-opts'] += options
    for source in program['sources']:
        source['path'] = str((MANIFEST.parent / source['path']).resolve())
    return json.dumps(manifest, indent=2)


ANSWERS = {
    'id': lambda manifest: [manifest['id']],
    'finish-args': lambda manifest: manifest['finish-args'],
    'options': lambda manifest: manifest['modules'][-1]['config-opts'],
    'stand-ins': stand_ins,
}


def main():
    if sys.argv[1:2] == ['with']:
        print(complete(read(), sys.argv[2:]))
        return
    if len(sys.argv) != 2 or sys.argv[1] not in ANSWERS:
        sys.exit(__doc__)
    print('\n'.join(ANSWERS[sys.argv[1]](read())))


if __name__ == '__main__':
    main()
