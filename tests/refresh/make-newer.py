#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a bundle that is one number newer than another one, for tests of the window:

    make-newer.py BUNDLE OUTPUT
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import bundlelib  # noqa: E402


def main():
    files = bundlelib.unpack(sys.argv[1])
    serial = json.loads(files['head.json'])['serial'] + 1
    newer = bundlelib.rewrite(files, serial=serial, date='2026-12-01')
    Path(sys.argv[2]).write_bytes(bundlelib.pack(newer))


if __name__ == '__main__':
    main()
