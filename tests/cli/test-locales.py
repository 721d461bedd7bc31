#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the program itself come in the language of a person, whichever locales a system has.
Prints TAP.

    test-locales.py PROGRAM LOCALEDIR
"""

import functools
import sys

import clilib

LOCALES = sys.argv[2] if len(sys.argv) > 2 else ""
# What a place says that is none, by the language that was wished.
WORDS = {
    "de": "Deshalb ließ sich nicht feststellen",
    "vi": "chúng tôi chưa xác định được có phần mềm Kaspersky",
    "zh_TW": "無法確定是否有卡巴斯基軟體",
    "ar": "لم نتمكن من معرفة",
}
# How a system can be set up; no test machine has the language of the last ones.
SYSTEMS = {
    "bare, with UTF-8": {"LC_ALL": "C.UTF-8"},
    "bare, otherwise spelt": {"LC_ALL": "C.utf8"},
    "with a language that is not installed": {"LC_ALL": None, "LANG": "eo_XX.UTF-8"},
    "with messages that are not installed": {"LANG": "C.UTF-8", "LC_MESSAGES": "eo_XX.UTF-8",
                                             "LC_ALL": None},
}


def speaks(language, system):
    """Lines are broken between words, so only the words count."""
    with clilib.folder() as place:
        variables = clilib.homes(place) | SYSTEMS[system] | {
            "LANGUAGE": language, "CHANGEOVER_LOCALEDIR": LOCALES}
        answer = clilib.run("check", f"--root={place}", env=clilib.environment(**variables))
    said = " ".join(answer.text().split())
    wanted = WORDS[language]
    return answer.complaints(3) + [f"says: {said[:200]}"] * (wanted not in said)


def main():
    return clilib.main([
        (f"{language} on a system {system}", functools.partial(speaks, language, system))
        for system in SYSTEMS for language in WORDS])


if __name__ == "__main__":
    sys.exit(main())
