# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs whole programs and takes their time and memory."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections import namedtuple
from pathlib import Path

ENVIRONMENT = {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
PEAK = [sys.executable, "-I", "-S", str(Path(__file__).resolve().parent / "peak.py")]
SILENT = [
    (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
    (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
]

# One side of a comparison: commands that run one after the other, and how each has to end.
Side = namedtuple("Side", "name commands status", defaults=(0,))
# The median of what one run of a side takes.
Cost = namedtuple("Cost", "wall cpu peak")
# Ours divided by theirs: the median of the pairs, the lowest and the highest.
Ratio = namedtuple("Ratio", "median low high")
Comparison = namedtuple("Comparison", "ours theirs wall cpu")


class Broken(Exception):
    """A program did not do what it was to be measured at."""


def _check_code(side, command, code):
    if code != side.status:
        raise Broken(f"exit status {code} instead of {side.status}: {' '.join(command)}")


def _wait(pid):
    """Waits for a child; if it is interrupted itself, the child ends first."""
    try:
        return os.wait4(pid, 0)
    except BaseException:
        os.kill(pid, 9)
        os.waitpid(pid, 0)
        raise


def _take_time(side):
    """The seconds of one run of all commands: on the clock, and on the processors."""
    wall = cpu = 0.0
    for command in side.commands:
        start = time.perf_counter()
        pid = os.posix_spawn(command[0], command, ENVIRONMENT, file_actions=SILENT)
        _, status, usage = _wait(pid)
        wall += time.perf_counter() - start
        cpu += usage.ru_utime + usage.ru_stime
        _check_code(side, command, os.waitstatus_to_exitcode(status))
    return wall, cpu


def _take_memory(side):
    """The most memory that a command used, in bytes."""
    peak = 0
    for command in side.commands:
        done = subprocess.run([*PEAK, *command], env=ENVIRONMENT, capture_output=True, check=True)
        code, size = map(int, done.stdout.split())
        _check_code(side, command, code)
        peak = max(peak, size * 1024)
    return peak


def memory_floor():
    """The least that can be seen of a program's memory."""
    return _take_memory(Side("nothing", [[shutil.which("true")]]))


def output(side):
    """What all commands of a side say, one after the other."""
    parts = []
    for command in side.commands:
        done = subprocess.run(
            command,
            env=ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        if done.returncode != side.status:
            sys.stderr.buffer.write(done.stderr)
        _check_code(side, command, done.returncode)
        parts.append(done.stdout)
    return b"".join(parts)


def _cost(times, side):
    walls, cpus = zip(*times)
    return Cost(statistics.median(walls), statistics.median(cpus), _take_memory(side))


def _ratio(ours, theirs, field):
    pairs = [mine[field] / max(other[field], 1e-6) for mine, other in zip(ours, theirs)]
    return Ratio(statistics.median(pairs), min(pairs), max(pairs))


def compare(ours, theirs, runs):
    """Runs both sides in turns, after one run of each that does not count."""
    _take_time(ours)
    _take_time(theirs)
    pairs = [(_take_time(ours), _take_time(theirs)) for _ in range(runs)]
    mine, others = zip(*pairs)
    costs = _cost(mine, ours), _cost(others, theirs)
    return Comparison(*costs, _ratio(mine, others, 0), _ratio(mine, others, 1))


def take(ours, runs):
    """Runs one side alone."""
    _take_time(ours)
    return _cost([_take_time(ours) for _ in range(runs)], ours)
