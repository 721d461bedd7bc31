#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the inputs of the benchmark.

    maketrees.py FOLDER

Fills FOLDER with the trees "linux", "empty", "windows", "few" and "many" (files), and prints what the
check must find in each, as JSON. A program of its own, so that the memory it takes is not that of who measures.
"""

import functools
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "golden"))

import filestree
import linuxtree
import windowstree

MAKERS = {
    "linux": linuxtree.build,
    "empty": linuxtree.build_empty,
    "windows": windowstree.build,
    "few": functools.partial(filestree.build, count=filestree.FEW),
    "many": functools.partial(filestree.build, count=filestree.MANY),
}


def main():
    if len(sys.argv) != 2:
        sys.exit("Usage: maketrees.py FOLDER")
    folder = Path(sys.argv[1]).resolve()
    expected = {name: make(str(folder / name)) for name, make in MAKERS.items()}
    json.dump(expected, sys.stdout)


if __name__ == "__main__":
    main()
