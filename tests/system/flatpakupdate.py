# SPDX-License-Identifier: GPL-3.0-or-later
"""Stories of the Flatpak: whom it is taken from, what it keeps, and what it leaves alone."""

import contextlib
import json
import os
import pathlib
import shutil
import subprocess

import flatpaklib
import flatpakrefresh
import flatpakwindow
from flatpaklib import HOME, ID, OWN, TREE
from outcomelib import edition, said

SETTING = ("io.github.changeover.Changeover", "place", "'de'")


def commit():
    return flatpaklib.need("flatpak", "info", "--user", "--show-commit", ID).strip()


def kept():
    """What it keeps of a person, without what only tells when it was read."""
    return {path: state for path, state in flatpaklib.listed(f"{OWN}/config", f"{OWN}/data",
                                                             f"{OWN}/.local").items()
            if os.path.isfile(path)}


def plan_of(answer):
    """What a person answered and ticked."""
    plan = json.loads(answer.text())
    ticked = [step["key"] for stage in plan["stages"] for step in stage["steps"] if step["done"]]
    return plan["answers"], plan["choice"], ticked


def update(place):
    """The program is published once more, with another file in it, and fetched."""
    tree, first = os.path.join(place, "app"), commit()
    shutil.copytree(TREE, tree, symlinks=True)
    pathlib.Path(tree, "files/share/changeover/second").touch()
    flatpaklib.export(flatpaklib.KEY, tree)
    flatpaklib.need("flatpak", "update", "--user", "--noninteractive", "-y", ID)
    complaints = ["it is not updated"] * (commit() == first)
    return complaints + ["that is not the second one"] * (
        flatpaklib.shell("ls /app/share/changeover/second") == "")


@contextlib.contextmanager
def disk_of_ann():
    """A folder with a Windows system in it; gives the words that check it, and the grant."""
    disk = os.path.join(HOME, "disk")
    flatpaklib.administrator().lay("windows-consumer-21", ".", disk)
    flatpaklib.administrator().give(disk)
    try:
        yield f"--root={disk}", f"--filesystem={disk}:ro"
    finally:
        flatpaklib.administrator().remove(disk)


def an_update_keeps_what_is_kept(place):
    """Settings, the record of what was removed, and what was answered and ticked in the plan."""
    with flatpakwindow.forgotten_in_the_end(), disk_of_ann() as (disk, grant):
        complaints = flatpakwindow.remove(
            flatpakwindow.Window, place, f"{flatpakwindow.KESL} is gone")
        flatpaklib.call("set", *SETTING, command="gsettings")
        ticked = flatpaklib.call("plan", disk, "--done=1", "--all-the-same", "--json",
                                 options=[grant])
        complaints += ticked.complaints(0)
        before, record = kept(), flatpakwindow.recorded()
        complaints += ["nothing is kept"] * (len(before) < 3)
        complaints += [f"recorded: {record}"] * ("removed kesl" not in record)
        complaints += update(place)
        complaints += [f"not as before: {set(before) ^ set(kept())}"] * (before != kept())
        setting = flatpaklib.call("get", *SETTING[:2], command="gsettings").text().strip()
        complaints += [f"the setting is {setting}"] * (setting != SETTING[2])
        after = flatpaklib.call("plan", "--no-check", "--json", options=[grant])
        complaints += after.complaints(0)
        complaints += [f"the plan is another one: {plan_of(after)}"] * (
            not plan_of(after)[2] or plan_of(after) != plan_of(ticked))
        complaints += flatpakwindow.shows_record(place)
        return complaints + [f"recorded: {flatpakwindow.recorded()}"] * (
            flatpakwindow.recorded() != record)


def an_update_keeps_what_was_fetched(place):
    """It is used as before, and what comes next is fetched too."""
    with flatpakrefresh.world() as (server, person):
        edition(1).put(server.folder)
        complaints = said(person.update(), "newer")
        before = flatpaklib.listed(flatpakrefresh.SHELF)
        complaints += update(place)
        complaints += [f"the shelf is another one: {person.files()}"] * (
            before != flatpaklib.listed(flatpakrefresh.SHELF))
        complaints += person.working(edition(1).serial) + said(person.update(), "newest")
        edition(2).put(server.folder)
        return complaints + said(person.update(), "newer") + person.working(edition(2).serial)


def it_writes_nothing_elsewhere(_place):
    """The folders of a computer before and after a check, a plan and a page on paper."""
    papers = []

    def work():
        flatpaklib.call("check")
        flatpaklib.call("plan")
        papers.append(flatpaklib.call("handout", "--output=/var/tmp/page.pdf"))
    flatpaklib.call("--version")
    strange = [path for path in flatpaklib.written(work) if not path.startswith(OWN)]
    complaints = [f"changed: {strange}"] * bool(strange)
    return complaints + papers[0].complaints(0, 3) + ["where is the page?"] * (
        not os.path.exists(f"{OWN}/cache/tmp/page.pdf"))


def what_another_signed_is_refused(place):
    """The address is the same, and the key is not."""
    other = flatpaklib.make_key("somebody else")
    output = os.path.join(place, "output")
    flatpaklib.export(other, output=output)
    trusted = pathlib.Path(flatpaklib.OUTPUT, "changeover.flatpakrepo").read_text(encoding="utf-8")
    repo = pathlib.Path(place, "other.flatpakrepo")
    repo.write_text(trusted.replace(flatpaklib.OUTPUT, output), encoding="utf-8")
    environment = {**os.environ, "FLATPAK_USER_DIR": os.path.join(place, "flatpaks")}

    def flatpak(*words):
        return subprocess.run(["flatpak", *words], env=environment, text=True, check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    added = flatpak("remote-add", "--user", "other", str(repo))
    done = flatpak("install", "--user", "--noninteractive", "-y", "--no-deps", "other", ID)
    said = added.stdout + done.stdout
    print(f"# {' '.join(said.split())[:200]}")
    return [f"it is installed: {said}"] * (done.returncode == 0) + [
        f"for another reason: {said}"] * ("GPG" not in said and "signature" not in said.lower())


def one_file_is_enough(place):
    """The program in one file, on a computer that never heard of its address."""
    environment = {**os.environ, "FLATPAK_USER_DIR": os.path.join(place, "flatpaks")}
    file = f"{flatpaklib.OUTPUT}/changeover.flatpak"
    size = os.path.getsize(file) / 1e6
    done = subprocess.run(["flatpak", "install", "--user", "--noninteractive", "-y", "--no-deps",
                           "--bundle", file], env=environment, text=True, check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    listed = subprocess.run(["flatpak", "list", "--user", "--columns=application,size"], text=True,
                            env=environment, check=False, stdout=subprocess.PIPE).stdout
    print(f"# the file has {size:.1f} MB; installed: {' '.join(listed.split())}")
    return [done.stdout] * (done.returncode != 0 or ID not in listed)


STORIES = (an_update_keeps_what_is_kept, an_update_keeps_what_was_fetched, it_writes_nothing_elsewhere,
           what_another_signed_is_refused, one_file_is_enough)
