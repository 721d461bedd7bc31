#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole way with the keyboard alone, and with the mouse alone."""

import sys

import storylib
import waylib
from storylib import Missing

TABS = 60


class Keyboard:
    """A person with a keyboard, who must always see what has the focus."""

    def __init__(self, window):
        self.window = window

    def press(self, key):
        """Presses a key; what has the focus afterwards, which is in view."""
        self.window.press(key)
        return self.window.wait_for(self.in_view, f"something in view has the focus after {key}")

    def in_view(self):
        node = self.window.focused()
        if node is None or not node.has("sensitive"):
            return None
        left, top, width, height = self.window.screen.place(self.window.name, node)
        frame = self.window.windows()[-1]
        _left, _top, across, down = self.window.screen.place(self.window.name, frame)
        begins = 0 <= left and 0 <= top
        ends = left + width <= across and (top + height <= down or height > down / 2)
        return node if width and height and begins and ends and top < down else None

    def to(self, name, key="Tab"):
        """Goes on with a key until what has the focus is called so."""
        passed = []
        for _ in range(TABS):
            node = self.press(key)
            if name in node.name:
                return node
            passed.append(str(node))
        raise Missing(f"{TABS} times {key} do not lead to “{name}”, but to: {' | '.join(passed)}")

    def choose(self, name, key="space"):
        self.to(name)
        return self.press(key)


def the_whole_way_with_the_keyboard(place):
    root = waylib.disk(place)
    with waylib.open_window(place, root, settings={}) as window:
        hands = Keyboard(window)
        window.on_page(waylib.WELCOME)
        hands.choose("Language: ")
        hands.press("Escape")
        hands.to("This is for me")
        hands.to("I am helping someone", "Down")
        hands.press("space")
        window.wait_for(lambda: window.is_ticked("I am helping someone"), "the answer")
        hands.choose("Start", "Return")
        window.on_page(waylib.QUESTION)
        hands.choose("Check now")
        window.find("What this means for you", "heading")
        complaints = [f"not the result has the focus, but {window.focused()}"] * (
            "installed" not in hands.in_view().name)
        hands.choose("How we know")
        window.wait_for(lambda: window.look("How we know").has("expanded"), "the proofs")
        hands.choose("See what this means", "Return")
        window.find("had to end its updates", "heading")
        hands.press("Alt+3")
        window.on_page("What do you want to use instead?")
        hands.press("Alt+4")
        window.on_page(waylib.PLAN)
        hands.choose(waylib.FIRST)
        window.find("1 of ", "progress bar")
        hands.choose(waylib.SECOND)
        window.find("2 of ", "progress bar")
        waylib.disk(place, "windows-nothing")
        hands.press("Alt+1")
        hands.press("Alt+Left")
        hands.choose("Check again", "Return")
        window.find("No Kaspersky software was found.", "heading")
        hands.press("Alt+4")
        hands.choose("See the proof", "Return")
        window.on_page("It is gone.")
        hands.press("F1")
        window.wait_for(lambda: len(window.windows()) > 1, "the help")
        window.press("Escape")
        window.wait_for(lambda: len(window.windows()) == 1, "the help goes away")
        return complaints + window.close()


def the_whole_way_with_the_mouse(place):
    root = waylib.disk(place)
    with waylib.open_window(place, root, settings={}) as window:
        window.on_page(waylib.WELCOME)
        window.mouse("I am helping someone", "check box")
        window.wait_for(lambda: window.is_ticked("I am helping someone"), "the answer")
        window.mouse("Start", "button")
        window.on_page(waylib.QUESTION)
        window.mouse("Check now", "button")
        window.find("What this means for you", "heading")
        window.mouse("How we know", "button")
        window.wait_for(lambda: window.look("How we know").has("expanded"), "the proofs")
        window.mouse("See what this means", "button")
        window.mouse("Choose", "page tab")
        window.on_page("What do you want to use instead?")
        window.mouse("Plan", "page tab")
        window.on_page(waylib.PLAN)
        window.mouse(waylib.FIRST, "check box")
        window.find("1 of ", "progress bar")
        window.mouse("I have done this", "button")
        window.find("2 of ", "progress bar")
        waylib.disk(place, "windows-nothing")
        window.mouse("Check", "page tab")
        # The offer to undo a tick lies over the end of the page as long as it is there.
        window.gone("Undo", "button")
        window.mouse("Check again", "button")
        window.find("No Kaspersky software was found.", "heading")
        window.mouse("Plan", "page tab")
        window.mouse("See the proof", "button")
        window.on_page("It is gone.")
        window.mouse("Close", "button")
        return window.ended()


if __name__ == "__main__":
    sys.exit(storylib.tell({
        "keyboard": the_whole_way_with_the_keyboard, "mouse": the_whole_way_with_the_mouse,
    }[sys.argv[2]], reason=storylib.why_not_again()))
