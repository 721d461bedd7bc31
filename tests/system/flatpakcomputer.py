# SPDX-License-Identifier: GPL-3.0-or-later
"""Stories of the Flatpak: what it sees of the computer, of its disks and of homes.

Each permission of the manifest has something that it alone lets the program find.
"""

import contextlib
import gettext
import os
import pathlib
import shlex
import subprocess
from collections import namedtuple

import flatpaklib
from flatpaklib import HOME, ID, TREE, administrator

# A part of a golden case that is laid on this computer, or a file, and the proof that it gives.
Thing = namedtuple("Thing", "permission case name kind place")
THINGS = (
    Thing("host-os", "linux-kesl-installed", "usr/lib/systemd/system/kesl.service", "unit",
          "usr/lib/systemd/system/kesl.service"),
    Thing("host-etc", None, "etc/opt/kaspersky/epagent/settings", "path", "etc/opt/kaspersky"),
    Thing("/var/lib/rpm", "linux-rpm-old-place", "var/lib/rpm", "rpm", "var/lib/rpm"),
    Thing("/var/lib/pacman", "linux-pacman", "var/lib/pacman", "pacman", "var/lib/pacman"),
    Thing("/var/db/pkg", "linux-gentoo", "var/db/pkg", "portage", "var/db/pkg"),
    Thing("/nix/store", "linux-nixos", "nix", "nix", "nix/store"),
    Thing("/opt/kaspersky", "linux-kesl-installed", "opt/kaspersky", "path", "opt/kaspersky/kesl"),
    Thing("/var/opt/kaspersky", "linux-kesl-installed", "var/opt/kaspersky", "path",
          "var/opt/kaspersky"),
    Thing("/var/opt/KVRT2024_Data", "linux-kvrt", "var/opt/KVRT2024_Data", "path",
          "var/opt/KVRT2024_Data"),
    Thing("/var/log/kaspersky", None, "var/log/kaspersky/kesl/log", "path", "var/log/kaspersky"),
    Thing("~/.kesl", None, f"{HOME[1:]}/.kesl/settings", "path", f"{HOME[1:]}/.kesl"),
    Thing("~/KVRT2024_Data", None, f"{HOME[1:]}/KVRT2024_Data/Reports/1", "path",
          f"{HOME[1:]}/KVRT2024_Data"),
)
DISKS = ("/run/media", "/media", "/mnt")
DISK = "windows-consumer-21"


@contextlib.contextmanager
def computer_with(*things):
    """This computer with traces of products on it."""
    admin = administrator()
    laid = []
    try:
        for thing in things:
            if thing.case is None:
                admin.leave(f"/{thing.name}")
            else:
                admin.lay(thing.case, thing.name)
            laid.append(f"/{thing.name}" if thing.case else f"/{thing.place}")
        yield
    finally:
        admin.remove(*laid)


@contextlib.contextmanager
def disk(place, case=DISK):
    admin = administrator()
    admin.plug_in(case, place)
    try:
        yield place
    finally:
        admin.plug_out(place)


def is_proved(report, thing):
    return any(kind == thing.kind and place.startswith(thing.place)
               for kind, place in flatpaklib.proofs(report))


# --- The program ----------------------------------------------------------------------------


def it_starts(_place):
    answer = flatpaklib.call("--version")
    return answer.complaints(0) + [answer.text()] * (not answer.text().startswith("changeover"))


def all_that_belongs_to_it_comes_along(_place):
    """Every language, the manual, icons, the entry of the menu; also the locale of its own. What is
    for debuggers stays behind."""
    debug = flatpaklib.shell("ls /app/lib/debug")
    complaints = [f"for debuggers: {debug}"] * (debug != "")
    for kind, names in (("locale", "LC_MESSAGES/changeover.mo"), ("help", "changeover/index.page")):
        languages = set(flatpaklib.shell(f"cd /app/share/{kind} && echo *").split()) - {"C"}
        wanted = {line for line in pathlib.Path(flatpaklib.clilib.TOP, "po/LINGUAS").read_text(
            encoding="utf-8").split() if not line.startswith("#")}
        complaints += [f"{kind}: {wanted ^ languages}"] * (wanted != languages)
        for language in languages:
            path = f"{TREE}/files/share/{kind}/{language}/{names}"
            complaints += [f"there is no {path}"] * (not os.path.exists(path))
    own = flatpaklib.shell("find /app/share/changeover/locale -type f -size -64c")
    complaints += [f"its own locale: {own!r}"] * (not own.endswith("SYS_LC_MESSAGES"))
    exported = f"{flatpaklib.FLATPAKS}/exports/share"
    for name in (f"applications/{ID}.desktop", f"icons/hicolor/scalable/apps/{ID}.svg",
                 f"icons/hicolor/symbolic/apps/{ID}-symbolic.svg", f"metainfo/{ID}.metainfo.xml",
                 f"dbus-1/services/{ID}.service"):
        complaints += [f"the desktop is not told of {name}"] * (
            not os.path.exists(f"{exported}/{name}"))
    return complaints


def it_speaks_any_language(_place):
    """The only locale in there is C.UTF-8, in which gettext gives no translation."""
    locales = flatpaklib.shell("ls /usr/lib/locale")
    complaints = [f"there are locales: {locales}"] * (locales != "C.utf8")
    texts = gettext.translation("changeover", f"{TREE}/files/share/locale", ["vi"])
    wanted = texts.gettext("We could not tell whether there is Kaspersky software.")
    answer = flatpaklib.call("check", LANGUAGE="vi")
    return complaints + [f"no “{wanted}” in {answer.text()}"] * (wanted not in " ".join(
        answer.text().split()))


# --- This computer --------------------------------------------------------------------------


def the_list_of_dpkg_is_read(_place):
    """That of the computer, which changes, and not that of the runtime."""
    admin = administrator()
    name = next(line.partition("=")[2].strip('"') for line in pathlib.Path(
        "/etc/os-release").read_text(encoding="utf-8").splitlines()
        if line.startswith("PRETTY_NAME="))
    admin.install("kesl")
    try:
        report, complaints = flatpaklib.check()
    finally:
        admin.purge()
    complaints += [f"not found: {flatpaklib.short(report)}"] * (
        ("dpkg", "var/lib/dpkg/status") not in flatpaklib.proofs(report))
    label = flatpaklib.computer(report)["label"]
    complaints += [f"this computer is called {label}"] * (name not in label)
    after, more = flatpaklib.check()
    return complaints + more + [f"still there: {flatpaklib.short(after)}"] * bool(
        flatpaklib.computer(after)["findings"])


def all_of_the_computer_is_looked_at(_place):
    """What else there is to find, all at once."""
    with computer_with(*THINGS):
        report, complaints = flatpaklib.check()
    return complaints + [f"{thing.permission}: no proof in {flatpaklib.proofs(report)}"
                         for thing in THINGS if not is_proved(report, thing)]


def links_lead_where_they_lead_outside(_place):
    """As on Fedora, where the list of rpm is in /usr."""
    admin = administrator()
    admin.lay("linux-rpm-sqlite", "usr/lib/sysimage/rpm")
    admin.link("../../usr/lib/sysimage/rpm", "/var/lib/rpm")
    try:
        report, complaints = flatpaklib.check()
    finally:
        admin.remove("/var/lib/rpm", "/usr/lib/sysimage/rpm")
    return complaints + [f"no proof in {flatpaklib.proofs(report)}"] * (
        not any(kind == "rpm" for kind, _place in flatpaklib.proofs(report)))


def nothing_is_found_where_nothing_is(_place):
    """No Ann has a browser or Wine here, and all the rest may be looked at. What her home has can
    not be told."""
    report, complaints = flatpaklib.check()
    complaints += [f"found: {flatpaklib.short(report)}"] * bool(
        flatpaklib.computer(report)["findings"])
    outside = [command for command in flatpaklib.grants(report) if "home" not in command
               and "~" not in command]
    return complaints + [f"not granted by the manifest: {outside}"] * bool(outside)


# --- Disks ----------------------------------------------------------------------------------


def disks_are_found(_place):
    """Those that were there before it started."""
    places = [f"{place}/ann/WINDOWS" if place == "/run/media" else f"{place}/WINDOWS"
              for place in DISKS]
    with contextlib.ExitStack() as stack:
        for place in places:
            stack.enter_context(disk(place))
        report, complaints = flatpaklib.check()
    return complaints + [f"{place} is not in {flatpaklib.roots(report)}" for place in places
                         if place not in flatpaklib.roots(report)]


def later(place):
    """A check of disks that were plugged in after the sandbox was made."""
    signal = pathlib.Path(flatpaklib.OWN, "data", "go")
    signal.unlink(missing_ok=True)
    script = ('touch "$XDG_DATA_HOME/ready"; while ! test -e "$XDG_DATA_HOME/go"; do sleep 0.05; '
              'done; exec changeover-cli check --json')
    ready = pathlib.Path(flatpaklib.OWN, "data", "ready")
    ready.unlink(missing_ok=True)
    child = flatpaklib.clilib.start(["-c", script], wrapper=flatpaklib.wrapper(command="sh"),
                                    binary=ID, env=flatpaklib.settings_for())
    while not ready.exists() and child.poll() is None:
        pass
    with disk(place):
        signal.touch()
        answer = flatpaklib.clilib.finish(child)
    return flatpaklib.clilib.report(answer)


def disks_that_come_later_are_found(_place):
    """Where the folder for disks was there when the program started."""
    administrator().make("/run/media/ann")
    complaints = []
    for place in ("/run/media/ann/WINDOWS", "/media/WINDOWS", "/mnt/WINDOWS"):
        report, more = later(place)
        complaints += more + [f"{place} is not in {flatpaklib.roots(report)}"] * (
            place not in flatpaklib.roots(report))
    administrator().remove("/run/media")
    return complaints


def disks_that_come_later_need_a_folder(_place):
    """Where no disk ever was, there is no /run/media, and what comes there is not seen before the
    program is started again. That it starts without the folder is shown too."""
    complaints = ["there is a /run/media"] * os.path.exists("/run/media")
    report, more = later("/run/media/ann/WINDOWS")
    complaints += more + ["it is seen after all: README.md must say so"] * (
        "/run/media/ann/WINDOWS" in flatpaklib.roots(report))
    administrator().remove("/run/media")
    return complaints


def a_disk_is_chosen_with_the_portal(place):
    """As the dialog for files hands it over: by a folder of its own, which the program may see."""
    place = os.path.join(HOME, "disk")
    administrator().lay(DISK, ".", place)
    administrator().give(place)
    said = flatpaklib.need("flatpak", "document-export", f"--app={ID}", "-r", place).strip()
    report, complaints = flatpaklib.check(f"--root={said}")
    complaints += [f"{said}: {flatpaklib.short(report)}"] * (
        not report or not report["targets"][0]["findings"])
    closed = flatpaklib.call("check", f"--root={place}")
    complaints += [f"without the portal: {closed.text()}{closed.errors()}"] * (
        closed.status != 3 or "flatpak override" not in closed.text())
    administrator().remove(place)
    return complaints


# --- Homes ----------------------------------------------------------------------------------


def told_then_granted(case, name, is_found):
    """What may not be looked at is told with the command that grants it; and that one does it."""
    admin = administrator()
    inside = os.path.join(HOME, os.path.relpath(name, "home/anna"))
    admin.lay(case, name, inside)
    admin.give(inside)
    report, complaints = flatpaklib.check()
    complaints += ["it is said to be found"] * is_found(report)
    commands = flatpaklib.grants(report)
    complaints += [f"no word of what is closed: {flatpaklib.short(report)}"] * (not commands)
    for command in commands:
        words = shlex.split(command)
        complaints += [f"a strange command: {command}"] * (
            words[:3] != ["flatpak", "override", "--user"] or words[-1] != ID)
        subprocess.run(words, check=True)
    if commands:
        report, more = flatpaklib.check()
        complaints += more + [f"still not found: {flatpaklib.short(report)}"] * (
            not is_found(report))
        complaints += [f"still closed: {flatpaklib.grants(report)}"] * bool(
            flatpaklib.grants(report))
    flatpaklib.need("flatpak", "override", "--user", "--reset", ID)
    admin.remove(inside)
    return complaints


def browsers_are_told_and_granted(_place):
    return told_then_granted(
        "linux-chrome-extension", "home/anna/.config/google-chrome",
        lambda report: any(kind == "extension" for kind, _ in flatpaklib.proofs(report)))


def wine_is_told_and_granted(_place):
    return told_then_granted(
        "linux-wine-product", "home/anna/.wine",
        lambda report: f"{HOME}/.wine" in flatpaklib.roots(report))


STORIES = (it_starts, all_that_belongs_to_it_comes_along, it_speaks_any_language,
           the_list_of_dpkg_is_read, all_of_the_computer_is_looked_at,
           links_lead_where_they_lead_outside, nothing_is_found_where_nothing_is,
           disks_are_found, disks_that_come_later_are_found, disks_that_come_later_need_a_folder,
           a_disk_is_chosen_with_the_portal, browsers_are_told_and_granted,
           wine_is_told_and_granted)
