#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl-C, SIGTERM and kill -9 in the middle of a check: it ends at once, nothing is left.

Prints TAP.
"""

import os
import pty
import re
import select
import signal
import sys
import time

import clilib

# From the signal to the end.
PATIENCE = 2
MIB = 1 << 20
STATUS = "var/lib/dpkg/status"
STANZA = b"Package: some-package\nStatus: install ok installed\nVersion: 1.0\n\n"
# Folders that the tests make, this one and those beside it, have a word before what is random.
OURS = re.compile(r"changeover-[a-z]+-")


# --- Trees that take long ---------------------------------------------------------------


def many_files(root):
    """A thousand lists of packages of 48 MiB each: one file that is a hole, by many names."""
    folder = os.path.join(root, "var/lib/dpkg/status.d")
    os.makedirs(folder)
    first = os.path.join(folder, "0000")
    with open(first, "wb") as out:
        out.truncate(48 * MIB)
    for number in range(1, 1000):
        os.link(first, os.path.join(folder, f"{number:04}"))


def one_file(root):
    """A single list of 300 MiB: the program cannot stop in the middle of it, and ends anyway."""
    block = STANZA * (MIB // len(STANZA))
    with open(os.path.join(root, STATUS), "wb") as out:
        for _ in range(300):
            out.write(block)


def many_hives(root):
    """The settings of 2,000 users, of 24 MiB each, which have to be copied as they were not closed."""
    with open(os.path.join(root, "Users/anna/NTUSER.DAT"), "rb") as source:
        data = bytearray(source.read())
    data[4:8] = b"\xff\xff\xff\x7f"
    for number in range(2000):
        folder = os.path.join(root, f"Users/user{number}")
        os.makedirs(folder)
        with open(os.path.join(folder, "NTUSER.DAT"), "wb") as out:
            out.write(data)
            out.truncate(24 * MIB)


# A golden case, what makes its check long, and how many seconds to let it run.
LONG = {
    "many lists": ("linux-nothing", many_files, 0.3),
    "one huge list": ("linux-nothing", one_file, 0.8),
    "many users": ("windows-nothing", many_hives, 0.3),
}


# --- Runs -------------------------------------------------------------------------------


def catches(pid, number):
    """Whether a process has its own way with a signal: then it is in the midst of the check."""
    with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as source:
        for line in source:
            if line.startswith("SigCgt:"):
                return bool(int(line.split()[1], 16) >> (number - 1) & 1)
    return False


def wait_until_busy(child, seconds):
    """Until the check has begun (the signals are caught from then on) and ran for some seconds."""
    late = time.monotonic() + clilib.TIMEOUT
    while time.monotonic() < late and child.poll() is None:
        if catches(child.pid, signal.SIGINT) and catches(child.pid, signal.SIGTERM):
            time.sleep(seconds)
            return [] if child.poll() is None else ["the check was over too soon"]
        time.sleep(0.005)
    return ["the check never began"]


def listing(*places):
    """Everything below some folders, and what is ours in those that all programs share."""
    found = {os.path.join(here, name) for place in places
             for here, folders, files in os.walk(place) for name in [*folders, *files]}
    for shared in ("/dev/shm", "/tmp", "/var/tmp", "/run"):
        names = os.listdir(shared) if os.path.isdir(shared) else []
        found |= {f"{shared}/{name}" for name in names
                  if "changeover" in name and not OURS.match(name)}
    return found


def readers_of(place):
    """The reader processes that were started by a check in this place."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/cmdline", "rb") as source:
                mine = source.read().startswith(b"changeover-reader\0")
            with open(f"/proc/{name}/environ", "rb") as source:
                if mine and os.fsencode(place) in source.read():
                    found.append(int(name))
        except OSError:
            continue
    return found


def readers_left(place):
    """Readers end with the program that started them, however that ended."""
    late = time.monotonic() + PATIENCE
    while readers_of(place) and time.monotonic() < late:
        time.sleep(0.01)
    return [f"a reader is left: {pid}" for pid in readers_of(place)]


def interrupt(child, *numbers):
    """Sends the signals and waits; gives the answer, whose seconds count from the first."""
    since = time.monotonic()
    for number in numbers:
        os.kill(child.pid, number)
        time.sleep(0.05 if len(numbers) > 1 else 0)
    return clilib.finish(child, since)


def stopped(answer, told=True):
    complaints = answer.complaints(130)
    if answer.seconds > PATIENCE:
        complaints.append(f"it took {answer.seconds:.1f} seconds to stop")
    if told and "Stopped" not in answer.errors():
        complaints.append(f"it does not say that it stopped: {answer.errors()!r}")
    if answer.out:
        complaints.append(f"half an answer on standard output: {answer.out[:200]!r}")
    return complaints


def during(kind, judge, *numbers, options=(), **changes):
    """Signals in the middle of a long check."""
    case, lengthen, seconds = LONG[kind]
    with clilib.folder() as place:
        root = clilib.build(place, case)
        lengthen(root)
        homes = {**clilib.homes(os.path.join(place, "homes")), **changes}
        before = listing(place)
        env = clilib.environment(**homes)
        child = clilib.start(["check", *options, f"--root={root}"], env=env, cwd=place)
        try:
            complaints = wait_until_busy(child, seconds)
            if not complaints:
                complaints += judge(interrupt(child, *numbers))
        finally:
            clilib.end(child)
        complaints += readers_left(place)
        new = sorted(listing(place) - before)
        return complaints + [f"left behind: {path}" for path in new[:5]]


def killed(answer):
    complaints = answer.complaints(-signal.SIGKILL)
    return complaints + [f"half an answer: {answer.out[:200]!r}"] * bool(answer.out)


def hung_up(answer):
    return answer.complaints(-signal.SIGHUP, 130, 129)


def early():
    """Signals before the check has begun, at several moments: it ends, whatever the way."""
    complaints = []
    with clilib.folder() as place:
        root = clilib.build(place, "linux-nothing")
        many_files(root)
        for delay in (0, 0.001, 0.003, 0.01, 0.02, 0.05):
            child = clilib.start(["check", f"--root={root}"])
            time.sleep(delay)
            answer = interrupt(child, signal.SIGINT)
            complaints += answer.complaints(130, -signal.SIGINT)
            if answer.seconds > PATIENCE:
                complaints.append(f"{answer.seconds:.1f} seconds to stop, {delay} after the start")
    return complaints


def twice_told(answer):
    """Impatient people press Ctrl-C many times."""
    complaints = stopped(answer)
    count = answer.errors().count("Stopped")
    return complaints + [f"it says {count} times that it stopped"] * (count > 1)


def typed():
    """Ctrl-C on the keyboard of a terminal."""
    with clilib.folder() as place:
        root = clilib.build(place, "linux-nothing")
        many_files(root)
        pid, terminal = clilib.needs_terminal(pty.fork)
        if pid == 0:
            env = clilib.environment(TERM="xterm")
            os.execve(clilib.PROGRAM, ["changeover-cli", "check", f"--root={root}"], env)
        try:
            return press(pid, terminal)
        finally:
            os.close(terminal)


def press(pid, terminal):
    data, since, status = b"", None, None
    late = time.monotonic() + clilib.TIMEOUT
    while status is None and time.monotonic() < late:
        if select.select([terminal], [], [], 0.05)[0]:
            try:
                data += os.read(terminal, 65536)
            except OSError:
                pass
        if since is None and b"%" in data:
            os.write(terminal, b"\x03")
            since = time.monotonic()
        ended, code = os.waitpid(pid, os.WNOHANG)
        status = os.waitstatus_to_exitcode(code) if ended else None
    if status is None:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        return ["still running"]
    answer = clilib.Answer(status, b"", data, time.monotonic() - (since or 0))
    complaints = stopped(answer)
    lines = [line.rpartition("\x1b[K")[2].strip() for line in answer.errors().split("\n")]
    left = [line for line in lines if line]
    if len(left) != 1 or not left[0].startswith("Stopped"):
        complaints.append(f"left on the terminal: {left!r}")
    return complaints


def blocked():
    """Ctrl-C while nobody reads the answer: the program sits in a write, and ends at once."""
    with clilib.folder() as place:
        root = clilib.build(place, "windows-consumer-21")
        child = clilib.start(["check", "--json", *clilib.spellings(root, 100)])
        try:
            select.select([child.stdout], [], [], clilib.TIMEOUT)
            time.sleep(0.3)
            since = time.monotonic()
            os.kill(child.pid, signal.SIGINT)
            while child.poll() is None and time.monotonic() < since + PATIENCE:
                time.sleep(0.02)
            if child.poll() is None:
                return [f"still running {PATIENCE} seconds after Ctrl-C"]
            return clilib.Answer(child.returncode, b"", b"", 0).complaints(130, -signal.SIGINT)
        finally:
            clilib.end(child)


def homeless(**changes):
    """A check without a place to write to."""
    with clilib.folder() as place:
        root = clilib.build(place, "windows-consumer-21")
        answer = clilib.check("--json", f"--root={root}", env=clilib.environment(**changes))
        return clilib.report(answer, 1)[1]


def leaves_nothing():
    """A whole check leaves nothing either."""
    with clilib.folder() as place:
        root = clilib.build(place, "windows-several-users")
        env = clilib.environment(**clilib.homes(os.path.join(place, "homes")))
        before = listing(place)
        complaints = clilib.check(f"--root={root}", env=env, cwd=place).complaints(1)
        new = sorted(listing(place) - before)
        return complaints + [f"left behind: {path}" for path in new]


def main():
    jobs = []
    for kind in LONG:
        for number in (signal.SIGINT, signal.SIGTERM):
            jobs.append((f"{number.name}: {kind}",
                         lambda k=kind, n=number: during(k, stopped, n)))
        jobs.append((f"SIGKILL: {kind}", lambda k=kind: during(k, killed, signal.SIGKILL)))
    nowhere = "/nonexistent/home"
    nothing = {name: None for name in [*os.environ, "LC_ALL", "TZ"]
               if not name.endswith("SAN_OPTIONS")}
    jobs += [
        ("SIGINT: --json", lambda: during("many users", stopped, signal.SIGINT,
                                          options=["--json"])),
        ("SIGHUP", lambda: during("many users", hung_up, signal.SIGHUP)),
        ("SIGINT three times", lambda: during("one huge list", twice_told, *[signal.SIGINT] * 3)),
        ("SIGINT then SIGTERM", lambda: during("many lists", stopped, signal.SIGINT,
                                               signal.SIGTERM)),
        ("SIGINT at the very start", early),
        ("Ctrl-C on a terminal", typed),
        ("Ctrl-C while nobody reads", blocked),
        ("SIGINT without HOME", lambda: during("many users", stopped, signal.SIGINT, HOME=None)),
        ("a whole check leaves nothing", leaves_nothing),
        ("HOME is not set", lambda: homeless(HOME=None)),
        ("HOME is not there", lambda: homeless(HOME=nowhere, XDG_CACHE_HOME=nowhere)),
        ("HOME and TMPDIR cannot be written to", lambda: homeless(HOME="/proc", TMPDIR="/proc")),
        ("an empty environment", lambda: homeless(**nothing)),
    ]
    return clilib.main(jobs)


if __name__ == "__main__":
    sys.exit(main())
