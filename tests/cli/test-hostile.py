#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a disk made to do harm can put in the place of each file: nothing crashes, hangs or misleads.

The trees are those of golden cases that are read by all probes. One file of such a tree is replaced
at a time. If the program then says that it checked everything, it must have found the same as
before: the file did not matter. Prints TAP.
"""

import contextlib
import itertools
import json
import os
import random
import socket
import sys
import threading

import clilib

CASES = (
    *("linux-kesl-and-agent", "linux-chrome-extension", "linux-native-host", "linux-pacman"),
    *("linux-gentoo", "linux-nixos", "linux-rpm-sqlite", "linux-rpm-ndb", "linux-rpm-bdb"),
    *("windows-consumer-21", "windows-per-user", "windows-app", "windows-hibernated"),
    *("windows-native-host", "windows-program-and-extension", "windows-certificate-only"),
    *("macos-installed", "macos-extensions", "macos-signed-unknown"),
)
# What the sanitizers see is the same in trees of one kind, and takes them four times as long.
SANITIZED = "ASAN_OPTIONS" in os.environ
ROUNDS = 5 if SANITIZED else 20
# Seconds that one check of such a small tree may take, whatever is in it.
PATIENCE = 30 if SANITIZED else 5
ENDLESS = 8 << 40
MIB = 1 << 20
# Escape codes, a line break, marks that turn the direction, and what is no text at all.
ODD_NAMES = (b"\xff" * 255, b"a\x1b[2J\x1b]0;title\x07b", b"line\nbreak\rreturn",
             "left\u202eright\u2066\u200f".encode(), b"\xed\xa0\x80\xf4\x90\x80\x80", b"\x7f\xc2\x9b")


# --- What can be in the place of a file -------------------------------------------------


def put_socket(path):
    # The path of a socket is a short one.
    here = os.open(os.path.dirname(path), os.O_RDONLY | os.O_DIRECTORY)
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(f"/proc/self/fd/{here}/{os.path.basename(path)}")
    finally:
        os.close(here)


def put_device(path):
    """The device that gives zeros for ever."""
    try:
        os.mknod(path, 0o644 | 0o020000, os.makedev(1, 5))
    except PermissionError as error:
        raise clilib.Skip("devices can be made by root alone") from error


def put_folder(path):
    os.makedirs(os.path.join(path, "below"))


def put_endless(path):
    with open(path, "wb") as out:
        try:
            out.truncate(ENDLESS)
        except OSError as error:
            raise clilib.Skip(f"no file can be that long here: {error}") from error


def put_noise(path):
    with open(path, "wb") as out:
        out.write(random.Random(7).randbytes(MIB))


def put_half(path):
    """The first half of what was there."""
    with open(path + KEPT, "rb") as source, open(path, "wb") as out:
        out.write(source.read(os.path.getsize(path + KEPT) // 2))


KEPT = ".kept-by-the-test"
# A way to replace a file, and whether it can be mistaken for one that has less in it.
WAYS = {
    "a pipe": (os.mkfifo, False),
    "a socket": (put_socket, False),
    "a device": (put_device, False),
    "a folder": (put_folder, True),
    "a file without end": (put_endless, False),
    "a link to itself": (lambda path: os.symlink(os.path.basename(path), path), False),
    "a link out of the tree": (lambda path: os.symlink("/dev/zero", path), False),
    "noise": (put_noise, True),
    "half of it": (put_half, True),
}
# What is no file at all is turned away in one place, whoever asks: each file meets one of these alone,
# and all of them together with the other files.
NO_FILES = tuple(way for way in WAYS if way.startswith(("a pipe", "a socket", "a device", "a folder",
                                                        "a link")))


# What has not the form of a Mac's program is a script, and signed by nobody.
UNSIGNED = {("macos-signed-unknown", "a file without end")}


def remove(path):
    if os.path.isdir(path) and not os.path.islink(path):
        clilib.tree.remove(path)
    else:
        os.unlink(path)


@contextlib.contextmanager
def replaced(path, put):
    """The file is another thing meanwhile; what it was lies beside the tree's own names."""
    os.rename(path, path + KEPT)
    try:
        put(path)
        yield
    finally:
        if os.path.lexists(path):
            remove(path)
        os.rename(path + KEPT, path)


# --- Judging ----------------------------------------------------------------------------


def found(report):
    target = report["targets"][0]
    return sorted((finding["product"], finding["verdict"]) for finding in target["findings"])


def ask(root):
    """The report on a tree, and what is wrong with it whatever the tree holds."""
    answer = clilib.check("--json", f"--root={root}")
    report, complaints = clilib.report(answer)
    if answer.seconds > PATIENCE:
        complaints.append(f"it took {answer.seconds:.1f} seconds")
    return report, complaints


def judge(root, before, may_be_less):
    """"Checked" means that what is there was found."""
    report, complaints = ask(root)
    if complaints or may_be_less or report["targets"][0]["outcome"] != "checked":
        return complaints
    return [] if found(report) == before else [f"checked, and found {found(report)}"]


def files_of(root):
    return sorted(os.path.join(here, name) for here, _, names in os.walk(root) for name in names
                  if os.path.isfile(os.path.join(here, name))
                  and not os.path.islink(os.path.join(here, name)))


def one_at_a_time(case, ways):
    """With each file, the next of the ways."""
    with clilib.folder() as place:
        root = clilib.build(place, case)
        report, complaints = ask(root)
        for path, way in zip(files_of(root) if not complaints else [], itertools.cycle(ways)):
            put, may_be_less = WAYS[way]
            may_be_less = may_be_less or (case, way) in UNSIGNED
            with replaced(path, put):
                complaints += [f"{way} for {os.path.relpath(path, root)}: {complaint}"
                               for complaint in judge(root, found(report), may_be_less)]
    return complaints


def all_at_once(way):
    """Every file of every tree at the same time."""
    complaints = []
    for case in CASES:
        with clilib.folder() as place, contextlib.ExitStack() as stack:
            root = clilib.build(place, case)
            for path in files_of(root):
                stack.enter_context(replaced(path, WAYS[way][0]))
            complaints += [f"{case}: {complaint}" for complaint in ask(root)[1]]
    return complaints


# --- Names ------------------------------------------------------------------------------


def put_odd_names(root):
    for here in [here for here, _, _ in os.walk(os.fsencode(root))]:
        for name in ODD_NAMES:
            path = os.path.join(here, name)
            with contextlib.suppress(FileExistsError):
                os.mkdir(path)


def odd_names(case):
    """Folders of odd names everywhere: nothing else is found, and no name does harm as text."""
    with clilib.folder() as place:
        root = clilib.build(place, case)
        before, complaints = ask(root)
        put_odd_names(root)
        after, more = ask(root)
        complaints += more
        if not complaints and found(after) != found(before):
            complaints.append(f"found {found(after)}, not {found(before)}")
        answer = clilib.check(f"--root={root}")
        return complaints + answer.complaints(0, 1, 3) + clilib.unclean(answer.text())


def put_names(folder, count):
    os.makedirs(folder)
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    for number in range(count):
        os.close(os.open(f"n{number:06}", os.O_CREAT | os.O_WRONLY, dir_fd=handle))
    os.close(handle)


def wide(case, below, names):
    """A folder of very many names, which a thousand links lead to: it ends, and is told."""
    with clilib.folder() as place:
        root = clilib.build(place, case)
        put_names(os.path.join(root, "wide"), names)
        for number in range(1000):
            link = os.path.join(root, below.format(number))
            os.makedirs(os.path.dirname(link), exist_ok=True)
            os.symlink(os.path.relpath(os.path.join(root, "wide"), os.path.dirname(link)), link)
        answer = clilib.check("--json", f"--root={root}")
        report, complaints = clilib.report(answer)
        if report:
            print(f"# {answer.seconds:.1f} s")
            if report["targets"][0]["outcome"] != "partly-checked":
                complaints.append("it says that everything was read")
        return complaints


# --- Files that change meanwhile --------------------------------------------------------


class Writer(threading.Thread):
    """Cuts a file and writes it again, over and over."""

    def __init__(self, path):
        super().__init__(daemon=True)
        with open(path, "rb") as source:
            self.content = source.read()
        self.path, self.over, self.rounds = path, threading.Event(), 0

    def run(self):
        half = len(self.content) // 2
        while not self.over.is_set():
            with open(self.path, "r+b", buffering=0) as out:
                out.truncate(half)
                out.seek(half)
                out.write(self.content[half:])
            self.rounds += 1


def changing(case, inner):
    """The file is never whole for long. Half of it is damaged, which is told too."""
    with clilib.folder() as place:
        root = clilib.build(place, case)
        before, complaints = ask(root)
        writer = Writer(os.path.join(root, inner))
        writer.start()
        outcomes = set()
        try:
            for _ in range(ROUNDS):
                report, more = ask(root)
                complaints += more
                if report is None:
                    break
                outcomes.add(report["targets"][0]["outcome"])
                if report["targets"][0]["outcome"] == "checked" and found(report) != found(before):
                    complaints.append(f"checked, and found {found(report)}")
        finally:
            writer.over.set()
            writer.join()
        print(f"# written {writer.rounds} times: {json.dumps(sorted(outcomes))}")
        return complaints


def main():
    # Thousands of checks, which would take a quarter of an hour with the sanitizers.
    cases = [] if SANITIZED else CASES
    jobs = [(f"{way} in place of each file: {case}", lambda c=case, w=way: one_at_a_time(c, [w]))
            for case in cases for way in WAYS if way not in NO_FILES]
    jobs += [(f"no file in place of each file: {case}",
              lambda c=case, n=number: one_at_a_time(c, NO_FILES[n:] + NO_FILES[:n]))
             for number, case in zip(itertools.cycle(range(len(NO_FILES))), cases)]
    jobs += [(f"{way} in place of all files", lambda w=way: all_at_once(w)) for way in WAYS]
    jobs += [(f"odd names: {case}", lambda c=case: odd_names(c)) for case in CASES]
    jobs += [
        ("a wide folder: users of Windows",
         lambda: wide("windows-nothing", "Users/u{}/AppData/Local", 30000)),
        ("a wide folder: browsers",
         lambda: wide("linux-nothing", "home/u{}/.config/google-chrome", 30000)),
        ("a wide folder: apps", lambda: wide("macos-nothing", "Applications/a{}", 30000)),
        ("a folder that is too wide",
         lambda: wide("windows-nothing", "Users/u{}/AppData", 200001)),
    ]
    jobs += [(f"it changes: {inner}", lambda c=case, i=inner: changing(c, i)) for case, inner in (
        ("windows-consumer-21", "Windows/System32/config/SOFTWARE"),
        ("windows-consumer-21", "Windows/System32/config/SYSTEM"),
        ("linux-kesl-and-agent", "var/lib/dpkg/status"),
        ("linux-rpm-ndb", "var/lib/rpm/Packages.db"),
    )]
    return clilib.main(jobs)


if __name__ == "__main__":
    sys.exit(main())
