# SPDX-License-Identifier: GPL-3.0-or-later
"""The contract of `changeover-cli check --json`: its shape, its sense, and a case's wishes.

Every function gives a list of complaints in words; an empty list means that all is well.
"""

import datetime
import os
import re

SYSTEMS = {"linux", "windows", "macos", "wine", "registry-export", "android", "unknown"}
OUTCOMES = {"checked", "partly-checked", "could-not-check"}
VERDICTS = {
    "installed",
    "leftover",
    "ran-once",
    "management-agent",
    "extension-only",
    "successor",
    "may-embed",
}
EVIDENCE = {
    *("dpkg", "rpm", "pacman", "portage", "nix", "unit", "path"),
    *("registry", "uninstall-entry", "service", "driver", "security-center", "certificate", "appx"),
    *("bundle", "receipt", "launch-job", "system-extension", "team-id", "extension"),
    *("native-messaging-host", "android-package", "ios-bundle"),
}
# What a case calls its system, and what the program may call it.
ANSWERS = {
    "windows": {"windows"},
    "linux": {"linux"},
    "macos": {"macos"},
    "android": {"android"},
    "other": {"unknown"},
    "wine": {"wine"},
    "registry-export": {"registry-export"},
}
# What lies on another system and is a target of its own.
BENEATH = {"wine", "unknown"}
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

TEXT, TEXT_OR_NULL, FLAG_OR_NULL = (str,), (str, type(None)), (bool, type(None))
TOP = {"schema": (int,), "catalog": (dict,), "targets": (list,)}
CATALOG = {"serial": (int,), "date": TEXT}
TARGET = {
    **{"id": TEXT, "label": TEXT, "system": TEXT, "root": TEXT, "outcome": TEXT},
    **{"problems": (list,), "notes": (list,), "findings": (list,)},
}
PROBLEM = {"probe": TEXT, "path": TEXT, "message": TEXT}
FINDING = {
    **{"product": TEXT, "name": TEXT, "verdict": TEXT, "version": TEXT_OR_NULL},
    **{"last-update": TEXT_OR_NULL, "password-protected": FLAG_OR_NULL, "evidence": (list,)},
}
PIECE = {"kind": TEXT, "where": TEXT, "says": TEXT}


# --- Shape ------------------------------------------------------------------------------


def _fields(thing, wanted, place):
    if not isinstance(thing, dict):
        return [f"{place} is not an object"]
    complaints = []
    for name, types in wanted.items():
        value = thing.get(name)
        if name not in thing:
            complaints.append(f"{place} has no field '{name}'")
        elif not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
            complaints.append(f"{place}.{name} is {value!r}")
    return complaints


def _rows(rows, wanted, place):
    return [
        complaint
        for number, row in enumerate(rows)
        for complaint in _fields(row, wanted, f"{place}[{number}]")
    ]


def _is_date(text):
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def shape(report):
    """Every field is there and of its type."""
    complaints = _fields(report, TOP, "report")
    if complaints:
        return complaints
    complaints = _fields(report["catalog"], CATALOG, "catalog")
    complaints += _rows(report["targets"], TARGET, "targets")
    if complaints:
        return complaints
    for number, target in enumerate(report["targets"]):
        place = f"targets[{number}]"
        complaints += _rows(target["problems"], PROBLEM, f"{place}.problems")
        complaints += _rows(target["findings"], FINDING, f"{place}.findings")
        notes = [note for note in target["notes"] if not isinstance(note, str) or not note]
        complaints += [f"{place}.notes holds {note!r}" for note in notes]
        for finding in target["findings"]:
            rows = finding.get("evidence") if isinstance(finding, dict) else None
            name = finding.get("product") if isinstance(finding, dict) else "?"
            complaints += _rows(rows or [], PIECE, f"{place}.findings[{name}].evidence")
    return complaints


# --- Sense ------------------------------------------------------------------------------


def _finding_sense(finding, root):
    name = finding["product"]
    complaints = []
    if not ID.fullmatch(name):
        complaints.append(f"'{name}' is not a product id")
    if not finding["name"].strip():
        complaints.append(f"{name} has no name for people")
    if finding["verdict"] not in VERDICTS:
        complaints.append(f"{name}: '{finding['verdict']}' is not a verdict")
    if finding["version"] == "":
        complaints.append(f"{name}: the version is empty, where it should be null")
    if finding["last-update"] is not None and not _is_date(finding["last-update"]):
        complaints.append(f"{name}: '{finding['last-update']}' is not a date")
    if not finding["evidence"]:
        complaints.append(f"{name} is found without evidence")
    for piece in finding["evidence"]:
        if piece["kind"] not in EVIDENCE:
            complaints.append(f"{name}: '{piece['kind']}' is not a kind of evidence")
        if not piece["says"].strip() or not piece["where"].strip():
            complaints.append(f"{name}: evidence without place or words: {piece}")
        if piece["where"].startswith(("/", root)) or root in piece["where"]:
            complaints.append(f"{name}: '{piece['where']}' is not relative to the root")
    return complaints


def _target_sense(target, root):
    complaints = []
    if target["system"] not in SYSTEMS:
        complaints.append(f"'{target['system']}' is not a system")
    if target["outcome"] not in OUTCOMES:
        complaints.append(f"'{target['outcome']}' is not an outcome")
    if (target["outcome"] == "checked") != (not target["problems"]):
        complaints.append(f"{target['outcome']} with {len(target['problems'])} problems")
    for problem in target["problems"]:
        if not problem["probe"] or not problem["message"].strip():
            complaints.append(f"a problem without probe or words: {problem}")
    names = [(finding["product"], finding["name"]) for finding in target["findings"]]
    twice = {name for name in names if names.count(name) > 1}
    complaints += [f"{name} is found more than once" for _, name in sorted(twice)]
    for finding in target["findings"]:
        complaints += _finding_sense(finding, root)
    return complaints


def right_status(report):
    """The exit status that follows from a report."""
    if any(target["findings"] for target in report["targets"]):
        return 1
    return 0 if all(target["outcome"] == "checked" for target in report["targets"]) else 3


def sense(report, root, status):
    """The values are ones that the contract knows, and they agree with each other."""
    complaints = []
    if report["schema"] != 1:
        complaints.append(f"the schema is {report['schema']}")
    if not _is_date(report["catalog"]["date"]) or report["catalog"]["serial"] <= 0:
        complaints.append(f"the catalog is {report['catalog']}")
    if not report["targets"]:
        return complaints + ["no target"]
    if os.path.realpath(report["targets"][0]["root"]) != os.path.realpath(root):
        complaints.append(f"the root is '{report['targets'][0]['root']}'")
    for target in report["targets"]:
        complaints += _target_sense(target, root)
    for target in report["targets"][1:]:
        if target["system"] not in BENEATH or not target["root"].startswith(f"{root}/"):
            complaints.append(f"the target {target['root']} is {target['system']}")
    if status != right_status(report):
        complaints.append(f"exit status {status}, but the report means {right_status(report)}")
    return complaints


def check(report, root, status):
    return shape(report) or sense(report, root, status)


# --- What a case expects ----------------------------------------------------------------


def _allows(wanted, value):
    """A wish is one value or a list of values that are all right."""
    return value in wanted if isinstance(wanted, list) else value == wanted


def _has_problem(wanted, problems):
    """A wish is a text that occurs somewhere, or texts by the field in which they occur."""
    for problem in problems:
        if isinstance(wanted, dict):
            if all(text.lower() in problem[field].lower() for field, text in wanted.items()):
                return True
        elif wanted.lower() in f"{problem['probe']} {problem['path']}".lower():
            return True
    return False


def _compare_finding(wanted, finding):
    name = wanted["product"]
    complaints = []
    for field in ("verdict", "version", "last-update", "password-protected"):
        if field in wanted and not _allows(wanted[field], finding[field]):
            complaints.append(f"{name}: {field} is {finding[field]!r}, not {wanted[field]!r}")
    kinds = {piece["kind"] for piece in finding["evidence"]}
    for kind in wanted.get("evidence") or []:
        if kind not in kinds:
            complaints.append(f"{name}: no evidence of kind '{kind}', only {sorted(kinds)}")
    return complaints


def _compare_findings(expect, target):
    if "findings" not in expect:
        return []
    found = {finding["product"]: finding for finding in target["findings"]}
    wanted = {finding["product"]: finding for finding in expect["findings"]}
    complaints = [f"{name} was not found" for name in sorted(wanted.keys() - found.keys())]
    if len(found) != len(target["findings"]):
        complaints.append(f"{len(target['findings'])} findings for {len(found)} products")
    for name in sorted(found.keys() - wanted.keys()):
        proof = [f"{piece['kind']} {piece['where']}" for piece in found[name]["evidence"]]
        complaints.append(f"{name} was found ({found[name]['verdict']}): {'; '.join(proof)}")
    for name in sorted(found.keys() & wanted.keys()):
        complaints += _compare_finding(wanted[name], found[name])
    return complaints


def _compare_target(expect, target):
    """What is expected of one target."""
    complaints = []
    if "outcome" in expect and not _allows(expect["outcome"], target["outcome"]):
        complaints.append(f"the outcome is {target['outcome']}, not {expect['outcome']}")
    complaints += _compare_findings(expect, target)
    for wanted in expect.get("problems") or []:
        if not _has_problem(wanted, target["problems"]):
            complaints.append(f"no problem {wanted!r}")
    for unwanted in expect.get("no-problems") or []:
        if _has_problem(unwanted, target["problems"]):
            complaints.append(f"there is a problem {unwanted!r}")
    for wanted in expect.get("notes") or []:
        if not any(wanted.lower() in note.lower() for note in target["notes"]):
            complaints.append(f"no note says '{wanted}'")
    if complaints:
        rows = [(row["probe"], row["path"], row["message"]) for row in target["problems"]]
        complaints += [f"(problem) {': '.join(row)}" for row in rows]
    return complaints


def _compare_prefixes(expect, targets, root):
    """The folders of Wine on a system: exactly those that the case names, in any order."""
    wanted = expect.get("prefixes") or {}
    found = {os.path.relpath(target["root"], root): target for target in targets}
    complaints = [f"no target {path}" for path in sorted(wanted.keys() - found.keys())]
    complaints += [f"a target {path}" for path in sorted(found.keys() - wanted.keys())]
    if len(found) != len(targets):
        complaints.append("one folder is more than one target")
    for path in sorted(wanted.keys() & found.keys()):
        words = _compare_target(wanted[path], found[path])
        complaints += [f"{path}: {complaint}" for complaint in words]
    return complaints


def compare(case, report, status):
    """What the case expects against what the program said."""
    expect, targets = case["expect"], report["targets"]
    complaints = []
    if not _allows(expect["status"], status):
        complaints.append(f"exit status {status}, not {expect['status']}")
    if targets[0]["system"] not in ANSWERS[case["system"]]:
        complaints.append(f"the system is {targets[0]['system']}, not {case['system']}")
    complaints += _compare_target(expect, targets[0])
    return complaints + _compare_prefixes(expect, targets[1:], targets[0]["root"])
