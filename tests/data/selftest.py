#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-catalog.py and pack-catalog.py can fail: both are shown catalogs with one thing wrong."""

import copy
import json
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent / 'lint'))
import lintlib  # noqa: E402
import selftestlib  # noqa: E402

CATALOG = 'data/catalog/'
PRODUCTS = CATALOG + 'products/toys.json'
SOURCES = CATALOG + 'sources/toys.json'
TRAPS = CATALOG + 'traps/toys.json'
GUIDES = CATALOG + 'guides/toys.json'


def mark(match, **more):
    return {'kind': 'path', 'match': match, 'system': 'linux', 'proves': 'presence',
            'status': 'vendor', 'sources': ['toy-page'], **more}


def product(name, *marks, **more):
    return {'id': name, 'name': 'Toy', 'kind': 'tool', 'audience': 'home', 'systems': ['linux'],
            'summary': 'A toy.', **more, 'sources': ['toy-page'], 'marks': list(marks)}


def guide(name, *products):
    return {'id': name, 'title': 'Go', 'stage': 'remove', 'for': 'product',
            'when': {'products': list(products)},
            'steps': [{'id': 'one', 'do': 'Go.', 'verify': 'person'}]}


def alternative():
    return {'id': 'toy', 'name': 'Toy', 'kind': 'full', 'summary': 'A toy.',
            'maker': {'value': 'not-stated'}, 'price': {'value': 'free'}, 'features': {},
            'devices': [{'device': 'mac', 'sources': ['toy-page']}], 'traits': [], 'results': []}


def as_json(value):
    return json.dumps(value, indent=2, ensure_ascii=False) + '\n'


def good_contents():
    """{path: content} of a good catalog."""
    return {
        CATALOG + 'catalog.json': {'schema': 1, 'serial': 7, 'date': '2026-01-31',
                                 'expires': '2026-07-31'},
        PRODUCTS: {'family': 'toys', 'products': [
            product('toy-one', mark('opt/one', generation='ä'), group='toys', generic=True),
            product('toy-two', mark('opt/two/*'), mark('opt/t?', status='lead', proves='hint'),
                    group='toys')]},
        SOURCES: {'sources': [{'id': 'toy-page', 'kind': 'page', 'title': 'Toys',
                               'publisher': 'Toy maker', 'read': '2026-01-31'}]},
        TRAPS: {'traps': [{'id': 'toy-trap', 'title': 'No toy', 'why': 'It only looks like one.',
                           'sources': ['toy-page'],
                           'marks': [{'kind': 'path', 'match': 'opt/three', 'system': 'linux'}]}]},
    }


def good_files():
    files = {path: as_json(content) for path, content in good_contents().items()}
    for path in (ROOT / 'data' / 'catalog' / 'schema').glob('*.schema.json'):
        files[f'{CATALOG}schema/{path.name}'] = path.read_bytes()
    return files


def changed(path, keys, value):
    """{path: text} of the good file with the value at these keys put in place of what is there."""
    content = copy.deepcopy(good_contents()[path])
    place = content
    for key in keys[:-1]:
        place = place[key]
    if isinstance(place, list) and keys[-1] == len(place):
        place.append(value)
    else:
        place[keys[-1]] = value
    return {path: as_json(content)}


def replaced(path, old, new):
    text = as_json(good_contents()[path])
    assert old in text
    return {path: text.replace(old, new, 1)}


ONE = ['products', 0, 'marks', 0]
NEW = ['products', 2]

SCHEMA_CASES = {
    'a word the schema does not know': (
        changed(PRODUCTS, [*ONE, 'kind'], 'foo'),
        "data/catalog/products/toys.json: /products/0/marks/0/kind: 'foo' is not one of"),
    'a path with a leading slash': (
        changed(PRODUCTS, [*ONE, 'match'], '/opt'), '/products/0/marks/0/match: '),
    'a field nobody knows': (
        changed(PRODUCTS, ['products', 1, 'color'], 'red'), '/products/1: Additional properties'),
    'a lead that proves presence': (
        changed(PRODUCTS, ['products', 1, 'marks', 1, 'proves'], 'presence'),
        '/products/1/marks/1/proves: '),
    'a path without a system': (
        changed(PRODUCTS, ONE, {key: value for key, value in mark('x').items() if key != 'system'}),
        "/products/0/marks/0: 'system' is a required"),
    'a day that is none': (
        changed(SOURCES, ['sources', 0, 'read'], '2026-02-31'), "/sources/0/read: '2026-02-31'"),
    'a wrong reference to another schema': (
        changed(TRAPS, ['traps', 0, 'marks', 0, 'kind'], 'foo'), '/traps/0/marks/0/kind: '),
    'an end before its beginning': (changed(CATALOG + 'catalog.json', ['expires'], '2026-01-31'),
                                    'catalog.json: /expires:'),
    'a wrong serial': (changed(CATALOG + 'catalog.json', ['serial'], 0), 'catalog.json: /serial:'),
    'a missing date': ({CATALOG + 'catalog.json': '{}\n'}, 'catalog.json: /: must have'),
    'a key that stands twice': (
        replaced(PRODUCTS, '"name": "Toy",', '"name": "Toy",\n      "name": "Toy",'),
        "toys.json: /products/0: the key 'name' stands twice"),
    'a byte order mark': (
        {PRODUCTS: b'\xef\xbb\xbf' + good_files()[PRODUCTS].encode()}, 'a byte order mark'),
    'a file in another encoding': (
        {PRODUCTS: good_files()[PRODUCTS].encode('latin-1')}, 'toys.json: /: '),
    'a file cut off': ({PRODUCTS: good_files()[PRODUCTS][:-20]}, 'toys.json: /: is not JSON'),
    'a number that is none': (
        replaced(CATALOG + 'catalog.json', '7', 'NaN'), 'NaN is not a JSON value'),
    'a folder without a schema': ({CATALOG + 'odds/a.json': '{}\n'}, 'there is no schema/odds'),
    'a schema that is none': (
        {CATALOG + 'schema/traps.schema.json': '{"type": 5}\n'}, 'traps.schema.json: /type'),
}

CROSS_CASES = {
    'an id that stands twice': (
        changed(PRODUCTS, NEW, product('toy-one')), "'toy-one' is taken by data/catalog/products"),
    'a product without a guide': (
        {GUIDES: as_json({'guides': [guide('go', 'toy-one')]})},
        "'toy-two' has 0 guides to remove it on linux"),
    'a product with two guides': (
        {GUIDES: as_json({'guides': [guide('go', 'toy-one', 'toy-two'), guide('run', 'toy-one')]})},
        "'toy-one' has 2 guides to remove it on linux: ['go', 'run']"),
    'a fact without a source': (
        {CATALOG + 'alternatives/toys.json': as_json({'alternatives': [alternative()]})},
        '/alternatives/0/price: is a fact without a source'),
    'a source nobody knows': (
        changed(PRODUCTS, [*ONE, 'sources'], ['nowhere']),
        "/products/0/marks/0/sources/0: there is no source 'nowhere'"),
    'a source nobody uses': (
        changed(SOURCES, ['sources', 1], {'id': 'idle', 'kind': 'page', 'title': 'Idle',
                                          'publisher': 'x', 'read': '2026-01-31'}),
        "/sources/1/id: nothing uses the source 'idle'"),
    'a mark of two products': (
        changed(PRODUCTS, NEW, product('toy-three', mark('opt/one'))),
        "/products/2/marks/0: path 'opt/one' is a mark of 'toy-one' already"),
    'a path in capitals on Linux': (
        changed(PRODUCTS, NEW, product('toy-three', mark('opt/ONE'))), None),
    'a mark in capitals on Windows': (
        changed(PRODUCTS, NEW, product('toy-three', mark('A', system='windows'),
                                       mark('a', system='windows'))),
        "/products/2/marks/1: path 'a' is a mark of 'toy-three' already"),
    'a trap that is a mark': (
        changed(TRAPS, ['traps', 0, 'marks', 0, 'match'], 'opt/one'),
        "/traps/0/marks/0: trap 'toy-trap' has a mark of a product"),
    'two generic products of a group': (
        changed(PRODUCTS, ['products', 1, 'generic'], True), 'has another generic product'),
    'generic products of no group': (
        changed(PRODUCTS, NEW, product('toy-three', generic=True)), None),
    'a mark that matches everything': (
        changed(PRODUCTS, [*ONE, 'match'], '*/[a-z]?'), 'matches everything'),
    'three spaces': (replaced(PRODUCTS, '  "family"', '   "family"'), 'toys.json:2: must begin'),
    'a tab': (replaced(PRODUCTS, '  "family"', '\t"family"'), 'toys.json:2: must begin'),
    'no line end': ({PRODUCTS: good_files()[PRODUCTS].rstrip()}, 'must end with one line end'),
    'a short list on one line': (
        replaced(PRODUCTS, '[\n        "linux"\n      ]', '["linux"]'), None),
    'no space after a colon': (replaced(PRODUCTS, '"family": ', '"family":'), 'one space must'),
    'no sources at all': ({SOURCES: None, TRAPS: None}, 'catalog/sources: has no entry'),
}


def try_pack(tap):
    """The packed catalog has everything, byte for byte the same each time."""
    program = ROOT / 'build-aux' / 'pack-catalog.py'
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        selftestlib.write_tree(folder, good_files())
        outputs = []
        for target in ('one.json', 'two.json'):
            status, output = selftestlib.run_program(
                program, f'--output={folder / target}', f'--depfile={folder / "d"}',
                folder / 'data/catalog')
            tap.check(f'pack-catalog.py: {target}', [output] if status else [])
            outputs.append((folder / target).read_text(encoding='utf-8'))
        files = {path.removeprefix(CATALOG): content for path, content in good_contents().items()
                 if not path.endswith('catalog.json')}
        wanted = {'schema': 1, 'serial': 7, 'date': '2026-01-31', 'expires': '2026-07-31',
                  'files': files}
        right = json.loads(outputs[0]) == wanted and outputs[0] == outputs[1]
        tap.check('pack-catalog.py: the content', [] if right else outputs)
        depends = (folder / 'd').read_text(encoding='utf-8')
        tap.check('pack-catalog.py: what it depends on',
                  [f'{path} is missing' for path in (PRODUCTS, 'data/catalog/products ')
                   if path not in depends])


def try_unchecked_pack(tap):
    """Without jsonschema, as where a release is built: the same is packed, or nothing at all."""
    program = ROOT / 'build-aux' / 'pack-catalog.py'
    with tempfile.TemporaryDirectory() as name:
        folder, target = Path(name), Path(name, 'out.json')
        selftestlib.write_tree(folder, {**good_files(), 'none/jsonschema.py': 'raise ImportError\n'})
        for options, wanted in ((['--unchecked'], 0), ([], 1)):
            target.unlink(missing_ok=True)
            result = subprocess.run(
                [sys.executable, program, *options, f'--output={target}', folder / 'data/catalog'],
                env={'PYTHONPATH': str(folder / 'none')}, capture_output=True, text=True, check=False)
            good = (result.returncode, target.exists()) == (wanted, wanted == 0)
            tap.check(f'pack-catalog.py: without jsonschema {options}', [] if good else [result])


def try_bad_packs(tap):
    program = ROOT / 'build-aux' / 'pack-catalog.py'
    for name, (changes, expected) in SCHEMA_CASES.items():
        with tempfile.TemporaryDirectory() as folder:
            selftestlib.write_tree(folder, {**good_files(), **changes})
            target = Path(folder) / 'out.json'
            status, output = selftestlib.run_program(program, f'--output={target}',
                                                     Path(folder) / 'data/catalog')
            good = status == 1 and expected in output and 'Traceback' not in output
            tap.check(f'pack-catalog.py: {name}', [] if good and not target.exists() else [output])


def main():
    tap = lintlib.Tap()
    selftestlib.try_trees(tap, HERE / 'check-catalog.py', good_files(),
                          {**SCHEMA_CASES, **CROSS_CASES})
    try_pack(tap)
    try_unchecked_pack(tap)
    try_bad_packs(tap)
    tap.finish()


if __name__ == '__main__':
    main()
