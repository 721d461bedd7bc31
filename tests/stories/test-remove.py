#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Products are removed from this computer, in the window. Prints TAP.

    test-remove.py PROGRAM CHECK-WITH-LIMIT WITH-DISPLAY

As a test of the system it calls itself again on a display, as an ordinary user in a copy of this
system with the real PackageKit, polkit and dpkg. What only an administrator can do is done by the
process that stays outside.
"""

import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import threading
from multiprocessing.managers import BaseManager

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "system"))

# pylint: disable=wrong-import-position
import packagelib
import syslib
import udiskslib
from packagelib import installed
from syslib import clilib

SOCKET = "/tmp/administrator"
HOME = "/home/ann"
OWN, SHARED = f"{HOME}/KVRT2024_Data", "/var/opt/KVRT2024_Data"
BEGUN = "/tmp/begun"
KESL = "Kaspersky Endpoint Security for Linux"
GUI = f"{KESL} (window)"
AGENT = "Kaspersky Network Agent for Linux"
STAGE = "Remove the old programs"
NAMES = ("kesl", "kesl-gui", "needs-kesl", "bystander")
LAST = "klnagent64"


class Administrator:
    """What happens outside of the window."""

    def __init__(self):
        self.lock = None

    def install(self, script):
        packagelib.install(packagelib.build("kesl", script=script),
                           packagelib.build("kesl-gui", ["kesl"]),
                           packagelib.build("needs-kesl", ["kesl"]),
                           packagelib.build("bystander"))
        pathlib.Path(BEGUN).unlink(missing_ok=True)

    def install_agent(self):
        self.install(None)
        packagelib.install(packagelib.build(LAST))

    def leave(self):
        """What a tool leaves that ran once as a person, and once as an administrator."""
        for place, owner in ((OWN, 65534), (SHARED, 0)):
            os.makedirs(f"{place}/Quarantine")
            for path in (place, f"{place}/Quarantine"):
                os.chown(path, owner, owner)

    def type(self, command):
        """What stands in the window, without the question for a password."""
        return subprocess.run(command.removeprefix("sudo "), shell=True, check=False).returncode

    def purge(self):
        self.let_go()
        for place in (OWN, SHARED):
            shutil.rmtree(place, ignore_errors=True)
        packagelib.kill_service()
        packagelib.purge(*NAMES, LAST)

    def allow(self, answer):
        udiskslib.allow(f"polkit.Result.{answer}")

    def hold(self):
        self.lock = packagelib.held_lock()
        self.lock.__enter__()

    def let_go(self):
        if self.lock is not None:
            self.lock.__exit__(None, None, None)
        self.lock = None

    def is_removing(self):
        return bool(packagelib.running("dpkg"))

    def kill_service(self):
        packagelib.kill_service()


class Manager(BaseManager):
    """Leads from one process to the other."""


Manager.register("administrator", Administrator)


@contextlib.contextmanager
def administrator_with(job, *arguments):
    """Who may do more, when that was done."""
    manager = Manager(address=SOCKET, authkey=b"test")
    manager.connect()
    administrator = manager.administrator()
    getattr(administrator, job)(*arguments)
    try:
        administrator.allow("YES")
        yield administrator
    finally:
        administrator.purge()


@contextlib.contextmanager
def plan(place):
    """The window at the plan for this computer."""
    # pylint: disable=import-outside-toplevel
    import waylib
    from storylib import Program
    # The trash lies where the files lie that go there.
    trash = {"XDG_DATA_HOME": f"{HOME}/.local/share"}
    with Program(waylib.home(place), settings=waylib.STARTED, environment=trash) as window:
        window.on_page(waylib.QUESTION_HERE)
        window.click("Check now", "button")
        window.find("What this means for you", "heading")
        window.press("Alt+4")
        window.on_page("Your plan")
        yield window


@contextlib.contextmanager
def computer(place, script=None):
    """This computer with the products on it."""
    with administrator_with("install", script) as administrator, plan(place) as window:
        window.click(STAGE, "button")
        yield window, administrator


def step(product):
    return f"Type the command below and press Enter. It removes {product}."


def ask_to_remove(window, product):
    window.click(step(product), "button")
    window.click("Remove it here…", "button")
    window.find(f"Remove {product}?", "heading")


def remove(window, product):
    window.click("Remove it now", "button")
    window.find(f"{product} is gone", "heading")
    window.click("Go on with the plan", "button")
    window.gone(f"{product} is gone", "heading")
    # What a check has shown is ticked, and not to be taken back by hand.
    window.wait_for(lambda: window.is_ticked(f"is done: {step(product)}"), f"{product} is ticked")


def recorded(place, *wanted):
    """Complaints about what stands in the record."""
    path = pathlib.Path(place, "home/state/changeover/record.jsonl")
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    found = [f"{event['event']} {event['product']}" for event in map(json.loads, lines)]
    return [f"recorded: {found}"] * (found != list(wanted))


def left(*wanted):
    """Complaints about what dpkg calls installed."""
    found = installed(*NAMES)
    return [f"left: {found}"] * (found != list(wanted))


def it_is_removed_and_proved(place):
    with computer(place) as (window, _administrator):
        # The protection first: its window would go along, and a package that nobody knows.
        ask_to_remove(window, KESL)
        complaints = [f"{name} is not shown" for name in NAMES[:3] if not window.look(f"{name} 1.0")]
        complaints += ["strangers go unasked"] * window.look("Remove it now", "button").has("sensitive")
        window.click("Keep everything", "button")
        window.gone("Keep everything", "button")
        complaints += left(*NAMES)
        # The step closes slowly, and its button can be pressed until it is closed.
        window.click(step(KESL), "button")
        window.gone("Remove it here…", "button")
        ask_to_remove(window, GUI)
        remove(window, GUI)
        complaints += left("kesl", "needs-kesl", "bystander")
        ask_to_remove(window, KESL)
        window.tick("I do not need these. They may go too.")
        remove(window, KESL)
        complaints += left("bystander")
        complaints += recorded(place, *(f"{event} {product}" for product in ("kesl-gui", "kesl")
                                        for event in ("began", "removed", "gone")))
        return complaints + window.close()


def the_system_does_not_allow_it(place):
    with computer(place) as (window, administrator):
        ask_to_remove(window, GUI)
        administrator.allow("NO")
        window.click("Remove it now", "button")
        window.find("The system did not allow it", "heading")
        complaints = left(*NAMES) + recorded(place, "began kesl-gui", "failed kesl-gui")
        complaints += ["no command"] * (window.look("sudo apt remove kesl-gui") is None)
        administrator.allow("YES")
        window.click("Try again", "button")
        remove(window, GUI)
        complaints += left("kesl", "needs-kesl", "bystander")
        return complaints + window.close()


def another_program_is_busy(place):
    with computer(place) as (window, administrator):
        ask_to_remove(window, GUI)
        administrator.hold()
        window.click("Remove it now", "button")
        window.find("Another program is installing or removing something.", "label")
        window.click("Stop", "button")
        window.find("You stopped it", "heading")
        complaints = left(*NAMES)
        window.click("Check again", "button")
        window.find(f"{GUI} is still there", "heading")
        complaints += recorded(place, "began kesl-gui", "failed kesl-gui", "still-there kesl-gui")
        administrator.let_go()
        window.click("Try again", "button")
        window.find(f"Remove {GUI}?", "heading")
        remove(window, GUI)
        return complaints + window.close()


def the_service_dies(place):
    with computer(place, f"touch {BEGUN}; sleep 2") as (window, administrator):
        ask_to_remove(window, KESL)
        window.tick("I do not need these. They may go too.")
        window.click("Remove it now", "button")
        window.wait_for(lambda: os.path.exists(BEGUN), "it begins")
        administrator.kill_service()
        window.find("It did not work", "heading")
        complaints = ["no way on"] * (window.look("sudo dpkg --configure -a") is None)
        complaints += recorded(place, "began kesl", "failed kesl")
        window.wait_for(lambda: not administrator.is_removing(), "dpkg ends")
        window.click("Check again", "button")
        there = {name: packagelib.is_listed(name) for name in ("kesl", "kesl-gui")}
        window.find(f"{KESL} is still there" if there["kesl"] else f"{KESL} is gone", "heading")
        complaints += recorded(place, "began kesl", "failed kesl",
                               *(f"{'still-there' if is_there else 'gone'} {name}"
                                 for name, is_there in there.items()))
        return complaints + window.close()


def the_order_of_the_makers_is_kept(place):
    with administrator_with("install_agent"), plan(place) as window:
        window.click(STAGE, "button")
        ask_to_remove(window, AGENT)
        window.find(f"The plan has {GUI} before this one.", "label")
        window.click(f"First remove {GUI}…", "button")
        window.find(f"Remove {GUI}?", "heading")
        complaints = ["two at once"] * (window.look(f"Remove {AGENT}?", "heading") is not None)
        complaints += ["and before that?"] * (window.look("Keep to that order.", "label") is not None)
        window.click("Keep everything", "button")
        complaints += left(*NAMES) + recorded(place)
        return complaints + window.close()


def what_is_left_goes_piece_by_piece(place):
    with administrator_with("leave") as administrator, plan(place) as window:
        window.click("Delete the folder \"KVRT2024_Data\" in your home folder.", "button")
        window.click("See what is left…", "button")
        window.on_page("What is left on this computer")
        complaints = [f"no {text}" for text in (OWN, SHARED) if not window.look(text, "label")]
        window.click("Move to the trash", "button")
        window.gone(OWN, "label")
        trashed = f"{HOME}/.local/share/Trash/files/{os.path.basename(OWN)}/Quarantine"
        complaints += ["it cannot be brought back"] * (not os.path.isdir(trashed))
        complaints += recorded(place, "began kvrt-linux", "trashed kvrt-linux")
        command = window.find(f"sudo rm -r --one-file-system -- '{SHARED}'", "label")
        administrator.type(command.name)
        window.click("Check again", "button")
        window.on_page("Nothing to clear up here")
        complaints += [f"{path} is there" for path in (OWN, SHARED) if os.path.exists(path)]
        complaints += recorded(place, "began kvrt-linux", "trashed kvrt-linux", "gone kvrt-linux")
        return complaints + window.close()


def tell():
    import storylib  # pylint: disable=import-outside-toplevel
    stories = (it_is_removed_and_proved, the_system_does_not_allow_it, another_program_is_busy,
               the_service_dies, the_order_of_the_makers_is_kept, what_is_left_goes_piece_by_piece)
    # With the sanitizers one long way is enough.
    return storylib.tell(*stories[:1] if storylib.why_not_again() else stories)


def serve():
    """Does what an administrator does for whoever asks."""
    server = Manager(address=SOCKET, authkey=b"test").get_server()
    os.chmod(SOCKET, 0o777)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def main():
    if os.path.exists(SOCKET):
        return tell()
    reason = packagelib.enter()
    if reason:
        return syslib.skip_all(reason)
    os.makedirs(HOME, exist_ok=True)
    os.chown(HOME, 65534, 65534)
    serve()
    # In the copy this is another folder than it was.
    command = [*packagelib.SOMEBODY, sys.argv[3], sys.executable, os.path.abspath(__file__),
               clilib.PROGRAM, *sys.argv[2:]]
    return subprocess.run(command, env={**os.environ, "HOME": HOME}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
