#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden tests: builds a system's tree from each case, has it checked, compares the answer.

Prints TAP. For each case the tree must be the same afterwards, to the last access time.
With --ntfs the trees of Windows cases are put on true NTFS volumes, mounted read-only.
"""

import argparse
import os
import signal
import sys
import tempfile
from concurrent import futures

sys.dont_write_bytecode = True

# pylint: disable=wrong-import-position
import contract
import ntfs
import program
import tree


class Skip(Exception):
    """This case cannot be run here."""


def judge(case, path, root):
    """The complaints about one tree: the report, the wishes of the case, the words."""
    refused = bool(case.get("modes"))
    root = os.path.join(root, case["root"]) if "root" in case else root
    report, status, complaints = program.ask(path, root, refused=refused)
    if report is None:
        return complaints
    complaints += contract.compare(case, report, status)
    return complaints + program.read_text(path, root, report, status, refused=refused)


def judge_untouched(case, path, folder):
    """Judges folder/tree; nothing in folder, so nothing beside the tree either, may change."""
    root = os.path.join(folder, "tree")
    tree.set_modes(case, root)
    tree.age(folder)
    before = tree.fingerprint(folder)
    complaints = judge(case, path, root)
    return complaints + tree.differences(before, tree.fingerprint(folder))


def run_in_folder(case, path, folder):
    if case.get("modes") and not program.can_be_refused():
        raise Skip("root may read everything, and there is no setpriv")
    tree.build(case, os.path.join(folder, "tree"))
    return judge_untouched(case, path, folder)


def run_on_ntfs(case, path, folder):
    source, image = os.path.join(folder, "source"), os.path.join(folder, "ntfs.img")
    root = os.path.join(folder, "volume")
    tree.build(case, source)
    try:
        ntfs.make(image, source, root)
        before = ntfs.digest(image)
        with ntfs.mounted(image, root, "ro"):
            complaints = judge(case, path, root)
    except ntfs.CannotMount as error:
        raise Skip(str(error)) from error
    if ntfs.digest(image) != before:
        complaints.append("the volume was written to")
    return complaints


def in_folder(function, *arguments):
    """Calls the function with a folder of its own, which is always removed."""
    folder = tempfile.mkdtemp(prefix="changeover-golden-")
    try:
        return function(*arguments, folder)
    finally:
        tree.remove(folder)


def run_case(name, path, on_ntfs):
    return in_folder(run_on_ntfs if on_ntfs else run_in_folder, tree.load_case(name), path)


class Tap:
    """Writes the Test Anything Protocol, version 13."""

    def __init__(self, total):
        self.number, self.failed = 0, 0
        print(f"TAP version 13\n1..{total}", flush=True)

    def result(self, name, complaints, skip=None):
        self.number += 1
        for line in complaints:
            print("# " + str(line).replace("\n", "\n# "))
        self.failed += 1 if complaints else 0
        words = f" # SKIP {skip}" if skip is not None else ""
        print(f"{'not ok' if complaints else 'ok'} {self.number} - {name}{words}", flush=True)


def run(job):
    """The complaints of a job, and why it was skipped, or None."""
    try:
        return job(), None
    except Skip as reason:
        return [], reason
    except Exception as error:  # pylint: disable=broad-exception-caught
        return [f"{type(error).__name__}: {error}"], None


def run_all(jobs, workers=1):
    """Runs each job, a name and a function that gives complaints, and reports it in order."""
    tap = Tap(len(jobs))
    functions = [job for _, job in jobs]
    pool = futures.ThreadPoolExecutor(workers) if workers > 1 else None
    try:
        results = pool.map(run, functions) if pool else map(run, functions)
        for (name, _), (complaints, skip) in zip(jobs, results):
            tap.result(name, complaints, skip=skip)
    finally:
        if pool:
            pool.shutdown(cancel_futures=True)
    return 1 if tap.failed else 0


def end_on_signal():
    """A signal ends the tests the orderly way: volumes are unmounted, folders removed."""

    def stop(number, _frame):
        signal.signal(number, signal.SIG_IGN)
        sys.exit(128 + number)

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, stop)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", help="the changeover-cli to test")
    parser.add_argument("--case", action="append", help="only this case (may be repeated)")
    parser.add_argument("--list", action="store_true", help="print the names of the cases")
    parser.add_argument("--ntfs", action="store_true", help="on NTFS volumes (needs root)")
    parser.add_argument("--tap", action="store_true", help="print TAP (always done)")
    arguments = parser.parse_args()
    if not arguments.list and not arguments.program:
        parser.error("--program is missing")
    if arguments.program and not os.access(arguments.program, os.X_OK):
        parser.error(f"not a program: {arguments.program}")
    unknown = set(arguments.case or []) - set(tree.case_names())
    if unknown:
        parser.error(f"no such case: {', '.join(sorted(unknown))}")
    return arguments


def main():
    arguments = parse_arguments()
    names = [name for name in tree.case_names() if name in (arguments.case or [name])]
    if arguments.ntfs:
        names = [name for name in names if tree.load_case(name).get("volume") == "ntfs"]
    if arguments.list:
        print("\n".join(names))
        return 0
    reason = ntfs.why_not() if arguments.ntfs else None
    if reason:
        print(f"TAP version 13\n1..0 # SKIP {reason}")
        return 0
    end_on_signal()
    path = os.path.abspath(arguments.program)
    jobs = [(name, lambda name=name: run_case(name, path, arguments.ntfs)) for name in names]
    # A true volume is mostly waited for.
    return run_all(jobs, workers=4 if arguments.ntfs else 1)


if __name__ == "__main__":
    sys.exit(main())
