#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the manifest of the Flatpak grants is what the catalog and the probes look at; and what a
repository is made of, as far as that can be told without building it.

    check-flatpak.py SOURCE-ROOT
"""

import json
import re
import subprocess
import sys
import tempfile
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
ASKED = 'https://example.org/changeover-catalog.jcat'


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


def with_options(root, manifest, *options):
    """Complaints about the manifest that a build for others is made with."""
    script = root / 'flatpak/manifest.py'
    made = json.loads(subprocess.run([sys.executable, script, 'with', *options], check=True,
                                     stdout=subprocess.PIPE).stdout)
    program = made['modules'][-1]
    wanted = manifest['modules'][-1]
    complaints = [f'options {program["config-opts"]}'] * (
        program['config-opts'] != [*wanted['config-opts'], *options])
    complaints += [f'source {source["path"]}' for source in program['sources']
                   if source['path'] != str(root.resolve())]
    program['config-opts'] = wanted['config-opts']
    for source, other in zip(program['sources'], wanted['sources']):
        source['path'] = other['path']
    return complaints + ['something else was changed'] * (made != manifest)


def refused(words, root, place, *arguments):
    """Complaints if a repository is made all the same; nothing may be written."""
    done = subprocess.run([root / 'flatpak/make-repository', *arguments, place], check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    complaints = [f'status {done.returncode}: {done.stdout}'] * (
        done.returncode != 2 or words not in done.stdout)
    return complaints + ['a folder was made'] * place.exists()


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
    tap.check('a build for others is the same, with its options', with_options(
        root, manifest, f'-Dcatalog-address={ASKED}',
        "-Dcatalog-keys=['00', '11']"))
    signed = ('--url=https://example.org/repo', '--key=none')
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, 'made')
        tap.check('a repository needs to know who signs and where it will be', refused(
            'usage:', root, place))
        tap.check('what is built is given no other place', refused(
            'without --built', root, place, *signed, f'--built={folder}', '--site=https://a'))
        for about, words, *options in (
                ('no key', 'both', f'--catalog-address={ASKED}'),
                ('no place', 'both', f'--catalog-key={"0" * 64}'),
                ('a file for a key', '64 digits', f'--catalog-address={ASKED}',
                 '--catalog-key=key.pem'),
                ('no safe place', 'https://', f'--catalog-address={ASKED.replace("s:", ":")}',
                 f'--catalog-key={"0" * 64}')):
            tap.check(f'newer knowledge: {about}', refused(
                words, root, place, *signed, *options))
    tap.check('a repository is not made in the source', refused(
        'Name another folder', root, root / 'made', *signed))
    tap.finish()


if __name__ == '__main__':
    main()
