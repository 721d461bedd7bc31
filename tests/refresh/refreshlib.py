# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of fresh knowledge share: certificates, editions, a server, and a person who asks.

All of it is real: the server speaks HTTPS, and the programs look it up among the certificates that
the system trusts. For that the tests run once more inside bubblewrap, where the file of those is
one that the test made. Whoever runs them sees the same system as before.
"""

import contextlib
import hashlib
import importlib.machinery
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
TOP = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests' / 'cli'))

# pylint: disable=wrong-import-position
import bundlelib
from bundlelib import run
import clilib  # the path above leads to it

NAME = 'changeover-catalog'
SIGNATURE = f'{NAME}.jcat'
# Where GnuTLS looks on Debian.
TRUSTED = '/etc/ssl/certs/ca-certificates.crt'
INSIDE = 'CHANGEOVER_TEST_CERTIFICATES'
TOOLS = ('bwrap', 'openssl', 'jcat-tool', 'glib-compile-resources', 'gresource', 'gzip')
PATIENCE = 60

Skip = clilib.Skip


def build_root():
    """The programs of the tests are in tests/refresh of the build; the first argument is one."""
    return Path(clilib.PROGRAM).parent.parent.parent


# Where programs and keys of the tests are, and the bundle of this build. Whoever tests another
# build, as a Flatpak, puts its own here.
PROGRAMS = Path(clilib.PROGRAM).parent
BUNDLE = build_root() / 'data' / 'catalog' / f'{NAME}.gresource'


def program(name):
    return PROGRAMS / name


def checksum(content):
    return hashlib.sha256(content).hexdigest()


# --- Certificates ---------------------------------------------------------------------------


def make_authority(folder, name):
    run('openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1',
        '-nodes', '-keyout', folder / f'{name}.key', '-out', folder / f'{name}.pem', '-days', '2',
        '-subj', f'/CN={name}')


def make_certificate(folder, name, authority, host='localhost', days='2'):
    names = folder / f'{name}.names'
    names.write_text(f'subjectAltName=DNS:{host}' + ',IP:127.0.0.1' * (host == 'localhost'))
    request = folder / f'{name}.csr'
    run('openssl', 'req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
        '-keyout', folder / f'{name}.key', '-out', request, '-subj', f'/CN={host}')
    run('openssl', 'x509', '-req', '-in', request, '-CA', folder / f'{authority}.pem', '-CAkey',
        folder / f'{authority}.key', '-CAcreateserial', '-days', days, '-extfile', names, '-out',
        folder / f'{name}.pem')


def make_certificates(folder):
    """Two authorities, of which one is trusted, and certificates of both."""
    make_authority(folder, 'authority')
    make_authority(folder, 'stranger')
    make_certificate(folder, 'good', 'authority')
    make_certificate(folder, 'foreign', 'stranger')
    make_certificate(folder, 'expired', 'authority', days='-1')
    make_certificate(folder, 'other-name', 'authority', host='elsewhere.example')


def run_inside():
    """Runs this test again where the authority is trusted; gives its status."""
    for tool in TOOLS:
        if not shutil.which(tool):
            return skip_all(f'there is no {tool}')
    if not clilib.allowed('bwrap', '--dev-bind', '/', '/', 'true'):
        return skip_all('bubblewrap may not run here')
    if not os.path.exists(TRUSTED):
        return skip_all(f'there is no {TRUSTED}')
    with clilib.folder() as folder:
        make_certificates(Path(folder))
        wrapper = ['bwrap', '--dev-bind', '/', '/', '--ro-bind', f'{folder}/authority.pem', TRUSTED]
        return subprocess.run([*wrapper, sys.executable, *sys.argv], check=False,
                              env={**os.environ, INSIDE: folder}).returncode


def skip_all(reason):
    print(f'TAP version 13\n1..0 # SKIP {reason}')
    return 0


def main(make_jobs, workers=1, sanitized=False):
    """Runs the tests that a function gives, as clilib.main() does; with the sanitizers only those
    that take another way through the programs."""
    if 'CHANGEOVER_SANITIZED' in os.environ and not sanitized:
        return skip_all('with the sanitizers, test-update.py is enough')
    if INSIDE not in os.environ:
        return run_inside()
    return clilib.main(make_jobs(), workers)


def certificate(name):
    folder = Path(os.environ[INSIDE])
    return folder / f'{name}.pem', folder / f'{name}.key'


# --- Editions -------------------------------------------------------------------------------


def load_signer():
    """build-aux/sign-catalog as a module; it has no ending that says what it is."""
    path = str(TOP / 'build-aux' / 'sign-catalog')
    loader = importlib.machinery.SourceFileLoader('sign_catalog', path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


signer = load_signer()


def unpack():
    """The files of the bundle of this build, by name."""
    return bundlelib.unpack(BUNDLE)


class Edition:
    """A bundle, signed."""

    def __init__(self, serial, bundle, keys=('key',)):
        self.serial, self.bundle = serial, bundle
        self.name = f'{NAME}-{serial}.bundle'
        self.signature = self.sign(keys)

    def sign(self, keys):
        paths = [program(f'{key}.pem') for key in keys]
        with clilib.folder() as folder:
            path = Path(folder) / self.name
            path.write_bytes(self.bundle)
            return signer.sign(path, paths, Path(folder)).read_bytes()

    def with_keys(self, *keys):
        return Edition(self.serial, self.bundle, keys)

    def put(self, folder):
        """As a maintainer does: the bundle first."""
        (folder / self.name).write_bytes(self.bundle)
        (folder / SIGNATURE).write_bytes(self.signature)


class Editions:
    """Makes editions of the knowledge of this build."""

    def __init__(self):
        self.files = unpack()
        self.head = json.loads(self.files['head.json'])
        self.builtin = self.head['serial']

    def make(self, later=1, change=None, keys=('key',), **changes):
        """An edition so many numbers later; change() gets its files, by name."""
        serial = self.builtin + later
        files = bundlelib.rewrite(self.files, **{'serial': serial, **changes})
        if change is not None:
            change(files)
        return Edition(serial, bundlelib.pack(files), keys)


# --- The server -----------------------------------------------------------------------------


class Request:
    """What was sent to a server."""

    def __init__(self, line):
        words = line.rstrip('\n').split('\t')
        self.method, self.path = words[0].split(' ', 1)
        self.headers = dict(word.split(': ', 1) for word in words[1:-1])
        self.body = words[-1]

    def __repr__(self):
        return f'{self.method} {self.path} {self.headers} {self.body}'


class Server:
    """Gives out a folder over HTTPS, well or badly."""

    def __init__(self, folder, name='good'):
        self.folder = Path(folder)
        self.folder.mkdir(exist_ok=True)
        self.log = self.folder.with_suffix('.log')
        self.process = subprocess.Popen(
            [program('serve'), self.folder, *certificate(name), self.log],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())
        self.address = f'https://localhost:{self.port}/{SIGNATURE}'

    def __enter__(self):
        return self

    def __exit__(self, *_exception):
        self.process.stdin.close()
        try:
            self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()

    def tell(self, path, *words):
        """Changes its manners; see serve.c."""
        self.process.stdin.write(' '.join([f'/{path}', *map(str, words)]) + '\n')
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        if answer != 'ok':
            raise RuntimeError(f'the server does not understand {words}')

    def forget(self):
        if self.log.exists():
            os.truncate(self.log, 0)

    def requests(self, path=None):
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        found = [Request(line) for line in lines]
        return [request for request in found if path is None or request.path == f'/{path}']


# --- The person -----------------------------------------------------------------------------


def words_of(text):
    """A text without its line breaks."""
    return re.sub(r'\s+', ' ', text)


class Person:
    """Somebody with a home of their own, and the programs that trust the keys of the tests."""

    def __init__(self, place, address):
        self.place = Path(place)
        self.homes = clilib.homes(str(self.place / 'home'))
        self.shelf = Path(self.homes['XDG_DATA_HOME']) / 'changeover' / 'catalog'
        self.binary = clilib.PROGRAM
        self.set_address(address)

    def set_address(self, address):
        keyfile = Path(self.homes['XDG_CONFIG_HOME']) / 'glib-2.0' / 'settings' / 'keyfile'
        keyfile.parent.mkdir(parents=True, exist_ok=True)
        keyfile.write_text(f"[io/github/changeover/Changeover]\nrefresh-address='{address}'\n")

    def environment(self, **changes):
        data = build_root() / 'data'
        settings = {'GSETTINGS_BACKEND': 'keyfile', 'GSETTINGS_SCHEMA_DIR': str(data),
                    'CHANGEOVER_LIBEXECDIR': str(Path(self.binary).parent)}
        return clilib.environment(**{**self.homes, **settings, **changes})

    def call(self, *words, wrapper=(), **changes):
        """Runs changeover-cli."""
        return clilib.run(*words, wrapper=wrapper, binary=self.binary,
                          env=self.environment(**changes))

    def update(self, **options):
        return self.call('catalog', 'update', **options)

    def start_fetch(self, address, *seconds, wrapper=(), **options):
        """Starts changeover-refresh itself."""
        words = [*wrapper, program('changeover-refresh'), 'fetch', self.shelf, address, *seconds]
        return subprocess.Popen([str(word) for word in words], env=self.environment(),
                                stdout=subprocess.PIPE, text=True, **options)

    def fetch(self, address, *seconds):
        """What changeover-refresh says last, its status, and how long that took."""
        since = time.monotonic()
        with self.start_fetch(address, *seconds) as process:
            said, _ = process.communicate(timeout=PATIENCE)
        return (said.splitlines() or [''])[-1], process.returncode, time.monotonic() - since

    def working(self, serial, verified=0):
        """What is wrong with the knowledge that is used now."""
        shown = self.call('catalog', 'show', '--json')
        complaints = shown.complaints(0)
        try:
            used = json.loads(shown.out)['catalog']['serial']
        except ValueError:
            return [*complaints, f'catalog show: {shown.out[:200]!r}']
        if used != serial:
            complaints.append(f'the edition in use is {used}, not {serial}')
        answer = self.call('catalog', 'verify')
        return complaints + answer.complaints(verified) * (answer.status != verified)

    def files(self):
        """The names of what is in the folder of bundles."""
        return sorted(os.listdir(self.shelf)) if self.shelf.is_dir() else []


@contextlib.contextmanager
def world(certificate_name='good'):
    """A server with nothing to give yet, and a person who asks it."""
    with clilib.folder() as place, Server(Path(place) / 'www', certificate_name) as server:
        yield server, Person(place, server.address)
