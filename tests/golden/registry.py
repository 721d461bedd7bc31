# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes registries that are written down as text, as Windows and Wine write them."""

import hive

BEGINNINGS = {
    "5-utf16": "Windows Registry Editor Version 5.00",
    "5-utf8": "Windows Registry Editor Version 5.00",
    "4": "REGEDIT4",
    "wine": "WINE REGISTRY Version 2",
}
ENCODINGS = {"5-utf16": "utf-16", "5-utf8": "utf-8", "4": "cp1252", "wine": "ascii"}
TIME = 1727460000


def _escape(text):
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _escape_for_wine(text):
    """What is not ASCII is written in units of UTF-16."""
    data = _escape(text).encode("utf-16-le")
    units = [int.from_bytes(data[i : i + 2], "little") for i in range(0, len(data), 2)]
    return "".join(chr(unit) if unit < 128 else f"\\x{unit:04x}" for unit in units)


def _bytes(name, kind, data):
    """Bytes on lines of up to 80 letters."""
    line, lines = f"{name}=hex{f'({kind:x})' if kind != hive.REG_BINARY else ''}:", []
    for number, byte in enumerate(data):
        line += f"{byte:02x}" + ("," if number + 1 < len(data) else "")
        if len(line) > 76:
            lines, line = [*lines, line + "\\"], "  "
    return [*lines, line]


def _value(name, value, dialect):
    """The lines of one value."""
    escape = _escape_for_wine if dialect == "wine" else _escape
    name = f'"{escape(name)}"' if name else "@"
    if isinstance(value, str):
        return [f'{name}="{escape(value)}"']
    if "dword" in value:
        return [f"{name}=dword:{value['dword']:08x}"]
    kind, data = hive.value_bytes(value)
    if dialect == "wine" and "expand" in value:
        return [f'{name}=str(2):"{escape(value["expand"])}"']
    if dialect == "4" and kind in (hive.REG_EXPAND_SZ, hive.REG_MULTI_SZ):
        data = data.decode("utf-16-le").encode("cp1252")
    return _bytes(name, kind, data)


def _key(key, values, dialect):
    if dialect == "wine":
        lines = [f"[{_escape_for_wine(key)}] {TIME}", "#time=1db10f3a8c0de00"]
    else:
        lines = [f"[{key}]"]
    for name, value in (values or {}).items():
        lines += _value(name, value, dialect)
    return [*lines, ""]


def text_of(spec):
    """The bytes of a registry that a case describes."""
    dialect = spec["dialect"]
    lines = [BEGINNINGS[dialect]]
    if dialect == "wine":
        lines += [";; All keys relative to REGISTRY\\\\Machine", "", "#arch=win64"]
    lines.append("")
    for key, values in (spec.get("keys") or {}).items():
        lines += _key(key, values, dialect)
    lines += spec.get("lines") or []
    end = "\n" if dialect == "wine" else "\r\n"
    data = "".join(line + end for line in lines).encode(ENCODINGS[dialect])
    return data[: len(data) - spec.get("cut", 0)]


def build(path, spec):
    with open(path, "wb") as out:
        out.write(text_of(spec))
