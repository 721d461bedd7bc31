#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a check can end with, and what is left of it."""

import contextlib
import os
import pathlib
import signal
import sys

import storylib
import waylib

PROGRAMS = "Windows/System32/config/SOFTWARE"
WIDE = 12


def nothing_is_found(place):
    with waylib.open_window(place, waylib.disk(place, "windows-nothing")) as window:
        window.on_page(waylib.QUESTION)
        window.click("Check now", "button")
        window.on_page("No Kaspersky software was found.")
        complaints = waylib.lacking(
            window, "Everything that we look at could be read.", "What we checked",
            "We look at the list of installed programs", "What we did not check",
            "Phones, other computers, and disks that are not connected.", "Check another device")
        window.press("Alt+4")
        window.on_page("There is nothing to do")
        return complaints + window.close()


def not_everything_could_be_read(place):
    with waylib.open_window(place, waylib.disk(place, "windows-broken-hive")) as window:
        window.click("Check now", "button")
        window.on_page("We could not tell whether there is Kaspersky software.")
        complaints = waylib.lacking(
            window, "Nothing was found, but not everything could be read.",
            "What we could not read, and how you can let us",
            "This is damaged or not what its name says", PROGRAMS)
        if window.look("No Kaspersky software was found."):
            complaints.append("it says that there is nothing")
        window.press("Alt+4")
        window.on_page("We could not tell")
        return complaints + window.close()


def nothing_could_be_read(place):
    with waylib.open_window(place, waylib.disk(place, "unknown-empty")) as window:
        window.click("Check now", "button")
        window.on_page("Nothing could be read. So we could not tell")
        complaints = waylib.lacking(window, "No system that we know is in this folder.")
        return complaints + window.close()


def hold_readers(window):
    """Has what reads the disks wait, so that the check is not at its end too soon."""
    def hold():
        readers = [pid for pid in storylib.processes(window.home) if pid != window.process.pid]
        for pid in readers:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGSTOP)
        return readers
    window.wait_for(hold, "a process that reads a disk")


def a_check_is_stopped_and_done_again(place):
    """More disks than can be checked at once; that with the product comes last."""
    wide = [waylib.clilib.build(place, "windows-wide-folder", f"wide-{number}")
            for number in range(WIDE)]
    window = waylib.open_window(place, waylib.disk(place))
    window.arguments = [*(f"--root={path}" for path in wide), *window.arguments]
    with window:
        window.on_page(waylib.QUESTION)
        window.click("Check now", "button")
        hold_readers(window)
        window.click("Cancel", "button")
        window.on_page("You stopped the check")
        told = [text for text in ("The rest was not", "so we cannot tell yet") if window.look(text)]
        complaints = [f"it says of what is left: {told}"] * (len(told) != 1)
        window.click("Check again", "button")
        window.find(waylib.PRODUCT, "heading")
        return complaints + window.close()


def all_that_is_remembered_can_be_wiped(place):
    with waylib.open_window(place, waylib.disk(place)) as window:
        waylib.plan_with_ticks(window)
        complaints = [] if waylib.state(place) else ["it remembered nothing"]
        record = pathlib.Path(waylib.home(place), "state", "changeover", "record.jsonl")
        record.write_text("{}\n", encoding="utf-8")
        window.click("Main menu", "button")
        window.click("Wipe Everything…", "menu item")
        window.click("Keep everything", "button")
        window.gone("Wipe everything?")
        kept = waylib.state(place)
        complaints += ["it is wiped without a yes"] * (not kept)
        window.click("Main menu", "button")
        window.click("Wipe Everything…", "menu item")
        window.click("Wipe everything", "button")
        window.find("Everything is wiped.")
        window.on_page(waylib.WELCOME)
        window.wait_for(lambda: not waylib.state(place), f"these go away: {kept}")
        complaints += window.close()
    left = {key for key in window.read_settings() if not key.startswith("window-")}
    complaints += [f"it kept {sorted(left)}"] * bool(left)
    complaints += [f"there is {waylib.state(place)}"] * bool(waylib.state(place))
    with window:
        window.on_page(waylib.WELCOME)
        return complaints + window.close()


def a_second_start_raises_the_first_window(place):
    with waylib.open_window(place, waylib.disk(place)) as window:
        window.press("F1")
        window.wait_for(lambda: len(window.windows()) == 2, "the window of help")
        second = window.spawn("--page=why")
        status = second.wait(storylib.PATIENCE)
        complaints = [f"the second start ends with {status}"] * (status != 0)
        window.find("had to end its updates", "heading")
        titles = [node.name for node in window.windows() if node.name == "Changeover"]
        complaints += [f"windows: {titles}"] * (len(titles) != 1)
        return complaints + window.close()


if __name__ == "__main__":
    sys.exit(storylib.tell(
        nothing_is_found,
        not_everything_could_be_read,
        nothing_could_be_read,
        a_check_is_stopped_and_done_again,
        all_that_is_remembered_can_be_wiped,
        a_second_start_raises_the_first_window,
    ))
