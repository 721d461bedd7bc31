# SPDX-License-Identifier: GPL-3.0-or-later
"""Inputs for each fuzzer to begin with: made by the writers of the golden tests, or here."""

import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests' / 'golden'))
CATALOG = TOP / 'data' / 'catalog'

# pylint: disable=wrong-import-position
import abx
import hive
import mac
import rpmdb

ID = 'ahkjpbeeocnddjkakilopmfdlnjdpcdm'
PACKAGES = [['kesl', '12.1', '1'], ['bash', '5.2', '3']]


def in_folder(build, *names):
    """What a writer of files leaves in a folder."""
    with tempfile.TemporaryDirectory(prefix='changeover-seeds-') as folder:
        build(Path(folder))
        return [(Path(folder) / name).read_bytes() for name in names]


def bundle():
    """Small bundles, right but for one that names a language without texts: packed and not packed."""
    if not shutil.which('glib-compile-resources'):
        return [b'GVariant' + bytes(16)]
    head = {'schema': 1, 'serial': 7, 'date': '2026-01-01', 'expires': '2026-07-01'}
    whole = json.dumps({**head, 'files': {}})
    texts = json.dumps({'schema': 1, 'language': 'de', 'serial': 7, 'texts': {'faq/a/answer': 'Ja.'}})
    files = {'head.json': json.dumps(head), 'catalog.json': whole, 'catalog-products.json': whole,
             'languages.json': '["de"]', 'text.de.json': texts}
    packed = [(files, False), (files, True),
              ({name: text for name, text in files.items() if name != 'text.de.json'}, False)]
    return [resource(*pair) for pair in packed]


def resource(files, compressed):
    """A GResource as glib-compile-resources makes it."""
    attribute = ' compressed="true"' * compressed
    lines = ''.join(f'<file{attribute}>{name}</file>' for name in files)

    def build(folder):
        for name, text in files.items():
            (folder / name).write_text(text)
        (folder / 'xml').write_text('<gresources><gresource prefix="/io/github/changeover/Changeover">'
                                    f'{lines}</gresource></gresources>')
        subprocess.run(['glib-compile-resources', f'--sourcedir={folder}', f'--target={folder}/out',
                        folder / 'xml'], check=True)
    return in_folder(build, 'out')[0]


def catalog():
    """The smallest bundle, one with a file of each kind, and files that are no bundles."""
    def bundle(*names):
        files = {name: json.loads((CATALOG / name).read_text('utf-8')) for name in names}
        base = {'schema': 1, 'serial': 20260101, 'date': '2026-01-01', 'files': files}
        return json.dumps(base).encode()

    names = ('products/android.json', 'sources/products.json', 'traps/traps.json')
    knowledge = ('law/jp.json', 'guides/wine.json', 'plan/plan.json', 'alternatives/clamav.json',
                 'chooser/questions.json', 'chooser/rules.json', 'chooser/advice.json')
    texts = {'schema': 1, 'language': 'de', 'serial': 1, 'texts': {'faq/a/answer': 'Ja.'}}
    return [bundle(), bundle(*names), bundle(names[0]), (CATALOG / names[2]).read_bytes(), b'[[{}]]',
            *(bundle(name) for name in knowledge), json.dumps(texts).encode()]


def reader_message():
    """A message with nothing in it, and noise of several lengths."""
    return [bytes(16), bytes(range(64)), b'\x08\x00AVP\x00where\x00' * 4]


def chrome_preferences():
    entries = {ID: {'state': 1, 'path': f'{ID}/1.2_0', 'location': 1, 'disable_reasons': [1],
                    'manifest': {'name': 'x', 'version': '1.2'}},
               'b' * 32: {'state': 0, 'path': '/home/anna/own', 'from_webstore': False}}
    return [json.dumps(text).encode() for text in
            ({'extensions': {'settings': entries}}, {'extensions': {'settings': []}}, {}, 7)]


def password_export():
    """The first byte says for which form."""
    web = ('Websites\n\nWebsite name: A\nWebsite URL: a.example\nLogin name: \nLogin: a\n'
           'Password: p\nComment: one\n\n---\n\ntwo\n\n---\n\n')
    rest = ('Applications\n\nApplication: B\nLogin name: x\nLogin: b\nPassword: q\nComment: \n\n---\n\n'
            'Other Accounts\n\nAccount name: C\nLogin: c\nPassword: r\n\n---\n\n'
            'Notes\n\nName: D\nText: d\n\n---\n')
    other = 'Zettel\n\nx：WLAN\ny：a: b\n\n---\n\nx：Zwei\ny：\n\n---\n'
    return [b'0' + web.encode(), b'1' + (web + rest).encode(), b'2' + other.encode(),
            b'3' + (web + rest).encode('utf-16'), b'4' + rest.replace('\n', '\r\n').encode()]


def firefox_extensions():
    addon = {'id': 'light_plugin_D772DC8D6FAF43A29B25C4EBAA5AD1DE@kaspersky.com', 'version': '5.0',
             'type': 'extension', 'active': True, 'userDisabled': False, 'location': 'app-profile',
             'path': '/home/anna/x.xpi', 'rootURI': 'jar:file:///home/anna/x.xpi!/'}
    return [json.dumps(text).encode() for text in
            ({'schemaVersion': 36, 'addons': [addon]}, {'addons': {}}, {'addons': [[]]})]


def firefox_profiles():
    return [b'[Profile0]\nName=a\nIsRelative=0\nPath=/home/anna/own\n\n[General]\nVersion=2\n',
            b'[Profile1]\r\nIsRelative=1\r\nPath=x.default\r\n', b'[Install0]\nDefault=x\n']


def dpkg_status():
    stanza = (b'Package: kesl\nStatus: install ok installed\nVersion: 12.1-1\n'
              b'Description: one\n two\n .\n\n')
    return [stanza * 2, stanza.replace(b'\n', b'\r\n'), b'Package: a\nPackage: b\n', b'\n\n']


def plist():
    content = {'CFBundleIdentifier': 'com.kaspersky.kav', 'A': [1, 2.5, True, b'x', {'B': 'ö'}]}
    return [mac.property_list({'plist': content, 'binary': binary}) for binary in (False, True)]


def mach_signature():
    specs = ({'team': '2Y8XE5CQ94'}, {'team': 'X', 'fat': True}, {'signed': False})
    return [*(mac.program(spec) for spec in specs), mac.signature('com.kaspersky.kav', '2Y8XE5CQ94')]


def rpm(form):
    def make():
        spec = {'form': form, 'packages': PACKAGES}
        return in_folder(lambda folder: rpmdb.build(str(folder / 'db'), spec), 'db')
    return make


def rpm_header():
    return [rpmdb.header(*package) for package in PACKAGES]


def sqlite_wal():
    """The journal of a database that somebody still has open."""
    with tempfile.TemporaryDirectory(prefix='changeover-seeds-') as folder:
        path = Path(folder) / 'db'
        database = sqlite3.connect(path)
        database.execute('PRAGMA journal_mode=WAL')
        database.execute('CREATE TABLE Name (key TEXT, hnum INTEGER)')
        database.execute('INSERT INTO Name VALUES ("kesl", 1)')
        database.commit()
        data = path.with_name('db-wal').read_bytes()
        database.close()
    return [data, data[:32], data[:5000]]


def android_xml():
    text = '<packages><package name="com.kms.free" version="7" /><x><y/></x></packages>'
    return [abx.build([text]), f"<?xml version='1.0'?>\n{text}".encode(),
            b'package:com.kms.free versionCode:7\npackage:/data/base.apk=com.kaspersky.kes\n']


def hive_log():
    """A byte of choices, the size of the first log, the head of a hive, and both logs."""
    later = [{'Software\\KasperskyLab': {'a': 'b'}}, {'Software\\Other': {'c': 'd'}}]
    specs = ({'form': 'entries', 'files': {'LOG1': [1], 'LOG2': [0]}, 'later': later},
             {'form': 'pages', 'files': {'LOG1': [0, 1]}, 'later': later})
    seeds = []
    with tempfile.TemporaryDirectory(prefix='changeover-seeds-') as folder:
        for spec in specs:
            path = Path(folder) / spec['form']
            hive.build(str(path), {'keys': {}, 'log': spec})
            data = path.read_bytes()
            logs = [log.read_bytes() for log in sorted(Path(folder).glob(path.name + '.*'))]
            front = bytes([3, min(255, len(logs[0]) // 512)]) + data[:512] + data[4096:4128]
            seeds.append(front + b''.join(logs))
    return seeds


def language():
    """Patterns with all that they can have in them."""
    return [text.encode() for text in
            ("{a, plural, one {# day} other {# days {b}}}", "don't '{b}' {c}''s {d} é",
             "{a, selectordinal, offset:1 =0 {x} few {'#'} other {{a, plural, other {#}}}}")]


def registry_text():
    """The first byte chooses what the text begins with."""
    keys = b'[HKEY_LOCAL_MACHINE\\SOFTWARE\\X]\r\n"a"="b\\\\c"\r\n"d"=dword:00000001\r\n@="e"\r\n'
    hexes = b'"f"=hex(2):41,00,\\\r\n  42,00\r\n"g"=-\r\n[-HKEY_CURRENT_USER\\Y]\r\n'
    wine = b'[Software\\\\X] 1690000000\n#time=1d9c\n"a"="\\x00e9"\n"b"=str(2):"c"\n'
    return [bytes([number]) + text for number in range(4) for text in (keys + hexes, wine)]


SEEDS = {
    'android-xml': android_xml,
    'bundle': bundle,
    'catalog': catalog,
    'chrome-preferences': chrome_preferences,
    'dpkg-status': dpkg_status,
    'firefox-extensions': firefox_extensions,
    'firefox-profiles': firefox_profiles,
    'hive-log': hive_log,
    'language': language,
    'mach-signature': mach_signature,
    'password-export': password_export,
    'plist': plist,
    'reader-message': reader_message,
    'registry-text': registry_text,
    'rpm-bdb': rpm('bdb'),
    'rpm-header': rpm_header,
    'rpm-ndb': rpm('ndb'),
    'sqlite-wal': sqlite_wal,
}


def make(name, folder):
    """Writes the seeds of a fuzzer into a folder; gives their number."""
    made = SEEDS[name]()
    for number, data in enumerate(made):
        (folder / f'{number:03}').write_bytes(data)
    return len(made)
