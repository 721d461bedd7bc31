#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that are read-only, full, pulled out or hanging. Prints TAP."""

import contextlib
import os
import signal
import sys
import time

import syslib
from syslib import clilib

CASES = ("linux-nothing", "linux-kesl-and-agent", "windows-consumer-21", "windows-dirty-found")
MIB = 1 << 20
USERS = 12


# --- Read-only --------------------------------------------------------------------------


def findings(report):
    """A report without what tells where the tree lies."""
    target = report["targets"][0]
    return {name: value for name, value in target.items() if name not in ("id", "label", "root")}


def compare(plain, root):
    report, complaints = clilib.report(clilib.check("--json", f"--root={root}"))
    if not complaints and findings(report) != findings(plain):
        complaints.append(f"another answer: {findings(report)}")
    return complaints


def read_only(case):
    """The same answer from a read-only file system in memory, and from a read-only bind mount."""
    with clilib.folder() as place:
        root = clilib.build(place, case)
        plain, complaints = clilib.report(clilib.check("--json", f"--root={root}"))
        if complaints:
            return complaints
        bound, memory = os.path.join(place, "bound"), os.path.join(place, "memory")
        with syslib.mounted(bound, "--bind", root):
            syslib.try_to("mount", "-o", "remount,bind,ro", bound)
            before = clilib.tree.fingerprint(root)
            complaints += compare(plain, bound)
            complaints += clilib.tree.differences(before, clilib.tree.fingerprint(root))
        with syslib.mounted(memory, "-t", "tmpfs", "none"):
            clilib.tree.build(clilib.tree.load_case(case), memory)
            syslib.try_to("mount", "-o", "remount,ro", memory)
            complaints += compare(plain, memory)
        return complaints


# --- Full -------------------------------------------------------------------------------


def full(options):
    """The answer goes to a disk of one page."""
    with clilib.folder() as place:
        root, disk = clilib.build(place, "windows-consumer-21"), os.path.join(place, "disk")
        with syslib.mounted(disk, "-t", "tmpfs", "-o", "size=4k", "none"):
            with open(os.path.join(disk, "result"), "wb") as out:
                answer = clilib.check(*options, *clilib.spellings(root, 3), stdout=out)
            complaints = answer.complaints(4)
            told = "could not be written" in answer.errors()
            return complaints + ([] if told else [f"standard error: {answer.errors()!r}"])


# --- Pulled out, hanging ----------------------------------------------------------------


def lengthen(root):
    """Hives of 200 MiB, most of each a hole, so that reading them takes a while."""
    hives = [os.path.join(root, "Windows/System32/config/SOFTWARE")]
    source = os.path.join(root, "Users/anna/NTUSER.DAT")
    for number in range(USERS):
        hives.append(os.path.join(root, f"Users/user{number}/NTUSER.DAT"))
        os.makedirs(os.path.dirname(hives[-1]))
        with open(source, "rb") as data, open(hives[-1], "wb") as out:
            out.write(data.read())


def grow(volume):
    """Makes the hives long on the volume itself: a copy would write the holes out."""
    for here, _, files in os.walk(volume):
        for name in files:
            if name in ("SOFTWARE", "NTUSER.DAT"):
                os.truncate(os.path.join(here, name), 200 * MIB)


@contextlib.contextmanager
def slow_disk(case):
    """A mounted Windows disk on which a check takes some seconds."""
    with clilib.folder() as place:
        image, root = syslib.make_ntfs(place, case, lengthen), os.path.join(place, "disk")
        with syslib.ntfs.mounted(image, root, "rw,noatime"):
            grow(root)
        with syslib.Volume(image, root) as volume:
            yield volume


def reads(child, root, name):
    """Whether a reader process of the program has a file of that name below root open now."""
    paths = []
    for pid in syslib.readers(child):
        try:
            handles = os.listdir(f"/proc/{pid}/fd")
            paths += [os.readlink(f"/proc/{pid}/fd/{handle}") for handle in handles]
        except OSError:
            continue
    return any(path.startswith(root) and path.endswith(name) for path in paths)


def wait_for_reading(child, root, name):
    """Whether the program was caught while it reads the file."""
    late = time.monotonic() + clilib.TIMEOUT
    while time.monotonic() < late and child.poll() is None:
        if reads(child, root, name):
            return True
    return False


def pulled(case, name, options):
    """The disk goes away while a file on it is read."""
    with slow_disk(case) as volume:
        child = clilib.start(["check", *options, f"--root={volume.place}"])
        try:
            if not wait_for_reading(child, volume.place, name):
                raise syslib.Skip(f"{name} was read too fast to be caught")
            volume.server.kill()
            volume.server.wait()
            answer = clilib.finish(child)
        finally:
            clilib.end(child)
        complaints = answer.complaints(1, 3)
        if "--json" not in options:
            return complaints + clilib.unclean(answer.text())
        report, complaints = clilib.report(answer, 1, 3)
        if report and report["targets"][0]["outcome"] == "checked":
            complaints.append("it says that everything was read")
        return complaints


def gone(options):
    """The disk was gone before the check began; the folder does not answer any more."""
    with slow_disk("windows-consumer-21") as volume:
        volume.server.kill()
        volume.server.wait()
        answer = clilib.check(*options, f"--root={volume.place}")
        return answer.complaints(3) + syslib.told(answer, volume.place)


def gone_beside():
    """A disk that does not answer beside this computer: this computer is checked all the same."""
    with slow_disk("windows-consumer-21") as volume:
        volume.server.kill()
        volume.server.wait()
        targets, complaints = syslib.check_all()
        complaints += ["this computer was not checked"] * ("/" not in targets)
        return complaints + syslib.told(clilib.check("--json"), volume.place)


def ends(child, seconds):
    late = time.monotonic() + seconds
    while child.poll() is None and time.monotonic() < late:
        time.sleep(0.02)
    return child.poll() is not None


def interrupt(child):
    """Ctrl-C. Some kernels let nobody go who has a file open on a disk that hangs, not even with
    kill -9: that may hold a reader process, never the program itself."""
    os.kill(child.pid, signal.SIGINT)
    if ends(child, 3):
        return clilib.Answer(child.returncode, b"", b"", 0).complaints(130, -signal.SIGINT)
    return ["still running 3 seconds after Ctrl-C"]


def hanging(wait_first):
    """The disk hangs: Ctrl-C ends the program all the same."""
    with slow_disk("windows-consumer-21") as volume:
        if not wait_first:
            volume.server.send_signal(signal.SIGSTOP)
        child = clilib.start(["check", f"--root={volume.place}"])
        try:
            if wait_first and not wait_for_reading(child, volume.place, "SOFTWARE"):
                raise syslib.Skip("the disk was read too fast to be stopped")
            volume.server.send_signal(signal.SIGSTOP)
            time.sleep(0.5)
            return ["the check was over"] if child.poll() is not None else interrupt(child)
        finally:
            volume.server.send_signal(signal.SIGCONT)
            clilib.end(child)


def main():
    if syslib.why_not() is None:
        syslib.enter_own_mounts()
    jobs = [(f"read-only: {case}", lambda case=case: read_only(case)) for case in CASES]
    for options in ([], ["--json"]):
        words = " ".join(options) or "text"
        jobs.append((f"full disk: {words}", lambda o=options: full(o)))
        for name in ("SOFTWARE", "NTUSER.DAT"):
            jobs.append((f"pulled out in {name}: {words}",
                         lambda n=name, o=options: pulled("windows-consumer-21", n, o)))
    jobs += [
        ("pulled out, nothing found before", lambda: pulled("windows-nothing", "SOFTWARE",
                                                            ["--json"])),
        ("pulled out before the check", lambda: gone(["--json"])),
        ("pulled out beside this computer", gone_beside),
        ("a disk that hangs from the start", lambda: hanging(False)),
        ("a disk that hangs in the middle", lambda: hanging(True)),
    ]
    return syslib.main(jobs)


if __name__ == "__main__":
    sys.exit(main())
