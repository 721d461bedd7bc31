# SPDX-License-Identifier: GPL-3.0-or-later
"""The program in its sandbox, as the desktop and a screen reader see it: whether it is there, and
what is in its window."""

import re
import subprocess
import time

import flatpaklib
import storylib
from flatpaklib import ID

QUESTION = "Is there Kaspersky software on this computer?"
WINDOW = "/io/github/changeover/Changeover/window/1"
PATIENCE = 20
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


def programs(screen):
    listed = screen.call(storylib.screenlib.REGISTRY, storylib.screenlib.ROOT, "Accessible",
                         "GetChildren")
    return [name for name, _path in (listed or [[]])[0]]


def title(screen, name):
    """What a program on the bus of screen readers calls itself."""
    try:
        answer = screen.bus.call_sync(
            name, storylib.screenlib.ROOT, "org.freedesktop.DBus.Properties", "Get",
            storylib.screenlib.GLib.Variant("(ss)", ("org.a11y.atspi.Accessible", "Name")), None,
            0, 2000, None)
    except storylib.screenlib.GLib.Error:
        return ""
    return answer.unpack()[0]
