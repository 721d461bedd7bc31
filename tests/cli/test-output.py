#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A full disk, closed streams, a reader that goes away: told, and never taken for an answer.

Prints TAP.
"""

import contextlib
import os
import subprocess
import sys

import clilib

FULL = "/dev/full"
FOUND = "windows-consumer-21"
SOON = clilib.TIMEOUT


@contextlib.contextmanager
def tree():
    with clilib.folder() as place:
        yield clilib.build(place, FOUND)


def full(arguments, with_root=False):
    """Standard output is a full disk."""
    with tree() as root, open(FULL, "wb") as target:
        options = [f"--root={root}"] if with_root else []
        answer = clilib.run(*arguments, *options, stdout=target)
        complaints = answer.complaints(4)
        if "could not be written" not in answer.errors():
            complaints.append(f"standard error does not tell of it: {answer.errors()!r}")
        return complaints


def full_of_errors():
    """Standard error is a full disk: the status tells what is wrong."""
    with open(FULL, "wb") as target:
        return clilib.run("chekc", stderr=target).complaints(2)


def both_full(options):
    with tree() as root, open(FULL, "wb") as target:
        answer = clilib.check(*options, f"--root={root}", stdout=target, stderr=target)
        return answer.complaints(4)


def closed(streams, options, status):
    """Streams that are closed: what is opened next gets their numbers."""
    with tree() as root:
        words = " ".join(f"{stream}>&-" for stream in streams)
        wrapper = ["sh", "-c", f'exec "$0" "$@" {words}']
        return clilib.check(*options, f"--root={root}", wrapper=wrapper).complaints(status)


def closed_usage():
    """A wrong command line stays one when nobody listens: there was nothing to write."""
    return clilib.run("chekc", wrapper=["sh", "-c", 'exec "$0" "$@" >&-']).complaints(2)


def leaves(options, copies, amount):
    """The reader takes so many bytes and closes the pipe."""
    with tree() as root:
        child = clilib.start(["check", *options, *clilib.spellings(root, copies)])
        try:
            if amount:
                child.stdout.read(amount)
            child.stdout.close()
            child.wait(timeout=SOON)
        except subprocess.TimeoutExpired:
            return [f"still running {SOON} seconds after its reader went away"]
        finally:
            if child.poll() is None:
                clilib.end(child)
            errors = child.stderr.read()
            child.stderr.close()
        answer = clilib.Answer(child.returncode, b"", errors, 0)
        # A signal would do as well, but the program promises to say what happened.
        return answer.complaints(4)


def never_opened():
    """The reader was gone before the program began."""
    with tree() as root:
        inside, outside = os.pipe()
        os.close(inside)
        try:
            return clilib.check(f"--root={root}", stdout=outside).complaints(4)
        finally:
            os.close(outside)


def slow():
    """A reader that takes its time gets everything."""
    with tree() as root:
        child = clilib.start(["check", "--json", *clilib.spellings(root, 40)])
        try:
            first = os.read(child.stdout.fileno(), 10)
            answer = clilib.finish(child)
        finally:
            clilib.end(child)
        answer.out = first + answer.out
        return clilib.report(answer, 1)[1]


def to_file():
    """A file gets the same bytes as a pipe, and is not cut or replaced."""
    with tree() as root:
        place = os.path.join(os.path.dirname(root), "result")
        with open(place, "wb") as target:
            complaints = clilib.check("--json", f"--root={root}", stdout=target).complaints(1)
        with open(place, "rb") as source:
            same = source.read() == clilib.check("--json", f"--root={root}").out
        return complaints + ([] if same else ["the file holds something else"])


def main():
    jobs = [
        ("full disk: text", lambda: full(["check"], True)),
        ("full disk: --json", lambda: full(["check", "--json"], True)),
        ("full disk: choose", lambda: full(["choose"])),
        ("full disk: choose --json", lambda: full(["choose", "--json"])),
        ("full disk: --help", lambda: full(["--help"])),
        ("full disk: --version", lambda: full(["--version"])),
        ("full disk: check --help", lambda: full(["check", "--help"])),
        ("full disk for messages", full_of_errors),
        ("both full", lambda: both_full([])),
        ("both full: --json", lambda: both_full(["--json"])),
        ("wrong usage with closed output", closed_usage),
        ("reader gone before the start", never_opened),
        ("a slow reader", slow),
        ("into a file", to_file),
    ]
    expected = {"1": 4, "01": 4, "012": 4, "12": 4, "0": 1, "2": 1, "02": 1}
    for streams, status in expected.items():
        for options in ([], ["--json"]):
            name = f"closed streams {' '.join(streams)} {' '.join(options)}".strip()
            jobs.append((name, lambda a=streams, b=options, c=status: closed(a, b, c)))
    for options in ([], ["--json"]):
        for copies, amount in ((1, 0), (100, 0), (100, 1), (100, 70000)):
            name = f"reader leaves after {amount} bytes of {copies} {' '.join(options)}".strip()
            jobs.append((name, lambda a=options, b=copies, c=amount: leaves(a, b, c)))
    if not os.path.exists(FULL):
        print(f"TAP version 13\n1..0 # SKIP there is no {FULL}")
        return 0
    return clilib.main(jobs)


if __name__ == "__main__":
    sys.exit(main())
