#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What to use instead: the list, its reasons and ages, comparisons, rules, wrong usage. Prints TAP.

The expectations follow from the catalog of this source, and never from the name of a product.
"""

import functools
import itertools
import json
import re
import sys

import clilib
import jsonschema
import terminal as ours

DATA = clilib.TOP / "data"
SCHEMA = DATA / "choose-result.schema.json"
CATALOG = DATA / "catalog"
PERSONS = {
    "nobody in particular": [],
    "a PC, free and simple": ["--platform=windows", "--need=budget=free", "--need=help=simple"],
    "a family": [
        "--platform=windows", "--platform=windows-10", "--platform=macos", "--platform=android",
        "--platform=ios", "--need=children=yes", "--need=budget=paid", "--need=used=vpn,passwords",
    ],
    "a Mac": ["--platform=mac", "--need=used=none"],
    "an old PC": ["--platform=windows-10", "--need=old-computer=yes"],
    "Linux": ["--platform=linux"],
    "what nothing is made for": ["--platform=chromebook", "--platform=windows-older"],
}
# What is written wrong, and what the message must name.
WRONG = {
    "unknown platform": (["--platform=beos"], ("beos", "windows", "windows-10", "chromebook")),
    "empty platform": (["--platform="], ("windows-11",)),
    "unknown question": (["--need=pets=cat"], ("pets", "budget", "old-computer")),
    "question of a plan": (["--need=work-device=yes"], ("work-device", "budget")),
    "unknown answer": (["--need=budget=gold"], ("gold", "free", "either", "paid")),
    "no answer": (["--need=budget"], ("budget=free",)),
    "empty answer": (["--need=budget="], ("budget=free",)),
    "two answers": (["--need=budget=free,paid"], ("together",)),
    "two answers in two options": (["--need=budget=free", "--need=budget=paid"], ("together",)),
    "an answer that stands alone": (["--need=used=none,vpn"], ("none", "together")),
    "one to compare": (["--compare={0}"], ("--compare=",)),
    "twice the same to compare": (["--compare={0},{0}"], ("--compare=",)),
    "four to compare": (["--compare={0},{1},{2},{3}"], ("--compare=",)),
    "unknown to compare": (["--compare={0},no-such"], ("no-such", "{1}")),
    "no date": (["--date=today"], ("--date=2026-11-21",)),
    "a month as a date": (["--date=2026-11"], ("--date=2026-11-21",)),
    "a day that is none": (["--date=2026-02-29"], ("--date=2026-11-21",)),
    "two outputs": (["--json", "--rules"], ("--json", "--rules", "--compare")),
    "stray argument": (["mac"], ("--platform=mac",)),
    "escape codes": (["--platform=\x1b[31m", "--need=\x9b1m=x"], ()),
}


def entries(folder, name):
    """The entries of a list in all files of a folder of the catalog."""
    files = sorted((CATALOG / folder).glob("*.json"))
    contents = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    return [entry for content in contents for entry in content.get(name, [])]


@functools.cache
def alternatives():
    return {entry["id"]: entry for entry in entries("alternatives", "alternatives")}


def fill(words):
    return [word.format(*alternatives()) for word in words]


def choose(*arguments, **options):
    return clilib.run("choose", *arguments, **options)


def squeezed(text):
    return " ".join(text.split())


def report(*arguments):
    """The report, and the complaints about its form."""
    answer = choose("--json", *arguments)
    complaints = answer.complaints(0) + [f"standard error: {answer.errors()}"] * bool(answer.err)
    try:
        result = json.loads(answer.out.decode("utf-8"))
    except ValueError as error:
        return None, [*complaints, f"no JSON: {error}"]
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    errors = jsonschema.Draft202012Validator(schema).iter_errors(result)
    return result, complaints + [f"{list(e.path)}: {e.message[:200]}" for e in errors]


# --- The report -------------------------------------------------------------------------


def adds_up(person):
    """Scores are the sums of reasons, in order, and everything that is known is somewhere."""
    result, complaints = report(*PERSONS[person])
    if complaints:
        return complaints
    ranking = result["ranking"]
    for row in ranking:
        if row["score"] != sum(reason["weight"] for reason in row["reasons"]):
            complaints.append(f"{row['id']}: {row['score']} is not the sum of its reasons")
    order = [(-row["score"], row["name"].casefold()) for row in ranking]
    complaints += [f"not in order: {order}"] * (order != sorted(order))
    ids = sorted(row["id"] for row in ranking + result["excluded"])
    complaints += [f"other ids: {ids}"] * (ids != sorted(alternatives()))
    return complaints + reaches(result) + cites(result)


def reaches(result):
    """What runs on a device that was named is in the list, and nothing else is."""
    named = set(result["answers"].get("devices", []))
    complaints = []
    for row in result["ranking"]:
        runs = {device["device"] for device in alternatives()[row["id"]]["devices"]}
        if set(row["covered"]) != named & runs or set(row["not-covered"]) != named - runs:
            complaints.append(f"{row['id']}: {row['covered']}, {row['not-covered']}")
        if named and not row["covered"]:
            complaints.append(f"{row['id']}: runs on none of {named}")
    for row in result["excluded"]:
        if named & {device["device"] for device in alternatives()[row["id"]]["devices"]}:
            complaints.append(f"{row['id']}: left out, and runs on one of {named}")
    advised = {row["device"] for row in result["advice"]}
    known = {row["device"] for row in entries("chooser", "advice")}
    return complaints + [f"advice for {advised}"] * (advised != named & known)


def all_sources(value):
    """The ids of the sources that are cited anywhere in a value."""
    if isinstance(value, list):
        return set().union(*map(all_sources, value))
    if not isinstance(value, dict):
        return set()
    inner = (all_sources(entry) for key, entry in value.items() if key != "sources")
    return set(value.get("sources", [])).union(*inner)


def cites(result):
    sources = result.pop("sources")
    return [f"no source {name}" for name in sorted(all_sources(result) - set(sources))]


def same_facts():
    """Features are those of the catalog, and what it does not state is null."""
    result, complaints = report()
    if complaints:
        return complaints
    schema = json.loads((CATALOG / "schema/alternatives.schema.json").read_text(encoding="utf-8"))
    entry = schema["properties"]["alternatives"]["items"]["properties"]
    features = sorted(entry["features"]["properties"])
    for row in result["ranking"]:
        known = alternatives()[row["id"]]
        if sorted(row["features"]) != features:
            complaints.append(f"{row['id']}: {sorted(row['features'])}")
        for name, fact in row["features"].items():
            said = known["features"].get(name)
            if (fact and fact["value"]) != (said and said["value"]):
                complaints.append(f"{row['id']}: {name}: {fact}")
        for name in ("maker", "owner", "country", "site", "price", "open-source"):
            said = known.get(name)
            if (row[name] and row[name]["value"]) != (said and said["value"]):
                complaints.append(f"{row['id']}: {name}: {row[name]}")
    return complaints


def same_answers(one, other):
    """Two ways to write the same."""
    first, second = choose("--json", *one), choose("--json", *other)
    return first.complaints(0) + ["another report"] * (first.out != second.out)


def answers_change_reasons():
    """Each answer changes something; the rest of the list stays as it was."""
    plain = report("--platform=windows")[0]
    complaints = []
    for need in ("budget=free", "children=yes", "help=simple", "old-computer=yes"):
        changed = report("--platform=windows", f"--need={need}")[0]
        same = changed["ranking"] == plain["ranking"]
        complaints += [f"{need} changes nothing"] * same
        question = need.partition("=")[0]
        if question in changed["unanswered"] or question not in plain["unanswered"]:
            complaints.append(f"unanswered: {changed['unanswered']}")
    return complaints


# --- Ages -------------------------------------------------------------------------------


def oldest_with_month():
    """A result of the catalog that names its month, with what it belongs to."""
    found = [
        (row["month"], key, row["id"])
        for key, entry in alternatives().items()
        for row in entry["results"]
        if "-" in row["month"]
    ]
    return min(found)


def day_after(month, months):
    """The first day of the month so many months later."""
    year, number = map(int, month.split("-"))
    total = year * 12 + number - 1 + months
    return f"{total // 12:04}-{total % 12 + 1:02}-01"


def ages():
    """The same result on five days: new, just current, just old, just shown, and gone."""
    month, owner, name = oldest_with_month()
    complaints = []
    for months, old in ((0, False), (12, False), (13, True), (24, True), (25, None)):
        day = day_after(month, months)
        result = report(f"--date={day}")[0]
        rows = [row for row in result["ranking"] if row["id"] == owner][0]["results"]
        shown = [row for row in rows if row["id"] == name]
        if old is None and shown:
            complaints.append(f"{day}: still shown: {shown}")
        if old is not None and [(r["age-months"], r["old"]) for r in shown] != [(months, old)]:
            complaints.append(f"{day}: {shown}")
        text = squeezed(choose("--all", f"--date={day}").text())
        if 0 < months < 25 and f"{months} months old" not in text:
            complaints.append(f"{day}: the text does not tell the age")
    return complaints


def no_results():
    """Years later no result is left: that is said, and nothing stands in its place."""
    result, complaints = report("--date=2099-12-31")
    shown = [row["id"] for row in result["ranking"] if row["results"]]
    text = choose("--all", "--date=2099-12-31").text()
    count = text.count("No current independent result was found.")
    if shown or count != len(alternatives()) or "months old" in text:
        complaints.append(f"{shown}, said {count} times")
    return complaints


def ends():
    """Where support ends, its end is told, and it counts from a year before on."""
    found = [
        (support["until"], key, support["device"])
        for key, entry in alternatives().items()
        for support in entry["devices"]
        if len(support.get("until", "")) == len("2027-04")
    ]
    complaints = []
    for (until, key, device), (months, ends_soon) in itertools.product(
        found, ((-14, False), (-11, True), (3, True))
    ):
        result = report(f"--platform={device}", f"--date={day_after(until, months)}")[0]
        row = [row for row in result["ranking"] if row["id"] == key][0]
        told = [reason["until"] for reason in row["reasons"] if reason["until"]]
        if (row["ending"], told) != (([device], [until]) if ends_soon else ([], [])):
            complaints.append(f"{key}, {months} months: {row['ending']}, {told}")
        if any("{until}" in reason["text"] for reason in row["reasons"]):
            complaints.append(f"{key}: a date is missing in {row['reasons']}")
    return complaints + ["no support ends in the catalog"] * (not found)


# --- The text ---------------------------------------------------------------------------


def tells(person):
    """What comes with the devices, both sides, what is left out and why; and no raw words."""
    answer = choose(*PERSONS[person])
    text, result = squeezed(answer.text()), report(*PERSONS[person])[0]
    complaints = answer.complaints(0) + clilib.unclean(answer.text())
    notes = {row["id"]: squeezed(row["text"]) for row in result["notes"]}
    if not text.startswith(f"{notes['enough-for-most']} {notes['who-disagrees']}"):
        complaints.append(f"begins with {text[:80]}")
    wanted = [row["text"] for row in result["advice"]] + [row["why"] for row in result["left-out"]]
    wanted += [row["name"] for row in result["ranking"] + result["excluded"]]
    wanted += [f"{row['name']} (score: {row['score']})" for row in result["ranking"]
               if row["kind"] == "built-in"]
    wanted += [f"--need={question}=" for question in result["unanswered"]]
    complaints += [f"missing: {words}" for words in wanted if squeezed(words) not in text]
    places = [int(place) for place in re.findall(r"^(\d+)\. ", answer.text(), re.MULTILINE)]
    if places[:5] != list(range(1, min(5, len(result["ranking"])) + 1)):
        complaints.append(f"places {places}")
    return complaints + ["{"] * ("{" in text) + ["a zero for no result"] * bool(
        re.search(r": 0 (of|percent)", text))


def blocks(text):
    """What is said of each entry of the list, by its first line."""
    pieces = re.split(r"^(?=\d+\. )", text, flags=re.MULTILINE)[1:]
    return {piece.partition("\n")[0]: piece.partition("\n\n")[0] for piece in pieces}


def items(block, title):
    """The items below a title in a block."""
    below = block.partition(f"   {title}\n")[2]
    lines = itertools.takewhile(lambda line: line.startswith("     "), below.splitlines())
    return [line for line in lines if "•" in line]


def short_and_long():
    """The usual text has few reasons, --all has every one of them, with its weight."""
    options = PERSONS["a family"]
    result = report(*options)[0]
    short, long = (blocks(choose(*options, *more).text()) for more in ([], ["--all"]))
    complaints = []
    for row, (title, block) in zip(result["ranking"], long.items()):
        for sign, words, most in ((1, "For it:", 3), (-1, "Against it:", 2)):
            count = sum(reason["weight"] * sign > 0 for reason in row["reasons"])
            if len(items(block, words)) != count:
                complaints.append(f"{title}: {words} {items(block, words)}, not {count}")
            shown = len(items(short[title], words)) if title in short else min(count, most)
            if shown != min(count, most):
                complaints.append(f"{title}: {words} {shown} of {count}")
        total = sum(map(int, re.findall(r"\(([+-]\d+)\)", squeezed(block))))
        complaints += [f"{title}: the weights make {total}"] * (total != row["score"])
        complaints += [f"{title}: nothing not stated"] * ("not stated" not in block)
    complaints += reach(result, long)
    return complaints + [f"{len(long)} entries"] * (len(long) != len(result["ranking"]))


def reach(result, told):
    """Each entry tells what it comes with, or what it is not known to run on."""
    questions = {row["id"]: row for row in entries("chooser", "questions")}
    names = {row["id"]: row["text"] for row in questions["devices"]["options"]}
    complaints = []
    for row, (title, block) in zip(result["ranking"], told.items()):
        built_in = row["kind"] == "built-in"
        listed = "; ".join(names[name] for name in row["covered" if built_in else "not-covered"])
        words = "It comes with:" if built_in else "We found no statement that it runs on:"
        if (f"{words} {listed}." in squeezed(block)) != bool(row["not-covered"]):
            complaints.append(f"{title}: {words} {listed}")
    return complaints


def fits(arguments, columns):
    """No line is wider than the terminal, but for an address, which stays whole."""
    with ours.Terminal(columns) as terminal:
        child = clilib.start(["choose", *arguments], stdout=terminal.outside)
        text = terminal.read(child).decode("utf-8")
        complaints = clilib.finish(child).complaints(0)
    for line in re.sub(r"\x1b\[[0-9;]*m", "", text).splitlines():
        if len(line) > columns and len(line.replace("•", " ").split()) > 1:
            complaints.append(f"{len(line)} columns: {line!r}")
    return complaints + ["nothing was written"] * (not text)


def sources():
    """With --sources each number has a source, with its publisher and its date."""
    answer = choose("--sources", *PERSONS["a Mac"])
    said, _, told = answer.text().partition("\nSources:\n")
    cited = {int(number) for group in re.findall(r"\[([\d, ]+)\]", squeezed(said))
             for number in group.split(", ")}
    listed = [int(number) for number in re.findall(r"^  \[(\d+)\] ", told, re.MULTILINE)]
    complaints = answer.complaints(0) + [f"listed: {listed}"] * (listed != [*range(1, len(listed) + 1)])
    complaints += [f"cited {sorted(cited)}, listed {listed}"] * (cited != set(listed))
    known = entries("sources", "sources")
    names = {f"{row['publisher']}: {row['title']}" for row in known}
    lines = re.split(r"\[\d+\] ", squeezed(told))[1:]
    complaints += [f"unknown: {line}" for line in lines if not any(map(line.startswith, names))]
    if "[1" in choose(*PERSONS["a Mac"]).text():
        complaints.append("numbers without --sources")
    return complaints


# --- Comparing and rules ----------------------------------------------------------------


def compares(count, columns):
    """Every fact of two or three, side by side or one below the other."""
    chosen = list(alternatives().values())[:count]
    option = "--compare=" + ",".join(entry["id"] for entry in chosen)
    with ours.Terminal(columns) as terminal:
        child = clilib.start(["choose", option], stdout=terminal.outside)
        text = re.sub(r"\x1b\[[0-9;]*m", "", terminal.read(child).decode("utf-8"))
        complaints = clilib.finish(child).complaints(0)
    lines = text.splitlines()
    together = all(entry["name"].split()[0] in lines[0] for entry in chosen)
    complaints += [f"the first line: {lines[0]!r}"] * (together != (columns >= 80))
    complaints += [f"too wide: {line!r}" for line in lines if len(line) > columns]
    for label in ("Price", "VPN", "Firewall", "Tests", "Score"):
        rows = [line for line in lines if re.match(rf"(• )?{label}\b", line)]
        if len(rows) != (1 if together else count):
            complaints.append(f"{label} stands in {rows}")
    return complaints + ["nothing is not stated"] * ("not stated" not in text)


def rules():
    """Each rule of the catalog with its weight, and no others."""
    answer = choose("--rules")
    shown = re.findall(r"^ *([+-]\d+)  (.*)$", answer.text(), re.MULTILINE)
    known = [(f"{rule['weight']:+d}", rule["title"]) for rule in entries("chooser", "rules")]
    complaints = answer.complaints(0) + [f"{shown}"] * (shown != known)
    conditions = sum(len(rule.get("answers", {})) for rule in entries("chooser", "rules"))
    told = answer.text().count("Counts only for:")
    return complaints + [f"{told} conditions, not {conditions}"] * (told != conditions)


def refuses(name):
    options, words = WRONG[name]
    answer = choose(*fill(options))
    complaints = answer.complaints(2) + clilib.unclean(answer.errors())
    complaints += [f"standard output: {answer.out!r}"] * bool(answer.out)
    for word in [*fill(words), "--help"]:
        complaints += [f"'{word}' is not in {answer.errors()!r}"] * (word not in answer.errors())
    return complaints


def main():
    jobs = [(f"report: {name}", functools.partial(adds_up, name)) for name in PERSONS]
    jobs += [(f"text: {name}", functools.partial(tells, name)) for name in PERSONS]
    jobs += [(f"wrong: {name}", functools.partial(refuses, name)) for name in WRONG]
    jobs += [
        ("the facts of the catalog", same_facts),
        ("platforms by other names", lambda: same_answers(
            ["--platform=windows", "--platform=macos", "--platform=ios"],
            ["--need=devices=windows-11,mac,iphone"])),
        ("an answer in two options", lambda: same_answers(
            ["--need=used=vpn,passwords"], ["--need=used=vpn", "--need=used=passwords,vpn"])),
        ("answers change the list", answers_change_reasons),
        ("ages of a result", ages),
        ("no results at all", no_results),
        ("ends of support", ends),
        ("few reasons, and all of them", short_and_long),
        ("sources", sources),
        ("rules", rules),
    ]
    for columns in (40, 80):
        for options in ([], ["--all"], ["--rules"], ["--all", "--sources", "--platform=mac"]):
            name = f"{' '.join(options)} in {columns} columns".strip()
            jobs.append((name, functools.partial(fits, options, columns)))
        for count in (2, 3):
            name = f"compares {count} in {columns} columns"
            jobs.append((name, functools.partial(compares, count, columns)))
    return clilib.main(jobs)


if __name__ == "__main__":
    sys.exit(main())
