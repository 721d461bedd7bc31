#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the sources of the catalog and packs them into the one file the programs read."""

import argparse
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import catalog_check  # noqa: E402


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('folder', type=Path, metavar='SOURCE_DIR', help='the folder data/catalog')
    parser.add_argument('--output', type=Path, metavar='FILE', help='the packed catalog')
    parser.add_argument('--depfile', type=Path, metavar='FILE',
                        help='tell ninja which files and folders the packed catalog depends on')
    parser.add_argument('--products', action='store_true',
                        help='pack only what a check needs: products, traps and their sources')
    parser.add_argument('--unchecked', action='store_true',
                        help='read the sources, and do not check them against their schemas')
    parser.add_argument('--list', action='store_true', help='print the source files and end')
    arguments = parser.parse_args()
    if not arguments.list and arguments.output is None:
        parser.error('either --output=FILE or --list is needed')
    return arguments


def write_depfile(arguments, catalog):
    """The folders are named too, so that a new file is seen."""
    inputs = catalog.inputs()
    folders = sorted({arguments.folder.resolve(), *(path.parent for path in inputs)})
    names = [str(path).replace(' ', '\\ ') for path in [*inputs, *folders]]
    target = str(arguments.output).replace(' ', '\\ ')
    arguments.depfile.write_text(f'{target}: {" ".join(names)}\n', encoding='utf-8')


def products_of(catalog):
    """The files with products and traps, and of the sources those that they name."""
    files = {name: catalog.contents[name] for name in catalog.names
             if name.split('/')[0] in ('products', 'traps')}
    used = json.dumps(files)
    for name in catalog.names:
        if name.startswith('sources/'):
            sources = [source for source in catalog.contents[name]['sources']
                       if f'"{source["id"]}"' in used]
            if sources:
                files[name] = {'sources': sources}
    return files


def main():
    arguments = parse_arguments()
    if not (arguments.folder / 'catalog.json').is_file():
        sys.exit(f'{arguments.folder}: no catalog.json in this folder')
    catalog = catalog_check.Catalog(arguments.folder.resolve())
    if arguments.list:
        print('\n'.join(str(path) for path in catalog.inputs()))
        return
    examine = catalog.read if arguments.unchecked else catalog.check
    problems = [] if arguments.unchecked else catalog.check_schemas()
    for name in ['catalog.json', *catalog.names] if not problems else []:
        problems += examine(name)
    if problems:
        print('\n'.join(problems), file=sys.stderr)
        sys.exit(1)
    head = catalog.contents['catalog.json']
    files = products_of(catalog) if arguments.products \
        else {name: catalog.contents[name] for name in catalog.names}
    packed = {**head, 'files': files}
    text = json.dumps(packed, ensure_ascii=False, separators=(',', ':'))
    arguments.output.write_text(text + '\n', encoding='utf-8')
    if arguments.depfile is not None:
        write_depfile(arguments, catalog)


if __name__ == '__main__':
    main()
