#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program that asks is killed at many moments while a new bundle takes its place on the shelf:
after so many milliseconds, and before each call to the system that changes something. Always there
is working knowledge afterwards, old or new, and the next update ends well and leaves nothing lying
about. Prints TAP.
"""

import collections
import contextlib
import re
import shutil
import sys
import time

import refreshlib
from outcomelib import builtin, edition
from refreshlib import world

KILLS = 50
MEASURED = 7
# Calls that change what is on the disk, or make it last.
CALLS = ('openat', 'write', 'fsync', 'fdatasync', 'rename', 'renameat', 'renameat2', 'unlink',
         'unlinkat', 'fallocate', 'ftruncate', 'chmod', 'fchmod')
CALL = re.compile(r'(\d+) +([a-z0-9]+)\((.*)')


class Story:
    """A home with one edition, as often as it is needed, and a server with the next one."""

    def __init__(self, server, person):
        self.server, self.person = server, person
        self.address = server.address
        self.last = f'progress {len(edition(2).bundle)} '
        self.aside = person.place / 'aside'
        self.counts = collections.Counter()
        edition(1).put(server.folder)
        answer = person.update()
        if answer.status != 0:
            raise RuntimeError(answer.errors())
        shutil.copytree(person.shelf, self.aside)
        edition(2).put(server.folder)

    def begin(self):
        shutil.rmtree(self.person.shelf)
        shutil.copytree(self.aside, self.person.shelf)

    def wait_until_all_came(self, process):
        """From here on nothing more comes from the network."""
        for line in process.stdout:
            if line.startswith(self.last):
                return time.monotonic()
        raise RuntimeError('the bundle did not come')

    def measure(self):
        """How long it takes at least from the last byte to the end of the program."""
        times = []
        for _ in range(MEASURED):
            self.begin()
            with self.person.start_fetch(self.address) as process:
                since = self.wait_until_all_came(process)
                process.communicate()
                times.append(time.monotonic() - since)
        return min(times)

    def kill_after(self, delay):
        """Whether that was before it ended by itself."""
        with self.person.start_fetch(self.address) as process:
            since = self.wait_until_all_came(process)
            while time.monotonic() - since < delay:
                time.sleep(0.0002)
            process.kill()
            return process.wait() == -9

    def trace(self, *options):
        """Runs it under strace; gives whether it was killed, and the calls."""
        record = self.person.place / 'trace'
        wrapper = ['strace', '-f', '-qq', '-o', str(record), '-e', f'trace={",".join(CALLS)}', *options]
        with self.person.start_fetch(self.address, wrapper=wrapper) as process:
            process.communicate()
        calls = [CALL.match(line) for line in record.read_text(errors='replace').splitlines()]
        return process.returncode != 0, [call.groups() for call in calls if call]

    def list_calls(self):
        """The calls after the last byte, each with its number among those of its name."""
        self.begin()
        _, calls = self.trace()
        counts, listed, began = collections.Counter(), [], False
        for thread, name, arguments in calls:
            counts[thread, name] += 1
            if began and thread == calls[0][0]:
                listed.append((name, counts[thread, name]))
            began = began or self.last in arguments
        return listed

    def judge(self, moment, was_killed):
        """What is wrong after one of the kills, and after the update that follows."""
        found = self.person.files()
        now = next((later for later in (1, 2)
                    if not self.person.working(builtin() + later)), None)
        if now is None:
            return [f'{moment}: no working knowledge: {found}']
        state = f'{"old" if now == 1 else "new"}{", and litter" * is_littered(found)}'
        self.counts[state if was_killed else 'ended by itself'] += 1
        complaints = self.person.update().complaints(0)
        complaints += self.person.working(builtin() + 2)
        wanted = ['asked', 'lock', *(f'{builtin() + later}.{suffix}' for later in (1, 2)
                                     for suffix in ('bundle', 'jcat', 'proof'))]
        if self.person.files() != sorted(wanted):
            complaints.append(f'{moment}, then an update: {self.person.files()}')
        return complaints

    def tell(self, words):
        print(f'# {words}: ' + ', '.join(f'{count} times {state}'
                                         for state, count in sorted(self.counts.items())))
        # A test that never meets both sees nothing.
        return [f'never {state}: {dict(self.counts)}' for state in ('old', 'new')
                if not any(name.startswith(state) for name in self.counts)]


def is_littered(found):
    """Whether there is more than whole editions."""
    return any(name.startswith(('.', 'partial')) for name in found) or len(found) not in (5, 8)


@contextlib.contextmanager
def story():
    with world() as (server, person):
        yield Story(server, person)


def by_time():
    """Spread evenly over the whole time, and a little beyond."""
    with story() as told:
        whole = told.measure() * 1.1
        complaints = []
        for number in range(KILLS):
            told.begin()
            delay = whole * number / (KILLS - 1)
            complaints += told.judge(f'after {delay * 1000:.1f} ms', told.kill_after(delay))
        told.tell(f'{KILLS} kills within {whole * 1000:.0f} ms after the last byte')
        return complaints


def by_call():
    """Before each call that changes something."""
    if not shutil.which('strace'):
        raise refreshlib.Skip('there is no strace')
    if not refreshlib.clilib.allowed('strace', '-o', '/dev/null', 'true'):
        raise refreshlib.Skip('strace may not look at programs here')
    with story() as told:
        complaints, calls = [], told.list_calls()
        for name, number in calls:
            told.begin()
            was_killed, _ = told.trace('-e', f'inject={name}:signal=SIGKILL:when={number}')
            complaints += told.judge(f'at {name} number {number}', was_killed)
        if len(calls) < 20:
            complaints.append(f'there were only {len(calls)} calls')
        return complaints + told.tell(f'{len(calls)} kills, one for each call after the last byte')


if __name__ == '__main__':
    sys.exit(refreshlib.main(lambda: [('killed by time', by_time), ('killed by call', by_call)],
                             workers=2))
