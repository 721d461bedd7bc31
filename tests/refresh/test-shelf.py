#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of bundles on this computer: downloads that are cut off and go on, damage, full disks,
two programs at once, keys that were withdrawn. There is working knowledge all the time. Prints TAP.
"""

import contextlib
import fcntl
import os
import re
import shutil
import signal
import sys
import time

import refreshlib
from outcomelib import builtin, edition, editions
from refreshlib import SIGNATURE, world

HALF = 600_000


def ends(answer, status, *words):
    """What is wrong with how an update ended."""
    text = refreshlib.words_of(answer.text())
    complaints = answer.complaints(status) + [f'not said: {word}' for word in words
                                              if word not in text]
    return complaints + [text, answer.errors()] * bool(complaints)


def newer(person, later):
    return ends(person.update(), 0, 'There is newer knowledge') + person.working(builtin() + later)


def put(server, person, *all_later):
    """One edition after another."""
    complaints = []
    for later in all_later:
        edition(later).put(server.folder)
        complaints += newer(person, later)
    return complaints


def names(*all_later, note=True):
    """What is in the folder when these editions are kept."""
    suffixes = ('bundle', 'jcat', 'proof')
    kept = [f'{builtin() + later}.{suffix}' for later in all_later for suffix in suffixes]
    return sorted([*kept, 'lock', *['asked'] * note])


def holds(person, *all_later):
    found = person.files()
    return [f'in the folder: {found}'] * (found != names(*all_later))


def flip(path, place=1000):
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


# --- Half of it -----------------------------------------------------------------------------


def resumed(server, later, size):
    """The last request asked for the rest, and only if it is the same file."""
    request = server.requests(edition(later).name)[-1].headers
    complaints = []
    if request.get('Range') != f'bytes={size}-' or 'If-Range' not in request:
        complaints.append(f'not the rest from {size} was asked for: {request}')
    return complaints + [f'sent as well: {request}'] * (
        set(request) != {'Host', 'User-Agent', 'Connection', 'Range', 'If-Range'})


def cut(person, server, later=1):
    """A connection that is shut half-way; gives how much came."""
    name = edition(later).name
    server.tell(name, 'body', 'cut', HALF)
    complaints = ends(person.update(), 3, 'We could not reach the website')
    server.tell(name, 'well')
    size = (person.shelf / 'partial').stat().st_size if (person.shelf / 'partial').exists() else 0
    if not 0 < size <= HALF:
        complaints.append(f'{size} bytes were kept')
    return complaints, size


def cut_and_resumed():
    with world() as (server, person):
        edition(1).put(server.folder)
        complaints, size = cut(person, server)
        complaints += person.working(builtin()) + newer(person, 1)
        return complaints + resumed(server, 1, size) + holds(person, 1)


def nothing_came():
    """What ends before the first byte leaves nothing that could be asked for with conditions."""
    with world() as (server, person):
        edition(1).put(server.folder)
        server.tell(edition(1).name, 'body', 'cut', 0)
        complaints = ends(person.update(), 3, 'We could not reach the website')
        server.tell(edition(1).name, 'well')
        complaints += newer(person, 1)
        sent = server.requests(edition(1).name)[-1].headers
        return complaints + [f'sent as well: {sent}'] * (
            set(sent) != {'Host', 'User-Agent', 'Connection'}) + holds(person, 1)


def killed_and_resumed():
    """The program is killed while the bundle comes."""
    with world() as (server, person):
        edition(1).put(server.folder)
        server.tell(edition(1).name, 'body', 'pause', HALF)
        with person.start_fetch(server.address) as process:
            while not re.match(rf'progress {HALF} ', process.stdout.readline()):
                pass
            process.kill()
        server.tell(edition(1).name, 'well')
        complaints = person.working(builtin()) + newer(person, 1)
        return complaints + resumed(server, 1, HALF) + holds(person, 1)


def killed_at_the_end():
    """All of it came, and was not looked at: there is no rest to ask for."""
    with world() as (server, person):
        edition(1).put(server.folder)
        complaints, _ = cut(person, server)
        (person.shelf / 'partial').write_bytes(edition(1).bundle)
        return complaints + newer(person, 1) + holds(person, 1)


def changed_meanwhile():
    """The server has another edition under the same name by then: all of it comes."""
    with world() as (server, person):
        edition(1).put(server.folder)
        complaints, size = cut(person, server)
        other = editions().make(1, date='2026-12-24')
        other.put(server.folder)
        complaints += newer(person, 1) + resumed(server, 1, size)
        if (person.shelf / f'{other.serial}.bundle').read_bytes() != other.bundle:
            complaints.append('that is not the edition of the server')
        return complaints + holds(person, 1)


def resumed_badly(*manner):
    """The server sends another part than the rest, or cannot: it is asked again from the start."""
    with world() as (server, person):
        edition(1).put(server.folder)
        complaints, size = cut(person, server)
        server.tell(edition(1).name, *manner)
        complaints += newer(person, 1) + holds(person, 1)
        wanted = [f'bytes={size}-'] + [None] * (manner[1] == 'wrong')
        ranges = [request.headers.get('Range') for request in server.requests(edition(1).name)][1:]
        return complaints + [f'asked for {ranges}'] * (ranges != wanted)


def half_is_damaged():
    """What came the first time has changed on the disk."""
    with world() as (server, person):
        edition(1).put(server.folder)
        complaints, _ = cut(person, server)
        flip(person.shelf / 'partial')
        return complaints + newer(person, 1) + holds(person, 1)


def half_of_something_else():
    """A newer edition came out meanwhile."""
    with world() as (server, person):
        edition(1).put(server.folder)
        complaints, _ = cut(person, server)
        complaints += put(server, person, 2)
        if 'Range' in server.requests(edition(2).name)[-1].headers:
            complaints.append('the rest of another file was asked for')
        return complaints + holds(person, 2)


def nothing_to_go_on(manner):
    """Without a strong entity tag nothing is kept of a half."""
    with world() as (server, person):
        edition(1).put(server.folder)
        server.tell(edition(1).name, 'etag', manner)
        server.tell(edition(1).name, 'body', 'cut', HALF)
        complaints = ends(person.update(), 3, 'We could not reach the website')
        complaints += [f'left: {name}' for name in person.files() if name.startswith('partial')]
        server.tell(edition(1).name, 'well')
        complaints += newer(person, 1)
        if 'Range' in server.requests(edition(1).name)[-1].headers:
            complaints.append('a rest was asked for')
        return complaints


# --- What is kept ---------------------------------------------------------------------------


def previous_kept():
    with world() as (server, person):
        complaints = put(server, person, 1, 2) + holds(person, 1, 2)
        return complaints + put(server, person, 3) + holds(person, 2, 3)


def damaged(change):
    """The newest is damaged: the one before is used until the next update mends it."""
    with world() as (server, person):
        complaints = put(server, person, 1, 2)
        change(person.shelf / f'{builtin() + 2}')
        complaints += person.working(builtin() + 1, verified=3)
        verified = person.call('catalog', 'verify')
        text = refreshlib.words_of(verified.text())
        if f'number {builtin() + 2}: damaged or not trusted, and not used' not in text and \
                (person.shelf / f'{builtin() + 2}.bundle').exists():
            complaints.append(f'verify says {text}')
        return complaints + newer(person, 2) + holds(person, 1, 2)


def all_damaged():
    """Then there is what came with the program."""
    with world() as (server, person):
        complaints = put(server, person, 1, 2)
        for later in (1, 2):
            flip(person.shelf / f'{builtin() + later}.bundle')
        complaints += person.working(builtin(), verified=3) + newer(person, 2)
        return complaints + holds(person, 2)


def floor_stays():
    """A damaged bundle does not open the door for an older one."""
    with world() as (server, person):
        complaints = put(server, person, 1, 3)
        flip(person.shelf / f'{builtin() + 3}.bundle')
        edition(2).put(server.folder)
        complaints += ends(person.update(), 3, 'What came is older than what you have')
        complaints += person.working(builtin() + 1, verified=3)
        # The one before is what is used now; to be given it is nothing new.
        edition(1).put(server.folder)
        complaints += ends(person.update(), 0, 'You have the newest there is.')
        complaints += person.working(builtin() + 1)
        edition(2).put(server.folder)
        complaints += ends(person.update(), 3, 'What came is older than what you have')
        return complaints + person.working(builtin() + 1) + put(server, person, 3)


def newer_program():
    """After an update of the program, what came with it is newer than what is kept."""
    with world() as (server, person):
        old = editions().make(-3)
        complaints = put(server, person, 1)
        for suffix, content in (('bundle', old.bundle), ('jcat', old.signature)):
            (person.shelf / f'{old.serial}.{suffix}').write_bytes(content)
            (person.shelf / f'{builtin() + 1}.{suffix}').unlink()
        proof = (person.shelf / f'{builtin() + 1}.proof')
        text = re.sub('sha256=.*', f'sha256={refreshlib.checksum(old.bundle)}', proof.read_text())
        (person.shelf / f'{old.serial}.proof').write_text(text)
        proof.unlink()
        # The one that came is whole; it is older than the one in the program all the same.
        complaints += person.working(builtin())
        return complaints + put(server, person, 2)


def withdrawn():
    """What another key vouched for is not used, whatever its number."""
    with world() as (server, person):
        complaints = put(server, person, 1, 9)
        for name in (f'{builtin() + 9}.proof', 'asked'):
            path = person.shelf / name
            path.write_text(re.sub('key=.*', 'key=' + '0' * 64, path.read_text()))
        complaints += person.working(builtin() + 1, verified=3)
        # And that number closes no door.
        return complaints + put(server, person, 2) + holds(person, 1, 2)


def other_build():
    """A program without keys uses nothing that came later."""
    with world() as (server, person):
        complaints = put(server, person, 1)
        person.binary = refreshlib.build_root() / 'src' / 'cli' / 'changeover-cli'
        return complaints + person.working(builtin(), verified=3)


def litter():
    """What a program that was killed left behind is cleared away, even if there is nothing newer."""
    with world() as (server, person):
        complaints = put(server, person, 1)
        for name in ('.1.bundle.X1Y2Z3', 'partial', f'{builtin() + 5}.proof'):
            (person.shelf / name).write_bytes(b'x')
        complaints += ends(person.update(), 0, 'You have the newest there is.')
        return complaints + holds(person, 1)


# --- Where nothing can be written -----------------------------------------------------------


def within(person, *options):
    """A wrapper with other mounts, in which all of a story happens."""
    if not refreshlib.clilib.allowed('bwrap', '--dev-bind', '/', '/', *options, 'true'):
        raise refreshlib.Skip('bubblewrap may not run in bubblewrap here')
    script = '"$0" catalog update; echo "status $?"; "$0" catalog show --json; ' \
             f'"$0" catalog verify >&2 && echo verified; ls -A {person.shelf} | grep -v lock'
    return ['bwrap', '--dev-bind', '/', '/', *options, 'sh', '-c', script]


def not_kept(person, answer, serial):
    text = refreshlib.words_of(answer.text())
    words = ('What came could not be kept on this computer.', 'status 4', f'"serial" : {serial},',
             'verified')
    complaints = [f'not said: {word}' for word in words if word not in text]
    left = text.rpartition('verified')[2].split()
    allowed = {f'{serial}.bundle', f'{serial}.jcat', f'{serial}.proof', 'asked'}
    complaints += [f'left: {name}' for name in left if name not in allowed]
    return complaints + [text, answer.errors()] * bool(complaints) + person.working(serial)


def not_writable():
    with world() as (server, person):
        complaints = put(server, person, 1)
        edition(2).put(server.folder)
        wrapper = within(person, '--ro-bind', str(person.shelf), str(person.shelf))
        complaints += not_kept(person, person.call(wrapper=wrapper), builtin() + 1)
        return complaints + put(server, person, 2)


def just_enough():
    """Room for the bundle and a note, as while it comes, but not for its signature and a proof."""
    page = os.sysconf('SC_PAGESIZE')
    return (-(-len(edition(2).bundle) // page) + 1) * page


def full_disk(size):
    with world() as (server, person):
        edition(2).put(server.folder)
        data = person.homes['XDG_DATA_HOME']
        wrapper = within(person, '--size', str(size), '--tmpfs', data)
        complaints = not_kept(person, person.call(wrapper=wrapper), builtin())
        return complaints + put(server, person, 2)


def full_disk_with_one():
    """One is there, and no room for another."""
    with world() as (server, person):
        complaints = put(server, person, 1)
        aside = person.place / 'aside'
        shutil.copytree(person.shelf, aside)
        edition(2).put(server.folder)
        data = person.homes['XDG_DATA_HOME']
        wrapper = within(person, '--size', str(len(edition(1).bundle) + 900_000), '--tmpfs', data)
        wrapper[-1] = f'mkdir -p {person.shelf}; cp {aside}/* {person.shelf}; {wrapper[-1]}'
        complaints += not_kept(person, person.call(wrapper=wrapper), builtin() + 1)
        return complaints + put(server, person, 2)


def busy():
    """Another program is at it."""
    with world() as (server, person):
        complaints = put(server, person, 1)
        edition(2).put(server.folder)
        with open(person.shelf / 'lock', 'rb') as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            complaints += ends(person.update(), 3, 'Changeover is asking already.',
                               'Another Changeover is asking just now.')
            complaints += person.working(builtin() + 1)
        return complaints + newer(person, 2)


def two_at_once():
    """Two real ones: one does it, the other says so."""
    with world() as (server, person):
        edition(1).put(server.folder)
        server.tell(edition(1).name, 'body', 'pause', HALF)
        with person.start_fetch(server.address) as first:
            first.stdout.readline()
            complaints = ends(person.update(), 3, 'Changeover is asking already.')
            first.send_signal(signal.SIGTERM)
        server.tell(edition(1).name, 'well')
        return complaints + newer(person, 1)


def stopped():
    """Ctrl+C ends the program that asks as well."""
    with world() as (server, person):
        edition(1).put(server.folder)
        server.tell(SIGNATURE, 'body', 'silence')
        child = refreshlib.clilib.start(['catalog', 'update'], binary=person.binary,
                                        env=person.environment())
        try:
            late = time.monotonic() + 20
            while not server.requests() and time.monotonic() < late:
                time.sleep(0.05)
            child.send_signal(signal.SIGINT)
            child.wait(10)
            # Whoever asked holds the lock until it has ended.
            with open(person.shelf / 'lock', 'rb') as lock, contextlib.suppress(BlockingIOError):
                while time.monotonic() < late:
                    with contextlib.suppress(BlockingIOError):
                        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                        break
                    time.sleep(0.05)
                else:
                    return ['the program that asks is still there']
        finally:
            refreshlib.clilib.end(child)
        server.tell(SIGNATURE, 'well')
        return newer(person, 1)


def make_jobs():
    edition(1)
    return [
        ('cut half-way, and resumed', cut_and_resumed),
        ('cut before the first byte', nothing_came),
        ('killed half-way, and resumed', killed_and_resumed),
        ('killed when all of it was there', killed_at_the_end),
        ('cut half-way, and changed meanwhile', changed_meanwhile),
        ('cut half-way, and ranges ignored', lambda: resumed_badly('range', 'ignore')),
        ('cut half-way, and a wrong range', lambda: resumed_badly('range', 'wrong')),
        ('cut half-way, and damaged here', half_is_damaged),
        ('cut half-way, and a newer one since', half_of_something_else),
        ('cut half-way without an entity tag', lambda: nothing_to_go_on('none')),
        ('cut half-way with a weak entity tag', lambda: nothing_to_go_on('weak')),
        ('the one before is kept', previous_kept),
        ('the newest: a bit flipped', lambda: damaged(
            lambda path: flip(path.with_suffix('.bundle')))),
        ('the newest: cut short', lambda: damaged(
            lambda path: os.truncate(path.with_suffix('.bundle'), 4096))),
        ('the newest: empty', lambda: damaged(
            lambda path: os.truncate(path.with_suffix('.bundle'), 0))),
        ('the newest: no proof', lambda: damaged(lambda path: path.with_suffix('.proof').unlink())),
        ('the newest: an empty proof', lambda: damaged(
            lambda path: os.truncate(path.with_suffix('.proof'), 0))),
        ('the newest: the bundle of another', lambda: damaged(
            lambda path: path.with_suffix('.bundle').write_bytes(edition(1).bundle))),
        ('all that came is damaged', all_damaged),
        ('damage lets nothing older in', floor_stays),
        ('a newer program', newer_program),
        ('a key that was withdrawn', withdrawn),
        ('a program without keys', other_build),
        ('litter', litter),
        ('a folder that cannot be written', not_writable),
        ('a disk too small for it', lambda: full_disk(500_000)),
        ('a disk too small for the last step', lambda: full_disk(just_enough())),
        ('a disk too small for a second one', full_disk_with_one),
        ('another program is at it', busy),
        ('two at once', two_at_once),
        ('Ctrl+C', stopped),
    ]


if __name__ == '__main__':
    sys.exit(refreshlib.main(make_jobs, workers=2))
