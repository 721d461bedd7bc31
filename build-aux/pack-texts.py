#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs the texts of the catalog in one language, from its translation, for the programs to read.

Texts without a finished translation of their present English words are left out: programs show
those in English.
"""

import argparse
import json
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import catalog_check  # noqa: E402
import catalog_texts  # noqa: E402
import gettext_tools  # noqa: E402
import message_format  # noqa: E402

TEST_LANGUAGE = 'x-test'
LANGUAGE = re.compile(r'[a-z]{2,3}(_[A-Z]{2})?(@[a-z]+)?')
ADDRESS = re.compile(r'https?://[^\s"”’)]+')
CONTROL = re.compile(r'[\x00-\x1f\x7f-\x9f]')


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('folder', type=Path, metavar='DATA_DIR', help='the folder data/catalog')
    parser.add_argument('--language', metavar='CODE', help='such as es or pt_BR')
    parser.add_argument('--po', type=Path, metavar='FILE', help='the translation')
    parser.add_argument('--test-language', action='store_true',
                        help=f'make {TEST_LANGUAGE}: every text between brackets')
    parser.add_argument('--output', type=Path, metavar='FILE', required=True)
    arguments = parser.parse_args()
    if arguments.test_language == bool(arguments.language or arguments.po):
        parser.error('either --language with --po or --test-language is needed')
    if not arguments.test_language:
        if not (arguments.language and arguments.po):
            parser.error('--language and --po belong together')
        if not LANGUAGE.fullmatch(arguments.language):
            parser.error(f'{arguments.language!r} is not the code of a language')
    return arguments


def read_catalog(folder):
    catalog = catalog_check.Catalog(folder.resolve())
    problems = [problem for name in ['catalog.json', *catalog.names]
                for problem in catalog.read(name)]
    if problems:
        sys.exit('\n'.join(problems))
    return catalog


def problems_of(english, translation):
    """What a translation must keep, and must not bring along."""
    problems = message_format.compare(english, translation)
    if sorted(ADDRESS.findall(english)) != sorted(ADDRESS.findall(translation)):
        problems.append('the addresses are not those of the English text')
    if CONTROL.search(translation):
        problems.append('has a line end, a tab or another control character')
    if translation != translation.strip():
        problems.append('begins or ends with white space')
    return problems


def translate(texts, path):
    """{id: translated text}; an end of the program that names each id if one of them is broken."""
    try:
        translation = gettext_tools.read_po(path)
    except gettext_tools.ToolError as error:
        sys.exit(f'{path}: {error}')
    translated, problems = {}, []
    for text in texts:
        words = translation.pgettext(text.id, text.text)
        if words is not None:
            translated[text.id] = words
            problems += [f'{path}: {text.id}: {problem}: {words!r}'
                         for problem in problems_of(text.text, words)]
    if problems:
        sys.exit('\n'.join(problems))
    return translated


def bracket(texts):
    return {text.id: message_format.bracketed(message_format.parse(text.text)) for text in texts}


def main():
    arguments = parse_arguments()
    catalog = read_catalog(arguments.folder)
    texts = list(catalog_texts.all_texts(catalog))
    if arguments.test_language:
        language, translated = TEST_LANGUAGE, bracket(texts)
    else:
        language, translated = arguments.language, translate(texts, arguments.po)
    packed = {'schema': 1, 'language': language,
              'serial': catalog.contents['catalog.json']['serial'], 'texts': translated}
    content = json.dumps(packed, ensure_ascii=False, separators=(',', ':'))
    arguments.output.write_text(content + '\n', encoding='utf-8')


if __name__ == '__main__':
    main()
