#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""While nobody asks for newer knowledge, no program speaks to a network, by strace: no socket but
local ones, no connection but to the buses, the display and the accounts of this computer. An address
is in the settings all the time. Prints TAP.
"""

import os
import re
import shutil
import subprocess
import sys
import time

import refreshlib
from refreshlib import clilib

APPLICATION = 'io.github.changeover.Changeover'
PATH = '/io/github/changeover/Changeover'
# Nobody is there, and nobody is to find out.
ADDRESS = 'https://localhost:9/changeover-catalog.jcat'
COMMANDS = {
    'check': ('check',),
    'check of a folder': ('check', '--root=/usr'),
    'explain': ('explain',),
    'choose': ('choose',),
    'plan': ('plan',),
    'guide': ('guide',),
    'catalog show': ('catalog', 'show'),
    'catalog verify': ('catalog', 'verify'),
}
CALL = re.compile(r'^\d+ +([a-z0-9]+)\((.*)')
# Buses, the display, and where glibc asks who has which account.
LOCAL = (r'sun_path=@?"(/run/dbus/system_bus_socket|/var/run/dbus/system_bus_socket'
         r'|/var/run/nscd/socket|/tmp/\.X11-unix/X\d+|%s)')
SOCKETS = ('AF_UNIX', 'AF_LOCAL')


def buses():
    """The paths of the session bus and of the one for accessibility."""
    address = os.environ.get('DBUS_SESSION_BUS_ADDRESS', '')
    found = re.findall(r'path=([^,;]*)', address)
    done = subprocess.run(['gdbus', 'call', '--session', '--dest', 'org.a11y.Bus', '--object-path',
                           '/org/a11y/bus', '--method', 'org.a11y.Bus.GetAddress'],
                          capture_output=True, text=True, check=False)
    return found + re.findall(r'path=([^,;\']*)', done.stdout)


def strange(record, local):
    """The calls in a record that speak to anybody else."""
    # A path that nothing has, so that the pattern is right without any.
    allowed = re.compile(LOCAL % '|'.join(map(re.escape, [*local, '\0'])))
    complaints = []
    for line in record.read_text(errors='replace').splitlines():
        match = CALL.match(line)
        if not match:
            continue
        name, words = match.groups()
        if name in ('socket', 'socketpair') and not words.startswith(SOCKETS):
            complaints.append(line)
        elif name == 'connect' and not allowed.search(words):
            complaints.append(line)
        elif re.search(r'AF_INET|sin6?_addr|<(TCP|UDP)', words):
            complaints.append(line)
    return complaints


def tell(record):
    """To whom it spoke, for whoever reads the log."""
    paths = re.findall(r'connect\(.*sun_path=(@?"[^"]*)"', record.read_text(errors='replace'))
    for path in sorted(set(paths)):
        print(f'# {paths.count(path)} times connected to {path.replace(chr(34), "")}')


def wrap(record):
    return ['strace', '-f', '-qq', '-y', '-e', 'trace=%network,execve', '-o', str(record), '--']


def make_person(place):
    return refreshlib.Person(place, ADDRESS)


def silent(words):
    """A command from its beginning to its end."""
    with clilib.folder() as place:
        person = make_person(place)
        record = person.place / 'record'
        answer = person.call(*words, wrapper=wrap(record), ASAN_OPTIONS='detect_leaks=0')
        complaints = answer.complaints(0, 1, 3)
        if 'execve(' not in record.read_text():
            complaints.append('nothing was seen')
        return complaints + strange(record, [])


def handout():
    with clilib.folder() as place:
        return silent(('handout', f'--output={place}/page.pdf'))


def heard():
    """This test notices who asks."""
    with clilib.folder() as place:
        person = make_person(place)
        record = person.place / 'record'
        answer = person.update(wrapper=wrap(record), ASAN_OPTIONS='detect_leaks=0')
        complaints = answer.complaints(3)
        found = [line for line in strange(record, []) if 'connect(' in line and 'htons(9)' in line]
        return complaints + ['nobody was seen who asks'] * (not found)


# --- The window -----------------------------------------------------------------------------


def activate(path, action):
    done = subprocess.run(
        ['gdbus', 'call', '--session', '--dest', APPLICATION, '--object-path', path, '--method',
         'org.gtk.Actions.Activate', action, '[]', '{}'], capture_output=True, check=False)
    return done.returncode == 0


def wait(condition, seconds=60):
    late = time.monotonic() + seconds
    while time.monotonic() < late:
        if condition():
            return True
        time.sleep(0.1)
    return False


class Quiet:
    """Whether a record has not grown for a while, and readers are in it."""

    def __init__(self, record):
        self.record, self.size, self.since = record, -1, time.monotonic()

    def __call__(self):
        size = self.record.stat().st_size
        if size != self.size:
            self.size, self.since = size, time.monotonic()
        return time.monotonic() - self.since > 1.5 and \
            'changeover-reader' in self.record.read_text(errors='replace')


def window():
    """It is opened, checks this computer, shows its preferences, and is closed."""
    with clilib.folder() as place:
        person = make_person(place)
        record = person.place / 'record'
        changes = {'DISPLAY': os.environ['DISPLAY'], 'GSK_RENDERER': 'cairo',
                   'DBUS_SESSION_BUS_ADDRESS': os.environ['DBUS_SESSION_BUS_ADDRESS'],
                   'XAUTHORITY': os.environ.get('XAUTHORITY'), 'GDK_BACKEND': 'x11',
                   'LIBGL_DRIVERS_PATH': '/nonexistent', 'ASAN_OPTIONS': 'detect_leaks=0'}
        command = [*wrap(record), str(refreshlib.program('changeover'))]
        with subprocess.Popen(command, env=person.environment(**changes), stderr=subprocess.PIPE,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as process:
            complaints = []
            if not wait(lambda: activate(f'{PATH}/window/1', 'check-now')):
                complaints.append('no window came')
            elif not wait(Quiet(record)):
                complaints.append('nothing was checked')
            activate(f'{PATH}/window/1', 'preferences')
            time.sleep(1)
            activate(PATH, 'quit')
            try:
                _, log = process.communicate(timeout=30)
            except subprocess.TimeoutExpired:
                process.kill()
                _, log = process.communicate()
                complaints.append('it does not end')
        tell(record)
        complaints += [line for line in log.splitlines() if clilib.program.NOISE.search(line)]
        return complaints + strange(record, buses())


def main():
    if 'CHANGEOVER_SANITIZED' in os.environ:
        return refreshlib.skip_all('the sanitizers change nothing in which calls are made')
    if not shutil.which('strace'):
        return refreshlib.skip_all('there is no strace')
    if not clilib.allowed('strace', '-o', '/dev/null', 'true'):
        return refreshlib.skip_all('strace may not look at programs here')
    jobs = [(name, lambda w=words: silent(w)) for name, words in COMMANDS.items()]
    return clilib.main([*jobs, ('handout', handout), ('who asks is heard', heard),
                        ('the window', window)])


if __name__ == '__main__':
    sys.exit(main())
