#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the window of Changeover with an empty one, and tells how long it keeps people waiting.

    window.py CHANGEOVER EMPTY-WINDOW FIRST-FRAME WINDOW-CHECK [RUNS]

To be run on a display with a session bus. Figures are told, never judged: the exit status is 1 only
if something could not be measured.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parent / "golden"))

import tree

RUNS = 11
PATIENCE = 30
# After this long nothing is left to do for a program that nobody uses.
IDLE = 1.5
# What a person sees from the second start on: the start is over.
SETTINGS = "[io/github/changeover/Changeover]\nstarted=true\n"
SIZE = "960x700"
BUDGET_RATIO = 1.25
BUDGET_MILLISECONDS = 16
DISKS = ("linux", "windows", "many")


class Broken(Exception):
    """Something did not do what it was to be measured at."""


def environment(home, preload):
    keyfile = Path(home) / "config/glib-2.0/settings/keyfile"
    keyfile.parent.mkdir(parents=True, exist_ok=True)
    width, height = SIZE.split("x")
    keyfile.write_text(f"{SETTINGS}window-width={width}\nwindow-height={height}\n")
    return {
        **os.environ, "XDG_CONFIG_HOME": f"{home}/config", "XDG_STATE_HOME": f"{home}/state",
        "XDG_CACHE_HOME": f"{home}/cache", "GSETTINGS_BACKEND": "keyfile", "LC_ALL": "C.UTF-8",
        "GSK_RENDERER": "cairo", "GDK_DEBUG": "no-portals", "BENCH_SIZE": SIZE,
        "LD_PRELOAD": preload,
    }


def proportional_memory(pid):
    """In bytes; pages that n programs share count 1/n each."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    raise Broken("the system does not tell the memory of a program")


def run_once(program, variables):
    """To the first frame, milliseconds by the clock and on the processors; bytes when idle."""
    start = time.monotonic()
    process = subprocess.Popen([program], env=variables, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    timer = threading.Timer(PATIENCE, process.kill)
    timer.start()
    try:
        for line in process.stderr:
            if line.startswith("first-frame "):
                frame, work = (int(word) / 1e6 for word in line.split()[1:])
                break
        else:
            raise Broken(f"{program} showed no window")
        time.sleep(IDLE)
        return (frame - start) * 1000, work * 1000, proportional_memory(process.pid)
    finally:
        timer.cancel()
        process.terminate()
        process.wait(PATIENCE)
        process.stderr.close()


def tell(what, unit, pairs):
    ratios = [ours / theirs for ours, theirs in pairs]
    ours, theirs = (statistics.median(column) for column in zip(*pairs))
    print(f"{what:<24}{ours:>8.1f}{theirs:>8.1f} {unit:<4}"
          f"{statistics.median(ratios):>8.2f} ({min(ratios):.2f}..{max(ratios):.2f})", flush=True)


def compare(program, empty, preload, runs):
    """In turns, after one run of each that does not count."""
    with tempfile.TemporaryDirectory(prefix="changeover-bench-") as home:
        variables = environment(home, preload)
        for side in (program, empty):
            run_once(side, variables)
        pairs = [(run_once(program, variables), run_once(empty, variables)) for _ in range(runs)]
    print(f"Medians of {runs} runs in turns; the window has {SIZE} pixels, drawn by cairo. "
          f"Aim: {BUDGET_RATIO} at most.\n")
    print(f"{'the window':<24}{'ours':>8}{'empty':>8}{'ratio (lowest..highest)':>26}")
    tell("to the first frame", "ms", [(ours[0], other[0]) for ours, other in pairs])
    tell("  on the processors", "ms", [(ours[1], other[1]) for ours, other in pairs])
    tell("memory when idle (PSS)", "MiB",
         [(ours[2] / 2**20, other[2] / 2**20) for ours, other in pairs])


def tell_times(what, times):
    print(f"{what}: longest {times['longest']:.1f} ms (at work {times['work']:.1f} ms), mean {times['mean']:.2f} ms, "
          f"{times['late']} of {times['count']} above {BUDGET_MILLISECONDS} ms")


def check(program, folder):
    maker = [sys.executable, "-B", str(HERE / "maketrees.py"), str(folder)]
    subprocess.run(maker, stdout=subprocess.DEVNULL, check=True)
    done = subprocess.run([program, *(str(folder / name) for name in DISKS)],
                          env={**os.environ, "GSK_RENDERER": "cairo", "GTK_A11Y": "none"},
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode != 0 or not lines:
        raise Broken("the check in the window did not end well")
    figures = json.loads(lines[-1])
    print(f"\nA check of {len(DISKS)} large disks in the window, {figures['seconds']:.2f} seconds:")
    for name, words in (("running", "while it runs"), ("after", "then, until all is shown")):
        print(f"  {words}")
        tell_times("    turns of the main loop", figures[name]["turns"])
        tell_times("    frames", figures[name]["frames"])


def main():
    if len(sys.argv) not in (5, 6) or not all(text.isdecimal() for text in sys.argv[5:]):
        sys.exit("Usage: window.py CHANGEOVER EMPTY-WINDOW FIRST-FRAME WINDOW-CHECK [RUNS]")
    program, empty, preload, checker = map(os.path.abspath, sys.argv[1:5])
    runs = int(sys.argv[5]) if len(sys.argv) == 6 else RUNS
    folder = Path(tempfile.mkdtemp(prefix="changeover-bench-"))
    try:
        compare(program, empty, preload, runs)
        check(checker, folder)
    except Broken as error:
        sys.exit(f"This cannot be measured: {error}")
    finally:
        tree.remove(str(folder))


if __name__ == "__main__":
    main()
