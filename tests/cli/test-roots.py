#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Roots of all kinds: several, twice the same, strange names. Prints TAP."""

import os
import sys

import clilib

CLEAN, FOUND = "linux-nothing", "windows-consumer-21"
# Names of folders that are hard to say or to write down.
NAMES = {
    "blanks": b" my  disk ",
    "a leading dash": b"--json",
    "quotes and backslashes": b"a\"b'c\\d",
    "Cyrillic and emoji": "Диск 💾".encode(),
    "bytes that are not UTF-8": b"caf\xe9-\xff\xfe",
    "a newline": b"one\ntwo",
    "escape codes": b"\x1b[31mred\x1b[0m\x1b]0;title\x07",
    "every control character": bytes(range(1, 32)) + b"\x7f",
    "C1 control characters": "\x85\x9b1m\x9c".encode(),
    "marks of direction": "\u202egpj.\u2066exe\u2028".encode(),
    "percent signs": b"%s%n%d100%",
    "a very long name": b"n" * 250,
}


def several():
    with clilib.folder() as place:
        roots = [clilib.build(place, case) for case in (CLEAN, FOUND, "windows-ultraav")]
        options = [f"--root={root}" for root in roots]
        report, complaints = clilib.report(clilib.check("--json", *options), 1)
        if report and [target["root"] for target in report["targets"]] != roots:
            complaints.append(f"the targets are {[t['root'] for t in report['targets']]}")
        found = [bool(target["findings"]) for target in (report or {}).get("targets", [])]
        if report and found != [False, True, True]:
            complaints.append(f"there are findings: {found}")
        text = clilib.check(*options).text()
        places = [text.find(root) for root in roots]
        if -1 in places or places != sorted(places):
            complaints.append(f"the text names the roots at {places}")
        return complaints


def spelled(way):
    """One root, written in another way: the same findings as in the plain one."""
    with clilib.folder() as place:
        root = clilib.build(place, FOUND)
        os.symlink(root, os.path.join(place, "link"))
        plain, complaints = clilib.report(clilib.check("--json", f"--root={root}"), 1)
        words = way.format(root=root, name=FOUND)
        other, more = clilib.report(clilib.check("--json", f"--root={words}", cwd=place), 1)
        complaints += more
        if not complaints:
            one, two = (found["targets"][0]["findings"] for found in (plain, other))
            complaints += ["the findings differ"] * (one != two)
        return complaints


def separate_value():
    with clilib.folder() as place:
        root = clilib.build(place, FOUND)
        return clilib.report(clilib.check("--root", root, "--json"), 1)[1]


def twice():
    """The same root twice: no two targets with one id, and each found once or twice alike."""
    with clilib.folder() as place:
        root = clilib.build(place, FOUND)
        options = [f"--root={root}", f"--root={root}"]
        report, complaints = clilib.report(clilib.check("--json", *options), 1)
        targets = (report or {}).get("targets", [])
        ids = [target["id"] for target in targets]
        if len(set(ids)) != len(ids):
            complaints.append(f"the ids are {ids}")
        if any(target["findings"] != targets[0]["findings"] for target in targets):
            complaints.append("the findings differ")
        return complaints


def alike():
    """Two roots whose names look the same once what is not UTF-8 is replaced."""
    with clilib.folder() as place:
        roots = [clilib.build(place, CLEAN, name) for name in (b"a\xff", b"a\xfe")]
        report, complaints = clilib.report(
            clilib.check("--json", *[f"--root={root}" for root in roots]), 0
        )
        ids = [target["id"] for target in (report or {}).get("targets", [])]
        if len(set(ids)) != len(ids):
            complaints.append(f"the ids are {ids}")
        return complaints


def named(name, case, status):
    """A root of that name, in JSON and in words."""
    with clilib.folder() as place:
        root = clilib.build(place, case, name)
        report, complaints = clilib.report(clilib.check("--json", f"--root={root}"), status)
        try:
            wanted = os.fsencode(root).decode("utf-8")
        except UnicodeDecodeError:
            wanted = None
        if report and wanted and report["targets"][0]["root"] != wanted:
            complaints.append(f"the root is {report['targets'][0]['root']!r}")
        answer = clilib.check(f"--root={root}")
        complaints += answer.complaints(status)
        text = answer.out.decode("utf-8")
        return complaints + clilib.unclean(text) + directed(text)


def directed(text):
    """Marks that turn the text around them, and line breaks of another kind."""
    bad = sorted({char for char in text if char in "\u202e\u2066\u2028\u2029"})
    return [f"marks of direction {bad!r}"] if bad else []


def gone_away():
    """A folder without anything, and one that is no folder: not sure, with words that are true."""
    with clilib.folder() as place:
        empty, file = os.path.join(place, "empty"), os.path.join(place, "file")
        os.mkdir(empty)
        with open(file, "w", encoding="utf-8"):
            pass
        complaints = clilib.report(clilib.check("--json", f"--root={empty}"), 3)[1]
        report, more = clilib.report(clilib.check("--json", f"--root={file}"), 2, 3)
        words = str(report["targets"][0]["problems"]) if report else ""
        if "missing" in words:
            complaints.append(f"a file that is there is told to be missing: {words}")
        return complaints + more


def many():
    """200 roots, of which the last has something."""
    with clilib.folder() as place:
        clean, found = clilib.build(place, CLEAN), clilib.build(place, FOUND)
        options = clilib.spellings(clean, 199) + [f"--root={found}"]
        report, complaints = clilib.report(clilib.check("--json", *options), 1)
        if report and not report["targets"][-1]["findings"]:
            complaints.append("nothing was found in the last")
        return complaints


def main():
    ways = {
        "a slash at the end": "{root}/",
        "slashes and dots": "//{root}/./../{name}//",
        "a relative path": "{name}",
        "the folder we are in": "./{name}/.",
        "a symbolic link": "link",
    }
    jobs = [("several roots", several), ("the value behind a blank", separate_value)]
    jobs += [(name, lambda way=way: spelled(way)) for name, way in ways.items()]
    jobs += [("the same root twice", twice), ("two roots that look alike", alike)]
    jobs += [("an empty folder, and a file", gone_away), ("200 roots", many)]
    for name, label in NAMES.items():
        jobs.append((f"nothing in a folder named with {name}", lambda n=label: named(n, CLEAN, 0)))
        jobs.append((f"found in a folder named with {name}", lambda n=label: named(n, FOUND, 1)))
        jobs.append((f"unknown folder named with {name}",
                     lambda n=label: named(n, "unknown-empty", 3)))
    return clilib.main(jobs)


if __name__ == "__main__":
    sys.exit(main())
