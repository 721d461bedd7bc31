#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program in a sandbox that is laid out as Flatpak does it, with systems of the golden tests as
its host. Prints TAP.

The sandbox is made by bubblewrap, which Flatpak uses too. The runtime is this computer, so that all
of it can be told from the host.
"""

import json
import os
import shlex
import subprocess
import sys

import clilib

ID = "io.github.changeover.Changeover"
OS = ("usr", "bin", "sbin", "lib", "lib32", "lib64", "libx32")
# What a check looks at.
PLACES = (
    "/var/lib/dpkg", "/var/lib/rpm", "/var/lib/pacman", "/var/db/pkg", "/nix/store",
    "/opt/kaspersky", "/var/opt/kaspersky", "/var/opt/KVRT2024_Data", "/var/log/kaspersky",
    "/media", "/run/media", "/mnt",
)
ALL = ("host-os", "host-etc", "home", "~/.var/app", *PLACES)
HOME = "/home/anna"
# What stat(1) calls the file systems of disks.
DISKS = ("ext2/ext3", "xfs", "btrfs", "f2fs")
# One for each kind of list, and for all that lies elsewhere.
CASES = (
    "linux-nothing", "linux-kesl-installed", "linux-kesl-and-agent", "linux-kfl", "linux-kvrt-home",
    "linux-rpm-sqlite", "linux-rpm-ndb", "linux-rpm-bdb", "linux-rpm-old-place", "linux-pacman",
    "linux-gentoo", "linux-nixos", "linux-masked-unit", "linux-chrome-extension",
    "linux-firefox-snap-extension", "linux-brave-flatpak-extension", "linux-native-host",
    "linux-wine-product",
)


def bind(host, path, place):
    """Shows something of the host, if it is there; Flatpak gives a link only where it may lead."""
    source = os.path.join(host, path.lstrip("/"))
    if os.path.islink(source):
        return ["--symlink", os.readlink(source), place] if place.startswith("/run/host") else []
    return ["--ro-bind", source, place] if os.path.exists(source) else []


def show(host, grant):
    if grant == "host-os":
        return [word for name in OS for word in bind(host, name, f"/run/host/{name}")]
    if grant == "host-etc":
        return bind(host, "etc", "/run/host/etc")
    if grant == "home":
        return bind(host, HOME, HOME)
    path = grant.replace("~", HOME)
    return bind(host, path, path)


def os_release(host):
    for path in ("etc/os-release", "usr/lib/os-release"):
        real = os.path.realpath(os.path.join(host, path))
        if os.path.isfile(real) and real.startswith(host):
            return ["--ro-bind", real, "/run/host/os-release"]
    return []


def sandbox(host, info, grants, mounts):
    """What stands before the program."""
    with open(info, "w", encoding="utf-8") as out:
        out.write(f"[Application]\nname={ID}\n\n[Context]\nfilesystems="
                  + "".join(f"{grant}:ro;" for grant in grants) + "\n")
    words = ["bwrap", "--unshare-pid", "--die-with-parent", "--proc", "/proc", "--dev", "/dev",
             "--tmpfs", "/tmp", "--dir", HOME, "--setenv", "HOME", HOME, "--chdir", "/"]
    for name in (*OS, "etc"):
        words += ["--ro-bind-try", f"/{name}", f"/{name}"]
    words += os_release(host)
    # The home folder first, what lies in it after it.
    for grant in sorted(grants, key=lambda grant: grant != "home"):
        words += show(host, grant)
    for source, path in mounts:
        words += ["--ro-bind", source, path]
    return [*words, "--ro-bind", info, "/.flatpak-info",
            "--ro-bind", clilib.PROGRAM, "/app/bin/changeover-cli"]


def check(place, host, grants, *options, mounts=()):
    wrapper = sandbox(host, os.path.join(place, "info"), grants, mounts)
    return clilib.check(*options, wrapper=wrapper, binary="/app/bin/changeover-cli")


def findings(report):
    return sorted((found["product"], found["verdict"], found["version"] or "")
                  for target in report["targets"] for found in target["findings"])


def grants_of(report):
    return [problem["grant"] for target in report["targets"] for problem in target["problems"]
            if "grant" in problem]


# --- Stories ----------------------------------------------------------------------------


def same_as_outside(case):
    """With all permissions, the host is seen as from outside."""
    with clilib.folder() as place:
        host = clilib.build(place, case)
        outside, complaints = clilib.report(clilib.check("--json", f"--root={host}"))
        inside, more = clilib.report(check(place, host, ALL, "--json"))
        complaints += more
        if complaints:
            return complaints
        if findings(inside) != findings(outside):
            complaints.append(f"inside {findings(inside)}, outside {findings(outside)}")
        outcomes = [report["targets"][0]["outcome"] for report in (inside, outside)]
        if outcomes[0] != outcomes[1]:
            complaints.append(f"{outcomes}: {inside['targets'][0]['problems']}")
        label = inside["targets"][0]["label"]
        name = outside["targets"][0]["label"].rsplit(" in ", 1)[0]
        return complaints + [f"it is called “{label}”"] * (name not in label)


def each_is_missed(grant):
    """Without one permission, a check says so, and what to type for just that one."""
    with clilib.folder() as place:
        host = clilib.build(place, "linux-nothing")
        # Each Flatpak has a folder there.
        os.makedirs(f"{host}{HOME}/.var/app/{ID}")
        grants = [other for other in ALL if other != grant]
        report, complaints = clilib.report(check(place, host, grants, "--json"), 3)
        if complaints:
            return complaints
        commands = [shlex.split(command) for command in grants_of(report)]
        missed = [f"--filesystem={grant}:ro"]
        if len(commands) != 1 or commands[0][:3] != ["flatpak", "override", "--user"]:
            return [f"commands: {commands}"]
        if commands[0][3:] != [*missed, ID]:
            complaints.append(f"the command is {commands[0]}")
        return complaints


def without_any():
    """Whatever is on the host, nothing is said of it; there is a command for each area."""
    with clilib.folder() as place:
        host = clilib.build(place, "linux-kesl-installed")
        answer = check(place, host, (), "--json")
        report, complaints = clilib.report(answer, 3)
        if complaints:
            return complaints
        commands = grants_of(report)
        if len(commands) != 3 or len(report["targets"]) != 1:
            complaints.append(f"commands: {commands}, targets: {len(report['targets'])}")
        words = " ".join(commands).split()
        given = [word.removeprefix("--filesystem=").removesuffix(":ro") for word in words
                 if word.startswith("--filesystem=")]
        if sorted(given) != sorted(ALL):
            complaints.append(f"the commands grant {given}")
        text = check(place, host, ()).text()
        complaints += [f"the text lacks {command}" for command in commands if command not in text]
        again, more = clilib.report(check(place, host, given, "--json"), 1)
        return complaints + more + ["with these, nothing was found"] * (not findings(again))


def named_places():
    """Paths on the command line are those of the host."""
    with clilib.folder() as place:
        host = clilib.build(place, "linux-nothing")
        clilib.build(os.path.join(host, "mnt"), "windows-consumer-21", "disk")
        grants = ("/mnt", "/opt/kaspersky", "host-os")
        found, complaints = clilib.report(
            check(place, host, grants, "--json", "--root=/mnt/disk"), 1)
        hidden, more = clilib.report(check(place, host, grants, "--json", "--root=/data/disk"), 3)
        complaints += more
        command = f"flatpak override --user --filesystem=/data/disk:ro {ID}"
        if hidden and grants_of(hidden) != [command]:
            complaints.append(f"of a hidden folder: {hidden['targets'][0]['problems']}")
        if found and not findings(found):
            complaints.append("the disk was not read")
        # What the sandbox has of its own is not on the computer.
        for path in ("/opt/kaspersky", "/usr/bin/bwrap"):
            complaints += [f"{path}: {words}" for words in
                           check(place, host, grants, f"--root={path}").complaints(2)]
        own = check(place, host, (), "--json", "--root=/proc")
        report, more = clilib.report(own, 3)
        complaints += more
        if report and report["targets"][0]["system"] != "unknown":
            complaints.append(json.dumps(report["targets"][0]))
        return complaints


def mounted_disks():
    """A disk is found where disks may be seen; mounts of the sandbox's own are none."""
    with clilib.folder() as place:
        kind = subprocess.run(["stat", "--file-system", "--format=%T", place], check=True,
                              capture_output=True, text=True).stdout.strip()
        if kind not in DISKS:
            raise clilib.Skip(f"nothing here is on a disk, but on {kind}")
        host = clilib.build(place, "linux-nothing")
        disk, own = (clilib.build(place, "windows-consumer-21", name) for name in ("disk", "own"))
        os.makedirs(os.path.join(host, "media/anna/disk"))
        mounts = ((disk, "/media/anna/disk"), (own, "/srv/disk"), (own, "/app/disk"))
        report, complaints = clilib.report(check(place, host, ALL, "--json", mounts=mounts), 1)
        roots = [target["root"] for target in report["targets"]] if report else []
        return complaints + [f"targets: {roots}"] * (roots != ["/", "/media/anna/disk"])


def main():
    if not clilib.allowed("bwrap", "--ro-bind", "/", "/", "true"):
        print("1..0 # SKIP no sandbox can be made here")
        return 0
    jobs = [(f"{case} is the same as outside", lambda case=case: same_as_outside(case))
            for case in CASES]
    jobs += [(f"without {grant}", lambda grant=grant: each_is_missed(grant)) for grant in ALL]
    jobs += [("without any permission", without_any), ("places that are named", named_places),
             ("disks that are mounted", mounted_disks)]
    return clilib.main(jobs)


if __name__ == "__main__":
    sys.exit(main())
