# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that Changeover is compared with, and the same work for each."""

import os
import shutil
import subprocess

import measure
import windowstree

# For people who lack one: the package in Debian.
PACKAGES = {
    "dpkg-query": "dpkg",
    "hivexget": "libhivex-bin",
    "hivexsh": "libhivex-bin",
    "hivexregedit": "libwin-hivex-perl",
    "reglookup": "reglookup",
}
# Every entry of a list of programs has one.
MARK = b"DisplayName"


def lists(root):
    """Where the lists of programs are: two in SOFTWARE, one in each user's hive."""
    software = os.path.join(root, windowstree.SOFTWARE)
    found = [(software, windowstree.UNINSTALL), (software, f"WOW6432Node\\{windowstree.UNINSTALL}")]
    for user in windowstree.USERS:
        hive = os.path.join(root, "Users", user, "NTUSER.DAT")
        found.append((hive, f"Software\\{windowstree.UNINSTALL}"))
    return found


def linux(root):
    program = shutil.which("dpkg-query")
    command = [program, f"--admindir={root}/var/lib/dpkg", "-W"]
    return measure.Side("dpkg-query -W", [command] if program else [])


def _hivexsh(program, root, folder):
    """A script for each hive that walks through the entries, whose names it is given."""
    scripts = {}
    for hive, key in lists(root):
        ask = subprocess.run([program, hive], input=f"cd \\{key}\nls\n", text=True,
                             env=measure.ENVIRONMENT, capture_output=True, check=True)
        lines = [f"cd \\{key}\\{name}\nlsval\n" for name in ask.stdout.splitlines()]
        scripts.setdefault(hive, []).extend(lines)
    commands = []
    for number, (hive, lines) in enumerate(scripts.items()):
        path = os.path.join(folder, f"script{number}")
        with open(path, "w", encoding="utf-8") as out:
            out.writelines(lines)
        commands.append([program, "-f", path, hive])
    return commands


def opening(root):
    """hivexsh that opens every hive that the check reads, and does nothing with it."""
    hives = [os.path.join(root, path) for path in (windowstree.SOFTWARE, windowstree.SYSTEM)]
    hives += [os.path.join(root, "Users", user, "NTUSER.DAT") for user in windowstree.USERS]
    program = shutil.which("hivexsh")
    commands = [[program, "-f", os.devnull, hive] for hive in hives] if program else []
    return measure.Side("hivexsh", commands)


def windows(root, folder):
    """(side, the least number of entries that it has to show) for each program.

    hivexget shows the values of one key; with one call for each list it opens the hives and finds
    the lists, but shows no entry. That is the least that any reader has to do.
    """
    makers = {
        "hivexget": lambda program: [[program, hive, key] for hive, key in lists(root)],
        "hivexsh": lambda program: _hivexsh(program, root, folder),
        "hivexregedit": lambda program: [
            [program, "--export", hive, key] for hive, key in lists(root)
        ],
        "reglookup": lambda program: [
            [program, "-H", "-p", "/" + key.replace("\\", "/"), hive] for hive, key in lists(root)
        ],
    }
    for name, make in makers.items():
        program = shutil.which(name)
        side = measure.Side(name, make(program) if program else [])
        yield side, 0 if name == "hivexget" else 2 * windowstree.PROGRAMS
