#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one fuzzer for a while, from seeds that are made for it. Prints TAP.

    run.py PROGRAM NAME

CHANGEOVER_FUZZ_SECONDS says for how long; the short default is for every run of the tests.
CHANGEOVER_FUZZ_CORPUS is a folder where what was found on the way is kept for the next run.
"""

import base64
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

import seeds

SECONDS = int(os.environ.get('CHANGEOVER_FUZZ_SECONDS', '6'))
# No parser of ours needs that much for a file that fits into a fuzzer.
LIMITS = ('-rss_limit_mb=2048', '-malloc_limit_mb=1024', '-timeout=10', '-max_len=200000')


def run(program, name, corpus, place):
    own = Path(os.environ.get('CHANGEOVER_FUZZ_CORPUS', place)) / f'found-{name}'
    own.mkdir(parents=True, exist_ok=True)
    command = [program, f'-max_total_time={SECONDS}', f'-artifact_prefix={place}/',
               '-print_final_stats=1', '-use_value_profile=1', *LIMITS, str(own), str(corpus)]
    options = 'detect_leaks=1:allocator_may_return_null=1'
    return subprocess.run(command, capture_output=True, text=True, errors='replace', check=False,
                          env={**os.environ, 'ASAN_OPTIONS': options, 'G_SLICE': 'always-malloc'})


def show_inputs(place):
    """What brought it down, for whoever wants to try again."""
    for path in sorted(place.glob('*-*')):
        if path.is_file():
            data = path.read_bytes()
            print(f'# {path.name}, {len(data)} bytes: {base64.b64encode(data[:3000]).decode()}')


def main():
    program, name = sys.argv[1:3]
    print('TAP version 13\n1..1')
    with tempfile.TemporaryDirectory(prefix='changeover-fuzz-') as folder:
        place = Path(folder)
        corpus = place / 'seeds'
        corpus.mkdir()
        n_seeds = seeds.make(name, corpus)
        result = run(program, name, corpus, place)
        executed = re.search(r'number_of_executed_units: (\d+)', result.stderr)
        what = f'{executed[1] if executed else "?"} inputs from {n_seeds} seeds'
        if result.returncode != 0 or not executed or not n_seeds:
            print('\n'.join('# ' + line for line in result.stderr.splitlines()[-60:]))
            show_inputs(place)
            print(f'not ok 1 - {name}: {what}')
            return 1
        print(f'ok 1 - {name}: {what}')
    return 0


if __name__ == '__main__':
    sys.exit(main())
