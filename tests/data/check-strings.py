#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the catalog reaches the translators, once, under an id of its own."""

import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
BUILD_AUX = HERE.parent.parent / 'build-aux'
sys.path[:0] = [str(HERE.parent / 'lint'), str(BUILD_AUX)]
import catalog_check  # noqa: E402
import catalog_texts  # noqa: E402
import gettext_tools  # noqa: E402
import lintlib  # noqa: E402
import message_format  # noqa: E402

ID = re.compile(r'[a-z0-9/-]+')
FORMAT = re.compile(r'^#,.* c-format')
STRINGS = 'po/catalog/catalog-strings.c'


def tell(text, cause):
    return f'data/catalog/{text.file}: {text.pointer}: {cause}'


def check_ids(root, texts):
    return [tell(text, f'the id {text.id!r} has other characters than a-z 0-9 / -')
            for text in texts if not ID.fullmatch(text.id)]


def check_twice(root, texts):
    counts = Counter(text.id for text in texts)
    return [tell(text, f'the id {text.id!r} stands {counts[text.id]} times') for text in texts
            if counts[text.id] > 1]


def check_patterns(root, texts):
    problems = []
    for text in texts:
        try:
            message_format.parse(text.text)
        except message_format.PatternError as error:
            problems.append(tell(text, error))
    return problems


def check_stale(root, texts):
    """The program itself tells how to renew the file."""
    command = [sys.executable, BUILD_AUX / 'catalog-strings.py', 'data/catalog', '--check',
               f'--output={STRINGS}']
    run = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True)
    return [run.stderr.strip()] if run.returncode else []


def check_extracted(root, texts):
    """What xgettext finds in the file is what the catalog has."""
    with tempfile.TemporaryDirectory() as folder:
        pot = Path(folder) / 'catalog.pot'
        try:
            gettext_tools.extract(root, root / 'po' / 'catalog' / 'POTFILES', pot)
            extracted = gettext_tools.read_po(pot)
        except gettext_tools.ToolError as error:
            return [error]
        lines = pot.read_text(encoding='utf-8').splitlines()
    problems = [tell(text, f'{text.id!r} is not extracted') for text in texts
                if extracted.pgettext(text.id, text.text) != text.text]
    entries = sum(line.startswith('msgctxt ') for line in lines)
    if entries != len(texts):
        problems.append(f'{STRINGS}: {entries} texts are extracted from it, and the catalog has '
                        f'{len(texts)}')
    return problems + [f'{STRINGS}: a text is taken for a format of printf: {line}'
                       for line in lines if FORMAT.search(line)]


def check_languages(root, texts):
    """A language that is not in LINGUAS is translated in vain."""
    folder = root / 'po' / 'catalog'
    lines = (folder / 'LINGUAS').read_text(encoding='utf-8').splitlines()
    listed = [word for line in lines if not line.startswith('#') for word in line.split()]
    there = {path.stem for path in folder.glob('*.po')}
    problems = [f'po/catalog/{name}.po is not in po/catalog/LINGUAS' for name in there - {*listed}]
    problems += [f'po/catalog/LINGUAS: there is no {name}.po' for name in {*listed} - there]
    return sorted(problems) + ['po/catalog/LINGUAS is not sorted'] * (listed != sorted(listed))


CHECKS = (
    ('every id is made of plain characters', check_ids),
    ('every id stands once', check_twice),
    ('every pattern is right', check_patterns),
    (f'{STRINGS} is up to date', check_stale),
    ('every text is extracted, once', check_extracted),
    ('every language is listed', check_languages),
)


def read_texts(root):
    catalog = catalog_check.Catalog(root / 'data' / 'catalog')
    problems = [problem for name in catalog.names for problem in catalog.read(name)]
    return problems, [] if problems else list(catalog_texts.all_texts(catalog))


def main():
    root = lintlib.root_argument()
    problems, texts = read_texts(root)
    tap = lintlib.Tap()
    tap.check('there are texts', problems or ([] if texts else ['no text was found']))
    for what, function in CHECKS:
        if problems:
            tap.skip(what, 'a file is broken, see above')
        else:
            tap.check(what, function(root, texts))
    tap.finish()


if __name__ == '__main__':
    main()
