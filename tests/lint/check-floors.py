#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The floors of src/: who may include whom, which library belongs where, and no cycles.

The table below is the one of the design: a floor sees the floors beside its name, never a higher
one.
"""

import os
import re
from pathlib import PurePath

import lintlib

FLOORS = {
    'base': (),
    'disks': ('base',),
    'catalog': ('base',),
    'scan': ('base', 'catalog'),
    'choose': ('base', 'catalog'),
    'plan': ('base', 'catalog', 'scan', 'choose'),
    'remove': ('base', 'catalog', 'scan', 'plan'),
    'rescue': ('base',),
    'handout': ('base', 'catalog', 'scan', 'choose', 'plan'),
    'refresh': ('base', 'catalog'),
    'cli': ('base', 'catalog', 'scan', 'choose', 'plan', 'remove', 'rescue', 'handout', 'refresh'),
    'ui': ('base', 'disks', 'catalog', 'scan', 'choose', 'plan', 'remove', 'rescue', 'handout',
           'refresh'),
}

# Headers of a library, and the floors that may use it.
LIBRARIES = (
    (r'gtk/|adwaita\.h$|gdk/|gsk/|graphene', ('ui',)),
    (r'json-glib/', ('catalog', 'scan', 'refresh', 'plan', 'remove', 'cli')),
    (r'hivex\.h$|sqlite3\.h$', ('scan',)),
    (r'unicode/', ('base',)),
    (r'packagekit-glib2/', ('remove',)),
    (r'libsoup/|libjcat/|jcat\.h$', ('refresh',)),
    (r'pango/|cairo|qrencode\.h$', ('handout', 'ui')),
)

GENERATED = re.compile(r'(^|/)(config\.h|[\w-]+-(resources?|enums|enum-types)\.h)$')


def module_of(path):
    """co-foo.c, co-foo.h and co-foo-private.h are one module."""
    stem = path.stem.removesuffix('-private')
    return str(path.with_name(stem))


def resolve(files, includer, name):
    """The files under src/ that #include "name" can mean; the nearest one wins."""
    nearest = PurePath(os.path.normpath(includer.parent / name))
    if nearest in files:
        return [nearest]
    wanted = PurePath(name).parts
    return [path for path in files if path.parts[-len(wanted):] == wanted]


def check_quoted(files, path, line, name, edges):
    """What is wrong with one #include "name"; fills the graph of modules."""
    if GENERATED.search(name):
        return None
    targets = resolve(files, path, name)
    if not targets:
        return 'unknown', f'src/{path}:{line}: "{name}" is nowhere under src/'
    if len(targets) > 1:
        names = ', '.join(f'src/{target}' for target in targets)
        return 'unknown', f'src/{path}:{line}: "{name}" can mean {names}'
    target = targets[0]
    if module_of(target) != module_of(path):
        edges.setdefault(module_of(path), {}).setdefault(module_of(target), f'src/{path}:{line}')
    here, there = path.parts[0], target.parts[0]
    if here == there or there in FLOORS.get(here, ()):
        return None
    allowed = ', '.join(FLOORS.get(here, ())) or 'nothing else'
    return 'floor', (f'src/{path}:{line}: floor {here} must not include "{name}" of floor {there} '
                     f'({here} may use: {allowed})')


def check_library(path, line, name):
    """What is wrong with one #include <name>."""
    for pattern, floors in LIBRARIES:
        if re.match(pattern, name) and path.parts[0] not in floors:
            return f'src/{path}:{line}: <{name}> belongs in {" or ".join(floors)} only'
    return None


def cycles(edges):
    """The strongly connected sets of more than one module (Tarjan)."""
    index, low, stack, found = {}, {}, [], []

    def visit(node):
        index[node] = low[node] = len(index)
        stack.append(node)
        for target in sorted(edges.get(node, {})):
            if target not in index:
                visit(target)
                low[node] = min(low[node], low[target])
            elif target in stack:
                low[node] = min(low[node], index[target])
        if low[node] == index[node]:
            component = [stack.pop()]
            while component[-1] != node:
                component.append(stack.pop())
            if len(component) > 1:
                found.append(sorted(component))

    for node in sorted(edges):
        if node not in index:
            visit(node)
    return found


def describe_cycle(edges, component):
    lines = ['a cycle of ' + ', '.join(f'src/{name}' for name in component)]
    for name in component:
        for target, place in sorted(edges.get(name, {}).items()):
            if target in component:
                lines.append(f'    {place}: includes src/{target}')
    return '\n'.join(lines)


def main():
    root = lintlib.root_argument()
    files = [path.relative_to('src') for path in lintlib.c_files(root, 'src')]
    problems = {'floor': [], 'unknown': []}
    places, libraries, edges = [], [], {}
    for path in files:
        if len(path.parts) < 2 or path.parts[0] not in FLOORS:
            places.append(f'src/{path}:1: not on one of the floors {", ".join(FLOORS)}')
            continue
        for line, quote, name in lintlib.includes(lintlib.read_text(root / 'src' / path)):
            if quote == '<':
                problem = check_library(path, line, name)
                libraries += [problem] if problem else []
                continue
            problem = check_quoted(files, path, line, name, edges)
            if problem:
                problems[problem[0]].append(problem[1])
    tap = lintlib.Tap()
    tap.check('every source file is on a floor', places)
    tap.check('every include is known', problems['unknown'])
    tap.check('no floor includes what it must not', problems['floor'])
    tap.check('every library is used only where it belongs', libraries)
    tap.check('no modules include each other in a circle',
              [describe_cycle(edges, component) for component in cycles(edges)])
    tap.finish()


if __name__ == '__main__':
    main()
