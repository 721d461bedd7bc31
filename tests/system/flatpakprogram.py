# SPDX-License-Identifier: GPL-3.0-or-later
"""The program in its sandbox, as the desktop and a screen reader see it: whether it is there, and
what is in its window."""

import ctypes
import re
import subprocess
import time

import flatpaklib
import storylib
from flatpaklib import ID

WINDOW = "/io/github/changeover/Changeover/window/1"
PATIENCE = 20
POINTER_ROOT = 1
# The proxy between sandbox and bus writes to the same log, and gives itself no name. These are its
# words when one end of it is gone before the other.
PROXY = re.compile(r"\(process:\d+\): .*(Socket check failed|Error writing credentials to socket)")


def ask_bus(name, path, method, *words):
    """What a program on the session bus answers, which is not started for that; or None."""
    done = subprocess.run(
        ["gdbus", "call", "--session", "--dest", name, "--object-path", path, "--method", method,
         *words], capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else None


def is_there():
    bus = "org.freedesktop.DBus"
    return "true" in (ask_bus(bus, "/org/freedesktop/DBus", f"{bus}.NameHasOwner", ID) or "")


def has_window():
    return is_there() and ask_bus(ID, WINDOW, "org.gtk.Actions.List") is not None


def wait_until(condition):
    late = time.monotonic() + PATIENCE
    while not condition() and time.monotonic() < late:
        time.sleep(0.05)
    return condition()


def leave():
    subprocess.run(["flatpak", "kill", ID], capture_output=True, check=False)
    wait_until(lambda: not is_there())


class Window(storylib.Program):
    """The program in its sandbox. What a screen reader asks comes to it through a proxy, so that it
    is known by its name there."""

    options = ()

    def spawn(self, *arguments):
        flatpaklib.call("set", ID, "started", "true", command="gsettings")
        with open(f"{self.home}/log", "ab") as log:
            return subprocess.Popen(
                [*flatpaklib.wrapper(*self.options, command="changeover"), ID, *arguments],
                env=self.environment, stderr=log, stdout=log, stdin=subprocess.DEVNULL)

    def folders(self):
        return {"GTK_A11Y": "atspi", "GSK_RENDERER": "cairo", "G_DEBUG": "fatal-criticals",
                "LC_ALL": "C.UTF-8", "LANGUAGE": "", "TZ": "UTC"}

    def root(self):
        for name in () if self.name else programs(self.screen):
            if "changeover" in title(self.screen, name).lower():
                self.name = name
        return self.screen.look(self.name) if self.name else None

    def complaints(self):
        return [line for line in super().complaints() if not PROXY.search(line)]

    def __exit__(self, *_):
        leave()
        self.process.wait()


def take_keyboard(screen):
    """Gives the keyboard to the window that came last. There is no window manager to do that; but it
    can go where the pointer is, and each window comes up in the same corner."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    if not display:
        raise RuntimeError("the display does not open")
    x11.XSetInputFocus(display, POINTER_ROOT, POINTER_ROOT, 0)
    x11.XCloseDisplay(display)
    screen.mouse(300, 300, "abs")


class Part:
    """Something in a window of GTK 3, which tells of itself only what it is asked."""

    def __init__(self, screen, program, path):
        self.screen, self.program, self.path = screen, program, path

    def ask(self, method):
        return self.screen.call(self.program, self.path, "Accessible", method)

    def below(self):
        for path in self.screen.list_children(self.program, self.path):
            part = Part(self.screen, self.program, path)
            yield part
            yield from part.below()

    def is_a(self, role, name):
        return self.ask("GetRoleName") == (role,) and property_of(
            self.screen, self.program, self.path, "Name") == name

    def has_focus(self):
        answer = self.ask("GetState")
        return bool(answer and answer[0][0] >> storylib.screenlib.STATES["focused"] & 1)


class Dialog:
    """The dialog for files that the desktop shows, in a program of its own."""

    called = "xdg-desktop-portal-gtk"

    def __init__(self, screen):
        self.screen = screen

    def parts(self):
        for name in programs(self.screen):
            if title(self.screen, name) == self.called:
                yield from Part(self.screen, name, storylib.screenlib.ROOT).below()

    def look(self, condition):
        return next(filter(condition, self.parts()), None)

    def button(self, name):
        return storylib.wait(lambda: self.look(lambda part: part.is_a("push button", name)),
                             f"a dialog with “{name}”", PATIENCE)

    def entry(self):
        """Where a path is typed, which a slash brings."""
        self.screen.press("/")
        return storylib.wait(lambda: self.look(
            lambda part: part.is_a("text", "") and part.has_focus()), "a place to type", PATIENCE)

    def pick(self, path, name):
        """What a person does who knows the path, and need not search for it."""
        self.button(name)
        take_keyboard(self.screen)
        entry = self.entry()
        self.screen.write(entry.program, entry, str(path))
        button = self.button(name)
        self.screen.act(button.program, button)


def programs(screen):
    listed = screen.call(storylib.screenlib.REGISTRY, storylib.screenlib.ROOT, "Accessible",
                         "GetChildren")
    return [name for name, _path in (listed or [[]])[0]]


def property_of(screen, name, path, what):
    try:
        answer = screen.bus.call_sync(
            name, path, "org.freedesktop.DBus.Properties", "Get",
            storylib.screenlib.GLib.Variant("(ss)", ("org.a11y.atspi.Accessible", what)), None,
            0, 2000, None)
    except storylib.screenlib.GLib.Error:
        return ""
    return answer.unpack()[0]


def title(screen, name):
    """What a program on the bus of screen readers calls itself."""
    return property_of(screen, name, storylib.screenlib.ROOT, "Name")
