#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that fail or hang at one place: what cannot be read is told, and nobody waits for it.

    test-faults.py PROGRAM CHECK-WITH-LIMIT

Prints TAP.
"""

import contextlib
import os
import select
import signal
import subprocess
import sys
import time

import syslib
from syslib import clilib

# Between them, all probes read something here.
CASES = ("linux-kesl-and-agent", "linux-extension-left", "linux-rpm-sqlite", "linux-rpm-bdb",
         "linux-pacman", "windows-consumer-21", "windows-program-and-extension", "windows-app",
         "macos-installed", "macos-extensions", "macos-signed-unknown")
PATIENCE = 3
SERVER = str(syslib.HERE / "faultydisk.py")


# --- The disk ---------------------------------------------------------------------------


@contextlib.contextmanager
def faulty(place, source, *faults):
    """Shows the folder source with faults; gives the process that does."""
    os.makedirs(place, exist_ok=True)
    server = subprocess.Popen([sys.executable, SERVER, source, place, *faults],
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, start_new_session=True)
    try:
        late = time.monotonic() + 10
        while place not in syslib.mount_places() and time.monotonic() < late:
            if server.poll() is not None:
                raise syslib.Skip(f"no disk of our own: {server.stderr.read().decode().strip()}")
            time.sleep(0.01)
        yield server
    finally:
        # This frees all who wait for it.
        server.kill()
        server.communicate()
        syslib.unmount(place)


def found(report):
    """A version that a file would have told may be missing; that is all."""
    return sorted(syslib.products(report["targets"][0]).items())


def paths_of(root):
    """Every file with something in it and every folder, as paths relative to root."""
    for here, folders, files in os.walk(root):
        for name in folders:
            yield os.path.relpath(os.path.join(here, name), root)
        for name in files:
            path = os.path.join(here, name)
            if not os.path.islink(path) and os.path.getsize(path) > 0:
                yield os.path.relpath(path, root)


def judge(place, before, inner):
    report, complaints = clilib.report(clilib.check("--json", f"--root={place}"))
    if complaints or report["targets"][0]["outcome"] != "checked" or found(report) == before:
        return complaints
    return [f"{inner}: checked, and found {found(report)}"]


# --- Errors -----------------------------------------------------------------------------


def errors(case):
    """Each file and folder of a tree fails in turn: what matters is found, or a problem."""
    with clilib.folder() as place:
        root, disk = clilib.build(place, case), os.path.join(place, "disk")
        with faulty(disk, root):
            report, complaints = clilib.report(clilib.check("--json", f"--root={disk}"))
        for inner in sorted(paths_of(root)) if not complaints else []:
            with faulty(disk, root, f"error:{inner}"):
                complaints += judge(disk, found(report), inner)
        return complaints


def named(case, inner, offset):
    """The file that fails is named, and nothing is said to be fine."""
    with clilib.folder() as place:
        root, disk = clilib.build(place, case), os.path.join(place, "disk")
        with faulty(disk, root, f"error:{inner}:{offset}"):
            answer = clilib.check("--json", f"--root={disk}")
        report, complaints = clilib.report(answer, 3)
        if report and not any(inner.startswith(problem["path"]) and "fault" in problem["message"]
                              for problem in report["targets"][0]["problems"]):
            complaints.append(f"no fault of {inner}: {report['targets'][0]['problems']}")
        return complaints


def damaged_ext4(inner):
    """The map of a file on a true volume is destroyed, so that the kernel itself refuses it."""
    with clilib.folder() as place:
        root, image = clilib.build(place, "linux-nothing"), os.path.join(place, "ext4.img")
        with open(image, "wb") as out:
            out.truncate(32 << 20)
        syslib.try_to("mkfs.ext4", "-q", "-F", "-O", "^metadata_csum", "-d", root, image)
        # Where the kernel expects the head of a list of extents.
        syslib.try_to("debugfs", "-w", "-R", f"set_inode_field /{inner} block[0] 0", image)
        disk = os.path.join(place, "disk")
        with syslib.mounted(disk, "-o", "loop,ro,errors=continue", image):
            report, complaints = clilib.report(clilib.check("--json", f"--root={disk}"), 3)
        if report and not any(problem["path"] == inner
                              for problem in report["targets"][0]["problems"]):
            complaints.append(f"no word of {inner}: {report['targets'][0]['problems']}")
        return complaints


# --- Hanging ----------------------------------------------------------------------------


def is_taken(server):
    """Whether somebody asked for what hangs."""
    return bool(select.select([server.stdout], [], [], clilib.TIMEOUT)[0])


def end_by(child, number):
    time.sleep(0.3)
    if child.poll() is not None or not syslib.readers(child):
        return ["the check was over"]
    os.kill(child.pid, number)
    late = time.monotonic() + PATIENCE
    while child.poll() is None and time.monotonic() < late:
        time.sleep(0.01)
    if child.poll() is None:
        return [f"still running {PATIENCE} seconds after {number.name}"]
    os.set_blocking(child.stderr.fileno(), False)
    words = child.stderr.read() or b""
    complaints = clilib.Answer(child.returncode, b"", words, 0).complaints(
        -signal.SIGKILL if number == signal.SIGKILL else 130)
    if number != signal.SIGKILL and b"Stopped" not in words:
        complaints.append(f"it does not say that it was stopped: {words!r}")
    return complaints


def interrupted(case, inner, number):
    """A reader waits for a disk that never answers; the signal ends the program at once."""
    with clilib.folder() as place:
        root, disk = clilib.build(place, case), os.path.join(place, "disk")
        with faulty(disk, root, f"hang:{inner}") as server:
            child = clilib.start(["check", f"--root={disk}"])
            try:
                if not is_taken(server):
                    return ["nobody waits for the disk"]
                return end_by(child, number)
            finally:
                server.kill()
                clilib.end(child)


def limited(case, inner, probe):
    """Beyond the limit of time the check goes on without what hangs, and says so."""
    with clilib.folder() as place:
        root, disk = clilib.build(place, case), os.path.join(place, "disk")
        with faulty(disk, root, f"hang:{inner}"):
            since = time.monotonic()
            done = subprocess.run([LIMITED, disk, "2"], stdin=subprocess.DEVNULL, check=False,
                                  stdout=subprocess.PIPE, timeout=30, env=clilib.environment())
            seconds = time.monotonic() - since
        lines = done.stdout.decode().splitlines()
        complaints = [] if 1.5 < seconds < 8 else [f"it took {seconds:.1f} seconds"]
        if lines[:1] != ["partly-checked"]:
            complaints.append(f"exit status {done.returncode}, {lines}")
        if not any(line.startswith(f"{probe} ") for line in lines[1:]):
            complaints.append(f"no problem of {probe}: {lines}")
        return complaints


LIMITED = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else ""
HANGING = (
    ("windows-consumer-21", "Windows/System32/config/SOFTWARE", "windows-software"),
    ("windows-consumer-21", "Users", "windows-users"),
    ("linux-kesl-and-agent", "var/lib/dpkg/status", "dpkg"),
    ("linux-rpm-sqlite", "usr/lib/sysimage/rpm/rpmdb.sqlite", "rpm"),
    ("macos-installed", "Applications", "mac-apps"),
)
NAMED = (
    ("linux-nothing", "var/lib/dpkg/status", 100),
    ("linux-rpm-sqlite-nothing", "usr/lib/sysimage/rpm/rpmdb.sqlite", 5000),
    ("windows-nothing", "Windows/System32/config/SOFTWARE", 5000),
    ("windows-nothing", "Windows/System32/config/SYSTEM", 4096),
    ("windows-nothing", "Users/anna/NTUSER.DAT", 0),
    ("windows-nothing", "Users", 0),
)


def reason():
    return None if os.path.exists("/dev/fuse") else "there is no /dev/fuse"


def main():
    if syslib.why_not() is None:
        syslib.enter_own_mounts()
    # Hundreds of checks; with the sanitizers the first few have to do.
    cases = list(CASES)[:2] if "ASAN_OPTIONS" in os.environ else CASES
    jobs = [(f"an error in each place in turn: {case}", lambda c=case: errors(c)) for case in cases]
    jobs += [(f"an error in the middle: {inner}", lambda c=case, i=inner, o=offset: named(c, i, o))
             for case, inner, offset in NAMED]
    jobs += [("a damaged volume", lambda: damaged_ext4("var/lib/dpkg/status"))]
    for case, inner, probe in HANGING:
        jobs.append((f"hangs, limit of time: {inner}",
                     lambda c=case, i=inner, p=probe: limited(c, i, p)))
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
            jobs.append((f"hangs, {number.name}: {inner}",
                         lambda c=case, i=inner, n=number: interrupted(c, i, n)))
    # Each has a disk of its own, and mostly waits for it.
    return syslib.main(jobs, reason, workers=4)


if __name__ == "__main__":
    sys.exit(main())
