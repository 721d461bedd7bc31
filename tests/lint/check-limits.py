#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of up to 500 lines, functions of up to 60: more is two things in one."""

import ast
from pathlib import Path

import lintlib

MAX_FILE_LINES = 500
MAX_FUNCTION_LINES = 60
# Written by a program, for programs to read.
GENERATED = (Path('po/catalog/catalog-strings.c'),)


def python_functions(tree):
    """(name, first line, last line) of every function, nested ones too."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, node.lineno, node.end_lineno


def too_long(path, name, start, end):
    length = end - start + 1
    if length <= MAX_FUNCTION_LINES:
        return []
    return [f'{path}:{start}: {name} has {length} lines, at most {MAX_FUNCTION_LINES} are allowed']


def check_c(path, text):
    found = lintlib.functions(text)
    if found is None:
        return [f'{path}:1: the braces do not add up, so its functions cannot be measured']
    return [line for function in found
            for line in too_long(path, function.name, function.start, function.end)]


def check_python(path, text):
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        return [f'{path}:{error.lineno}: {error.msg}']
    return [line for function in python_functions(tree) for line in too_long(path, *function)]


def main():
    root = lintlib.root_argument()
    lengths, c_problems, python_problems = [], [], []
    for path in lintlib.project_files(root):
        if path.suffix not in ('.c', '.h', '.py') and not lintlib.is_script(root / path):
            continue
        text = lintlib.read_text(root / path)
        lines = len(text.splitlines())
        if lines > MAX_FILE_LINES and path not in GENERATED:
            lengths.append(f'{path}:{lines}: {lines} lines, at most {MAX_FILE_LINES} are allowed')
        if path.suffix in ('.c', '.h'):
            c_problems += check_c(path, text)
        elif path.suffix == '.py' or 'python' in text.partition('\n')[0]:
            python_problems += check_python(path, text)
    tap = lintlib.Tap()
    tap.check(f'files have up to {MAX_FILE_LINES} lines', lengths)
    tap.check(f'C functions have up to {MAX_FUNCTION_LINES} lines', c_problems)
    tap.check(f'Python functions have up to {MAX_FUNCTION_LINES} lines', python_problems)
    tap.finish()


if __name__ == '__main__':
    main()
