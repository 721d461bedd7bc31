#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages are removed through the real PackageKit, and whatever comes between is told truly. All
of it happens in a copy of this system. Prints TAP.

Arguments: as for all system tests, and then the program remove-packages.
"""

import contextlib
import json
import os
import pathlib
import queue
import re
import shutil
import subprocess
import sys
import threading
import time

import packagelib
import syslib
import udiskslib
from packagelib import installed
from syslib import clilib

REMOVER = os.path.abspath(sys.argv[3])
NAMES = ("kesl", "kesl-gui", "needs-kesl", "bystander")
(NO_MANAGER, NOT_INSTALLED, REFUSED, BUSY, CANCELLED, STOPPED, NEEDED, CHANGED,
 NO_RECORD) = map(str, range(9))
GONE = "4"
STATE = "/tmp/state"
BEGUN = "/tmp/begun"
WAITING = "2"


class Remover:
    """The program that removes packages, and what it said."""

    def __init__(self):
        # pylint: disable-next=consider-using-with
        self.child = subprocess.Popen([*packagelib.SOMEBODY, REMOVER, STATE], stdin=subprocess.PIPE, text=True,
                                      stdout=subprocess.PIPE)
        self.lines, self.states = queue.Queue(), []
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.child.stdout:
            self.lines.put(line.rstrip("\n").split("\t"))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.child.stdin.close()
        try:
            status = self.child.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.child.kill()
            status = self.child.wait()
        if status != 0:
            raise RuntimeError(f"the program ended with {status}")

    def tell(self, words):
        self.states = []
        self.child.stdin.write(words + "\n")
        self.child.stdin.flush()

    def next(self, seconds=30):
        try:
            return self.lines.get(timeout=seconds)
        except queue.Empty:
            return ["nothing", "", "nothing is said"]

    def answer(self):
        """What came of the last command."""
        while True:
            words = self.next()
            if words[0] != "state":
                return words
            self.states.append(words[1:])

    def ask(self, words):
        self.tell(words)
        return self.answer()

    def preview(self, product="kesl"):
        return sorted(word.split("|")[0] for word in self.ask(f"preview {product}")[1:])

    def until(self, status, seconds=30):
        """Whether it comes to do that."""
        late = time.monotonic() + seconds
        while time.monotonic() < late:
            words = self.next(late - time.monotonic())
            if words[0] != "state":
                self.lines.put(words)
                return False
            self.states.append(words[1:])
            if words[1] == status:
                return True
        return False


def expect(answer, code):
    """Complaints about an error, and about the sentence for it."""
    if answer[:2] != ["error", code] or len(answer) < 4:
        return [f"not error {code}: {answer}"]
    return [] if answer[3][-1:] in (".", "?") else [f"no sentence: {answer}"]


def recorded(*events):
    """Complaints about what stands in the record."""
    path = pathlib.Path(STATE, "record.jsonl")
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    found = [json.loads(line) for line in lines]
    complaints = [f"recorded: {lines}"] * ([one["event"] for one in found] != list(events))
    complaints += [f"without an answer: {one}" for one in found
                   if one["event"] == "failed" and not one.get("answer")]
    return complaints + [f"of what: {one}" for one in found if "kesl 1.0" not in one["what"]]


def still_there(*names):
    gone = sorted(set(names) - set(installed(*names)))
    return [f"{name} is gone" for name in gone]


@contextlib.contextmanager
def packages(script=None):
    packagelib.install(packagelib.build("kesl", script=script), packagelib.build("kesl-gui", ["kesl"]),
                       packagelib.build("needs-kesl", ["kesl"]), packagelib.build("bystander"))
    udiskslib.allow("polkit.Result.YES")
    # The packages of the last test may have begun to go once more.
    pathlib.Path(BEGUN).unlink(missing_ok=True)
    os.makedirs(STATE)
    os.chown(STATE, 65534, 65534)
    try:
        yield
    finally:
        shutil.rmtree(STATE)
        packagelib.kill_service()
        packagelib.purge(*NAMES)


# --- Tests --------------------------------------------------------------------------------


def shows_all_that_goes():
    """Also what was not asked for; with sizes; and nothing is changed or asked."""
    with packages(), Remover() as remover:
        udiskslib.allow("polkit.Result.NO")
        answer = remover.ask("preview kesl")
        found = sorted(re.sub(r"\|[1-9]\d+\|", "|size|", word) for word in answer[1:])
        wanted = ["kesl-gui|1.0|size|0|0", "kesl|1.0|size|1|1", "needs-kesl|1.0|size|0|0"]
        complaints = [f"shown: {answer}"] * (found != wanted)
        return complaints + still_there(*NAMES) + recorded()


def removes_what_was_shown():
    with packages(), Remover() as remover:
        shown = remover.preview()
        answer = remover.ask("remove")
        complaints = [f"shown: {shown}"] * (shown != ["kesl", "kesl-gui", "needs-kesl"])
        complaints += [f"{answer}"] * (answer != ["removed"])
        complaints += [f"left: {installed(*NAMES)}"] * (installed(*NAMES) != ["bystander"])
        told = [state[1] for state in remover.states]
        complaints += [f"{answer}"] * (remover.ask(f"tell {GONE}") != ["told", "1"])
        complaints += recorded("began", "removed", "gone")
        return complaints + [f"no progress: {remover.states}"] * (max(map(int, told), default=-1) < 1)


def removes_nothing_else():
    """What came since the person looked is not removed, and neither is the rest."""
    with packages(), Remover() as remover:
        packagelib.purge("needs-kesl")
        shown = remover.preview()
        packagelib.install("/tmp/needs-kesl.deb")
        complaints = [f"shown: {shown}"] * (shown != ["kesl", "kesl-gui"])
        complaints += expect(remover.ask("remove"), CHANGED) + still_there(*NAMES)
        return complaints + recorded("began", "failed")


def not_installed():
    with packages(), Remover() as remover:
        return expect(remover.ask("preview kfl"), NOT_INSTALLED) + still_there(*NAMES)


def refused():
    """The system says no to who asks."""
    with packages(), Remover() as remover:
        remover.preview()
        udiskslib.allow("polkit.Result.NO")
        complaints = expect(remover.ask("remove"), REFUSED) + still_there(*NAMES)
        complaints += recorded("began", "failed")
        udiskslib.allow("polkit.Result.YES")
        remover.preview()
        return complaints + [f"{remover.states}"] * (remover.ask("remove") != ["removed"])


def waits():
    """Another program holds the lock: that is told, and then it goes on."""
    with packages(), Remover() as remover:
        remover.preview()
        with packagelib.held_lock():
            remover.tell("remove")
            complaints = [f"it does not wait: {remover.states}"] * (not remover.until(WAITING))
            complaints += still_there(*NAMES)
        answer = remover.answer()
        return complaints + [f"after that: {answer}"] * (answer != ["removed"])


def cancelled():
    """While another program holds the lock."""
    with packages(), Remover() as remover:
        remover.preview()
        with packagelib.held_lock():
            remover.tell("remove")
            complaints = [f"it does not wait: {remover.states}"] * (not remover.until(WAITING))
            complaints += expect(remover.ask("cancel"), CANCELLED)
        return complaints + still_there(*NAMES)


def killed():
    """The service dies while a package is removed."""
    with packages(script=f"touch {BEGUN}; sleep 3"), Remover() as remover:
        remover.preview()
        remover.tell("remove")
        late = time.monotonic() + 30
        while not os.path.exists(BEGUN) and time.monotonic() < late:
            time.sleep(0.05)
        packagelib.kill_service()
        complaints = ["it never began"] * (not os.path.exists(BEGUN))
        os.unlink(BEGUN)
        complaints += expect(remover.answer(), STOPPED)
        time.sleep(4)
        return complaints + recorded("began", "failed")


def not_written_down():
    """What cannot be recorded is not done."""
    with packages(), Remover() as remover:
        remover.preview()
        os.chmod(STATE, 0)
        complaints = expect(remover.ask("remove"), NO_RECORD) + still_there(*NAMES)
        return complaints


def we_are_killed():
    """The record says that it was begun, and no more than that."""
    with packages(script=f"touch {BEGUN}; sleep 1"):
        try:
            with Remover() as remover:
                remover.preview()
                remover.tell("remove")
                late = time.monotonic() + 30
                while not os.path.exists(BEGUN) and time.monotonic() < late:
                    time.sleep(0.05)
                remover.child.kill()
        except RuntimeError:
            pass  # it did not end by itself
        os.unlink(BEGUN)
        time.sleep(3)
        return recorded("began")


def no_service():
    with packages(), Remover() as remover:
        packagelib.kill_service()
        os.rename(packagelib.SERVICE, f"{packagelib.SERVICE}.off")
        try:
            syslib.call("gdbus", "call", "--system", "--dest", "org.freedesktop.DBus", "--object-path",
                        "/org/freedesktop/DBus", "--method", "org.freedesktop.DBus.ReloadConfig")
            return expect(remover.ask("preview kesl"), NO_MANAGER) + still_there(*NAMES)
        finally:
            os.rename(f"{packagelib.SERVICE}.off", packagelib.SERVICE)


def main():
    if "CHANGEOVER_SANITIZED" in os.environ:
        return syslib.skip_all("with the sanitizers, packages are removed in the window")
    reason = packagelib.enter()
    if reason:
        return syslib.skip_all(reason)
    tests = (shows_all_that_goes, removes_what_was_shown, removes_nothing_else, not_installed, refused,
             waits, cancelled, killed, not_written_down, we_are_killed, no_service)
    return clilib.main([(test.__name__.replace("_", " "), test) for test in tests])


if __name__ == "__main__":
    sys.exit(main())
