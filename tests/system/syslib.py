# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests that change this computer share: leave to do so, mounts, cleaning up.

Such a test runs as root and only when CHANGEOVER_SYSTEM_TESTS is 1. Two at a time would see each
other's packages, so each holds a lock. Mounts are made in a name space of mounts of our own: no
desktop sees them, and they end with us whatever happens.
"""

import contextlib
import fcntl
import os
import pathlib
import re
import signal
import subprocess
import sys
import time

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "cli"))

# pylint: disable=wrong-import-position
import clilib  # the path above leads to it

import ntfs

ENVIRONMENT = ntfs.ENVIRONMENT
OWN_MOUNTS = "CHANGEOVER_TEST_HAS_OWN_MOUNTS"
Skip = clilib.Skip


def call(*command, seconds=60):
    """Runs a tool; gives its exit status and what it said."""
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    try:
        done = subprocess.run(
            command, env=ENVIRONMENT, check=False, timeout=seconds, text=True, **quiet
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return 1, str(error)
    return done.returncode, done.stdout.strip()


def need(*command, **options):
    """Runs a tool without which the test cannot go on."""
    status, words = call(*command, **options)
    if status != 0:
        raise RuntimeError(f"{' '.join(command)}: {words}")
    return words


def try_to(*command, **options):
    """Runs a tool that may be forbidden here."""
    status, words = call(*command, **options)
    if status != 0:
        raise Skip(f"{command[0]}: {words.splitlines()[-1] if words else 'it failed'}")
    return words


# --- Leave ------------------------------------------------------------------------------


def skip_all(reason):
    print(f"TAP version 13\n1..0 # SKIP {reason}")
    return 0


def why_not():
    """The reason why this computer may not be changed, or None."""
    if os.environ.get("CHANGEOVER_SYSTEM_TESTS") != "1":
        return "CHANGEOVER_SYSTEM_TESTS is not 1"
    return None if os.geteuid() == 0 else "this needs root"


def why_not_again():
    """The reason why a slow test need not be run with the sanitizers too, or None."""
    if "CHANGEOVER_SANITIZED" in os.environ:
        return "the golden tests read the same with the sanitizers"
    return None


def enter_own_mounts():
    """Starts this program anew in a name space of mounts of its own, where that is allowed."""
    wrapper = ["unshare", "--mount", "--propagation", "private"]
    if os.environ.get(OWN_MOUNTS) or not clilib.allowed(*wrapper, "true"):
        return
    os.environ[OWN_MOUNTS] = "1"
    os.execvp(wrapper[0], [*wrapper, sys.executable, *sys.argv])


def main(jobs, reason=None, workers=1):
    """Runs tests, so many at a time; nobody else runs such tests meanwhile."""
    reason = why_not() or (reason() if reason else None)
    if reason:
        return skip_all(reason)
    lock = os.open(HERE, os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX)
    return clilib.main(jobs, workers)


# --- Mounts -----------------------------------------------------------------------------


def mount_places():
    """Where something is mounted; blanks and the like are octal numbers in the table."""
    with open("/proc/self/mounts", "rb") as source:
        places = [line.split()[1] for line in source]
    return [os.fsdecode(re.sub(rb"\\([0-7]{3})", lambda match: bytes([int(match[1], 8)]), place))
            for place in places]


def unmount(place):
    """Also what does not answer any more, which os.path.ismount does not see."""
    for _ in range(20):
        if place not in mount_places():
            return
        if call("umount", place)[0] != 0:
            time.sleep(0.1)
            call("umount", "-l", place)


@contextlib.contextmanager
def mounted(place, *arguments):
    """Mounts something at a folder and takes it away again."""
    os.makedirs(place, exist_ok=True)
    try_to("mount", *arguments, place)
    try:
        yield place
    finally:
        unmount(place)


@contextlib.contextmanager
def loop_device(image):
    """A disk that is a file."""
    device = try_to("losetup", "--find", "--show", "--read-only", image)
    try:
        yield device
    finally:
        call("losetup", "--detach", device)


class Volume:
    """An NTFS volume, and the process that serves it."""

    def __init__(self, source, place, options="ro"):
        os.makedirs(place, exist_ok=True)
        self.place = place
        command = ["ntfs-3g", "-o", f"{options},no_detach", source, place]
        quiet = {name: subprocess.DEVNULL for name in ("stdin", "stdout", "stderr")}
        self.server = subprocess.Popen(command, env=ENVIRONMENT, start_new_session=True, **quiet)

    def __enter__(self):
        late = time.monotonic() + 10
        while time.monotonic() < late and self.server.poll() is None:
            if os.path.ismount(self.place):
                return self
            time.sleep(0.02)
        self.__exit__()
        raise Skip("ntfs-3g cannot mount here")

    def __exit__(self, *_):
        with contextlib.suppress(ProcessLookupError):
            self.server.send_signal(signal.SIGCONT)
        unmount(self.place)
        try:
            self.server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.server.kill()
            self.server.wait()


def make_ntfs(place, case, change=None):
    """The image of an NTFS volume with the tree of a golden case on it."""
    reason = ntfs.why_not()
    if reason:
        raise Skip(reason)
    source = clilib.build(place, case, "source")
    if change:
        change(source)
    image = os.path.join(place, "ntfs.img")
    try:
        ntfs.make(image, source, os.path.join(place, "making"))
    except ntfs.CannotMount as error:
        raise Skip(str(error)) from error
    clilib.tree.remove(source)
    return image


# --- Processes --------------------------------------------------------------------------


def readers(child):
    """The reader processes that a run of the program has now."""
    try:
        tasks = os.listdir(f"/proc/{child.pid}/task")
        lists = [pathlib.Path(f"/proc/{child.pid}/task/{task}/children") for task in tasks]
        return [int(pid) for one in lists for pid in one.read_text(encoding="ascii").split()]
    except OSError:
        return []


# --- Reports ----------------------------------------------------------------------------


def check_all(*arguments):
    """A check of this computer and all disks: the report, its targets by root, complaints."""
    report, complaints = clilib.report(clilib.check("--json", *arguments))
    targets = (report or {}).get("targets", [])
    if report and (not targets or targets[0]["id"] != "this-computer"):
        complaints.append("this computer is not the first target")
    return {target["root"]: target for target in targets}, complaints


def told(answer, place):
    """A disk that is there and could not be read is named: as a target, a problem or a note."""
    named = place in answer.text()
    return [] if named else [f"no word of {place}: {answer.text() + answer.errors()}"]


def products(target):
    return {finding["product"]: finding["verdict"] for finding in target["findings"]}
