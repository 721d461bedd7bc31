# SPDX-License-Identifier: GPL-3.0-or-later
"""The real PackageKit and the real dpkg, in a copy of this system that is gone afterwards.

The copy is an overlay: what packages change is written to memory, and this computer keeps its own.
"""

import contextlib
import fcntl
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

import syslib
import udiskslib
from syslib import clilib

TOOLS = ("dpkg", "dpkg-deb", "dpkg-query", "dbus-daemon", "unshare", "setpriv")
SERVICE = "/usr/share/dbus-1/system-services/org.freedesktop.PackageKit.service"
RULES = "/etc/polkit-1/rules.d"
# Rules of polkit are for people: root may do everything anyway.
SOMEBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--")
PLACES = ("/opt/kaspersky", "/var/opt/kaspersky")


def why_not():
    missing = [name for name in TOOLS if not shutil.which(name)]
    if not os.path.exists(SERVICE):
        missing.append("packagekit")
    return f"there is no {', no '.join(missing)} here" if missing else None


def mount(*arguments):
    syslib.try_to("mount", *arguments)


def enter_copy(places=()):
    """From here on "/" is a copy, in which nothing runs but what is started by us. Of some places
    it has the real ones."""
    base = "/srv"  # in our own name space: nobody else sees what is put there
    mount("-t", "tmpfs", "tmpfs", base)
    upper, work, root = (os.path.join(base, name) for name in ("upper", "work", "root"))
    for place in (upper, work, root):
        os.mkdir(place)
    mount("-t", "overlay", "overlay", "-o", f"lowerdir=/,upperdir={upper},workdir={work}", root)
    mount("--rbind", "/dev", f"{root}/dev")
    mount("-t", "proc", "proc", f"{root}/proc")
    mount("-t", "sysfs", "sysfs", f"{root}/sys")
    for place in ("/run", "/tmp", RULES):
        os.makedirs(root + place, exist_ok=True)
        mount("-t", "tmpfs", "-o", "mode=1777" if place == "/tmp" else "mode=755", "tmpfs", root + place)
    # What is on a disk of its own is no part of the overlay, and what is in /tmp is hidden by now.
    for place in (clilib.TOP, pathlib.Path(clilib.PROGRAM).parents[2], *places):
        inside = root + str(place)
        os.makedirs(inside, exist_ok=True)
        mount("--rbind", str(place), inside)
    # Not chroot, in which the kernel gives no one a name space of users.
    os.chdir(root)
    syslib.need("pivot_root", ".", f"{root}/mnt")
    os.chdir("/")
    syslib.need("umount", "--lazy", "/mnt")
    # What could be installed does not matter, and apt would read all of it again and again.
    shutil.rmtree("/var/lib/apt/lists", ignore_errors=True)
    os.makedirs("/var/lib/apt/lists/partial", exist_ok=True)


def enter(*places):
    """Goes where packages may come and go. Gives why that cannot be had here, or None."""
    reason = syslib.why_not() or why_not()
    if reason:
        return reason
    udiskslib.enter_own_system()
    if not udiskslib.has_own_system():
        return "no name spaces of our own here"
    try:
        enter_copy(places)
    except syslib.Skip as error:
        return f"no copy of the system can be made here: {error}"
    start_bus()
    return None


def start_bus():
    os.makedirs("/run/dbus")
    syslib.need("dbus-daemon", "--system", "--fork", "--nopidfile")


def build(name, depends=(), script=None, size=20000):
    """Makes a package; a script runs before its files are removed. Gives the path of the file."""
    with tempfile.TemporaryDirectory() as place:
        root = os.path.join(place, name)
        os.makedirs(os.path.join(root, "DEBIAN"))
        os.makedirs(os.path.join(root, "opt/kaspersky", name))
        pathlib.Path(root, "opt/kaspersky", name, "data").write_bytes(os.urandom(size))
        control = [f"Package: {name}", "Version: 1.0", "Architecture: all", "Section: misc",
                   f"Installed-Size: {size // 1024}", "Maintainer: Changeover tests <root@localhost>",
                   "Description: made by the tests of Changeover"]
        control += [f"Depends: {', '.join(depends)}"] * bool(depends)
        pathlib.Path(root, "DEBIAN/control").write_text("\n".join(control) + "\n", encoding="ascii")
        if script:
            path = pathlib.Path(root, "DEBIAN/prerm")
            path.write_text(f"#!/bin/sh\n{script}\n", encoding="ascii")
            path.chmod(0o755)
        file = f"/tmp/{name}.deb"
        syslib.need("dpkg-deb", "--build", "--root-owner-group", root, file)
        return file


def install(*files):
    syslib.need("dpkg", "--install", *files)


def purge(*names):
    """Takes packages away, whatever their state."""
    subprocess.run(["dpkg", "--force-all", "--purge", *names], check=False, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)


def installed(*names):
    """Those of the packages that dpkg calls installed."""
    found = []
    for name in names:
        status, words = syslib.call("dpkg-query", "-W", "-f", "${db:Status-Abbrev}", name)
        found += [name] * (status == 0 and words.startswith("ii"))
    return found


def is_listed(name):
    """Whether the list of dpkg has more than the name of a package: what it calls half removed
    counts. A dpkg that was killed leaves the list as it was before."""
    stanzas = pathlib.Path("/var/lib/dpkg/status").read_text(encoding="utf-8").split("\n\n")
    stanza = next((text for text in stanzas if text.startswith(f"Package: {name}\n")), "")
    state = stanza.partition("\nStatus: ")[2].partition("\n")[0].split()[-1:]
    return bool(state) and state[0] not in ("not-installed", "config-files")


def running(program):
    """The process ids of a program."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            # What has ended, and waits to be buried, has no program any more.
            found += [int(name)] * os.readlink(f"/proc/{name}/exe").endswith(f"/{program}")
    return found


def kill_all(program):
    for pid in running(program):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    late = time.monotonic() + 10
    while running(program) and time.monotonic() < late:
        time.sleep(0.05)


def kill_service():
    kill_all("packagekitd")


@contextlib.contextmanager
def held_lock():
    """As apt and dpkg hold it."""
    with open("/var/lib/dpkg/lock-frontend", "w", encoding="ascii") as front, \
            open("/var/lib/dpkg/lock", "w", encoding="ascii") as lock:
        fcntl.lockf(front, fcntl.LOCK_EX)
        fcntl.lockf(lock, fcntl.LOCK_EX)
        yield
