#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that explains the ban: right for the day, the clock and the place; each fact with its
source. Prints TAP.
"""

import json
import re
import sys
import unicodedata

import clilib

# The moment that everything turns on, as it is called by the clock of the reader.
ZONES = {
    "America/New_York": "Sunday, 29 September 2024 at 12:00 AM",
    "America/Chicago": "Saturday, 28 September 2024 at 11:00 PM",
    "America/Denver": "Saturday, 28 September 2024 at 10:00 PM",
    "America/Los_Angeles": "Saturday, 28 September 2024 at 9:00 PM",
    "America/Anchorage": "Saturday, 28 September 2024 at 8:00 PM",
    "Pacific/Honolulu": "Saturday, 28 September 2024 at 6:00 PM",
    "Pacific/Guam": "Sunday, 29 September 2024 at 2:00 PM",
    "UTC": "Sunday, 29 September 2024 at 4:00 AM",
}
# (time zone, date, what the headline says)
DAYS = (
    ("UTC", "2019-03-01", r"date of this computer may be wrong"),
    ("UTC", "2024-06-20T03:59:59Z", r"date of this computer may be wrong"),
    ("UTC", "2024-07-01", r"\b(19|20) days\b"),
    ("UTC", "2024-08-29T04:00:00Z", r"\b31 days\b"),
    ("Pacific/Honolulu", "2024-09-27T18:00:00", r"\b1 day\b"),
    ("Pacific/Honolulu", "2024-09-28T17:59:00", r"\b(1|one) day\b|today|hours"),
    # An hour that the calendar of Hawaii still calls 28 September.
    ("Pacific/Honolulu", "2024-09-28T23:59:00", r"less than a day ago"),
    ("America/New_York", "2024-09-29", r"less than a day ago"),
    ("America/New_York", "2024-09-30", r"\b1 day ago"),
    ("America/New_York", "2028-02-29", r"\b1,?248 days ago"),
    ("America/New_York", "2028-03-01", r"\b1,?249 days ago"),
    ("UTC", "2026-11-21", r"\b782 days ago"),
    ("UTC", "2026-11-21T04:00:00Z", r"\b783 days ago"),
    ("UTC", "2090-01-01", r"on 29 September 2024"),
)
PLACES = {
    "de": ("Germany", "warning"), "ca": ("Canada", "government"), "au": ("Australia", "government"),
    "uk": ("United Kingdom", ""), "zz": ("We know of no rule", "not legal advice"),
}
# What a report for programs calls it, and people.
TRUTHS = {
    "not-so": "Not so", "not-quite": "Not quite so", "disputed": "The two sides disagree",
    "not-found": "We did not find this",
}


def explain(*arguments, **options):
    return clilib.run("explain", *arguments, **options)


def squeezed(answer):
    return " ".join(answer.text().split())


def report(*arguments, **options):
    """The report and what is wrong with it."""
    answer = explain("--json", *arguments, **options)
    complaints = answer.complaints(0)
    try:
        result = json.loads(answer.out.decode("utf-8"))
    except ValueError as error:
        return None, [*complaints, f"no JSON: {error}"]
    return result, complaints + clilib.invalid(result, "explain")


def named(value):
    """Every id in a list of sources, at any depth."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "sources" and isinstance(inner, list):
                yield from inner
            else:
                yield from named(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from named(inner)


def in_zone(zone):
    return {"env": clilib.environment(TZ=zone)}


def zones():
    complaints = []
    for zone, words in ZONES.items():
        answer = explain("--date=2026-11-21", **in_zone(zone))
        complaints += answer.complaints(0)
        if words not in squeezed(answer):
            complaints.append(f"{zone}: not said: {words}: {squeezed(answer)[:400]}")
    return complaints


def days():
    complaints = []
    for zone, date, words in DAYS:
        answer = explain(f"--date={date}", **in_zone(zone))
        complaints += answer.complaints(0)
        # The headline is what stands before anything else.
        if not re.search(words, squeezed(answer)[:160]):
            complaints.append(f"{zone}, {date}: not said: {words}: {squeezed(answer)[:160]}")
    return complaints


def places():
    complaints = []
    for place, words in PLACES.items():
        answer = explain(f"--jurisdiction={place}")
        complaints += answer.complaints(0)
        text = squeezed(answer)
        own = text.split("In the United States" if place == "us" else "United States ")[0]
        complaints += [f"{place}: not said first: {word}: {text[:300]}"
                       for word in words if word not in own]
        if "Kaspersky had to end its updates" not in text:
            complaints.append(f"{place}: nothing of the United States")
    return complaints


def everything():
    """With all parts, every text of the report stands in what people read."""
    result, complaints = report("--date=2026-11-21")
    if result is None:
        return complaints
    text = squeezed(explain("--show=all", "--date=2026-11-21"))
    wanted = [event[key] for event in result["timeline"] for key in ("title", "text", "whom")]
    for part in ("rules", "views"):
        wanted += [point["text"] for topic in result[part] for point in topic["points"]]
    for part, keys in (("claims", ("claim", "answer")), ("questions", ("question", "answer"))):
        wanted += [entry[key] for entry in result[part] for key in keys]
    wanted += [f"“{entry['claim']}” {TRUTHS[entry['truth']]} {entry['answer']}"
               for entry in result["claims"]]
    wanted += [place["summary"] for place in result["places"]]
    complaints += [f"not said: {words}" for words in wanted if words not in text]
    for part, least in (("questions", 25), ("claims", 5), ("timeline", 15), ("places", 14)):
        if len(result[part]) < least:
            complaints.append(f"{part}: only {len(result[part])}")
    return complaints


def sourced():
    """Every source that is named is described, and every description is named."""
    complaints = []
    for place in ("us", "de", "it"):
        result, found = report(f"--jurisdiction={place}")
        complaints += found
        if result is not None:
            used, known = set(named(result)), set(result["sources"])
            complaints += [f"{place}: not described: {used - known}"] if used - known else []
            complaints += [f"{place}: nobody names {known - used}"] if known - used else []
    text = explain("--show=all", "--sources").text()
    if "https://www.govinfo.gov/" not in text:
        complaints.append("--sources names no address")
    return complaints


def finds():
    complaints = []
    answer = explain("--find=refund")
    if "refund" not in answer.text() or "Questions that people ask" not in answer.text():
        complaints.append(f"--find=refund: {squeezed(answer)[-300:]}")
    answer = explain("--find=zebra")
    if "No question has this word" not in squeezed(answer):
        complaints.append(f"--find=zebra: {squeezed(answer)[-300:]}")
    result, found = report("--find=REFUND")
    if result is not None and not 0 < len(result["questions"]) < 20:
        complaints.append(f"--find=REFUND: {len(result['questions'])} questions")
    return complaints + found


def refuses():
    complaints = []
    for option, words in (
            ("--jurisdiction=germany", "two letters"), ("--jurisdiction=", "two letters"),
            ("--date=2023-02-29", "is not a day"), ("--date=tomorrow", "is not a day"),
            ("--show=nonsense", "cannot be shown"), ("--language=tlh", "The languages are: en"),
            ("de", "--jurisdiction=de"), ("--nonsense", "nonsense")):
        answer = explain(option)
        complaints += answer.complaints(2)
        if words not in answer.errors() or answer.text():
            complaints.append(f"{option}: {answer.text()}{answer.errors()}")
    return complaints


def columns(line):
    """How wide a line is in a terminal, where signs of Chinese are as wide as two letters."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in line)


def too_wide(lines):
    """Nothing is wider than 80 columns, but for addresses, which are to be copied whole."""
    return [line for line in lines if columns(line) > 80 and "://" not in line]


def narrow():
    return too_wide(explain("--show=all", "--sources").text().splitlines())[:5]


def narrow_without_blanks():
    """Chinese has no blanks between its words. No line begins with the end of a sentence."""
    lines = explain("--show=all", "--language=zh_TW").text().splitlines()
    complaints = too_wide(lines) + [line for line in lines if re.match(r"\s*[，。：；、！？）」』]", line)]
    wide = sum(columns(line) > 70 for line in lines)
    return complaints[:5] + [f"only {wide} lines are full"] * (wide < 50)


JOBS = (
    ("the deadline is told by the clock of the reader", zones),
    ("the days are counted right at every edge", days),
    ("a person elsewhere gets their own answer first", places),
    ("all parts are told", everything),
    ("every fact has its source", sourced),
    ("a word finds questions", finds),
    ("what is wrong is refused", refuses),
    ("the text fits 80 columns", narrow),
    ("so it does in Chinese", narrow_without_blanks),
)

if __name__ == "__main__":
    sys.exit(clilib.main(JOBS))
