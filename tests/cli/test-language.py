#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that a person sees can be translated: shown in a language that no one speaks. Prints
TAP.
"""

import functools
import json
import os
import re
import subprocess
import sys

import clilib
import xtest

import catalog_check  # noqa: E402  # xtest leads to it

TEXTS = sys.argv[2] if len(sys.argv) > 2 else ""
# GLib's own words, which it translates itself where it knows the language.
GLIB = ("Usage:", "Options:", "[OPTION…]")
NAMES = ("changeover-cli", "catalog", "check", "choose", "explain", "guide", "handout", "passwords",
         "plan", "windows-script", "devices", "ban", "a4", "letter", "show", "update", "verify")
# Those of password managers, and how they are written on the command line.
MANAGERS = ("bitwarden", "Bitwarden", "keepassxc", "KeePassXC", "chrome", "Google Chrome", "firefox",
            "Firefox", "Microsoft Edge", "apple", "Apple Passwords", "1password", "1Password")
OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")
EXPORT = re.compile(r'^reg export "[^"]+" \S+$', re.MULTILINE)
# GLib says that it uses the texts that the test brings.
OVERLAY = re.compile(r"^GLib-GIO-Message: .* overlay.*\n", re.MULTILINE)
# What a language that no one speaks writes as English does, and codes of countries.
DATE = re.compile(r"(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day, )?"
                  r"(?:(?:January|February|March|April|May|June|July|August|September|October|"
                  r"November|December) )?(?:\d{1,2}, )?\d{4}(?: at [\d:]+ [AP]M)?")
ADDRESS = re.compile(r"https?://\S+")
PLACE = re.compile(r"\((?:[a-z]{2}|other)\)")
WORD = re.compile(r"[^\W\d_]{2,}")
# Each says something that the others do not.
CASES = (
    "windows-consumer-21", "windows-nothing", "windows-hibernated", "windows-broken-hive",
    "windows-ultraav", "windows-endpoint-password", "windows-future", "linux-kesl-and-agent",
    "linux-kesl-rc", "linux-chrome-extension", "linux-wine-many", "linux-var-only",
    "macos-installed", "macos-system-volume", "export-script-partly-failed", "wine-product",
    "trap-removal-tools", "unknown-folder",
)
PLANS = ("linux-kesl-and-agent", "windows-old-password", "windows-nothing", "windows-dirty-found")
# One in each of the times in which something else is said.
DATES = ("2019-01-01", "2024-07-01", "2024-08-01", "2024-09-29", "2090-01-01")
REFUSED = {
    "a country that is none": ("explain", "--jurisdiction=nowhere"),
    "a day that is none": ("explain", "--date=yesterday"),
    "a part that is none": ("explain", "--show=nothing"),
    "a language that is none": ("check", "--language=tlh"),
    "a step that is none": ("plan", "--no-check", "--done=1"),
    "options that do not go together": ("plan", "--forget", "--next"),
    "no command": (),
    "a command that is none": ("nonsense",),
    "a folder that is not there": ("check", "--root=/nowhere/at/all"),
    "windows-script without an option": ("windows-script",),
    "a platform that is none": ("choose", "--platform=beos"),
    "a question that is none": ("choose", "--need=pets=cat"),
    "an answer that is none": ("choose", "--need=budget=gold"),
    "nothing to compare": ("choose", "--compare=nothing,avg"),
    "a day that is none": ("choose", "--date=2026-02-30"),
    "a script that cannot be written": ("windows-script", "--output=/proc/self"),
    "passwords without a file": ("passwords",),
    "passwords that are not there": ("passwords", "--input=/nowhere/at/all"),
    "a page without a file": ("handout",),
    "a page that is none": ("handout", "--output=x.pdf", "--sheet=poster"),
    "a paper that is none": ("handout", "--output=x.pdf", "--paper=a5"),
    "a page about nothing": ("handout", "--output=x.pdf", "--sheet=ban", "--no-check"),
    "a page nowhere": ("handout", "--output=/nowhere/at/all", "--sheet=ban"),
    "a part of the catalog that is none": ("catalog", "burn"),
    "the catalog and no word": ("catalog",),
    "half a bundle": ("catalog", "verify", "--bundle=/dev/null"),
    "a bundle that is not there": ("catalog", "verify", "--bundle=/nowhere", "--signature=/nowhere"),
    "a form that is none": ("passwords", "--input=/dev/null", "--format=x", "--output=/nowhere"),
}


def squeezed(text):
    """Without the line breaks that the width of a terminal makes."""
    return " ".join(text.split())


@functools.cache
def product_names():
    """The names of products in English: in another language, none of them may stand there bare."""
    catalog = catalog_check.Catalog(clilib.TOP / "data" / "catalog")
    for name in catalog.names:
        catalog.read(name)
    return {entry.value["name"] for entry in catalog.entries("products")}


def untranslated(text, known=()):
    """The words outside of the brackets, but for options and what is known to be no words."""
    pieces, sound = xtest.outside(text)
    complaints = [] if sound else ["the brackets do not add up"]
    for piece in pieces:
        left = squeezed(EXPORT.sub("", piece))
        for name in sorted({*map(squeezed, known)} - {''}, key=len, reverse=True):
            left = left.replace(name, " ")
        for pattern in (ADDRESS, OPTION, DATE, PLACE):
            left = pattern.sub(" ", left)
        complaints += [f"not translated: {squeezed(piece)}"] * bool(WORD.search(left))
    if xtest.outside(text)[0] == [text]:
        complaints.append(f"nothing of it is translated: {text!r}")
    return complaints


class Language:
    """Runs the program in the language of the test, and in English."""

    def __init__(self, place):
        state = os.path.join(place, "state")
        self.environment = clilib.environment(XDG_STATE_HOME=state, **xtest.make(place, TEXTS))

    def run(self, *arguments):
        return clilib.run(*arguments, env=self.environment)

    def shows(self, *arguments):
        answer = self.run(*arguments)
        complaints = answer.complaints(0) + untranslated(answer.text(), (*GLIB, *NAMES, *MANAGERS))
        # Each complaint must be able to come: the same in English is nothing but words.
        if len(untranslated(clilib.run(*arguments).text(), (*GLIB, *NAMES))) < 2:
            complaints.append("in English there is nothing to translate")
        return complaints

    def chooses(self, *arguments):
        answer = self.run("choose", *arguments)
        return answer.complaints(0) + untranslated(answer.text(), list(chooser_names()))

    def refuses(self, *arguments):
        answer = self.run(*arguments)
        errors = OVERLAY.sub("", answer.errors())
        # changeover-cli: names the program that speaks, in front of the sentence.
        return answer.complaints(2, 4) + untranslated(errors, ("changeover-cli:",))

    def checks(self, case):
        with clilib.folder() as place:
            option = f"--root={clilib.build(place, case)}"
            shown, told = self.run("check", option), self.run("check", "--json", option)
            english = clilib.check("--json", option)
        report, complaints = clilib.report(told)
        if complaints:
            return complaints
        complaints = shown.complaints(told.status) + untranslated(shown.text(), places(report))
        for words in sentences(report):
            complaints += untranslated(words)
        return complaints + same_but_for_words(told, english)

    def plans(self, case):
        with clilib.folder() as place:
            words = ("plan", "--no-journal", f"--root={clilib.build(place, case)}")
            shown, told = self.run(*words), self.run(*words, "--json")
        plan = json.loads(told.text())
        complaints = shown.complaints(told.status) + told.complaints(0, 3)
        complaints += untranslated(shown.text(), fixed(plan))
        for step in (step for stage in plan["stages"] for step in stage["steps"]):
            complaints += untranslated(step["do"])
        return complaints


    def prints(self, *arguments):
        """What stands on a page, read back from the file; that of a sheet for everybody."""
        with clilib.folder() as place:
            page = os.path.join(place, "page.pdf")
            answer = self.run("handout", f"--output={page}", *arguments)
            text = subprocess.run(["pdftotext", page, "-"], capture_output=True, check=True).stdout
        complaints = answer.complaints(0) + untranslated(answer.text(), (page,))
        # Titles of sources stay as they were printed, and so does what names us at the top.
        shown = re.sub(r"(?s)⟦Where this comes from⟧.*?⟦Changeover is", "⟦Changeover is",
                       text.decode("utf-8"))
        return complaints + untranslated(shown)


def fixed(plan):
    """What stands in a plan, and is the same in every language: what is typed, and where."""
    steps = [step for stage in plan["stages"] for step in stage["steps"]]
    words = {step["command"] for step in steps if step["command"]}
    words.update(f"--answer={question['id']}={option['id']}" for question in plan["questions"]
                 for option in question["options"])
    words.update("|".join([f"--answer={question['id']}={question['options'][0]['id']}",
                           *(option["id"] for option in question["options"][1:])])
                 for question in plan["questions"])
    words.update(target["id"] for target in plan["targets"])
    return words | {"changeover-cli", "plan", "check"}


def chooser_names():
    """What the chooser shows in every language as it is: names, versions and ids."""
    catalog = catalog_check.Catalog(clilib.TOP / "data" / "catalog")
    for name in catalog.names:
        catalog.read(name)
    for entry in catalog.entries("alternatives"):
        facts = [entry.value[key]["value"] for key in ("maker", "owner", "site")
                 if key in entry.value]
        yield from (entry.value["name"], entry.value["id"], *facts)
        for result in entry.value["results"]:
            yield from (result["lab"], result["test"], result.get("version", ""))
    for content in catalog.contents.values():
        yield from (entry["name"] for entry in content.get("left-out", ()))
        yield from (entry["who"] for entry in content.get("voices", ()))
        for question in content.get("questions", ()):
            yield f"--need={question['id']}=…"
            yield from (option["id"] for option in question["options"])


def places(report):
    """What stands in an answer to a person, and is the same in every language."""
    names = set()
    for target in report["targets"]:
        # A name that the system gives is none of ours.
        names.update({row["name"] for row in target["findings"]} - product_names())
        names.update((target["root"], *(row["path"] for row in target["problems"])))
        names.update(row["where"] for found in target["findings"] for row in found["evidence"])
    return names


def sentences(report):
    for target in report["targets"]:
        yield from target["notes"]
        yield from (row["message"] for row in target["problems"])
        yield from (row["says"] for found in target["findings"] for row in found["evidence"])


def same_but_for_words(told, english):
    """A program that reads the report finds the same in it, whatever the language."""
    plain = re.sub("[⟦⟧]", "", told.text())
    return [] if json.loads(plain) == json.loads(english.text()) else [f"another report: {plain}"]


def main():
    with clilib.folder() as place:
        language = Language(place)
        jobs = [
            (" ".join(words), functools.partial(language.shows, *words))
            for words in (
                ("--help",), ("check", "--help"), ("choose", "--help"), ("windows-script", "--help"),
                ("windows-script", "--commands"),
                ("explain", "--help"), ("explain", "--show=all"), ("explain", "--find=zebra"),
                *((("explain", f"--date={date}") for date in DATES)),
                ("explain", "--show=all", "--jurisdiction=de"),
                ("explain", "--jurisdiction=zz"), ("guide", "--help"),
                ("guide", "--product=kaspersky-android"), ("guide", "--device=iphone"), ("plan", "--help"),
                ("passwords", "--help"), ("handout", "--help"),
                ("catalog", "--help"), ("catalog", "show", "--help"), ("catalog", "show"),
                ("catalog", "update", "--help"), ("catalog", "verify", "--help"),
                ("catalog", "verify"),
            )
        ]
        jobs += [
            (" ".join(("choose", *words)), functools.partial(language.chooses, *words))
            for words in ((), ("--all", "--platform=macos", "--date=2025-01-01"), ("--rules",))
        ]
        jobs += [(f"handout: {sheet}", functools.partial(language.prints, f"--sheet={sheet}"))
                 for sheet in ("devices", "ban")]
        jobs += [(name, functools.partial(language.refuses, *REFUSED[name])) for name in REFUSED]
        jobs += [(case, functools.partial(language.checks, case)) for case in CASES]
        jobs += [(f"plan: {case}", functools.partial(language.plans, case)) for case in PLANS]
        return clilib.main(jobs)


if __name__ == "__main__":
    sys.exit(main())
