#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk is plugged in while the window is open. Prints TAP.

    test-plugged-in.py PROGRAM CHECK-WITH-LIMIT WITH-DISPLAY

As a test of the system it calls itself again on a display, beside the real UDisks2.
"""

import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "system"))

# pylint: disable=wrong-import-position
import syslib
import udiskslib
from syslib import clilib

IMAGE = "CHANGEOVER_TEST_IMAGE"


def fill(partition, place):
    """The disk of a home user, on the real file system of Windows."""
    mounted = os.path.join(place, "mounted")
    with syslib.ntfs.mounted(partition, mounted, "rw"):
        clilib.build(mounted, "windows-consumer-21", "tree")
        tree = os.path.join(mounted, "tree")
        for name in os.listdir(tree):
            os.rename(os.path.join(tree, name), os.path.join(mounted, name))
        os.rmdir(tree)


def make_image(place):
    with udiskslib.dual_boot(place) as device:
        fill(f"{device}p3", place)
    return os.path.join(place, "disk.img")


def a_disk_is_plugged_in_and_checked(place):
    # pylint: disable=import-outside-toplevel
    import waylib
    from storylib import Program
    with Program(waylib.home(place), settings=waylib.STARTED) as window:
        window.on_page(waylib.QUESTION_HERE)
        complaints = ["a disk is there already"] * (window.look("Windows, 1.2 GB") is not None)
        with udiskslib.disk(os.environ[IMAGE]) as device:
            syslib.call("udevadm", "trigger", "--action=change", f"{device}p3")
            window.click("Open to check: Windows", "button")
            window.find("What this means for you", "heading")
            complaints += waylib.lacking(window, waylib.PRODUCT)
            mounts = pathlib.Path("/proc/self/mounts").read_text(encoding="utf-8")
            options = [line.split()[3] for line in mounts.splitlines()
                       if line.startswith(f"{device}p3 ")]
            complaints += [f"opened with {options}"] * (not options or "ro" not in options[0].split(","))
            complaints += window.close()
            mounts = pathlib.Path("/proc/self/mounts").read_text(encoding="utf-8")
            complaints += ["it stayed open"] * (f"{device}p3 " in mounts)
        return complaints


def tell():
    import storylib  # pylint: disable=import-outside-toplevel
    return storylib.tell(a_disk_is_plugged_in_and_checked)


def main():
    if IMAGE in os.environ:
        return tell()
    reason = syslib.why_not() or udiskslib.why_not() or syslib.ntfs.why_not()
    if reason:
        return syslib.skip_all(reason)
    udiskslib.enter_own_system()
    if not udiskslib.has_own_system():
        return syslib.skip_all("no name spaces of our own here")
    udiskslib.start_system()
    with clilib.folder() as place:
        environment = {**os.environ, IMAGE: make_image(place)}
        command = [sys.argv[3], sys.executable, os.path.abspath(__file__), *sys.argv[1:]]
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
