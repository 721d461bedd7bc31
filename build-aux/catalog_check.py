# SPDX-License-Identifier: GPL-3.0-or-later
"""What makes a catalog right: the checks that pack-catalog.py and the tests share.

A problem is one line: "file: place: cause", where the place is a JSON pointer. Only the checks
against a schema need jsonschema, which where a release is built is not always at hand.
"""

import datetime
import json
import re
import warnings
from collections import namedtuple

BASE = 'https://schema.invalid/'
BOM = '\N{ZERO WIDTH NO-BREAK SPACE}'
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+|\s+', re.DOTALL)

Place = namedtuple('Place', 'file pointer value')


class Catalog:
    """The source files of a catalog and what is wrong with each of them."""

    def __init__(self, folder):
        self.folder = folder
        self.label = 'data/catalog/' if folder.parts[-2:] == ('data', 'catalog') else ''
        self.schemas = {path.name: json.loads(path.read_text(encoding='utf-8'))
                        for path in sorted(folder.glob('schema/*.schema.json'))}
        self.names = sorted(str(path.relative_to(folder)) for path in folder.glob('*/**/*.json')
                            if path.parent != folder / 'schema')
        self.texts = {}
        self.contents = {}

    def inputs(self):
        """Every file that decides what is packed."""
        schemas = [f'schema/{name}' for name in sorted(self.schemas)]
        return [self.folder / name for name in ['catalog.json', *schemas, *self.names]]

    def read(self, name):
        """Reads one file; its problems with encoding, syntax and repeated keys."""
        try:
            text = (self.folder / name).read_bytes().decode('utf-8')
        except (OSError, UnicodeDecodeError) as error:
            return [self.problem(name, '', str(error))]
        if text.startswith(BOM):
            return [self.problem(name, '', 'starts with a byte order mark')]
        try:
            content = json.loads(text, parse_constant=_no_constant)
        except (ValueError, RecursionError) as error:
            return [self.problem(name, '', f'is not JSON: {error}')]
        self.texts[name] = text
        self.contents[name] = content
        return [self.problem(name, pointer, f'the key {key!r} stands twice')
                for pointer, key in _repeated_keys(text)]

    def check(self, name):
        """Reads one file and checks it against the schema of its folder."""
        problems = self.read(name)
        if name not in self.contents:
            return problems
        if name == 'catalog.json':
            return problems + self._check_head(name)
        schema_name = name.split('/')[0] + '.schema.json'
        if schema_name not in self.schemas:
            return problems + [self.problem(name, '', f'there is no schema/{schema_name} for it')]
        validator = _validator(self.schemas, schema_name)
        errors = sorted(validator.iter_errors(self.contents[name]), key=lambda e: str(e.json_path))
        return problems + [self.problem(name, pointer_of(error.absolute_path), error.message)
                           for error in errors]

    def check_schemas(self):
        """Whether the schemas themselves are right."""
        import jsonschema
        problems = []
        for name, schema in self.schemas.items():
            try:
                jsonschema.Draft202012Validator.check_schema(schema)
            except jsonschema.SchemaError as error:
                pointer = pointer_of(error.absolute_path)
                problems.append(self.problem(f'schema/{name}', pointer, error.message))
        return problems

    def _check_head(self, name):
        head = self.contents[name]
        if not isinstance(head, dict) or set(head) != {'schema', 'serial', 'date', 'expires'}:
            return [self.problem(name, '',
                                 'must have schema, serial, date and expires, and nothing else')]
        problems = []
        if head['schema'] != 1:
            problems.append(self.problem(name, '/schema', 'must be 1'))
        if type(head['serial']) is not int or head['serial'] < 1:
            problems.append(self.problem(name, '/serial', 'must be a whole number above 0'))
        for member in ('date', 'expires'):
            if not is_date(head[member]):
                problems.append(self.problem(name, f'/{member}', 'must be a day like 2026-01-31'))
        if not problems and head['expires'] <= head['date']:
            problems.append(self.problem(name, '/expires', 'must be a day after the date'))
        return problems

    def problem(self, name, pointer, cause):
        return f'{self.label}{name}: {pointer or "/"}: {cause}'

    def layout(self, name):
        """Whether a file is written as JSON with two spaces per level."""
        return [f'{self.label}{name}:{line}: {cause}' for line, cause in _layout(self.texts[name])]

    def entries(self, kind):
        """A Place for each entry of all files of one kind, such as products."""
        for name, content in self.contents.items():
            if name.split('/')[0] == kind and isinstance(content, dict):
                for index, entry in enumerate(content.get(kind, [])):
                    yield Place(name, f'/{kind}/{index}', entry)


def is_date(text):
    try:
        return isinstance(text, str) and len(text) == 10 and bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


def pointer_of(path):
    """The JSON pointer of a path of keys and numbers."""
    return ''.join('/' + str(part).replace('~', '~0').replace('/', '~1') for part in path)


def _no_constant(name):
    raise ValueError(f'{name} is not a JSON value')


def _validator(schemas, name):
    import jsonschema
    store = {BASE + other: schema for other, schema in schemas.items()}
    with warnings.catch_warnings():
        warnings.simplefilter('ignore', DeprecationWarning)
        resolver = jsonschema.RefResolver(BASE + name, schemas[name], store=store, handlers={
            'https': _refuse, 'http': _refuse})
        return jsonschema.Draft202012Validator(
            schemas[name], resolver=resolver,
            format_checker=jsonschema.FormatChecker(formats=('date',)))


def _refuse(address):
    raise ValueError(f'{address} is not one of the schemas')


def _repeated_keys(text):
    """(pointer, key) of every key that stands twice in its object; text is right JSON."""
    stack, last, found = [], None, []
    for token in TOKEN.findall(text):
        if token.isspace():
            continue
        if token in '{[':
            stack.append({'keys': set(), 'at': 0 if token == '[' else None, 'list': token == '['})
        elif token in '}]':
            stack.pop()
        elif token == ':':
            key = json.loads(last)
            if key in stack[-1]['keys']:
                found.append((pointer_of(level['at'] for level in stack[:-1]), key))
            stack[-1]['keys'].add(key)
            stack[-1]['at'] = key
        elif token == ',' and stack[-1]['list']:
            stack[-1]['at'] += 1
        last = token
    return found


def _separator_cause(before, space, after):
    """What is wrong with the white space between two tokens of one line."""
    if after in (',', ':') and space:
        return f'white space before {after}'
    if before in (',', ':') and space != ' ':
        return f'one space must follow {before}'
    return None


def _layout(text):
    """(line, cause) of what is not laid out as 2-space JSON."""
    if not text.endswith('\n') or text.endswith('\n\n'):
        yield text.count('\n') + 1, 'must end with one line end'
    depth, before, space, line = 0, '\n', '', 1
    for token in TOKEN.findall(text.rstrip('\n')):
        if token.isspace():
            space = token
            line += token.count('\n')
            continue
        depth -= token in '}]'
        if '\n' in space:
            if space != '\n' + '  ' * depth:
                yield line, f'must begin with {2 * depth} spaces, one line after the one before it'
            if before == ':':
                yield line, 'the value must stand on the line of its key'
        elif cause := _separator_cause(before, space, token):
            yield line, cause
        depth += token in '{['
        before, space = token, ''
