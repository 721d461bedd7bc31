#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the manifest of the Flatpak grants is what the catalog and the probes look at.

    check-flatpak.py SOURCE-ROOT
"""

import json
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / 'lint'))
import lintlib  # noqa: E402

MANIFEST = 'flatpak/io.github.changeover.Changeover.json'
PLACES = 'src/scan/co-package-list.c'
# What two permissions have names of their own for.
SYSTEM = {'host-os': ('usr', 'bin', 'sbin', 'lib', 'lib32', 'lib64'), 'host-etc': ('etc',)}
# Of the folders of people, those of the person who asks have a name of their own. What others have
# is not granted: they are told to check it themselves.
OWN_HOME = ('home/*/', '~/')
OTHERS = 'root/'
# A single file is not granted: a sandbox shows it as it was at the start, also when it is deleted.
# The person is told that it was not looked for.
FILES = ('~/kvrt.run', '~/Downloads/kvrt.run')


def granted(manifest):
    """The folders that are granted, without the first slash."""
    folders = []
    for argument in manifest['finish-args']:
        if argument.startswith('--filesystem='):
            name = argument.removeprefix('--filesystem=').removesuffix(':ro')
            folders += SYSTEM.get(name, (name.lstrip('/'),))
    return folders


def is_shown(place, folders):
    """Whether all that could match is shown: what a pattern needs is the folder that has it."""
    parts = place.split('/')
    wild = next((i for i, part in enumerate(parts) if re.search(r'[*?\[]', part)), len(parts))
    whole = '/'.join(parts[:wild])
    return any(whole == folder or whole.startswith(f'{folder}/') for folder in folders)


def paths_in(value):
    """The path of each mark for Linux."""
    if isinstance(value, dict):
        if value.get('kind') == 'path' and value.get('system') == 'linux':
            yield value['match']
        for member in value.values():
            yield from paths_in(member)
    elif isinstance(value, list):
        for member in value:
            yield from paths_in(member)


def unseen(places, folders):
    own = sorted({place.replace(*OWN_HOME) for place in places if not place.startswith(OTHERS)})
    return [f'{MANIFEST}: {place} is not shown' for place in own
            if place not in FILES and not is_shown(place, folders)]


def main():
    root = lintlib.root_argument()
    manifest = json.loads((root / MANIFEST).read_text(encoding='utf-8'))
    readme = (root / 'flatpak/README.md').read_text(encoding='utf-8')
    folders = granted(manifest)
    # What only looks like a product is not worth a permission.
    marks = [path for file in (root / 'data/catalog/products').glob('*')
             for path in paths_in(json.loads(file.read_text(encoding='utf-8')))]
    lists = re.findall(r'"((?:var|usr|nix|lib)/[^"]+)"', (root / PLACES).read_text(encoding='utf-8'))
    tap = lintlib.Tap()
    tap.check('the Flatpak sees what marks are about', unseen(marks, folders))
    tap.check('the Flatpak sees lists of packages', unseen(lists, folders) or [
        f'{PLACES}: no list of packages'] * (not lists))
    names = [argument.partition('=')[2].rpartition('.')[2] if 'talk-name' in argument else
             argument.removeprefix('--filesystem=') for argument in manifest['finish-args']]
    tap.check('each permission has its reason', [
        f'flatpak/README.md: no word of {name}' for name in names if name not in readme])
    tap.check('each module has its reason', [
        f'flatpak/README.md: no word of {module["name"]}' for module in manifest['modules']
        if f'| {module["name"]} |' not in readme and module is not manifest['modules'][-1]])
    tap.check('each module can be trusted', [
        f'{MANIFEST}: {module["name"]}: {source}' for module in manifest['modules'][:-1]
        for source in module['sources'] if source['type'] != 'shell'
        and not (source['url'].startswith('https://')
                 and re.fullmatch('[0-9a-f]{64}', source['sha256']))])
    tap.finish()


if __name__ == '__main__':
    main()
