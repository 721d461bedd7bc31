#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the trees of golden cases, each in a folder of the name that is asked for.

    make-trees.py FOLDER NAME=CASE...
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "golden"))

import tree  # noqa: E402  # the line above must come first


def main():
    folder, *pairs = sys.argv[1:]
    for pair in pairs:
        name, _, case = pair.partition("=")
        tree.build(tree.load_case(case), str(Path(folder) / name))


if __name__ == "__main__":
    main()
