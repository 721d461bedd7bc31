# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the pages of the manual."""

import re
import xml.etree.ElementTree
from pathlib import Path

NAMESPACE = '{http://projectmallard.org/1.0/}'
# A sentence, or what is like one.
SENTENCES = {'p', 'title', 'desc'}
# What people see elsewhere, or type: in a sentence it is a name.
NAMES = {'gui', 'key', 'keyseq', 'code', 'cmd', 'file'}
# Not for readers: it orders the pages.
SORTING = {'type': 'sort'}


def read_pages(folder):
    """(path, element) of each page of a folder; ValueError if one is not well formed."""
    for path in sorted(Path(folder).glob('*.page')):
        try:
            yield path, xml.etree.ElementTree.parse(path).getroot()
        except xml.etree.ElementTree.ParseError as error:
            raise ValueError(f'{path.name}: {error}') from error


def pages(root):
    """(path, element) of each page, as it is written."""
    return read_pages(Path(root, 'help', 'C'))


def name_of(element):
    return element.tag.removeprefix(NAMESPACE)


def words_of(element, name=None):
    """The words of an element on one line; NAME stands for each name in them."""
    pieces = [element.text or '']
    for child in element:
        is_name = name is not None and name_of(child) in NAMES
        pieces += [name if is_name else words_of(child, name), child.tail or '']
    return re.sub(r'\s+', ' ', ''.join(pieces)).strip()


def sentences(page, name=None):
    """The words of each paragraph and title of a page."""
    for element in page.iter():
        if isinstance(element.tag, str) and name_of(element) in SENTENCES \
                and not SORTING.items() <= element.attrib.items():
            yield words_of(element, name)


def named(page, name):
    """Each element of that name."""
    return page.iter(NAMESPACE + name)
