# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the manual: in English as they are written, in other languages with itstool."""

import re
import shutil
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

import catalog_check
import gettext_tools

NAME = 'changeover'
RULES = 'manual.its'
FIGURES = 'figures/'
# A translated page shows the pictures of the English one.
FIGURES_OF_C = f'../../C/{NAME}/{FIGURES}'
LIST = re.compile(r'<\?products (\w+)\?>')
# itstool asks for each picture whether it should be another one: they are made by a program. It asks
# for the names of translators: they stand with their language in po/README.md.
ASKED = re.compile(r'(?:^#.*\n)*^msgctxt "_"\nmsgid "(?:external ref=|translator-credits").*\n'
                   r'(?:^".*\n)*^msgstr ""\n\n?', re.MULTILINE)


def read_products(folder):
    """The products of the catalog, in the order of their ids."""
    catalog = catalog_check.Catalog(Path(folder).resolve())
    for name in catalog.names:
        catalog.read(name)
    products = [entry.value for entry in catalog.entries('products')]
    return sorted(products, key=lambda product: product['id'])


def list_products(products, system):
    """A list of ids and names, as a page has it."""
    items = [f'<item><p><code>{product["id"]}</code> {escape(product["name"])}</p></item>'
             for product in products if system in product['systems']]
    if not items:
        raise ValueError(f'no product of the catalog is for the system “{system}”')
    return '\n      '.join(['<list>', *items]) + '\n    </list>'


def fill_in(text, products):
    """A page with its lists of products."""
    return LIST.sub(lambda match: list_products(products, match.group(1)), text)


def translate(pages, language, po, folder):
    """Writes the pages in another language; what is not translated stays English."""
    with tempfile.TemporaryDirectory() as scratch:
        compiled = Path(scratch) / 'pages.mo'
        gettext_tools.run('msgfmt', f'--output-file={compiled}', po)
        gettext_tools.run('itstool', '--strict', f'--its={pages[0].parent.parent / RULES}',
                          f'--lang={language}', f'--merge={compiled}', f'--output={folder}', *pages)
    for page in Path(folder).glob('*.page'):
        text = page.read_text(encoding='utf-8')
        page.write_text(text.replace(f'src="{FIGURES}', f'src="{FIGURES_OF_C}'), encoding='utf-8')


def bracket(source, po):
    """Writes a translation into a language that no one speaks: each text between brackets."""
    pot, english = po.with_suffix('.pot'), po.with_suffix('.english')
    extract(source, pot)
    gettext_tools.run('msgen', f'--output-file={english}', pot)
    gettext_tools.run('msgfilter', '--keep-header', f'--input={english}', f'--output-file={po}',
                      'sed', '-z', r's/^\(.*\)$/⟦\1⟧/')


def make(source, catalog, language, po, output):
    """Makes the folder of a language as it is installed: output/changeover/*.page."""
    pages = sorted((source / 'C').glob('*.page'))
    folder = output / NAME
    shutil.rmtree(output, ignore_errors=True)
    folder.mkdir(parents=True)
    if po is None:
        for page in pages:
            shutil.copyfile(page, folder / page.name)
        shutil.copytree(source / 'C' / FIGURES, folder / FIGURES, copy_function=shutil.copyfile)
    else:
        translate(pages, language, po, folder)
    products = read_products(catalog)
    for page in folder.glob('*.page'):
        page.write_text(fill_in(page.read_text(encoding='utf-8'), products), encoding='utf-8')


def extract(source, pot):
    """Writes what is there to translate."""
    pages = sorted(page.relative_to(source) for page in (source / 'C').glob('*.page'))
    gettext_tools.run('itstool', f'--its={RULES}', f'--output={pot.resolve()}', *pages,
                      folder=source)
    text = pot.read_text(encoding='utf-8')
    pot.write_text(ASKED.sub('', text), encoding='utf-8')
