#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No file tells of the machine or the tools it was made with, or leans on a package host.

The patterns are written in pieces, so that this file does not match itself.
"""

import re

import lintlib

# What must not stand in any file.
PLACES = (
    r'(?<![\w.-])/wo' r'rk/',
    r'(?<![\w.-])/tmp/' r'w\b',
    r'(?<![\w.-])/fa' r'rm/',
    r'(?<![\w])\.libr' r'ary/',
    r'\bfarm-(?:be' r'nch|stu' r'dio)\b',
    r'\bresearch/(?:ban|products|alternatives|peers|style)' r'\.md\b',
    r'\bshared/(?:design|look)' r'\.md\b',
)
MAKING = (
    r'\b(?:this|earlier|previous|prior|another) ses' r'sion\b',
    r'\bas an A' r'I\b',
    r'\bA' r'I[- ](?:generated|assisted|written)\b',
    r'\bLL' r'Ms?\b',
    r'\blanguage mod' r'els?\b',
    r'\bchat' r'gpt\b',
    r'\banth' r'ropic\b',
    r'\bprompt eng' r'ineering\b',
    r'\b(?:coding|AI) ag' r'ents?\b',
)
# Package hosts; the catalog and README may name them as the source of a fact.
HOSTS = (
    r'\b(?:deb|snapshot|security|ftp(?:\.\w+)?|packages|archive)\.deb' r'ian\.org\b',
    r'\b(?:archive|security|ports)\.ubu' r'ntu\.com\b',
    r'\b(?:dl|download|mirrors)\.fedora' r'project\.org\b',
    r'\bregistry\.npm' r'js\b',
    r'\b(?:py' r'pi\.org|files\.python' r'hosted\.org)\b',
    r'\bproxy\.go' r'lang\.org\b',
    r'\b(?:static\.)?cra' r'tes\.io\b',
)


def compiled(patterns):
    return re.compile('|'.join(patterns), re.IGNORECASE)


def hits(path, text, pattern, what):
    """One line per place; a file is told at most five times."""
    found = [f'{path}:{lintlib.line_of(text, match.start())}: {what}: {match.group()!r}'
             for match in pattern.finditer(text)]
    return found[:5]


def may_name_hosts(path):
    return path.parts[:2] == ('data', 'catalog') or path.name.startswith('README')


def main():
    root = lintlib.root_argument()
    patterns = [compiled(group) for group in (PLACES, MAKING, HOSTS)]
    places, making, hosts = [], [], []
    for path in lintlib.project_files(root):
        content = (root / path).read_bytes()
        if b'\0' in content[:8192]:
            continue
        text = content.decode('utf-8', errors='replace')
        places += hits(path, text, patterns[0], 'names a place outside the project')
        making += hits(path, text, patterns[1], 'tells how it was made')
        if not may_name_hosts(path):
            hosts += hits(path, text, patterns[2], 'names a package host')
    tap = lintlib.Tap()
    tap.check('no file names a place outside the project', places)
    tap.check('no file tells how it was made', making)
    tap.check('no file leans on a package host', hosts)
    tap.finish()


if __name__ == '__main__':
    main()
