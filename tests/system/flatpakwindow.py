# SPDX-License-Identifier: GPL-3.0-or-later
"""Stories of the Flatpak: its window, in which a person removes a program, opens a link, chooses a
folder and prints. What lies outside of the sandbox is done by PackageKit and by the portals."""

import contextlib
import json
import os
import pathlib
import subprocess

import flatpaklib
import udiskslib
import waylib
from flatpakcomputer import DISK
from flatpaklib import HOME, ID, OWN, administrator
from flatpakprogram import Dialog, Window, leave, wait_until

STAGE = "Remove the old programs"
KESL = "Kaspersky Endpoint Security for Linux"
STEP = f"Type the command below and press Enter. It removes {KESL}."
OPENED = f"{HOME}/opened"
RECORD = f"{OWN}/.local/state/changeover/record.jsonl"
LATE = ("Changeover runs in a sandbox. It cannot see this disk yet, because the disk came after "
        "Changeover started. Close Changeover and start it again. Then check the disk here. If that "
        "does not help, choose the folder of the disk yourself further down on this page.")
ELSEWHERE = ("Changeover runs in a sandbox, which does not show it the folder where this disk is "
             "open. Choose that folder yourself further down on this page, and check it.")


class WindowWithLess(Window):
    """Without what a product leaves in the home folder."""

    options = ("--nofilesystem=~/.kesl",)


def remove(kind, place, heading):
    """Removes a package through the real PackageKit: what the window says then."""
    admin = administrator()
    admin.install("kesl")
    admin.allow("YES")
    try:
        with kind(place) as window:
            window.on_page(waylib.QUESTION_HERE)
            window.click("Check now", "button")
            window.find("What this means for you", "heading")
            window.press("Alt+4")
            window.on_page("Your plan")
            window.click(STAGE, "button")
            window.click(STEP, "button")
            window.click("Remove it here…", "button")
            window.find(f"Remove {KESL}?", "heading")
            window.click("Remove it now", "button")
            window.find(heading, "heading")
            complaints = window.close()
        complaints += ["dpkg still has it"] * admin.is_listed("kesl")
    finally:
        admin.purge()
    return complaints


@contextlib.contextmanager
def forgotten_in_the_end():
    """The next story finds no plan and no record, whatever comes of this one."""
    try:
        yield
    finally:
        flatpaklib.call("plan", "--forget")


def recorded():
    """What happened to which product, as it stands in the record of removals."""
    path = pathlib.Path(RECORD)
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [f"{event['event']} {event['product']}" for event in map(json.loads, lines)]


def shows_record(place):
    """Complaints if the window does not tell what was removed."""
    with Window(place) as window:
        window.click("Main menu", "button")
        window.click("What Was Removed…", "menu item")
        window.find("What was removed", "heading")
        window.find(f": {KESL}")
        window.find("The system says that it has removed this part:")
        window.press("Escape")
        window.gone("What was removed", "heading")
        return window.close()


def removal(kind, place, heading, proof):
    """Complaints about a removal: the window, and the record."""
    with forgotten_in_the_end():
        complaints = remove(kind, place, heading)
        wanted = ["began kesl", "removed kesl", f"{proof} kesl"]
        return complaints + [f"recorded: {recorded()}"] * (recorded() != wanted)


def a_package_is_removed(place):
    """A new check shows that it is gone, although it may not look into web browsers."""
    return removal(Window, place, f"{KESL} is gone", "gone")


def what_may_be_left_is_not_gone(place):
    """Some of the product may lie in a folder that the program may not look at."""
    return removal(WindowWithLess, place, "We could not tell", "not-sure")


# --- Disks that the sandbox does not show ---------------------------------------------------


@contextlib.contextmanager
def window_with_disk(place):
    """A disk of Windows is there that nobody has opened: who can open it, its device, the window."""
    if not udiskslib.path_of("udisksd"):
        raise flatpaklib.clilib.Skip("there is no udisks2 here")
    admin = administrator()
    admin.start_udisks()
    try:
        device = admin.attach("Attic")
        with Window(place) as window:
            window.on_page(waylib.QUESTION_HERE)
            window.find("Open to check: Attic", "button")
            yield admin, device, window
    finally:
        admin.detach("Attic")


def unseen(place, where, words):
    """The disk is opened while the window is: what is said of it then, and no longer when it is
    closed again."""
    with window_with_disk(place) as (admin, device, window):
        admin.mount(device, where)
        try:
            window.click("What to do: Attic", "button")
            window.find(words)
        finally:
            admin.unmount(where)
        window.gone(words)
        window.find("Open to check: Attic", "button")
        return window.close()


def a_disk_that_came_too_late_is_told(place):
    """Where no disk ever was, there is no /run/media, and what comes there is not seen."""
    administrator().remove("/run/media")
    try:
        return unseen(place, "/run/media/ann/Attic", LATE)
    finally:
        administrator().remove("/run/media")


def a_disk_that_is_opened_too_late_is_told(place):
    """By the button in the window. Where UDisks2 opens it, there is no folder yet."""
    administrator().allow("YES")
    away = [folder for folder in ("/media", "/run/media") if os.path.exists(folder)]
    administrator().remove(*away)
    try:
        with window_with_disk(place) as (_admin, _device, window):
            window.click("Open to check: Attic", "button")
            window.find(LATE)
            window.find("Open to check: Attic", "button")
            return window.close()
    finally:
        administrator().remove("/run/media")
        administrator().make(*away)


def a_disk_elsewhere_is_told(place):
    """In a folder that is not granted."""
    return unseen(place, "/attic", ELSEWHERE)


# --- What the portals do --------------------------------------------------------------------


def a_link_is_opened(_place):
    """By the person's own web browser, which is outside."""
    folder = pathlib.Path(HOME, ".local/share/applications")
    folder.mkdir(parents=True, exist_ok=True)
    browser = pathlib.Path(HOME, "browser")
    browser.write_text(f'#!/bin/sh\necho "$1" >>{OPENED}\n', encoding="ascii")
    browser.chmod(0o755)
    (folder / "browser.desktop").write_text(
        f"[Desktop Entry]\nType=Application\nName=Browser\nExec={browser} %u\n"
        "MimeType=x-scheme-handler/https;x-scheme-handler/http;\n", encoding="ascii")
    subprocess.run(["update-desktop-database", folder], check=False)
    pathlib.Path(HOME, ".config").mkdir(exist_ok=True)
    pathlib.Path(HOME, ".config/mimeapps.list").write_text(
        "[Default Applications]\nx-scheme-handler/https=browser.desktop\n", encoding="ascii")
    # The call that a click on an address makes.
    answer = flatpaklib.call("open", "https://example.org/law", command="gio")
    complaints = answer.complaints(0)
    complaints += ["no browser was started"] * (not wait_until(lambda: os.path.exists(OPENED)))
    with contextlib.suppress(FileNotFoundError):
        got = pathlib.Path(OPENED).read_text(encoding="utf-8").strip()
        complaints += [f"it got {got}"] * (got != "https://example.org/law")
    return complaints


def a_folder_is_picked(place):
    """In the dialog of the desktop. It is called by the name that the person knows."""
    disk = f"{HOME}/disk"
    administrator().lay(DISK, ".", disk)
    administrator().give(disk)
    with Window(place) as window:
        window.on_page(waylib.QUESTION_HERE)
        window.click("Choose a folder to check", "button")
        Dialog(window.screen).pick(disk, "Check")
        window.find("What this means for you", "heading")
        window.find("Windows disk in disk", "heading")
        complaints = window.close()
    administrator().remove(disk)
    return complaints


def passwords_are_taken_along(place):
    """From a file that is picked, to one that nobody else can read."""
    source, result = (pathlib.Path(HOME, name) for name in ("export.txt", "firefox.csv"))
    source.write_text(waylib.WEBSITES, encoding="utf-8")
    with Window(place) as window:
        window.on_page(waylib.QUESTION_HERE)
        window.click("Main menu", "button")
        window.click("Take Passwords Along…", "menu item")
        window.click("Choose the text file…", "button")
        Dialog(window.screen).pick(source, "Open")
        window.find("What was read", "heading")
        window.click("Firefox", "radio button", "check box")
        window.click("Save the new file…", "button")
        Dialog(window.screen).pick(result, "Save")
        window.find("The new file is there", "heading")
        shown = [node.name for node in window.nodes()]
        complaints = [f"not said: {path.name}" for path in (source, result)
                      if path.name not in shown]
        complaints += window.close()
    complaints += ["the password is not there"] * ("secret 1" not in result.read_text("utf-8"))
    complaints += ["others can read it"] * (result.stat().st_mode & 0o77 != 0)
    source.unlink()
    result.unlink()
    return complaints


def windows():
    """What X11 has, one line for each window: the portals of Debian say little on other buses."""
    return subprocess.run(["xwininfo", "-root", "-tree"], text=True, check=False,
                          stdout=subprocess.PIPE).stdout


def dialogs_come_from_outside(_place):
    """Those for files and for printing are shown by the desktop, which hands over what was chosen."""
    complaints = []
    portal = "org.freedesktop.portal"
    for method, words, wanted in (
            ("FileChooser.OpenFile", ("", "Choose a disk", "{'directory': <true>}"), "Choose a disk"),
            ("Print.PreparePrint", ("", "Print a page", "{}", "{}", "{}"), "Print a page")):
        script = ("gdbus call --session --dest org.freedesktop.portal.Desktop --object-path "
                  f'/org/freedesktop/portal/desktop --method {portal}.{method} "$@" && sleep 30')
        # A dialog goes when the one who asked for it goes.
        child = flatpaklib.clilib.start(["-c", script, "sh", *words], binary=ID,
                                        wrapper=flatpaklib.wrapper(command="sh"),
                                        env=flatpaklib.settings_for())
        shown = wait_until(lambda title=wanted: f'"{title}"' in windows())
        complaints += [f"{method}: {windows()}"] * (not shown)
        leave()
        flatpaklib.clilib.end(child)
    return complaints


STORIES = (a_package_is_removed, what_may_be_left_is_not_gone, a_disk_that_came_too_late_is_told,
           a_disk_that_is_opened_too_late_is_told, a_disk_elsewhere_is_told, a_link_is_opened,
           a_folder_is_picked, passwords_are_taken_along, dialogs_come_from_outside)
