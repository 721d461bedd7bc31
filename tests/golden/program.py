# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs changeover-cli on a tree and judges its answer."""

import json
import os
import re
import shutil
import signal
import subprocess

import contract

TIMEOUT = 30
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f]")
NOISE = re.compile(r"CRITICAL|WARNING \*\*|Sanitizer|runtime error:|Traceback")


def environment():
    """A plain one: English, and GLib's complaints about the program end it."""
    keep = ("PATH", "HOME", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
    result = {name: os.environ[name] for name in keep if name in os.environ}
    return {**result, "LC_ALL": "C.UTF-8", "TZ": "UTC", "G_DEBUG": "fatal-criticals"}


def can_be_refused():
    """Whether a closed file can be closed to us: root needs setpriv for that."""
    return os.geteuid() != 0 or shutil.which("setpriv") is not None


def _without_privileges():
    """Root may read everything but for these two."""
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--inh-caps=-all", "--bounding-set=-dac_override,-dac_read_search", "--"]


class Answer:
    """What one run of the program gave."""

    def __init__(self, status, out, err, late=False):
        self.status, self.out, self.err, self.late = status, out, err, late

    def complaints(self):
        """What no run may do, whatever the tree."""
        found = []
        if self.late:
            found.append(f"still running after {TIMEOUT} seconds")
        elif self.status < 0:
            found.append(f"ended by {signal.Signals(-self.status).name}")
        elif self.status not in (0, 1, 3):
            found.append(f"exit status {self.status}")
        found += [f"standard error: {line}" for line in self.err.splitlines() if NOISE.search(line)]
        if CONTROL.search(self.out):
            found.append(f"control characters: {CONTROL.findall(self.out)}")
        if found:
            found += [f"standard error: {line}" for line in self.err.splitlines()[-8:]]
        return found


def run(program, root, *options, refused=False):
    """Runs `check --root=ROOT`; refused takes root's right to read closed files away."""
    command = [*(_without_privileges() if refused else []), str(program), "check"]
    command += [f"--root={root}", *options]
    child = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        start_new_session=True,
    )
    late = False
    try:
        out, err = child.communicate(timeout=TIMEOUT)
    except subprocess.TimeoutExpired:
        late = True
        os.killpg(child.pid, signal.SIGKILL)
        out, err = child.communicate()
    except BaseException:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        raise
    texts = [data.decode(errors="replace") for data in (out, err)]
    return Answer(child.returncode, *texts, late)


def ask(program, root, refused=False):
    """The report on a tree, or None, the exit status and what is wrong with them."""
    answer = run(program, root, "--json", refused=refused)
    complaints = answer.complaints()
    if complaints:
        return None, answer.status, complaints
    try:
        report = json.loads(answer.out)
    except ValueError as error:
        return None, answer.status, [f"no JSON: {error}: {answer.out[:200]!r}"]
    complaints = contract.check(report, root, answer.status)
    return (None if complaints else report), answer.status, complaints


def read_text(program, root, report, status, refused=False):
    """Runs once more without --json: the same answer, in words."""
    answer = run(program, root, refused=refused)
    complaints = answer.complaints()
    if complaints:
        return complaints
    text = " ".join(answer.out.split())
    target = report["targets"][0]
    if answer.status != status:
        complaints.append(f"exit status {answer.status} without --json, {status} with it")
    if not any(name and name in text for name in (target["label"], target["root"], root)):
        complaints.append("the text does not name the target")
    for finding in target["findings"]:
        if " ".join(finding["name"].split()) not in text:
            complaints.append(f"the text does not name '{finding['name']}'")
    return complaints
