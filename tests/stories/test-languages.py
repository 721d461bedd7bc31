#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in another language: a pseudo Arabic, and the language that no one speaks.

There is no Arabic translation yet. The pseudo one has the English texts between brackets, and is
chosen, laid out and read as Arabic. Its texts stand for what a translator can reach.
"""

import json
import os
import pathlib
import re
import sys

import storylib
import waylib
import xtest

TEXTS = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else ""
ARABIC = "العربية"
# The program's own name, dates that ICU makes, and names of classes.
NAMES = re.compile(r"^Changeover$|^x-test$|^\d{1,2} [A-Z][a-z]+ \d{4}$|^(Gtk|Adw|Co[A-Z])")
# What GTK says itself.
FRAME = ("Minimize", "Maximize", "Close")
READ = ("heading", "label", "button", "check box", "page tab", "menu item", "progress bar", "entry")


def strings(value):
    """Every string in a value of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from strings(item)


def names_of_the_catalog():
    """What the catalog has outside of its texts, such as names of makers: no one translates it."""
    folder = os.path.dirname(TEXTS)
    return set().union(*(strings(json.loads(pathlib.Path(folder, name).read_text("utf-8")))
                         for name in ("catalog-bundle.json", "catalog-products-bundle.json")))


def settings_for(place, language, **changes):
    return {**xtest.make(place, TEXTS, language), **changes}


def bare(window, names):
    """What can be read and is not between brackets."""
    found = []
    for node in window.nodes():
        _left, _top, width, _height = window.screen.place(window.name, node)
        plain = node.name in FRAME or node.name in names or NAMES.search(node.name)
        if (node.role in READ and width and not plain and re.search("[A-Za-z]{2}", node.name)
                and "⟦" not in node.name):
            found.append(str(node))
    return found


def mirrored(window):
    """Whether the first place of the bar is on the right of the last one."""
    first, last = (window.screen.place(window.name, node)[0]
                   for node in [tab for tab in window.nodes() if tab.role == "page tab"][::3])
    return first > last


def the_language_becomes_pseudo_arabic_half_way(place):
    environment = settings_for(place, "ar", LANGUAGE="en")
    root = waylib.disk(place)
    with waylib.open_window(place, root, environment=environment) as window:
        waylib.plan_with_ticks(window)
        complaints = ["it is mirrored in English"] * mirrored(window)
        window.click("Language", "button")
        window.click(ARABIC, "menu item")
        window.find(f"⟦{waylib.PLAN}⟧", "heading")
        window.find("⟦\u20682\u2069 of 15 steps are done⟧", "progress bar")
        complaints += ["it is not mirrored"] * (not mirrored(window))
        ticked = [node.name for node in window.nodes()
                  if node.role == "check box" and node.has("checked") and "is done" in node.name]
        complaints += [f"ticked are {ticked}"] * (len(ticked) != 2)
        window.press("Alt+1")
        window.click("⟦See what we found⟧", "button")
        window.find("21.3.10.391", "heading")
        window.find("⟦Kaspersky software is installed on", "heading")
        window.click("⟦Language⟧", "button")
        window.click("English", "menu item")
        window.find("Kaspersky software is installed on the Windows disk.", "heading")
        complaints += ["it stays mirrored"] * mirrored(window)
        return complaints + window.close()


def every_text_can_be_translated(place):
    environment = settings_for(place, xtest.LANGUAGE)
    names = names_of_the_catalog()
    complaints = []
    with waylib.open_window(place, waylib.disk(place), settings={},
                            environment=environment) as window:
        def look(page):
            complaints.extend(f"{page}: {text}" for text in bare(window, names))
        window.on_page(f"⟦{waylib.WELCOME}")
        look("start")
        window.click("⟦_Start⟧", "button")
        window.on_page(f"⟦{waylib.QUESTION}")
        look("check")
        window.click("Check now", "button")
        window.find("What this means for you", "heading")
        look("found")
        for key, heading in (("Alt+2", "had to end its updates"), ("Alt+3", "What do you want to use"),
                             ("Alt+4", waylib.PLAN)):
            window.press(key)
            window.find(heading, "heading")
            look(heading)
        return complaints + window.close()


if __name__ == "__main__":
    sys.exit(storylib.tell(the_language_becomes_pseudo_arabic_half_way,
                           every_text_can_be_translated, reason=storylib.why_not_again()))
