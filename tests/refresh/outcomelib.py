# SPDX-License-Identifier: GPL-3.0-or-later
"""Editions for the stories of fresh knowledge, and what a person is told about each outcome."""

import contextlib
import functools
import json

import refreshlib
from refreshlib import words_of, world

AGAIN = 'Until then, Changeover uses what it has.'
NOTHING = 'Nothing was changed.'
# What is said, by outcome: a title and advice.
WORDS = {
    'newer': ('There is newer knowledge, and you have it now.', ''),
    'newest': ('You have the newest there is.', NOTHING),
    'no place': ('This copy of Changeover does not know where to ask.',
                 'You get newer knowledge with a newer Changeover.'),
    'unreachable': ('We could not reach the website that we ask.',
                    f'Look whether this computer is online, then try again. {AGAIN}'),
    'refused': ('The answer was not what we asked for.',
                'Some networks first want you to log in, for example in a hotel. If yours does not, '
                f'try again tomorrow. {AGAIN}'),
    'not-secure': ('The way to the website that we ask was not safe, so we stopped.',
                   'Look whether the clock of this computer is right. Try again in another network. '
                   f'{NOTHING}'),
    'not-trusted': ('We could not make sure that what came is from us, so we threw it away.',
                    f'{NOTHING} Changeover uses what it has. If this happens again, please tell us.'),
    'older': ('What came is older than what you have, so we threw it away.',
              f'{NOTHING} If this happens again, please tell us.'),
    'other-version': ('What came is for a newer version of Changeover.',
                      'Get the newest Changeover the way you got this one. Until then, it uses what '
                      'it has.'),
    'broken': ('What came is from us, but something in it is wrong, so we threw it away.',
               f'That is our fault. {NOTHING} Try again in a few days.'),
    'not-written': ('What came could not be kept on this computer.',
                    f'Look whether the disk is full, free some space, and try again. {AGAIN}'),
    'failed': ('The part of Changeover that asks did not work.',
               'Please install Changeover again. Until then, it uses what it has.'),
    'busy': ('Changeover is asking already.',
             'Another Changeover is asking just now. Wait a moment, then try again.'),
}
STATUS = {'newer': 0, 'newest': 0, 'not-written': 4}
# All that a server may learn.
HEADERS = {'User-Agent': 'Changeover', 'Connection': 'Keep-Alive'}
# What add_and_update() makes of an edition, in words.
CHANGED = ('1 product was added.', '2 facts were updated.')


@functools.cache
def editions():
    return refreshlib.Editions()


@functools.cache
def edition(later):
    return editions().make(later)


def products_of(whole):
    return next(content['products'] for path, content in whole['files'].items()
                if path.startswith('products/') and content['products'])


def add_and_update(files):
    """One product is added, and two facts are updated."""
    for name in ('catalog.json', 'catalog-products.json'):
        whole = json.loads(files[name])
        products_of(whole).append({**products_of(whole)[0], 'id': 'made-by-the-test'})
        for source in next(content['sources'] for path, content in whole['files'].items()
                           if path.startswith('sources/'))[:2]:
            source['title'] += ' (new)'
        files[name] = json.dumps(whole).encode()


def builtin():
    return editions().builtin


def said(answer, outcome, detail=''):
    """What is wrong with what a person was told."""
    complaints = answer.complaints(STATUS.get(outcome, 3))
    text = words_of(answer.text())
    complaints += [f'not said: {words}' for words in WORDS[outcome] if words not in text]
    if detail not in answer.errors():
        complaints.append(f'“{detail}” is not why: {answer.errors()}')
    if outcome in ('newer', 'newest') and answer.errors():
        complaints.append(f'on standard error: {answer.errors()}')
    return complaints + (text.splitlines() if complaints else [])


def asked_only(server, **conditions):
    """Nothing was sent but the request."""
    complaints = []
    for request in server.requests():
        wanted = {**HEADERS, 'Host': f'localhost:{server.port}'}
        sent = {name: value for name, value in request.headers.items() if name not in conditions}
        if request.method != 'GET' or sent != wanted or request.body != '0 bytes':
            complaints.append(f'sent: {request}')
    return complaints


@contextlib.contextmanager
def one_ahead(name='good'):
    """Somebody who has an edition already; the server has a newer one."""
    with world(name) as (server, person):
        if name == 'good':
            edition(1).put(server.folder)
            answer = person.update()
            if answer.status != 0:
                raise RuntimeError(f'{answer.text()}{answer.errors()}')
        edition(2).put(server.folder)
        server.forget()
        yield server, person
