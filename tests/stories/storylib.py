# SPDX-License-Identifier: GPL-3.0-or-later
"""What the stories share: the real program on a display, driven as a screen reader sees it.

A person is played with three things: find() looks at what AT-SPI shows, click() does what a button
offers there, and press() types on the keyboard of the display.
"""

import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  # the line above must come first

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
PATIENCE = 20.0
PAUSE = 0.05

KEYS = {
    "Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "space": 0x20, "F1": 0xFFBE,
    "Down": 0xFF54, "Up": 0xFF52, "Left": 0xFF51, "Right": 0xFF53, "Home": 0xFF50, "End": 0xFF57,
}
MODIFIERS = {"Shift": 0xFFE1, "Control": 0xFFE3, "Alt": 0xFFE9}


class Missing(AssertionError):
    """What a person would have looked for in vain."""


def pause():
    """Lets the bus deliver, and the program draw."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)
    time.sleep(PAUSE)


def wait(condition, what, patience=PATIENCE):
    """Waits until CONDITION() gives something, and gives that."""
    late = time.monotonic() + patience
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > late:
            raise Missing(f"not within {patience:.0f} seconds: {what}")
        pause()


def children(node):
    """The children of a node that can go away at any time."""
    try:
        count = node.get_child_count()
    except GLib.Error:
        return
    for index in range(count):
        with contextlib.suppress(GLib.Error):
            child = node.get_child_at_index(index)
            if child is not None:
                yield child


def is_visible(node):
    """Whether it is not hidden. GTK 4.8 does not tell what is scrolled out of sight."""
    with contextlib.suppress(GLib.Error):
        return node.get_state_set().contains(Atspi.StateType.VISIBLE)
    return False


def walk(node):
    """Every node below this one that a person can come to."""
    for child in children(node):
        if is_visible(child):
            yield child
            yield from walk(child)


def name_of(node):
    with contextlib.suppress(GLib.Error):
        return node.get_name() or ""
    return ""


def role_of(node):
    with contextlib.suppress(GLib.Error):
        return node.get_role_name()
    return ""


class Program:
    """One run of the program, with settings and a journal of its own."""

    def __init__(self, path, home, arguments=(), environment=None):
        self.path, self.home = path, home
        self.arguments = [str(argument) for argument in arguments]
        self.environment = {**os.environ, **self.folders(), **(environment or {})}
        self.process = None
        self.log = None

    def folders(self):
        return {
            "XDG_CONFIG_HOME": f"{self.home}/config", "XDG_STATE_HOME": f"{self.home}/state",
            "XDG_CACHE_HOME": f"{self.home}/cache", "XDG_DATA_HOME": f"{self.home}/data",
            "GSETTINGS_BACKEND": "keyfile", "GTK_A11Y": "atspi", "GSK_RENDERER": "cairo",
            "G_DEBUG": "fatal-criticals", "LC_ALL": "C.UTF-8",
        }

    def start(self):
        self.log = open(f"{self.home}/log", "a", encoding="utf-8")
        self.process = subprocess.Popen([self.path, *self.arguments], env=self.environment,
                                        stderr=self.log, stdout=self.log)
        wait(self.window, "the window")
        return self

    def root(self):
        """The program as AT-SPI knows it."""
        Atspi.get_desktop(0).clear_cache()
        for node in children(Atspi.get_desktop(0)):
            with contextlib.suppress(GLib.Error):
                if node.get_process_id() == self.process.pid:
                    return node
        return None

    def window(self):
        root = self.root()
        return next(iter(children(root)), None) if root is not None else None

    def nodes(self):
        root = self.root()
        if root is None:
            return
        yield from walk(root)

    def look(self, name, role=None):
        """The first node whose name has NAME in it, or None."""
        for node in self.nodes():
            if name in name_of(node) and (role is None or role_of(node) == role):
                return node
        return None

    def find(self, name, role=None, patience=PATIENCE):
        what = f"{role or 'something'} called “{name}”"
        try:
            return wait(lambda: self.look(name, role), what, patience)
        except Missing as missing:
            raise Missing(f"{missing}; there is: {self.told()}") from None

    def gone(self, name, role=None):
        wait(lambda: self.look(name, role) is None, f"“{name}” goes away")

    def told(self):
        """All that can be read, for a message."""
        return " | ".join(f"{role_of(node)}:{name_of(node)}" for node in self.nodes() if name_of(node))

    def click(self, name, role="push button"):
        """Does the first action of a button, a check box or the like."""
        node = self.find(name, role)
        action = node.get_action_iface()
        if action is None or action.get_n_actions() == 0:
            raise Missing(f"“{name}” ({role_of(node)}) cannot be clicked")
        action.do_action(0)
        pause()

    def focused(self):
        """The name of what has the focus."""
        for node in self.nodes():
            with contextlib.suppress(GLib.Error):
                if node.get_state_set().contains(Atspi.StateType.FOCUSED):
                    return node
        return None

    def is_running(self):
        return self.process.poll() is None

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.log.close()

    def close(self):
        """Ends it as a person does, and gives its exit status."""
        press("Control+q")
        try:
            status = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Missing("it does not end") from None
        self.log.close()
        return status

    def complaints(self):
        """What it logged."""
        with open(f"{self.home}/log", encoding="utf-8", errors="replace") as log:
            return [line for line in log.read().splitlines()
                    if "CRITICAL" in line or "WARNING" in line or "ERROR" in line]


def press(combination):
    """Presses a key with its modifiers: “Tab”, “Shift+Tab”, “Control+q”."""
    *modifiers, key = combination.split("+")
    codes = [MODIFIERS[modifier] for modifier in modifiers]
    symbol = KEYS.get(key) or ord(key)
    for code in codes:
        Atspi.generate_keyboard_event(keycode(code), None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)
    for code in reversed(codes):
        Atspi.generate_keyboard_event(keycode(code), None, Atspi.KeySynthType.RELEASE)
    for _ in range(3):
        pause()


CODES = {}


def keycode(symbol):
    """The key on the keyboard of the display that gives a modifier."""
    if not CODES:
        table = subprocess.run(["xmodmap", "-pke"], capture_output=True, text=True, check=False).stdout
        names = {"Shift_L": 0xFFE1, "Control_L": 0xFFE3, "Alt_L": 0xFFE9}
        for line in table.splitlines():
            words = line.split()
            for name, value in names.items():
                if name in words[3:4]:
                    CODES.setdefault(value, int(words[1]))
    return CODES[symbol]


class Stories:
    """The stories of one program, told in TAP."""

    def __init__(self, path):
        self.path = path
        self.stories = []

    def story(self, function):
        self.stories.append(function)
        return function

    def tell(self):
        print(f"1..{len(self.stories)}", flush=True)
        failed = 0
        for number, function in enumerate(self.stories, 1):
            home = tempfile.mkdtemp(prefix="changeover-story-")
            title = function.__name__.replace("_", " ")
            try:
                function(self, home)
                print(f"ok {number} - {title}", flush=True)
            except Exception as error:  # a story that breaks must not end the others
                failed += 1
                print(f"not ok {number} - {title}", flush=True)
                print("".join(f"# {line}\n" for line in str(error).splitlines()), end="", flush=True)
            finally:
                shutil.rmtree(home, ignore_errors=True)
        return 1 if failed else 0
