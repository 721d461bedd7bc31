#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that are mounted beside this computer's own: each system on them is found. Prints TAP."""

import contextlib
import os
import shutil
import sys

import syslib
from syslib import clilib

CASE, PRODUCT = "windows-consumer-21", "kaspersky"


@contextlib.contextmanager
def windows_disk(place):
    """A disk with a Windows on it, as a device: so a real one is seen."""
    with syslib.loop_device(syslib.make_ntfs(place, CASE)) as device:
        yield device


def found_on(targets, root, system):
    """Complaints unless a target of that root has findings that are those of a --root check."""
    target = targets.get(root)
    if target is None:
        return [f"{root} was not found, only {sorted(targets)}"]
    complaints = [f"the system is {target['system']}"] * (target["system"] != system)
    report, more = clilib.report(clilib.check("--json", f"--root={root}"))
    if not more and report["targets"][0]["findings"] != target["findings"]:
        complaints.append(f"with --root: {syslib.products(report['targets'][0])}, without: "
                          f"{syslib.products(target)}")
    return complaints + more


def windows():
    with clilib.folder() as place, windows_disk(place) as device:
        root = os.path.join(place, "Windows disk")
        with syslib.Volume(device, root):
            targets, complaints = syslib.check_all()
            complaints += found_on(targets, root, "windows")
            if not complaints and not targets[root]["findings"]:
                complaints.append("nothing was found on it")
            complaints += ["this computer is not among them"] * ("/" not in targets)
            text = clilib.check().text()
            return complaints + [f"the text does not name {root}"] * (root not in text)


def closed():
    """A Windows disk that belongs to somebody else: an ordinary user is told that it is there."""
    with clilib.folder() as place, windows_disk(place) as device:
        root, binary = os.path.join(place, "disk"), os.path.join(place, "changeover-cli")
        shutil.copy(clilib.PROGRAM, binary)
        os.chmod(binary, 0o755)
        user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
        with syslib.Volume(device, root, "ro,umask=077"):
            answer = clilib.check("--json", wrapper=user, binary=binary)
            return answer.complaints(0, 1, 3) + syslib.told(answer, root)


def windows_untouched():
    """The image is the same afterwards, and so is all that can be seen of the volume."""
    with clilib.folder() as place, windows_disk(place) as device:
        image, root = os.path.join(place, "ntfs.img"), os.path.join(place, "disk")
        before = syslib.ntfs.digest(image)
        with syslib.Volume(device, root):
            one = clilib.tree.fingerprint(root)
            complaints = clilib.check(f"--root={root}").complaints(1)
            complaints += clilib.tree.differences(one, clilib.tree.fingerprint(root))
        return complaints + ["the volume was written to"] * (syslib.ntfs.digest(image) != before)


def roots_below(targets, place):
    return sorted(root for root in targets if root.startswith(place + "/"))


def bound_twice():
    """One mounted disk in two places: it is checked once."""
    with clilib.folder() as place, windows_disk(place) as device:
        root, other = os.path.join(place, "one"), os.path.join(place, "two")
        with syslib.Volume(device, root), syslib.mounted(other, "--bind", root):
            targets, complaints = syslib.check_all()
            roots = roots_below(targets, place)
            return complaints + [f"found at {roots}"] * (len(roots) != 1)


def served_twice():
    """One image, served twice: two disks as far as the kernel knows, each with its own id."""
    with clilib.folder() as place, windows_disk(place) as device:
        root, other = os.path.join(place, "one"), os.path.join(place, "two")
        # Two servers take no device together.
        second = syslib.loop_device(os.path.join(place, "ntfs.img"))
        with second as double, syslib.Volume(device, root), syslib.Volume(double, other):
            same = os.stat(root).st_dev == os.stat(other).st_dev
            targets, complaints = syslib.check_all()
            roots = roots_below(targets, place)
            print(f"# two servers, the same device number: {same}; targets: {len(roots)}")
            wanted = [root] if same else [root, other]
            return complaints + [f"found at {roots}"] * (roots != wanted)


def odd_place():
    """A disk at a place whose name the table of mounts has to escape."""
    with clilib.folder() as place, windows_disk(place) as device:
        root = os.path.join(place, "tab\tline\nback\\slash Диск")
        with syslib.Volume(device, root):
            targets, complaints = syslib.check_all()
            return complaints + found_on(targets, root, "windows")


def make_ext4(place, case):
    source, image = clilib.build(place, case), os.path.join(place, "ext4.img")
    with open(image, "wb") as out:
        out.truncate(32 << 20)
    syslib.try_to("mkfs.ext4", "-q", "-F", "-d", source, image)
    return image


def linux():
    with clilib.folder() as place:
        image, root = make_ext4(place, "linux-kesl-and-agent"), os.path.join(place, "disk")
        before = syslib.ntfs.digest(image)
        with syslib.mounted(root, "-o", "loop,ro", image):
            targets, complaints = syslib.check_all()
            complaints += found_on(targets, root, "linux")
            if not complaints and not targets[root]["findings"]:
                complaints.append("nothing was found on it")
        return complaints + ["the disk was written to"] * (syslib.ntfs.digest(image) != before)


def no_system():
    """A disk with photos only is no target of its own; the answer does not depend on it."""
    with clilib.folder() as place:
        image, root = make_ext4(place, "unknown-folder"), os.path.join(place, "disk")
        with syslib.mounted(root, "-o", "loop,ro", image):
            targets, complaints = syslib.check_all()
            return complaints + ["it is a target"] * (root in targets)


def in_memory():
    """A tree in memory is no disk."""
    with clilib.folder() as place:
        root = os.path.join(place, "memory")
        with syslib.mounted(root, "-t", "tmpfs", "none"):
            clilib.tree.build(clilib.tree.load_case("linux-kesl-and-agent"), root)
            targets, complaints = syslib.check_all()
            return complaints + ["it is a target"] * (root in targets)


def main():
    if syslib.why_not() is None:
        syslib.enter_own_mounts()
    return syslib.main([
        ("a Windows disk is found without --root", windows),
        ("a Windows disk that is closed to who asks", closed),
        ("a Windows disk is not written to", windows_untouched),
        ("one disk in two places", bound_twice),
        ("one disk served twice", served_twice),
        ("a disk at an odd place", odd_place),
        ("a Linux disk is found without --root", linux),
        ("a disk without a system", no_system),
        ("a tree in memory", in_memory),
    ])


if __name__ == "__main__":
    sys.exit(main())
