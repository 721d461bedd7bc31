#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What has to be answered before something is removed, in the command that makes a plan. Prints
TAP.
"""

import sys

import clilib
import planlib

CASE = "windows-endpoint-password"

# What its removal waits for.
HELD = [("disk-locked", "no"), ("files-locked", "no"), ("password-known", "yes")]


def waits(person, option):
    """The removal waits for the answers, one after the other; only the removal does."""
    plan, complaints = person.plan(option)
    for question, answer in HELD:
        waiting = {step["held-by"] for step in planlib.steps(plan) if step["held-by"]}
        if waiting != {question} or not all(
                step["held-by"] for step in plan["stages"][2]["steps"]):
            complaints.append(f"{waiting} instead of {question}")
        if not next(one for one in plan["questions"] if one["id"] == question).get("loss"):
            complaints.append(f"{question}: what may be lost is not told")
        plan, more = person.plan("--no-check", f"--answer={question}={answer}")
        complaints += more
    if any(step["held-by"] for step in planlib.steps(plan)) or not planlib.numbers(plan, "remove"):
        complaints.append("still waiting, or nothing is removed")
    plan, more = person.plan("--no-check", f"--done={planlib.numbers(plan, 'remove')[0]}")
    return complaints + more + ["not ticked"] * (not planlib.numbers(plan, "remove", done=True))


def ticked(person, option):
    """A tick is refused with what may be lost, and taken with --all-the-same or the answers."""
    plan, complaints = person.plan(option)
    first, second = planlib.numbers(plan, "remove")[:2]
    answer = person.run("--no-check", f"--done={first}")
    complaints += answer.complaints(2) + clilib.unclean(answer.errors())
    for word in ("not ticked", "before Windows starts?", "may be lost", "locked place",
                 "the password that guards", "--all-the-same"):
        if word not in answer.errors():
            complaints.append(f"'{word}' is not said: {answer.errors()}")
    plan, more = person.plan("--no-check")
    complaints += more + ["ticked"] * bool(planlib.numbers(plan, "remove", done=True))
    plan, more = person.plan("--no-check", f"--done={first}", "--all-the-same")
    complaints += more + ["not ticked"] * (planlib.numbers(plan, "remove", done=True) != [first])
    plan, more = person.plan("--no-check", f"--done={second}",
                             *(f"--answer={question}={answer}" for question, answer in HELD))
    return complaints + more + ["not ticked"] * (not planlib.numbers(plan, "remove", done=True)[1:])


def told(person, option):
    text = " ".join(person.run(option).text().split())
    said = "Before you do this, answer a question: “Does the computer ask for a password"
    complaints = [f"'{said}' is not said"] * (said not in text)
    return complaints + ["no option"] * ("--answer=disk-locked=yes|no|unsure" not in text)


def main():
    return clilib.main([(name, lambda function=function: planlib.with_person(function, CASE))
                        for name, function in (("the removal waits", waits),
                                               ("a tick that waits", ticked),
                                               ("what it waits for", told))])


if __name__ == "__main__":
    sys.exit(main())
