#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that prints guides: one for each device and each product, with nothing left to fill
in. Prints TAP.
"""

import re
import sys

import clilib

DEVICES = ("windows", "mac", "android", "iphone")
STEP = re.compile(r"^  (\d+)\. \S", re.MULTILINE)
PRODUCT = re.compile(r"^  . ([a-z0-9-]+):", re.MULTILINE)


def guide(*arguments):
    return clilib.run("guide", *arguments)


def unfilled(text):
    return [f"not filled in: {word}" for word in re.findall(r"\{[^}]*\}?", text)]


def devices():
    """Five steps or fewer, which begin at one."""
    complaints = []
    for device in DEVICES:
        answer = guide(f"--device={device}")
        steps = [int(number) for number in STEP.findall(answer.text())]
        complaints += answer.complaints(0) + unfilled(answer.text())
        if not 3 <= len(steps) <= 5 or steps != list(range(1, len(steps) + 1)):
            complaints.append(f"{device}: steps {steps}")
    return complaints


def products():
    listed = PRODUCT.findall(guide().text())
    complaints = [] if len(listed) > 80 else [f"only {len(listed)} products are listed"]
    for product in listed:
        answer = guide(f"--product={product}")
        complaints += answer.complaints(0) + unfilled(answer.text())
        if not STEP.search(answer.text()):
            complaints.append(f"{product}: no step: {answer.text()}")
    return complaints


def sources():
    plain, named = guide("--product=kesl"), guide("--product=kesl", "--sources")
    if "read on" in plain.text() or "read on" not in named.text():
        return ["--sources makes no difference, or names nothing"]
    return plain.complaints(0) + named.complaints(0)


def refuses():
    complaints = []
    for option, words in (("--device=toaster", "windows, mac"), ("--product=none", "lists them"),
                          ("kesl", "--product=kesl")):
        answer = guide(option)
        complaints += answer.complaints(2)
        if words not in " ".join(answer.errors().split()) or answer.text():
            complaints.append(f"{option}: {answer.text()}{answer.errors()}")
    return complaints


JOBS = (
    ("each device has a short guide", devices),
    ("each product has a guide", products),
    ("a guide names its sources", sources),
    ("what is wrong is refused", refuses),
)

if __name__ == "__main__":
    sys.exit(clilib.main(JOBS))
