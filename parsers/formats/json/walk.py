"""A walk through the text of a JSON document that writes it again, token by token, with an edit applied.

What the edit leaves alone keeps its spelling to the byte: white space, escapes, number forms, the order of keys. The
walk forgives what strict parsers refuse (control characters, NaN, a file that stops half way): it closes what was
open and says so. A key given twice keeps its last value only, so that the first cannot leak.

An item that the edit leaves alone goes a short way: it is parsed in C, every value is asked for, and the text is given
back as it stands. Most items of most members are such, and it is several times faster than walking.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from parsers.declare.paths import escape
from parsers.formats.json.containers import ItemTest
from parsers.formats.json.text import clean, spell
from parsers.problems import ShapeError
from parsers.source import DROP, Drop, Edit

DEEPEST = 200
"""Levels of nesting that are read. Real exports stay below 30; each level costs stack in every later reader."""

LONGEST = 10_000
"""Characters of a pointer: every value below bears it, and no export has a tenth of it."""

_SPACE = re.compile(r"[ \t\r\n]*")
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[^\s,:\[\]{}"]+', re.DOTALL)
_CONSTANTS = {"true": True, "false": False, "null": None, "NaN": None, "Infinity": None, "-Infinity": None}
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_LONGEST_INTEGER = 4000
NOTHING = ItemTest(pattern=re.compile(r"(?!)"), depths=frozenset(), nests=False)
"""The test that no pointer passes: a walk without items."""

_SHORT_WAY_DEEP: Final = 60


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """The members of an object in which every key stands once."""
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a key given twice")
    return members


_SCAN: Final = json.JSONDecoder(parse_constant=_refuse, object_pairs_hook=_once)


class _TornError(Exception):
    """The text stops, or stops being JSON, inside a value."""


class Keep:
    """The edit that changes nothing."""

    def keep(self, pointer: str) -> bool:
        """Every item stays."""
        del pointer
        return True

    def value(self, pointer: str, value: object) -> object:
        """The same."""
        del pointer
        return value

    def key(self, pointer: str, key: str) -> str:
        """The same."""
        del pointer
        return key


@dataclass(frozen=True, kw_only=True)
class Walk:
    """A text being walked, and what was found odd on the way: the containers left open, the keys given twice."""

    text: str
    edit: Edit
    is_item: ItemTest
    ascii_only: bool
    slashes: bool
    torn: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)


def new_walk(text: str, edit: Edit, is_item: ItemTest) -> Walk:
    """A walk that spells new values in the style of the text."""
    return Walk(text=text, edit=edit, is_item=is_item, ascii_only=text.isascii(), slashes="\\/" in text)


def walk_document(walk: Walk) -> str:
    """The whole document again. What follows its value other than white space is left out, and counted as torn."""
    start = _skip(walk.text, 0)
    try:
        piece, end = walk_value(walk, start, "", 0)
    except _TornError as torn:
        raise ShapeError("not JSON") from torn
    rest = walk.text[end:]
    if rest.strip(" \t\r\n"):
        walk.torn.append("")
        rest = "\n" if walk.text.endswith("\n") else ""
    return walk.text[:start] + ("null" if isinstance(piece, Drop) else piece) + rest


def walk_value(walk: Walk, at: int, pointer: str, depth: int) -> tuple[str | Drop, int]:
    """One value again, or DROP, and where it ended."""
    if walk.is_item(pointer) and not walk.edit.keep(pointer):
        _, end = walk_value(replace(walk, edit=Keep()), at, pointer, depth)
        return DROP, end
    first = walk.text[at : at + 1]
    if first in {"{", "["}:
        untouched = _end_if_untouched(walk, at, pointer)
        if untouched is not None:
            return walk.text[at:untouched], untouched
        if depth >= DEEPEST:
            raise ShapeError(f"nested deeper than {DEEPEST}", pointer)
        return _members(walk, at, pointer, depth) if first == "{" else _elements(walk, at, pointer, depth)
    match = _TOKEN.match(walk.text, at)
    if match is None:
        raise _TornError
    raw = match.group()
    value = read_token(raw)
    new = walk.edit.value(pointer, value)
    if isinstance(new, Drop):
        return DROP, match.end()
    piece = raw if new is value else spell(new, ascii_only=walk.ascii_only, slashes=walk.slashes)
    return piece, match.end()


def _end_if_untouched(walk: Walk, at: int, pointer: str) -> int | None:
    """Where the item that begins here ends, if the edit changes nothing in it and no key stands in it twice."""
    if not walk.is_item(pointer):
        return None
    try:
        value, end = _SCAN.raw_decode(walk.text, at)
    except (ValueError, RecursionError):
        return None
    return end if _kept(walk, value, pointer, 0) else None


def _kept(walk: Walk, value: object, pointer: str, depth: int) -> bool:
    """Whether the edit keeps everything in a value as it is."""
    if depth and walk.is_item.nests and walk.is_item(pointer) and not walk.edit.keep(pointer):
        return False
    if type(value) is dict:
        return depth < _SHORT_WAY_DEEP and _members_kept(walk, value, pointer, depth)
    if type(value) is list:
        children = enumerate(value)
        return depth < _SHORT_WAY_DEEP and all(
            _kept(walk, v, f"{pointer}/{i}", depth + 1) for i, v in children
        )
    if type(value) is str:
        value = clean(value)
    return walk.edit.value(pointer, value) is value


def _members_kept(walk: Walk, value: dict[str, object], pointer: str, depth: int) -> bool:
    """The same for an object. Plain values are asked for here, without a call each: they are most of any document."""
    edit, nests = walk.edit, walk.is_item.nests
    for raw, inner in value.items():
        key = raw if raw.isascii() else clean(raw)
        child = f"{pointer}/{escape(key)}" if "/" in key or "~" in key else f"{pointer}/{key}"
        if edit.key(child, key) != key:
            return False
        if nests or type(inner) is dict or type(inner) is list:
            if not _kept(walk, inner, child, depth + 1):
                return False
            continue
        plain = clean(inner) if type(inner) is str and not inner.isascii() else inner
        if edit.value(child, plain) is not plain:
            return False
    return True


def walk_list(walk: Walk, pointer: str, first: int) -> tuple[list[tuple[str, str]], int]:
    """The elements of a text that is the content of a list, each with what stands before it, and how many there were."""
    pieces, start, lead, index = list[tuple[str, str]](), 0, "", first
    while True:
        child = f"{pointer}/{index}"
        piece, end = walk_value(walk, start, child, 1)
        if not isinstance(piece, Drop):
            pieces.append((lead, piece))
        index += 1
        stop = _skip(walk.text, end)
        if walk.text[stop : stop + 1] != ",":
            return pieces, index - first
        start = _skip(walk.text, stop + 1)
        lead = walk.text[end:start]


def read_token(raw: str) -> object:
    """The value of a string, number or constant as it stands in a text."""
    if raw[0] == '"':
        return clean(_unquote(raw))
    if raw in _CONSTANTS:
        return _CONSTANTS[raw]
    match = _NUMBER.fullmatch(raw)
    if match is None:
        raise _TornError
    return float(raw) if match.group(1) or match.group(2) else integer(raw)


def integer(raw: str) -> int | float:
    """An integer; one too long for any use as infinity, which no column takes."""
    return int(raw) if len(raw) < _LONGEST_INTEGER else float("inf")


def _unquote(raw: str) -> str:
    if "\\" not in raw:
        return raw[1:-1]
    try:
        text: str = json.loads(raw, strict=False)
    except ValueError as wrong:
        raise _TornError from wrong
    return text


def _elements(walk: Walk, at: int, pointer: str, depth: int) -> tuple[str, int]:
    text, start, pieces = walk.text, _skip(walk.text, at + 1), list[tuple[str, str]]()
    lead, index = text[at + 1 : start], 0
    if text[start : start + 1] == "]":
        return text[at : start + 1], start + 1
    first = lead
    try:
        while True:
            child = f"{pointer}/{index}"
            piece, end = _child(walk, start, child, depth)
            if not isinstance(piece, Drop):
                pieces.append((lead, piece))
            comma, start = _after(text, end, "]")
            if not comma:
                return _close("[", first, pieces, text[end:start]), start
            lead, index = text[end:start], index + 1
    except _TornError:
        walk.torn.append(pointer)
        return _close("[", first, pieces, "]"), len(text)


def _members(walk: Walk, at: int, pointer: str, depth: int) -> tuple[str, int]:
    text, start, pieces = walk.text, _skip(walk.text, at + 1), dict[str, tuple[str, str]]()
    lead = first = text[at + 1 : start]
    if text[start : start + 1] == "}":
        return text[at : start + 1], start + 1
    try:
        while True:
            raw, key, behind = _key(text, start)
            child = f"{pointer}/{escape(key)}"
            if len(child) > LONGEST:
                raise ShapeError("names too long to say where things stand")
            piece, end = _child(walk, behind, child, depth)
            if key in pieces:
                walk.twice.append(child)
                del pieces[key]
            if not isinstance(piece, Drop):
                name = _renamed(walk, child, key, raw)
                pieces[key] = (lead, name + text[start + len(raw) : behind] + piece)
            comma, start = _after(text, end, "}")
            if not comma:
                return _close("{", first, pieces.values(), text[end:start]), start
            lead = text[end:start]
    except _TornError:
        walk.torn.append(pointer)
        return _close("{", first, pieces.values(), "}"), len(text)


def _child(walk: Walk, at: int, pointer: str, depth: int) -> tuple[str | Drop, int]:
    """A value inside another; an item that the file breaks off in is not kept by halves."""
    before = len(walk.torn)
    piece, end = walk_value(walk, at, pointer, depth + 1)
    half = len(walk.torn) > before and walk.is_item(pointer)
    return (DROP if half else piece), end


def _key(text: str, at: int) -> tuple[str, str, int]:
    """The key at this place, as it stands and as it reads, and where its value begins."""
    match = _TOKEN.match(text, at)
    if match is None or match.group()[0] != '"':
        raise _TornError
    colon = _skip(text, match.end())
    if text[colon : colon + 1] != ":":
        raise _TornError
    return match.group(), clean(_unquote(match.group())), _skip(text, colon + 1)


def _renamed(walk: Walk, pointer: str, key: str, raw: str) -> str:
    new = walk.edit.key(pointer, key)
    return raw if new == key else spell(new, ascii_only=walk.ascii_only, slashes=walk.slashes)


def _after(text: str, end: int, closing: str) -> tuple[bool, int]:
    """Whether a comma follows, and where the next value begins; or where the container has ended."""
    stop = _skip(text, end)
    mark = text[stop : stop + 1]
    if mark == ",":
        return True, _skip(text, stop + 1)
    if mark != closing or not mark:
        raise _TornError
    return False, stop + 1


def _close(opening: str, first: str, pieces: Iterable[tuple[str, str]], closing: str) -> str:
    """The container around what is left. The first that is left takes the place of the first there was."""
    rest = list(pieces)
    if not rest:
        return opening + closing[-1]
    return opening + first + rest[0][1] + "".join(lead + piece for lead, piece in rest[1:]) + closing


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
