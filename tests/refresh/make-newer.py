#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a bundle that is one number newer than another one, and in which a product and two facts
are different, for tests of the window:

    make-newer.py BUNDLE OUTPUT
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import bundlelib  # noqa: E402


def change(content):
    """The files of a catalog in which something is different."""
    catalog = json.loads(content)
    files = catalog['files']
    product = files['products/tools.json']['products'][0]
    product['summary'] += ' It is free.'
    sources = files['sources/guides.json']['sources']
    sources[0]['title'] += ' (new)'
    sources.append({**sources[0], 'id': sources[0]['id'] + '-new'})
    return json.dumps(catalog).encode()


def main():
    files = bundlelib.unpack(sys.argv[1])
    serial = json.loads(files['head.json'])['serial'] + 1
    files['catalog.json'] = change(files['catalog.json'])
    newer = bundlelib.rewrite(files, serial=serial, date='2026-12-01')
    Path(sys.argv[2]).write_bytes(bundlelib.pack(newer))


if __name__ == '__main__':
    main()
