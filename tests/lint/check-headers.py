#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How every source file begins, and that every public function says what it is for."""

import re

import lintlib

SPDX = 'SPDX-' + 'License-Identifier: GPL-3.0-or-later'
SPDX_LINES = 5
NAMES = ('meson.build', 'meson_options.txt', 'meson.options')
SUFFIXES = ('.c', '.h', '.py', '.sh', '.css')
BOILERPLATE = re.compile(r'^main$|_get_type$|_quark$')


def needs_spdx(root, path):
    if path.name in NAMES or path.suffix in SUFFIXES:
        return True
    return path.suffix in ('', '.in') and lintlib.is_script(root / path)


def check_spdx(path, text):
    if any(SPDX in line for line in text.splitlines()[:SPDX_LINES]):
        return []
    return [f'{path}:1: no "{SPDX}" in the first {SPDX_LINES} lines']


def check_pragma(path, text):
    if re.search(r'^#pragma once$', lintlib.strip_comments(text), re.MULTILINE):
        return []
    return [f'{path}:1: no #pragma once']


def check_config(path, text):
    found = lintlib.includes(text)
    if found and found[0][1:] != ('"', 'config.h'):
        return [f'{path}:{found[0][0]}: the first include must be "config.h"']
    return []


def doc_name(lines, start):
    """The name in the doc comment directly above the function on this line; None if there is none.

    Between the comment and the name only the return type may stand.
    """
    index = start - 2
    while index >= 0 and lines[index].strip() and not lines[index].rstrip().endswith('*/'):
        if re.search(r'[;{}]', lines[index]) or lines[index].startswith('#'):
            return None
        index -= 1
    if index < 0 or not lines[index].rstrip().endswith('*/'):
        return None
    while index >= 0 and '/*' not in lines[index]:
        index -= 1
    if index < 0 or lines[index].strip() != '/**':
        return None
    match = re.match(r'^ \* (\w+):', lines[index + 1])
    return match.group(1) if match else None


def check_docs(path, text):
    """Functions without a gi-docgen comment of their own name."""
    found = lintlib.functions(text)
    if found is None:
        return [f'{path}:1: the braces do not add up']
    lines = text.splitlines()
    return [f'{path}:{function.start}: {function.name} is public and has no /** comment '
            f'"{function.name}:" directly above it'
            for function in found
            if not function.static and not BOILERPLATE.search(function.name)
            and doc_name(lines, function.start) != function.name]


def main():
    root = lintlib.root_argument()
    spdx, pragma, config, docs = [], [], [], []
    for path in lintlib.project_files(root):
        if not needs_spdx(root, path):
            continue
        text = lintlib.read_text(root / path)
        spdx += check_spdx(path, text)
        if path.suffix == '.h':
            pragma += check_pragma(path, text)
        if path.suffix == '.c' and path.parts[0] == 'src':
            config += check_config(path, text)
            docs += check_docs(path, text)
    tap = lintlib.Tap()
    tap.check('every source file names its licence', spdx)
    tap.check('every header has #pragma once', pragma)
    tap.check('config.h comes first', config)
    tap.check('every public function has a doc comment', docs)
    tap.finish()


if __name__ == '__main__':
    main()
