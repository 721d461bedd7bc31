#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures: each is there, in the one form, and is drawn in the colours of every stylesheet.

A shape has classes that say what it means, and a stylesheet of data/pictures gives each class its
colour. The same colours as in light.css stand in the picture itself, for other viewers."""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / 'lint'))
import lintlib  # noqa: E402

FOLDER = 'data/pictures'
STYLES = ('light', 'dark', 'high-contrast', 'high-contrast-dark')
STROKES = {'line', 'faint', 'teal-line', 'mark-line'}
FILLS = {'surface', 'soft', 'teal', 'mark'}
SHAPES = {'path', 'rect', 'circle', 'ellipse'}
GEOMETRY = {'d', 'x', 'y', 'width', 'height', 'rx', 'cx', 'cy', 'r', 'ry', 'transform'}
STROKE_LOOK = {'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray'}
SVG = '{http://www.w3.org/2000/svg}'
RULE = re.compile(r'\.([a-z-]+) \{ (fill|stroke): (#[0-9a-f]{6}); \}')

# What the window itself asks for; all other pictures belong to a step of a guide.
GENERAL = (
    'check', 'checking', 'choose', 'could-not-tell', 'disk', 'disk-locked', 'done', 'folder',
    'found', 'no-match', 'nothing-found', 'paper', 'plan-done', 'plan-empty', 'stopped', 'welcome',
    'why', 'wipe')
DEVICES = ('android', 'computer', 'export', 'iphone', 'linux', 'mac', 'windows', 'wine')

# (stylesheet, class, the class behind it, least contrast). WCAG asks 3 of graphics; where a person
# has chosen high contrast, more is due.
CONTRASTS = [
    (style, front, back, 7 if style.startswith('high') else 3)
    for style in STYLES for front in ('line', 'teal', 'teal-line', 'mark-line')
    for back in ('surface', 'soft')
] + [(style, 'faint', 'surface', 7 if style.startswith('high') else 3) for style in STYLES]


def pictures(root):
    return sorted((root / FOLDER).glob('*.svg'), key=lambda file: file.stem)


def stages(root):
    schema = json.loads((root / 'data/catalog/schema/guides.schema.json').read_text())
    guide = schema['properties']['guides']['items']['properties']
    return [f'stage-{name}' for name in guide['stage']['enum']]


def named(root):
    """{picture: where a guide first names it}"""
    names = {}
    for file in sorted((root / 'data/catalog/guides').glob('*.json')):
        for guide in json.loads(file.read_text())['guides']:
            for step in guide['steps']:
                if 'picture' in step:
                    where = f'{file.name}: {guide["id"]}: {step["id"]}'
                    names.setdefault(step['picture'], where)
    return names


def wanted(root):
    """{picture: who wants it}"""
    names = {name: 'the window' for name in GENERAL}
    names |= {f'device-{name}': 'the window' for name in DEVICES}
    names |= {name: 'the stage' for name in stages(root)}
    return names | named(root)


def check_there(root):
    have = {file.stem for file in pictures(root)}
    return [f'{where}: there is no {FOLDER}/{name}.svg' for name, where in wanted(root).items()
            if name not in have]


def check_used(root):
    want = wanted(root)
    return [f'{FOLDER}/{file.name}: nothing shows it' for file in pictures(root)
            if file.stem not in want]


def check_linked(root):
    """The list in meson.build is what is linked into the program."""
    text = (root / FOLDER / 'meson.build').read_text()
    listed = re.findall(r"'([a-z0-9-]+)'", text[text.index('pictures = ['):text.index(']')])
    have = [file.stem for file in pictures(root)]
    if listed == have:
        return []
    odd = ', '.join(sorted(set(listed) ^ set(have))) or 'the order'
    return [f'{FOLDER}/meson.build: the list is not that of the files, sorted: {odd}']


def colours(root, style):
    """{class: (property, colour)}"""
    text = (root / FOLDER / f'{style}.css').read_text()
    return {name: (what, colour) for name, what, colour in RULE.findall(text)}


def check_styles(root):
    """Every stylesheet has a rule for each class, and none for anything else."""
    right = {name: 'stroke' for name in STROKES} | {name: 'fill' for name in FILLS}
    problems = []
    for style in STYLES:
        text = (root / FOLDER / f'{style}.css').read_text()
        rules = {name: what for name, (what, _) in colours(root, style).items()}
        if rules != right:
            problems.append(f'{style}.css: the rules are {rules}, and not {right}')
        if re.sub(r'/\*.*?\*/', '', RULE.sub('', text), flags=re.DOTALL).strip():
            problems.append(f'{style}.css: there is more than one rule a line')
    return problems


def luminance(colour):
    parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
             for part in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def check_contrast(root):
    problems = []
    for style, front, back, least in CONTRASTS:
        rules = colours(root, style)
        if not {front, back} <= set(rules):
            continue  # check_styles tells
        pair = sorted(luminance(rules[name][1]) for name in (front, back))
        ratio = (pair[1] + 0.05) / (pair[0] + 0.05)
        if ratio < least:
            problems.append(f'{style}.css: {front} on {back} is {ratio:.2f}, and not {least}')
    return problems


def look(classes, light):
    """The attributes that give a shape of these classes its colours."""
    fills = [name for name in classes if name in FILLS]
    strokes = [name for name in classes if name in STROKES]
    if not classes or len(fills) > 1 or len(strokes) > 1 or len(classes) != len(fills + strokes):
        return None
    attributes = {'fill': light[fills[0]][1] if fills else 'none'}
    if strokes:
        attributes['stroke'] = light[strokes[0]][1]
    return attributes


def check_shape(element, light):
    classes = element.get('class', '').split()
    right = look(classes, light)
    if right is None:
        return [f'the classes {classes} are not one fill, one stroke or both']
    odd = [f'{name} is {element.get(name)!r} and not {value!r}' for name, value in right.items()
           if element.get(name) != value]
    allowed = GEOMETRY | {'class', 'fill'} | (STROKE_LOOK if 'stroke' in right else set())
    return odd + [f'the attribute {name} has no place here' for name in element.attrib
                  if name not in allowed]


def check_form_of(file, light):
    try:
        top = ElementTree.parse(file).getroot()
    except ElementTree.ParseError as error:
        return [str(error)]
    size = (128, 128) if file.stem in GENERAL or file.stem.startswith('device-') else (240, 135)
    right = {'width': str(size[0]), 'height': str(size[1]), 'viewBox': f'0 0 {size[0]} {size[1]}'}
    if top.tag != SVG + 'svg' or top.attrib != right:
        return [f'it begins with {top.tag} {top.attrib}, and not with svg {right}']
    problems = []
    for element in top.iter():
        name = element.tag.removeprefix(SVG)
        if (element.text or '').strip() or (element.tail or '').strip():
            problems.append(f'there is text in {name}')
        if name in SHAPES:
            problems += check_shape(element, light)
        elif name == 'g' and set(element.attrib) <= {'transform'} or element is top:
            continue
        else:
            problems.append(f'{name} {element.attrib} has no place here')
    return problems


def check_form(root):
    light = colours(root, 'light')
    return [f'{FOLDER}/{file.name}: {problem}' for file in pictures(root)
            for problem in check_form_of(file, light)]


def unfilter(kind, row, above):
    """One row of a PNG with four bytes a pixel."""
    for i, value in enumerate(row):
        left = row[i - 4] if i > 3 else 0
        if kind == 1:
            value += left
        elif kind == 2:
            value += above[i]
        elif kind == 3:
            value += (left + above[i]) // 2
        elif kind == 4:
            corner = above[i - 4] if i > 3 else 0
            guess = left + above[i] - corner
            distances = (abs(guess - left), abs(guess - above[i]), abs(guess - corner))
            value += (left, above[i], corner)[distances.index(min(distances))]
        row[i] = value & 255


def pixels(png):
    """{(red, green, blue, alpha): count} of a PNG as librsvg writes it."""
    width, height = (int.from_bytes(png[i:i + 4], 'big') for i in (16, 20))
    assert png[24:26] == b'\x08\x06', 'not a PNG with four bytes a pixel'
    data, place = b'', 8
    while place < len(png):
        length = int.from_bytes(png[place:place + 4], 'big')
        if png[place + 4:place + 8] == b'IDAT':
            data += png[place + 8:place + 8 + length]
        place += length + 12
    data, above, counts = zlib.decompress(data), bytearray(width * 4), {}
    for y in range(height):
        start = y * (width * 4 + 1)
        row = bytearray(data[start + 1:start + 1 + width * 4])
        unfilter(data[start], row, above)
        for i in range(0, len(row), 4):
            pixel = tuple(row[i:i + 4])
            counts[pixel] = counts.get(pixel, 0) + 1
        above = row
    return counts


def draw(file, style):
    """At a quarter of its size, which is quick and has areas of one colour; (pixels, problem)."""
    run = subprocess.run(['rsvg-convert', '--zoom=0.25', f'--stylesheet={style}', file],
                         check=False, capture_output=True)
    if run.returncode or run.stderr:
        return None, run.stderr.decode().strip() or f'status {run.returncode}'
    return pixels(run.stdout), None


def check_drawn_in(file, style, rules):
    counts, problem = draw(file, style)
    if problem:
        return [f'{file.name} with {style.name}: {problem}']
    seen = {'#%02x%02x%02x' % pixel[:3] for pixel in counts if pixel[3] == 255}
    if len(seen & {colour for _, colour in rules.values()}) < 2:
        return [f'{file.name} with {style.name}: fewer than two of its colours are seen']
    return []


def check_drawn(root):
    jobs = [(file, root / FOLDER / f'{style}.css', colours(root, style))
            for style in STYLES for file in pictures(root)]
    with ThreadPoolExecutor(max_workers=2) as pool:
        return [problem for found in pool.map(lambda job: check_drawn_in(*job), jobs)
                for problem in found]


def check_overridden(root):
    """With all classes in one colour, there is no other colour: none is left from the picture."""
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        style = Path(folder) / 'one.css'
        style.write_text(''.join(f'.{name} {{ {what}: #ff00ff; }}\n'
                                 for name, (what, _) in colours(root, 'light').items()))
        for file in pictures(root):
            counts, problem = draw(file, style)
            other = [pixel for pixel in counts or () if pixel[3] > 127 and
                     (pixel[0] < 250 or pixel[1] > 5 or pixel[2] < 250)]
            if problem or other or not counts:
                problems.append(f'{file.name}: {problem or other[:3]}')
    return problems


CHECKS = {
    'every picture that is asked for is there': check_there,
    'every picture is asked for': check_used,
    'every picture is linked into the program': check_linked,
    'every stylesheet colours every class': check_styles,
    'what is drawn stands out from what is behind it': check_contrast,
    'pictures are shapes of known classes, and nothing else': check_form,
}
DRAWN = {
    'every picture is drawn in the colours of every stylesheet': check_drawn,
    'a stylesheet changes every colour of a picture': check_overridden,
}


def main():
    root = lintlib.root_argument()
    tap = lintlib.Tap()
    for what, check in CHECKS.items():
        tap.check(what, check(root))
    for what, check in DRAWN.items():
        if shutil.which('rsvg-convert'):
            tap.check(what, check(root))
        else:
            tap.skip(what, 'there is no rsvg-convert')
    tap.finish()


if __name__ == '__main__':
    main()
