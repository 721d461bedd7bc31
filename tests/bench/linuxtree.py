# SPDX-License-Identifier: GPL-3.0-or-later
"""A Linux tree with as many packages as a full desktop has, one of them of Kaspersky."""

import os
import random

import tree

CASE = "linux-kesl-installed"
EMPTY_CASE = "linux-nothing"
PACKAGES = 3000

WORDS = (
    "a the of and for with this package contains library files to needed develop programs use "
    "shared support data common tools documentation simple fast interface desktop graphical "
    "network protocol system server client module format images fonts text language runtime "
    "collection provides which can be used by applications written in standard configuration"
).split()


def names(make):
    """Names as Debian has them, none of them twice."""
    found = set()
    while len(found) < PACKAGES:
        stem = make.choice(("lib", "python3-", "golang-", "fonts-", "gir1.2-", "", "", "", "node-"))
        found.add(stem + "".join(make.choices("abcdeghilmnoprstuv", k=make.randint(4, 12))))
    return sorted(found)


def description(make):
    """A summary and three to nine lines of text."""
    yield "Description: " + " ".join(make.choices(WORDS, k=make.randint(4, 8)))
    for _ in range(make.randint(3, 9)):
        yield " " + " ".join(make.choices(WORDS, k=make.randint(9, 12)))
        if make.random() < 0.15:
            yield " ."


def relations(make, everything, field, count):
    if count:
        wanted = make.sample(everything, count)
        versions = [f" (>= {make.randint(0, 9)}.{make.randint(0, 40)})" for _ in wanted]
        yield f"{field}: " + ", ".join(map("".join, zip(wanted, versions)))


def stanza(make, name, everything):
    version = f"{make.randint(0, 9)}.{make.randint(0, 40)}.{make.randint(0, 9)}"
    yield f"Package: {name}"
    yield "Status: install ok installed"
    yield "Priority: optional"
    yield f"Section: {make.choice(('libs', 'devel', 'python', 'fonts', 'net'))}"
    yield f"Installed-Size: {make.randint(20, 90000)}"
    yield "Maintainer: Debian Example Team <pkg-example-maintainers@lists.alioth.debian.org>"
    is_library = name.startswith("lib")
    yield "Architecture: amd64" if is_library else "Architecture: all"
    if is_library:
        yield "Multi-Arch: same"
    yield f"Version: {version}-{make.randint(1, 9)}+deb12u{make.randint(1, 9)}"
    yield from relations(make, everything, "Depends", make.randint(1, 12))
    yield from relations(make, everything, "Recommends", make.randint(0, 4))
    yield from relations(make, everything, "Suggests", make.randint(0, 4))
    if make.random() < 0.2:
        yield "Conffiles:"
        for number in range(make.randint(1, 4)):
            yield f" /etc/{name}/part{number}.conf {make.getrandbits(128):032x}"
    yield from description(make)
    yield f"Homepage: https://www.{name}.example.org/"
    yield ""


def write_info(make, folder, everything):
    """What dpkg keeps beside its list: the files of each package and their sums."""
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "format"), "w", encoding="utf-8") as out:
        out.write("1\n")
    for name in everything:
        lines = [f"/usr/share/{name}/file{number}\n" for number in range(make.randint(4, 30))]
        sums = [f"{make.getrandbits(128):032x}  {line[1:]}" for line in lines]
        for ending, content in (("list", ["/.\n", "/usr\n", *lines]), ("md5sums", sums)):
            with open(os.path.join(folder, f"{name}.{ending}"), "w", encoding="utf-8") as out:
                out.writelines(content)


def build(root):
    """Builds the tree; gives what the check must find."""
    case, make = tree.load_case(CASE), random.Random(4)
    tree.build(case, root)
    everything = names(make)
    admin = os.path.join(root, "var/lib/dpkg")
    with open(os.path.join(admin, "status"), "a", encoding="utf-8") as out:
        for name in everything:
            out.writelines(f"{line}\n" for line in stanza(make, name, everything))
    write_info(make, os.path.join(admin, "info"), everything)
    for folder in ("updates", "triggers"):
        os.makedirs(os.path.join(admin, folder), exist_ok=True)
    return case["expect"]


def build_empty(root):
    """A Linux system with a handful of packages."""
    case = tree.load_case(EMPTY_CASE)
    tree.build(case, root)
    return case["expect"]
