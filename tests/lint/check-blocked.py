#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls that are not wanted in src/, each with what to use instead."""

import re

import lintlib

# (pattern of the name, what to use instead)
EVERYWHERE = (
    (r'system|popen|g_spawn_command_line_\w+', 'GSubprocess with a fixed argument list'),
    (r'strcpy|strcat|stpcpy', 'g_strdup, g_strconcat or GString'),
    (r'sprintf|vsprintf', 'g_strdup_printf or g_snprintf'),
    (r'gets', 'GDataInputStream'),
    (r'strtok|strtok_r', 'g_strsplit'),
    (r'atoi|atol|atoll|atof', 'g_ascii_string_to_unsigned or g_ascii_strtoll'),
    (r'g_error', 'a GError: the program must not end here'),
    (r'alloca|g_alloca|g_newa', 'g_new'),
)

# Only src/cli talks on standard output and standard error.
NOT_CLI = (
    (r'printf|vprintf|g_print|g_printerr|puts|fputs|putchar|fprintf|vfprintf|dprintf|perror',
     'give the text back to the caller, or g_debug'),
)

# Under src/scan, CoRoot (src/base) is the only door to a target.
SCAN = (
    (r'open|openat|openat2|creat|fopen|freopen|g_open|g_fopen|g_freopen', 'CoRoot'),
    (r'g_file_get_contents|g_mapped_file_new|g_key_file_load_from_file', 'CoRoot'),
    (r'g_file_new_\w+|g_file_load\w*|g_file_parse_name|g_file_query_\w+|g_file_read', 'CoRoot'),
    (r'g_dir_open|opendir|scandir|nftw|ftw|glob|g_file_enumerate_children', 'CoRoot'),
    (r'stat|lstat|fstatat|statx|g_stat|g_lstat|statvfs|statfs', 'CoRoot'),
    (r'access|faccessat|g_access|g_file_test|readlink|readlinkat|realpath|g_file_read_link',
     'CoRoot'),
    (r'g_canonicalize_filename|canonicalize_file_name|chdir|g_chdir', 'CoRoot'),
    (r'g_file_set_contents\w*|unlink|g_unlink|rename|g_rename|rmdir|g_rmdir|mkdir|g_mkdir\w*',
     'nothing: a scan writes nothing on a target, ever'),
)

# (pattern, what to use instead, the only file that may)
ONE_FILE = (
    (r'hivex_open', 'CoHive', 'src/scan/co-hive.c'),
    (r'g_spawn_\w+', 'GSubprocess', 'src/scan/reader/co-reader.c'),
)


def calls(code, pattern):
    """(line, name) of each call of a function with such a name; methods (->name) are others'."""
    for match in re.finditer(r'(?<![\w.])(?<!->)(' + pattern + r')\s*\(', code):
        yield lintlib.line_of(code, match.start(1)), match.group(1)


def check_table(path, code, table):
    return [f'{path}:{line}: {name} is blocked here; use {instead}'
            for pattern, instead in table
            for line, name in calls(code, pattern)]


def check_words(path, code):
    problems = [f'{path}:{lintlib.line_of(code, match.start())}: no goto; use g_autoptr'
                for match in re.finditer(r'\bgoto\b', code)]
    pattern = r'\bco_\w*_get_default\s*\(|^\w+_get_default\s*\('
    problems += [f'{path}:{lintlib.line_of(code, match.start())}: no singletons; hand the object '
                 'down from the application'
                 for match in re.finditer(pattern, code, re.MULTILINE)]
    return problems


# Where the window's program answers on the terminal that it was called from, and where the one that
# asks for newer knowledge answers the others.
ANSWERS = ('src/ui/co-call.c', 'src/refresh/main.c')


def main():
    root = lintlib.root_argument()
    everywhere, output, scan, words = [], [], [], []
    for path in lintlib.c_files(root, 'src'):
        code = lintlib.strip_comments_and_strings(lintlib.read_text(root / path))
        everywhere += check_table(path, code, EVERYWHERE)
        words += check_words(path, code)
        if path.parts[1] != 'cli' and str(path) not in ANSWERS:
            output += check_table(path, code, NOT_CLI)
        if path.parts[1] == 'scan':
            scan += check_table(path, code, SCAN)
        scan += check_table(path, code, [(pattern, instead) for pattern, instead, only in ONE_FILE
                                         if str(path) != only])
    tap = lintlib.Tap()
    tap.check('no blocked calls', everywhere)
    tap.check('only src/cli prints, and what answers a call', output)
    tap.check('src/scan opens paths through CoRoot alone', scan)
    tap.check('no goto, no singletons', words)
    tap.finish()


if __name__ == '__main__':
    main()
