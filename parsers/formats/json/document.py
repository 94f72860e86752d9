"""A JSON member as a document: parsed strictly where it is strict, mended where it is not, with a note of what was odd."""

import gc
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

import msgspec

from parsers.formats.json import walk
from parsers.formats.json.text import NOT_JSON, Peeled, clean, peel, spell_bytes, words
from parsers.problems import ShapeError
from parsers.source import Source

_TOO_DEEP = f"nested deeper than {walk.DEEPEST}"
_NOT_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_PIECE = 2**20
MOST_NOTES = 100
"""Oddities of one document that are noted, each with its place."""
_SPACES = b" \t\r\n"
_STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Document:
    """The value of a member, and the pointers of containers in which the file breaks off."""

    value: object
    torn: frozenset[str] = frozenset()
    notes: tuple[tuple[str, str], ...] = ()
    lost: float = 0.0
    """About what share of the text nothing was made of: what stands behind a damage, or was said again."""


def document(source: Source, *, assigned: bool) -> Document:
    """The parsed member, parsed once however many feeds ask. Raises ShapeError where it is not JSON at all."""
    kept = source.parsed.get("json")
    if isinstance(kept, Document):
        return kept
    if isinstance(kept, ShapeError):
        raise ShapeError(str(kept), kept.pointer)
    try:
        with source.open() as stream:
            # A plain read() of what a container holds comes in pieces of 8 KB, each through several calls.
            body = b"".join(iter(partial(stream.read, _PIECE), b""))
            loaded = load(body, assigned=assigned)
    except ShapeError as refused:
        source.parsed["json"] = refused
        raise
    source.parsed["json"] = loaded
    source.notes.extend(loaded.notes)
    return loaded


def load(data: bytes, *, assigned: bool) -> Document:
    """Parse bytes: strictly first, then ever more forgiving."""
    peeled = peel(data, assigned=assigned)
    if peeled.encoding == "utf-8":
        strict = _strict(peeled.body)
        if strict is not None:
            return strict
    return _forgiving(peeled)


def decode(body: bytes) -> object:
    """The value of strict JSON. Raises ValueError where it is not, ShapeError where it is nested too deep."""
    try:
        with _uncollected():
            return msgspec.json.decode(body)
    except RecursionError as deep:
        raise ShapeError(_TOO_DEEP) from deep
    except msgspec.DecodeError as wrong:
        raise ValueError(NOT_JSON) from wrong


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the cycle collector: parsed JSON has no cycles, and looking for them again and again doubles the time.

    Freezing and unfreezing counts what was made among the old objects, so that it is not looked through at once after.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def has_twins(body: bytes, value: object) -> bool:
    """Whether some object in the text has more keys than it has in the value."""
    try:
        again = msgspec.json.encode(value)
    except (OverflowError, ValueError):
        return True
    if _colons(body) == _colons(again):
        return False
    return _colons(body.translate(None, _SPACES)) != _colons(again.translate(None, _SPACES))


def _strict(body: bytes) -> Document | None:
    try:
        value = decode(body)
    except ValueError:
        return None
    check_depth(body)
    return None if has_twins(body, value) else Document(value=value)


def _forgiving(peeled: Peeled) -> Document:
    notes: list[tuple[str, str]] = []
    text = words(peeled.body, peeled.encoding)
    text = text.removeprefix("\ufeff").rstrip("\x00")
    if peeled.encoding != "utf-8":
        strict = _strict(spell_bytes(text, "utf-8"))
        if strict is not None:
            return strict
    if clean(text) != text:
        notes.append(("", "bytes that are no UTF-8 text were read as Windows-1252"))
        text = clean(text)
    steps = walk.new_walk(text, walk.Keep(), walk.NOTHING)
    mended = walk.walk_document(steps)
    notes.extend((pointer, "a key given twice; the last counts") for pointer in steps.twice[:MOST_NOTES])
    if steps.torn:
        notes.append(
            (steps.torn[0], "the file breaks off or is damaged here; what was complete before it was read")
        )
    value = _loose(mended, notes)
    lost = _lost(text, value) if steps.torn or steps.twice else 0.0
    return Document(value=value, torn=frozenset(steps.torn), notes=tuple(notes), lost=lost)


def _lost(text: str, value: object) -> float:
    """The share of a text, blanks aside, that is not in the value that was made of it."""
    whole = len("".join(text.split()))
    made = len("".join(json.dumps(value, ensure_ascii=text.isascii(), separators=(",", ":")).split()))
    return max(0.0, 1 - made / whole) if whole else 0.0


def _loose(text: str, notes: list[tuple[str, str]]) -> object:
    constants: list[str] = []
    try:
        value = json.loads(text, strict=False, parse_int=walk.integer, parse_constant=constants.append)
    except ValueError as wrong:
        raise ShapeError(NOT_JSON) from wrong
    if constants:
        notes.append(("", "NaN or Infinity, which JSON has no word for, was read as null"))
    return _without_surrogates(value, (), notes)


def _without_surrogates(value: object, path: tuple[object, ...], notes: list[tuple[str, str]]) -> object:
    """The value with half characters replaced: no table can hold them."""
    if isinstance(value, str):
        whole = clean(value)
        if whole != value and len(notes) < MOST_NOTES:
            # Spelt only here: below a long key, a pointer for each value would cost the square of the text.
            place = "".join(f"/{step}" for step in path)
            notes.append((place, "half a character (a lone surrogate) was read as U+FFFD"))
        return whole
    if isinstance(value, list):
        return [_without_surrogates(v, (*path, i), notes) for i, v in enumerate(value)]
    if isinstance(value, dict):
        return {clean(k): _without_surrogates(v, (*path, k), notes) for k, v in value.items()}
    return value


def check_depth(body: bytes) -> None:
    """Refuse what is nested deeper than later readers bear. Brackets inside strings only make the look longer."""
    brackets = body.translate(None, _NOT_BRACKETS)
    if _peeled(brackets) and _peeled(_STRING.sub(b"", body).translate(None, _NOT_BRACKETS)):
        raise ShapeError(_TOO_DEEP)


def _peeled(brackets: bytes) -> bytes:
    """What is left when the innermost brackets are taken off as often as there may be levels."""
    for _ in range(walk.DEEPEST):
        fewer = brackets.replace(b"[]", b"").replace(b"{}", b"")
        if len(fewer) == len(brackets):
            break
        brackets = fewer
    return brackets


def _colons(body: bytes) -> int:
    """Quotes before a colon that no backslash makes part of a string: keys, and strings that begin with a colon."""
    return body.count(b'":') - (body.count(b'\\":') if b"\\" in body else 0)
