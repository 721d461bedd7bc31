#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Passwords are carried over: every entry is in the new file, or told with its line. The files are
read back by the CSV reader of Python, which is not ours. Prints TAP.
"""

import csv
import itertools
import os
import random
import re
import resource
import shutil
import signal
import stat
import subprocess
import sys

import clilib

SAMPLE = "passwords/kpm-export-sample.txt"
MANY = 10000
# Which column is what, and what a form has no place for.
FORMS = {
    "bitwarden": ({"name": "name", "url": "login_uri", "login": "login_username",
                   "password": "login_password", "notes": "notes"}, ""),
    "keepassxc": ({"name": "Title", "url": "URL", "login": "Username", "password": "Password",
                   "notes": "Notes"}, ""),
    "chrome": ({"name": "name", "url": "url", "login": "username", "password": "password",
                "notes": "note"}, "web"),
    "firefox": ({"url": "url", "login": "username", "password": "password"}, "web"),
    "apple": ({"name": "Title", "url": "URL", "login": "Username", "password": "Password",
               "notes": "Notes"}, "web"),
    "1password": ({"name": "Title", "url": "Website", "login": "Username", "password": "Password",
                   "notes": "Notes"}, ""),
}
KINDS = {
    "web": ("Websites", ("Website name", "Website URL", "Login name", "Login", "Password", "Comment")),
    "app": ("Applications", ("Application", "Login name", "Login", "Password", "Comment")),
    "other": ("Other Accounts", ("Account name", "Login name", "Login", "Password", "Comment")),
    "note": ("Notes", ("Name", "Text")),
}
FIELDS = {"Website name": "name", "Application": "name", "Account name": "name", "Name": "name",
          "Website URL": "url", "Login name": "label", "Login": "login", "Password": "password",
          "Comment": "comment", "Text": "comment"}
# What files, shells, spreadsheets and readers of CSV trip over.
ODD = ("\"", "'", ",", ";", ":", ": ", "=1+1", "\\", "\\n", "%s", "$HOME", "`x`", " ", "  end ", "\t",
       "---", "é", "ß", "密码", "пароль", "🔑", "e\u0301", "\u202e", "\u00a0", "\u2028", "\x01",
       "\x7f", "&amp;", "<b>", "{", "}", "|", "#", "@", "-", "+", "Password: x", "Login", "null")
LINES = ("", "---", "a: b", "Login: x", "Notes", "- - -", "“quote”")


# --- Exports ------------------------------------------------------------------------------


def entry(kind, pick):
    """One entry with odd things in each of its fields."""
    names = KINDS[kind][1]
    values = {FIELDS[name]: "".join(pick.choices(ODD, k=pick.randint(0, 4))) for name in names}
    values["comment"] = "\n".join([values["comment"], *pick.choices(LINES, k=pick.randint(0, 5))])
    # An account has an address of a website that is one.
    if "url" in values:
        values["url"] = pick.choice(("www.a.example", "https://b.example/x?a=1,2", ""))
    return {"kind": kind, "url": "", "label": "", "login": "", "password": "", **values}


def write_entry(one):
    names = KINDS[one["kind"]][1]
    return "\n".join(f"{name}: {one[FIELDS[name]]}" for name in names) + "\n\n---\n\n"


def write_export(entries):
    parts = []
    for kind, group in itertools.groupby(entries, lambda one: one["kind"]):
        parts += [f"{KINDS[kind][0]}\n\n", *map(write_entry, group)]
    return "".join(parts)


def make_entries(count, seed):
    pick = random.Random(seed)
    return [entry(kind, pick) for kind in KINDS for _ in range(count)]


# --- Runs ---------------------------------------------------------------------------------


class Place:
    """A folder with an export, and what came of it."""

    def __init__(self, folder, content):
        self.folder = folder
        self.input, self.output = os.path.join(folder, "export.txt"), os.path.join(folder, "new.csv")
        with open(self.input, "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())

    def convert(self, form, **options):
        return clilib.run("passwords", f"--input={self.input}", f"--format={form}",
                          f"--output={self.output}", **options)

    def rows(self):
        csv.field_size_limit(1 << 24)
        with open(self.output, encoding="utf-8", newline="") as source:
            return list(csv.DictReader(source, strict=True))


def told_lines(answer):
    return [int(number) for number in re.findall(r"^  • Line (\d+):", answer.text(), re.MULTILINE)]


def wanted(one, columns, form):
    """What should stand in the columns for an entry."""
    label = f"Login name: {one['label']}" if one["label"] not in ("", one["login"]) else ""
    notes = "\n".join(filter(None, (label, one["comment"])))
    url = one["url"]
    if FORMS[form][1] == "web" and url and "://" not in url:
        url = f"https://{url}"
    values = {"name": one["name"] or one["url"], "url": url, "login": one["login"],
              "password": one["password"], "notes": notes}
    return {columns[name]: values[name] for name in columns}


def fits(one, form):
    return not FORMS[form][1] or (one["kind"] == "web" and one["url"] and one["password"])


def compare(rows, entries, form):
    columns = FORMS[form][0]
    expected = [wanted(one, columns, form) for one in entries if fits(one, form)]
    found = [{name: row[name] for name in columns.values()} for row in rows]
    if len(found) != len(expected):
        return [f"{form}: {len(found)} rows, not {len(expected)}"]
    return [f"{form}: {left} is not {right}"
            for left, right in zip(found, expected) if left != right][:3]


def carried(entries, form, change=lambda text: text.encode()):
    """All of them, read back: complaints."""
    with clilib.folder() as folder:
        place = Place(folder, change(write_export(entries)))
        answer = place.convert(form)
        lost = [one for one in entries if not fits(one, form)]
        silent = form == "firefox" and any(
            fits(one, form) and wanted(one, {"notes": "n"}, form)["n"] for one in entries)
        complaints = answer.complaints(3 if lost or silent else 0)
        complaints += compare(place.rows(), entries, form)
        told = len(told_lines(answer))
        if not silent and told != len(lost):
            complaints.append(f"{form}: {told} lines are told, not {len(lost)}")
        if f": {len(entries) - len(lost)} of {len(entries)}\n" not in answer.text():
            complaints.append(f"{form}: the count is not told: {answer.text()[:300]}")
        return complaints


# --- Tests --------------------------------------------------------------------------------


def odd_characters():
    return [complaint for form in FORMS for seed in range(20)
            for complaint in carried(make_entries(5, seed), form)]


def many():
    complaints = []
    for form in ("bitwarden", "chrome"):
        complaints += carried(make_entries(MANY // len(KINDS), 7), form)
    return complaints


def encodings():
    entries = make_entries(10, 3)
    changes = (
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.encode("utf-16"),
        lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
        lambda text: text.rstrip("\n").encode(),
    )
    return [complaint for change in changes for complaint in carried(entries, "keepassxc", change)]


def sample():
    """The export that people use to try their converters."""
    data = os.environ.get("CHANGEOVER_PUBLIC_DATA")
    if not data:
        raise clilib.Skip("CHANGEOVER_PUBLIC_DATA is not set")
    with open(os.path.join(data, SAMPLE), "rb") as source, clilib.folder() as folder:
        place = Place(folder, source.read())
        complaints = place.convert("bitwarden").complaints(0)
        rows = [(row["type"], row["name"], row["login_uri"], row["login_username"],
                 row["login_password"]) for row in place.rows()]
        right = [("login", "Website", "www.website.com", "website", "Password;"),
                 ("login", "Website2", "www.website2.com", "website2", "Password;"),
                 ("login", "My app", "", "AppID", "Password;"),
                 ("login", "My app2", "", "AppID2", "Password;"),
                 ("note", "Note", "", "", ""), ("note", "Note 2", "", "", "")]
        return complaints + [f"there is {rows}"] * (rows != right)


def broken():
    """Entries without a field, with damaged letters, cut off: written or told, each of them."""
    good = write_export(make_entries(1, 1))
    cases = {
        "Websites\n\nWebsite name: A\nPassword: p\n\n---\n\n": (1, 0, 0),
        good.replace("Websites\n\n", "Websites\n\nWebsite name: \udcff\nPassword: p\n\n---\n\n"): (4, 1, 3),
        f"oh\n\n{good}": (4, 1, 3),
        f"{good}Websites\n\nWebsite name: A\nLogin: a\n": (4, 1, 3),
        f"{good}Websites\n\nWebsite name: A\nPassword: p": (5, 1, 0),
    }
    complaints = []
    for text, (written, told, status) in cases.items():
        with clilib.folder() as folder:
            place = Place(folder, text.encode(errors="surrogateescape"))
            answer = place.convert("bitwarden")
            complaints += answer.complaints(status)
            complaints += [f"{len(place.rows())} rows, not {written}: {text!r}"] * (len(place.rows()) != written)
            lines = told_lines(answer)
            complaints += [f"{lines} are told, not {told}: {text!r}"] * (len(lines) != told)
    return complaints


def private():
    """Whatever the mask of the user, only the owner can read it; what is there is left alone."""
    complaints = []
    with clilib.folder() as folder:
        place = Place(folder, write_export(make_entries(2, 1)))
        complaints += place.convert("bitwarden", preexec_fn=lambda: os.umask(0)).complaints(0)
        mode = stat.S_IMODE(os.stat(place.output).st_mode)
        complaints += [f"the mode is {mode:o}"] * (mode != 0o600)
        complaints += place.convert("chrome").complaints(4)
        complaints += ["it was written over"] * ("login_uri" not in place.rows()[0])
        os.unlink(place.output)
        os.symlink(os.path.join(folder, "elsewhere"), place.output)
        complaints += place.convert("bitwarden").complaints(4)
        os.unlink(place.output)
        os.mkdir(place.output)
        complaints += place.convert("bitwarden").complaints(4)
        os.rmdir(place.output)
        place.output = os.path.join(folder, "no", "such.csv")
        answer = place.convert("bitwarden")
        complaints += answer.complaints(4)
        complaints += [] if "no such folder" in answer.errors() else [answer.errors()]
        return complaints + [f"there is {name}" for name in os.listdir(folder) if name != "export.txt"]


def full():
    """No room for all of it: nothing is left, and it is told."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
    with clilib.folder() as folder:
        place = Place(folder, write_export(make_entries(50, 1)))
        answer = place.convert("bitwarden", preexec_fn=limit)
        complaints = answer.complaints(4)
        complaints += [answer.errors()] * ("was not written" not in answer.errors())
        return complaints + [f"left behind: {name}" for name in os.listdir(folder)
                             if name != "export.txt"]


def secret():
    """No password is in what is said, and none on the command line of another program."""
    entries = [{"kind": "web", "name": "A", "url": "a.example", "label": "", "login": "anna",
                "password": f"geheim{number}", "comment": "still"} for number in range(5)]
    complaints = []
    for form in FORMS:
        with clilib.folder() as folder:
            answer = Place(folder, write_export(entries) + "Websites\n\nWebsite name: geheim\n").convert(form)
            said = answer.text() + answer.errors()
            complaints += [f"{form}: said: {said}"] * ("geheim" in said or "anna" in said)
    return complaints


def nothing_else():
    """What strace sees: the export is read, one file is written, and nothing is sent."""
    if not shutil.which("strace") or not clilib.allowed("strace", "-o", "/dev/null", "true"):
        raise clilib.Skip("strace cannot look at programs here")
    with clilib.folder() as folder:
        place = Place(folder, write_export(make_entries(50, 1)))
        record = os.path.join(folder, "record")
        env = clilib.environment(ASAN_OPTIONS=os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0")
        answer = place.convert("bitwarden", env=env,
                               wrapper=["strace", "-f", "-y", "-qq", "-o", record, "--"])
        with open(record, encoding="utf-8", errors="replace") as source:
            lines = source.read().splitlines()
        made = [line for line in lines if re.search(r"O_(WRONLY|RDWR|CREAT)", line)
                and f'"{folder}", O_WRONLY' not in line and "/dev/null" not in line]
        talk = [line for line in lines if re.search(r" (socket|connect|sendto|sendmsg|execve)\(", line)][1:]
        writes = {re.sub(r".*?write\(\d+<([^>]*)>.*", r"\1", line) for line in lines if " write(" in line}
        stray = [path for path in writes if not path.startswith((folder, "pipe:"))]
        return answer.complaints(0) + [f"strange: {line[:200]}" for line in made + talk + stray]


def killed():
    """At any moment: the new file is not there, or whole."""
    complaints = []
    with clilib.folder() as folder:
        place = Place(folder, write_export(make_entries(2000, 2)))
        for delay in range(40):
            child = clilib.start(["passwords", f"--input={place.input}", "--format=bitwarden",
                                  f"--output={place.output}"])
            try:
                child.wait(timeout=delay / 400)
            except subprocess.TimeoutExpired:
                child.send_signal(signal.SIGKILL)
            clilib.end(child)
            if os.path.exists(place.output):
                complaints += [f"{len(place.rows())} rows"] * (len(place.rows()) != 8000)
                os.unlink(place.output)
        left = [name for name in os.listdir(folder) if name != "export.txt"]
        return complaints + [f"left behind: {name}" for name in left]


def refused():
    """Wrong words, and files that are no export."""
    complaints = []
    with clilib.folder() as folder:
        place = Place(folder, "root:x:0:0:root:/root:/bin/sh\n")
        cases = {
            (): 2, (f"--input={place.input}", "--format=bitwarden"): 2,
            (f"--input={place.input}", "--output=x"): 2, ("--input=/nowhere",): 2,
            (f"--input={place.input}", "--format=lastpass", "--output=x"): 2,
            (f"--input={place.input}",): 3, (f"--input={folder}",): 3, ("--input=/dev/zero",): 3,
        }
        for words, status in cases.items():
            answer = clilib.run("passwords", *words)
            complaints += [f"{words}: {found}" for found in answer.complaints(status)]
            complaints += [f"{words}: nothing is said"] * (not answer.err)
        fifo = os.path.join(folder, "fifo")
        os.mkfifo(fifo)
        complaints += clilib.run("passwords", f"--input={fifo}").complaints(3)
    return complaints


def only_counted():
    with clilib.folder() as folder:
        place = Place(folder, write_export(make_entries(3, 1)))
        answer = clilib.run("passwords", f"--input={place.input}")
        complaints = answer.complaints(0)
        complaints += [f"not told: {words}" for words in ("Websites: 3", "Programs: 3", "Notes: 3")
                       if words not in answer.text()]
        return complaints + ["something was written"] * (os.listdir(folder) != ["export.txt"])


def main():
    tests = (odd_characters, many, encodings, sample, broken, private, full, secret, nothing_else, killed,
             refused, only_counted)
    return clilib.main([(test.__name__.replace("_", " "), test) for test in tests])


if __name__ == "__main__":
    sys.exit(main())
