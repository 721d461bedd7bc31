#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-help.py can fail, and so can making the manual: they are shown what is wrong, one thing at a
time."""

import json
import shutil
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE.parent / 'lint'), str(ROOT / 'build-aux')]
import lintlib  # noqa: E402
import selftestlib  # noqa: E402

CHECK = HERE / 'check-help.py'
MAKE = ROOT / 'build-aux/make-help.py'
PLAN = 'help/C/plan.page'
IDS = 'help/C/product-ids.page'
SCHEMA = 'data/check-result.schema.json'
JSON = 'help/C/json.page'
MADE_IDS = 'made/C/changeover/product-ids.page'
SPANISH = 'made/es/changeover/plan.page'
PICTURE = 'help/C/figures/plan.png'
MEDIA = '<media type="image" src="figures/plan.png" width="9" height="6"><p>A plan.</p></media>'
PAGE = ('<page xmlns="http://projectmallard.org/1.0/" type="topic" id="{id}"><info>'
        '<link type="guide" xref="{guide}"/></info><title>A title</title>{content}</page>\n')


def page(content=f'<p>Press <gui>Next step</gui>.</p>{MEDIA}', name='plan', guide='index#all'):
    return PAGE.format(id=name, guide=guide, content=content)


def png(width=9, height=6, size=0):
    return (b'\x89PNG\r\n\x1a\n\0\0\0\rIHDR' + width.to_bytes(4, 'big') + height.to_bytes(4, 'big')
            + bytes(size))


def lists(pages=('index', 'json', 'plan', 'product-ids'), figures=('plan',)):
    blocks = {'help_pages': pages, 'help_figures': figures}
    return ''.join(f'{name} = [\n' + ''.join(f"  '{item}',\n" for item in items) + ']\n'
                   for name, items in blocks.items())


def translation(button):
    return ('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
            f'msgid "_Next step"\nmsgstr "{button}"\n')


INDEX_PAGE = page('<section id="all"><title>All</title></section>', 'index').replace(
    'type="topic"', 'type="guide"').replace('<link type="guide" xref="index#all"/>', '')
GOOD = {
    'help/C/index.page': INDEX_PAGE,
    'made/es/changeover/index.page': INDEX_PAGE,
    PLAN: page(),
    JSON: page('<p>It has <code>targets</code>.</p>', 'json'),
    SCHEMA: json.dumps({'properties': {'targets': {'items': {}}}}),
    'data/meson.build': "install_data ('check-result.schema.json')\n",
    IDS: (ROOT / IDS).read_text(encoding='utf-8').replace('index#terminal', 'index#all')
    .replace('xref="json"', 'xref="plan"').replace('xref="correct"', 'xref="plan"'),
    PICTURE: png(),
    'help/manual.its': (ROOT / 'help/manual.its').read_text(encoding='utf-8'),
    'help/meson.build': lists(),
    'help/LINGUAS': 'es\n',
    'help/es.po': translation('x'),
    'po/POTFILES': 'src/a.c\n',
    'po/es.po': translation('_Paso siguiente'),
    'src/a.c': 'const char *a = _ ("_Next step");\n',
    SPANISH: page('<p><gui>Paso siguiente</gui></p>'),
}
CASES = {
    'what is not well formed': ({PLAN: page('<p>')}, 'plan.page: mismatched tag'),
    'an element with no place there': ({PLAN: page(f'<title>Two</title>{MEDIA}')}, 'plan.page:1:'),
    'a link to nowhere': (
        {PLAN: page(f'<p><link xref="away">There</link></p>{MEDIA}')}, 'C: plan: away'),
    'two pages with one id': ({PLAN: page(name='product-ids')}, 'product-ids'),
    'a page that no list leads to': ({PLAN: page(guide='product-ids#windows').replace(
        '<link type="guide" xref="product-ids#windows"/>', '')}, 'C: plan'),
    'a page that is not listed': (
        {'help/meson.build': lists(('index', 'json', 'product-ids'))}, 'help_pages: not those'),
    'a picture that is not listed': (
        {'help/meson.build': lists(figures=())}, 'help_figures: not those'),
    'a language that is not listed': ({'help/LINGUAS': '# none\n'}, 'and there are'),
    'a product that is missing': ({MADE_IDS: page('<p>None.</p>', 'product-ids')}, 'is missing'),
    'a field of a result that is missing': (
        {SCHEMA: json.dumps({'properties': {'targets': {'enum': ['one']}}})}, '“one” is missing'),
    'a schema that is not installed': (
        {'data/plan-result.schema.json': '{}'}, 'plan-result.schema.json is not installed'),
    'a picture that is not there': (
        {PLAN: page(MEDIA + MEDIA.replace('plan.png', 'away.png'))}, 'there is no such picture'),
    'a picture without words': (
        {PLAN: page(MEDIA.replace('A plan.', ' '))}, 'nothing is said to those'),
    'a picture of another size': ({PICTURE: png(8)}, 'it is 8 by 6'),
    'a picture that is too wide': ({PICTURE: png(901)}, 'it is wider than 900'),
    'a picture that nothing shows': ({PLAN: page('<p>No picture.</p>')}, 'no page shows it'),
    'pictures that are too large': ({PICTURE: png(size=1 << 20)}, 'bytes, at most'),
    'a button that is not there': (
        {PLAN: page(f'<p><gui>Go on</gui></p>{MEDIA}')}, 'nothing in the window says “Go on”'),
    'a button with another name in Spanish': (
        {SPANISH: page('<p><gui>Paso próximo</gui></p>')}, 'es/plan.page: nothing in the window'),
}


def make(folder):
    return selftestlib.run_program(MAKE, folder / 'help', f'--output={folder}/made/C',
                                   f'--catalog={ROOT}/data/catalog')


def try_tree(changes, expected):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        selftestlib.write_tree(folder, {**GOOD, **changes})
        (folder / 'data/catalog').symlink_to(ROOT / 'data/catalog')
        status, output = make(folder)
        if status:
            return [f'the manual was not made: {output}']
        selftestlib.write_tree(folder, {path: text for path, text in changes.items()
                                        if path.startswith('made/C/')})
        made = [folder / 'made' / language for language in ('C', 'es')]
        return selftestlib.told(*selftestlib.run_program(CHECK, folder, *made), expected)


def try_making():
    """A list of products for a system that no product is for is a mistake in writing."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        selftestlib.write_tree(folder, {**GOOD, IDS: page('<?products amiga?>', 'product-ids')})
        status, output = make(folder)
    return [] if status == 1 and '“amiga”' in output else [f'it ends with {status}: {output}']


def main():
    tap = lintlib.Tap()
    has_checker = shutil.which('yelp-check')
    tap.check('check-help.py: a good tree', try_tree({}, None))
    for name, (changes, expected) in CASES.items():
        if has_checker or 'xref' not in str(changes):
            tap.check(f'check-help.py: {name}', try_tree(changes, expected))
        else:
            tap.skip(f'check-help.py: {name}', 'yelp-check is not installed')
    tap.check('make-help.py: a list of products with nothing in it', try_making())
    tap.finish()


if __name__ == '__main__':
    main()
