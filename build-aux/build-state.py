#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says in one line whether a build folder can be used as it is.

    build-state.py BUILD-DIR SOURCE-ROOT [-Dname=value | --name=value]...

Prints "ready", "options" (some option has another value), or why it must be made afresh.
"""

import json
import subprocess
import sys
from pathlib import Path


def read_json(path):
    return json.loads(path.read_text(encoding='utf-8'))


def meson_version():
    result = subprocess.run(['meson', '--version'], capture_output=True, text=True, check=False)
    return result.stdout.strip()


def wanted_options(arguments):
    """{name: value} of -Dname=value and --name=value."""
    return dict(argument.removeprefix('-D').removeprefix('--').split('=', 1)
                for argument in arguments)


def as_text(value):
    if isinstance(value, bool):
        return 'true' if value else 'false'
    return str(value)


def options_differ(build, wanted):
    known = {option['name']: as_text(option['value'])
             for option in read_json(build / 'meson-info' / 'intro-buildoptions.json')}
    return any(known.get(name) != value for name, value in wanted.items())


def state_of(build, root, wanted):
    if not build.exists():
        return 'it is the first time'
    needed = ('build.ninja', 'meson-private/coredata.dat', 'meson-private/build.dat')
    if not all((build / name).is_file() for name in needed):
        return 'the build that is there is not whole'
    try:
        info = read_json(build / 'meson-info' / 'meson-info.json')
        places = info['directories']
        if Path(places['source']) != root or Path(places['build']) != build:
            return 'the build that is there belongs to another folder'
        if info['meson_version']['full'] != meson_version():
            return 'the build that is there was made by another meson'
        return 'options' if options_differ(build, wanted) else 'ready'
    except (OSError, ValueError, KeyError, TypeError):
        return 'the build that is there is damaged'


def main():
    build, root = Path(sys.argv[1]).absolute(), Path(sys.argv[2]).absolute()
    print(state_of(build, root, wanted_options(sys.argv[3:])))


if __name__ == '__main__':
    main()
