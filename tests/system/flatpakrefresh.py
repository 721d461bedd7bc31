# SPDX-License-Identifier: GPL-3.0-or-later
"""Stories of the Flatpak: newer knowledge, which it fetches over HTTPS and trusts for its signature.

The server is a real one, beside the sandbox. The runtime that Ann has is told to trust an authority
of hers, as it trusts those of the internet.
"""

import contextlib
import datetime
import functools
import os
import pathlib
import shutil

import flatpaklib
import outcomelib
import refreshlib
import waylib
from flatpaklib import ID, OWN, PLACE, REFRESH
from flatpakprogram import Window
from outcomelib import CHANGED, asked_only, builtin, edition, said
from refreshlib import SIGNATURE, words_of

SETTING = (ID, "refresh-address")
SHELF = f"{OWN}/data/changeover/catalog"

refreshlib.PROGRAMS = pathlib.Path(REFRESH)
refreshlib.BUNDLE = refreshlib.PROGRAMS / f"{refreshlib.NAME}.gresource"


@functools.cache
def trust():
    """Makes certificates, and adds the one of their authority to those that the runtime trusts."""
    folder = pathlib.Path(PLACE, "certificates")
    folder.mkdir()
    refreshlib.make_certificates(folder)
    os.environ[refreshlib.INSIDE] = str(folder)
    location = flatpaklib.need("flatpak", "info", "--user", "--show-location", flatpaklib.RUNTIME)
    path = pathlib.Path(location.strip(), "files", refreshlib.TRUSTED.removeprefix("/"))
    # Another file in its place: what it is a link to belongs to the repository of Flatpak.
    other = path.with_suffix(".new")
    other.write_bytes(path.read_bytes() + (folder / "authority.pem").read_bytes())
    other.replace(path)


class Person(refreshlib.Person):
    """Ann, whose programs are in the sandbox."""

    def __init__(self, place, address):  # pylint: disable=super-init-not-called
        self.place, self.shelf = pathlib.Path(place), pathlib.Path(SHELF)
        self.set_address(address)

    def set_address(self, address):
        flatpaklib.call("set", *SETTING, f"'{address}'", command="gsettings")

    def call(self, *words, options=(), **changes):
        return flatpaklib.call(*words, options=options, **changes)

    def forget(self):
        flatpaklib.call("reset", *SETTING, command="gsettings")
        shutil.rmtree(self.shelf, ignore_errors=True)


@contextlib.contextmanager
def world(certificate="good"):
    """A server with nothing to give yet, and Ann, whose program has its address."""
    missing = [tool for tool in refreshlib.TOOLS if not shutil.which(tool)]
    if missing:
        raise flatpaklib.clilib.Skip(f"there is no {', no '.join(missing)} here")
    trust()
    with flatpaklib.clilib.folder() as place, \
            refreshlib.Server(pathlib.Path(place, "www"), certificate) as server:
        person = Person(place, server.address)
        try:
            yield server, person
        finally:
            person.forget()


def fetches(*options):
    """What the network is for: complaints if nothing newer comes."""
    with world() as (server, person):
        edition(1).put(server.folder)
        answer = person.update(options=options)
        if said(answer, "unreachable"):
            return said(answer, "newer")
        sent = [f"A LIE: {request}" for request in server.requests()]
        return ["could not reach the server, and told", *sent]


def newer_knowledge_is_fetched(_place):
    """It lies in the folder of the program, nothing else is written, and asking again is cheap."""
    with world() as (server, person):
        newer = outcomelib.editions().make(3, outcomelib.add_and_update)
        newer.put(server.folder)
        complaints = person.working(builtin())
        answers = []
        written = flatpaklib.written(lambda: answers.append(person.update()))
        complaints += said(answers[0], "newer") + person.working(newer.serial)
        complaints += [f"not said: {words}" for words in CHANGED
                       if words not in words_of(answers[0].text())]
        complaints += [f"changed: {path}" for path in written
                       if path not in (SHELF, os.path.dirname(SHELF))
                       and not path.startswith(f"{SHELF}/")]
        wanted = sorted(f"{newer.serial}.{suffix}" for suffix in ("bundle", "jcat", "proof"))
        complaints += [f"kept: {person.files()}"] * (person.files() != [*wanted, "asked", "lock"])
        shown = words_of(person.call("catalog", "show").text())
        complaints += [f"not shown: {words} in {shown}" for words in
                       (f"Number: {newer.serial}", "It came later, and was signed by us.")
                       if words not in shown]
        complaints += said(person.update(), "newest")
        asked = [(request.path, "If-None-Match" in request.headers)
                 for request in server.requests()]
        complaints += [f"asked: {asked}"] * (asked != [
            (f"/{SIGNATURE}", False), (f"/{newer.name}", False), (f"/{SIGNATURE}", True)])
        return complaints + asked_only(server, **{"If-None-Match": 1})


def the_window_fetches_newer_knowledge(place):
    """A person asks for it there, and has it when the window is made again."""
    with world() as (server, person):
        day = datetime.date.fromisoformat(outcomelib.editions().head["date"])
        day += datetime.timedelta(days=1)
        newer = outcomelib.editions().make(2, date=day.isoformat())
        newer.put(server.folder)
        with Window(place) as window:
            window.on_page(waylib.QUESTION_HERE)
            window.click("Main menu", "button")
            window.click("What Changeover Knows…", "menu item")
            window.click("Ask for Newer Knowledge", "button")
            window.find("There is newer knowledge, and you have it now.")
            window.click("Start Changeover Again", "button")
            window.gone("What Changeover knows", "heading")
            window.on_page(waylib.QUESTION_HERE)
            window.click("Main menu", "button")
            window.click("What Changeover Knows…", "menu item")
            window.find("Its list of products, laws and other programs is from "
                        f"{day.day} {day:%B %Y}.")
            window.press("Escape")
            window.gone("What Changeover knows", "heading")
            complaints = window.close()
        return complaints + person.working(newer.serial) + asked_only(server)


def what_was_fetched_needs_no_network(_place):
    """Without the network it is used as before; the program says that it could not ask."""
    away = ["--unshare=network"]
    with world() as (server, person):
        edition(1).put(server.folder)
        complaints = said(person.update(), "newer")
        edition(2).put(server.folder)
        server.forget()
        complaints += said(person.update(options=away), "unreachable")
        complaints += [f"sent: {request}" for request in server.requests()]
        report, more = flatpaklib.check(options=away)
        used = report["catalog"]["serial"] if report else None
        complaints += more + [f"a check uses {used}"] * (used != edition(1).serial)
        complaints += person.working(edition(1).serial)
        return complaints + said(person.update(), "newer") + person.working(edition(2).serial)


def what_a_stranger_signed_is_not_taken(_place):
    """The server is the right one, and all that differs is the key."""
    with world() as (server, person):
        edition(1).put(server.folder)
        complaints = said(person.update(), "newer")
        before = flatpaklib.listed(SHELF)
        edition(2).with_keys("stranger").put(server.folder)
        complaints += said(person.update(), "not-trusted") + person.working(edition(1).serial)
        complaints += [f"the shelf is another one: {person.files()}"] * (
            before != flatpaklib.listed(SHELF))
        edition(2).put(server.folder)
        return complaints + said(person.update(), "newer") + person.working(edition(2).serial)


def a_stranger_is_not_asked(_place):
    """Somebody in the way, whose certificate is from an authority that the runtime does not trust."""
    with world("foreign") as (server, person):
        edition(1).put(server.folder)
        complaints = said(person.update(), "not-secure") + person.working(builtin())
        return complaints + [f"sent: {request}" for request in server.requests()]


def without_a_place_nobody_is_asked(place):
    """As it is published without one: the program says so."""
    person = Person(place, "")
    try:
        return said(person.update(), "no place") + person.working(builtin())
    finally:
        person.forget()


STORIES = (newer_knowledge_is_fetched, the_window_fetches_newer_knowledge,
           without_a_place_nobody_is_asked, what_was_fetched_needs_no_network,
           what_a_stranger_signed_is_not_taken, a_stranger_is_not_asked)
