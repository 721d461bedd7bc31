# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lint programs share: TAP output, the list of source files, reading C."""

import os
import re
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

sys.dont_write_bytecode = True

Function = namedtuple('Function', 'name static start end')

_CODE = re.compile(
    r'//(?:\\\n|[^\n])*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)
_DIRECTIVE = re.compile(r'^[ \t]*#(?:\\\n|[^\n])*', re.MULTILINE)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">]', re.MULTILINE)


class Tap:
    """Prints one TAP line per check; exits with 1 if one of them failed."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def check(self, what, problems):
        """One check: good if the list of problems is empty."""
        self.count += 1
        for problem in problems:
            print('\n'.join('# ' + line for line in str(problem).splitlines()))
        self.failed += bool(problems)
        print(f'{"not ok" if problems else "ok"} {self.count} - {what}', flush=True)

    def skip(self, what, reason):
        self.count += 1
        print(f'ok {self.count} - {what} # SKIP {reason}', flush=True)

    def finish(self):
        print(f'1..{self.count}', flush=True)
        sys.exit(1 if self.failed else 0)


def root_argument(more=()):
    """The source root, and what else the program wants, from the command line."""
    if len(sys.argv) != 2 + len(more):
        words = ' '.join(['SOURCE-ROOT', *more])
        sys.exit(f'usage: {Path(sys.argv[0]).name} {words}')
    root = Path(sys.argv[1]).resolve()
    if not root.is_dir():
        sys.exit(f'{root}: not a folder')
    return root


def _tracked_files(root):
    """The names git knows or would take; None without git."""
    if not (root / '.git').exists():
        return None
    command = ['git', '-C', str(root), 'ls-files', '-z', '-co', '--exclude-standard']
    try:
        result = subprocess.run(command, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return [os.fsdecode(name) for name in result.stdout.split(b'\0') if name]


def _walked_files(root):
    """Every file that is not in a build folder, a cache or a version control folder."""
    names = []
    for folder, folders, files in os.walk(root):
        if 'meson-private' in folders or 'meson-logs' in folders:
            folders[:] = []
            continue
        folders[:] = [name for name in folders if name not in ('.git', '__pycache__')]
        names += [os.path.relpath(os.path.join(folder, name), root) for name in files]
    return names


def project_files(root):
    """All files of the project as sorted paths relative to the root."""
    names = _tracked_files(root)
    if names is None:
        names = _walked_files(root)
    paths = (Path(name) for name in sorted(set(names)))
    return [path for path in paths if (root / path).is_file() and not (root / path).is_symlink()]


def c_files(root, *folders):
    """The .c and .h files in these folders."""
    return [path for path in project_files(root)
            if path.suffix in ('.c', '.h') and path.parts[0] in folders]


def read_text(path):
    return path.read_text(encoding='utf-8', errors='replace')


def is_script(path):
    """Whether a file without a telling name starts with #!."""
    with open(path, 'rb') as file:
        return file.read(2) == b'#!'


def _blank(text):
    return ''.join(char if char == '\n' else ' ' for char in text)


def _without_comment(match):
    text = match.group()
    return _blank(text) if text.startswith('/') else text


def _without_content(match):
    text = match.group()
    if text.startswith('/'):
        return _blank(text)
    return text[0] + _blank(text[1:-1]) + text[-1]


def strip_comments(text):
    """C text with its comments blanked out; every line and column stays where it was."""
    return _CODE.sub(_without_comment, text)


def strip_comments_and_strings(text):
    """As strip_comments, with the content of string and character constants blanked too."""
    return _CODE.sub(_without_content, text)


def line_of(text, offset):
    return text.count('\n', 0, offset) + 1


def includes(text):
    """(line, quote, name) of each #include."""
    code = strip_comments(text)
    return [(line_of(code, match.start()), match.group(1), match.group(2))
            for match in _INCLUDE.finditer(code)]


def _opening(code, close):
    """Where the parenthesis opens that code[close] closes; -1 if nowhere."""
    depth = 0
    for index in range(close, -1, -1):
        if code[index] == ')':
            depth += 1
        elif code[index] == '(':
            depth -= 1
            if depth == 0:
                return index
    return -1


def _function_head(code, brace):
    """(name, offset, static) if the brace at this offset opens the body of a function."""
    before = code[:brace].rstrip()
    if not before.endswith(')'):
        return None
    opening = _opening(before, len(before) - 1)
    name = re.search(r'(\w+)\s*$', before[:max(opening, 0)])
    if name is None:
        return None
    paragraph = re.split(r'[;}]|\n[ \t]*\n', before[:name.start()])[-1]
    return name.group(1), name.start(), re.search(r'\bstatic\b', paragraph) is not None


def functions(text):
    """The functions a C file defines; None if its braces do not add up."""
    code = _DIRECTIVE.sub(lambda match: _blank(match.group()), strip_comments_and_strings(text))
    found = []
    head = None
    depth = 0
    for match in re.finditer(r'[{}]', code):
        if match.group() == '{':
            if depth == 0:
                head = _function_head(code, match.start())
            depth += 1
            continue
        depth -= 1
        if depth < 0:
            return None
        if depth == 0 and head is not None:
            name, start, static = head
            found.append(Function(name, static, line_of(code, start),
                                  line_of(code, match.start())))
    return found if depth == 0 else None
