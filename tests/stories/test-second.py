#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""At a counter: the helper reads English, the person beside another language, and takes a page
home. Prints TAP.

    test-second.py PROGRAM LOCALEDIR CATALOGDIR
"""

import gettext
import json
import pathlib
import re
import subprocess
import sys

import storylib
import waylib

LOCALES, CATALOG = sys.argv[2:4]
# What pdftotext may put elsewhere: blanks, marks of direction, vowels of Arabic, and lam and alif.
UNSEEN = re.compile(r"[\s\u00ad\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2066-\u2069لاأإآ]+")
# What the pages of the window say, as it is in the second language.
ON_PLAN = "stages/remove/title"


class Language:
    """What the catalog says in a language."""

    def __init__(self, code, name):
        catalog = gettext.translation("changeover", LOCALES, [code])
        self.found = catalog.gettext("What was found")
        path = pathlib.Path(CATALOG, f"text.{code}.json")
        self.texts = json.loads(path.read_text(encoding="utf-8"))["texts"]
        self.name = name

    def question(self):
        """What people ask first in the US."""
        law = pathlib.Path(CATALOG, "catalog-bundle.json").read_text(encoding="utf-8")
        first = re.search(r'"law/us-faq\.json".*?"id": ?"([a-z-]+)"', law, re.DOTALL).group(1)
        return self.texts[f"faq/{first}/question"]


VIETNAMESE = Language("vi", "Tiếng Việt")
ARABIC = Language("ar", "العربية")


def choose(window, before, language):
    """Has the second window speak a language."""
    name = f"Their language: {before}"
    # A button with a menu is two for AT-SPI, and the inner one can be pressed.
    window.wait_for(lambda: any(window.screen.act(window.name, node)
                                for node in window.matching(name, "button")), name)
    window.wait_for(lambda: any(window.screen.act(window.name, node)
                                for node in window.matching(language.name, "button")),
                    language.name)
    window.find(f"Their language: {language.name}")


def save_page(window, path):
    """Prints into a file, by the dialog of the system."""
    def entry():
        node = window.focused()
        return node if node is not None and node.role in ("text", "entry") else None
    window.click("Main menu", "button")
    window.click("Print to Take Home…", "menu item")
    window.on_page("A page to take home")
    window.click("Save as a PDF file…", "button")
    window.find("Save the Pages")
    node = window.wait_for(entry, "a place to type a name")
    window.screen.write(window.name, node, str(path))
    window.press("Return")
    window.find("The pages are saved.", "label")
    # Without a desktop nobody gives the focus back to it; its button closes it all the same.
    window.screen.act(window.name, window.matching("Close", "button")[-1])
    window.gone("A page to take home", "heading")


def not_printed(path, language):
    """Complaints about a page that is not in that language."""
    text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout
    plain = UNSEEN.sub("", text.decode("utf-8"))
    words = re.findall(r"\w+", language.texts[ON_PLAN])
    return [f"“{word}” is not on the page" for word in words if UNSEEN.sub("", word) not in plain]


def two_languages_at_a_counter(place):
    environment = {"CHANGEOVER_LOCALEDIR": LOCALES}
    complaints = []
    with waylib.open_window(place, waylib.disk(place), environment=environment) as window:
        waylib.check(window)
        window.press("F8")
        window.find("In Another Language")
        before = "None"
        for language in (VIETNAMESE, ARABIC):
            choose(window, before, language)
            before = language.name
            # What the program says, not only what the catalog does.
            window.find(language.found, "heading")
            page = pathlib.Path(place, f"{language.name}.pdf")
            save_page(window, page)
            complaints += not_printed(page, language)
        # The window goes on, the words beside it go along, and what the helper reads stays English.
        window.click("See what this means", "button")
        window.find(ARABIC.question(), "heading")
        complaints += waylib.lacking(window, "had to end its updates", "Their language: العربية")
        window.press("F8")
        window.gone("In Another Language")
        return complaints + window.close()


def main():
    # The dialog of GTK that asks for a file loses some memory of its own.
    return storylib.tell(two_languages_at_a_counter, reason=storylib.why_not_again())


if __name__ == "__main__":
    sys.exit(main())
