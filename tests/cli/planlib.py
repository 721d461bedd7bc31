# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the command "plan" share: a person with a journal of their own."""

import json
import os
import re
import time

import clilib
import jsonschema

SCHEMA = clilib.TOP / "data" / "plan-result.schema.json"
STAGES = ["rescue", "replace", "remove", "restart", "clean", "protect", "subscriptions"]
UNFILLED = re.compile(r"\{[^}\n]*\}?")


def validator():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def invalid(plan):
    """What the schema has against a plan."""
    errors = sorted(validator().iter_errors(plan), key=lambda error: list(map(str, error.path)))
    return [f"schema: {'/'.join(map(str, error.path))}: {error.message[:200]}" for error in errors]


def steps(plan):
    return [step for stage in plan["stages"] for step in stage["steps"]]


def numbers(plan, stage, **wanted):
    """The numbers of the steps in a stage that are such and such."""
    return [step["number"] for entry in plan["stages"] if entry["id"] == stage
            for step in entry["steps"] if all(step[key] == value for key, value in wanted.items())]


def wrong_order(plan):
    """Stages, numbers and keys that are not as they must be in every plan."""
    complaints = []
    if [stage["id"] for stage in plan["stages"]] != STAGES:
        complaints.append("the stages are not in order")
    if [step["number"] for step in steps(plan)] != list(range(1, len(steps(plan)) + 1)):
        complaints.append("the numbers are not those of the steps")
    keys = [step["key"] for step in steps(plan)]
    return complaints + [f"{key} is there twice" for key in {*keys} if keys.count(key) > 1]


def unfilled(plan):
    """A name that was not filled in."""
    names = ("title", "do", "where", "success", "otherwise", "warning")
    return [f"{step['key']}: {step[name]}" for step in steps(plan) for name in names
            if UNFILLED.search(step[name] or "")]


def next_second():
    """A tick and a check in the same second go together; a later check is a later one."""
    time.sleep(1.05)


class Person:
    """Somebody with a plan; what the program keeps for them lies in a folder."""

    def __init__(self, place):
        self.state = os.path.join(place, "state")
        self.folder = os.path.join(self.state, "changeover")
        self.file = os.path.join(self.folder, "journal.json")

    def environment(self, **changes):
        return clilib.environment(XDG_STATE_HOME=self.state, **changes)

    def start(self, *arguments, **options):
        return clilib.start(["plan", *arguments], env=self.environment(), **options)

    def run(self, *arguments, **options):
        return clilib.run("plan", *arguments, env=self.environment(), **options)

    def plan(self, *arguments, status=0):
        """The plan as JSON, and the complaints about it."""
        answer = self.run("--json", *arguments)
        complaints = answer.complaints(status)
        try:
            plan = json.loads(answer.out.decode("utf-8"))
        except ValueError as error:
            return None, [*complaints, f"no JSON: {error}: {answer.out[:200]!r} {answer.errors()}"]
        return plan, complaints + invalid(plan) + wrong_order(plan) + unfilled(plan)

    def journal(self):
        """What is kept, or None. What is not JSON is an error."""
        try:
            with open(self.file, encoding="utf-8") as source:
                return json.load(source)
        except FileNotFoundError:
            return None

    def files(self):
        return sorted(os.listdir(self.folder)) if os.path.isdir(self.folder) else []


def with_person(function, case):
    """Calls a function with a person and the option for a tree."""
    with clilib.folder() as place:
        return function(Person(place), f"--root={clilib.build(place, case, 'disk')}")
