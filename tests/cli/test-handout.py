#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that makes pages for paper, read back by other programs: pdftotext, pdffonts and
zbarimg. Prints TAP.

    test-handout.py PROGRAM LOCALEDIR
"""

import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata

import clilib
import xtest  # noqa: F401  # leads to it

import gettext_tools  # noqa: E402

TOOLS = ("pdftocairo", "pdftotext", "pdffonts", "pdfinfo", "pdftoppm", "zbarimg")
CASE = "windows-consumer-21"
CHOICE = "bitdefender"
A4, LETTER = (595, 842), (612, 792)
# What is in no letter of any language: blanks, marks for the direction, soft hyphens.
UNSEEN = re.compile(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]+")
LANGUAGES = gettext_tools.read_linguas(clilib.TOP / "po" / "LINGUAS")


def read(tool, *arguments):
    """What a program prints about a file."""
    return subprocess.run([tool, *arguments], capture_output=True, check=True, timeout=60).stdout


class Place:
    """A person with a Windows disk and a journal."""

    def __init__(self, folder):
        self.folder = folder
        self.root = clilib.build(folder, CASE)
        self.variables = clilib.homes(folder) | {"LC_ALL": None, "LANG": "C.UTF-8"}
        if len(sys.argv) > 2:
            self.variables["CHANGEOVER_LOCALEDIR"] = sys.argv[2]

    def path(self, name):
        return os.path.join(self.folder, name)

    def run(self, *arguments, **variables):
        return clilib.run(*arguments, env=clilib.environment(**(self.variables | variables)))

    def make(self, name, *arguments, **variables):
        """A page about the disk, or another one; gives its path."""
        path = self.path(name)
        answer = self.run("handout", f"--output={path}", *arguments, **variables)
        complaints = answer.complaints(0)
        if complaints or not os.path.exists(path):
            raise AssertionError("\n".join(complaints or ["no file was written"]))
        return path


def place():
    return clilib.folder()


def pages(path):
    return int(re.search(rb"^Pages:\s+(\d+)", read("pdfinfo", path), re.MULTILINE).group(1))


def size(path):
    found = re.search(rb"^Page size:\s+([\d.]+) x ([\d.]+)", read("pdfinfo", path), re.MULTILINE)
    return tuple(round(float(number)) for number in found.groups())


def letters(text):
    """A text without what lines and directions do to it. Presentation forms become letters."""
    plain = UNSEEN.sub("", unicodedata.normalize("NFKC", text))
    # Arabic vowels stand above a letter, and lam and alif are one: a reader of PDF files finds
    # them in any order.
    return re.sub("[\u064b-\u0652لاأإآ]", "", plain)


def words(text):
    """The words of a text, in no order: what lines are made of depends on the reader."""
    return set(re.findall(r"\w+", letters(re.sub(r"\s+", "_", text)).replace("_", " ")))


def text(path, *options):
    return read("pdftotext", *options, path, "-").decode("utf-8")


def missing(path, expected, is_mirrored):
    """Which of the expected texts are not on the pages, all of them or word by word."""
    shown = letters(text(path, "-raw"))
    if is_mirrored:
        return [each for each in expected if not all(word in shown for word in words(each))]
    return [each for each in expected if letters(each) not in shown]


# --- Tests ----------------------------------------------------------------------------------


def one_language(folder, language):
    """What the plan says stands on the pages, with nothing left to fill in."""
    person = Place(folder)
    plan = person.run("plan", f"--root={person.root}", f"--choose={CHOICE}", "--json",
                      f"--language={language}")
    complaints = plan.complaints(0)
    expected = [step["do"] for stage in json.loads(plan.text())["stages"]
                for step in stage["steps"]]
    path = person.make("page.pdf", f"--root={person.root}", f"--language={language}")
    complaints += [f"not on the page: {each}"
                   for each in missing(path, expected, language == "ar")]
    if len(expected) < 10:
        complaints.append(f"a plan of {len(expected)} steps")
    if not 1 <= pages(path) <= 3:
        complaints.append(f"{pages(path)} pages")
    complaints += [f"not filled in: {left}" for left in re.findall(r"\{\w+", text(path))]
    fonts = read("pdffonts", path).decode().splitlines()[2:]
    # The columns: emb, sub, uni, object ID.
    complaints += [f"not searchable, or its letters are not in the file: {line}" for line in fonts
                   if not re.search(r" yes yes yes +\d+ +\d+$", line)]
    return complaints


def every_language():
    complaints = []
    for language in ["en", *LANGUAGES]:
        with place() as folder:
            complaints += [f"{language}: {each}" for each in one_language(folder, language)]
    return complaints


def codes():
    """A camera reads the address that stands beside it."""
    complaints = []
    with place() as folder:
        person = Place(folder)
        person.run("plan", f"--root={person.root}", f"--choose={CHOICE}")
        for language in ["en", *({"ar", "zh_CN"} & {*LANGUAGES})]:
            path = person.make("code.pdf", f"--root={person.root}", f"--language={language}")
            read("pdftoppm", "-r", "150", "-f", "1", "-l", "1", "-png", path, path)
            image = next(os.path.join(folder, name) for name in sorted(os.listdir(folder))
                         if name.startswith("code.pdf-"))
            found = subprocess.run(["zbarimg", "--quiet", "--raw", image], capture_output=True,
                                   check=False, timeout=60).stdout.decode().split()
            if len(found) != 1 or not found[0].startswith("https://"):
                complaints.append(f"{language}: the camera reads {found}")
            elif letters(found[0]) not in letters(text(path)):
                complaints.append(f"{language}: {found[0]} does not stand beside its code")
    return complaints


def other_sheets():
    """They need no check and no plan, and have one or two pages in every language."""
    complaints = []
    with place() as folder:
        person = Place(folder)
        for language in ["en", *LANGUAGES]:
            for sheet, most in (("devices", 2), ("ban", 1)):
                path = person.make(f"{sheet}.pdf", f"--sheet={sheet}", f"--language={language}",
                                   "--paper=letter")
                if pages(path) > most:
                    complaints.append(f"{language}: {sheet} has {pages(path)} pages")
                if len(text(path)) < 1000 and not language.startswith(("zh", "ko")):
                    complaints.append(f"{language}: {sheet} says little: {text(path)}")
    return complaints


def places():
    """The page about the ban is that of the country that is asked for."""
    complaints = []
    with place() as folder:
        person = Place(folder)
        for country, word in (("us", "United States"), ("de", "BSI"), ("zz", "legal advice")):
            path = person.make("ban.pdf", "--sheet=ban", f"--jurisdiction={country}")
            if word not in re.sub(r"\s+", " ", text(path)):
                complaints.append(f"{country}: nothing about {word}: {text(path)}")
        answer = person.run("handout", "--output=x.pdf", "--sheet=ban", "--jurisdiction=usa")
        complaints += answer.complaints(2)
    return complaints


def large_print():
    """Larger letters, more pages, the same steps."""
    with place() as folder:
        person = Place(folder)
        normal = person.make("normal.pdf", f"--root={person.root}")
        large = person.make("large.pdf", f"--root={person.root}", "--large-print")
        complaints = []
        if pages(large) <= pages(normal):
            complaints.append(f"{pages(large)} pages, and {pages(normal)} in normal letters")
        left_out = [word for word in words(text(normal)) if word not in letters(text(large, "-raw"))]
        complaints += [f"left out: {word}" for word in left_out]
        heights = re.findall(rb'yMin="([\d.]+)"[^>]*yMax="([\d.]+)">\w', read(
            "pdftotext", "-bbox", large, "-"))
        smallest = min(float(bottom) - float(top) for top, bottom in heights)
        # 14.4 points, the small print of it, and the room above and below.
        if smallest < 14:
            complaints.append(f"letters {smallest} points high")
    return complaints


def paper():
    """That of the country, or that which is asked for."""
    complaints = []
    with place() as folder:
        person = Place(folder)
        for variables, arguments, wanted in (
                ({"LANG": "en_US.UTF-8"}, [], LETTER), ({"LANG": "es_MX.UTF-8"}, [], LETTER),
                ({"LANG": "de_DE.UTF-8"}, [], A4), ({"LANG": "C.UTF-8"}, [], A4),
                ({"LANG": "en_US.UTF-8", "LC_PAPER": "en_GB.UTF-8"}, [], A4),
                ({"LANG": "en_US.UTF-8"}, ["--paper=a4"], A4),
                ({"LANG": "de_DE.UTF-8"}, ["--paper=letter"], LETTER)):
            path = person.make("paper.pdf", "--sheet=ban", *arguments, **variables)
            if size(path) != wanted:
                complaints.append(f"{variables} {arguments}: {size(path)}")
    return complaints


def tagged():
    """A reader of PDF files is told what is a heading."""
    with place() as folder:
        path = Place(folder).make("ban.pdf", "--sheet=ban")
        found = read("pdfinfo", "-struct", path).decode().split()
        return [f"no {tag}" for tag in ("H1", "H2", "H3", "P") if tag not in found]


def without_letters():
    """Where a computer has no letters for a language, nothing is written, and it is told."""
    latin = subprocess.run(["fc-match", "--format=%{file}", "Cantarell"], capture_output=True,
                           check=True).stdout.decode()
    if "Cantarell" not in latin:
        raise clilib.Skip("the font Cantarell is not here")
    with place() as folder:
        person = Place(folder)
        fonts = person.path("fonts")
        os.mkdir(fonts)
        shutil.copy(latin, fonts)
        configuration = person.path("fonts.conf")
        with open(configuration, "w", encoding="utf-8") as file:
            file.write(f"<fontconfig><dir>{fonts}</dir><cachedir>{fonts}</cachedir></fontconfig>")
        output = person.path("page.pdf")
        answer = person.run("handout", f"--output={output}", "--sheet=ban", "--language=zh_CN",
                            FONTCONFIG_FILE=configuration)
        complaints = answer.complaints(4)
        if "中文" not in answer.errors() or "Noto" not in answer.errors():
            complaints.append(f"it does not tell what is missing: {answer.errors()}")
        if os.path.exists(output):
            complaints.append("it was written all the same")
        path = person.make("latin.pdf", "--sheet=ban", FONTCONFIG_FILE=configuration)
        return complaints + ([] if pages(path) == 1 else ["English has no letters either"])


def statuses():
    complaints = []
    with place() as folder:
        person = Place(folder)
        output = f"--output={person.path('x.pdf')}"
        for status, arguments in (
                (2, []), (2, [output, "--sheet=poster"]), (2, [output, "--paper=a5"]),
                (2, [output, "--sheet=ban", f"--root={person.root}"]),
                (2, [output, "--sheet=ban", "--no-check"]),
                (2, [output, "--no-check", f"--root={person.root}"]),
                (2, [output, "--no-check", "--no-journal"]), (2, [output, "--language=tlh"]),
                (2, [output, "--root=/nonexistent"]),
                (4, ["--sheet=ban", f"--output={person.path('none/x.pdf')}"]),
                (4, ["--sheet=ban", "--output=/dev/full/x.pdf"]),
                (4, ["--sheet=ban", f"--output={folder}"]),
                (4, ["--sheet=ban", "--output=/proc/x.pdf"])):
            answer = person.run("handout", *arguments)
            complaints += [f"{arguments}: {each}" for each in answer.complaints(status)]
            if not answer.errors().startswith("changeover-cli: "):
                complaints.append(f"{arguments}: it does not say why: {answer.errors()}")
        if os.path.exists(person.path("x.pdf")):
            complaints.append("a file was written although it was refused")
    return complaints


def unread():
    """What could not be read is on the page, too; nothing is called clean."""
    with place() as folder:
        person = Place(folder)
        empty = person.path("empty")
        os.mkdir(empty)
        output = person.path("unread.pdf")
        answer = person.run("handout", f"--output={output}", f"--root={empty}")
        complaints = answer.complaints(3)
        shown = re.sub(r"\s+", " ", text(output))
        if "Not everything could be read" not in shown:
            complaints.append(f"it does not say so: {shown}")
        if "No system that we know is in this folder" not in shown:
            complaints.append(f"it does not say why: {shown}")
        # The dots before such lines hang on no hair from the text before them.
        drawing = read("pdftocairo", "-svg", output, "-").decode("utf-8").rpartition("</defs>")[2]
        shapes = re.findall(r' d="(M [^"]* C [^"]*)"', drawing)
        complaints += [f"a hair: {shape}" for shape in shapes if re.match(r"M \S+ \S+ L", shape)]
        return complaints + ["no dot is drawn"] * (not shapes)


def keeps_nothing():
    """A page is only a page: the plan stays as it was, and so does what is checked."""
    with place() as folder:
        person = Place(folder)
        before = sorted(os.listdir(person.variables["XDG_STATE_HOME"]))
        person.make("page.pdf", f"--root={person.root}")
        after = sorted(os.listdir(person.variables["XDG_STATE_HOME"]))
        return [f"left behind: {after}"] if before != after else []


def contact():
    with place() as folder:
        person = Place(folder)
        path = person.make("page.pdf", "--sheet=ban", "--contact=Central Library, desk 2")
        shown = text(path)
        return ([] if "Central Library, desk 2" in shown and "You can ask here" not in shown
                else [f"not on the page: {shown}"])


TESTS = [
    ("every language", every_language), ("codes", codes), ("the other sheets", other_sheets),
    ("places", places), ("large print", large_print), ("paper", paper), ("tagged", tagged),
    ("without letters", without_letters), ("statuses", statuses), ("what was not read", unread),
    ("keeps nothing", keeps_nothing), ("whom to ask", contact),
]


def main():
    absent = [tool for tool in TOOLS if shutil.which(tool) is None]
    if absent:
        print(f"1..0 # SKIP not here: {', '.join(absent)}")
        return 0
    return clilib.main(TESTS)


if __name__ == "__main__":
    sys.exit(main())
