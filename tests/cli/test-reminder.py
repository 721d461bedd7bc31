#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An entry for a calendar says to another program what was meant. It is read by python3-icalendar,
which is not ours. Prints TAP.

    test-reminder.py MAKE-REMINDER
"""

import datetime
import os
import random
import re
import sys

import icalendar

import clilib

# What lines, lists and readers of calendars trip over.
ODD = (",", ";", ":", "\n", "\n\n", "\nEND:VEVENT\n", "BEGIN:VALARM", "\"", "'", "=",
       "^", "%s", " ", "  ", "é", "ß", "密码", "пароль", "🔑", "e\u0301", "\u202e", "\u00a0", "\u200d",
       "مفتاح", "a", "0123456789" * 8)
# That reader takes a backslash and an n for a new line, also where the backslash stands for itself.
BACKSLASHES = ("\\", "\\n", "\\N", "\\,", "\\;", "\\\\", "\n", ",", "n")
DAYS = (0, 1, 7, 14)
LINE_SIZE = 75
MORNING = datetime.time(9)
STAMP_MARGIN = datetime.timedelta(minutes=5)


def make(day, before, summary, description):
    """Writes an entry; gives what is in the file, or raises."""
    with clilib.folder() as place:
        path = os.path.join(place, "reminder.ics")
        answer = clilib.run(path, str(day.toordinal()), str(before), summary, description)
        if answer.status != 0 or os.listdir(place) != ["reminder.ics"]:
            raise ValueError(f"status {answer.status}, written: {os.listdir(place)}")
        with open(path, "rb") as source:
            content = source.read()
        if max(map(len, content.split(b"\r\n"))) > LINE_SIZE:
            raise ValueError("a line is too long")
        return content


def differences(pairs):
    return [f"{name}: {found!r} and not {wanted!r}" for name, found, wanted in pairs if found != wanted]


def compare(calendar, day, before, summary, description):
    """What the reader found, against what was meant."""
    events = calendar.walk("VEVENT")
    alarms = calendar.walk("VALARM")
    if len(events) != 1 or len(alarms) != 1 or calendar.errors or events[0].errors or alarms[0].errors:
        return [f"{len(events)} entries, {len(alarms)} alarms: {events and events[0].errors}"]
    event, alarm = events[0], alarms[0]
    start = datetime.datetime.combine(event["DTSTART"].dt, datetime.time())
    morning = datetime.datetime.combine(day - datetime.timedelta(before), MORNING)
    age = datetime.datetime.now(datetime.timezone.utc) - event["DTSTAMP"].dt
    return differences((
        ("version", str(calendar["VERSION"]), "2.0"),
        ("start", event["DTSTART"].dt, day),
        ("end", event["DTEND"].dt, day + datetime.timedelta(1)),
        ("summary", str(event["SUMMARY"]), summary),
        ("description", str(event["DESCRIPTION"]), description),
        ("shown as", str(event["TRANSP"]), "TRANSPARENT"),
        ("action", str(alarm["ACTION"]), "DISPLAY"),
        ("alarm says", str(alarm["DESCRIPTION"]), summary),
        ("alarm", start + alarm["TRIGGER"].dt, morning),
        ("made now", datetime.timedelta() <= age + datetime.timedelta(seconds=1) < STAMP_MARGIN, True),
    ))


def check(day, before, summary, description):
    calendar = icalendar.Calendar.from_ical(make(day, before, summary, description))
    return [f"{day}, {before}, {summary!r}: {found}"
            for found in compare(calendar, day, before, summary, description)]


def days():
    """Ends of months and years, leap days, and all that one can choose."""
    complaints = []
    for day in ((2027, 3, 1), (2028, 2, 29), (2028, 3, 1), (2026, 12, 31), (2027, 1, 1), (2100, 2, 28)):
        for before in DAYS:
            complaints += check(datetime.date(*day), before, "Pay", "Turn it off.")
    return complaints


def odd_texts():
    pick = random.Random(9)
    complaints = []
    for _ in range(100):
        summary, description = ("".join(pick.choices(ODD, k=pick.randint(1, 12))) for _ in range(2))
        complaints += check(datetime.date(2027, 3, 14), 7, summary, description)
    return complaints


def plain(line):
    """A text as RFC 5545 reads it."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], line)


def backslashes():
    pick = random.Random(10)
    complaints = []
    for _ in range(100):
        text = "".join(pick.choices(BACKSLASHES, k=pick.randint(1, 60)))
        written = make(datetime.date(2027, 3, 14), 7, text, text)
        lines = [line.split(":", 1) for line in icalendar.parser.Contentlines.from_ical(written) if line]
        found = [plain(line[1]) for line in lines if line[0] in ("SUMMARY", "DESCRIPTION")]
        complaints += [f"{text!r}: {found}"] * (found != [text] * 3)
    return complaints


def long_texts():
    """Every letter in turn at the end of a line."""
    complaints = []
    for letter in ("x", "é", "字", "🔑", ",", "\n"):
        for shift in range(80):
            text = "y" * shift + letter * 100
            complaints += check(datetime.date(2027, 3, 14), 1, text, text)
    return complaints


def names():
    """No two entries are taken for one."""
    written = [make(datetime.date(2027, 3, 14), 0, "a", "b") for _ in range(20)]
    found = {str(icalendar.Calendar.from_ical(text).walk("VEVENT")[0]["UID"]) for text in written}
    return ["names are used twice"] * (len(found) != len(written))


def main():
    tests = (days, odd_texts, backslashes, long_texts, names)
    return clilib.main([(test.__name__.replace("_", " "), test) for test in tests])


if __name__ == "__main__":
    sys.exit(main())
