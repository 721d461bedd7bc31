# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of ICU's MessageFormat that the texts of the catalog use.

"{name}" is filled in by the program. "{days, plural, one {# day} other {# days}}" chooses by a
number; its branches are texts again.
"""

import re
from collections import namedtuple

Placeholder = namedtuple('Placeholder', 'name')
Plural = namedtuple('Plural', 'name branches')

NAME = re.compile(r'\{(\w+)\}')
HEAD = re.compile(r'\{(\w+),\s*plural,\s*')
BRANCH = re.compile(r'(zero|one|two|few|many|other|=\d+)\s*\{')
SPACE = re.compile(r'\s*')
# To ICU these begin a part that is shown as it is, braces and all, or are one apostrophe.
HIDING = ("'{", "'}", "''", "'#")


class PatternError(ValueError):
    """What is wrong with a pattern, in words."""


def parse(text):
    """The parts of a text: strings, Placeholders and Plurals."""
    if '{' not in text and '}' not in text:
        return [text]
    for hiding in HIDING:
        if hiding in text:
            raise PatternError(f"an apostrophe of {hiding} takes the meaning of what follows: "
                               "write ’")
    parts, end = _parse(text, 0)
    if end < len(text):
        raise PatternError('has a } that closes nothing')
    return parts


def _parse(text, start):
    """The parts from here to the } that ends them, and where that is."""
    parts = []
    while start < len(text) and text[start] != '}':
        if text[start] == '{':
            part, start = _parse_argument(text, start)
        else:
            part = re.compile(r'[^{}]+').match(text, start).group()
            start += len(part)
        parts.append(part)
    return parts, start


def _parse_argument(text, start):
    name = NAME.match(text, start)
    if name:
        return Placeholder(name.group(1)), name.end()
    head = HEAD.match(text, start)
    if not head:
        raise PatternError(f'is neither {{name}} nor {{name, plural, ...}}: {text[start:]}')
    branches, end = _parse_branches(text, head.end())
    if 'other' not in branches:
        raise PatternError(f'the plural of {{{head.group(1)}}} has no "other"')
    return Plural(head.group(1), branches), end


def _parse_branches(text, start):
    branches = {}
    while branch := BRANCH.match(text, start):
        selector = branch.group(1)
        if selector in branches:
            raise PatternError(f'a plural has "{selector}" twice')
        branches[selector], end = _parse(text, branch.end())
        if text[end:end + 1] != '}':
            raise PatternError(f'the branch "{selector}" of a plural has no end')
        start = SPACE.match(text, end + 1).end()
    if text[start:start + 1] != '}':
        raise PatternError(f'a plural has no end, or a branch of an unknown name: {text[start:]}')
    return branches, start + 1


def names(parts):
    """{name: whether a plural is chosen by it} of everything that is filled in."""
    found = {}
    for part in parts:
        if isinstance(part, Placeholder):
            found.setdefault(part.name, False)
        elif isinstance(part, Plural):
            found[part.name] = True
            for branch in part.branches.values():
                for name, number in names(branch).items():
                    found[name] = found.get(name, False) or number
    return found


def bracketed(parts):
    """The text again, it and each branch of a plural between ⟦ and ⟧."""
    return '⟦' + ''.join(_write(part) for part in parts) + '⟧'


def _write(part):
    if isinstance(part, Placeholder):
        return f'{{{part.name}}}'
    if isinstance(part, Plural):
        branches = ' '.join(f'{selector} {{{bracketed(branch)}}}'
                            for selector, branch in part.branches.items())
        return f'{{{part.name}, plural, {branches}}}'
    return part


def _listed(found):
    return ', '.join(f'{{{name}}}' for name in sorted(found))


def compare(english, translation):
    """What is wrong with the pattern of a translation of a text whose own pattern is right."""
    wanted = names(parse(english))
    try:
        found = names(parse(translation))
    except PatternError as error:
        return [str(error)]
    problems = []
    if missing := wanted.keys() - found.keys():
        problems.append(f'leaves out {_listed(missing)}')
    if unknown := found.keys() - wanted.keys():
        problems.append(f'has {_listed(unknown)}, which the English text has not')
    # A language without plural forms may do without a plural, but no words can be counted.
    if words := [name for name in wanted.keys() & found.keys()
                 if found[name] and not wanted[name]]:
        problems.append(f'chooses a plural by {_listed(words)}, which is no number')
    return problems
