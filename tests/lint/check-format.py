#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""All C files are laid out as clang-format 14 does it with .clang-format.

Other versions lay some lines out differently, so only version 14 is asked.
"""

import re
import shutil
import subprocess

import lintlib

VERSION = '14'


def find_clang_format():
    """(program, None), or (None, why there is none)."""
    seen = None
    for name in (f'clang-format-{VERSION}', 'clang-format'):
        program = shutil.which(name)
        if program is None:
            continue
        output = subprocess.run([program, '--version'], capture_output=True, text=True, check=False)
        version = re.search(r'version (\d+)', output.stdout)
        seen = version.group(1) if version else 'unknown'
        if seen == VERSION:
            return program, None
    if seen is None:
        return None, f'no clang-format {VERSION}'
    return None, f'clang-format is version {seen}, the layout is checked with version {VERSION}'


def problems_of(program, root, files):
    """The first complaint of each file, and how many there are."""
    command = [program, '--dry-run', '-Werror', '--style=file', *map(str, files)]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    places = re.findall(r'^(\S+?):(\d+):\d+: error', result.stderr, re.MULTILINE)
    first, count = {}, {}
    for name, line in places:
        first.setdefault(name, line)
        count[name] = count.get(name, 0) + 1
    problems = [f'{name}:{line}: {count[name]} places are not laid out as .clang-format says '
                f'(mend with: clang-format -i {name})' for name, line in first.items()]
    if result.returncode != 0 and not problems:
        problems = [result.stderr or f'clang-format ended with {result.returncode}']
    return problems


def main():
    root = lintlib.root_argument()
    tap = lintlib.Tap()
    what = 'C files are laid out as .clang-format says'
    program, reason = find_clang_format()
    files = lintlib.c_files(root, 'src', 'tests')
    if program is None:
        tap.skip(what, reason)
    elif not (root / '.clang-format').exists():
        tap.check(what, ['.clang-format:1: is missing'])
    else:
        tap.check(what, problems_of(program, root, files) if files else [])
    tap.finish()


if __name__ == '__main__':
    main()
