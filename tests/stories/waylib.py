# SPDX-License-Identifier: GPL-3.0-or-later
"""The way through the window that most stories take, and the disks that they take it with."""

import os
import pathlib

import clilib
import tree

from storylib import Program

STARTED = {"started": "true"}
WELCOME = "Find out whether Kaspersky software is here"
QUESTION = "Is there Kaspersky software in the place that you named?"
QUESTION_HERE = "Is there Kaspersky software on this computer?"
PLAN = "Your plan"
FIRST, SECOND = "Step 1 is done", "Step 3 is done"
PRODUCT = "Kaspersky Standard 21.3.10.391"
# The first part of what the password manager exports, which others may follow.
WEBSITES = """Websites

Website name: Library
Website URL: lib.example
Login name:
Login: anna
Password: secret 1
Comment: my branch

---
"""


def home(place):
    """A folder where a run keeps its settings and its journal."""
    path = os.path.join(place, "home")
    os.makedirs(path, exist_ok=True)
    return path


def disk(place, case="windows-consumer-21"):
    """The disk of the story; another case takes the place of the one before."""
    path = os.path.join(place, "disk")
    tree.remove(path)
    return clilib.build(place, case, "disk")


def open_window(place, root, settings=None, environment=None):
    """The program with that disk in it; without settings of before it is past its first page."""
    settings = STARTED if settings is None else settings
    return Program(home(place), f"--root={root}", settings=settings, environment=environment)


def check(window):
    """Checks the disk, up to what was found."""
    window.on_page(QUESTION)
    window.click("Check now", "button")
    window.find("What this means for you", "heading")


def plan_with_ticks(window):
    """Checks, and does the first steps of the plan."""
    check(window)
    window.press("Alt+4")
    window.on_page(PLAN)
    window.tick(FIRST)
    window.tick(SECOND)
    window.find("2 of ", "progress bar")


def state(place):
    """The files of the journal that have something in them; its lock is empty and stays."""
    folder = pathlib.Path(home(place), "state")
    return [str(path) for path in folder.rglob("*") if path.is_file() and path.stat().st_size]


def lacking(window, *texts):
    """Complaints about texts that are not in the window."""
    shown = "\n".join(node.name for node in window.nodes())
    return [f"there is no “{text}”; there is: {window.told()}" for text in texts
            if text not in shown]
