# SPDX-License-Identifier: GPL-3.0-or-later
"""A language that no one speaks: every text that can be translated stands between ⟦ and ⟧.

What a program shows outside of these brackets, no translator can reach.
"""

import json
import os
import pathlib
import re
import subprocess
import sys

sys.dont_write_bytecode = True
TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / "build-aux"))

import gettext_tools  # noqa: E402  # the path above leads to it

LANGUAGE = "x-test"
DOMAIN = "changeover"
RESOURCES = "/io/github/changeover/Changeover"
# Line ends at both sides stay outside, as gettext wants them where the English text has them.
BRACKETS = r"s/^\(\n*\)\(.*[^\n]\)\(\n*\)$/\1⟦\2⟧\3/"


def make_interface(folder, language=LANGUAGE):
    """Makes the translation of the interface; gives the folder that a text domain is bound to."""
    place = pathlib.Path(folder) / language / "LC_MESSAGES"
    place.mkdir(parents=True)
    pot, english, bracketed = (place / name for name in ("all.pot", "english.po", "x-test.po"))
    gettext_tools.extract(TOP, TOP / "po" / "POTFILES", pot)
    # Of English, msginit knows the plural forms, and takes each text for its own translation.
    gettext_tools.run("msginit", "--no-translator", "--locale=en", f"--input={pot}",
                      f"--output-file={english}")
    filtered = ["msgfilter", "--keep-header", f"--input={english}", f"--output-file={bracketed}"]
    gettext_tools.run(*filtered, "sed", "-z", BRACKETS)
    gettext_tools.run("msgfmt", "--check-format", f"--output-file={place / DOMAIN}.mo", bracketed)
    return folder


def make_texts(folder, texts, language=LANGUAGE):
    """Lays text.x-test.json, made by the build, where GResource looks for an overlay."""
    place = pathlib.Path(folder)
    place.mkdir()
    bracketed = json.loads(pathlib.Path(texts).read_text(encoding="utf-8"))
    bracketed["language"] = language
    (place / f"text.{language}.json").write_text(json.dumps(bracketed), encoding="utf-8")
    (place / "languages.json").write_text(f'["{language}"]\n', encoding="utf-8")
    return folder


def make(folder, texts, language=LANGUAGE):
    """Makes both in a folder; gives what to add to the environment of a program.

    With another language it is a pseudo translation that is chosen, drawn and read as that one.
    """
    interface = make_interface(os.path.join(folder, "locale"), language)
    overlay = make_texts(os.path.join(folder, "texts"), texts, language)
    return {
        "LANGUAGE": language,
        "LC_ALL": "C.UTF-8",
        "CHANGEOVER_LOCALEDIR": interface,
        "G_RESOURCE_OVERLAYS": f"{RESOURCES}={overlay}",
    }


def outside(text):
    """The pieces of a text that are not between brackets, and whether the brackets add up."""
    pieces, depth = [""], 0
    for mark in re.split("([⟦⟧])", text):
        if mark == "⟦":
            depth += 1
        elif mark == "⟧":
            depth -= 1
            pieces.append("")
        elif depth == 0:
            pieces[-1] += mark
        if depth < 0:
            break
    return [piece for piece in pieces if piece.strip()], depth == 0
