#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours and the line of progress: on a terminal only, and never wider than it. Prints TAP."""

import re
import sys
import time

import clilib
import terminal as ours
from terminal import CLEAR, STYLE, visible, wide

ESCAPE = b"\x1b"
FOUND = "windows-consumer-21"


def show(root, on=("stdout", "stderr"), columns=80, options=(), **changes):
    """A check on a terminal: the complaints, what came to the terminal, and the answer."""
    with ours.Terminal(columns) as terminal:
        streams = {name: terminal.outside for name in on}
        env = clilib.environment(**{"TERM": "xterm", **changes})
        since = time.monotonic()
        arguments = ["check", *options, f"--root={root}"]
        child = clilib.start(arguments, env=env, **streams)
        data = terminal.read(child)
        answer = clilib.finish(child, since)
        return answer.complaints(0, 1, 3), data.decode("utf-8"), answer


def judged(function, case=FOUND):
    with clilib.folder() as place:
        return function(clilib.build(place, case))


def piped(root):
    """Without a terminal: no escape codes at all, and no progress."""
    answer = clilib.check(f"--root={root}", env=clilib.environment(TERM="xterm"))
    complaints = answer.complaints(1)
    complaints += ["escape codes on standard output"] * (ESCAPE in answer.out)
    return complaints + [f"standard error: {answer.err!r}"] * bool(answer.err)


def coloured(root):
    complaints, text, _ = show(root)
    if "\x1b[1m" not in text:
        complaints.append("no bold text")
    if STYLE.findall(text) and STYLE.findall(text)[-1] != "\x1b[0m":
        complaints.append("the terminal is left in a style")
    return complaints


def stops_styles_at_lines(root):
    """The text on a terminal is that of a pipe, but for styles and progress."""
    complaints, text, _ = show(root)
    plain = clilib.check(f"--root={root}").text()
    if visible(text) != plain:
        complaints.append(f"another text: {visible(text)!r}")
    return complaints + clilib.unclean(visible(text))


def without_colours(root, **changes):
    complaints, text, _ = show(root, **changes)
    complaints += [f"styles {set(STYLE.findall(text))}"] * bool(STYLE.search(text))
    if visible(text) != clilib.check(f"--root={root}").text():
        complaints.append("the text is another one")
    return complaints


def dumb(root):
    """A dumb terminal shows escape codes as they are: it must get none, not even for progress."""
    complaints, text, _ = show(root, TERM="dumb")
    codes = sorted(set(re.findall(r"\x1b[^a-zA-Z]*[a-zA-Z]", text)))
    return complaints + [f"escape codes {codes}"] * bool(codes)


def progress(root):
    complaints, text, answer = show(root, on=("stderr",))
    complaints += ["escape codes in the pipe"] * (ESCAPE in answer.out)
    complaints += ["no progress"] * ("%" not in text)
    complaints += [f"left on the terminal: {visible(text)!r}"] * bool(visible(text).strip())
    return complaints


def no_progress(root):
    """With standard error elsewhere there is no progress on standard output."""
    complaints, text, answer = show(root, on=("stdout",))
    complaints += [f"standard error: {answer.err!r}"] * bool(answer.err)
    return complaints + ["progress on standard output"] * (CLEAR in text or "%" in text)


def json_on_terminal(root):
    complaints, text, answer = show(root, on=("stdout",), options=("--json",))
    answer.out = text.encode()
    return complaints + clilib.report(answer, 1)[1]


def narrow(root, columns):
    """No line is wider than the terminal, but for paths and keys, which stay whole."""
    complaints, text, _ = show(root, columns=columns)
    for line in visible(text).split("\n"):
        words = line.replace("•", " ").split()
        label = root in line
        place = line.startswith(" " * 6) and ("\\" in line or "/" in line)
        if wide(line) > columns and len(words) > 1 and not label and not place:
            complaints.append(f"{wide(line)} columns: {line!r}")
    return complaints


def sizeless(root):
    return show(root, columns=0)[0]


def narrow_progress(root, columns):
    """A line of progress that wraps cannot be cleared again."""
    complaints, text, _ = show(root, on=("stderr",), columns=columns)
    pieces = {piece for piece in text.split(CLEAR) if wide(piece) >= columns}
    return complaints + [f"{wide(piece)} columns: {piece!r}" for piece in sorted(pieces)[:3]]


def narrow_places():
    """The progress of a check in a folder with a long name."""
    with clilib.folder() as place:
        return narrow_progress(clilib.build(place, FOUND, "long name " * 20), 80)


def strange_place():
    """Progress in a folder with escape codes in its name."""
    with clilib.folder() as place:
        root = clilib.build(place, FOUND, b"\x1b[31mred\x07\xff\n")
        complaints, text, _ = show(root)
        text = STYLE.sub(lambda match: "" if match[0] in ("\x1b[1m", "\x1b[2m", "\x1b[0m",
                                                          "\x1b[33m") else match[0], text)
        bad = sorted(set(re.findall(r"[\x00-\x09\x0b-\x1f\x7f]", text.replace(CLEAR, ""))))
        return complaints + [f"control characters {bad!r}"] * bool(bad)


def main():
    jobs = [
        ("a pipe gets no escape codes", lambda: judged(piped)),
        ("a terminal gets styles", lambda: judged(coloured)),
        ("the same text with styles and without", lambda: judged(stops_styles_at_lines)),
        ("NO_COLOR", lambda: judged(lambda root: without_colours(root, NO_COLOR="1"))),
        ("TERM=dumb: no styles", lambda: judged(lambda root: without_colours(root, TERM="dumb"))),
        ("TERM=dumb: no escape codes", lambda: judged(dumb)),
        ("progress on standard error", lambda: judged(progress)),
        ("no progress on standard output", lambda: judged(no_progress)),
        ("--json on a terminal", lambda: judged(json_on_terminal)),
        ("a terminal that does not know its size", lambda: judged(sizeless)),
        ("progress in a folder with a long name", narrow_places),
        ("a folder with escape codes", strange_place),
    ]
    for columns in (40, 60, 80, 200):
        jobs.append((f"{columns} columns", lambda c=columns: judged(lambda root: narrow(root, c))))
    for columns in (40, 80):
        jobs.append((f"progress in {columns} columns",
                     lambda c=columns: judged(lambda root: narrow_progress(root, c))))
    return clilib.main(jobs)


if __name__ == "__main__":
    sys.exit(main())
