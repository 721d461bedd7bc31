#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the texts of the catalog as a C file, which xgettext can read and no compiler sees."""

import argparse
import json
import sys
import textwrap
from pathlib import Path

sys.dont_write_bytecode = True
import catalog_check  # noqa: E402
import catalog_texts  # noqa: E402
import message_format  # noqa: E402

HEAD = '''/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Written by build-aux/catalog-strings.py from data/catalog. Do not edit it: edit the catalog, and
 * run build-aux/catalog-strings.py data/catalog --output po/catalog/catalog-strings.c */
#if 0
'''
TAIL = '#endif\n'
WIDTH = 100

KINDS = {
    'name': 'A name. Names of products stay as they are.',
    'title': 'A title, in a few words.',
    'options': 'An answer to choose.',
}


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('folder', type=Path, metavar='DATA_DIR', help='the folder data/catalog')
    parser.add_argument('--output', type=Path, metavar='FILE', required=True, help='the C file')
    parser.add_argument('--check', action='store_true',
                        help='write nothing, and fail if the file is not what would be written')
    return parser.parse_args()


def tell_kind(text):
    """What sort of text it is: as the schema has it, or else by its place."""
    if text.about:
        return [text.about]
    *_, owner, _, member = ('', '', *text.pointer.split('/'))
    kind = KINDS.get(owner if member == 'text' else member)
    return [kind] if kind else []


def tell_pattern(text):
    names = message_format.names(message_format.parse(text.text))
    lines = []
    if plain := [f'{{{name}}}' for name, number in names.items() if not number]:
        lines.append(f'The program fills in {" and ".join(plain)}: keep it as it is.')
    for name in [name for name, number in names.items() if number]:
        lines.append(f'{{{name}, plural, ...}} is ICU MessageFormat, and # the number: translate '
                     'only the sentences, and add the plural forms that your language has (zero, '
                     'one, two, few, many). "other" must stay.')
    return lines


def comment(text):
    words = ' '.join([*tell_kind(text), *tell_pattern(text)]).replace('*/', '* /')
    if not words:
        return ''
    # A "*" before each line would go into the comment that translators see.
    return textwrap.fill(words, WIDTH, initial_indent='/* TRANSLATORS: ', subsequent_indent='   ',
                         break_long_words=False, break_on_hyphens=False) + ' */\n'


def entry(text):
    # Without this, xgettext takes "50 % of" for a format of printf.
    flag = '/* xgettext:no-c-format */\n' if '%' in text.text else ''
    quoted = [json.dumps(words, ensure_ascii=False) for words in (text.id, text.text)]
    return f'\n{comment(text)}{flag}NC_ ({", ".join(quoted)})\n'


def read_texts(folder):
    """The texts, or an end of the program that tells why there are none."""
    catalog = catalog_check.Catalog(folder.resolve())
    problems = [problem for name in catalog.names for problem in catalog.read(name)]
    if problems:
        sys.exit('\n'.join(problems))
    return list(catalog_texts.all_texts(catalog))


def write_entries(texts):
    entries, problems = [], []
    for text in texts:
        try:
            entries.append(entry(text))
        except message_format.PatternError as error:
            problems.append(f'{text.file}: {text.pointer}: {error}')
    if problems:
        sys.exit('\n'.join(problems))
    return HEAD + ''.join(entries) + '\n' + TAIL


def main():
    arguments = parse_arguments()
    content = write_entries(read_texts(arguments.folder))
    output = arguments.output
    if not arguments.check:
        output.write_text(content, encoding='utf-8')
    elif not output.is_file() or output.read_text(encoding='utf-8') != content:
        sys.exit(f'{output} is not what the catalog says. Renew it with:\n'
                 f'build-aux/catalog-strings.py {arguments.folder} --output {output}')


if __name__ == '__main__':
    main()
