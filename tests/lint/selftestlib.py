# SPDX-License-Identifier: GPL-3.0-or-later
"""What the self tests share: small trees in a temporary folder, and a check program run on them."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def write_tree(folder, files):
    """files: {path: text, or bytes, or None to leave the file out}."""
    for name, content in files.items():
        if content is None:
            continue
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def run_program(program, *arguments):
    """(exit status, everything it said)."""
    result = subprocess.run([sys.executable, str(program), *map(str, arguments)], check=False,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                            env={**os.environ, 'LC_ALL': 'C.UTF-8'})
    return result.returncode, result.stdout


def told(status, output, expected):
    """What is wrong with the answer of a check program that ought to find something, or nothing.

    expected: words of the diagnostic; None if the tree is good.
    """
    if 'Traceback' in output:
        return [f'it broke:\n{output}']
    if expected is None:
        return [] if status == 0 and 'not ok' not in output else [f'a good tree failed:\n{output}']
    if status == 0 or 'not ok' not in output:
        return [f'it did not fail:\n{output}']
    diagnostics = [line for line in output.splitlines() if line.startswith('# ')]
    if not any(expected in line for line in diagnostics):
        return [f'it does not say "{expected}":\n{output}']
    return []


def try_trees(tap, program, good, cases):
    """Runs the program on the good tree, and on the good tree with each case's changes."""
    for name, (changes, expected) in {'a good tree': ({}, None), **cases}.items():
        what = f'{Path(program).name}: {name}'
        with tempfile.TemporaryDirectory() as folder:
            write_tree(folder, {**good, **changes})
            status, output = run_program(program, folder)
        skipped = re.findall(r'^ok .*# SKIP (.*)$', output, re.MULTILINE)
        if skipped and expected is not None and status == 0:
            tap.skip(what, skipped[0])
        else:
            tap.check(what, told(status, output, expected))
