#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that writes the script for Windows: into a folder, whole or not at all, never over
somebody's file. Prints TAP.
"""

import os
import re
import sys

import clilib

NAME = "changeover-check.cmd"
COPY = re.compile(r'^call :copy (\S+) (\S+) "([^"]+)" "([^"]+)"$', re.MULTILINE)
EXPORT = re.compile(r'^reg export "([^"]+)" (\S+)$', re.MULTILINE)
LONG = {"HKLM": "HKEY_LOCAL_MACHINE", "HKCU": "HKEY_CURRENT_USER"}


def script(*arguments):
    return clilib.run("windows-script", *arguments)


def expect(answer, status, *words):
    """Complaints about the status, or about words that were not said."""
    complaints = answer.complaints(status)
    said = " ".join((answer.text() + answer.errors()).split())
    return complaints + [f"not said: {word}: {said}" for word in words if word not in said]


def read(path):
    with open(path, "rb") as source:
        return source.read()


def writes():
    """The script, and nothing else; written once more it stays the same file."""
    with clilib.folder() as place:
        path = os.path.join(place, NAME)
        complaints = expect(script(f"--output={place}"), 0, path, "check --root=FOLDER")
        if os.listdir(place) != [NAME]:
            return complaints + [f"the folder holds {os.listdir(place)}"]
        before = os.stat(path)
        complaints += expect(script(f"--output={place}"), 0, path)
        after = os.stat(path)
        if (before.st_ino, before.st_mtime_ns) != (after.st_ino, after.st_mtime_ns):
            complaints.append("the same script was written again")
        if not read(path).startswith(b"@echo off\r\n"):
            complaints.append("it does not begin as a script for Windows")
        return complaints


def spares():
    """Another file of that name, a folder, a link to somewhere else: left as they are."""
    complaints = []
    with clilib.folder() as place:
        path = os.path.join(place, NAME)
        with open(path, "wb") as out:
            out.write(b"mine")
        complaints += expect(script(f"--output={place}"), 4, "Another file of that name is there")
        if read(path) != b"mine" or os.listdir(place) != [NAME]:
            complaints.append("somebody's file was changed")
    with clilib.folder() as place:
        os.mkdir(os.path.join(place, NAME))
        complaints += expect(script(f"--output={place}"), 4, "was not written")
    with clilib.folder() as place:
        os.symlink("elsewhere", os.path.join(place, NAME))
        complaints += expect(script(f"--output={place}"), 4, "was not written")
        if os.listdir(place) != [NAME]:
            complaints.append("a link was followed")
    return complaints


def cannot_write():
    """A place where no file can be made."""
    return expect(script("--output=/proc/self"), 4, "was not written")


def refuses():
    complaints = expect(script(), 2, "--output=FOLDER")
    complaints += expect(script("--commands", "--output=/"), 2, "--output=FOLDER")
    complaints += expect(script("--output=/nowhere/at/all"), 2, "There is no folder")
    complaints += expect(script("word"), 2, "is not an option")
    return complaints + expect(script("--other"), 2, "windows-script --help")


def same_keys():
    """The commands to type are those of the script."""
    with clilib.folder() as place:
        script(f"--output={place}")
        text = read(os.path.join(place, NAME)).decode("ascii").replace("\r\n", "\n")
    rows = [(f"{LONG[top]}\\{parent}\\{name}", file) for file, top, parent, name in
            COPY.findall(text)]
    answer = script("--commands")
    complaints = expect(answer, 0, "check --root=FILE")
    typed = EXPORT.findall(answer.text())
    if len(rows) < 20 or rows != typed:
        complaints.append(f"the script copies {rows}, the commands {typed}")
    return complaints


def main():
    return clilib.main([
        ("writes the script, once", writes),
        ("never over somebody's file", spares),
        ("where nothing can be written", cannot_write),
        ("refuses a wrong command line", refuses),
        ("the same keys as to type", same_keys),
        ("help", lambda: expect(script("--help"), 0, "--output=FOLDER", "Exit status:")),
    ])


if __name__ == "__main__":
    sys.exit(main())
