#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalog: every file right by itself, and all files right together."""

import re
import sys
from collections import defaultdict
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / 'lint'), str(HERE.parent.parent / 'build-aux')]
import catalog_check  # noqa: E402
import lintlib  # noqa: E402

# These kinds say something exact of a Linux system, where upper and lower case differ.
CASE_MATTERS = ('dpkg', 'rpm', 'pacman', 'portage', 'nix', 'unit')


def place(catalog, entry, more, cause):
    return catalog.problem(entry.file, entry.pointer + more, cause)


def walk(value, pointer=''):
    """(pointer, dictionary) of every object inside a value."""
    if isinstance(value, dict):
        yield pointer, value
        for key, child in value.items():
            yield from walk(child, f'{pointer}/{key}')
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from walk(child, f'{pointer}/{index}')


def lists_of(catalog):
    """(name of the list, a Place) for each entry of each list of all files."""
    for name, content in catalog.contents.items():
        for key, value in content.items() if '/' in name else ():
            for index, entry in enumerate(value if isinstance(value, list) else ()):
                if isinstance(entry, dict) and 'id' in entry:
                    yield key, catalog_check.Place(name, f'/{key}/{index}', entry)


def check_ids(catalog):
    """No id stands twice in lists of one name: ids of texts are made of both."""
    seen, problems = {}, []
    for key, entry in lists_of(catalog):
        where = f'{catalog.label}{entry.file}: {entry.pointer}/id'
        first = seen.setdefault((key, entry.value['id']), where)
        if first != where:
            problems.append(place(catalog, entry, '/id', f'{entry.value["id"]!r} is taken by '
                                  f'{first}'))
    return problems


def used_sources(catalog):
    """{id: (file, pointer)} of the first use of each source."""
    used = {}
    for name, content in catalog.contents.items():
        for pointer, value in walk(content):
            names = value.get('sources')
            for index, source in enumerate(names if isinstance(names, list) else []):
                if isinstance(source, str):
                    used.setdefault(source, (name, f'{pointer}/sources/{index}'))
    return used


def check_sources(catalog):
    known = {entry.value['id']: entry for entry in catalog.entries('sources')}
    used = used_sources(catalog)
    problems = [catalog.problem(*used[source], f'there is no source {source!r}')
                for source in used if source not in known]
    problems += [place(catalog, entry, '/id', f'nothing uses the source {source!r}')
                 for source, entry in known.items() if source not in used]
    return problems


def marks(catalog, kind):
    """A Place for each mark of the products or the traps, and whose it is."""
    for entry in catalog.entries(kind):
        for index, mark in enumerate(entry.value['marks']):
            pointer = f'{entry.pointer}/marks/{index}'
            yield entry.value['id'], catalog_check.Place(entry.file, pointer, mark)


def key_of(mark):
    """Two marks with this same key match the same thing."""
    match, system = mark['match'], mark.get('system')
    if system != 'linux' and mark['kind'] not in CASE_MATTERS:
        match = match.casefold()
    return mark['kind'], match, system


def check_marks(catalog):
    """Each thing on a disk is the mark of one product."""
    seen, problems = {}, []
    for product, entry in marks(catalog, 'products'):
        first = seen.setdefault(key_of(entry.value), (product, entry))
        if first[1] is not entry:
            problems.append(place(catalog, entry, '', f'{entry.value["kind"]} '
                                  f'{entry.value["match"]!r} is a mark of {first[0]!r} already: '
                                  f'{first[1].file}: {first[1].pointer}'))
    return problems


def check_traps(catalog):
    """What is a trap is not a mark of a product."""
    products = {key_of(entry.value): entry for _, entry in marks(catalog, 'products')}
    return [place(catalog, entry, '', f'trap {trap!r} has a mark of a product: '
                  f'{products[key_of(entry.value)].file}: {products[key_of(entry.value)].pointer}')
            for trap, entry in marks(catalog, 'traps') if key_of(entry.value) in products]


def check_leads(catalog):
    return [place(catalog, entry, '/proves', 'a lead may only be a hint')
            for _, entry in marks(catalog, 'products')
            if entry.value['status'] == 'lead' and entry.value['proves'] != 'hint']


def check_groups(catalog):
    generic = defaultdict(list)
    for entry in catalog.entries('products'):
        if entry.value.get('generic') and 'group' in entry.value:
            generic[entry.value['group']].append(entry)
    return [place(catalog, entry, '/generic', f'group {group!r} has another generic product: '
                  f'{entries[0].value["id"]!r}')
            for group, entries in generic.items() for entry in entries[1:]]


def check_wildcards(catalog):
    """A mark without one letter of its own would match everything."""
    problems = []
    for kind in ('products', 'traps'):
        for _, entry in marks(catalog, kind):
            letters = re.sub(r'\[[^\]]*\]', '', entry.value['match'])
            if not re.search(r'\w', letters):
                problems.append(place(catalog, entry, '/match', f'{entry.value["match"]!r} matches '
                                      'everything'))
    return problems


# What the lists of the catalog say of the world needs a source; these do not, or name it inside.
WITHOUT_SOURCES = {'questions', 'guides', 'stages', 'meanings', 'rules', 'topics', 'views', 'notes',
                   'left-out', 'alternatives', 'sources'}


def check_facts(catalog):
    """Whatever says something of the world says where that comes from."""
    problems = [place(catalog, entry, '', 'has no sources') for key, entry in lists_of(catalog)
                if key not in WITHOUT_SOURCES and not entry.value.get('sources')]
    for entry in catalog.entries('alternatives'):
        for pointer, value in walk(entry.value, ''):
            stated = value.get('value', 'not-stated') != 'not-stated'
            if stated and 'score' not in value and not value.get('sources'):
                problems.append(place(catalog, entry, pointer, 'is a fact without a source'))
    return problems


def is_for(guide, product, system):
    when = guide.get('when', {})
    return guide['stage'] == 'remove' and product in when.get('products', ()) and \
        ('systems' not in when or system in when['systems'])


def check_guides(catalog):
    """Whatever can be installed can be removed: one guide for each product on each of its systems.

    Parts that several products share are never installed; what clears leftovers away does for them.
    """
    guides = [entry.value for entry in catalog.entries('guides')]
    problems = []
    for entry in catalog.entries('products') if guides else ():
        product = entry.value
        for system in product['systems'] if product['kind'] != 'parts' else ():
            names = [guide['id'] for guide in guides if is_for(guide, product['id'], system)]
            if len(names) != 1:
                problems.append(place(catalog, entry, '', f'{product["id"]!r} has {len(names)} '
                                      f'guides to remove it on {system}: {names}'))
    return problems


CHECKS = (
    ('every id stands once', check_ids),
    ('every source exists and is used', check_sources),
    ('every fact has a source', check_facts),
    ('every product has a guide on each of its systems', check_guides),
    ('every mark belongs to one product', check_marks),
    ('no trap is the mark of a product', check_traps),
    ('a lead is only a hint', check_leads),
    ('a group has at most one generic product', check_groups),
    ('no mark matches everything', check_wildcards),
)


def main():
    root = lintlib.root_argument()
    catalog = catalog_check.Catalog(root / 'data' / 'catalog')
    tap = lintlib.Tap()
    broken = catalog.check_schemas()
    tap.check('the schemas are right', broken)
    for name in ['catalog.json', *catalog.names] if not broken else []:
        problems = catalog.check(name)
        broken += problems
        tap.check(f'{name} is right', problems)
    tap.check('the files are laid out with two spaces',
              [line for name in catalog.texts for line in catalog.layout(name)])
    tap.check('the catalog has products and sources',
              [f'{catalog.label}{kind}: has no entry' for kind in ('products', 'sources')
               if not broken and not any(catalog.entries(kind))])
    for what, function in CHECKS:
        if broken:
            tap.skip(what, 'a file is broken, see above')
        else:
            tap.check(what, function(catalog))
    tap.finish()


if __name__ == '__main__':
    main()
