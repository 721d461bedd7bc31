#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lint programs can fail: each is shown small trees with one thing wrong."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
import lintlib  # noqa: E402
import selftestlib  # noqa: E402

HERE = selftestlib.HERE
LICENCE = 'SPDX-' + 'License-Identifier: GPL-3.0-or-later'
C_START = f'/* {LICENCE} */\n'


def source(text, includes=('"co-text.h"', '<gio/gio.h>')):
    """A .c file with what every one must have."""
    lines = ''.join(f'#include {name}\n' for name in includes)
    return f'{C_START}#include "config.h"\n\n{lines}\n{text}'


def header(text='', includes=()):
    lines = ''.join(f'#include {name}\n' for name in includes)
    return f'{C_START}#pragma once\n\n{lines}\n{text}'


def function(name, body='', before='', kind=''):
    return f'{before}{kind}void\n{name} (void)\n{{\n{body}}}\n'


def documented(name, body=''):
    return function(name, body, before=f'/**\n * {name}:\n *\n * Does it.\n */\n')


GOOD = {
    '.clang-format': (HERE.parent.parent / '.clang-format').read_text(encoding='utf-8'),
    'meson.build': f"# {LICENCE}\nproject ('toy', 'c')\n",
    'tool': f'#!/bin/sh\n# {LICENCE}\n',
    'tool.py': f'# {LICENCE}\ndef good():\n    return 1\n',
    'src/base/co-text.h': header('void co_text_do (void);\n'),
    'src/base/co-text.c': source(
        '/* strcpy (a, b) and goto stand in a comment, { too */\n\n'
        'G_DEFINE_QUARK (co - text - error - quark, co_text_error)\n\n'
        + documented('co_text_do', '  g_debug ("printf (\\"{\\")");\n'), ('"co-text.h"',)),
    'src/scan/co-scan-private.h': header('', ('"co-text.h"', '<hivex.h>')),
    'src/scan/co-scan.c': source(documented('co_scan', '  self->open (1);\n  co_open ();\n'),
                                 ('"co-scan-private.h"',)),
    'src/cli/main.c': source(function('main', '  printf ("hello");\n')),
    'build/meson-private/x.c': 'system ("a build folder is not looked at");\n',
}

CALL = 'src/scan/co-scan.c'


def with_call(call):
    return {CALL: source(documented('co_scan', f'  {call};\n'))}


def lines(count):
    return '  g_debug ("x");\n' * count


FLOORS = {
    'an include from a higher floor': (
        {'src/base/co-text.c': source('', ('"scan/co-scan-private.h"',))},
        'src/base/co-text.c:4: floor base must not include'),
    'an include between neighbours that must not see each other': (
        {'src/rescue/co-csv.c': source('', ('"co-scan-private.h"',))}, 'floor rescue must not'),
    'the command line including the window': (
        {'src/ui/co-window.h': header(), 'src/cli/main.c': source('', ('"../ui/co-window.h"',))},
        'floor cli must not include "../ui/co-window.h" of floor ui'),
    'the window including the command line': (
        {'src/cli/co-out.h': header(), 'src/ui/co-window.c': source('', ('"co-out.h"',))},
        'floor ui must not include "co-out.h" of floor cli'),
    'an unknown include': (
        {'src/scan/co-scan.c': source('', ('"co-nowhere.h"',))}, '"co-nowhere.h" is nowhere'),
    'an include that can mean two files': (
        {'src/scan/co-a.h': header(), 'src/plan/co-a.h': header(),
         'src/cli/main.c': source('', ('"co-a.h"',))}, 'can mean'),
    'GTK below the window': (
        {'src/cli/main.c': source('', ('<gtk/gtk.h>',))}, '<gtk/gtk.h> belongs in ui only'),
    'JSON where it does not belong': (
        {'src/base/co-text.c': source('', ('<json-glib/json-glib.h>',))}, 'json-glib.h> belongs in'),
    'hivex outside of the scan': (
        {'src/base/co-text.c': source('', ('<hivex.h>',))}, '<hivex.h> belongs in scan only'),
    'ICU outside of the base': (
        {'src/scan/co-a.c': source('', ('<unicode/udat.h>',))},
        '<unicode/udat.h> belongs in base only'),
    'the network outside of refresh': (
        {'src/cli/main.c': source('', ('<libsoup/soup.h>',))}, 'belongs in refresh only'),
    'a file on no floor': ({'src/attic/co-x.c': source('')}, 'src/attic/co-x.c:1: not on one'),
    'a circle of three modules': (
        {'src/scan/co-a.h': header('', ('"co-b.h"',)), 'src/scan/co-b.h': header(),
         'src/scan/co-b.c': source('', ('"probes/co-c.h"',)),
         'src/scan/probes/co-c.h': header('', ('"co-a-private.h"',)),
         'src/scan/co-a-private.h': header()},
        'a cycle of src/scan/co-a, src/scan/co-b, src/scan/probes/co-c'),
}

LIMITS = {
    'a C function of 61 lines': (
        {CALL: source(function('co_long', lines(58)))}, 'co_long has 61 lines'),
    'a C function of 60 lines': ({CALL: source(function('co_long', lines(57)))}, None),
    'a long function after a macro and braces in strings': (
        {CALL: source('G_DEFINE_FINAL_TYPE (CoA, co_a, G_TYPE_OBJECT)\n\n#define X {\n\n'
                      + function('co_long', lines(70) + "  char c = '{';\n", kind='static '))},
        'co_long has 74 lines'),
    'a file of 501 lines': ({'src/base/co-a.h': header() + '\n' * 497}, '501 lines, at most 500'),
    'a file of 501 lines that is written by a program': (
        {'po/catalog/catalog-strings.c': header() + '\n' * 497}, None),
    'a file of 500 lines': ({'src/base/co-a.h': header() + '\n' * 496}, None),
    'a Python function of 61 lines': (
        {'tool.py': 'def long():\n' + '    x = 1\n' * 60}, 'long has 61 lines'),
    'a Python script without a suffix': (
        {'tool': '#!/usr/bin/python3\ndef long():\n' + '    x = 1\n' * 60}, 'long has 61 lines'),
    'Python that is none': ({'tool.py': 'def (:\n'}, 'tool.py:1:'),
    'braces that do not add up': ({CALL: source('void f (void)\n{\n')}, 'braces do not add up'),
}

BLOCKED = {
    **{f'a call of {name}': (with_call(f'{name} ("x")'), f'{name} is blocked here')
       for name in ('system', 'popen', 'g_spawn_async', 'strcpy', 'strcat', 'sprintf', 'gets',
                    'strtok', 'atoi', 'g_error', 'printf', 'g_print', 'puts', 'fprintf', 'open',
                    'openat', 'fopen', 'g_file_get_contents', 'g_file_new_for_path',
                    'g_file_load_contents', 'g_dir_open', 'opendir', 'stat', 'lstat', 'access',
                    'readlink', 'realpath', 'unlink', 'hivex_open')},
    'goto': (with_call('goto out'), 'no goto'),
    'a singleton': (with_call('co_app_get_default ()'), 'no singletons'),
    'the default of a library': (with_call('g_application_get_default ()'), None),
    'hivex_open in its one file': (
        {'src/scan/co-hive.c': source(documented('co_hive', '  hivex_open (0);\n'))}, None),
    'a struct stat and an open in base': (
        {'src/base/co-text.c': source(documented('co_text_do', '  open (1);\n')),
         CALL: source(documented('co_scan', '  struct stat s;\n'))}, None),
}

HEADERS = {
    'a source without a licence': ({CALL: '#include "config.h"\n'}, f'{CALL}:1: no "SPDX'),
    'a script without a licence': ({'tool': '#!/bin/sh\n'}, 'tool:1: no "SPDX'),
    'a meson.build without a licence': ({'meson.build': 'x = 1\n'}, 'meson.build:1: no "SPDX'),
    'a header without #pragma once': ({'src/base/co-a.h': C_START}, 'no #pragma once'),
    'config.h not first': (
        {CALL: C_START + '#include <gio/gio.h>\n#include "config.h"\n'}, 'must be "config.h"'),
    'a public function without a comment': (
        {CALL: source(function('co_scan'))}, 'co_scan is public and has no'),
    'a comment of another function': (
        {CALL: source(function('co_scan', before='/**\n * co_other:\n */\n'))},
        'co_scan is public'),
    'a comment that is not directly above': (
        {CALL: source(function('co_scan', before='/**\n * co_scan:\n */\n\n'))},
        'co_scan is public'),
    'a plain comment': (
        {CALL: source(function('co_scan', before='/*\n * co_scan:\n */\n'))}, 'co_scan is public'),
    'a static function without a comment': (
        {CALL: source(function('co_scan', kind='static '))}, None),
}

WORDS = {
    'a path of a workplace': ({'notes.md': 'see /wo' + 'rk/x\n'}, 'names a place outside'),
    'such words in an address': ({'notes.md': 'https://a.example/wo' + 'rk/x\n'}, None),
    'how it was made': ({'notes.md': 'as the earlier ses' + 'sion did\n'}, 'tells how it was made'),
    'the session bus': ({'notes.md': 'the session bus, your login session\n'}, None),
    'a package host': ({'notes.md': 'http://deb.deb' + 'ian.org/x\n'}, 'names a package host'),
    'a package host as a source': (
        {'data/catalog/a.json': '"https://py' + 'pi.org/x"\n', 'README.md': 'py' + 'pi.org'}, None),
    'a file that is not text': ({'a.png': b'\0' + b'/wo' + b'rk/x'}, None),
}

FORMAT = {
    'a badly laid out file': (
        {CALL: source('void f(void) { int a=1; }\n')}, 'src/scan/co-scan.c:'),
    'no .clang-format': ({'.clang-format': None}, '.clang-format:1: is missing'),
}


def try_linkage(tap):
    """A program linked to a library that only has the name of GTK."""
    what = 'check-linkage.py: a program linked to GTK'
    if shutil.which('gcc') is None or shutil.which('readelf') is None:
        tap.skip(what, 'no gcc or no readelf')
        return
    program = HERE / 'check-linkage.py'
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        selftestlib.write_tree(folder, {'a.c': 'int a (void) { return 0; }\n',
                                        'm.c': 'int a (void);\nint main (void) { return a (); }\n'})
        for command in ('gcc -shared -fPIC -Wl,-soname,libgtk-4.so.1 -o liba.so a.c',
                        'gcc -o bad m.c liba.so', 'gcc -o good m.c a.c'):
            subprocess.run(command.split(), cwd=folder, check=True)
        for case, expected in (('bad', 'linked to libgtk-4.so.1'), ('good', None),
                               ('missing', 'shows no library')):
            status, output = selftestlib.run_program(program, folder, folder / case)
            tap.check(f'check-linkage.py: {case}', selftestlib.told(status, output, expected))


def main():
    tap = lintlib.Tap()
    for name, cases in (('floors', FLOORS), ('limits', LIMITS), ('blocked', BLOCKED),
                        ('headers', HEADERS), ('words', WORDS)):
        selftestlib.try_trees(tap, HERE / f'check-{name}.py', GOOD, cases)
    laid_out = {'.clang-format': GOOD['.clang-format'], 
                'src/base/co-a.h': '#pragma once\n\nvoid co_a (void);\n'}
    selftestlib.try_trees(tap, HERE / 'check-format.py', laid_out, FORMAT)
    try_linkage(tap)
    tap.finish()


if __name__ == '__main__':
    main()
