#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is rescued, told as a person does it. Prints TAP."""

import csv
import os
import pathlib
import sys

import storylib
import waylib

EXPORT = waylib.WEBSITES + """
Notes

Name: Wifi
Text: secret 2

---
"""


def choose_file(window, path, *keys):
    """Types a path into the dialog of the system that asks for a file."""
    def entry():
        node = window.focused()
        return node if node is not None and node.role in ("text", "entry") else None
    window.press(*keys)
    node = window.wait_for(entry, "a place to type a path")
    window.screen.write(window.name, node, str(path))
    window.press("Return")


def passwords_are_taken_along(place):
    source, result = (pathlib.Path(place, name) for name in ("export.txt", "firefox.csv"))
    source.write_text(EXPORT, encoding="utf-8")
    with waylib.open_window(place, waylib.disk(place)) as window:
        window.on_page(waylib.QUESTION)
        window.click("Main menu", "button")
        window.click("Take Passwords Along…", "menu item")
        window.on_page("Take your passwords along")
        window.press("F1")
        window.wait_for(lambda: len(window.windows()) == 3, "the help of this window")
        window.find("There are forms for Bitwarden", "label")
        window.press("Escape")
        window.wait_for(lambda: len(window.windows()) == 2, "the help goes away")
        window.click("Choose the text file…", "button")
        window.find("Choose the Text File")
        choose_file(window, source, "Control+l")
        window.on_page("What was read")
        complaints = waylib.lacking(window, "Websites: 1", "Notes: 1")
        complaints += [f"“{word}” is shown" for word in ("secret 1", "secret 2") if window.look(word)]
        window.click("Firefox", "radio button", "check box")
        window.click("What does not go there", "button")
        window.find("This is a note, and notes are not taken.", "label")
        window.click("Save the new file…", "button")
        window.find("Save the New File")
        choose_file(window, result)
        window.on_page("The new file is there")
        complaints += waylib.lacking(window, str(source), str(result), "Then delete both files")
        with open(result, encoding="utf-8", newline="") as rows:
            found = [(row["url"], row["username"], row["password"]) for row in csv.DictReader(rows)]
        complaints += [f"written: {found}"] * ([row[1:] for row in found] != [("anna", "secret 1")])
        complaints += ["others can read it"] * (os.stat(result).st_mode & 0o77 != 0)
        return complaints + window.close()


def main():
    # The dialog of GTK that asks for a file loses some memory of its own.
    return storylib.tell(passwords_are_taken_along, reason=storylib.why_not_again())


if __name__ == "__main__":
    sys.exit(main())
