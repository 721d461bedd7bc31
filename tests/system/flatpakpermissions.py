# SPDX-License-Identifier: GPL-3.0-or-later
"""Stories of the Flatpak: each permission of the manifest is needed.

Each is taken away alone. What it was for must then be missing, and the program must say so where it
could have found something. A permission without an entry here fails the test.
"""

import os
import pathlib
import subprocess

import flatpakcomputer
import flatpaklib
import flatpakrefresh
import udiskslib
from flatpakcomputer import DISKS, THINGS, computer_with, disk, is_proved
from flatpaklib import ID, administrator
from flatpakprogram import PATIENCE, ask_bus, has_window, leave, wait_until


def taken_away(permission):
    """The option of “flatpak run” that takes a permission away."""
    name, _, value = permission.partition("=")
    opposite = {"--filesystem": "--nofilesystem", "--share": "--unshare", "--socket": "--nosocket",
                "--system-talk-name": "--system-no-talk-name"}[name]
    return f"{opposite}={value.removesuffix(':ro')}"


# --- What each is for -----------------------------------------------------------------------


def thing_for(place):
    thing = next(thing for thing in THINGS if thing.permission == place)

    def story(*options):
        with computer_with(thing):
            report, complaints = flatpaklib.check(options=options)
        return complaints + missing_or_told(is_proved(report, thing), report, place)
    return story


def missing_or_told(is_there, report, place):
    """Complaints if something is not found; a lie if that is not told."""
    if is_there:
        return []
    names = (place, "=home:ro") if place.startswith("~") else (place,)
    told = any(name in command for command in flatpaklib.grants(report) for name in names)
    return ["not found, and told"] if told else [f"A LIE about {place}: {flatpaklib.short(report)}"]


def dpkg(*options):
    admin = administrator()
    admin.install("kesl")
    try:
        report, complaints = flatpaklib.check(options=options)
    finally:
        admin.purge()
    proofs = flatpaklib.proofs(report)
    return complaints + missing_or_told(("dpkg", "var/lib/dpkg/status") in proofs, report,
                                        "/var/lib/dpkg")


def disk_for(place):
    def story(*options):
        with disk(f"{place}/WINDOWS"):
            report, complaints = flatpaklib.check(options=options)
        is_there = f"{place}/WINDOWS" in flatpaklib.roots(report)
        return complaints + missing_or_told(is_there, report, place)
    return story


def name_for(name):
    def story(*options):
        words = ("call", "--system", "--dest", name, "--object-path", "/", "--method",
                 "org.freedesktop.DBus.Peer.Ping")
        answer = flatpaklib.call(*words, options=options, command="gdbus")
        return [answer.errors().strip()] * (answer.status != 0)
    return story


def udisks(*options):
    if not udiskslib.path_of("udisksd"):
        raise flatpaklib.clilib.Skip("there is no udisks2 here")
    administrator().start_udisks()
    return name_for("org.freedesktop.UDisks2")(*options)


def opened(*options, **changes):
    """Complaints if no window comes. It is closed again."""
    with subprocess.Popen(
            [*flatpaklib.wrapper(*options, command="changeover"), ID],
            env={**flatpaklib.settings_for(GSK_RENDERER="cairo"), **changes},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            text=True) as child:
        wait_until(lambda: has_window() or child.poll() is not None)
        there = child.poll() is None and has_window()
        leave()
        log = child.communicate(timeout=PATIENCE)[1]
    return [] if there else [f"no window: {log.strip()[-500:]}"]


def on_x11(*options):
    return opened(*options, WAYLAND_DISPLAY="")


def on_wayland(*options):
    """Without X11, on a display of its own."""
    name = "changeover-test"
    if subprocess.run(["which", "weston"], capture_output=True, check=False).returncode != 0:
        raise flatpaklib.clilib.Skip("there is no weston here")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(["weston", "--backend=headless-backend.so", f"--socket={name}",
                           "--no-config", "--idle-time=0"], **quiet) as weston:
        socket = pathlib.Path(flatpaklib.RUNTIME_FOLDER, name)
        wait_until(socket.exists)
        try:
            return opened("--nosocket=x11", "--nosocket=fallback-x11", *options,
                          WAYLAND_DISPLAY=name)
        finally:
            weston.terminate()


def the_desktop_starts_it(_place):
    """Over the bus, as it does when its entry in the menu is chosen."""
    said = ask_bus(ID, "/io/github/changeover/Changeover", "org.freedesktop.Application.Activate", "{}")
    complaints = [] if wait_until(has_window) else [f"no window came: {said}"]
    leave()
    return complaints


def shares_memory(*options):
    """What X11 draws with: shared memory is that of the computer."""
    inside = flatpaklib.shell("readlink /proc/self/ns/ipc", *options)
    return [f"it has its own: {inside}"] * (inside != os.readlink("/proc/self/ns/ipc"))


USES = {
    "--socket=wayland": on_wayland,
    "--socket=fallback-x11": on_x11,
    "--share=ipc": shares_memory,
    "--share=network": flatpakrefresh.fetches,
    "--filesystem=/var/lib/dpkg:ro": dpkg,
    **{f"--filesystem={thing.permission}:ro": thing_for(thing.permission) for thing in THINGS},
    **{f"--filesystem={place}:ro": disk_for(place) for place in DISKS},
    "--system-talk-name=org.freedesktop.PackageKit": name_for("org.freedesktop.PackageKit"),
    "--system-talk-name=org.freedesktop.UDisks2": udisks,
}


def story_of(permission):
    """The story of one permission."""
    use = USES.get(permission, lambda *_: [f"nobody knows what {permission} is for"])

    def story(_place):
        complaints = [f"with it: {complaint}" for complaint in use()]
        without = use(taken_away(permission))
        print(f"# without {permission}: {' '.join(without)[:160] or 'nothing is missing'}")
        complaints += ["without it nothing is missing"] * (not without)
        return complaints + [complaint for complaint in without if complaint.startswith("A LIE")]
    story.__name__ = f"needs {permission}"
    return story


# --- All of them ----------------------------------------------------------------------------


def no_more_than_designed(_place):
    """Nothing may be written, and no home, no whole bus and no command on the host is granted. Of
    the home folder, it may see what products leave there."""
    granted = flatpaklib.manifest.read()["finish-args"]
    complaints = [f"it may write there: {permission}" for permission in granted
                  if permission.startswith("--filesystem=") and not permission.endswith(":ro")]
    broad = ("home", "host:", "host-root", "/:", "~", "xdg-", "org.freedesktop.Flatpak",
             "session-bus", "system-bus", "--device", "--own-name", "--allow")
    products = {f"--filesystem={thing.permission}:ro" for thing in THINGS}
    return complaints + [f"too broad: {permission}" for permission in granted
                         if permission not in products and any(word in permission for word in broad)]


def with_none_it_tells_the_truth(_place):
    options = [taken_away(permission) for permission in flatpaklib.manifest.read()["finish-args"]]
    answer = flatpaklib.call("--version", options=options)
    complaints = answer.complaints(0)
    with computer_with(*THINGS):
        report, more = flatpaklib.check(options=options)
    told = " ".join(flatpaklib.grants(report))
    complaints += more + [f"it tells of findings: {flatpaklib.short(report)}"] * bool(
        flatpaklib.computer(report)["findings"])
    complaints += [f"no word of {place}: {told}" for place in
                   ("host-os", "host-etc", "/var/lib/dpkg", "/opt/kaspersky") if place not in told]
    words = flatpaklib.call("check", options=options)
    return complaints + words.complaints(3)


STORIES = (the_desktop_starts_it, no_more_than_designed, with_none_it_tells_the_truth,
           *(story_of(permission) for permission in flatpaklib.manifest.read()["finish-args"]))
