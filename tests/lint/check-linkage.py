#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command-line program runs where there is no window system and no network library."""

import re
import shutil
import subprocess
import sys

import lintlib

UNWANTED = re.compile(r'lib(gtk|gdk|adwaita|soup)-')


def main():
    lintlib.root_argument(more=('PROGRAM',))
    program = sys.argv[2]
    what = 'the command-line program is not linked to GTK, libadwaita or libsoup'
    tap = lintlib.Tap()
    readelf = shutil.which('readelf')
    if readelf is None:
        tap.skip(what, 'no readelf')
        tap.finish()
    result = subprocess.run([readelf, '-d', program], capture_output=True, text=True, check=False,
                            env={'LC_ALL': 'C'})
    needed = re.findall(r'\(NEEDED\).*\[([^\]]+)\]', result.stdout)
    problems = [f'{program}:1: linked to {name}' for name in needed if UNWANTED.match(name)]
    if result.returncode != 0 or not needed:
        problems.append(f'{program}:1: readelf shows no library: {result.stderr.strip()}')
    tap.check(what, problems)
    tap.finish()


if __name__ == '__main__':
    main()
