#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what "meson test" ran, down to the single TAP subtests.

    count-tests.py [--note=TEXT]... [--failed=TEXT]... LABEL:STATUS:BUILD-DIR...

STATUS is the exit status of "meson test". Meson writes the subtests to testlog.junit.xml, and there
a program that timed out, crashed or ended too early after good subtests looks well; the verdict on
each program is in testlog.json. Both are read: a program with a bad verdict is never without a
failure.
The last line is "N passed, N failed, N skipped". Exit status 1 if something failed or nothing ran.
"""

import argparse
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter, namedtuple
from pathlib import Path

Run = namedtuple('Run', 'label status build')
GOOD = ('OK', 'EXPECTEDFAIL')
SKIP_REASON = re.compile(r'^(?:1\.\.0 *# *SKIP\w*|#? *SKIP\w*:?)[ \t]*(.*)$',
                         re.IGNORECASE | re.MULTILINE)
# What a program says of a subtest stands before its line, or after it.
COMPLAINT = re.compile(r'((?:^#.*\n)*^not ok.*\n(?:^#.*\n)*)', re.MULTILINE)
LONGEST = 2000


class Count:
    """What was passed, failed and skipped so far."""

    def __init__(self):
        self.passed = 0
        self.failed = []
        self.skipped = []
        self.complaints = []

    def subtest(self, name, case):
        """One <testcase> of a TAP program."""
        if case.find('failure') is not None or case.find('error') is not None:
            self.failed.append(name)
        elif case.find('skipped') is not None:
            self.skipped.append(case.findtext('system-out') or 'no reason given')
        elif case.find('system-out') is not None:
            self.skipped.append(f'known not to work yet: {case.findtext("system-out")}')
        else:
            self.passed += 1


def read_programs(build):
    """What testlog.json says of each test program."""
    path = build / 'meson-logs' / 'testlog.json'
    with open(path, encoding='utf-8', errors='replace') as file:
        return [json.loads(line) for line in file if line.strip()]


def read_subtests(build):
    """{name of a suite: its subtests} from testlog.junit.xml."""
    tree = ET.parse(build / 'meson-logs' / 'testlog.junit.xml')
    return {suite.get('name', ''): suite.findall('testcase') for suite in tree.iter('testsuite')}


def subtests_of(name, suites):
    """Meson calls the suite of a TAP program PROJECT.NAME; plain programs share one suite."""
    for suite, cases in suites.items():
        if suite.endswith('.' + name):
            return cases
    return []


def skip_reason(program):
    match = SKIP_REASON.search(program.get('stdout') or '')
    return match.group(1) if match and match.group(1) else None


def complaints_of(program):
    """What a program says of its subtests that failed."""
    return [text[:LONGEST].rstrip() for text in COMPLAINT.findall(program.get('stdout') or '')]


def describe(program):
    """How a program ended, in words."""
    if program['result'] == 'TIMEOUT':
        return 'took too long'
    if program['result'] == 'UNEXPECTEDPASS':
        return 'passed though it should fail'
    status = program.get('returncode') or 0
    if status < 0:
        return f'was killed by signal {-status}'
    if status > 0:
        return f'ended with status {status}'
    return 'ended before all its subtests had run'


def count_program(count, label, program, cases):
    name = f'{label}: {program["name"]}'
    result = program['result']
    if result == 'EXPECTEDFAIL':
        count.passed += 1
        return
    before = len(count.failed)
    for case in cases:
        count.subtest(f'{name}: {case.get("name")}', case)
    if len(count.failed) > before:
        count.complaints += [f'{name}:', *complaints_of(program)]
    if result == 'SKIP':
        if cases:
            return
        reason = skip_reason(program)
        if reason is None and program.get('returncode') == 0:
            count.failed.append(f'{name}: said nothing')
        else:
            count.skipped.append(reason or f'{program["name"]}: no reason given')
    elif result not in GOOD and len(count.failed) == before:
        count.failed.append(f'{name}: {describe(program)}')
    elif not cases and result in GOOD:
        count.passed += 1


def count_run(count, run):
    """One build folder; a run that went wrong leaves at least one failure."""
    before = len(count.failed)
    try:
        programs, suites = read_programs(run.build), read_subtests(run.build)
    except (OSError, ValueError, ET.ParseError) as error:
        count.failed.append(f'{run.label}: there is no record of the tests ({error})')
        return
    for program in programs:
        count_program(count, run.label, program, subtests_of(program['name'], suites))
    if not programs:
        count.failed.append(f'{run.label}: no test ran')
    if run.status != 0 and len(count.failed) == before:
        count.failed.append(f'{run.label}: meson test ended with status {run.status}')


def parse_run(text):
    label, status, build = text.split(':', 2)
    return Run(label, int(status), Path(build))


def parse_arguments():
    parser = argparse.ArgumentParser(description='Counts what "meson test" ran.')
    parser.add_argument('--note', action='append', default=[], help='what was left out, and why')
    parser.add_argument('--failed', action='append', default=[], help='a failure outside of a test')
    parser.add_argument('runs', nargs='*', type=parse_run, metavar='LABEL:STATUS:BUILD-DIR')
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    sys.stdout.reconfigure(encoding='utf-8', errors='replace')
    count = Count()
    count.failed += arguments.failed
    for run in arguments.runs:
        count_run(count, run)
    print()
    for note in arguments.note:
        print(f'Left out: {note}')
    for reason, times in sorted(Counter(count.skipped).items()):
        print(f'Skipped: {reason} ({times} {"time" if times == 1 else "times"})')
    for line in count.complaints:
        print(line)
    for name in count.failed:
        print(f'Failed: {name}')
    print(f'{count.passed} passed, {len(count.failed)} failed, {len(count.skipped)} skipped')
    sys.exit(1 if count.failed or not count.passed else 0)


if __name__ == '__main__':
    main()
