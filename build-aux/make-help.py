#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the manual in one language, or what translators need for it."""

import argparse
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
import gettext_tools  # noqa: E402
import help_pages  # noqa: E402


TEST_LANGUAGE = 'x-test'


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('source', type=Path, metavar='HELP_DIR', help='the folder help')
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument('--output', type=Path, metavar='FOLDER', help='make the pages there')
    what.add_argument('--pot', type=Path, metavar='FILE', help='write what there is to translate')
    what.add_argument('--update-po', action='store_true',
                      help='write changeover-help.pot, and bring its news into all languages')
    parser.add_argument('--done', type=Path, metavar='FILE',
                        help='write this file when the pages are made, for ninja to see')
    parser.add_argument('--catalog', type=Path, metavar='DIR', help='the folder data/catalog')
    parser.add_argument('--language', default='C', metavar='CODE', help='such as es or pt_BR')
    parser.add_argument('--po', type=Path, metavar='FILE', help='the translation')
    parser.add_argument('--test-language', action='store_true',
                        help=f'make {TEST_LANGUAGE}: every text between brackets')
    arguments = parser.parse_args()
    if arguments.output and not arguments.catalog:
        parser.error('--output needs --catalog')
    if (arguments.language == 'C') != (arguments.po is None):
        parser.error('--language and --po belong together')
    return arguments


def update(source):
    pot = source / 'changeover-help.pot'
    help_pages.extract(source, pot)
    for po in sorted(source.glob('*.po')):
        gettext_tools.run('msgmerge', '--quiet', '--update', '--backup=none', po, pot)


def make(arguments):
    language, po = arguments.language, arguments.po
    with tempfile.TemporaryDirectory() as scratch:
        if arguments.test_language:
            language, po = TEST_LANGUAGE, Path(scratch) / f'{TEST_LANGUAGE}.po'
            help_pages.bracket(arguments.source, po)
        help_pages.make(arguments.source, arguments.catalog, language, po, arguments.output)
    if arguments.done:
        arguments.done.touch()


def main():
    arguments = parse_arguments()
    try:
        if arguments.pot:
            help_pages.extract(arguments.source, arguments.pot)
        elif arguments.update_po:
            update(arguments.source)
        else:
            make(arguments)
    except (gettext_tools.ToolError, OSError, ValueError) as problem:
        sys.exit(f'make-help: {problem}')


if __name__ == '__main__':
    main()
