# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of the catalog that people see, each with its stable id.

The schemas tell which strings these are: whatever is "words" there. An id is the path to a text,
made of names that stay: "faq/can-i-use-it/answer", "guides/remove-kesl/stop-it/do".
"""

import re
from collections import namedtuple

# about: what the schema says of this text, if anything.
Text = namedtuple('Text', 'id text file pointer about')

WORDS = 'common.schema.json#/$defs/words'
PLURAL = re.compile(r'\{\w+, plural,')


def texts_of(catalog, name):
    """A Text for each text of one file of the catalog, in the order of the file."""
    schema_name = name.split('/')[0] + '.schema.json'
    schema = catalog.schemas.get(schema_name)
    if schema is not None:
        walker = _Walker(catalog.schemas, name)
        yield from walker.walk(catalog.contents[name], schema, schema_name, '', '')


def all_texts(catalog):
    for name in catalog.names:
        yield from texts_of(catalog, name)


class _Walker:
    """Goes through a value and its schema side by side."""

    def __init__(self, schemas, name):
        self.schemas = schemas
        self.name = name

    def walk(self, value, schema, file, path, pointer):
        while '$ref' in schema:
            reference = schema['$ref'] if not schema['$ref'].startswith('#') \
                else file + schema['$ref']
            if reference == WORDS:
                yield Text(path, value, self.name, pointer, schema.get('description', ''))
                return
            file, schema = self._resolve(reference)
        if isinstance(value, dict):
            yield from self._walk_members(value, schema, file, path, pointer)
        elif isinstance(value, list) and isinstance(schema.get('items'), dict):
            for index, item in enumerate(value):
                inner = f'{path}/{_name_of(item, index)}'
                yield from self.walk(item, schema['items'], file, inner, f'{pointer}/{index}')

    def _walk_members(self, value, schema, file, path, pointer):
        for key, child in value.items():
            inner = schema.get('properties', {}).get(key)
            if isinstance(inner, dict):
                yield from self.walk(child, inner, file, _path_of(path, key, child),
                                     f'{pointer}/{key}')

    def _resolve(self, reference):
        file, _, pointer = reference.partition('#')
        schema = self.schemas[file]
        for part in pointer.strip('/').split('/'):
            schema = schema[part]
        return file, schema


def _path_of(path, key, child):
    """A list inside an entry adds no name of its own: the names of its items do."""
    if path and isinstance(child, list):
        return path
    here = f'{path}/{key}' if path else key
    return f'{here}/{child["id"]}' if isinstance(child, dict) and 'id' in child else here


def _name_of(item, index):
    for key in ('id', 'device'):
        if isinstance(item, dict) and key in item:
            return item[key]
    return str(index)
