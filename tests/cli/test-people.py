#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An ordinary user, a computer without network, little memory: honest answers. Prints TAP."""

import contextlib
import os
import resource
import shutil
import signal
import sys
import time

import clilib

NOBODY = 65534
AS_NOBODY = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--"]
# A home that is closed to others, in place of the homes of this computer, seen by one program.
CLOSED_HOME = (
    "mount -t tmpfs none /home && mkdir -m 755 /home/open && mkdir -m 700 /home/closed"
    " && exec " + " ".join(AS_NOBODY) + ' "$0" "$@"'
)
IN_OWN_MOUNTS = ["unshare", "--mount", "--propagation", "private", "sh", "-c", CLOSED_HOME]


@contextlib.contextmanager
def for_everyone():
    """A copy of the program that every user may start."""
    with clilib.folder() as place:
        path = os.path.join(place, "changeover-cli")
        shutil.copy(clilib.PROGRAM, path)
        os.chmod(path, 0o755)
        yield place, path


def ordinary_check(*arguments, **options):
    """A check as an ordinary user, in an environment of that user."""
    with for_everyone() as (_, binary):
        wrapper = AS_NOBODY if os.geteuid() == 0 else []
        if wrapper and not clilib.allowed(*wrapper, "true"):
            raise clilib.Skip("setpriv may not change the user here")
        env = clilib.environment(HOME="/nonexistent")
        return clilib.check(*arguments, wrapper=wrapper, binary=binary, env=env, **options)


def this_computer():
    """Of this computer: what was closed is told, as a note or as a problem."""
    report, complaints = clilib.report(ordinary_check("--json"), 0, 1, 3)
    if complaints:
        return complaints
    target = report["targets"][0]
    if target["id"] != "this-computer" or target["root"] != "/":
        complaints.append(f"the first target is {target['id']}: {target['root']}")
    homes = [entry.stat() for entry in os.scandir("/home") if entry.is_dir(follow_symlinks=False)]
    closed = [home for home in homes if not home.st_mode & 0o005 and home.st_uid != NOBODY]
    if closed and os.geteuid() == 0 and not target["notes"] and not target["problems"]:
        complaints.append(f"{len(closed)} closed homes, and no word of them")
    return complaints + ordinary_text(report)


def ordinary_text(report):
    answer = ordinary_check()
    text = " ".join(answer.text().split())
    complaints = answer.complaints(0, 1, 3) + clilib.unclean(answer.text())
    for note in report["targets"][0]["notes"]:
        complaints += [f"the text does not have the note '{note}'"] * (note not in text)
    return complaints


def closed_home():
    """With a home that is closed: a note, no problem, and everything else was read."""
    if os.geteuid() != 0 or not clilib.allowed(*IN_OWN_MOUNTS, "true"):
        raise clilib.Skip("no mounts of our own here")
    with for_everyone() as (place, binary):
        env = clilib.environment(HOME="/nonexistent")
        answer = clilib.check("--json", wrapper=IN_OWN_MOUNTS, binary=binary, env=env, cwd=place)
        report, complaints = clilib.report(answer, 0, 1, 3)
        if complaints:
            return complaints
        target = report["targets"][0]
        if not any("other people" in note for note in target["notes"]):
            complaints.append(f"no note tells of other people's folders: {target['notes']}")
        inside = [row for row in target["problems"] if row["path"].startswith("home/")]
        return complaints + [f"a problem, not a note: {inside}"] * bool(inside)


def closed_tree():
    """A tree on another disk whose homes are closed: a problem there, since nobody else asks."""
    with clilib.folder() as place:
        root = clilib.build(place, "linux-nothing")
        os.makedirs(os.path.join(root, "home/someone"), exist_ok=True)
        os.chmod(os.path.join(root, "home/someone"), 0)
        if os.geteuid() == 0:
            os.chown(os.path.join(root, "home/someone"), 0, 0)
        report, complaints = clilib.report(ordinary_check("--json", f"--root={root}"), 3)
        problems = report["targets"][0]["problems"] if report else []
        if report and not any("home/someone" in row["path"] for row in problems):
            complaints.append(f"no problem names the folder: {problems}")
        return complaints


def closed_root():
    """A root that may not be entered: not sure, and it is said."""
    with clilib.folder() as place:
        root = clilib.build(place, "linux-nothing")
        os.chmod(root, 0)
        try:
            return clilib.report(ordinary_check("--json", f"--root={root}"), 3)[1]
        finally:
            os.chmod(root, 0o755)


def closed_way():
    """A root behind a folder that may not be entered: nobody can know that it is not there."""
    with clilib.folder() as place:
        root = clilib.build(place, "linux-nothing")
        os.chmod(root, 0)
        try:
            answer = ordinary_check(f"--root={root}/home")
        finally:
            os.chmod(root, 0o755)
        wrong = "There is no folder" in answer.errors()
        return answer.complaints(2, 3) + ([f"not true: {answer.errors()}"] if wrong else [])


def offline():
    """Without any network, not even one to itself: the same answer."""
    wrapper = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--user", "--net"]
    if not clilib.allowed(*wrapper, "true"):
        raise clilib.Skip("unshare may not take the network away here")
    with clilib.folder() as place:
        root = clilib.build(place, "windows-consumer-21")
        plain = clilib.check("--json", f"--root={root}")
        alone = clilib.check("--json", f"--root={root}", wrapper=wrapper)
        complaints = clilib.report(alone, 1)[1]
        return complaints + ([] if alone.out == plain.out else ["another answer"])


def few_files():
    """Few open files are allowed: nothing is kept open."""

    def limit():
        resource.setrlimit(resource.RLIMIT_NOFILE, (24, 24))

    with clilib.folder() as place:
        option = f"--root={clilib.build(place, 'windows-several-users')}"
        plain = clilib.check("--json", option)
        answer = clilib.check("--json", option, preexec_fn=limit)
        complaints = clilib.report(answer, 1)[1]
        return complaints + ([] if answer.out == plain.out else ["another answer"])


def stands_still():
    """Stopped with Ctrl-Z and started again: the same answer."""
    with clilib.folder() as place:
        option = f"--root={clilib.build(place, 'windows-several-users')}"
        plain = clilib.check("--json", option)
        child = clilib.start(["check", "--json", option])
        try:
            time.sleep(0.005)
            os.kill(child.pid, signal.SIGSTOP)
            time.sleep(0.2)
            os.kill(child.pid, signal.SIGCONT)
            answer = clilib.finish(child)
        finally:
            clilib.end(child)
        complaints = clilib.report(answer, 1)[1]
        return complaints + ([] if answer.out == plain.out else ["another answer"])


def main():
    return clilib.main([
        ("an ordinary user checks this computer", this_computer),
        ("an ordinary user beside a closed home", closed_home),
        ("an ordinary user checks a tree with a closed home", closed_tree),
        ("an ordinary user checks a closed folder", closed_root),
        ("an ordinary user checks what is behind a closed folder", closed_way),
        ("without network", offline),
        ("few open files", few_files),
        ("stopped and started again", stands_still),
    ])


if __name__ == "__main__":
    sys.exit(main())
