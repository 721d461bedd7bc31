#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations: whole, and true in what can be measured: numbers, names, addresses, options,
plural forms and quotation marks.

    check-translations.py SOURCE-ROOT
"""

import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / 'lint'), str(HERE.parent.parent / 'build-aux')]
import gettext_tools  # noqa: E402
import help_pages  # noqa: E402
import lintlib  # noqa: E402

FIELD = re.compile(r'^(msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?) ((?:"(?:[^"\\]|\\.)*"\n?)+)',
                   re.MULTILINE)
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
# Braces hold names, and the cases of plurals, in which 0 and 1 may be written out.
BRACES = re.compile(r'\{[^{}]*\}|=\d+ ?|%\d\$')
NUMBER = re.compile(r'\d+(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)*')
KEPT = re.compile(r'https?://[^\s"”’»」)\u2069]+|(?<![\w-])--[a-z][a-z-]+')
# Of the manual: what is a button, a key or typed is so in every language.
TAG = re.compile(r'</?[a-z]+>')
# No letters of a word beside: in Korean and Chinese, words follow without a blank.
NAMES = re.compile(r'(?<![A-Za-z])(?:UltraAV|UltraVPN|Microsoft Defender|Bitdefender|Malwarebytes|Windows|'
                   r'Android|PackageKit|Wine|Flatpak)(?![A-Za-z])')
MARKS = '“”„‚‘«»「」『』"'
# What is typed holds marks that are none of a language.
TYPED = re.compile(r'sudo |reg |\\"|Get-|\$')
# A million is written in other units there.
LARGE = re.compile(r'\b(?:million|billion)\b')
# The interface, the catalog and the manual.
FOLDERS = ('po', 'po/catalog', 'help')


class Message:
    """A text and what it became."""

    def __init__(self, block):
        fields = {name: ''.join(map(unescape, STRING.findall(text)))
                  for name, text in FIELD.findall(block)}
        self.context = fields.get('msgctxt', '')
        self.english = fields.get('msgid', '')
        self.plural = fields.get('msgid_plural')
        self.all = [text for name, text in fields.items() if name.startswith('msgstr')]
        self.forms = [text for text in self.all if text]
        self.is_fuzzy = bool(re.search(r'^#,.*\bfuzzy\b', block, re.MULTILINE))

    def __str__(self):
        return self.context or self.english[:60]


def unescape(text):
    return re.sub(r'\\(.)', lambda found: {'n': '\n', 't': '\t'}.get(found[1], found[1]), text)


def read(path):
    run = subprocess.run(['msgcat', '--no-wrap', str(path)], capture_output=True, text=True,
                         check=True)
    messages = [Message(block) for block in run.stdout.split('\n\n')]
    return [message for message in messages if message.english]


def numbers(text):
    """The numbers of a text, without what stands between their thousands."""
    plain = BRACES.sub(' ', text)
    return Counter(re.sub(r'\D', '', found) for found in NUMBER.findall(plain))


class Language:
    """One of po/LINGUAS, with the messages of the interface, the catalog and the manual."""

    def __init__(self, root, code, rules):
        self.code, self.rules, self.root = code, rules, root
        self.paths = [root / folder / f'{code}.po' for folder in FOLDERS]
        self.messages = [message for path in self.paths for message in read(path)]

    def complain(self, function):
        return [f'{self.code}: {message}: {complaint}' for message in self.messages
                for complaint in function(self, message)]


# --- What each message is measured by ---------------------------------------------------------


def unfinished(_language, message):
    if message.is_fuzzy:
        yield 'is fuzzy'
    if message.forms != message.all:
        yield 'is not translated'


def wrong_forms(language, message):
    wanted = language.rules['forms'] if message.plural is not None else 1
    if len(message.all) != wanted:
        yield f'{len(message.all)} forms, and not {wanted}'


def wrong_numbers(language, message):
    """A plural form may say a number in words; a month may be a figure in some languages."""
    if message.plural is not None or LARGE.search(message.english):
        return
    english = numbers(message.english)
    for form in message.forms:
        found = numbers(form)
        missing, added = english - found, found - english
        if language.rules.get('figures'):
            added = Counter(number for number in added.elements() if int(number) > 12)
        if missing or added:
            yield f'numbers: lacks {[*missing]}, has {[*added]}: {form}'


def wrong_kept(_language, message):
    for form in message.forms:
        if Counter(KEPT.findall(message.english)) != Counter(KEPT.findall(form)):
            yield f'addresses or options are not those of the English text: {form}'


def wrong_tags(_language, message):
    for form in message.forms:
        if Counter(TAG.findall(message.english)) != Counter(TAG.findall(form)):
            yield f'tags are not those of the English text: {form}'


def wrong_names(_language, message):
    """Names stay; one that English says twice may be said once."""
    for form in message.forms:
        lost = {*NAMES.findall(message.english)} - {*NAMES.findall(form)}
        if lost:
            yield f'lacks {sorted(lost)}: {form}'


def wrong_marks(language, message):
    """The quotation marks of the language, as many that open as close."""
    allowed = {mark for pair in language.rules['quotes'] for mark in pair} | {'’'}
    for form in message.forms:
        if TYPED.search(message.english):
            continue
        strange = {mark for mark in form if mark in MARKS} - allowed
        if strange:
            yield f'quotation marks {sorted(strange)}: {form}'
        opens, closes = language.rules['quotes'][0]
        if form.count(opens) != form.count(closes):
            yield f'{opens} and {closes} are not pairs: {form}'


def edges(text):
    """Of French, a narrow blank before a mark is no blank."""
    return text[:1] in (' ', '\n'), text.endswith('\n')


def wrong_edges(_language, message):
    """Blanks and line ends at both sides are part of what a text is for."""
    for form in message.forms:
        if edges(form) != edges(message.english):
            yield f'begins or ends another way: {form}'


CHECKS = (
    ('every text is translated', unfinished),
    ('plurals have the forms of the language', wrong_forms),
    ('numbers are unchanged', wrong_numbers),
    ('addresses and options are unchanged', wrong_kept),
    ('tags are unchanged', wrong_tags),
    ('names are unchanged', wrong_names),
    ('quotation marks are those of the language', wrong_marks),
    ('texts begin and end as in English', wrong_edges),
)


# --- What each language has -------------------------------------------------------------------


def check_tools(languages):
    """What msgfmt finds: signs of printf, and headers that cannot be read."""
    for language in languages:
        for path in language.paths:
            try:
                with tempfile.NamedTemporaryFile() as out:
                    gettext_tools.run('msgfmt', '--check-format', '--check-domain',
                                      f'--output-file={out.name}', path)
            except gettext_tools.ToolError as error:
                yield str(error)


def keys(path):
    return {(message.context, message.english) for message in read(path)}


def check_up_to_date(root, languages):
    """Interface and manual have the texts of today; of the catalog another test knows that."""
    with tempfile.TemporaryDirectory() as folder:
        words, manual = Path(folder) / 'words.pot', Path(folder) / 'manual.pot'
        gettext_tools.extract(root, root / 'po' / 'POTFILES', words)
        help_pages.extract(root / 'help', manual)
        today = {'po': keys(words), 'help': keys(manual)}
    for language in languages:
        for name, texts in today.items():
            known = keys(root / name / f'{language.code}.po')
            place = f'{name}/{language.code}.po'
            yield from (f'{place}: is new: {english[:70]!r}' for _, english in texts - known)
            yield from (f'{place}: is gone: {english[:70]!r}' for _, english in known - texts)


def check_company(root, languages):
    """A glossary and a line about its state go with each language."""
    readme = (root / 'po' / 'README.md').read_text(encoding='utf-8')
    for language in languages:
        if not (root / 'po' / 'glossary' / f'{language.code}.md').exists():
            yield f'{language.code}: there is no glossary'
        if f'| `{language.code}` |' not in readme:
            yield f'{language.code}: po/README.md does not tell its state'


def main():
    root = lintlib.root_argument()
    tap = lintlib.Tap()
    codes = gettext_tools.read_linguas(root / 'po' / 'LINGUAS')
    rules = json.loads((root / 'po' / 'languages.json').read_text(encoding='utf-8'))
    tap.check('interface, catalog and manual have the same languages, in order',
              [f'{folder}/LINGUAS: not {codes}, sorted' for folder in FOLDERS
               if gettext_tools.read_linguas(root / folder / 'LINGUAS') != sorted(codes)])
    unknown = [code for code in codes if code not in rules]
    tap.check('it is known how each language is written', unknown)
    languages = [Language(root, code, rules[code]) for code in codes if code in rules]
    for what, function in CHECKS:
        tap.check(what, [line for language in languages for line in language.complain(function)])
    tap.check('the tools of gettext find nothing', [*check_tools(languages)])
    tap.check('the texts are those of today', [*check_up_to_date(root, languages)])
    tap.check('glossary and state go with each language', [*check_company(root, languages)])
    tap.finish()


if __name__ == '__main__':
    main()
