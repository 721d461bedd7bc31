#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares changeover-cli with other programs on the same large inputs, and prints a table.

    bench.py CHANGEOVER-CLI [RUNS]

The inputs are made afresh in a temporary folder. Times are told, never judged: the exit status is
1 only if a program did not do its work at all.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parent / "golden"))

import filestree
import linuxtree
import measure
import peers
import reads
import tree
import windowstree

MIB = 1024 * 1024
RUNS = 11


def say(text=""):
    print(text, flush=True)


# --- What is measured -------------------------------------------------------------------


def check_side(cli, root, expected):
    command = [cli, "check", f"--root={root}", "--json"]
    return measure.Side("check", [command], expected["status"])


def verify(side, expected):
    """Who skips the work is fast: the answer has to be the one of the golden test."""
    (target,) = json.loads(measure.output(side))["targets"]
    wanted = [(finding["product"], finding["verdict"]) for finding in expected["findings"]]
    found = [(finding["product"], finding["verdict"]) for finding in target["findings"]]
    if target["outcome"] != expected["outcome"] or found != wanted:
        problems = "; ".join(f"{row['where']}: {row['why']}" for row in target["problems"][:3])
        raise measure.Broken(f"{target['outcome']}, {found} instead of {wanted}. {problems}")


def verify_peer(side, mark, least):
    count = measure.output(side).count(mark)
    if side.commands and count < least:
        raise measure.Broken(f"{side.name} shows {count} entries, not {least}")


# --- The table --------------------------------------------------------------------------


def number(value):
    return f"{value:.1f}" if value < 99.95 else f"{value:.0f}"


class Table:
    """Measures and prints row by row."""

    def __init__(self, runs):
        self.runs, self.floor = runs, measure.memory_floor()
        say(
            f"{'':<16}{'':<14}{'time, ms':>15}{'':>25}{'CPU, ms':>15}{'memory, MiB':>15}\n"
            f"{'ours':<16}{'peer':<14}{'ours':>7}{'peer':>8}{'ratio (lowest..highest)':>25}"
            f"{'ours':>7}{'peer':>8}{'ours':>7}{'peer':>8}"
        )

    def _memory(self, size):
        floor = f"<{1.1 * self.floor / MIB:.0f}"
        return floor if size <= 1.1 * self.floor else number(size / MIB)

    def _row(self, what, peer, costs, ratio):
        walls = [number(cost.wall * 1000) for cost in costs]
        cpus = [number(cost.cpu * 1000) for cost in costs]
        peaks = [self._memory(cost.peak) for cost in costs]
        pairs = [f"{ours:>7}{theirs:>8}" for ours, theirs in
                 ((*cells, "-")[:2] for cells in (walls, cpus, peaks))]
        text = f"{ratio.median:.2f} ({ratio.low:.2f}..{ratio.high:.2f})" if ratio else "-"
        say(f"{what:<16}{peer:<14}{pairs[0]}{text:>25}{pairs[1]}{pairs[2]}")

    def alone(self, what, ours):
        self._row(what, "-", [measure.take(ours, self.runs)], None)

    def compare(self, what, ours, theirs):
        """Prints a row; gives our peak memory, 0 if there is no peer."""
        if not theirs.commands:
            package = peers.PACKAGES[theirs.name.split()[0]]
            say(f"{what:<16}{theirs.name:<14}is not installed (in Debian: {package})")
            return 0
        result = measure.compare(ours, theirs, self.runs)
        self._row(what, theirs.name, [result.ours, result.theirs], result.wall)
        return result.ours.peak


# --- All of it --------------------------------------------------------------------------


def megabytes(path):
    return f"{os.path.getsize(path) / MIB:.1f} MiB"


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as source:
        names = [line.partition(":")[2].strip() for line in source if line.startswith("model name")]
    return names[0] if names else os.uname().machine


def describe(cli, folder, runs):
    load = os.getloadavg()[0]
    say(f"{len(os.sched_getaffinity(0))} processors ({processor()}), load {load:.1f}: {cli}")
    status = folder / "linux/var/lib/dpkg/status"
    say(f"Linux: {linuxtree.PACKAGES} packages, list of {megabytes(status)}.")
    windows = folder / "windows"
    users = [windows / "Users" / name / "NTUSER.DAT" for name in windowstree.USERS]
    say(
        f"Windows: SOFTWARE {megabytes(windows / windowstree.SOFTWARE)}, "
        f"SYSTEM {megabytes(windows / windowstree.SYSTEM)}, {len(users)} users' NTUSER.DAT of "
        f"{megabytes(users[0])}."
    )
    say(
        f"Medians of {runs} runs in turns after one that does not count, all input in memory; "
        "peers on Windows\nread only the lists of programs: hivexget finds the 7 lists, the others "
        "show their entries."
    )
    say()


def make_inputs(folder):
    """Fills the folder; gives what the check must find in each tree."""
    maker = [sys.executable, "-B", str(HERE / "maketrees.py"), str(folder)]
    done = subprocess.run(maker, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise measure.Broken("the inputs could not be made")
    return json.loads(done.stdout)


def run_all(cli, folder, runs):
    expected = make_inputs(folder)
    sides = {name: check_side(cli, folder / name, wish) for name, wish in expected.items()}
    for name, side in sides.items():
        verify(side, expected[name])
    describe(cli, folder, runs)
    table = Table(runs)
    table.alone("--version", measure.Side("version", [[cli, "--version"]]))
    table.alone("check, empty", sides["empty"])
    peer = peers.linux(folder / "linux")
    verify_peer(peer, b"\n", linuxtree.PACKAGES)
    table.compare("check, Linux", sides["linux"], peer)
    opening = peers.opening(folder / "windows")
    table.compare("check, Windows", sides["windows"], opening._replace(name="hivexsh, open"))
    peak = 0
    for peer, least in peers.windows(folder / "windows", folder):
        verify_peer(peer, peers.MARK, least)
        peak = max(peak, table.compare("check, Windows", sides["windows"], peer))
    if peak:
        largest = os.path.getsize(folder / "windows" / windowstree.SOFTWARE)
        say(f"\nPeak memory of the Windows check over its largest hive: {peak / largest:.2f}")
    compare_files(sides, runs)
    count_reads(cli, folder)


def compare_files(sides, runs):
    """The work grows with what is looked for, not with what lies about."""
    result = measure.compare(sides["many"], sides["few"], runs)
    say(
        f"Time for a disk with {filestree.MANY:,} files over that with {filestree.FEW:,}: "
        f"{result.wall.median:.2f} ({result.wall.low:.2f}..{result.wall.high:.2f})"
    )


def count_reads(cli, folder):
    root = str((folder / "windows").resolve())
    counted = reads.count([cli, "check", f"--root={root}"], root)
    if not counted:
        say("Bytes read: not counted (is strace missing?)")
        return
    sizes = sum(os.path.getsize(path) for path in counted)
    say(
        f"Bytes read of the Windows disk over the size of the files that were opened: "
        f"{sum(counted.values()) / sizes:.3f} ({len(counted)} files, {sizes / MIB:.1f} MiB)"
    )
    for line in reads.twice(counted):
        say(f"  more than once: {line}")


def stop(signum, frame):
    signal.signal(signum, signal.SIG_IGN)
    sys.exit(128 + signum)


def main():
    if len(sys.argv) not in (2, 3) or not all(text.isdecimal() for text in sys.argv[2:]):
        sys.exit("Usage: bench.py CHANGEOVER-CLI [RUNS]")
    for signum in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(signum, stop)
    runs = int(sys.argv[2]) if len(sys.argv) == 3 else RUNS
    folder = Path(tempfile.mkdtemp(prefix="changeover-bench-"))
    try:
        run_all(os.path.abspath(sys.argv[1]), folder, runs)
    except measure.Broken as error:
        sys.exit(f"This cannot be measured: {error}")
    finally:
        tree.remove(str(folder))


if __name__ == "__main__":
    main()
