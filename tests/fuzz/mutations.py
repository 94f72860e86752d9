"""Changes of an input that know what it is made of: bytes, lines, JSON values, members of a bundle.

Bytes alone rarely get past a bracket. So half of the changes read what is there as JSON and swap types, rename and
double keys, nest deeply, put in numbers and texts that have broken readers; the other half spoil bytes and lines.
"""

import json
from collections.abc import Callable
from random import Random
from typing import Any, Final

from tests.fuzz.bundles import MARK, pack, unpack

LARGEST: Final = 60_000
"""Bytes of an input; what is larger is cut."""

NUMBERS: Final = (
    *(0, -1, 1, 2**31, 2**32, 2**53 + 1, 2**63, -(2**63) - 1, 10**18, 10**30, 10**300, 10**400),
    *(0.5, -0.0, 1e-320, 1e308, float("inf"), float("-inf"), float("nan"), 1_700_000_000, 1_700_000_000_000),
)
TEXTS: Final = (
    *(
        "",
        " ",
        "\0",
        "\n",
        "\r",
        "\t",
        "a/b~0",
        "..",
        "*",
        "#",
        "/",
        "~",
        "~1",
        "0",
        "-1",
        "00",
        "null",
        "$",
        "%",
    ),
    *(
        "\ud800",
        "\udfff",
        "\ufeff",
        "\u200e",
        "\u202e",
        "\u2028",
        "\ufffd",
        "İ",
        "ß",
        "٣",
        "é",
        "e\u0301",
        "😀",
    ),
    *("Ã©", "â\x80\x93", "&amp;", "<b>", "]]>", "2024-02-30", "31/02/2024", "0000-00-00", "99999-01-01"),
    *("24:61", "1970-01-01T00:00:00+99:99", "1e999", "NaN", "-Infinity", "1.2.3", "$1,2,3.4.5", "٣٫٥ €"),
    *("=?x?b?/?=", "=cmd()", "http://[::1", "https://example.com:99999/\ud800", "a" * 5000, "\u0301" * 300),
)
SPLINTERS: Final = (
    *(s.encode("utf-8", "surrogatepass") for s in TEXTS if len(s) < 100),
    *(bytes([c]) for c in b"{}[]\"',:;\\\n\r\t\x00<>&=/#%-()|"),
    *(b"\r\n", b"\n\n", b'""', b"{}", b"[]", b"[" * 40, b'{"a":' * 40, b"\\u", b"\\ud83d", b"9" * 320, b"1e999"),
    *(b"</div>", b"<div>", b"<!--", b"-->", b"<![CDATA[", b"&#0;", b"&#x110000;", b"<td", b"<script>", b"</"),
    *(b"BEGIN:VCARD\n", b"END:VCARD\n", b"BEGIN:VEVENT\n", b"END:VEVENT\n", b"DTSTART;TZID=No/Where:1\n"),
    *(b"RRULE:FREQ=SECONDLY;COUNT=999999999\n", b";ENCODING=QUOTED-PRINTABLE:=E9=", b";ENCODING=b:////"),
    *(b"\nFrom ", b"\nFrom a@example.com Mon Jan  1 00:00:00 2024\n", b"Content-Type: multipart/mixed; boundary="),
    *(b"Content-Transfer-Encoding: base64\n", b"Content-Type: text/plain; charset=none\n", b"--\n", b"--x--\n"),
    *(b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\x80", b"\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"),
    *(b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x06", b"ustar", b"\x1f\x8b\x08", b"BZh9"),
)  # fmt: skip


def mutated(data: bytes, chance: Random, most: int = LARGEST) -> bytes:
    """The input, changed in one to five places."""
    for _ in range(chance.choice((1, 1, 1, 2, 3, 5))):
        data = _bundle(data, chance) if MARK in data else _content(data, chance)
    return data[:most]


def _bundle(data: bytes, chance: Random) -> bytes:
    """One member changed, renamed, doubled, left out or swapped with another."""
    choice, members = unpack(data)
    if not members:
        return _bytes(data, chance)
    at = chance.randrange(len(members))
    name, content = members[at]
    what = chance.random()
    if what < 0.8:
        members[at] = name, _content(content, chance)
    elif what < 0.85:
        members[at] = _bytes(name, chance).replace(b"\n", b"_"), content
    elif what < 0.9:
        members.insert(at, (name, content))
    elif what < 0.93:
        del members[at]
    elif what < 0.97:
        members[at] = members[chance.randrange(len(members))][0], content
    else:
        choice = bytes([chance.randrange(256)])
    return pack([(n, c.replace(MARK, b" ")) for n, c in members], choice)


def _content(content: bytes, chance: Random) -> bytes:
    """A changed content: as JSON where it is JSON, else as bytes or lines."""
    if chance.random() < 0.55 and (changed := _as_json(content, chance)) is not None:
        return changed
    return _lines(content, chance) if chance.random() < 0.25 else _bytes(content, chance)


def _as_json(content: bytes, chance: Random) -> bytes | None:
    """The content with one JSON value changed; what stands before the first bracket (`window.x = `) stays."""
    start = min((i for i in (content.find(b"{"), content.find(b"[")) if i >= 0), default=-1)
    if not 0 <= start < 80:
        return None
    try:
        value = json.loads(content[start:])
    except (ValueError, RecursionError):
        return None
    for _ in range(chance.choice((1, 1, 2, 4))):
        value = _value(value, chance, 0)
    told = json.dumps(value, ensure_ascii=chance.random() < 0.5)
    return content[:start] + told.encode("utf-8", "surrogatepass")


def _value(value: Any, chance: Random, depth: int) -> Any:
    """The value with one thing in it changed, somewhere below."""
    if isinstance(value, (dict, list)) and value and chance.random() < min(0.97, 0.8 + 0.05 * depth):
        if isinstance(value, dict):
            key = chance.choice(list(value))
            return _table(value, key, chance, depth)
        at = chance.randrange(len(value))
        return [*value[:at], _value(value[at], chance, depth + 1), *value[at + 1 :]]
    return chance.choice(CHANGES)(value, chance)


def _table(table: dict[str, Any], key: str, chance: Random, depth: int) -> dict[str, Any]:
    """The table with one key renamed, left out, or its value changed; the order of keys stays."""
    what = chance.random()
    if what < 0.06:
        other = chance.choice((*TEXTS, chance.choice(list(table)), key.swapcase()))
        return {(other if k == key else k): v for k, v in table.items()}
    if what < 0.1:
        return {k: v for k, v in table.items() if k != key}
    return {k: (_value(v, chance, depth + 1) if k == key else v) for k, v in table.items()}


def _deep(value: Any, chance: Random) -> Any:
    for _ in range(chance.choice((2, 10, 60, 400))):
        value = [value] if chance.random() < 0.5 else {chance.choice(("a", "", "0", "value")): value}
    return value


def _text(value: Any, chance: Random) -> Any:
    """Another text: of the collection, or the old one with a splinter of it inside."""
    splinter = chance.choice(TEXTS)
    if not isinstance(value, str) or chance.random() < 0.5:
        return splinter
    at = chance.randint(0, len(value))
    return value[:at] + splinter + value[at + chance.choice((0, 0, 1, 3)) :]


CHANGES: Final[tuple[Callable[[Any, Random], Any], ...]] = (
    lambda _, chance: chance.choice(NUMBERS),
    _text,
    _text,
    _deep,
    lambda _, __: None,
    lambda _, chance: chance.random() < 0.5,
    lambda value, _: [value],
    lambda value, _: {"value": value},
    lambda value, _: str(value),
    lambda value, chance: value * chance.choice((2, 30)) if isinstance(value, (str, list)) else [],
    lambda value, _: list(value.values()) if isinstance(value, dict) else {},
    lambda value, _: {str(i): v for i, v in enumerate(value)} if isinstance(value, list) else "",
)


def _lines(content: bytes, chance: Random) -> bytes:
    """Lines lost, doubled, moved, or joined."""
    lines = content.split(b"\n")
    at = chance.randrange(len(lines))
    match chance.randrange(5):
        case 0:
            del lines[at]
        case 1:
            lines[at:at] = [lines[at]] * chance.choice((1, 3, 50))
        case 2:
            lines.insert(chance.randrange(len(lines)), lines.pop(at))
        case 3:
            lines[at : at + 2] = [b"".join(lines[at : at + 2])]
        case _:
            lines.insert(at, chance.choice(SPLINTERS))
    return b"\n".join(lines)


def _bytes(content: bytes, chance: Random) -> bytes:
    """Bytes lost, doubled, turned round, or replaced by a splinter."""
    at = chance.randint(0, len(content))
    to = min(len(content), at + chance.choice((0, 1, 2, 8, 40, 400)))
    splinter, piece = chance.choice(SPLINTERS), content[at:to]
    match chance.randrange(6):
        case 0:
            new = splinter + piece
        case 1:
            new = splinter
        case 2:
            new = b""
        case 3:
            new = piece * chance.choice((2, 3, 40))
        case 4:
            new = piece[::-1]
        case _:
            new = bytes([chance.randrange(256)])
    return content[:at] + new + content[to:]
