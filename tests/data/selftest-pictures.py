#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-pictures.py can fail: it is shown what is wrong, one thing at a time."""

import json
import os
import runpy
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent / 'lint'))
import lintlib  # noqa: E402
import selftestlib  # noqa: E402

CHECK = HERE / 'check-pictures.py'
FOLDER = 'data/pictures'
SCHEMA = 'data/catalog/schema/guides.schema.json'
GUIDE = 'data/catalog/guides/toy.json'
DISC = '<circle class="soft" fill="#d3ecea" cx="60" cy="60" r="50"/>'
BOX = ('<rect class="surface line" fill="#ffffff" stroke="#2b3a42" stroke-width="3" x="30" y="30" '
       'width="60" height="60"/>')


def svg(shapes=DISC + BOX, width=240, height=135):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}">{shapes}</svg>')


def picture(name, *form):
    return {f'{FOLDER}/{name}.svg': svg(*form)}


def guide(name):
    steps = [{'id': 'one', 'picture': name}]
    return {GUIDE: json.dumps({'guides': [{'id': 'g', 'stage': 'remove', 'steps': steps}]})}


def build(names):
    lines = ''.join(f"  '{name}',\n" for name in sorted(names))
    return {f'{FOLDER}/meson.build': f'pictures = [\n{lines}]\n'}


def styled(style, old, new):
    """A stylesheet with one thing changed, which must be in it."""
    text = (ROOT / FOLDER / f'{style}.css').read_text()
    assert old in text, (style, old)
    return {f'{FOLDER}/{style}.css': text.replace(old, new)}


def good_tree(known):
    square = [*known['GENERAL'], *(f'device-{name}' for name in known['DEVICES'])]
    names = [*square, *known['stages'](ROOT), 'tap']
    tree = {SCHEMA: (ROOT / SCHEMA).read_text(), **guide('tap'), **build(names)}
    for name in names:
        tree |= picture(name, DISC + BOX, *((128, 128) if name in square else (240, 135)))
    for style in known['STYLES']:
        tree[f'{FOLDER}/{style}.css'] = (ROOT / FOLDER / f'{style}.css').read_text()
    return tree, names


def cases(names):
    return {
        'a picture that is not there': (guide('away'), 'toy.json: g: one: there is no data'),
        'a device without a picture': (
            {f'{FOLDER}/device-mac.svg': None}, 'there is no data/pictures/device-mac.svg'),
        'a stage without a picture': (
            {f'{FOLDER}/stage-clean.svg': None}, 'there is no data/pictures/stage-clean.svg'),
        'a picture that nobody shows': (
            {**picture('lonely'), **build([*names, 'lonely'])}, 'lonely.svg: nothing shows it'),
        'a picture that is not linked': (
            build(set(names) - {'tap'}), 'not that of the files, sorted: tap'),
        'a picture of the wrong size': (picture('tap', DISC, 200, 200), 'it begins with'),
        'what is not well formed': ({f'{FOLDER}/tap.svg': '<svg>'}, 'tap.svg: no element found'),
        'a text': (picture('tap', DISC + '<text x="1" y="9">A</text>'), 'there is text in text'),
        'a picture inside': (
            picture('tap', DISC + '<image href="x.png"/>'), "image {'href': 'x.png'} has no place"),
        'a style': (picture('tap', DISC + BOX.replace('rect ', 'rect style="fill:red" ')),
                    'the attribute style has no place here'),
        'an unknown class': (picture('tap', DISC + BOX.replace('line"', 'red"', 1)),
                             "the classes ['surface', 'red'] are not"),
        'a shape without a class': (picture('tap', BOX + '<path d="M0 0h9v9z"/>'),
                                    'the classes [] are not'),
        'another colour than that of light.css': (
            picture('tap', BOX + DISC.replace('#d3ecea', '#ff0000')),
            "fill is '#ff0000' and not '#d3ecea'"),
        'a stylesheet without a class': (
            styled('dark', '.teal-line {', '.teal-lime {'), 'dark.css: the rules are'),
        'a stylesheet with more in it': (
            styled('dark', '.soft', 'svg { fill: red; }\n.soft'), 'more than one rule a line'),
        'a colour that is hard to see': (
            styled('dark', '.line { stroke: #dbe3e5', '.line { stroke: #454b4e'),
            'dark.css: line on surface is 1.'),
    }


def drawn_cases():
    return {
        'a picture of which nothing shows': (
            picture('tap', DISC.replace('r="50"', 'r="0"')), 'tap.svg with light.css: fewer than'),
        'a colour that no stylesheet can change': (
            picture('tap', DISC + BOX.replace('<rect', '<rect style="fill: red"')),
            'tap.svg: [(255, 0, '),
    }


def main():
    tap = lintlib.Tap()
    good, names = good_tree(runpy.run_path(str(CHECK)))
    selftestlib.try_trees(tap, CHECK, good, drawn_cases())
    # Nothing is drawn where rsvg-convert is not found, which is much quicker.
    os.environ['PATH'] = ''
    selftestlib.try_trees(tap, CHECK, good, cases(names))
    tap.finish()


if __name__ == '__main__':
    main()
