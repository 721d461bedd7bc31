# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the command line share: trees to check, runs of the program, its schema.

A test is a function that gives complaints in words; an empty list means that all is well. The
program to test is the first argument of each test program.
"""

import contextlib
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / "tests" / "golden"))

# pylint: disable=wrong-import-position
import jsonschema
import run as golden  # the path above leads to the golden one

import contract
import program
import tree

# With the sanitizers every process looks for its leaks at its end.
TIMEOUT = 80 if "ASAN_OPTIONS" in os.environ else 20
SCHEMAS = TOP / "data"
# A line break is the only control character that text for people may have.
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else ""
Skip = golden.Skip


# --- Places -----------------------------------------------------------------------------


@contextlib.contextmanager
def folder():
    """A folder that is gone afterwards; others may pass through it."""
    path = tempfile.mkdtemp(prefix="changeover-cli-")
    os.chmod(path, 0o755)
    try:
        yield path
    finally:
        tree.remove(path)


def build(place, case, name=None):
    """Builds the tree of a golden case in a folder; gives its path. A name can be bytes."""
    path = os.path.join(os.fsencode(place), os.fsencode(name or case))
    # Under a plain name at first: the library that makes hives takes no others.
    plain = os.path.join(place, "being-built")
    tree.build(tree.load_case(case), plain)
    os.rename(plain, path)
    return os.fsdecode(path)


def homes(place):
    """Folders of our own in place of everything a program may leave things in."""
    names = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
             "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
    result = {name: os.path.join(place, name) for name in names}
    for path in result.values():
        os.makedirs(path, mode=0o700, exist_ok=True)
    return result


def environment(**changes):
    """The plain one of the golden tests; None takes a variable away."""
    merged = {**program.environment(), **changes}
    return {name: value for name, value in merged.items() if value is not None}


# --- Runs -------------------------------------------------------------------------------


class Answer:
    """What one run gave, as bytes."""

    def __init__(self, status, out, err, seconds):
        self.status, self.out, self.err, self.seconds = status, out or b"", err or b"", seconds

    def complaints(self, *statuses):
        """What is wrong whatever was asked, and an exit status other than those."""
        found = []
        if self.seconds >= TIMEOUT:
            found.append(f"still running after {TIMEOUT} seconds")
        elif self.status < 0 and self.status not in statuses:
            found.append(f"ended by {signal.Signals(-self.status).name}")
        elif self.status not in statuses:
            found.append(f"exit status {self.status}, not {' or '.join(map(str, statuses))}")
        lines = self.err.decode(errors="replace").splitlines()
        found += [f"standard error: {line}" for line in lines if program.NOISE.search(line)]
        if found:
            found += [f"standard error: {line}" for line in lines[-8:]]
        return found

    def text(self):
        return self.out.decode(errors="replace")

    def errors(self):
        return self.err.decode(errors="replace")


def needs_terminal(function, *arguments):
    """Calls a function of pty; a bare chroot has no terminals to give."""
    try:
        return function(*arguments)
    except OSError as error:
        raise Skip(f"no terminal can be had here: {error}") from error


def spellings(root, count):
    """Options for one root under many names; what is named the same way twice is checked once."""
    return [f"--root={root}{'/.' * number}" for number in range(count)]


def start(arguments, wrapper=(), binary=None, **options):
    """Starts the program; its streams are pipes unless told otherwise."""
    pipes = {name: subprocess.PIPE for name in ("stdout", "stderr")}
    settings = {"stdin": subprocess.DEVNULL, **pipes, "env": environment(), **options}
    command = [*wrapper, binary or PROGRAM, *arguments]
    return subprocess.Popen(command, start_new_session=True, **settings)


def end(child):
    """Ends a program that is still running, with all that it started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)
    with contextlib.suppress(ValueError):
        child.communicate()


def finish(child, since=None):
    """Waits for the program, and ends it if it takes too long."""
    since = since or time.monotonic()
    try:
        out, err = child.communicate(timeout=TIMEOUT)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        out, err = child.communicate()
        return Answer(child.returncode, out, err, TIMEOUT)
    except BaseException:
        end(child)
        raise
    return Answer(child.returncode, out, err, time.monotonic() - since)


def run(*arguments, **options):
    since = time.monotonic()
    return finish(start(arguments, **options), since)


def check(*arguments, **options):
    return run("check", *arguments, **options)


def allowed(*command):
    """Whether a tool is there and may do what it is for."""
    try:
        quiet = {"stdin": subprocess.DEVNULL, "capture_output": True}
        return subprocess.run(command, check=False, timeout=TIMEOUT, **quiet).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


# --- Reports ----------------------------------------------------------------------------


def validator(command="check"):
    with open(SCHEMAS / f"{command}-result.schema.json", encoding="utf-8") as source:
        schema = json.load(source)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def invalid(report, command="check"):
    """What the schema of a command has against its report."""
    place = "/".join
    errors = sorted(validator(command).iter_errors(report), key=lambda error: list(map(str, error.path)))
    return [f"schema: {place(map(str, error.path))}: {error.message[:200]}" for error in errors]


def report(answer, *statuses):
    """The report and the complaints about it: strict UTF-8 and JSON, the schema, the status."""
    complaints = answer.complaints(*(statuses or (0, 1, 3)))
    try:
        result = json.loads(answer.out.decode("utf-8"))
    except ValueError as error:
        return None, [*complaints, f"no JSON: {error}: {answer.out[:200]!r}"]
    complaints += invalid(result)
    if not complaints and answer.status != contract.right_status(result):
        complaints.append(f"exit status {answer.status} does not follow from the report")
    return result, complaints


def unclean(text):
    """Control characters in a text for people."""
    return [f"control characters {sorted(set(CONTROL.findall(text)))!r}"] * bool(
        CONTROL.search(text)
    )


def main(jobs, workers=1):
    """Runs tests, pairs of a name and a function, so many at a time, and reports them in TAP."""
    if not os.access(PROGRAM, os.X_OK):
        sys.exit(f"usage: {sys.argv[0]} PROGRAM")
    golden.end_on_signal()
    return golden.run_all(jobs, workers)
