#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk of the journal is full, or can be read only: the plan of before stays. Prints TAP.

    test-full-disk.py PROGRAM CHECK-WITH-LIMIT
"""

import contextlib
import os
import sys

import syslib
from syslib import clilib

import planlib

FOUND = "linux-kesl-and-agent"


@contextlib.contextmanager
def small_disk():
    """A person whose state is on a small disk, and the option for a tree elsewhere."""
    with clilib.folder() as place:
        person = planlib.Person(place)
        os.mkdir(person.state)
        with syslib.mounted(person.state, "-t", "tmpfs", "-o", "size=64k", "none"):
            yield person, f"--root={clilib.build(place, FOUND)}"


def fill(folder):
    """Fills a disk to the last byte; gives the file that does."""
    path = os.path.join(folder, "filler")
    with open(path, "wb", buffering=0) as out, contextlib.suppress(OSError):
        while out.write(bytes(4096)):
            pass
    return path


def refused(person, before, *words):
    """A tick is refused and told; what was kept is as it was, and nothing lies beside it."""
    answer = person.run("--no-check", "--done=2")
    complaints = answer.complaints(4)
    told = " ".join(answer.errors().split())
    complaints += [f"'{word}' is not told: {told}" for word in words if word not in told]
    if person.journal() != before:
        complaints.append(f"the journal changed: {person.journal()}")
    if person.files() != ["journal.json", "journal.lock"]:
        complaints.append(f"left: {person.files()}")
    return complaints


def full():
    with small_disk() as (person, option):
        complaints = person.run(option, "--done=1").complaints(0)
        before = person.journal()
        filler = fill(person.state)
        complaints += refused(person, before, "could not be saved", "disk is full", person.folder)
        os.unlink(filler)
        complaints += person.run("--no-check", "--done=2").complaints(0)
        if len(person.journal()["done"]) != 2:
            complaints.append(f"not ticked: {person.journal()}")
        return complaints


def full_from_the_start():
    with small_disk() as (person, option):
        fill(person.state)
        answer = person.run(option)
        complaints = answer.complaints(4)
        if "disk is full" not in " ".join(answer.errors().split()):
            complaints.append(f"not told: {answer.errors()}")
        if any(os.path.getsize(os.path.join(person.folder, name)) for name in person.files()):
            complaints.append(f"left: {person.files()}")
        return complaints + person.run(option, "--no-journal").complaints(0)


def read_only():
    with small_disk() as (person, option):
        complaints = person.run(option, "--done=1").complaints(0)
        before = person.journal()
        syslib.try_to("mount", "-o", "remount,ro", person.state)
        complaints += refused(person, before, "can be read only", "--no-journal")
        return complaints + person.run(option, "--no-journal").complaints(0)


def main():
    return syslib.main([
        ("full", full),
        ("full from the start", full_from_the_start),
        ("read only", read_only),
    ])


if __name__ == "__main__":
    syslib.enter_own_mounts()
    sys.exit(main())
