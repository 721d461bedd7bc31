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
import time

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "cli"))

# pylint: disable=wrong-import-position
import clilib  # the path above leads to it

try:
    import screenlib
    from screenlib import Missing, wait
except ImportError as error:
    print(f"1..0 # SKIP {error}")
    sys.exit(0)

SCHEMA = "io/github/changeover/Changeover"
KEYFILE = "config/glib-2.0/settings/keyfile"
# What the address sanitizer makes slower.
PATIENCE = screenlib.PATIENCE * (3 if "ASAN_OPTIONS" in os.environ else 1)
COMPLAINTS = ("CRITICAL", "WARNING", "ERROR", "Sanitizer", "runtime error")
BUTTONS = ("button", "toggle button", "check box", "radio button", "link", "page tab", "menu item")
# What may lie over the ends of a page, and how far the wheel turns it at least.
HEAD, FOOT, WHEEL = 170, 20, 80
# As long as a page that is moved may stand still between two frames.
REST = 0.15
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
        self.process, self.name = self.spawn(*self.arguments), None
        self.wait_for(self.focused, "a window with something in it that has the focus")
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
        root = self.root()
        return list(root.below()) if root is not None else []

    def root(self):
        self.name = self.name or self.screen.find_program(self.process.pid)
        return self.screen.look(self.name) if self.name else None

    def windows(self):
        root = self.root()
        return [node for node in root.children if node.has("visible")] if root is not None else []

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
        return next((node.name for node in self.nodes()
                     if node.role == "heading" and node.name and node.name != "GtkLabel"), None)

    def on_page(self, heading):
        """Waits for the page with that heading."""
        self.wait_for(lambda: self.look(heading, "heading"), f"the heading “{heading}”")

    def focused(self):
        """What has the focus: the innermost, as GTK also marks what is around it."""
        found = [node for node in self.nodes() if node.has("focused")]
        return found[-1] if found else None

    # --- Doing ------------------------------------------------------------------------------

    def ready(self, name, *roles):
        """The node of that name as soon as it can be used."""
        roles = roles or BUTTONS

        def look():
            return next(filter(lambda node: node.has("sensitive"), self.matching(name, *roles)), None)
        return self.wait_for(look, f"{' or '.join(roles)} called “{name}” that can be used")

    def click(self, name, *roles):
        """Does what a button or the like offers to a screen reader; GTK 4.8 offers nothing for a
        check box, so that one is clicked."""
        node = self.ready(name, *roles)
        if node.role in ("check box", "radio button") or not self.screen.act(self.name, node):
            self.mouse(name, *roles)

    def mouse(self, name, *roles):
        """Clicks on something with the mouse, and scrolls to it before."""
        node = self.ready(name, *roles)
        _left, _top, across, down = self.screen.place(self.name, self.windows()[-1])
        self.wait_for(lambda: self.bring(node, across, down), f"{node} comes into view")
        left, top, width, height = self.screen.place(self.name, node)
        # A hand is there a moment before it presses.
        self.screen.mouse(left + width / 2, top + height / 2, "abs")
        time.sleep(REST)
        self.screen.mouse(left + width / 2, top + height / 2, "b1c")

    def bring(self, node, across, down):
        """Turns the wheel until a node is in view and at rest; whether it is."""
        left, top, width, height = self.screen.place(self.name, node)
        scrolls = node.role != "page tab" and any(
            parent.role == "scroll pane" for parent in node.above())
        upper, lower = (HEAD, down - FOOT) if scrolls else (0, down)
        if width and upper <= top + height / 2 <= lower:
            time.sleep(REST)
            return (left, top) == self.screen.place(self.name, node)[:2]
        below = top + height / 2 - lower
        for _ in range(max(1, int(max(below, upper - top) / WHEEL))):
            self.screen.mouse(across / 2, down * 0.6, "b5c" if below > 0 else "b4c")
        return False

    def tick(self, name):
        """Ticks a check box, and waits until it says so."""
        if not self.ready(name, "check box").has("checked"):
            self.click(name, "check box")
        self.wait_for(lambda: self.is_ticked(name), f"“{name}” is ticked")

    def is_ticked(self, name):
        node = self.look(name, "check box", "radio button")
        return node is not None and node.has("checked")

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


def what_is_missing():
    """Why there can be no screen reader here, or None."""
    try:
        screen()
    except screenlib.GLib.Error as error:
        return f"there is no bus of AT-SPI: {error.message}"
    return None


def why_not_again():
    """Why a long way need not be gone with the sanitizers too, or None."""
    if "CHANGEOVER_SANITIZED" in os.environ:
        return "with the sanitizers the pages are tested one by one, and the shorter stories told"
    return None


def tell(*stories, reason=None):
    """Tells stories, functions that get a folder and give complaints, in TAP."""
    missing = what_is_missing() or reason
    if missing:
        print(f"1..0 # SKIP {missing}")
        return 0

    def job(function):
        with clilib.folder() as place:
            return function(place)
    return clilib.main([(story.__name__.replace("_", " "), lambda s=story: job(s))
                        for story in stories])
