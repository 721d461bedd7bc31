#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real UDisks2, with real disks and the real polkit, in name spaces of our own. Prints TAP.

Arguments: as for all system tests, and then the program watch-disks.
"""

import contextlib
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time

import syslib
import udiskslib
from syslib import clilib
from udiskslib import allow, disk, dual_boot

WATCH = os.path.abspath(sys.argv[3])
NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--")
digest = syslib.ntfs.digest


class Watch:
    """The program that follows disks, and what it said."""

    def __init__(self, wrapper=(), program=WATCH):
        # pylint: disable-next=consider-using-with
        self.child = subprocess.Popen([*wrapper, program], stdin=subprocess.PIPE, text=True,
                                      stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.lines, self.disks, self.state = queue.Queue(), {}, ""
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.child.stdout:
            self.lines.put(line.rstrip("\n"))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.child.stdin.close()
        self.child.wait(timeout=30)

    def tell(self, words):
        self.child.stdin.write(words + "\n")
        self.child.stdin.flush()

    def next(self, seconds=20):
        line = self.lines.get(timeout=seconds)
        if line.startswith("state"):
            self.state = line.split("\t")[1]
        if line.startswith("disks"):
            entries = [entry.split("|") for entry in line.split("\t")[1:]]
            self.disks = {entry[0]: entry[1:] for entry in entries}
        return line

    def until(self, holds, seconds=20):
        """Whether it comes to hold; reads what the program says until then."""
        late = time.monotonic() + seconds
        while not holds(self):
            try:
                self.next(max(0.01, late - time.monotonic()))
            except queue.Empty:
                return False
        return True

    def answer(self):
        """What came of the last command."""
        while True:
            line = self.next()
            if not line.startswith(("disks", "state")):
                return line

    def ask(self, words):
        self.tell(words)
        return self.answer()


def mounts_of(device):
    with open("/proc/self/mounts", encoding="utf-8") as source:
        lines = [line.split() for line in source]
    return {line[1]: line[3].split(",") for line in lines if line[0] == device}


def empty():
    """Nothing but the disk of this computer, which is none to check beside it."""
    with open("/proc/self/mounts", encoding="utf-8") as source:
        root = next(line.split()[0] for line in source if line.split()[1] == "/")
    with Watch() as watch:
        ready = watch.until(lambda it: it.state == "1")
        watch.until(lambda it: False, 1)
        complaints = [f"{name} is there" for name in watch.disks if "/loop" in name or name == root]
        return complaints + ["it was never ready"] * (not ready)


def offered():
    """Of a disk with six partitions, two can hold a system. It comes and goes."""
    with clilib.folder() as place, Watch() as watch:
        with dual_boot(place) as device:
            wanted = {f"{device}p3": ["ntfs", "windows", "Windows", str(1100 << 20), ""],
                      f"{device}p5": ["ext4", "linux", "Linux", str(1200 << 20), ""]}
            came = watch.until(lambda it: it.disks == wanted)
            complaints = [f"there is {watch.disks}"] * (not came)
        gone = watch.until(lambda it: it.disks == {})
        return complaints + [f"there stays {watch.disks}"] * (not gone)


def open_and_close(watch, device, image):
    """Opens, looks, closes; complaints."""
    before = digest(image)
    answer = watch.ask(f"open {device}")
    mounts = mounts_of(device)
    if not answer.startswith("opened\t"):
        return [answer]
    complaints = [f"opened as {mounts}"] * ("ro" not in mounts.get(answer.split("\t")[1], []))
    closed = watch.ask(f"close {device}")
    complaints += [closed] * (not closed.startswith("closed"))
    complaints += [f"still open: {mounts_of(device)}"] * bool(mounts_of(device))
    syslib.call("sync")
    return complaints + ["the disk was written to"] * (digest(image) != before)


def opens():
    with clilib.folder() as place, Watch() as watch, dual_boot(place) as device:
        image = os.path.join(place, "disk.img")
        name = f"{device}p3"
        if not watch.until(lambda it: name in it.disks):
            return [f"there is {watch.disks}"]
        return open_and_close(watch, name, image)


def make_dirty(place):
    """An ext4 whose journal has what the disk has not: copied while it is open."""
    image, copy = os.path.join(place, "one.img"), os.path.join(place, "two.img")
    with open(image, "wb") as out:
        out.truncate(1100 << 20)
    syslib.need("mkfs.ext4", "-q", "-F", image)
    with syslib.mounted(os.path.join(place, "here"), "-o", "loop", image) as root:
        for number in range(50):
            with open(os.path.join(root, str(number)), "wb") as out:
                out.write(b"x" * 4096)
                os.fsync(out.fileno())
        syslib.need("cp", "--sparse=always", image, copy)
    os.unlink(image)
    return copy


def journal():
    """Not even the journal of a Linux disk that was not closed properly is played back."""
    with clilib.folder() as place, Watch() as watch:
        image = make_dirty(place)
        before = digest(image)
        with disk(image) as device:
            if not watch.until(lambda it: device in it.disks):
                return [f"there is {watch.disks}"]
            complaints = open_and_close(watch, device, image)
            # The proof that it would have been: mounted with "ro" alone, it is.
            with syslib.mounted(os.path.join(place, "there"), "-o", "ro", device):
                pass
            syslib.call("sync")
        return complaints + ["the journal was empty"] * (digest(image) == before)


@contextlib.contextmanager
def for_others(place):
    """The program, run by an ordinary user, who has to find it first."""
    os.chmod(place, 0o755)
    program = os.path.join(place, "watch-disks")
    shutil.copy(WATCH, program)
    with Watch(NOBODY, program) as watch:
        yield watch


def others():
    """An ordinary user: without anybody to ask, refused, and allowed."""
    sentences = (("polkit.Result.AUTH_ADMIN", "Nothing on this computer could ask"),
                 ("polkit.Result.NO", "You are not allowed to open this disk"))
    with clilib.folder() as place, dual_boot(place) as device, for_others(place) as watch:
        complaints, name = [], f"{device}p3"
        if not watch.until(lambda it: name in it.disks):
            return [f"there is {watch.disks}"]
        for answer, words in sentences:
            allow(answer)
            said = watch.ask(f"open {name}")
            complaints += [f"{answer}: {said}"] * (words not in said)
        allow("polkit.Result.YES")
        return complaints + open_and_close(watch, name, os.path.join(place, "disk.img"))


@contextlib.contextmanager
def person(watch):
    """Who is asked for a password for what the program wants."""
    agent = [sys.executable, os.path.join(syslib.HERE, "polkit-agent.py"), str(watch.child.pid)]
    with subprocess.Popen(agent, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                          bufsize=1, stderr=subprocess.DEVNULL) as child:
        try:
            if child.stdout.readline() != "ready\n":
                raise syslib.Skip("nobody can stand for a person here")
            yield child
        finally:
            child.kill()


def question():
    """The question for a password: closed, left alone and answered late, answered."""
    with clilib.folder() as place, dual_boot(place) as device, for_others(place) as watch:
        name = f"{device}p3"
        allow("polkit.Result.AUTH_ADMIN")
        if not watch.until(lambda it: name in it.disks):
            return [f"there is {watch.disks}"]
        with person(watch) as agent:
            said = []
            for answer in ("dismiss", "late", "password"):
                watch.tell(f"open {name}")
                agent.stdout.readline()
                if answer == "late":
                    watch.tell("leave")
                    said.append(watch.answer())
                    agent.stdin.write("password\n")
                    opened = watch.until(lambda it: it.disks[name][-1] != "", 10)
                    closed = watch.until(lambda it: it.disks[name][-1] == "", 10)
                    said.append(f"opened {opened} closed {closed}")
                else:
                    agent.stdin.write(answer + "\n")
                    said.append(watch.answer())
            mounts = mounts_of(name)
    wanted = ("You closed the question for the password.", "cancelled", "opened True closed True",
              "opened\t")
    return [f"{words}: {one}" for words, one in zip(wanted, said) if words not in one] + [
        f"opened as {mounts}"] * (not mounts or "ro" not in list(mounts.values())[0])


def already_open():
    """What somebody else opened is found, and stays open."""
    with clilib.folder() as place, Watch() as watch, dual_boot(place) as device:
        name, there = f"{device}p5", os.path.join(place, "there")
        with syslib.mounted(there, "-o", "ro", name):
            watch.until(lambda it: it.disks.get(name, [""])[-1] == there)
            said = watch.ask(f"open {name}")
            complaints = [said] * (said != f"opened\t{there}")
            said = watch.ask(f"close {name}")
            complaints += [said] * ("Another program opened this disk" not in said)
            return complaints + ["it was closed"] * (there not in mounts_of(name))


def service_process():
    said = syslib.need("gdbus", "call", "--system", "-d", "org.freedesktop.DBus", "-o", "/",
                       "-m", "org.freedesktop.DBus.GetConnectionUnixProcessID",
                       "org.freedesktop.UDisks2")
    return int(said.strip("(),").split()[-1])


def comes_back():
    """The service ends, and starts again when somebody else asks for it."""
    with clilib.folder() as place, Watch() as watch, dual_boot(place) as device:
        name = f"{device}p3"
        complaints = ["it was not there"] * (not watch.until(lambda it: name in it.disks))
        os.kill(service_process(), signal.SIGKILL)
        complaints += ["it stayed"] * (not watch.until(lambda it: not it.disks))
        with Watch():
            return complaints + ["it stayed away"] * (not watch.until(lambda it: name in it.disks))


def main():
    if syslib.why_not() or udiskslib.why_not():
        return syslib.main([], udiskslib.why_not)
    udiskslib.enter_own_system()
    if not udiskslib.has_own_system():
        return syslib.skip_all("no name spaces of our own here")
    udiskslib.start_system()
    return syslib.main([
        ("no disk", empty),
        ("a disk comes and goes", offered),
        ("a Windows disk is opened for reading only", opens),
        ("a journal is not played back", journal),
        ("an ordinary user", others),
        ("a disk that is open already", already_open),
        ("the question for a password", question),
        ("the service comes back", comes_back),
    ])


if __name__ == "__main__":
    sys.exit(main())
