#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-strings.py, catalog-strings.py and pack-texts.py can fail: each is shown what is wrong."""

import json
import re
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# Behind this folder: each of the two has a selftest.py.
sys.path.append(str(HERE.parent / 'lint'))
import lintlib  # noqa: E402
import selftestlib  # noqa: E402
from selftest import PRODUCTS, TRAPS, as_json, changed, good_files, product  # noqa: E402

WRITE = ROOT / 'build-aux' / 'catalog-strings.py'
PACK = ROOT / 'build-aux' / 'pack-texts.py'
STRINGS = 'po/catalog/catalog-strings.c'
LINGUAS = 'po/catalog/LINGUAS'
SUMMARY = ['products', 0, 'summary']
FIRST = 'products/toy-one/summary'
PLURAL = '{days, plural, one {# "day" of {toy}} other {# days \\ of {toy}}} and 50 % of it'
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'


def with_summary(text):
    return changed(PRODUCTS, SUMMARY, text)


def write_strings(folder, files):
    """Writes a tree and its catalog-strings.c; gives what the program said."""
    selftestlib.write_tree(folder, {'po/catalog/POTFILES': STRINGS + '\n', LINGUAS: '', **files})
    return selftestlib.run_program(WRITE, Path(folder) / 'data/catalog',
                                   f'--output={Path(folder) / STRINGS}')


def good_tree(changes=()):
    with tempfile.TemporaryDirectory() as folder:
        write_strings(folder, {**good_files(), **dict(changes)})
        strings = (Path(folder) / STRINGS).read_text(encoding='utf-8')
    return {**good_files(), **dict(changes), STRINGS: strings, LINGUAS: '',
            'po/catalog/POTFILES': STRINGS + '\n'}


def check_cases():
    good = good_tree()[STRINGS]
    double = as_json({'family': 'more', 'products': [product('toy-one')]})
    return {
        'a pattern with quotes, a backslash and a percent sign': (
            good_tree(with_summary(PLURAL)), None),
        'a text that was changed': (
            with_summary('Another toy.'), 'build-aux/catalog-strings.py data/catalog --output po'),
        'no strings at all': ({STRINGS: None}, 'is not what the catalog says'),
        'a text that is not extracted': (
            {STRINGS: good.replace(f'NC_ ("{FIRST}"', f'XX_ ("{FIRST}"')},
            f"/products/0/summary: '{FIRST}' is not extracted"),
        'a text too many': (
            {STRINGS: good.replace('#endif', 'NC_ ("products/x/name", "X")\n#endif')},
            'texts are extracted from it, and the catalog has'),
        'a format of printf': (
            {**good_tree(with_summary('50 % of it.')),
             STRINGS: good_tree(with_summary('50 % of it.'))[STRINGS].replace('xgettext:', '')},
            'is taken for a format of printf'),
        'an id in capitals': (
            changed(PRODUCTS, ['products', 0, 'id'], 'Toy'), "the id 'products/Toy/name'"),
        'an id that stands twice': (
            {'data/catalog/products/more.json': double},
            f"more.json: /products/0/summary: the id '{FIRST}' stands 2 times"),
        'a plural without other': (
            with_summary('{days, plural, one {# day}}'), 'has no "other"'),
        'a plural without an end': (
            with_summary('{days, plural, one {# day} other {# days}'), 'a plural has no end'),
        'a branch without an end': (
            with_summary('{days, plural, other {# days'), 'the branch "other" of a plural has no'),
        'a branch that stands twice': (
            with_summary('{n, plural, other {a} other {b}}'), 'a plural has "other" twice'),
        'a brace that closes nothing': (with_summary('A toy}.'), 'has a } that closes nothing'),
        'a choice that is no plural': (
            with_summary('{who, select, other {a}}'), 'is neither {name} nor {name, plural, ...}'),
        'an apostrophe that hides': (with_summary("A '{toy}'."), "an apostrophe of '{"),
        'a broken file': ({PRODUCTS: '{'}, 'toys.json: /: is not JSON'),
        'a language that is not listed': (
            {'po/catalog/es.po': HEADER}, 'po/catalog/es.po is not in po/catalog/LINGUAS'),
        'a language that is not there': ({LINGUAS: 'es\n'}, 'there is no es.po'),
        'languages in disorder': (
            {LINGUAS: 'fr\nes\n', 'po/catalog/es.po': HEADER, 'po/catalog/fr.po': HEADER},
            'LINGUAS is not sorted'),
    }


def message(key, english, translated, flag=''):
    lines = [f'msgctxt {json.dumps(key)}', f'msgid {json.dumps(english)}',
             f'msgstr {json.dumps(translated, ensure_ascii=False)}', '']
    return '\n' + flag + '\n'.join(lines)


def pack(files, *options, po=None):
    """(exit status, what was said, what was packed or None) of pack-texts.py."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        selftestlib.write_tree(folder, {**files, 'es.po': po})
        output = folder / 'out.json'
        more = [f'--po={folder / "es.po"}'] if po is not None else []
        status, said = selftestlib.run_program(PACK, folder / 'data/catalog', *options, *more,
                                               f'--output={output}')
        packed = json.loads(output.read_text(encoding='utf-8')) if output.exists() else None
    return status, said, packed


def expect(tap, what, answer, texts, language='es'):
    status, said, packed = answer
    wanted = {'schema': 1, 'language': language, 'serial': 7, 'texts': texts}
    tap.check(f'pack-texts.py: {what}',
              [] if (status, packed) == (0, wanted) else [f'{said}{packed} not {wanted}'])


# {what: (English text, its translation, what is said; None if all is well)}
TRANSLATIONS = {
    'a right plural': (PLURAL, '{days, plural, one {# «día» de {toy}} few {# d {toy}} other '
                       '{# días de {toy}}} y 50 % más', None),
    'a language without plurals': (PLURAL, '{days} 日 {toy}', None),
    'a placeholder left out': ('A {toy}.', 'Un.', 'leaves out {toy}'),
    'another placeholder': ('A {toy}.', 'Un {juguete} {toy}.', 'has {juguete}, which'),
    'a placeholder from nowhere': ('A toy.', 'Un {toy}.', 'has {toy}, which'),
    'a plural without other': (PLURAL, '{days, plural, one {# {toy}}}', 'has no "other"'),
    'a plural of words': ('A {toy}.', '{toy, plural, other {#}}', 'which is no number'),
    'a word for plural': (PLURAL, '{days, plural, otro {# {toy}} other {# {toy}}}',
                          'a branch of an unknown name'),
    'an apostrophe that hides': ('A {toy}.', "L'{toy}.", "an apostrophe of '{"),
    'an apostrophe in a plain text': ('A toy.', "L'''jouet.", None),
    'another address': ('See https://a.invalid/x.', 'Ver https://b.invalid/x.', 'the addresses'),
    'a line end': ('A toy.', 'Un\njuguete.', 'a line end'),
    'white space at the end': ('A toy.', 'Un juguete. ', 'ends with white space'),
}


def try_translations(tap):
    for what, (english, translated, expected) in TRANSLATIONS.items():
        answer = pack({**good_files(), **with_summary(english)}, '--language=es',
                      po=HEADER + message(FIRST, english, translated))
        if expected is None:
            expect(tap, what, answer, {FIRST: translated})
            continue
        status, said, packed = answer
        told = f'es.po: {FIRST}: ' in said and expected in said and 'Traceback' not in said
        tap.check(f'pack-texts.py: {what}', [] if status == 1 and told and not packed else [said])


def try_files(tap):
    """What is packed of a file as a whole."""
    good = good_files()
    name = ('products/toy-one/name', 'Toy')
    po = HEADER + ''.join((
        message(*name, 'Juguete'),
        message(FIRST, 'A toy.', 'Un juguete.', flag='#, fuzzy\n'),
        message('products/toy-two/name', 'Toy', ''),
        message('products/toy-two/summary', 'An old toy.', 'Un juguete viejo.'),
        message('products/gone/name', 'Gone', 'Ido'),
    ))
    expect(tap, 'only what is finished and of today', pack(good, '--language=es', po=po),
           {name[0]: 'Juguete'})
    expect(tap, 'an empty translation', pack(good, '--language=es', po=HEADER), {})
    latin = (HEADER.replace('UTF-8', 'ISO-8859-1') + message(*name, 'Año')).encode('latin-1')
    expect(tap, 'another encoding', pack(good, '--language=es', po=latin), {name[0]: 'Año'})
    for what, options, po_file, expected in (
        ('a broken .po', ['--language=es'], HEADER + 'msgid "x', 'es.po'),
        ('no encoding', ['--language=es'], message(*name, 'Año'), 'es.po'),
        ('no .po', ['--language=es'], None, '--language and --po belong together'),
        ('no language', ['--language=es/..'], HEADER, 'is not the code of a language'),
        ('both ways', ['--test-language', '--language=es'], HEADER, 'is needed'),
        ('neither way', [], None, 'is needed'),
    ):
        status, said, packed = pack(good, *options, po=po_file)
        right = status and not packed and expected in said and 'Traceback' not in said
        tap.check(f'pack-texts.py: {what}', [] if right else [said])


def try_test_language(tap):
    status, said, packed = pack({**good_files(), **with_summary(PLURAL)}, '--test-language')
    texts = packed['texts'] if packed else {}
    wanted = ('⟦{days, plural, one {⟦# "day" of {toy}⟧} other {⟦# days \\ of {toy}⟧}} and 50 % of '
              'it⟧')
    right = status == 0 and texts.get(FIRST) == wanted and packed['language'] == 'x-test'
    tap.check('pack-texts.py: the test language', [] if right else [said, str(packed)])
    plain = [words for words in texts.values() if not re.fullmatch('⟦.+⟧', words)]
    tap.check('pack-texts.py: each text in brackets', plain if len(texts) == 6 else [str(texts)])


def try_strings(tap):
    with tempfile.TemporaryDirectory() as folder:
        status, said = write_strings(folder, {
            **good_files(), **with_summary(PLURAL),
            **changed(TRAPS, ['traps', 0, 'note'], 'A toy is here.')})
        text = ' '.join((Path(folder) / STRINGS).read_text(encoding='utf-8').split())
        for what, words in (
            ('a name', '/* TRANSLATORS: A name.'),
            ('a note of the schema', '/* TRANSLATORS: Said to the person when'),
            ('a placeholder', 'The program fills in {toy}: keep'),
            ('a plural', '{days, plural, ...} is ICU MessageFormat'),
            ('a text', f'NC_ ("{FIRST}", "{{days, plural, one {{# \\"day\\" of'),
            ('a backslash', 'days \\\\ of'),
        ):
            tap.check(f'catalog-strings.py: {what}', [] if words in text else [said, text])
    with tempfile.TemporaryDirectory() as folder:
        status, said = write_strings(folder, {**good_files(), **with_summary('{')})
        right = status == 1 and 'toys.json: /products/0/summary: ' in said
        tap.check('catalog-strings.py: a broken pattern', [] if right else [said])


def main():
    tap = lintlib.Tap()
    selftestlib.try_trees(tap, HERE / 'check-strings.py', good_tree(), check_cases())
    try_strings(tap)
    try_translations(tap)
    try_files(tap)
    try_test_language(tap)
    tap.finish()


if __name__ == '__main__':
    main()
