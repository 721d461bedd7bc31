#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line itself: help, version, and what is told to who writes it wrong. Prints TAP."""

import sys

import clilib

HELP = {
    "--help": ("Usage: changeover-cli", "check", "--help", "--version"),
    "-h": ("Usage: changeover-cli", "check"),
    "check --help": ("--root", "--json", "Exit status"),
    "check -h": ("--root", "--json", "Exit status"),
    "choose --help": ("--platform", "--need", "--compare", "--rules", "--date", "Exit status"),
    "plan --help": ("--root", "--answer", "--done", "--forget", "--no-journal", "Exit status"),
    "--version": ("changeover-cli ",),
}
# What is written wrong, and what the message must name.
WRONG = {
    "no command": ([], "changeover-cli check"),
    "unknown command": (["chekc"], "chekc"),
    "unknown option": (["check", "--jsno"], "--jsno"),
    "unknown short option": (["check", "-x"], "-x"),
    "option before the command": (["--json", "check"], "--json"),
    "stray argument": (["check", "/mnt"], "--root=/mnt"),
    "stray argument behind --": (["check", "--", "/mnt"], "/mnt"),
    "--root without value": (["check", "--root"], "--root"),
    "--root with empty value": (["check", "--root="], ""),
    "--root of a missing folder": (["check", "--root=/nonexistent/disk"], "/nonexistent/disk"),
    "one of two roots is missing": (["check", "--root=/", "--root=/nonexistent/b"], "existent/b"),
}


def helps(arguments, words):
    answer = clilib.run(*arguments.split())
    text = answer.text()
    complaints = answer.complaints(0) + clilib.unclean(text)
    complaints += [f"'{word}' is not in it" for word in words if word not in text]
    if answer.err:
        complaints.append(f"standard error: {answer.errors()}")
    return complaints


def names_itself():
    """Each usage line begins with the name of the program, so that it can be copied."""
    line = clilib.run("check", "--help").text().split("Options:")[0]
    return [] if "changeover-cli check" in line else [f"the usage is {line.split()!r}"]


def lists_statuses():
    text = clilib.run("check", "--help").text().partition("Exit status")[2]
    starts = [line.split()[0] for line in text.splitlines() if line.split()]
    return [f"exit status {n} is not told" for n in "01234" if n not in starts]


def refuses(arguments, word):
    answer = clilib.run(*arguments)
    text = answer.errors()
    complaints = answer.complaints(2) + clilib.unclean(text)
    if answer.out:
        complaints.append(f"standard output: {answer.out!r}")
    if word not in text:
        complaints.append(f"the message does not name '{word}': {text!r}")
    if "--help" not in text:
        complaints.append(f"there is no hint where help is: {text!r}")
    return complaints


def refuses_safely():
    """What is written wrong is said again without what commands a terminal."""
    bad = "x\x1b[31m\x9b1m\r\ny"
    complaints = []
    for arguments in ([bad], ["check", bad], ["check", f"--{bad}"], ["check", f"--root=/{bad}"]):
        text = clilib.run(*arguments).errors()
        if "\x1b" in text or "\x9b" in text or "\r" in text:
            complaints.append(f"{arguments!r}: {text!r}")
    return complaints


def refuses_bytes():
    """Arguments that are not UTF-8."""
    bad = b"caf\xe9"
    complaints = []
    for words in ([bad], [b"check", bad], [b"check", b"--" + bad], [b"check", b"--root=/" + bad]):
        answer = clilib.run(*words)
        complaints += answer.complaints(2)
        try:
            answer.err.decode("utf-8")
        except UnicodeDecodeError:
            complaints.append(f"{words!r}: no UTF-8: {answer.err!r}")
    return complaints


def main():
    jobs = [(name, lambda name=name: helps(name, HELP[name])) for name in HELP]
    jobs += [(name, lambda name=name: refuses(*WRONG[name])) for name in WRONG]
    jobs += [
        ("check --help names the program", names_itself),
        ("check --help lists the exit statuses", lists_statuses),
        ("escape codes in what is wrong", refuses_safely),
        ("bytes that are not UTF-8 in what is wrong", refuses_bytes),
    ]
    return clilib.main(jobs)


if __name__ == "__main__":
    sys.exit(main())
