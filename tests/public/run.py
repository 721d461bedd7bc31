#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real data from public repositories: nothing of it is Kaspersky's, some of it is broken.

The data lie in the folder $CHANGEOVER_PUBLIC_DATA. Nothing of them may be part of the project.
Each is put into a tree of the golden tests and judged as those are. Prints TAP.
"""

import argparse
import lzma
import os
import pathlib
import re
import shutil
import struct
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "golden"))

# pylint: disable=wrong-import-position
import run as golden  # the path above leads to the golden one

import hive
import tree

SOFTWARE, SYSTEM = "Windows/System32/config/SOFTWARE", "Windows/System32/config/SYSTEM"
USER = "Users/real/NTUSER.DAT"
STATUS = "var/lib/dpkg/status"
UNREADABLE = ("corrupted_system_hive", "GarbageHive", "TruncatedHive")
DIRTY = ("NewDirtyHive", "OldDirtyHive")
XP_HIVE = "WINDOWS/system32/config/software"


def expect(status, findings=(), problems=(), **more):
    return {"status": status, "findings": list(findings), "problems": list(problems), **more}


class Case:
    """A base, what is put into it, and what is expected."""

    def __init__(self, name, base, wishes, put=None, change=None, without=()):
        self.name, self.base, self.wishes = name, base, wishes
        self.put, self.change, self.without = put or {}, change, without

    def golden(self):
        """The case as the golden tests know it; what is put in is taken out of the base."""
        system = "windows" if self.base.startswith("windows") else "linux"
        gone = [*self.put, *self.without]
        files = {path: {"absent": True} for path in gone}
        hives = {path: None for path in gone}
        case = {"system": system, "base": self.base, "files": files, "hives": hives}
        return tree.with_base({**case, "expect": self.wishes})

    def run(self, program, data, folder):
        root = os.path.join(folder, "tree")
        case = self.golden()
        tree.build(case, root)
        for path, source in self.put.items():
            place = os.path.join(root, path)
            os.makedirs(os.path.dirname(place), exist_ok=True)
            unpack(data / source, place)
        if self.change:
            self.change(root, data)
        return golden.judge_untouched(case, program, folder)


class FileCase(Case):
    """A file that was taken from a system, checked by itself."""

    def golden(self):
        return {"system": self.base, "root": list(self.put)[0], "expect": self.wishes}


def unpack(source, place):
    with (lzma.open if source.suffix == ".xz" else open)(source, "rb") as packed:
        with open(place, "wb") as out:
            shutil.copyfileobj(packed, out)


# --- Changes ----------------------------------------------------------------------------


def calm(root, _data):
    """Makes the real SYSTEM hive one that was closed in order: its numbers agree."""
    path = os.path.join(root, SYSTEM)
    with open(path, "r+b") as out:
        base = bytearray(out.read(hive.BLOCK))
        base[4:8] = base[8:12]
        struct.pack_into("<I", base, 508, hive.checksum(bytes(base)))
        out.seek(0)
        out.write(base)


def graft(root, data):
    """The real hive begins at Software; a whole NTUSER.DAT has that as one of its keys."""
    calm(root, data)
    part = os.path.join(root, "..", "part")
    unpack(data / "windows/ntuser_software_partial.xz", part)
    place = os.path.join(root, USER)
    os.makedirs(os.path.dirname(place), exist_ok=True)
    hive.build(place, {})
    hive.copy_tree(part, place, "Software")


def read_export(path):
    """The keys of a registry export below SOFTWARE, with their texts and numbers."""
    keys, here = {}, None
    for line in path.read_text(encoding="utf-16").splitlines():
        head = re.fullmatch(r"\[HKEY_LOCAL_MACHINE\\SOFTWARE\\(.+)\]", line, re.IGNORECASE)
        value = re.fullmatch(r'"((?:[^"\\]|\\.)+)"=(?:"(.*)"|dword:([0-9a-f]{8}))', line)
        if head:
            here = keys.setdefault(head[1], {})
        elif value and here is not None:
            text = re.sub(r"\\(.)", r"\1", value[2]) if value[2] is not None else None
            name = re.sub(r"\\(.)", r"\1", value[1])
            here[name] = {"dword": int(value[3], 16)} if text is None else text
    return keys


def import_programs(root, data):
    keys = read_export(data / "windows/xp-Uninstall.reg")
    assert sum("DisplayName" in values for values in keys.values()) > 400
    hive.fill(os.path.join(root, XP_HIVE), keys)


# --- Cases ------------------------------------------------------------------------------


def whole_systems():
    real = {SYSTEM: "windows/SYSTEM_WIN_10_1709.xz"}
    user = {USER: "windows/ntuser_software_partial.xz"}
    doubt = expect(3, outcome="partly-checked", problems=["config/SYSTEM"])
    bare = expect(3, problems=["config/SYSTEM", "SOFTWARE"])
    clean = expect(0, outcome="checked")
    return [
        Case("windows-10-1709", "windows10", doubt, {**real, **user}),
        Case("windows-10-1709-no-software", "windows10", bare, {**real, **user}, None, [SOFTWARE]),
        Case("windows-10-1709-calm", "windows10", clean, real, graft),
        Case("windows-xp-programs", "windowsxp", clean, None, import_programs),
        Case("debian-texlive", "debian12", clean, {STATUS: "linux/texlive.status"}),
    ]


def browser_systems():
    """A real profile of Chrome: 20 extensions, nothing to find, and none that cannot be read."""
    clean = expect(0, outcome="checked")
    data = "browser/chrome-Preferences"
    windows = "Users/anna/AppData/Local/Google/Chrome/User Data/Default/Preferences"
    linux = "home/anna/.config/google-chrome/Default/Preferences"
    return [
        Case("chrome-on-windows", "windows10", clean, {windows: data}),
        Case("chrome-on-linux", "debian12", clean, {linux: data}),
    ]


def single_files():
    """Nothing of Kaspersky's among 419 programs; what such a file cannot show is told."""
    note = "What is missing: the list of installed 32-bit programs"
    wishes = expect(3, outcome="partly-checked", notes=[note, "has no files in it"],
                    problems=[{"probe": "registry-export", "message": "does not have both"}])
    put = {"export.reg": "windows/xp-Uninstall.reg"}
    phone = {"packages.xml": "android/packages.xml"}
    return [
        FileCase("windows-xp-export", "registry-export", wishes, put),
        FileCase("android-packages", "android", expect(0, outcome="checked"), phone),
    ]


def rpm_systems():
    """Lists of real systems in all forms are read, and nothing is found in them."""
    cases = []
    places = {"sqlite": "usr/lib/sysimage/rpm", "ndb": "usr/lib/sysimage/rpm", "bdb": "var/lib/rpm"}
    for kind, folder in places.items():

        def copy(root, data, kind=kind, folder=folder):
            shutil.rmtree(os.path.join(root, "usr/lib/sysimage/rpm"))
            os.unlink(os.path.join(root, "var/lib/rpm"))
            shutil.copytree(data / f"linux/rpm-{kind}", os.path.join(root, folder))
            os.chmod(os.path.join(root, folder), 0o755)

        clean = expect(0, outcome="checked")
        cases.append(Case(f"fedora-rpm-{kind}", "fedora40", clean, None, copy))
    return cases


def odd_hives(data):
    """Each strange hive in each place: no crash, no finding, and broken ones are told of."""
    sources = [data / "windows/corrupted_system_hive.xz", *sorted(data.glob("windows/edge/*Hive"))]
    sources += sorted(data.glob("windows/dirty/*/*DirtyHive"))
    sources += sorted(data.glob("windows/dirty/*/RecoveredHive_*"))
    cases = []
    for source in sources:
        for kind, path in (("software", SOFTWARE), ("system", SYSTEM), ("user", USER)):
            # None of them says which control set is in force.
            broken = source.stem in UNREADABLE + DIRTY or path == SYSTEM
            wishes = expect(3, problems=[path]) if broken else expect([0, 3])
            put = {path: str(source.relative_to(data))}
            cases.append(Case(f"{source.stem}-as-{kind}", "windows10", wishes, put))
    return cases


def replayed_hives(data):
    """With their logs nothing is missing. They are still no hives of that name: that is told."""
    cases = []
    told = "not what its name says"
    for source in sorted(data.glob("windows/dirty/*/*DirtyHive")):
        for kind, path in (("software", SOFTWARE), ("user", USER)):
            names = ("", ".LOG1", ".LOG2")
            put = {path + end: str(source.relative_to(data)) + end for end in names}
            wishes = expect(3, problems=[{"path": path, "message": told}])
            wishes["no-problems"] = [{"path": path, "message": "last changes"}]
            cases.append(Case(f"{source.stem}-with-logs-as-{kind}", "windows10", wishes, put))
    return cases


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", help="the changeover-cli to test")
    parser.add_argument("--case", action="append", help="only this case (may be repeated)")
    parser.add_argument("--list", action="store_true", help="print the names of the cases")
    parser.add_argument("--tap", action="store_true", help="print TAP (always done)")
    arguments = parser.parse_args()
    folder = os.environ.get("CHANGEOVER_PUBLIC_DATA")
    if not folder or not os.path.isdir(folder):
        reason = f"no such folder: {folder}" if folder else "CHANGEOVER_PUBLIC_DATA is not set"
        print(f"TAP version 13\n1..0 # SKIP {reason}")
        return 0
    data = pathlib.Path(folder)
    cases = [*whole_systems(), *single_files(), *browser_systems(), *rpm_systems()]
    cases += [*odd_hives(data), *replayed_hives(data)]
    cases = [case for case in cases if case.name in (arguments.case or [case.name])]
    if arguments.list:
        print("\n".join(case.name for case in cases))
        return 0
    if not arguments.program or not os.access(arguments.program, os.X_OK):
        parser.error("--program is missing or not a program")
    golden.end_on_signal()
    program = os.path.abspath(arguments.program)

    def job(case):
        return lambda: golden.in_folder(case.run, program, data)

    return golden.run_all([(case.name, job(case)) for case in cases])


if __name__ == "__main__":
    sys.exit(main())
