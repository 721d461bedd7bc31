#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""build-aux/count-tests.py never shows a run that went wrong as well.

A small meson project is run for real, so that this holds for the meson that is installed.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
import lintlib  # noqa: E402
import selftestlib  # noqa: E402

PROGRAM = selftestlib.HERE.parent.parent / 'build-aux' / 'count-tests.py'

# name: (protocol, shell command, (passed, failed, skipped), words of the report)
CASES = {
    'good': ('tap', r'printf "1..2\nok 1 - a\nok 2 - b # SKIP no disk\n"', (1, 0, 1), 'no disk'),
    'bad': ('tap', r'printf "1..2\nok 1 - a\nnot ok 2 - b\n"; exit 1', (1, 1, 0), '2 - b'),
    'says-why': ('tap', r'printf "1..1\n# too cold\nnot ok 1 - a\n"; exit 1', (0, 1, 0), 'too cold'),
    'dies': ('tap', r'printf "1..2\nok 1 - a\n"; kill -SEGV $$', (1, 1, 0), 'killed by signal 11'),
    'dies-early': ('tap', 'kill -ABRT $$', (0, 1, 0), 'Failed'),
    'dies-at-end': ('tap', r'printf "1..1\nok 1 - a\n"; exit 1', (1, 1, 0), 'ended with status 1'),
    'short': ('tap', r'printf "1..3\nok 1 - a\n"', (1, 1, 0), 'before all its subtests'),
    'slow': ('tap', r'printf "1..2\nok 1 - a\n"; sleep 30', (1, 1, 0), 'took too long'),
    'bails-out': ('tap', r'printf "1..2\nok 1 - a\nBail out! x\n"; exit 1', (1, 1, 0), 'Failed'),
    'silent': ('tap', 'exit 0', (0, 1, 0), 'said nothing'),
    'skips-all': ('tap', r'printf "1..0 # SKIP no tool\n"', (0, 0, 1), 'no tool'),
    'plain': ('exitcode', 'exit 0', (1, 0, 0), ''),
    'plain-bad': ('exitcode', 'exit 1', (0, 1, 0), 'Failed'),
    'plain-dies': ('exitcode', 'kill -SEGV $$', (0, 1, 0), 'Failed'),
    'plain-slow': ('exitcode', 'sleep 30', (0, 1, 0), 'took too long'),
    'plain-skip': ('exitcode', 'echo "SKIP: no disk"; exit 77', (0, 0, 1), 'no disk'),
    'several': ('tap', r'printf "1..3\nok 1 /a/b\nok 2 /a/c\nok 3 /a/d\n"', (3, 0, 0), ''),
}


def write_project(folder):
    tests = ''.join(
        f"test ('{name}', sh, args: [files ('{name}.sh')], protocol: '{case[0]}',\n"
        f"      timeout: {1 if 'sleep' in case[1] else 60}, suite: '{name}')\n"
        for name, case in CASES.items())
    scripts = {f'{name}.sh': case[1] + '\n' for name, case in CASES.items()}
    project = "project ('toy', meson_version: '>= 1.0')\nsh = find_program ('sh')\n"
    selftestlib.write_tree(folder, {'meson.build': project + tests, **scripts})


def meson(*arguments):
    return subprocess.run(['meson', *map(str, arguments)], check=False, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL).returncode


def run_suites(build, names):
    """Runs these tests and counts: (status, output)."""
    for path in (build / 'meson-logs').glob('testlog.*'):
        path.unlink()
    suites = [word for name in names for word in ('--suite', name)]
    status = meson('test', '-C', build, '--no-rebuild', *suites)
    return selftestlib.run_program(PROGRAM, f'toy:{status}:{build}')


def compare(status, output, counts, words):
    """What is wrong with an answer."""
    passed, failed, skipped = counts
    last = f'{passed} passed, {failed} failed, {skipped} skipped'
    problems = []
    if output.splitlines()[-1] != last:
        problems.append(f'the last line is not "{last}":\n{output}')
    if words not in output:
        problems.append(f'"{words}" is not told:\n{output}')
    if (status != 0) != (failed > 0 or passed == 0):
        problems.append(f'the exit status is {status}:\n{output}')
    return problems


def try_cases(tap, build):
    for name, (_, _, counts, words) in CASES.items():
        tap.check(f'count-tests.py: {name}', compare(*run_suites(build, [name]), counts, words))
    total = tuple(sum(case[2][index] for case in CASES.values()) for index in range(3))
    tap.check('count-tests.py: all together', compare(*run_suites(build, CASES), total, 'no tool'))


def try_records(tap, build):
    """What is not in the record of a run, or no record at all."""
    arguments = [f'toy:0:{build}']
    run_suites(build, ['plain'])
    status, output = selftestlib.run_program(PROGRAM, f'toy:1:{build}')
    tap.check('count-tests.py: a bad status alone', compare(status, output, (1, 1, 0), 'status 1'))
    status, output = selftestlib.run_program(PROGRAM, '--failed=the build', '--note=x', *arguments)
    tap.check('count-tests.py: a failure outside of a test',
              compare(status, output, (1, 1, 0), 'Failed: the build'))
    log = build / 'meson-logs' / 'testlog.json'
    log.write_text('{"name": "cut o', encoding='utf-8')
    status, output = selftestlib.run_program(PROGRAM, *arguments)
    tap.check('count-tests.py: a record cut off', compare(status, output, (0, 1, 0), 'no record'))
    log.unlink()
    status, output = selftestlib.run_program(PROGRAM, *arguments)
    tap.check('count-tests.py: no record', compare(status, output, (0, 1, 0), 'no record'))
    status, output = selftestlib.run_program(PROGRAM)
    tap.check('count-tests.py: no run', compare(status, output, (0, 0, 0), ''))


def main():
    tap = lintlib.Tap()
    if shutil.which('meson') is None:
        tap.skip('count-tests.py', 'no meson')
        tap.finish()
    with tempfile.TemporaryDirectory() as name:
        folder, build = Path(name), Path(name) / 'build'
        write_project(folder)
        if meson('setup', build, folder) != 0:
            tap.check('a small project can be set up', ['meson setup failed'])
            tap.finish()
        try_cases(tap, build)
        try_records(tap, build)
    tap.finish()


if __name__ == '__main__':
    main()
