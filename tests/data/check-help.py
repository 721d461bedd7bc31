#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual: valid, whole, with true names of buttons and pictures that are there.

    check-help.py SOURCE-ROOT MADE...

MADE are folders such as those in share/help, of English first, then of other languages.
"""

import json
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
BUILD_AUX = HERE.parent.parent / 'build-aux'
sys.path[:0] = [str(HERE.parent / 'lint'), str(BUILD_AUX)]
import catalog_check  # noqa: E402
import catalog_texts  # noqa: E402
import gettext_tools  # noqa: E402
import help_pages  # noqa: E402
import help_texts  # noqa: E402
import lintlib  # noqa: E402

FIGURES = 'help/C/figures'
MAX_FIGURES = 1024 * 1024
MAX_WIDTH = 900
BRANCH = re.compile(r'\{\w+, plural,.*\}', re.DOTALL)


# --- What yelp-check knows -------------------------------------------------------------------


def yelp_check(what, folder):
    """What it has to say of the pages of a folder; it asks nobody on the network."""
    pages = sorted(str(path) for path in folder.glob('*.page'))
    run = subprocess.run(['yelp-check', what, *pages], capture_output=True, text=True, check=False)
    said = (run.stdout + run.stderr).strip().replace(f'{folder}/', '')
    return said.splitlines() or ([f'yelp-check {what} ends with {run.returncode}'] * bool(run.returncode))


def check_yelp(tap, folders):
    for what in ('validate', 'links', 'ids', 'orphans', 'media'):
        name = f'yelp-check {what}'
        if shutil.which('yelp-check'):
            tap.check(name, [f'{folder.parent.name}: {line}' for folder in folders
                             for line in yelp_check(what, folder)])
        else:
            tap.skip(name, 'yelp-check is not installed')


# --- Lists -----------------------------------------------------------------------------------


def listed_in_meson(root, name):
    text = (root / 'help/meson.build').read_text(encoding='utf-8')
    block = re.search(rf'^{name} = \[\n(.*?)^\]', text, re.MULTILINE | re.DOTALL).group(1)
    return re.findall(r"'([^']+)'", block)


def differ(what, listed, there):
    if listed == sorted(there):
        return []
    return [f'help/meson.build: {what}: not those that are there, sorted: '
            f'{", ".join(sorted(set(listed) ^ set(there))) or "the order"}']


def check_lists(root, pages):
    problems = differ('help_pages', listed_in_meson(root, 'help_pages'),
                      [path.stem for path, _ in pages])
    problems += differ('help_figures', listed_in_meson(root, 'help_figures'),
                       [path.stem for path in (root / FIGURES).glob('*.png')])
    languages = gettext_tools.read_linguas(root / 'help/LINGUAS')
    there = sorted(path.stem for path in (root / 'help').glob('*.po'))
    return problems + [f'help/LINGUAS has {languages}, and there are {there}'] * (languages != there)


def check_products(root, pages):
    """Whoever reads an id in a result finds it here."""
    products = help_pages.read_products(root / 'data/catalog')
    page = next(page for path, page in pages if path.stem == 'product-ids')
    made = ''.join(help_texts.words_of(item) + '\n' for item in help_texts.named(page, 'item'))
    return [f'product-ids.page: {product["id"]} is missing' for product in products
            if f'{product["id"]} {product["name"]}\n' not in made]


def names_in(schema):
    """The fields of a schema, and the words that stand in them, but not those of examples."""
    if isinstance(schema, list):
        return set().union(*map(names_in, schema))
    if not isinstance(schema, dict):
        return set()
    names = {*schema.get('properties', {}), *schema.get('enum', [])}
    return names.union(*(names_in(value) for key, value in schema.items() if key != 'enum'))


def check_schema(root, pages):
    """Whoever reads a result finds all of it here, and the schemas where the page says."""
    schema = json.loads((root / 'data/check-result.schema.json').read_text(encoding='utf-8'))
    page = next(page for path, page in pages if path.stem == 'json')
    told = set(map(help_texts.words_of, help_texts.named(page, 'code')))
    problems = [f'json.page: “{name}” is missing' for name in sorted(names_in(schema) - told)]
    installed = (root / 'data/meson.build').read_text(encoding='utf-8')
    return problems + [f'data/meson.build: {path.name} is not installed'
                       for path in sorted((root / 'data').glob('*.schema.json'))
                       if f"'{path.name}'" not in installed]


# --- Pictures --------------------------------------------------------------------------------


def check_picture(root, path, media):
    file = root / 'help/C' / media.get('src', '')
    place = f'{path.name}: {media.get("src")}'
    if not file.is_file():
        return [f'{place}: there is no such picture']
    width, height = struct.unpack_from('>II', file.read_bytes(), 16)
    problems = [f'{place}: nothing is said to those who do not see it'] * (not help_texts.words_of(media))
    if (media.get('width'), media.get('height')) != (str(width), str(height)):
        problems.append(f'{place}: it is {width} by {height}')
    if width > MAX_WIDTH:
        problems.append(f'{place}: it is wider than {MAX_WIDTH}')
    return problems


def check_pictures(root, pages):
    problems, shown = [], set()
    for path, page in pages:
        for media in help_texts.named(page, 'media'):
            problems += check_picture(root, path, media)
            shown.add(Path(media.get('src', '')).name)
    there = {path.name: path.stat().st_size for path in (root / FIGURES).iterdir()}
    problems += [f'{FIGURES}/{name}: no page shows it' for name in sorted(set(there) - shown)]
    size = sum(there.values())
    return problems + [f'{FIGURES}: {size} bytes, at most {MAX_FIGURES}'] * (size > MAX_FIGURES)


# --- Names of buttons ------------------------------------------------------------------------


def as_shown(text):
    """Without the letter to press: _ stands before it; Chinese and Korean add it between brackets.
    Blanks of any width are plain, as they are in what is read from a page."""
    plain = re.sub(r'\(_[A-Z]\)', '', text).replace('_', '')
    return re.sub(r'\s+', ' ', plain).strip()


def english_names(root):
    """All that the window can say, as people see it."""
    with tempfile.TemporaryDirectory() as folder:
        pot = Path(folder) / 'changeover.pot'
        gettext_tools.extract(root, root / 'po/POTFILES', pot)
        said = gettext_tools.read_messages(pot)
    catalog = catalog_check.Catalog(root / 'data/catalog')
    for name in catalog.names:
        catalog.read(name)
    said += [text.text for text in catalog_texts.all_texts(catalog)]
    return {as_shown(text) for text in said if not BRANCH.search(text)}


def check_names(root, pages):
    names = english_names(root)
    return [f'{path.name}: nothing in the window says “{words}”' for path, page in pages
            for words in map(help_texts.words_of, help_texts.named(page, 'gui'))
            if words not in names]


def check_translated_names(root, folders):
    """A translated page has the names that the window shows in that language."""
    problems = []
    for folder in folders[1:]:
        language = folder.parent.name
        files = [path for path in (root / 'po' / f'{language}.po', root / 'po/catalog' / f'{language}.po')
                 if path.is_file()]
        names = {as_shown(text) for path in files
                 for text in gettext_tools.read_messages(path, translated=True)}
        # What is not translated yet is shown in English.
        names |= english_names(root) if names else set()
        problems += [f'{language}/{path.name}: nothing in the window says “{words}”'
                     for path, page in help_texts.read_pages(folder)
                     for words in map(help_texts.words_of, help_texts.named(page, 'gui'))
                     if names and words not in names]
    return problems


def check_all(tap, root, folders):
    pages = list(help_texts.pages(root))
    tap.check('there are pages', [] if pages else ['no page was found'])
    check_yelp(tap, folders)
    tap.check('all that is there is listed', check_lists(root, pages))
    tap.check('every product has its id in the manual',
              check_products(root, list(help_texts.read_pages(folders[0]))))
    tap.check('every field of a result is in the manual', check_schema(root, pages))
    tap.check('every picture is there, and has words', check_pictures(root, pages))
    tap.check('the names of buttons are those of the window', check_names(root, pages))
    tap.check('so they are in other languages', check_translated_names(root, folders))


def main():
    tap = lintlib.Tap()
    try:
        folders = [Path(folder).resolve() / help_pages.NAME for folder in sys.argv[2:]]
        check_all(tap, Path(sys.argv[1]).resolve(), folders)
    except ValueError as problem:
        tap.check('the pages can be read', [problem])
    tap.finish()


if __name__ == '__main__':
    main()
