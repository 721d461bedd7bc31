#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""changeover-cli catalog update against a real HTTPS server, which answers in every good and bad way.
After each answer there is working knowledge: the old one, or the new one. Prints TAP.
"""

import contextlib
import gzip
import json
import os
import re
import signal
import socket
import sys
import threading
import time

import refreshlib
from outcomelib import WORDS, asked_only, builtin, edition, editions, one_ahead, said
from refreshlib import SIGNATURE, clilib, words_of, world

SILENT_SECONDS = 2


# --- Good answers ---------------------------------------------------------------------------


def new():
    with world() as (server, person):
        edition(1).put(server.folder)
        complaints = person.working(builtin())
        complaints += said(person.update(), 'newer') + person.working(builtin() + 1)
        complaints += asked_only(server)
        if [request.path for request in server.requests()] != [f'/{SIGNATURE}',
                                                                f'/{edition(1).name}']:
            complaints.append(f'requests: {server.requests()}')
        report = json.loads(person.call('check', '--json', '--root=/usr').out)
        if report['catalog']['serial'] != builtin() + 1:
            complaints.append(f'a check uses {report["catalog"]}')
        wanted = ['asked', 'lock', *sorted(f'{builtin() + 1}.{suffix}'
                                           for suffix in ('bundle', 'jcat', 'proof'))]
        return complaints + [f'kept: {person.files()}'] * (person.files() != sorted(wanted))


def not_modified():
    """The second request has a condition, and the answer is 304."""
    with world() as (server, person):
        edition(1).put(server.folder)
        complaints = said(person.update(), 'newer') + said(person.update(), 'newest')
        requests = server.requests()
        if len(requests) != 3 or 'If-None-Match' not in requests[2].headers:
            complaints.append(f'requests: {requests}')
        return complaints + asked_only(server, **{'If-None-Match': 1}) + person.working(builtin() + 1)


def same_signature(manner):
    """Without entity tags the signature tells that there is nothing new."""
    with world() as (server, person):
        edition(1).put(server.folder)
        server.tell(SIGNATURE, 'etag', manner)
        complaints = said(person.update(), 'newer') + said(person.update(), 'newest')
        if len(server.requests()) != 3:
            complaints.append(f'requests: {server.requests()}')
        return complaints + person.working(builtin() + 1)


def same_serial():
    """Signed once more: the same edition. It is fetched once, and not each time."""
    with world() as (server, person):
        same = refreshlib.Edition(builtin(), refreshlib.bundlelib.pack(editions().files))
        same.put(server.folder)
        complaints = said(person.update(), 'newest') + said(person.update(), 'newest')
        if len(server.requests()) != 3:
            complaints.append(f'requests: {server.requests()}')
        return complaints + person.working(builtin())


def redirected():
    with one_ahead() as (server, person), refreshlib.Server(person.place / 'other') as other:
        edition(2).put(other.folder)
        server.tell(SIGNATURE, 'status', 302)
        server.tell(SIGNATURE, 'header', 'Location', other.address)
        complaints = said(person.update(), 'newer') + person.working(builtin() + 2)
        complaints += asked_only(other, **{'If-None-Match': 1})
        # What belongs to the signature is beside it.
        if len(other.requests()) != 2 or len(server.requests()) != 1:
            complaints.append(f'requests: {server.requests()} {other.requests()}')
        return complaints


def in_vietnamese():
    """What is said of an outcome, in the language of the person."""
    with one_ahead() as (server, person):
        server.tell(SIGNATURE, 'status', 404)
        answer = person.call('catalog', 'update', '--language=vi',
                             CHANGEOVER_LOCALEDIR=str(refreshlib.build_root() / 'po'))
        text = words_of(answer.text())
        if WORDS['refused'][0] in text:
            raise refreshlib.Skip('that is not translated yet')
        complaints = answer.complaints(3) + person.working(builtin() + 1)
        # Letters that no other language here has.
        return complaints + [f'not Vietnamese: {text}'] * (not re.search('[ăđơưạảấầẩậắế]', text))


# --- The program that asks ------------------------------------------------------------------


def no_program():
    """The part that asks is not installed."""
    with one_ahead() as (_server, person):
        complaints = said(person.update(CHANGEOVER_LIBEXECDIR='/nonexistent'), 'failed', 'No such file')
        return complaints + person.working(builtin() + 1) + said(person.update(), 'newer')


def ended_by(number, outcome, detail):
    """The part that asks ends by a signal while it waits."""
    with one_ahead() as (server, person):
        server.tell(SIGNATURE, 'body', 'silence')
        child = clilib.start(['catalog', 'update'], binary=person.binary, env=person.environment())
        late = time.monotonic() + 20
        while not server.requests() and time.monotonic() < late:
            time.sleep(0.05)
        with open(f'/proc/{child.pid}/task/{child.pid}/children', encoding='ascii') as children:
            os.kill(int(children.read().split()[0]), number)
        complaints = said(clilib.finish(child), outcome, detail)
        server.tell(SIGNATURE, 'well')
        return complaints + person.working(builtin() + 1) + said(person.update(), 'newer')


# --- Bad answers ----------------------------------------------------------------------------


def refused(outcome, detail, *manners, path=SIGNATURE, change=None):
    """A server with such manners is not believed, and the edition from before goes on."""
    with one_ahead() as (server, person):
        for manner in manners:
            server.tell(path, *manner)
        if change is not None:
            change(server)
        complaints = said(person.update(), outcome, detail)
        complaints += person.working(builtin() + 1)
        complaints += [f'left: {name}' for name in person.files() if name.startswith('partial')]
        # And when it behaves again, all is well.
        server.tell(path, 'well')
        edition(3).put(server.folder)
        return complaints + said(person.update(), 'newer') + person.working(builtin() + 3)


def strange_signs():
    """What a server writes does not reach the terminal as it is."""
    with one_ahead() as (server, person):
        (server.folder / SIGNATURE).write_bytes(gzip.compress(b'{"\\u001b]0;x\\u0007\\u202e": 1}'))
        answer = person.update()
        complaints = said(answer, 'not-trusted', 'no member') + person.working(builtin() + 1)
        return complaints + [f'on the terminal: {sign!r}' for sign in '\x1b\x07\u202e'
                             if sign in answer.text() + answer.errors()]


def redirected_to_http():
    """Nobody even knocks at a door without a lock."""
    with one_ahead() as (server, person), socket.create_server(('127.0.0.1', 0)) as door:
        door.settimeout(0.3)
        server.tell(SIGNATURE, 'status', 302)
        server.tell(SIGNATURE, 'header', 'Location',
                    f'http://localhost:{door.getsockname()[1]}/{SIGNATURE}')
        complaints = said(person.update(), 'not-secure', 'https')
        with contextlib.suppress(TimeoutError):
            door.accept()
            complaints.append('somebody came without TLS')
        return complaints + person.working(builtin() + 1)


def http_address():
    with world() as (server, person), socket.create_server(('127.0.0.1', 0)) as door:
        door.settimeout(0.3)
        person.set_address(f'http://localhost:{door.getsockname()[1]}/{SIGNATURE}')
        complaints = said(person.update(), 'not-secure', 'https') + person.working(builtin())
        with contextlib.suppress(TimeoutError):
            door.accept()
            complaints.append('somebody came without TLS')
        return complaints + [f'requests: {server.requests()}'] * bool(server.requests())


def wrong_certificate(name):
    """Whose certificate is wrong gets no request at all."""
    with one_ahead(name) as (server, person):
        complaints = said(person.update(), 'not-secure') + person.working(builtin())
        return complaints + [f'sent: {server.requests()}'] * bool(server.requests())


def nobody_there():
    with world() as (_server, person):
        with socket.create_server(('127.0.0.1', 0)) as door:
            port = door.getsockname()[1]
        person.set_address(f'https://localhost:{port}/{SIGNATURE}')
        return said(person.update(), 'unreachable') + person.working(builtin())


def slow(path, words, seconds):
    """It ends by itself, in time."""
    with one_ahead() as (server, person):
        server.tell(path, *words)
        last, status, took = person.fetch(server.address, *map(str, seconds))
        complaints = person.working(builtin() + 1)
        # Ended by its own alarm, or by a silence that was too long.
        if status not in (0, -14) or (status == 0 and not last.startswith('outcome unreachable ')):
            complaints.append(f'status {status}: {last}')
        if not 0.9 <= took < 6:
            complaints.append(f'that took {took:.1f} seconds')
        server.tell(path, 'well')
        return complaints + said(person.update(), 'newer') + person.working(builtin() + 2)


def silent_door():
    """A port that is open, and nothing behind it."""
    with one_ahead() as (_server, person), socket.create_server(('127.0.0.1', 0)) as door:
        address = f'https://localhost:{door.getsockname()[1]}/{SIGNATURE}'
        last, _status, took = person.fetch(address, '20', str(SILENT_SECONDS))
        complaints = [] if last.startswith('outcome unreachable ') else [f'it says: {last}']
        if took > 10:
            complaints.append(f'that took {took:.1f} seconds')
        return complaints + person.working(builtin() + 1)


# --- Proxies --------------------------------------------------------------------------------


def pump(source, target):
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


def serve_proxy(door, seen):
    """A proxy that knows CONNECT."""
    while True:
        try:
            near, _ = door.accept()
        except OSError:
            return
        head = b''
        while b'\r\n\r\n' not in head:
            head += near.recv(4096)
        seen.append(head.decode())
        host, port = head.split()[1].decode().rsplit(':', 1)
        far = socket.create_connection((host, int(port)))
        near.sendall(b'HTTP/1.1 200 OK\r\n\r\n')
        for pair in ((near, far), (far, near)):
            threading.Thread(target=pump, args=pair, daemon=True).start()


def through_proxy():
    """The proxy of the system is asked, and learns the name of the server only."""
    seen = []
    with world() as (server, person), socket.create_server(('127.0.0.1', 0)) as door:
        threading.Thread(target=serve_proxy, args=(door, seen), daemon=True).start()
        edition(1).put(server.folder)
        proxy = f'http://127.0.0.1:{door.getsockname()[1]}'
        answer = person.update(https_proxy=proxy, no_proxy='')
        complaints = said(answer, 'newer') + person.working(builtin() + 1)
        door.shutdown(socket.SHUT_RDWR)
        if not seen:
            complaints.append('nobody asked the proxy')
        for head in seen:
            lines = head.rstrip().split('\r\n')
            names = sorted(line.split(':')[0] for line in lines[1:])
            if not lines[0].startswith(f'CONNECT localhost:{server.port}') or SIGNATURE in head or \
                    not set(names) <= {'Host', 'User-Agent', 'Connection', 'Proxy-Connection'}:
                complaints.append(f'the proxy was told: {head!r}')
        return complaints


# --- Builds ---------------------------------------------------------------------------------


def no_address():
    with world() as (server, person):
        person.set_address('')
        complaints = said(person.update(), 'no place') + person.working(builtin())
        return complaints + [f'sent: {server.requests()}'] * bool(server.requests())


def no_key():
    """The program as it is built here, without a key."""
    with world() as (server, person):
        edition(1).put(server.folder)
        person.binary = refreshlib.build_root() / 'src' / 'cli' / 'changeover-cli'
        complaints = said(person.update(CHANGEOVER_LIBEXECDIR=str(refreshlib.build_root() / 'src'
                                                                 / 'refresh')),
                          'no place', 'no key')
        complaints += person.working(builtin())
        return complaints + [f'sent: {server.requests()}'] * bool(server.requests())


def good_jobs():
    return [
        ('a newer one', new),
        ('304', not_modified),
        ('the same signature, no entity tag', lambda: same_signature('none')),
        ('the same signature, a weak entity tag', lambda: same_signature('weak')),
        ('the same serial', same_serial),
        ('redirect to https', redirected),
        ('in Vietnamese', in_vietnamese),
        ('no address', no_address),
        ('no key', no_key),
        ('through a proxy', through_proxy),
        ('the part that asks: not there', no_program),
        ('the part that asks: killed', lambda: ended_by(
            signal.SIGKILL, 'failed', 'without a word')),
        ('the part that asks: has waited too long', lambda: ended_by(
            signal.SIGALRM, 'unreachable', 'too long')),
    ]


def way_jobs():
    return [
        ('redirect to http', redirected_to_http),
        ('strange signs', strange_signs),
        ('redirect to nothing', lambda: refused('refused', 'circles', ('status', 302))),
        ('redirect to itself', lambda: refused('refused', 'circles', ('status', 301),
                                               ('header', 'Location', SIGNATURE))),
        ('redirect to a file', lambda: refused('refused', 'not an address', ('status', 302),
                                               ('header', 'Location', 'file:///etc/passwd'))),
        ('an http address in the settings', http_address),
        ('nobody there', nobody_there),
        ('a door with nothing behind', silent_door),
        ('a certificate of a stranger', lambda: wrong_certificate('foreign')),
        ('a certificate that is expired', lambda: wrong_certificate('expired')),
        ('a certificate for another name', lambda: wrong_certificate('other-name')),
    ]


def jobs_for(what, path):
    page = ('header', 'Content-Type', 'text/html; charset=utf-8')
    return [
        (f'{what}: 404', lambda: refused('refused', '404', ('status', 404), path=path)),
        (f'{what}: 500', lambda: refused('refused', '500', ('status', 500), path=path)),
        (f'{what}: a page', lambda: refused('refused', 'page', page, path=path)),
        (f'{what}: no end', lambda: refused('refused', 'sends more', ('body', 'endless'), path=path)),
        (f'{what}: drips', lambda: slow(path, ('body', 'drip'), (1, 30))),
        (f'{what}: silence', lambda: slow(path, ('body', 'silence'), (20, SILENT_SECONDS))),
    ]


def content_jobs(name):
    def puts(path, content):
        return lambda server: (server.folder / path).write_bytes(content)

    zipped = gzip.compress(edition(2).bundle)
    return [
        ('signature: cut', lambda: refused('unreachable', '', ('body', 'cut', 100))),
        ('signature: not one', lambda: refused(
            'not-trusted', 'cannot be read', change=puts(SIGNATURE, b'hello'))),
        ('bundle: packed on the way', lambda: refused(
            'not-trusted', '', ('header', 'Content-Encoding', 'gzip'), path=name,
            change=puts(name, zipped))),
        ('bundle: says it is huge', lambda: refused(
            'refused', 'sends more', path=name, change=puts(name, bytes(17 << 20)))),
        ('bundle: another one than was signed', lambda: refused(
            'not-trusted', '', path=name, change=puts(name, edition(3).bundle))),
    ]


def make_jobs():
    name = edition(2).name
    return [*good_jobs(), *way_jobs(), *jobs_for('signature', SIGNATURE), *jobs_for('bundle', name),
            *content_jobs(name)]


if __name__ == '__main__':
    sys.exit(refreshlib.main(make_jobs, workers=2, sanitized=True))
