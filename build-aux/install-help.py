#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the manual of each language: called by meson, which cannot install a folder that is made.

    install-help.py FOLDER MADE...

FOLDER is below the prefix, such as share/help. MADE have the names of the languages.
"""

import os
import shutil
import sys
from pathlib import Path


def main():
    target = Path(os.environ['MESON_INSTALL_DESTDIR_PREFIX']) / sys.argv[1]
    for made in map(Path, sys.argv[2:]):
        print(f'Installing {made} to {target}')
        shutil.copytree(made, target / made.name, copy_function=shutil.copyfile, dirs_exist_ok=True)


if __name__ == '__main__':
    main()
