#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icons: those of the program are there, and the small ones are what GTK can colour.

GTK 4.8 gives a symbolic icon the colour of the text by filling its shapes; it leaves strokes as they
are. So each one is of filled paths alone, on the grid of 16 pixels."""

import re
import sys
from pathlib import Path
from xml.etree import ElementTree

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / 'lint'))
import lintlib  # noqa: E402

ICONS = 'data/icons'
APP = 'io.github.changeover.Changeover'
SVG = '{http://www.w3.org/2000/svg}'
PATH = {'d', 'fill', 'fill-rule'}
SMALL = {'width': '16', 'height': '16', 'viewBox': '0 0 16 16'}
LARGE = {'width': '128', 'height': '128', 'viewBox': '0 0 128 128'}
COLOUR = '#222222'


def actions(root):
    return root / ICONS / 'hicolor/symbolic/actions'


def check_linked(root):
    listed = re.findall(r'>([^<]+-symbolic\.svg)</file>', (root / ICONS / 'icons.gresource.xml').read_text())
    have = sorted(file.name for file in actions(root).iterdir())
    return [] if listed == have else [f'listed, or there, and not both: {set(listed) ^ set(have)}']


def check_symbolic_file(file):
    try:
        top = ElementTree.parse(file).getroot()
    except ElementTree.ParseError as error:
        return [f'{file.name}: {error}']
    problems = []
    if not file.name.endswith('-symbolic.svg'):
        problems.append('its name does not end with -symbolic')
    if top.tag != SVG + 'svg' or top.attrib != SMALL:
        problems.append(f'it begins with {top.attrib}, and not with {SMALL}')
    if not len(top):
        problems.append('nothing is drawn')
    for element in top:
        if element.tag != SVG + 'path' or set(element.attrib) != PATH or len(element):
            problems.append(f'{element.tag.removeprefix(SVG)} is not a path that is only filled')
        elif element.get('fill') != COLOUR:
            problems.append(f'the colour is {element.get("fill")} and not {COLOUR}')
    return [f'{file.name}: {problem}' for problem in problems]


def check_symbolic(root):
    files = [*sorted(actions(root).iterdir()),
             root / ICONS / f'hicolor/symbolic/apps/{APP}-symbolic.svg']
    return [problem for file in files for problem in check_symbolic_file(file)]


def check_program(root):
    file = root / ICONS / f'hicolor/scalable/apps/{APP}.svg'
    if not file.exists():
        return [f'there is no {file.name}']
    top = ElementTree.parse(file).getroot()
    problems = [] if top.attrib == LARGE else [f'it begins with {top.attrib}, and not with {LARGE}']
    return problems + [f'{element.tag.removeprefix(SVG)} has no place in it'
                       for element in top.iter()
                       if element.tag.removeprefix(SVG) in ('text', 'image', 'script', 'style')]


def main():
    root = lintlib.root_argument()
    tap = lintlib.Tap()
    tap.check('every small icon is linked into the program', check_linked(root))
    tap.check('every symbolic icon is of filled paths', check_symbolic(root))
    tap.check('the icon of the program is there', check_program(root))
    tap.finish()


if __name__ == '__main__':
    main()
