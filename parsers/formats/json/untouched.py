"""The short way through an item that an edit leaves alone: ask for every value, and give back the text as it stands.

Most items of most members are left alone, and parsing one in C and asking is several times faster than walking it.
"""

import json
from typing import Final, Protocol

from parsers.declare.paths import escape
from parsers.formats.json.containers import ItemTest
from parsers.formats.json.text import clean
from parsers.source import Edit

_DEEP: Final = 60


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """The members of an object in which every key stands once."""
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a key given twice")
    return members


_SCAN: Final = json.JSONDecoder(parse_constant=_refuse, object_pairs_hook=_once)


class Walked(Protocol):
    """What is needed of a walk."""

    @property
    def text(self) -> str:
        """The text being walked."""

    @property
    def edit(self) -> Edit:
        """What is wanted of it."""

    @property
    def is_item(self) -> ItemTest:
        """Which pointers are items."""


def end_if_untouched(walk: Walked, at: int, pointer: str) -> int | None:
    """Where the item that begins here ends, if the edit changes nothing in it and no key stands in it twice."""
    if not walk.is_item(pointer):
        return None
    try:
        value, end = _SCAN.raw_decode(walk.text, at)
    except (ValueError, RecursionError):
        return None
    return end if _kept(walk, value, pointer, 0) else None


def _kept(walk: Walked, value: object, pointer: str, depth: int) -> bool:
    """Whether the edit keeps everything in a value as it is."""
    if depth and walk.is_item.nests and walk.is_item(pointer) and not walk.edit.keep(pointer):
        return False
    if type(value) is dict:
        return depth < _DEEP and _members_kept(walk, value, pointer, depth)
    if type(value) is list:
        children = enumerate(value)
        return depth < _DEEP and all(_kept(walk, v, f"{pointer}/{i}", depth + 1) for i, v in children)
    if type(value) is str:
        value = clean(value)
    return walk.edit.value(pointer, value) is value


def _members_kept(walk: Walked, value: dict[str, object], pointer: str, depth: int) -> bool:
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
