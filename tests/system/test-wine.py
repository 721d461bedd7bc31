#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Wine: what it writes into its registry, what it exports, and the script for Windows, which
runs in its cmd. Prints TAP.

The folder of Wine is made for the test, in the home of a person on a Linux tree.
"""

import os
import re
import shutil
import subprocess
import sys

import syslib
from syslib import clilib

import tree

PRODUCT, NAME, VERSION = "kaspersky-plus", "Kaspersky Plus", "21.15.8.493"
PLACE = "Program Files/Kaspersky Lab/Kaspersky 21.15"
WINDOWS_PLACE = "C:\\" + PLACE.replace("/", "\\")
ENTRY = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\{1A2B3C4D-0000-1111-2222-3333}"
KEY = r"HKLM\Software\KasperskyLab\AVP21.15\environment"
USER_KEY = r"HKCU\Software\KasperskyLab\Ünïcode 漢字"
VALUES = (
    (ENTRY, "DisplayName", "REG_SZ", NAME),
    (ENTRY, "DisplayVersion", "REG_SZ", VERSION),
    (ENTRY, "InstallLocation", "REG_EXPAND_SZ", "%ProgramFiles%" + WINDOWS_PLACE[16:]),
    (KEY, "ProductName", "REG_SZ", NAME),
    (KEY, "ProductRoot", "REG_SZ", WINDOWS_PLACE),
    (USER_KEY, "x", "REG_MULTI_SZ", "a\\0b"),
)
SECONDS = 240
# What changes whenever Wine starts: the times of keys, and those of its drivers.
TIMES = re.compile(r'^(#time=|"DriverDate(Data)?"=)')


class Wine:
    """Wine with a folder of its own."""

    def __init__(self, prefix):
        self.prefix = prefix
        self.environment = {**clilib.environment(), "WINEPREFIX": prefix, "WINEDEBUG": "-all"}
        self.environment["WINEDLLOVERRIDES"] = "mscoree,mshtml="
        self.environment.pop("DISPLAY", None)

    def run(self, *command, place=None):
        """Runs a program in a folder; gives what it said."""
        command = ("wine", *command)
        settings = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE}
        settings["stderr"] = subprocess.STDOUT
        done = subprocess.run(
            command, env=self.environment, timeout=SECONDS, check=False, cwd=place or self.prefix, **settings
        )
        words = done.stdout.decode(errors="replace")
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)}: {words}")
        return words

    def stop(self):
        """Ends Wine, which then writes its registry."""
        subprocess.run(["wineserver", "-k"], env=self.environment, check=False, timeout=SECONDS)
        subprocess.run(["wineserver", "-w"], env=self.environment, check=False, timeout=SECONDS)

    def path(self, path):
        return "Z:" + path.replace("/", "\\")

    def registry(self):
        """Keys and values, without the times."""
        rows = set()
        for name in ("system.reg", "user.reg", "userdef.reg"):
            key = None
            with open(os.path.join(self.prefix, name), encoding="ascii") as source:
                for line in source.read().replace("\\\n", "").splitlines():
                    if line.startswith("["):
                        key = line.rpartition("]")[0]
                        rows.add((name, key, ""))
                    elif line and not TIMES.match(line):
                        rows.add((name, key, line))
        return rows


def why_not():
    missing = [tool for tool in ("wine", "wineserver") if not shutil.which(tool)]
    if missing:
        return f"not installed: {', '.join(missing)}"
    return syslib.why_not_again()


def fill(wine):
    """A product, as its setup would leave it."""
    os.makedirs(wine.prefix)
    wine.run("wineboot", "--init")
    for key, name, kind, value in VALUES:
        wine.run("reg", "add", key, "/v", name, "/t", kind, "/d", value, "/f")
    folder = os.path.join(wine.prefix, "drive_c", PLACE)
    os.makedirs(folder)
    for name in ("avp.exe", "avpui.exe"):
        with open(os.path.join(folder, name), "wb") as out:
            out.write(b"MZ")
    wine.stop()


def judge(root, *kinds, number=0):
    """What is found: the product alone, with these proofs. Nothing may be written."""
    before = tree.fingerprint(root) if os.path.isdir(root) else None
    report, complaints = clilib.report(clilib.check("--json", f"--root={root}"), 1)
    if before is not None:
        complaints += tree.differences(before, tree.fingerprint(root))
    if report is None or len(report["targets"]) <= number:
        return complaints + [f"no target {number}: {report}"]
    target = report["targets"][number]
    if target["outcome"] != "checked":
        complaints.append(f"{target['outcome']}: {target['problems']}")
    if syslib.products(target) != {PRODUCT: "installed"}:
        return complaints + [f"found: {syslib.products(target)}"]
    finding = target["findings"][0]
    there = {piece["kind"] for piece in finding["evidence"]}
    complaints += [f"no {kind} evidence, only {there}" for kind in kinds if kind not in there]
    if finding["version"] != VERSION:
        complaints.append(f"the version is {finding['version']}")
    if not any("Ünïcode" in piece["where"] or "HKCU" in piece["where"]
               for piece in finding["evidence"]):
        complaints.append(f"nothing of the person: {finding['evidence']}")
    return complaints


def export(wine, place):
    """One file of the whole: the two parts, put together as the editor of Windows does."""
    parts = []
    for number, key in enumerate(("HKLM\\Software", "HKCU\\Software")):
        file = os.path.join(place, f"{number}.reg")
        wine.run("reg", "export", key, wine.path(file), "/y")
        with open(file, "rb") as source:
            parts.append(source.read().decode("utf-16"))
    wine.stop()
    path = os.path.join(place, "both.reg")
    with open(path, "wb") as out:
        out.write((parts[0] + parts[1].partition("\n")[2]).encode("utf-16"))
    return path


def exported(wine):
    with clilib.folder() as place:
        path = export(wine, place)
        with open(path, "rb") as source:
            complaints = [] if source.read(2) == b"\xff\xfe" else ["this is no UTF-16"]
        return complaints + judge(path, "registry", "uninstall-entry")


def run_script(wine, place):
    """Runs the script as a person does; gives the folder that it made."""
    answer = clilib.run("windows-script", f"--output={place}")
    if answer.status != 0:
        raise RuntimeError(answer.errors())
    wine.run("cmd", "/c", "changeover-check.cmd", place=place)
    wine.stop()
    made = [name for name in os.listdir(place) if name != "changeover-check.cmd"]
    if len(made) != 1:
        raise RuntimeError(f"the script made {made}")
    return os.path.join(place, made[0])


def scripted(wine):
    """The folder of the script, twice over: the second run replaces the first."""
    with clilib.folder() as outer:
        place = os.path.join(outer, "with (blanks)")
        os.mkdir(place)
        before = wine.registry()
        folder = run_script(wine, place)
        complaints = judge(folder, "registry", "uninstall-entry")
        first = sorted(os.listdir(folder))
        if run_script(wine, place) != folder or sorted(os.listdir(folder)) != first:
            complaints.append("the second run did something else")
        with open(os.path.join(folder, "changeover-check.txt"), encoding="ascii") as source:
            lines = source.read().splitlines()
        if lines[-1] != "end" or "kaspersky.reg: exported" not in lines:
            complaints.append(f"the notes are {lines}")
        if "kaspersky-32.reg: not there" not in lines or [l for l in lines if "failed" in l]:
            complaints.append(f"the notes are {lines}")
        changed = before ^ wine.registry()
        return complaints + [f"the registry changed: {row}" for row in sorted(changed, key=str)]


def main():
    with clilib.folder() as place:
        root = clilib.build(place, "linux-nothing")
        wine = Wine(os.path.join(root, "home", "anna", ".wine"))

        def on_disk():
            fill(wine)
            return judge(root, "registry", "uninstall-entry", "path", number=1)

        jobs = [
            ("the home of a person on a disk", on_disk),
            ("its folder by itself", lambda: judge(wine.prefix, "registry", "path")),
            ("an export in UTF-16", lambda: exported(wine)),
            ("the script for Windows", lambda: scripted(wine)),
        ]
        try:
            return syslib.main(jobs, why_not)
        finally:
            if shutil.which("wineserver") and os.path.isdir(wine.prefix):
                wine.stop()


if __name__ == "__main__":
    sys.exit(main())
