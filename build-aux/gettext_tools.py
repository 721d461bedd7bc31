# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls of the gettext tools that scripts and tests share."""

import gettext
import json
import re
import subprocess
import tempfile
from pathlib import Path

# What meson's preset "glib" gives to xgettext.
XGETTEXT = (
    'xgettext', '--from-code=UTF-8', '--add-comments',
    '--keyword=_', '--keyword=N_', '--keyword=C_:1c,2', '--keyword=NC_:1c,2',
    '--keyword=g_dcgettext:2', '--keyword=g_dngettext:2,3', '--keyword=g_dpgettext2:2c,3',
    '--flag=N_:1:pass-c-format', '--flag=C_:2:pass-c-format', '--flag=NC_:2:pass-c-format',
    '--flag=g_dngettext:2:pass-c-format', '--flag=g_strdup_printf:1:c-format',
    '--flag=g_string_printf:2:c-format', '--flag=g_string_append_printf:2:c-format',
    '--flag=g_error_new:3:c-format', '--flag=g_set_error:4:c-format',
)

STRINGS = re.compile(r'^(msgid|msgid_plural|msgstr(?:\[\d+\])?) ((?:"(?:[^"\\]|\\.)*"\n)+)',
                     re.MULTILINE)


class ToolError(Exception):
    """A tool refused its input; str() is what it said."""


class _Absent(gettext.NullTranslations):
    """What a translation gives for a text that it does not have."""

    def pgettext(self, context, message):
        return None


def run(*command, folder=None):
    """Runs a tool, in a folder if the names that it writes down are to be short."""
    result = subprocess.run(list(map(str, command)), check=False, capture_output=True, text=True,
                            cwd=folder)
    if result.returncode:
        raise ToolError(result.stderr.strip())


def extract(root, potfiles, pot):
    """Makes a .pot of the files that are listed in a file."""
    run(*XGETTEXT, f'--directory={root}', f'--files-from={potfiles}', f'--output={pot}')
    # xgettext leaves this open while every text is plain ASCII.
    content = Path(pot).read_text(encoding='utf-8')
    Path(pot).write_text(content.replace('charset=CHARSET', 'charset=UTF-8', 1), encoding='utf-8')


def read_linguas(path):
    """The languages that a file LINGUAS lists, in its order."""
    lines = Path(path).read_text(encoding='utf-8').splitlines()
    return [word for line in lines for word in line.split('#')[0].split()]


def read_po(path):
    """The translation in a .po file: its pgettext gives None for what is missing, fuzzy or empty.

    A .pot, which is English, is read with every text as its own translation.
    """
    with tempfile.TemporaryDirectory() as folder:
        source, compiled = Path(folder) / 'utf-8.po', Path(folder) / 'compiled.mo'
        if Path(path).suffix == '.pot':
            run('msgen', f'--output-file={source}', path)
        else:
            run('msgconv', '--to-code=UTF-8', '--force-po', f'--output-file={source}', path)
        run('msgfmt', f'--output-file={compiled}', source)
        with compiled.open('rb') as file:
            translation = gettext.GNUTranslations(file)
    translation.add_fallback(_Absent())
    return translation


def read_messages(path, translated=False):
    """Every text of a .po or .pot file; or, of a .po file, what each of those became that are done."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / 'utf-8.po'
        if translated:
            run('msgattrib', '--translated', '--no-fuzzy', '--no-obsolete',
                f'--output-file={source}', path)
        else:
            run('msgconv', '--to-code=UTF-8', '--force-po', f'--output-file={source}', path)
        content = source.read_text(encoding='utf-8')
    wanted = 'msgstr' if translated else 'msgid'
    texts = [''.join(json.loads(line) for line in lines.splitlines())
             for kind, lines in STRINGS.findall(content) if kind.startswith(wanted)]
    # The first one is the header.
    return [text for text in texts[1:] if text]
