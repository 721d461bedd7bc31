#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exit statuses, the schema of the JSON, and the same answer in every locale. Prints TAP."""

import os
import subprocess
import sys

import clilib

# Golden cases, the exit status of each, and what the text says in that case.
CASES = {
    "linux-nothing": (0, "everything that we look at could be read"),
    "windows-nothing": (0, "No Kaspersky software was found"),
    "trap-docker-layers": (0, None),
    "linux-kesl-and-agent": (1, "is installed"),
    "linux-kesl-rc": (1, "left"),
    "linux-kvrt": (1, "ran"),
    "linux-network-agent": (1, "manag"),
    "windows-consumer-21": (1, "Kaspersky software is installed"),
    "windows-cyrillic": (1, None),
    "windows-safe-kids": (1, "another program for what it does for you"),
    "windows-endpoint-password": (1, "password"),
    "windows-escape-codes": (1, None),
    "windows-several-users": (1, None),
    "windows-ultraav": (1, None),
    "windows-dirty-found": (1, "not everything could be read"),
    "linux-broken-stanza-clean": (3, "could not tell"),
    "linux-empty-status": (3, "could not tell"),
    "windows-broken-hive": (3, "could not tell"),
    "windows-hibernated": (3, "hold the Shift key"),
    "windows-dirty-hive": (3, "hold the Shift key"),
    "export-removal": (3, "does not have both"),
    "trap-android-list-names": (0, "What it does not show stands below"),
    "linux-wine-many": (3, "In 64 folders with Windows programs of Wine nothing was found"),
    "macos-nothing": (0, "No Kaspersky software was found"),
    "macos-damaged-app": (3, "could not tell"),
    "unknown-empty": (3, "changeover-check.cmd"),
}
# Files of golden trees whose names are not ASCII must come out whole in each of these.
LOCALES = ("C", "POSIX", "C.UTF-8", "nonexistent_XX.UTF-8")
MADE = {"ru_RU.UTF-8": "UTF-8", "ru_RU.KOI8-R": "KOI8-R", "tr_TR.UTF-8": "UTF-8"}
IN_LOCALES = ("windows-cyrillic", "windows-cyrillic-publisher", "windows-lower-case")


def answers(case, status, words):
    with clilib.folder() as place:
        root = os.path.join(clilib.build(place, case), clilib.tree.load_case(case).get("root", ""))
        complaints = clilib.report(clilib.check("--json", f"--root={root}"), status)[1]
        answer = clilib.check(f"--root={root}")
        complaints += answer.complaints(status)
        complaints += clilib.unclean(answer.out.decode("utf-8"))
        if words and words not in " ".join(answer.text().split()):
            complaints.append(f"the text does not say '{words}': {answer.text()}")
        if answer.err:
            complaints.append(f"standard error: {answer.errors()}")
        return complaints


def combined(cases, status):
    """Found goes before not sure, not sure before nothing, in whatever order."""
    complaints = []
    with clilib.folder() as place:
        options = [f"--root={clilib.build(place, case)}" for case in cases]
        for order in (options, options[::-1]):
            complaints += clilib.report(clilib.check("--json", *order), status)[1]
            complaints += clilib.check(*order).complaints(status)
    return complaints


def judges():
    """The schema itself: a good report passes, and each of these changes is noticed."""
    piece = {"kind": "path", "where": "opt/x", "says": "It is there."}
    finding = {"product": "kesl", "name": "K", "verdict": "installed", "version": None}
    finding.update({"last-update": None, "password-protected": None, "evidence": [piece]})
    target = {"id": "a", "label": "A", "system": "linux", "root": "/", "outcome": "checked"}
    target.update({"problems": [], "notes": [], "findings": [finding], "new": {}})
    good = {"schema": 1, "catalog": {"serial": 1, "date": "2026-01-31"}, "targets": [target]}
    problem = {"probe": "dpkg", "path": "var", "message": "No."}
    partly = {**target, "outcome": "partly-checked", "problems": [problem]}
    complaints = [f"refused: {words}" for row in (good, {**good, "targets": [target, partly]})
                  for words in clilib.invalid(row)]
    changes = [({"schema": 2}, {}, {}), ({"targets": []}, {}, {}), ({"catalog": {}}, {}, {})]
    changes += [({}, {name: value}, {}) for name, value in (
        ("system", "dos"), ("outcome", "clean"), ("outcome", "partly-checked"), ("root", ""),
        ("notes", [""]), ("problems", [problem]), ("label", None), ("findings", None))]
    changes += [({}, {}, {name: value}) for name, value in (
        ("product", "Kesl"), ("verdict", "gone"), ("version", ""), ("last-update", "1.2.2026"),
        ("password-protected", "no"), ("evidence", []), ("name", " "),
        ("evidence", [{**piece, "where": "/opt/x"}]), ("evidence", [{"kind": "path"}]))]
    for top, middle, low in changes:
        row = {**good, "targets": [{**target, "findings": [{**finding, **low}], **middle}], **top}
        if not clilib.invalid(row):
            complaints.append(f"accepted: {top or middle or low}")
    return complaints


def make_locale(name, charset, place):
    """Makes a locale; whether it could be made."""
    command = ["localedef", "-i", name.split(".", maxsplit=1)[0], "-f", charset, "-c"]
    try:
        subprocess.run([*command, os.path.join(place, name)], capture_output=True, check=False)
    except OSError:
        return False
    return os.path.exists(os.path.join(place, name, "LC_CTYPE"))


def speaks(name, changes):
    """The JSON is the same, byte for byte; the text has no control characters and says as much."""
    complaints = []
    for case in IN_LOCALES:
        with clilib.folder() as place:
            option = f"--root={clilib.build(place, case, 'Диск')}"
            plain = clilib.check("--json", option)
            here = clilib.check("--json", option, env=clilib.environment(LC_ALL=name, **changes))
            complaints += clilib.report(here)[1]
            if plain.out != here.out:
                pairs = zip(plain.out.splitlines(), here.out.splitlines())
                lines = next(((a, b) for a, b in pairs if a != b), ("", "end"))
                complaints.append(f"{case}: other JSON than in C.UTF-8: {lines[1]!r}")
            text = clilib.check(option, env=clilib.environment(LC_ALL=name, **changes))
            complaints += text.complaints(plain.status)
            if len(text.out.splitlines()) < 5:
                complaints.append(f"{case}: the text ends early: {text.out!r}")
    return complaints


def speaks_made(name, charset):
    with clilib.folder() as place:
        if not make_locale(name, charset, place):
            raise clilib.Skip("no localedef, or no sources of this locale")
        return speaks(name, {"LOCPATH": place})


def repeats():
    """Twice the same: nothing depends on chance or on what was cached."""
    with clilib.folder() as place:
        option = f"--root={clilib.build(place, 'windows-consumer-21')}"
        first, second = (clilib.check("--json", option) for _ in range(2))
        return [] if first.out == second.out else ["two runs, two answers"]


def main():
    jobs = [("the schema", judges)]
    jobs += [(case, lambda case=case: answers(case, *CASES[case])) for case in CASES]
    for cases, status in (
        (("linux-nothing", "windows-nothing"), 0),
        (("linux-nothing", "unknown-empty"), 3),
        (("linux-nothing", "unknown-empty", "linux-kesl-rc"), 1),
    ):
        jobs.append((" + ".join(cases), lambda c=cases, s=status: combined(c, s)))
    jobs += [("the same twice", repeats)]
    jobs += [(f"LC_ALL={name}", lambda name=name: speaks(name, {})) for name in LOCALES]
    for name, charset in MADE.items():
        jobs.append((f"LC_ALL={name}", lambda n=name, c=charset: speaks_made(n, c)))
    return clilib.main(jobs)


if __name__ == "__main__":
    sys.exit(main())
