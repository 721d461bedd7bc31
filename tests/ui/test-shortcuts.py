#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two lists of keys say the same, and leave out no key that the program has.

One is for GTK, the other for newer versions of libadwaita; both ask the program which keys an
action has, so that only the actions can go astray.
"""

import re
import sys
import xml.etree.ElementTree
from pathlib import Path


def read_list(path, item_class):
    """(title, action or key) of each item, in order."""
    items = []
    for item in xml.etree.ElementTree.parse(path).iter('object'):
        if item.get('class') == item_class:
            values = {p.get('name'): p.text for p in item.findall('property')}
            items.append((values.get('title'), values.get('action-name', values.get('accelerator'))))
    return items


def read_groups(path, group_class):
    return [group.find('property[@name="title"]').text
            for group in xml.etree.ElementTree.parse(path).iter('object')
            if group.get('class') == group_class]


def read_actions(path):
    """The actions that have keys."""
    text = path.read_text(encoding='utf-8')
    table = text[text.index('add_accelerators (CoApplication'):]
    return re.findall(r'\{"([^"]+)", \{"<?[A-Z]', table)


def main():
    folder = Path(sys.argv[1])
    window = read_list(folder / 'shortcuts-window.ui', 'GtkShortcutsShortcut')
    dialog = read_list(folder / 'shortcuts-dialog.ui', 'AdwShortcutsItem')
    actions = read_actions(folder / 'co-application.c')
    listed = [action for _, action in window if '.' in action]
    groups = read_groups(folder / 'shortcuts-window.ui', 'GtkShortcutsGroup')
    cases = [
        ('both lists have the same items', window == dialog and len(window) > 5),
        ('both lists have the same groups',
         groups == read_groups(folder / 'shortcuts-dialog.ui', 'AdwShortcutsSection') and groups),
        ('every key of the program is listed', set(actions) <= set(listed) and len(actions) > 5),
        ('nothing is listed that has no key', set(listed) <= set(actions)),
        ('nothing is listed twice', len(set(window)) == len(window)),
    ]
    print(f'1..{len(cases)}')
    for number, (name, is_so) in enumerate(cases, 1):
        print(f'{"ok" if is_so else "not ok"} {number} - {name}')
    return 0 if all(is_so for _, is_so in cases) else 1


if __name__ == '__main__':
    sys.exit(main())
