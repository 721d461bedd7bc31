#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes over HTTPS and is signed, by us or by strangers, well or badly: which of it is taken, and
what is told about it. Prints TAP.
"""

import json
import sys

import refreshlib
from outcomelib import (CHANGED, add_and_update, builtin, edition, editions, one_ahead, products_of,
                        said)
from refreshlib import words_of, world

# --- Taken ----------------------------------------------------------------------------------


def what_changed():
    """It is told in words."""
    with world() as (server, person):
        editions().make(3, add_and_update).put(server.folder)
        answer = person.update()
        complaints = said(answer, 'newer') + person.working(builtin() + 3)
        for words in CHANGED:
            complaints += [f'not said: {words}'] * (words not in words_of(answer.text()))
        if 'taken out' in answer.text():
            complaints.append('nothing was taken out')
        return complaints + answer.text().splitlines() * bool(complaints)


def only_words():
    """The same entries once more."""
    with world() as (server, person):
        edition(1).put(server.folder)
        answer = person.update()
        words = 'Only words and translations were improved.'
        return [f'not said: {words}'] * (words not in words_of(answer.text()))


def signed_with(*keys):
    with world() as (server, person):
        edition(1).with_keys(*keys).put(server.folder)
        return said(person.update(), 'newer') + person.working(builtin() + 1)


def out_of_date():
    """It is newer, so that it is taken; whoever uses it says how old it is."""
    with world() as (server, person):
        old = editions().make(1, date='2020-01-31', expires='2020-07-31')
        old.put(server.folder)
        complaints = said(person.update(), 'newer') + person.working(builtin() + 1)
        for words in (('catalog', 'show'), ('check', '--root=/usr'), ('choose',), ('explain',)):
            text = words_of(person.call(*words).text())
            if 'What Changeover knows is from 31 January 2020.' not in text:
                complaints.append(f'{words[0]} does not say how old that is')
        return complaints


# --- Not taken ------------------------------------------------------------------------------


def not_taken(outcome, detail, make):
    """Comes whole, and is not taken."""
    with one_ahead() as (server, person):
        make().put(server.folder)
        complaints = said(person.update(), outcome, detail) + person.working(builtin() + 1)
        complaints += [f'left: {name}' for name in person.files()
                       if not name.startswith((str(builtin() + 1), 'asked', 'lock'))]
        edition(3).put(server.folder)
        return complaints + said(person.update(), 'newer') + person.working(builtin() + 3)


def replaced(**contents):
    """An edition with other files; their names have underscores in place of points."""
    def change(files):
        for name, content in contents.items():
            place = name.replace('__', '.')
            if content is None:
                del files[place]
            else:
                files[place] = content(files) if callable(content) else content
    return lambda: editions().make(2, change)


def with_catalog(change):
    """A catalog in which something is different, in both of its files."""
    def edit(name):
        def edited(files):
            whole = json.loads(files[name])
            change(whole)
            return json.dumps(whole).encode()
        return edited
    return replaced(catalog__json=edit('catalog.json'),
                    **{'catalog-products__json': edit('catalog-products.json')})


def dangle(whole):
    """A source that is nowhere."""
    text = json.dumps(products_of(whole)[0])
    products_of(whole)[0] = json.loads(text.replace(
        json.dumps(find_sources(products_of(whole)[0])), '["nowhere-to-be-found"]'))


def find_sources(value):
    """The first list of sources in an entry."""
    if isinstance(value, dict):
        if value.get('sources'):
            return value['sources']
        value = list(value.values())
    found = (find_sources(part) for part in value) if isinstance(value, list) else ()
    return next((sources for sources in found if sources), None)


def broken_contents():
    def other_serial(whole):
        whole['serial'] += 1

    def unknown(whole):
        products_of(whole)[0]['surprise'] = True

    def without_a_place(whole):
        for name in [name for name in whole['files'] if name.startswith('law/us')]:
            del whole['files'][name]

    return {
        'no law of the US': with_catalog(without_a_place),
        'JSON cut off': replaced(catalog__json=lambda files: files['catalog.json'][:-9]),
        'not JSON at all': replaced(catalog__json=b'\x00\xff'),
        'a member that nobody knows': with_catalog(unknown),
        'a source that is nowhere': with_catalog(dangle),
        'another serial inside': with_catalog(other_serial),
        'no list of products': replaced(**{'catalog-products__json': None}),
        'no head': replaced(head__json=None),
        'a head with more in it': replaced(head__json=lambda files: files['head.json'].replace(
            b'{', b'{"more": 1,', 1)),
        'a language that is missing': replaced(text__vi__json=None),
        'texts in another language': replaced(text__vi__json=lambda files: files['text.de.json']),
        'texts cut off': replaced(text__vi__json=lambda files: files['text.vi.json'][:5000]),
        'no list of languages': replaced(languages__json=b'{}'),
        'not a bundle': lambda: refreshlib.Edition(builtin() + 2, b'GVariant, they say'),
        'one byte': lambda: refreshlib.Edition(builtin() + 2, b'G'),
        'half a bundle': lambda: refreshlib.Edition(
            builtin() + 2, edition(2).bundle[:len(edition(2).bundle) // 2]),
    }


def flipped(place):
    """A bit flipped on the way; test-trust does so in every kilobyte."""
    with one_ahead() as (server, person):
        content = bytearray(edition(2).bundle)
        content[place * (len(content) - 1) // 4] ^= 4
        (server.folder / edition(2).name).write_bytes(content)
        complaints = said(person.update(), 'not-trusted') + person.working(builtin() + 1)
        # The same edition can be had as soon as it is whole.
        edition(2).put(server.folder)
        return complaints + said(person.update(), 'newer') + person.working(builtin() + 2)


def looked_at(what, status, words, detail=''):
    """A file that somebody has; nothing of it is kept, and it stays as it is."""
    with world() as (server, person):
        made = what()
        made.put(server.folder)
        bundle, signature = server.folder / made.name, server.folder / refreshlib.SIGNATURE
        before = bundle.read_bytes()
        answer = person.call('catalog', 'verify', f'--bundle={bundle}', f'--signature={signature}')
        complaints = answer.complaints(status)
        if words not in refreshlib.words_of(answer.text()) or detail not in answer.errors():
            complaints.append(f'said: {answer.text()}{answer.errors()}')
        complaints += ['the file is another one now'] * (bundle.read_bytes() != before)
        return complaints + person.working(builtin()) + person.files()


def make_jobs():
    no = 'Changeover does not take this list.'
    jobs = [
        ('a file of ours', lambda: looked_at(
            lambda: edition(2), 0, f'Signed by us, and right. Its number is {builtin() + 2}.')),
        ('a file of a stranger', lambda: looked_at(
            lambda: edition(2).with_keys('stranger'), 3, no)),
        ('a file that is broken', lambda: looked_at(
            broken_contents()['texts cut off'], 3, no, 'text.vi.json')),
        ('what changed', what_changed),
        ('only words changed', only_words),
        ('the second key', lambda: signed_with('second')),
        ('both keys', lambda: signed_with('key', 'second')),
        ('a stranger beside us', lambda: signed_with('stranger', 'key')),
        ('out of date', out_of_date),
        ('a stranger', lambda: not_taken(
            'not-trusted', '', lambda: edition(2).with_keys('stranger'))),
        ('an older one', lambda: not_taken('older', 'older', lambda: editions().make(-5))),
        ('the one before', lambda: not_taken('older', '', lambda: editions().make(0))),
        ('another form', lambda: not_taken(
            'other-version', '/schema', lambda: editions().make(2, schema=2))),
        ('another form, with more in its head', lambda: not_taken(
            'other-version', '/schema', replaced(head__json=b'{"schema": 2, "more": 1}'))),
    ]
    jobs += [(f'a bit flipped after {place} quarters', lambda p=place: flipped(p)) for place in range(5)]
    return jobs + [(f'broken: {what}', lambda m=make: not_taken('broken', '', m))
                   for what, make in broken_contents().items()]


if __name__ == '__main__':
    sys.exit(refreshlib.main(make_jobs, workers=2))
