# SPDX-License-Identifier: GPL-3.0-or-later
"""What the stories share: the real program on a display, used as a person does.

A story is a function that gets a folder of its own and gives complaints in words; what a person
looks for in vain ends it. Whatever it is about, the program must log no complaint, and leave no
process behind.
"""

import contextlib
import os
import pathlib
import signal
import subprocess
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "cli"))

# pylint: disable=wrong-import-position
import clilib  # the path above leads to it

import screenlib
from screenlib import Missing, wait

SCHEMA = "io/github/changeover/Changeover"
KEYFILE = "config/glib-2.0/settings/keyfile"
# What the address sanitizer makes slower.
PATIENCE = screenlib.PATIENCE * (3 if "ASAN_OPTIONS" in os.environ else 1)
COMPLAINTS = ("CRITICAL", "WARNING", "ERROR", "Sanitizer", "runtime error")
BUTTONS = ("button", "toggle button", "check box", "radio button", "link", "page tab")
SCREEN = None


def screen():
    """The one of this test."""
    global SCREEN  # pylint: disable=global-statement
    SCREEN = SCREEN or screenlib.Screen()
    return SCREEN


def processes(home):
    """What runs with that folder in its environment: the program, and its readers."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError), open(f"/proc/{name}/environ", "rb") as source:
            if os.fsencode(f"XDG_STATE_HOME={home}/state") in source.read():
                found.append(int(name))
    return found


class Program:
    """One run of the program, with settings and a journal of its own."""

    def __init__(self, home, *arguments, settings=None, environment=None):
        self.home = home
        self.arguments = [str(argument) for argument in arguments]
        self.environment = {**os.environ, **self.folders(), **(environment or {})}
        self.process = self.name = None
        self.screen = screen()
        if settings is not None and not os.path.exists(f"{home}/{KEYFILE}"):
            self.write_settings(settings)

    def folders(self):
        kinds = ("config", "state", "cache", "data")
        return {
            **{f"XDG_{kind.upper()}_HOME": f"{self.home}/{kind}" for kind in kinds},
            "GSETTINGS_BACKEND": "keyfile", "GTK_A11Y": "atspi", "GSK_RENDERER": "cairo",
            "G_DEBUG": "fatal-criticals", "LC_ALL": "C.UTF-8", "LANGUAGE": "", "TZ": "UTC",
        }

    def write_settings(self, settings):
        os.makedirs(os.path.dirname(f"{self.home}/{KEYFILE}"), exist_ok=True)
        lines = [f"[{SCHEMA}]", *(f"{key}={value}" for key, value in settings.items())]
        pathlib.Path(self.home, KEYFILE).write_text("\n".join(lines) + "\n", encoding="utf-8")

    def read_settings(self):
        with contextlib.suppress(FileNotFoundError):
            text = pathlib.Path(self.home, KEYFILE).read_text(encoding="utf-8")
            return dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
        return {}

    def spawn(self, *arguments):
        """Starts a process of the program; whether a window opens is another matter."""
        with open(f"{self.home}/log", "ab") as log:
            return subprocess.Popen([clilib.PROGRAM, *arguments], env=self.environment, stderr=log,
                                    stdout=log, stdin=subprocess.DEVNULL)

    def start(self):
        self.process = self.spawn(*self.arguments)
        self.wait_for(lambda: self.heading() is not None, "the window")
        return self

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        for pid in processes(self.home):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.process.wait()

    # --- Looking ----------------------------------------------------------------------------

    def nodes(self):
        """All that a person can come to, as it is now."""
        self.name = self.name or self.screen.find_program(self.process.pid)
        root = self.screen.look(self.name) if self.name else None
        return list(root.below()) if root is not None else []

    def windows(self):
        return [node for node in self.nodes() if node.role in ("frame", "dialog")]

    def wait_for(self, condition, what):
        """Waits for something; a program that ended meanwhile is told at once."""
        def settled():
            if self.process.poll() is not None:
                raise Missing(f"the program ended with {self.process.returncode}; wanted: {what}; "
                              f"{self.complaints()}")
            return condition()
        try:
            return wait(settled, what, PATIENCE)
        except Missing as missing:
            raise Missing(f"{missing}; there is: {self.told()}") from None

    def matching(self, name, *roles):
        nodes = [node for node in self.nodes() if not roles or node.role in roles]
        return [node for node in nodes if node.name == name] or [
            node for node in nodes if name in node.name]

    def look(self, name, *roles):
        """The first node of that name, or with the name in its own; None if there is none."""
        return next(iter(self.matching(name, *roles)), None)

    def find(self, name, *roles):
        what = f"{' or '.join(roles) or 'something'} called “{name}”"
        return self.wait_for(lambda: self.look(name, *roles), what)

    def gone(self, name, *roles):
        self.wait_for(lambda: self.look(name, *roles) is None, f"“{name}” goes away")

    def told(self):
        """All that can be read, for a message."""
        texts = ("heading", "label", *BUTTONS, "progress bar")
        return " | ".join(str(node) for node in self.nodes() if node.name and node.role in texts)

    def heading(self):
        """What the page in view says first: the first heading that has a name."""
        return next((node.name for node in self.nodes() if node.role == "heading" and node.name),
                    None)

    def on_page(self, heading):
        """Waits for the page with that heading."""
        self.wait_for(lambda: self.look(heading, "heading"), f"the heading “{heading}”")

    def focused(self):
        """What has the focus: the innermost, as GTK also marks what is around it."""
        found = [node for node in self.nodes() if node.has("focused")]
        return found[-1] if found else None

    # --- Doing ------------------------------------------------------------------------------

    def click(self, name, *roles):
        """Does what a button, a check box or the like offers to a screen reader."""
        node = self.find(name, *(roles or BUTTONS))
        self.wait_for(lambda: self.is_ready(name, roles or BUTTONS), f"{node} can be pressed")
        if not node.can("Action") or not self.screen.act(self.name, node):
            raise Missing(f"{node} cannot be pressed")

    def is_ready(self, name, roles):
        node = self.look(name, *roles)
        return node is not None and node.has("sensitive")

    def press(self, *combinations):
        for combination in combinations:
            self.screen.press(combination)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.name = None

    def close(self):
        """Ends it as a person does; complaints about how it ended."""
        self.press("Control+q")
        return self.ended()

    def ended(self):
        try:
            status = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            return [f"it does not end; there is: {self.told()}", *self.complaints()]
        complaints = [f"exit status {status}"] * (status != 0)
        with contextlib.suppress(Missing):
            wait(lambda: not processes(self.home), "the readers end", 3)
        complaints += [f"process {pid} is still there" for pid in processes(self.home)]
        return complaints + self.complaints()

    def complaints(self):
        """What it logged."""
        text = pathlib.Path(self.home, "log").read_text(encoding="utf-8", errors="replace")
        return [f"log: {line}" for line in text.splitlines()
                if any(word in line for word in COMPLAINTS)]


def tell(*stories):
    """Tells stories, functions that get a folder and give complaints, in TAP."""
    def job(function):
        with clilib.folder() as place:
            return function(place)
    return clilib.main([(story.__name__.replace("_", " "), lambda s=story: job(s))
                        for story in stories])
