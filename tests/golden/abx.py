# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes Android's binary XML, the form of packages.xml since Android 12."""

import struct
import xml.etree.ElementTree

START_DOCUMENT, END_DOCUMENT, START_TAG, END_TAG, ATTRIBUTE = 0, 1, 2, 3, 15
NULL, TEXT, INTERNED, INT, TRUE, FALSE = (kind << 4 for kind in (1, 2, 3, 6, 12, 13))
NEW = 0xFFFF


class Writer:
    def __init__(self):
        self.data, self.numbers = bytearray(b"ABX\0"), {}

    def text(self, text):
        data = text.encode()
        self.data += struct.pack(">H", len(data)) + data

    def interned(self, text):
        if text in self.numbers:
            self.data += struct.pack(">H", self.numbers[text])
            return
        self.numbers[text] = len(self.numbers)
        self.data += struct.pack(">H", NEW)
        self.text(text)

    def attribute(self, name, value):
        """As Android does: numbers and truths have types of their own."""
        truth = {"true": TRUE, "false": FALSE}.get(value)
        kind = truth or (INT if value.isdecimal() and int(value) < 1 << 31 else TEXT)
        self.data.append(ATTRIBUTE | kind)
        self.interned(name)
        if kind == INT:
            self.data += struct.pack(">i", int(value))
        elif kind == TEXT:
            self.text(value)

    def element(self, element):
        self.data.append(START_TAG | INTERNED)
        self.interned(element.tag)
        for name, value in element.items():
            self.attribute(name, value)
        for child in element:
            self.element(child)
        self.data.append(END_TAG | INTERNED)
        self.interned(element.tag)


def build(text, cut=None):
    """The bytes for an XML text, a list of lines; without the last ones if it is to be cut."""
    writer = Writer()
    writer.data.append(START_DOCUMENT | NULL)
    writer.element(xml.etree.ElementTree.fromstring("".join(text)))
    writer.data.append(END_DOCUMENT | NULL)
    return bytes(writer.data[: len(writer.data) - (cut or 0)])
