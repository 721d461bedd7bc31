#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a bundle that is one number newer than that of this build, for tests of the window:

    make-newer.py PROGRAM OUTPUT

PROGRAM is changeover-cli beside the keys of the tests.
"""

import sys
from pathlib import Path

import refreshlib


def main():
    newer = refreshlib.Editions().make(1, date='2026-12-01')
    Path(sys.argv[2]).write_bytes(newer.bundle)


if __name__ == '__main__':
    main()
