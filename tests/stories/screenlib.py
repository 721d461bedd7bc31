# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of a program, and the keyboard and the mouse of the display.

All of it goes over the bus of AT-SPI itself: one look gives the whole window as it is at that
moment, with nothing kept from before.
"""

import contextlib
import time

from gi.repository import Gio, GLib

PATIENCE = 20.0
PAUSE = 0.02
CACHE, ROOT = "/org/a11y/atspi/cache", "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
CONTROLLER = ("/org/a11y/atspi/registry/deviceeventcontroller",
              "org.a11y.atspi.DeviceEventController")
# Numbers of AtspiRole and AtspiStateType.
ROLES = {
    7: "check box", 11: "combo box", 16: "dialog", 20: "filler", 23: "frame", 27: "image",
    29: "label", 31: "list", 32: "list item", 33: "menu", 35: "menu item", 37: "page tab",
    39: "panel", 42: "progress bar", 43: "button", 44: "radio button", 45: "radio menu item",
    49: "scroll pane", 61: "text", 62: "toggle button", 75: "application", 79: "entry",
    83: "heading", 88: "link", 98: "list box", 99: "group", 129: "button",
}
STATES = {
    "active": 1, "checked": 4, "expandable": 9, "expanded": 10, "focusable": 11, "focused": 12,
    "pressed": 20, "selected": 23, "sensitive": 24, "visible": 30,
}
KEYS = {
    "Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "space": 0x20, "F1": 0xFFBE, "F8": 0xFFC5,
    "F10": 0xFFC7,
    "Down": 0xFF54, "Up": 0xFF52, "Left": 0xFF51, "Right": 0xFF53, "Home": 0xFF50, "End": 0xFF57,
}
MODIFIERS = {"Shift": 1, "Control": 4, "Alt": 8}
PRESS_AND_RELEASE, LOCK, UNLOCK = 3, 5, 6


class Missing(AssertionError):
    """What a person would have looked for in vain."""


def wait(condition, what, patience=PATIENCE):
    """Waits until CONDITION() gives something, and gives that."""
    late = time.monotonic() + patience
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > late:
            raise Missing(f"not within {patience:.0f} seconds: {what}")
        time.sleep(PAUSE)


class Node:
    """One thing in the window, as it was at the moment of the look."""

    def __init__(self, item):
        self.path, parent, self.index, self.count = item[0][1], item[2][1], item[3], item[4]
        self.parent_path, self.interfaces, self.name = parent, item[5], item[6]
        self.role, self.bits = ROLES.get(item[7], str(item[7])), item[9][0] | item[9][1] << 32
        self.description = item[8]
        self.parent, self.children = None, []

    def has(self, state):
        return bool(self.bits >> STATES[state] & 1)

    def can(self, interface):
        return f"org.a11y.atspi.{interface}" in self.interfaces

    def below(self):
        """Everything in it that a person can come to, in order."""
        for child in self.children:
            if child.has("visible"):
                yield child
                yield from child.below()

    def above(self):
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def __str__(self):
        return f"{self.role} “{self.name}”"


class Screen:
    """The bus that screen readers listen to."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress",
                                    None, None, Gio.DBusCallFlags.NONE, -1, None).unpack()[0]
        flags = Gio.DBusConnectionFlags
        kind = flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, kind, None, None)

    def call(self, name, path, interface, method, arguments=None):
        """Calls a method; None if the one who should answer is gone."""
        try:
            answer = self.bus.call_sync(name, path, f"org.a11y.atspi.{interface}", method,
                                        arguments, None, Gio.DBusCallFlags.NONE, 10000, None)
        except GLib.Error:
            return None
        return answer.unpack()

    def find_program(self, pid):
        """The name on the bus of the program with that process id, or None."""
        listed = self.call(REGISTRY, ROOT, "Accessible", "GetChildren")
        for name, _path in (listed or [[]])[0]:
            with contextlib.suppress(GLib.Error):
                answer = self.bus.call_sync(
                    "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                    "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)), None,
                    Gio.DBusCallFlags.NONE, -1, None)
                if answer.unpack()[0] == pid:
                    return name
        return None

    # --- Looking ----------------------------------------------------------------------------

    def look(self, name):
        """The program as a tree of nodes, or None if it is not there."""
        asked = set()
        while True:
            answer = self.call(name, CACHE, "Cache", "GetItems")
            if answer is None:
                return None
            nodes = {item[0][1]: Node(item) for item in answer[0]}
            self.tie(nodes)
            unknown = self.leave_out_hidden(name, nodes) - asked
            if not unknown:
                return nodes.get(ROOT)
            # GTK tells of some nodes only after someone asked for them.
            for path in unknown:
                self.wake(name, path)
            asked |= unknown

    def wake(self, name, path):
        for child in self.list_children(name, path):
            self.wake(name, child)

    def list_children(self, name, path):
        """The paths of the children of a node, without what is told to be hidden."""
        answer = self.call(name, path, "Accessible", "GetChildren") or [[]]
        return [child for _bus, child in answer[0]]

    def leave_out_hidden(self, name, nodes):
        """The cache also has what is hidden, such as a page behind another, and it lacks what no
        one asked for yet; gives that."""
        unknown = set()
        for node in nodes.values():
            # The numbers prove nothing: as many may be shown and not known as known and not shown.
            if node.path != ROOT and (node.children or node.count):
                shown = set(self.list_children(name, node.path))
                unknown |= shown - set(nodes)
                # A stack leaves out what is between it and its child.
                node.children = [child for child in node.children if shown.intersection(
                    [child.path, *(grandchild.path for grandchild in child.children)])]
        return unknown

    @staticmethod
    def tie(nodes):
        """Ties nodes to a tree."""
        for node in nodes.values():
            node.parent = nodes.get(node.parent_path)
            if node.parent is not None and node.path != ROOT:
                node.parent.children.append(node)
        for node in nodes.values():
            node.children.sort(key=lambda child: child.index)

    def place(self, name, node):
        """Where it is in the window: left, top, width, height."""
        answer = self.call(name, node.path, "Component", "GetExtents", GLib.Variant("(u)", (1,)))
        return answer[0] if answer else (0, 0, 0, 0)

    def act(self, name, node):
        """Does its first action."""
        answer = self.call(name, node.path, "Action", "DoAction", GLib.Variant("(i)", (0,)))
        return bool(answer and answer[0])

    def write(self, name, node, text):
        arguments = GLib.Variant("(s)", (text,))
        return self.call(name, node.path, "EditableText", "SetTextContents", arguments)

    def read(self, name, node):
        """The text of an entry."""
        arguments = GLib.Variant("(ii)", (0, -1))
        answer = self.call(name, node.path, "Text", "GetText", arguments)
        return answer[0] if answer else ""

    # --- Keyboard and mouse -----------------------------------------------------------------

    def generate(self, method, arguments):
        path, interface = CONTROLLER
        interface = interface.removeprefix("org.a11y.atspi.")
        if self.call(REGISTRY, path, interface, method, arguments) is None:
            raise RuntimeError(f"the registry of AT-SPI does not do {method}")

    def press(self, combination):
        """Presses a key with its modifiers: “Tab”, “Shift+Tab”, “Control+q”."""
        *modifiers, key = combination.split("+")
        mask = sum(MODIFIERS[modifier] for modifier in modifiers)
        steps = [(KEYS.get(key) or ord(key), PRESS_AND_RELEASE)]
        if mask:
            steps = [(mask, LOCK), *steps, (mask, UNLOCK)]
        for code, kind in steps:
            self.generate("GenerateKeyboardEvent", GLib.Variant("(isu)", (code, "", kind)))

    def mouse(self, left, top, event):
        """Moves the mouse (“abs”), presses a button (“b1c”), or turns its wheel (“b4c”, “b5c”)."""
        arguments = GLib.Variant("(iis)", (int(left), int(top), event))
        self.generate("GenerateMouseEvent", arguments)
