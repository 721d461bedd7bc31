#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages tell of every command and option, and of no others. Prints TAP.

    test-manual-pages.py CHANGEOVER-CLI CHANGEOVER FOLDER
"""

import functools
import os
import pathlib
import re
import shutil
import subprocess
import sys

import clilib

WINDOW, FOLDER = os.path.abspath(sys.argv[2]), pathlib.Path(sys.argv[3])
PAGES = ("changeover.1", "changeover-cli.1")
OPTION = re.compile(r"(?<![\w-])(--[a-z][a-z-]*|-[a-z])\b(?!-)")
COMMAND = re.compile(r"^  ([a-z-]+) {2,}\S", re.MULTILINE)
COMMANDS = "COMMANDS"
# What stands for every command.
SHARED = {"--language", "--json", "--sources", "-h", "--help"}


def plain(name):
    """A page without the marks for letters."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    return re.sub(r"\\f.", "", text.replace(r"\-", "-"))


def parts(text, mark):
    """{title: text} of the parts that begin with a mark."""
    pieces = re.split(rf"^\.{mark} (.*)$", text, flags=re.MULTILINE)
    return dict(zip(pieces[1::2], pieces[2::2]))


def options_of(text):
    """The options in the lines that name some."""
    marked = re.findall(r"^\.TP\n(\..*)$", text, re.MULTILINE)
    return {option for line in marked for option in OPTION.findall(line)}


def told(helped):
    """The options that a --help lists."""
    listed = [line for line in helped.splitlines() if line.startswith("  -")]
    return {option for line in listed for option in OPTION.findall(re.split(r" {2,}", line[2:])[0])}


def differ(where, helped, written):
    complaints = [f"{where}: {option} is not told of" for option in sorted(helped - written)]
    return complaints + [f"{where}: there is no {option}" for option in sorted(written - helped)]


def help_of(*command):
    return clilib.run(*command, "--help").text()


def commands():
    helped = help_of()
    return set(COMMAND.findall(helped[: helped.index("Options:")]))


def the_commands():
    helped = commands()
    written = set(parts(parts(plain(PAGES[1]), "SH")[COMMANDS], "SS"))
    return differ(PAGES[1], helped, written) + ["there are no commands"] * (len(helped) < 5)


def the_manual():
    """The page about the command line lists them too."""
    page = (FOLDER.parent / "C" / "command-line.page").read_text(encoding="utf-8")
    written = set(re.findall(r"<item><title><cmd>([a-z-]+)</cmd></title>", page))
    return differ("command-line.page", commands(), written)


def helped_options(command):
    """The options of a command; some have commands of their own, each with options."""
    helped = help_of(command)
    verbs = COMMAND.findall(helped) if "Commands:" in helped else []
    return told(helped).union(*(told(help_of(command, verb)) for verb in verbs))


def the_options_of(command):
    written = options_of(parts(parts(plain(PAGES[1]), "SH")[COMMANDS], "SS")[command])
    helped = helped_options(command)
    return differ(command, helped, written) + ["it has no options"] * (len(helped) < 2)


def the_shared_options():
    """What says “as above” was above."""
    written = options_of(parts(plain(PAGES[1]), "SH")["OPTIONS"])
    return differ(PAGES[1], SHARED - {"-h"} | {"--version"}, written)


def the_window():
    run = subprocess.run([WINDOW, "--help"], capture_output=True, text=True, check=True,
                         env={"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]})
    written = options_of(parts(plain(PAGES[0]), "SH")["OPTIONS"])
    names = re.search(r"Show this page: (.*)", run.stdout).group(1)
    page = plain(PAGES[0])
    complaints = [f"the page “{name}” is not told of" for name in re.findall(r"[a-z]+", names)
                  if name != "or" and not re.search(rf"\b{name}\b", page)]
    return complaints + differ(PAGES[0], told(run.stdout), written)


def the_exit_statuses():
    """Each that a command tells of stands in the page."""
    written = set(re.findall(r"^\.B (\d+)$", parts(plain(PAGES[1]), "SH")["EXIT STATUS"], re.MULTILINE))
    commands = parts(parts(plain(PAGES[1]), "SH")[COMMANDS], "SS")
    helped = {status for command in commands
              for status in re.findall(r"^  (\d+)  ", help_of(command), re.MULTILINE)}
    return [f"{status} is not told of" for status in sorted(helped - written)]


def what_a_tool_says(*command):
    """The complaints of a tool on either output; what it makes of a page is not asked for."""
    if not shutil.which(command[0]):
        raise clilib.Skip(f"there is no {command[0]}")
    environment = {"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}
    run = subprocess.run([*command, *(FOLDER / name for name in PAGES)], capture_output=True,
                         text=True, check=False, env=environment)
    said = run.stdout + run.stderr if command[0] == "mandoc" else run.stderr
    return said.splitlines() + [f"it ends with {run.returncode}"] * (run.returncode != 0)


def main():
    jobs = [
        ("the commands", the_commands),
        ("the commands in the manual", the_manual),
        ("the shared options", the_shared_options),
        ("the window", the_window),
        ("the exit statuses", the_exit_statuses),
        ("mandoc", lambda: what_a_tool_says("mandoc", "-Tlint", "-Wwarning")),
        ("man", lambda: what_a_tool_says("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z")),
    ]
    for command in parts(parts(plain(PAGES[1]), "SH")[COMMANDS], "SS"):
        jobs.append((f"the options of {command}", functools.partial(the_options_of, command)))
    return clilib.main(jobs)


if __name__ == "__main__":
    sys.exit(main())
