# SPDX-License-Identifier: GPL-3.0-or-later
"""How hard a text is to read: the US school grade of Flesch and Kincaid, measured by GNU style.

Names of products, offices, laws and buttons are not hard words to somebody who looks for them: each
counts as one short word. names.txt lists them.
"""

import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

NAMES = Path(__file__).with_name('names.txt')
KINCAID = re.compile(r'^\s*Kincaid:\s*(-?[\d.]+)', re.MULTILINE)
PLURAL = re.compile(r'\{\w+, plural,.*?other \{([^{}]*)\}\s*\}', re.DOTALL)
SENTENCE_END = re.compile(r'(?<=[.?!:])["”’)]*\s+(?=["“‘(]*[A-Z0-9])')


def read_names(more=()):
    """The names, longest first, as one pattern."""
    lines = NAMES.read_text(encoding='utf-8').splitlines()
    names = {line.strip() for line in lines if line.strip() and not line.startswith('#')}
    names.update(more)
    ordered = sorted(names, key=lambda name: (-len(name), name))
    # A name may stand in the plural or own something.
    return re.compile(r'(?<!\w)(?:' + '|'.join(map(re.escape, ordered)) + r")(?:['’]s|s)?(?!\w)")


def plain(text, names):
    """The text as it is counted: a number or a name is one short word."""
    text = PLURAL.sub(lambda match: match.group(1).replace('#', '12'), text)
    text = names.sub('Ann', text)
    text = re.sub(r'\{\w+\}', 'Ann', text)
    text = re.sub(r'\S+\.(?:[a-z]{2,4}|exe|run|log)\b(?:/\S*)?', 'Ann', text)
    text = re.sub(r'\d(?:[\d.,:]*\d)?', '12', text)
    text = re.sub(r'["“”‘’()]', '', text).strip()
    return text if text[-1:] in '.?!' else text + '.'


def sentences(text):
    return [sentence for sentence in SENTENCE_END.split(text) if sentence.strip()]


def words_in(sentence):
    return len(re.findall(r"[\w'’-]+", sentence))


def grade(text):
    """The grade of a plain text, in school years."""
    run = subprocess.run(['style'], input=text + '\n', capture_output=True, text=True, check=True,
                         env={'LC_ALL': 'C.UTF-8', 'PATH': '/usr/bin:/bin'})
    match = KINCAID.search(run.stdout)
    return float(match.group(1)) if match else 0.0


def grades(texts):
    """The grade of each of many texts; style is a program, so several run at a time."""
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(grade, texts))
