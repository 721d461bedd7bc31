#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that makes a plan: what it tells, what it keeps, and that it loses nothing. Prints
TAP.
"""

import json
import os
import random
import signal
import sys
import time

import clilib
import planlib
from planlib import numbers
from terminal import Terminal, visible, wide

KILLS = 60
MANY = 10000
PAIRS = 8
FOUND = "linux-kesl-and-agent"
NOTHING = "linux-nothing"
NOT_READ = "linux-broken-stanza-clean"
LEFT = "linux-kesl-rc"


def with_person(function, case=FOUND):
    return planlib.with_person(function, case)


def replace(option, case):
    """Something happened on the disk: its tree is now another one."""
    root = option.partition("=")[2]
    clilib.tree.remove(root)
    clilib.build(os.path.dirname(root), case, os.path.basename(root))


def states(plan):
    return {subject["product"]: (subject["state"], subject["verdict"])
            for subject in plan["subjects"]}


# --- What it tells ----------------------------------------------------------------------


def finds(person, option):
    plan, complaints = person.plan(option)
    if plan and not (numbers(plan, "remove") and numbers(plan, "protect") and plan["questions"]):
        complaints.append("there is no removal, no protection or no question")
    return complaints


def says(case, status, *words):
    def tell(person, option):
        answer = person.run(option)
        text = " ".join(answer.text().split())
        complaints = answer.complaints(status) + clilib.unclean(answer.text())
        complaints += [f"'{word}' is not said: {text[:600]}" for word in words if word not in text]
        if planlib.UNFILLED.search(text):
            complaints.append(f"not filled in: {planlib.UNFILLED.findall(text)}")
        return complaints + [f"standard error: {answer.errors()}"] * bool(answer.err)

    return with_person(tell, case)


def keeps_nothing_for_nothing(person, option):
    complaints = person.run(option).complaints(0)
    return complaints + [f"left behind: {person.files()}"] * os.path.exists(person.folder)


def next_only(person, option):
    text = person.run(option, "--next").text()
    plan, complaints = person.plan(option)
    if text.count("[ ]") != 1 or "[ ] 1." not in text:
        complaints.append(f"not the first step alone: {text}")
    text = person.run("--no-check", "--done=1", "--next").text()
    return complaints + [f"not the second step: {text}"] * ("[ ] 2." not in text)


def sources(person, option):
    plain, named = person.run(option).text(), person.run(option, "--sources").text()
    return ["--sources makes no difference"] * (len(named) < len(plain) + 200 or "[1]" not in named)


def narrow(person, option, columns):
    """No line is wider than the terminal, but for what must stay whole."""
    person.run(option, "--done=1")
    with Terminal(columns) as terminal:
        child = clilib.start(["plan", option], stdout=terminal.outside,
                             env=person.environment(TERM="xterm"))
        text = visible(terminal.read(child).decode("utf-8"))
        complaints = clilib.finish(child).complaints(0) + clilib.unclean(text)
    for line in text.split("\n"):
        whole = line.startswith(" " * 8) or len(line.split()) == 1 or option[7:] in line
        if wide(line) > columns and not whole:
            complaints.append(f"{wide(line)} columns: {line!r}")
    return complaints + ["no plan"] * ("[x] 1." not in text)


WRONG = {
    "an answer to nothing": (["--answer=pets=cat"], "pets"),
    "an answer that is none": (["--answer=quarantine=perhaps"], "yes, no, unsure"),
    "no answer": (["--answer=quarantine"], "quarantine"),
    "a choice of nothing": (["--choose=sheild"], "sheild"),
    "a choice that does not guard": (["--choose=clamav"], "ClamAV"),
    "a step that is not there": (["--done=999"], "999"),
    "a step without a number": (["--done=zero"], "zero"),
    "step zero": (["--undo=0"], "“0”"),
    "--forget and more": (["--forget", "--done=1"], "--forget"),
    "--no-journal and a tick": (["--no-journal", "--done=1"], "--no-journal"),
    "--all-the-same alone": (["--all-the-same"], "--all-the-same"),
    "--next and --json": (["--next", "--json"], "--next"),
    "a word": (["linux"], "--root=linux"),
    "a language that is none": (["--language=tlh"], "tlh"),
}


def refuses(arguments, word):
    def ask(person, option):
        more = [] if "--forget" in arguments else [option]
        answer = person.run(*more, *arguments)
        complaints = answer.complaints(2) + clilib.unclean(answer.errors())
        complaints += [f"standard output: {answer.out[:200]!r}"] * bool(answer.out)
        complaints += [f"'{word}' is not named: {answer.errors()}"] * (word not in answer.errors())
        return complaints + [f"kept: {person.files()}"] * (person.journal() is not None)

    return with_person(ask)


# --- What it keeps ----------------------------------------------------------------------


def resumes(person, option):
    complaints = person.run(option, "--answer=quarantine=no", "--choose=eset").complaints(0)
    first, more = person.plan("--no-check", "--done=2")
    complaints += more
    second, more = person.plan(option)
    complaints += more
    if second["answers"].get("quarantine") != ["no"] or second["choice"] != "eset":
        complaints.append(f"forgotten: {second['answers']}, {second['choice']}")
    if second["answers"].get("replacement") != ["other"]:
        complaints.append("the choice is no answer")
    done = [step["number"] for step in planlib.steps(second) if step["done"]]
    if done != [2] or planlib.steps(first)[1]["done-by"] != "person":
        complaints.append(f"done: {done}")
    third, more = person.plan("--no-check", "--undo=2", "--answer=quarantine=", "--choose=")
    if any(step["done"] for step in planlib.steps(third)) or third["choice"] or third["answers"]:
        complaints.append("not taken back")
    return complaints + more


def numbers_as_seen(person, option):
    """An answer makes the plan shorter; the number is that of the plan that was on the screen."""
    seen, complaints = person.plan(option)
    last = planlib.steps(seen)[-1]
    plan, more = person.plan("--no-check", "--answer=quarantine=no", f"--done={last['number']}")
    done = [step["key"] for step in planlib.steps(plan) if step["done"]]
    if done != [last["key"]] or len(planlib.steps(plan)) == len(planlib.steps(seen)):
        complaints.append(f"done: {done}, not {last['key']}")
    plan, even_more = person.plan("--no-check", f"--undo={last['key']}")
    if any(step["done"] for step in planlib.steps(plan)):
        complaints.append("a key does not take a tick back")
    return complaints + more + even_more


def gone(person, option):
    """Removed is said after a whole check only; what comes afterwards stays."""
    complaints = person.plan(option)[1]
    replace(option, NOT_READ)
    plan, more = person.plan(option)
    complaints += more
    if {state for state, _ in states(plan).values()} != {"unknown"}:
        complaints.append(f"after a check of a part: {states(plan)}")
    replace(option, NOTHING)
    plan, more = person.plan(option)
    complaints += more
    if {state for state, _ in states(plan).values()} != {"gone"}:
        complaints.append(f"after a whole check: {states(plan)}")
    for stage in ("rescue", "remove", "restart"):
        if numbers(plan, stage, done=False):
            complaints.append(f"still to be done: {stage}")
    if not numbers(plan, "protect", done=False):
        complaints.append("the protection is not to be switched on any more")
    if "It is gone" not in person.run("--no-check").text():
        complaints.append("the text does not say that it is gone")
    return complaints


def next_customer(person, option):
    """Another disk at the same place says nothing of the one that was there before."""
    complaints = person.plan(option)[1]
    replace(option, NOTHING)
    people = os.path.join(option.removeprefix("--root="), "home", "somebody-else")
    os.makedirs(people)
    plan, more = person.plan(option)
    complaints += more
    if {state for state, _ in states(plan).values()} != {"unknown"}:
        complaints.append(f"told of another disk: {states(plan)}")
    return complaints


def leftover(person, option):
    complaints = person.plan(option)[1]
    replace(option, LEFT)
    plan, more = person.plan(option)
    if states(plan).get("kesl") != ("present", "leftover"):
        complaints.append(f"not left over: {states(plan)}")
    if not numbers(plan, "clean", done=False) or not numbers(plan, "remove", **{"done-by": "check"}):
        complaints.append("there is nothing to clean, or the removal is not done")
    return complaints + more


def contradicted(person, option):
    """A tick does not remove anything; a later check says so."""
    seen, complaints = person.plan(option)
    number = numbers(seen, "remove", verify="check")[0]
    plan, more = person.plan("--no-check", f"--done={number}")
    if numbers(plan, "remove", **{"still-found": True}):
        complaints.append("contradicted by the check before it")
    planlib.next_second()
    plan, even_more = person.plan(option)
    if numbers(plan, "remove", **{"still-found": True}) != [number]:
        complaints.append("not contradicted by the check after it")
    if "still found it" not in " ".join(person.run("--no-check").text().split()):
        complaints.append("the text does not tell it")
    return complaints + more + even_more


def forgets(person, option):
    complaints = person.run(option, "--done=1").complaints(0)
    with open(os.path.join(person.folder, "journal.json.damaged-2026-01-01"), "wb"):
        pass
    with open(os.path.join(person.folder, "record.jsonl"), "wb"):
        pass
    answer = person.run("--forget")
    complaints += answer.complaints(0)
    told = [name in answer.text() for name in ("journal.json", "record.jsonl")]
    if os.path.exists(person.folder) or not all(told):
        complaints.append(f"left: {person.files()}; told: {answer.text()}")
    again = person.run("--forget")
    return complaints + again.complaints(0) + [again.text()] * ("no plan" not in again.text())


def without_journal(person, option):
    plan, complaints = person.plan(option, "--no-journal", "--answer=quarantine=no")
    if not planlib.steps(plan) or os.path.exists(person.state):
        complaints.append(f"kept: {person.files()}")
    person.run(option, "--done=1")
    plan, more = person.plan(option, "--no-journal")
    if any(step["done"] for step in planlib.steps(plan)):
        complaints.append("the journal was read")
    return complaints + more


def damaged(person, option):
    complaints = person.run(option, "--done=1").complaints(0)
    with open(person.file, "r+b") as file:
        file.truncate(100)
    answer = person.run(option)
    complaints += answer.complaints(0)
    if "damaged" not in answer.errors() or len(person.files()) != 3:
        complaints.append(f"not set aside: {person.files()}: {answer.errors()}")
    return complaints + person.plan("--no-check")[1]


def unreachable(person, option):
    """A folder that cannot be had is told, with the way on; a relative one has no meaning."""
    env = clilib.environment(XDG_STATE_HOME="/dev/null")
    answer = clilib.run("plan", option, env=env)
    complaints = answer.complaints(4)
    if "/dev/null/changeover" not in answer.errors() or "--no-journal" not in answer.errors():
        complaints.append(f"not told: {answer.errors()}")
    complaints += clilib.run("plan", option, "--no-journal", env=env).complaints(0)
    env = clilib.environment(XDG_STATE_HOME="relative", HOME=os.path.dirname(person.state))
    with clilib.folder() as place:
        complaints += clilib.run("plan", option, env=env, cwd=place).complaints(0)
        complaints += [f"written here: {os.listdir(place)}"] * bool(os.listdir(place))
    return complaints


def newer(person, option):
    os.makedirs(person.folder, mode=0o700)
    with open(person.file, "w", encoding="ascii") as file:
        file.write('{"schema": 2}')
    answer = person.run(option)
    complaints = answer.complaints(4)
    if "newer version" not in answer.errors() or person.journal() != {"schema": 2}:
        complaints.append(f"{answer.errors()}: {person.journal()}")
    return complaints + person.run(option, "--no-journal").complaints(0)


def no_place(person, option):
    """A file where the folder should be."""
    with open(person.state, "wb"):
        pass
    answer = person.run(option)
    complaints = answer.complaints(4)
    if person.state not in answer.errors():
        complaints.append(f"the place is not named: {answer.errors()}")
    return complaints


# --- What happens to it -----------------------------------------------------------------


def ticked(person):
    journal = person.journal()
    return set(journal["done"]) if journal else set()


def at_random(person, child, longest):
    time.sleep(random.random() * longest)


def while_it_writes(person, child, _longest):
    """Returns when something changes in the folder, which is when the program writes."""
    before = look_at(person)
    while child.poll() is None and look_at(person) == before:
        pass


def look_at(person):
    """What is in the folder, with what changes when a file is written or replaced."""
    found = []
    for name in ("journal.json", "journal.json.new"):
        try:
            info = os.stat(os.path.join(person.folder, name))
            found.append((info.st_ino, info.st_size, info.st_mtime_ns))
        except FileNotFoundError:
            found.append(None)
    return found


def make_long(person):
    """Many ticks of a plan that was longer once, so that to write them takes its time."""
    journal = person.journal()
    journal["done"].update({f"of-earlier/{number}/-/disk": 1 for number in range(MANY)})
    with open(person.file, "w", encoding="utf-8") as file:
        json.dump(journal, file)


def kill_once(person, key, sure, wait, longest):
    """Kills the program while it ticks, or takes a tick back: what is ticked then, its exit status,
    and complaints.
    """
    option = f"--undo={key}" if key in sure else f"--done={key}"
    child = person.start("--no-check", option)
    wait(person, child, longest)
    child.send_signal(signal.SIGKILL)
    status = clilib.finish(child).status
    try:
        now = ticked(person)
    except ValueError as error:
        return sure, status, [f"the journal is broken: {error}"]
    wrong = now not in (sure, sure ^ {key}) or (status == 0 and now == sure)
    return now, status, [f"status {status}, {option}: it was {key in sure}"] * wrong


def killed(person, option, wait):
    """Killed at any moment: the journal is whole, and holds all that was acknowledged."""
    plan, complaints = person.plan(option, "--done=1")
    keys = [step["key"] for step in planlib.steps(plan)]
    make_long(person)
    began = time.monotonic()
    person.run("--no-check", "--done=1")
    longest = 1.3 * (time.monotonic() - began)
    sure, endings = ticked(person), set()
    for _ in range(KILLS):
        sure, status, more = kill_once(person, random.choice(keys), sure, wait, longest)
        complaints += more
        endings.add(status)
    if -signal.SIGKILL not in endings:
        complaints.append(f"nothing was killed: {endings}")
    person.run("--no-check")
    return complaints + [f"left: {person.files()}"] * (
        person.files() != ["journal.json", "journal.lock"])


def together(person, option):
    """Two at once: each tick that was acknowledged is there, and who had to wait was told."""
    plan, complaints = person.plan(option)
    keys = [step["key"] for step in planlib.steps(plan)][:2 * PAIRS]
    for one, other in zip(keys[::2], keys[1::2]):
        children = {key: person.start("--no-check", f"--done={key}") for key in (one, other)}
        for key, child in children.items():
            answer = clilib.finish(child)
            complaints += answer.complaints(0, 4)
            if answer.status == 0 and key not in ticked(person):
                complaints.append(f"lost: {key}")
            if answer.status == 4 and "already open" not in answer.errors():
                complaints.append(f"not told: {answer.errors()}")
    return complaints


def judges(person, option):
    """The schema itself: a good plan passes, and each of these changes is noticed."""
    plan, complaints = person.plan(option, "--done=1")
    text = json.dumps(plan)
    for old, new in (('"rescue"', '"later"'), ('"done-by": "person"', '"done-by": null'),
                     ('"number": 1,', '"number": 0,'), ('"state": "present"', '"state": "away"'),
                     ('"many": false', '"many": 0'), ('"choice": null', '"choice": ""'),
                     ('"still-found": false', '"still-found": true'), ('"key"', '"id"')):
        if old not in text:
            complaints.append(f"not there: {old}")
        elif not planlib.invalid(json.loads(text.replace(old, new))):
            complaints.append(f"accepted: {new}")
    return complaints


def main():
    jobs = [
        ("a plan", lambda: with_person(finds)),
        ("nothing found", lambda: says(NOTHING, 0, "Nothing was found", "nothing to do")),
        ("nothing found, not all read", lambda: says(NOT_READ, 3, "could not", "check” tells more")),
        ("found, not all read", lambda: says("windows-dirty-found", 0, "Your plan", "could not read")),
        ("nothing is kept of nothing", lambda: with_person(keeps_nothing_for_nothing, NOTHING)),
        ("the schema", lambda: with_person(judges)),
    ]
    for columns in (40, 80):
        jobs.append((f"{columns} columns",
                     lambda c=columns: with_person(lambda *two: narrow(*two, c))))
    for name, function in (
        ("the next step", next_only), ("sources", sources), ("goes on later", resumes),
        ("a number is that of what was seen", numbers_as_seen), ("gone", gone),
        ("the disk of the next customer", next_customer),
        ("left over", leftover), ("ticked and still there", contradicted),
        ("forgets", forgets), ("without a journal", without_journal), ("a damaged journal", damaged),
        ("a folder that cannot be had", unreachable),
        ("a newer journal", newer), ("no place for a journal", no_place),
        ("killed at random", lambda *two: killed(*two, at_random)),
        ("killed while it writes", lambda *two: killed(*two, while_it_writes)),
        ("two at once", together),
    ):
        jobs.append((name, lambda function=function: with_person(function)))
    jobs += [(f"refuses {name}", lambda name=name: refuses(*WRONG[name])) for name in WRONG]
    return clilib.main(jobs)


if __name__ == "__main__":
    sys.exit(main())
