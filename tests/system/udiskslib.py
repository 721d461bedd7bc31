# SPDX-License-Identifier: GPL-3.0-or-later
"""The real UDisks2 and polkit, with disks that are files, in name spaces of our own."""

import contextlib
import glob
import os
import shutil
import subprocess
import sys
import time

import syslib
from syslib import clilib

OWN = "CHANGEOVER_TEST_HAS_OWN_SYSTEM"
SERVICES = {
    "udevd": ("/lib/systemd/systemd-udevd", "/usr/lib/systemd/systemd-udevd"),
    "polkitd": ("/usr/lib/polkit-1/polkitd", "/usr/libexec/polkitd"),
    "udisksd": ("/usr/libexec/udisks2/udisksd", "/usr/lib/udisks2/udisksd"),
}
PRIVATE = ("/run", "/media", "/var/lib/udisks2", "/etc/polkit-1/rules.d")
LAYOUT = """label: gpt
size=100M, type=C12A7328-F81F-11D2-BA4B-00A0C93EC93B
size=16M, type=E3C9E316-0B5C-4DB8-817D-F92DF00215AE
size=1100M, type=EBD0A0A2-B9E5-4433-87C0-68B6B72699C7
size=1100M, type=DE94BBA4-06D1-4D40-A16A-BFD50179D6AC
size=1200M, type=0FC63DAF-8483-4772-8E79-3D69D8477DE4
size=200M, type=EBD0A0A2-B9E5-4433-87C0-68B6B72699C7
"""
QUIET = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
RUNNING = []


def path_of(service):
    return next((path for path in SERVICES[service] if os.path.exists(path)), None)


def why_not():
    tools = ("sfdisk", "partx", "losetup", "mkfs.ntfs", "mkfs.ext4", "dbus-daemon", "udevadm", "gdbus")
    missing = [name for name in tools if not shutil.which(name)]
    missing += [name for name in SERVICES if not path_of(name)]
    return f"there is no {', no '.join(missing)} here" if missing else None


def has_own_system():
    return bool(os.environ.get(OWN))


def enter_own_system():
    """Starts this program anew where no process, mount and bus of the computer can be reached."""
    wrapper = ["unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc",
               "--propagation", "private"]
    if not os.environ.get(OWN) and clilib.allowed(*wrapper, "true"):
        os.environ[OWN] = "1"
        os.execvp(wrapper[0], [*wrapper, sys.executable, *sys.argv])


def start_service(name, *arguments):
    # pylint: disable-next=consider-using-with
    RUNNING.append(subprocess.Popen([path_of(name), *arguments], **QUIET))


def start_system():
    for place in PRIVATE:
        os.makedirs(place, exist_ok=True)
        syslib.need("mount", "-t", "tmpfs", "tmpfs", place)
    os.makedirs("/run/dbus")
    os.makedirs("/run/udev")
    start_service("udevd")
    syslib.need("dbus-daemon", "--system", "--fork", "--nopidfile")
    start_service("polkitd", "--no-debug")


def allow(answer):
    """What polkit answers to everybody from now on, without a question."""
    with open("/etc/polkit-1/rules.d/10-test.rules", "w", encoding="ascii") as out:
        out.write(f"polkit.addRule(function(action, subject) {{ return {answer}; }});\n")
    time.sleep(1.5)


def partitions(device):
    name = os.path.basename(device)
    return glob.glob(f"/sys/block/{name}/{name}p*")


def forget_partitions(device):
    """One that is still in use, if only by what closes it just now, would stay on this computer."""
    with open("/proc/self/mounts", encoding="utf-8") as source:
        for place in [line.split()[1] for line in source if line.startswith(f"{device}p")]:
            syslib.unmount(place)
    late = time.monotonic() + 10
    syslib.call("partx", "--delete", device)
    while partitions(device) and time.monotonic() < late:
        time.sleep(0.1)
        syslib.call("partx", "--delete", device)


@contextlib.contextmanager
def disk(image, *options):
    """A disk that is a file, with its partitions, which not every kernel looks for itself."""
    device = syslib.try_to("losetup", "--find", "--show", *options, image)
    try:
        syslib.call("partx", "--add", device)
        syslib.call("udevadm", "settle")
        yield device
    finally:
        forget_partitions(device)
        syslib.call("losetup", "--detach", device)
        syslib.call("udevadm", "settle")


@contextlib.contextmanager
def dual_boot(place):
    image = os.path.join(place, "disk.img")
    with open(image, "wb") as out:
        out.truncate(4 << 30)
    subprocess.run(["sfdisk", "-q", image], input=LAYOUT, text=True, check=True,
                   stdout=subprocess.DEVNULL)
    with disk(image) as device:
        for number, label in ((3, "Windows"), (4, "Recovery"), (6, "Small")):
            syslib.need("mkfs.ntfs", "-q", "-Q", "-L", label, f"{device}p{number}")
        syslib.need("mkfs.ext4", "-q", "-L", "Linux", f"{device}p5")
        # The system may not have watched yet when a partition was written.
        for number in range(1, 7):
            syslib.call("udevadm", "trigger", "--action=change", f"{device}p{number}")
        syslib.call("udevadm", "settle")
        yield device
