#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of the catalog, of the programs and of the manual are plain: short sentences, easy
words, no shouting, spelled right.

With the name of a file of the catalog after the root, or of a page such as help/C/plan.page, only
that file is told of, with the hardest texts first: for whoever writes it.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / 'lint'), str(HERE.parent.parent / 'build-aux')]
import catalog_check  # noqa: E402
import catalog_texts  # noqa: E402
import gettext_tools  # noqa: E402
import help_texts  # noqa: E402
import lintlib  # noqa: E402
import readability  # noqa: E402

FILE_GRADE = 8.0
TEXT_GRADE = 10.0
SENTENCE_WORDS = 25
# Fewer words than this say nothing about how hard they are.
FEW_WORDS = 5


def load(root):
    catalog = catalog_check.Catalog(root / 'data' / 'catalog')
    for name in catalog.names:
        catalog.read(name)
    return catalog


def names_of(catalog):
    names = set()
    for kind in ('products', 'alternatives'):
        names.update(entry.value['name'] for entry in catalog.entries(kind))
    for entry in catalog.entries('sources'):
        names.add(entry.value['publisher'])
    return names


INTERFACE = 'the programs'
FORMAT = re.compile(r'%(?:\d+\$)?[-+0-9.]*(?:l|z)?[a-zA-Z]')
MESSAGE = re.compile(r'^msgid (?:plural )?((?:"(?:[^"\\]|\\.)*"\n)+)', re.MULTILINE)


def interface_texts(root):
    """What the programs say themselves. A list in a help is one sentence a line."""
    with tempfile.TemporaryDirectory() as folder:
        pot = Path(folder) / 'changeover.pot'
        gettext_tools.extract(root, root / 'po' / 'POTFILES', pot)
        content = pot.read_text(encoding='utf-8')
    for number, match in enumerate(MESSAGE.finditer(content)):
        words = ''.join(json.loads(line) for line in match.group(1).splitlines())
        words = FORMAT.sub('Ann', words).replace('\n  ', '. Item ').replace('\n', ' ')
        if words.strip():
            yield catalog_texts.Text(f'interface/{number}', ' '.join(words.split()), INTERFACE,
                                     None, None)


def manual_texts(root):
    """What the manual says. What people see elsewhere, or type, is a name there."""
    for path, page in help_texts.pages(root):
        file = str(path.relative_to(root))
        for number, words in enumerate(help_texts.sentences(page, name='Ann')):
            yield catalog_texts.Text(f'{file}/{number}', words, file, None, None)


def tell(text, cause):
    place = f'data/catalog/{text.file}: {text.pointer}' if text.pointer else text.file
    return f'{place}: {cause}: {text.text!r}'


def check_grades(texts, plains):
    problems = []
    for text, plain, grade in zip(texts, plains, readability.grades(plains)):
        # Of a title or a button, a formula made for paragraphs tells nothing.
        if grade > TEXT_GRADE and readability.words_in(plain) > FEW_WORDS:
            problems.append((grade, tell(text, f'grade {grade}, at most {TEXT_GRADE:g}')))
    return [problem for _, problem in sorted(problems, reverse=True)]


def check_files(texts, plains):
    files = {}
    for text, plain in zip(texts, plains):
        files.setdefault(text.file, []).append(plain)
    names = sorted(files)
    grades = readability.grades(['\n'.join(files[name]) for name in names])
    return [f'{name}: grade {grade}, at most {FILE_GRADE:g}'
            for name, grade in zip(names, grades) if grade > FILE_GRADE]


def check_lengths(texts, plains):
    return [tell(text, f'a sentence of {readability.words_in(sentence)} words, at most '
                 f'{SENTENCE_WORDS}')
            for text, plain in zip(texts, plains) for sentence in readability.sentences(plain)
            if readability.words_in(sentence) > SENTENCE_WORDS]


def check_tone(texts, plains):
    return [tell(text, 'an exclamation mark') for text in texts if '!' in text.text]


def check_marks(texts, plains):
    """Typographic quotation marks are a matter of each language; dashes are hard to read aloud."""
    found = []
    for text in texts:
        if re.search(r'[–—]', text.text):
            found.append(tell(text, 'a dash: write two sentences'))
        if re.search(r'[<>&]', text.text):
            found.append(tell(text, 'a character of markup'))
        if '  ' in text.text:
            found.append(tell(text, 'two blanks'))
    return found


def check_spelling(texts, plains):
    run = subprocess.run(['codespell', '-'], input='\n'.join(text.text for text in texts),
                         capture_output=True, text=True, check=False)
    return run.stdout.splitlines()


CHECKS = (
    (f'no text is above grade {TEXT_GRADE:g}', check_grades),
    (f'no file is above grade {FILE_GRADE:g}', check_files),
    (f'no sentence has more than {SENTENCE_WORDS} words', check_lengths),
    ('no text shouts', check_tone),
    ('no text has marks that are hard to read', check_marks),
    ('the texts are spelled right', check_spelling),
)


def main():
    only = sys.argv.pop() if len(sys.argv) == 3 else None
    root = lintlib.root_argument()
    catalog = load(root)
    pattern = readability.read_names({*names_of(catalog), 'changeover-cli'})
    texts = [text for source in (catalog_texts.all_texts(catalog), manual_texts(root))
             for text in source if only in (None, text.file)]
    texts += interface_texts(root) if only is None else []
    plains = [readability.plain(text.text, pattern) for text in texts]
    tap = lintlib.Tap()
    tap.check('there are texts', [] if texts else ['no text was found'])
    for what, function in CHECKS:
        tap.check(what, function(texts, plains))
    tap.finish()


if __name__ == '__main__':
    main()
