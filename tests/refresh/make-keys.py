#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes keys for the tests, anew for each build, and the list of those that programs trust:

    make-keys.py SIGN_CATALOG TEMPLATE FOLDER

The programs of the tests trust FOLDER/key.pem and FOLDER/second.pem, not FOLDER/stranger.pem.
"""

import subprocess
import sys
from pathlib import Path


def main():
    sign_catalog, template, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    public = {}
    for name in ('key', 'second', 'stranger'):
        path = folder / f'{name}.pem'
        path.unlink(missing_ok=True)
        result = subprocess.run([sign_catalog, f'--new-key={path}'], capture_output=True,
                                check=True, text=True)
        public[name] = result.stdout.strip()
    keys = ''.join(f'"{public[name]}", ' for name in ('key', 'second'))
    text = template.read_text(encoding='utf-8').replace('@keys@', keys)
    (folder / 'keys.c').write_text(text, encoding='utf-8')


if __name__ == '__main__':
    main()
