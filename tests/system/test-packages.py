#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real package named kesl on this computer: installed, removed, purged. Prints TAP."""

import contextlib
import os
import shutil
import sys
import time

import syslib

PACKAGE, VERSION = "kesl", "12.1.0.1543"
FILES = {
    "opt/kaspersky/kesl/bin/kesl-control": "#!/bin/sh\nexit 0\n",
    "opt/kaspersky/kesl/libexec/kesl": "#!/bin/sh\nexit 0\n",
    "etc/opt/kaspersky/kesl.conf": "[General]\n",
}
CONFIGURATION = "etc/opt/kaspersky/kesl.conf"
# What the package makes and this computer must not have before.
PLACES = ("/opt/kaspersky", "/etc/opt/kaspersky", "/var/opt/kaspersky")
CONTROL = f"""Package: {PACKAGE}
Version: {VERSION}
Architecture: all
Maintainer: Changeover tests <root@localhost>
Section: misc
Priority: optional
Description: made by the tests of Changeover
 It does nothing. If it is still here, purge it.
"""


def why_not():
    missing = [tool for tool in ("dpkg", "dpkg-deb", "dpkg-query") if not shutil.which(tool)]
    if missing:
        return f"not installed: {', '.join(missing)}"
    if syslib.call("dpkg-query", "-W", PACKAGE)[0] == 0:
        return f"a package named {PACKAGE} is known here already"
    there = [place for place in PLACES if os.path.lexists(place)]
    return f"there is {there[0]} already" if there else None


def make(place):
    """Builds the package; gives the path of its file."""
    root = os.path.join(place, "package")
    for path, text in {**FILES, "DEBIAN/control": CONTROL}.items():
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as out:
            out.write(text)
        os.chmod(full, 0o755 if "/bin/" in path or "/libexec/" in path else 0o644)
    with open(os.path.join(root, "DEBIAN/conffiles"), "w", encoding="utf-8") as out:
        out.write(f"/{CONFIGURATION}\n")
    file = os.path.join(place, f"{PACKAGE}.deb")
    syslib.need("dpkg-deb", "--build", "--root-owner-group", root, file)
    return file


def dpkg(*arguments):
    """Somebody else may be installing something."""
    late = time.monotonic() + 60
    while True:
        status, words = syslib.call("dpkg", *arguments)
        if status == 0:
            return
        if time.monotonic() > late or "lock" not in words:
            raise RuntimeError(f"dpkg {' '.join(arguments)}: {words}")
        time.sleep(1)


@contextlib.contextmanager
def cleaned():
    """Takes the package away again, whatever happened."""
    try:
        yield
    finally:
        if syslib.call("dpkg-query", "-W", PACKAGE)[0] == 0:
            with contextlib.suppress(RuntimeError):
                dpkg("--force-remove-reinstreq", "--purge", PACKAGE)
        for place in PLACES:
            shutil.rmtree(place, ignore_errors=True)


def judge(status, verdict, kinds=(), version=None):
    """This computer: nothing when verdict is None, else that finding alone with that proof."""
    targets, complaints = syslib.check_all()
    target = targets.get("/")
    if complaints or target is None:
        return complaints or ["this computer was not checked"]
    if target["outcome"] != "checked":
        complaints.append(f"the outcome is {target['outcome']}: {target['problems']}")
    found = syslib.products(target)
    if found != ({PACKAGE: verdict} if verdict else {}):
        complaints.append(f"found: {found}")
    for finding in target["findings"]:
        there = {piece["kind"] for piece in finding["evidence"]}
        complaints += [f"no {kind} evidence, only {sorted(there)}" for kind in kinds
                       if kind not in there]
        if version and finding["version"] != version:
            complaints.append(f"the version is {finding['version']}")
    # Disks that are mounted here by chance have no say.
    answer = syslib.clilib.check("--json", "--root=/")
    return complaints + syslib.clilib.report(answer, status)[1]


def leaves_alone():
    """A check while it is installed touches nothing of the package."""
    before = [os.stat(f"/{path}") for path in FILES]
    complaints = syslib.clilib.check().complaints(1)
    after = [os.stat(f"/{path}") for path in FILES]
    for old, new, path in zip(before, after, FILES):
        if (old.st_mtime_ns, old.st_ctime_ns, old.st_size) != (
            new.st_mtime_ns, new.st_ctime_ns, new.st_size
        ):
            complaints.append(f"{path} was changed")
    return complaints


def main():
    syslib.clilib.golden.end_on_signal()

    def step(*arguments, **wishes):
        """A change, if any, and what must be said after it."""

        def job():
            if arguments:
                dpkg(*arguments)
            return judge(**wishes)

        return job

    with contextlib.ExitStack() as stack:
        reason = syslib.why_not() or why_not()
        if reason:
            return syslib.skip_all(reason)
        place = stack.enter_context(syslib.clilib.folder())
        file = make(place)
        stack.enter_context(cleaned())
        both = ("dpkg", "path")
        installed = {"status": 1, "verdict": "installed", "kinds": both, "version": VERSION}
        return syslib.main([
            ("before", step(status=0, verdict=None)),
            ("installed", step("-i", file, **installed)),
            ("a check leaves it as it is", leaves_alone),
            ("removed", step("-r", PACKAGE, status=1, verdict="leftover", kinds=["dpkg"])),
            ("installed again", step("-i", file, **installed)),
            ("purged", step("-P", PACKAGE, status=0, verdict=None)),
        ])


if __name__ == "__main__":
    sys.exit(main())
