# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a Flatpak, in a copy of this system, used by an ordinary person named Ann.

Two processes tell the stories: Ann's has a display and a session bus, and starts the program. What
only an administrator can do, such as mounting a disk, is done by the one outside, who is root.
"""

import contextlib
import fcntl
import json
import os
import pathlib
import shutil
import socket
import struct
import subprocess
import sys
import threading
import time
from multiprocessing.managers import BaseManager

import packagelib
import syslib
import udiskslib
from syslib import clilib

sys.path[:0] = [str(clilib.TOP / name) for name in ("flatpak", "tests/refresh", "tests/stories")]

# pylint: disable=wrong-import-position
import manifest  # the path above leads to it

ID = manifest.ID
NUMBER = 4321
HOME = "/home/ann"
RUNTIME_FOLDER = f"/run/user/{NUMBER}"
# Where the repositories and Ann's Flatpaks are, on a real disk.
PLACE = "/var/tmp/changeover-flatpak"
FLATPAKS, OUTPUT, KEYS = f"{PLACE}/flatpaks", f"{PLACE}/output", f"{PLACE}/keys"
PLATFORM = f"{PLACE}/platform"
# The server of newer knowledge, what it gives out, and keys to sign that with.
REFRESH = f"{PLACE}/refresh"
DISKS = "/srv/disks"
OWN = f"{HOME}/.var/app/{ID}"
SOCKET = "/tmp/administrator"
# Where something could be written.
PLACES = (HOME, "/etc", "/opt", "/var", "/media", "/mnt", "/srv", "/run/media", "/usr/local")
AS_ANN = ("setpriv", f"--reuid={NUMBER}", f"--regid={NUMBER}", "--clear-groups", "--")
MAKE = str(clilib.TOP / "flatpak" / "make-repository")
# Whole paths, since the copy of the system is entered at its top.
TEST, _, TREE, RUNTIME_REPOSITORY, DISPLAY = map(os.path.abspath, [*sys.argv, *[""] * 5][:5])
RUNTIME = "io.github.changeover.TestPlatform"
KEY = None
NAMES = ("kesl", "kesl-gui", "klnagent64")
# Of <linux/sockios.h> and <net/if.h>.
SIOCSIFFLAGS, IFF_UP = 0x8914, 1


# --- The administrator --------------------------------------------------------------------


class Administrator:
    """What happens outside of the sandbox, by the hand of someone who may."""

    images, volumes = {}, {}

    def install(self, *names):
        packagelib.install(*(packagelib.build(name) for name in names))

    def is_listed(self, name):
        return packagelib.is_listed(name)

    def purge(self):
        packagelib.kill_service()
        packagelib.purge(*NAMES)

    def allow(self, answer):
        udiskslib.allow(f"polkit.Result.{answer}")

    def kill_service(self):
        packagelib.kill_service()

    def lay(self, case, name, place=None):
        """Puts a part of the tree of a golden case where it belongs, or elsewhere."""
        with clilib.folder() as scratch:
            source = os.path.join(clilib.build(scratch, case), name)
            place = place or f"/{name}"
            os.makedirs(os.path.dirname(place), exist_ok=True)
            syslib.need("cp", "-a", "--no-target-directory", source, place)

    def leave(self, path):
        """A file with something in it."""
        os.makedirs(os.path.dirname(path), exist_ok=True)
        pathlib.Path(path).write_text("something\n", encoding="ascii")

    def give(self, place):
        """Makes a folder Ann's."""
        syslib.need("chown", "-R", f"{NUMBER}:{NUMBER}", place)

    def make(self, *paths):
        for path in paths:
            os.makedirs(path, exist_ok=True)

    def link(self, target, path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        os.symlink(target, path)

    def remove(self, *paths):
        for path in paths:
            if os.path.isdir(path) and not os.path.islink(path):
                shutil.rmtree(path)
            else:
                pathlib.Path(path).unlink(missing_ok=True)

    def start_udisks(self):
        """With what tells it of disks: the bus may have started it before without that."""
        if not os.path.exists("/run/udev/control"):
            packagelib.kill_all("udisksd")
            os.makedirs("/run/udev", exist_ok=True)
            udiskslib.start_service("udevd")
            syslib.need("udevadm", "settle", "--timeout=20")
        if not packagelib.running("udisksd"):
            udiskslib.start_service("udisksd")
            syslib.need("gdbus", "wait", "--system", "--timeout=20", "org.freedesktop.UDisks2")

    def attach(self, label):
        """A disk of Windows that is not open; gives its device."""
        os.makedirs(DISKS, exist_ok=True)
        image = f"{DISKS}/{label}.img"
        with open(image, "wb") as out:
            out.truncate(1200 << 20)
        syslib.need("mkfs.ntfs", "-q", "-Q", "-F", "-L", label, image)
        device = syslib.try_to("losetup", "--find", "--show", image)
        syslib.call("udevadm", "trigger", "--action=change", device)
        syslib.call("udevadm", "settle")
        return device

    def detach(self, label):
        """Also what was attached by half."""
        image = f"{DISKS}/{label}.img"
        with contextlib.suppress(syslib.Skip):
            for device in syslib.try_to("losetup", "--noheadings", "--output=NAME",
                                        "--associated", image).split():
                syslib.call("umount", device)
                syslib.call("losetup", "--detach", device)
        self.remove(image)

    def mount(self, device, place):
        """Opens a disk as a desktop does, which makes the folder."""
        os.makedirs(place)
        syslib.need("ntfs-3g", "-o", "ro", device, place)

    def unmount(self, place):
        syslib.unmount(place)
        os.rmdir(place)

    def plug_in(self, case, place):
        """A disk is mounted at a folder that need not be there before."""
        os.makedirs(f"{DISKS}/{case}", exist_ok=True)
        if case not in self.images:
            self.images[case] = syslib.make_ntfs(f"{DISKS}/{case}", case)
        self.volumes[place] = syslib.Volume(self.images[case], place)
        self.volumes[place].__enter__()

    def plug_out(self, place):
        self.volumes.pop(place).__exit__()
        os.rmdir(place)


class Manager(BaseManager):
    """Leads from one process to the other."""


Manager.register("administrator", Administrator)


def administrator():
    manager = Manager(address=SOCKET, authkey=b"test")
    manager.connect()
    return manager.administrator()


# --- Going there --------------------------------------------------------------------------


def enter():
    """Goes into the copy of the system, as root. Gives why that cannot be had here, or None."""
    reason = syslib.why_not() or packagelib.why_not()
    if reason:
        return reason
    run = pathlib.Path(TREE).parent / "run"
    reason = packagelib.enter(RUNTIME_REPOSITORY)
    if reason:
        return reason
    # As systemd has it: what is mounted later is seen in other name spaces too.
    syslib.need("mount", "--make-rshared", "/")
    with open("/etc/passwd", "a", encoding="ascii") as accounts:
        accounts.write(f"ann:x:{NUMBER}:{NUMBER}:Ann:{HOME}:/bin/sh\n")
    for place in (HOME, RUNTIME_FOLDER, PLACE):
        os.makedirs(place, mode=0o700, exist_ok=True)
    # On this computer only root may have files served by a process; the person of a desktop may.
    syslib.need("mknod", "-m", "666", "/run/fuse", "c", "10", "229")
    syslib.need("mount", "--bind", "/run/fuse", "/dev/fuse")
    shutil.rmtree(run, ignore_errors=True)
    os.makedirs(run)
    syslib.need("mount", "--bind", str(run), PLACE)
    config = f"{HOME}/.config"
    os.mkdir(config)
    shutil.copytree(pathlib.Path(TREE).parent / "refresh", REFRESH)
    for place in (PLACE, HOME, RUNTIME_FOLDER, config, REFRESH, *pathlib.Path(REFRESH).iterdir()):
        os.chown(place, NUMBER, NUMBER)
    raise_loopback()
    # Where it really is may be closed to Ann.
    os.makedirs(PLATFORM)
    syslib.need("mount", "--bind", RUNTIME_REPOSITORY, PLATFORM)
    serve()
    return None


def raise_loopback():
    """A new name space of networks has this computer alone in it, and not even that is up."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as some:
        fcntl.ioctl(some, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", IFF_UP))


def serve():
    """Does what an administrator does for whoever asks."""
    server = Manager(address=SOCKET, authkey=b"test").get_server()
    os.chmod(SOCKET, 0o777)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def tell_as_ann():
    """This program once more, as Ann, on a display and with a bus."""
    command = [*AS_ANN, DISPLAY, sys.executable, TEST, clilib.PROGRAM, TREE, RUNTIME_REPOSITORY,
               DISPLAY, *sys.argv[5:]]
    keep = ("PATH", "CHANGEOVER_SYSTEM_TESTS", "CHANGEOVER_TEST_TIMES")
    settings = {name: os.environ[name] for name in keep if name in os.environ}
    settings |= {"HOME": HOME, "USER": "ann", "LOGNAME": "ann", "XDG_RUNTIME_DIR": RUNTIME_FOLDER,
                 "FLATPAK_USER_DIR": FLATPAKS, "LC_ALL": "C.UTF-8", "TZ": "UTC",
                 "XDG_DATA_DIRS": f"{FLATPAKS}/exports/share:/usr/local/share:/usr/share"}
    try:
        return subprocess.run(command, env=settings, check=False).returncode
    finally:
        syslib.unmount(PLATFORM)
        shutil.rmtree(PLACE, ignore_errors=True)


# --- Ann ------------------------------------------------------------------------------------


def need(*command, seconds=120):
    """Runs a tool as Ann, who has to have what it makes; gives what it said."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
                          stderr=subprocess.STDOUT, timeout=seconds, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: {done.stdout[-2000:]}")
    return done.stdout


def make_key(name):
    """A key to sign with; gives its fingerprint."""
    gpg = ["gpg", "--batch", "--quiet", f"--homedir={KEYS}"]
    need(*gpg, "--passphrase", "", "--quick-gen-key", name, "ed25519", "sign", "never")
    lines = need(*gpg, "--with-colons", "--list-keys", f"={name}").splitlines()
    return next(line.split(":")[9] for line in lines if line.startswith("fpr:"))


def publish(key, tree=TREE, output=OUTPUT):
    """What a maintainer does."""
    need(MAKE, f"--url=file://{output}/repo", f"--key={key}", f"--key-folder={KEYS}",
         "--runtime-url=", f"--built={tree}", output)


def export(key, tree=TREE, output=OUTPUT):
    """The part of that which is for the repository alone, and takes less time."""
    signing = (f"--gpg-sign={key}", f"--gpg-homedir={KEYS}", f"{output}/repo")
    os.makedirs(output, exist_ok=True)
    need("flatpak", "build-export", "--disable-sandbox", *signing, tree, "stable")


def install():
    """What a maintainer does once, and then a person."""
    global KEY  # pylint: disable=global-statement
    os.makedirs(KEYS, mode=0o700)
    os.makedirs(FLATPAKS)
    KEY = make_key("changeover")
    publish(KEY)
    need("flatpak", "remote-add", "--user", "--no-gpg-verify", "runtime", PLATFORM)
    need("flatpak", "install", "--user", "--noninteractive", "-y", "runtime", RUNTIME)
    need("flatpak", "remote-add", "--user", "changeover", f"{OUTPUT}/changeover.flatpakrepo")
    need("flatpak", "install", "--user", "--noninteractive", "-y", "changeover", ID)


def wrapper(*options, command="changeover-cli"):
    return ["flatpak", "run", "--user", f"--command={command}", *options]


def settings_for(**changes):
    return {**os.environ, "G_DEBUG": "fatal-criticals", **changes}


def call(*arguments, options=(), command="changeover-cli", **changes):
    """A command in the sandbox."""
    return clilib.run(*arguments, wrapper=wrapper(*options, command=command), binary=ID,
                      env=settings_for(**changes))


def shell(script, *options):
    """What a script says inside."""
    answer = call("-c", script, options=options, command="sh")
    return answer.text().strip()


def check(*arguments, options=(), **changes):
    """A check of this computer and its disks: the report, and complaints about its form."""
    return clilib.report(call("check", "--json", *arguments, options=options, **changes))


def computer(report):
    return report["targets"][0]


def proofs(report):
    """What proves that something is on this computer: (kind, place)."""
    return {(evidence["kind"], evidence["where"]) for finding in computer(report)["findings"]
            for evidence in finding["evidence"]}


def grants(report):
    """The commands that are told for what may not be looked at, of all targets."""
    return [problem["grant"] for target in report["targets"] for problem in target["problems"]
            if "grant" in problem]


def roots(report):
    return [target["root"] for target in report["targets"]]


def listed(*places):
    """All that is below some folders, with what would tell that a file was written."""
    entries = {}
    for place in places:
        for folder, folders, files in os.walk(place):
            for name in [*folders, *files]:
                path = os.path.join(folder, name)
                with contextlib.suppress(OSError):
                    state = os.lstat(path)
                    entries[path] = (state.st_mode, state.st_size if name in files else 0,
                                     state.st_mtime_ns if name in files else 0)
    return entries


def written(doing):
    """The paths that are others after something was done. Flatpak itself notes in its own place who
    used the program when."""
    before = listed(*PLACES)
    doing()
    after = listed(*PLACES)
    return sorted(path for path in before.keys() | after.keys()
                  if before.get(path) != after.get(path) and not path.startswith(PLACE))


def short(report):
    """For complaints."""
    return json.dumps(report)[:1500] if report else "no report"
