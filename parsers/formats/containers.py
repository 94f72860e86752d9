"""Containers of a JSON document: which of its values are the items, and the pointer of each.

A container is a pointer in which `*` stands for every element of a list or every value of an object and `**` for any
depth: `/messages/*`, `/**/VideoList/*`. The empty container is the whole document as the one item.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from parsers.paths import escape, unescape


@dataclass(frozen=True, kw_only=True)
class Selected:
    """The items of some containers in document order of each container, and whether any container stood there at all."""

    pointers: list[str]
    items: list[object]
    exists: bool


def select(document: object, containers: Sequence[str]) -> Selected:
    """All items of all containers, each once. A container that is empty or null exists and has no items."""
    pointers: list[str] = []
    items: list[object] = []
    seen: set[str] = set()
    exists = False
    for container in containers:
        for pointer, item in _steps(document, tokens(container), ""):
            exists = True
            if pointer is not None and item is not None and pointer not in seen:
                seen.add(pointer)
                pointers.append(pointer)
                items.append(item)
    return Selected(pointers=pointers, items=items, exists=exists)


@cache
def tokens(container: str) -> tuple[str, ...]:
    """The steps of a container, unescaped."""
    return tuple(unescape(t) for t in container.split("/")[1:])


@cache
def item_test(containers: tuple[str, ...]) -> Callable[[str], bool]:
    """Whether a pointer is that of an item, by its shape alone."""
    pattern = re.compile("|".join(f"(?:{_pattern(c)})" for c in containers))
    if any("**" in c for c in containers):
        return lambda pointer: pattern.fullmatch(pointer) is not None
    depths = {c.count("/") for c in containers}
    return lambda pointer: pointer.count("/") in depths and pattern.fullmatch(pointer) is not None


def _pattern(container: str) -> str:
    steps = container.split("/")[1:]
    words = {"*": "/[^/]*", "**": "(?:/[^/]*)*"}
    return "".join(words.get(s) or "/" + re.escape(s) for s in steps)


def _steps(value: object, rest: tuple[str, ...], pointer: str) -> Iterator[tuple[str | None, object]]:
    """Items below a value. A pointer of None says: the container stands here and is empty."""
    if not rest:
        yield pointer, value
    elif rest[0] == "**":
        yield from _steps(value, rest[1:], pointer) if isinstance(value, (dict, list)) else ()
        for key, inner in _children(value):
            yield from _steps(inner, rest, f"{pointer}/{escape(key)}")
    elif value is None:
        yield None, None
    elif rest[0] == "*":
        yield from _every(value, rest, pointer)
    elif isinstance(value, dict) and rest[0] in value:
        yield from _steps(value[rest[0]], rest[1:], f"{pointer}/{escape(rest[0])}")


def _every(value: object, rest: tuple[str, ...], pointer: str) -> Iterator[tuple[str | None, object]]:
    if isinstance(value, (dict, list)) and (len(rest) == 1 or not value):
        yield None, None
    for key, inner in _children(value):
        yield from _steps(inner, rest[1:], f"{pointer}/{escape(key)}")


def _children(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from ((str(i), v) for i, v in enumerate(value))
