#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan for the tree of every golden case: it fits what the check finds there, and nothing in it
is about anything else. Prints TAP.

    test-plan-golden.py PROGRAM                  tests all cases
    test-plan-golden.py PROGRAM --show=CASE...   prints the plans of these cases, for reading
"""

import functools
import os
import sys

import clilib
import planlib
import xtest  # noqa: F401  # leads to catalog_check

import catalog_check  # noqa: E402

SHOW = "--show="

# With the sanitizers the check of each case is run by the golden tests; the plans of some are enough.
STEP = 5 if "CHANGEOVER_SANITIZED" in os.environ else 1


@functools.cache
def guides():
    """The guides of the catalog by their ids."""
    catalog = catalog_check.Catalog(clilib.TOP / "data" / "catalog")
    for name in catalog.names:
        catalog.read(name)
    return {entry.value["id"]: entry.value for entry in catalog.entries("guides")}


def applies(when, subject):
    """Whether a condition of the catalog holds for a subject; answers aside, which nobody gave."""
    single = (("systems", "system"), ("products", "product"), ("kinds", "kind"),
              ("audiences", "audience"), ("verdicts", "verdict"))
    return (all(subject[name] in when[names] for names, name in single if names in when)
            and set(when.get("facts", [])) <= set(subject["facts"])
            and all("unanswered" in options for options in when.get("answers", {}).values()))


def astray(plan):
    """Steps that are about nothing that was found."""
    complaints = []
    for step in planlib.steps(plan):
        guide = guides()[step["guide"]]
        action = next(entry for entry in guide["steps"]
                      if step["key"].split("/")[1] == entry["id"])
        about = [subject for subject in plan["subjects"]
                 if step["target"] in (None, subject["target"])
                 and step["product"] in (None, subject["product"])]
        if not any(applies(guide.get("when", {}), subject)
                   and applies(action.get("when", {}), subject) for subject in about):
            complaints.append(f"{step['key']} is about nothing that was found")
        if step["done"]:
            complaints.append(f"{step['key']} is done before anybody began")
    return complaints


def helpless(plan):
    """What was found, and is not removed, cleaned up or asked about by any step."""
    helped = {step["target"] for stage in plan["stages"] for step in stage["steps"]
              if stage["id"] in ("remove", "clean")}
    return [f"nothing is done about {subject['product']}" for subject in plan["subjects"]
            if subject["target"] not in helped]


def found(option):
    """What the check finds in the same tree: products, and the status that follows for a plan."""
    report, complaints = clilib.report(clilib.check("--json", option))
    if report is None:
        return [], 0, complaints
    pairs = [(target["id"], finding["product"], finding["verdict"])
             for target in report["targets"] for finding in target["findings"]]
    whole = all(target["outcome"] == "checked" for target in report["targets"])
    return sorted(pairs), 0 if pairs or whole else 3, complaints


def option_for(place, case):
    root = os.path.join(clilib.build(place, case), clilib.tree.load_case(case).get("root", ""))
    return f"--root={root.rstrip('/')}"


def judge(case):
    with clilib.folder() as place:
        option, person = option_for(place, case), planlib.Person(place)
        pairs, status, complaints = found(option)
        plan, more = person.plan(option, "--no-journal", status=status)
        complaints += more
        if plan is None:
            return complaints
        planned = sorted((subject["target"].partition("#")[0], subject["product"], subject["verdict"])
                         for subject in plan["subjects"])
        if planned != pairs:
            complaints.append(f"the plan is about {planned}, the check found {pairs}")
        answer = person.run(option, "--no-journal")
        complaints += answer.complaints(status) + clilib.unclean(answer.text())
        if planlib.UNFILLED.search(answer.text()):
            complaints.append(f"not filled in: {planlib.UNFILLED.findall(answer.text())}")
        return complaints + astray(plan) + helpless(plan)


def show(case):
    with clilib.folder() as place:
        answer = planlib.Person(place).run(option_for(place, case), "--no-journal")
        print(f"=== {case}: exit status {answer.status}\n{answer.text()}{answer.errors()}")


def main():
    wanted = [word[len(SHOW):] for word in sys.argv[2:] if word.startswith(SHOW)]
    for case in wanted:
        show(case)
    if wanted:
        return 0
    cases = clilib.tree.case_names()[::STEP]
    return clilib.main([(case, functools.partial(judge, case)) for case in cases])


if __name__ == "__main__":
    sys.exit(main())
