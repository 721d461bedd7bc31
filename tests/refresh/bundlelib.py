# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes bundles of knowledge apart and puts them together; needs no more than a build does."""

import json
import subprocess
import tempfile
from pathlib import Path

FOLDER = '/io/github/changeover/Changeover/'


def run(*command):
    """A tool that must work."""
    done = subprocess.run([str(word) for word in command], capture_output=True, check=False,
                          stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        raise RuntimeError(f'{command[0]}: {done.stderr.decode(errors="replace")}')
    return done.stdout


def unpack(bundle):
    """The files of a bundle, by name."""
    names = run('gresource', 'list', bundle).decode().split()
    return {name[len(FOLDER):]: run('gresource', 'extract', bundle, name) for name in names}


def pack(files):
    """A bundle with these files."""
    with tempfile.TemporaryDirectory(prefix='changeover-bundle-') as place:
        place = Path(place)
        lines = []
        for name, content in files.items():
            (place / name).write_bytes(content)
            attributes = '' if name in ('head.json', 'languages.json') else ' compressed="true"'
            lines.append(f'<file{attributes}>{name}</file>')
        (place / 'xml').write_text(f'<gresources><gresource prefix="{FOLDER.rstrip("/")}">'
                                   f'{"".join(lines)}</gresource></gresources>')
        run('glib-compile-resources', f'--sourcedir={place}', f'--target={place}/out', place / 'xml')
        return (place / 'out').read_bytes()


def rewrite(files, **changes):
    """All files of another edition."""
    head = {**json.loads(files['head.json']), **changes}
    files = {**files, 'head.json': json.dumps(head).encode()}
    for name in ('catalog.json', 'catalog-products.json'):
        files[name] = json.dumps({**json.loads(files[name]), **changes}).encode()
    return files
