"""The values of an item or a document by general path: positions as `*`, a labelled value of Meta as `@Label`."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from parsers.declare.paths import Around, escape

LONGEST: Final = 100
"""Characters of a key that are listed: a longer one is somebody's words, and every path below would bear it."""

NESTED: Final = -1
"""In place of the number of a shape: items with these keys hold lists or objects, and each is looked at."""

DEEPEST: Final = 60
"""Levels below an item that are told apart."""

_LABELLED: Final = frozenset({"string_map_data", "media_map_data", "rows"})

_ENTRY: Final = frozenset({"value", "vec", "dict", "timestamp_value", "href"})


class Shape(NamedTuple):
    """What items have in common that are counted together: all keys in order, and the paths that hold something."""

    titles: tuple[str, ...]
    held: tuple[str, ...] | tuple[tuple[str, int], ...]


def shapes(items: Sequence[object], around: Around) -> tuple[list[int], list[Shape]]:
    """For each item the number of its shape, and the shapes: what keys items hold, so that those alike are looked at once.

    Most items are objects of plain values that many others are like: those cost two looks at their keys and types.
    """
    numbers: list[int] = []
    known: dict[object, int] = {}
    found: list[Shape] = []

    def number_of(shape: Shape) -> int:
        number = known.get(shape)
        if number is None:
            number = known[shape] = len(found)
            found.append(shape)
        return number

    for item in items:
        if type(item) is dict and "" not in item.values():
            key = (tuple(item), tuple(map(type, item.values())))
            number = known.get(key)
            if number is None:
                is_flat = dict not in key[1] and list not in key[1]
                number = known[key] = number_of(_shape(item, around)) if is_flat else NESTED
            numbers.append(number if number != NESTED else number_of(_shape(item, around)))
        else:
            numbers.append(number_of(_shape(item, around)))
    return numbers, found


def _shape(item: object, around: Around) -> Shape:
    if type(item) is not dict:
        return Shape((), tuple(sorted(Counter(leaves(item, (), around, None)).items())))
    nested = {k: v for k, v in item.items() if type(v) is dict or type(v) is list}
    plain = tuple(k for k, v in item.items() if v is not None and v != "" and k not in nested)
    if not nested:
        return Shape(tuple(item), plain)
    inner = sorted(Counter(leaves(nested, (), around, None)).items())
    return Shape(tuple(item), (*((token(k), 1) for k in plain), *inner))


def paths_of(shape: Shape) -> Iterator[tuple[str, int]]:
    """The general paths in an item of this shape, and how often each stands there."""
    for held in shape.held:
        if isinstance(held, str):
            yield token(held), 1
        else:
            yield held


def stems(pointers: Sequence[str], containers: Sequence[str]) -> list[tuple[int, str]]:
    """For each item the number of its container and its general path, in which what `*` stands for is `*`."""
    if not containers:
        return [(0, "")] * len(pointers)
    start, end = pointers[0].rpartition("/"), pointers[-1].rpartition("/")
    if (
        start[0] == end[0]
        and start[2].isdigit()
        and end[2].isdigit()
        and not any("**" in c for c in containers)
    ):
        # Items of one list lie together: those between its first and its last are its own.
        return [_general(pointers[0], tuple(containers))] * len(pointers)
    seen: dict[str, tuple[int, str]] = {}
    found = []
    for pointer in pointers:
        stem, _, last = pointer.rpartition("/")
        key = stem + "/0" if last.isdigit() else pointer
        general = seen.get(key)
        if general is None:
            general = seen[key] = _general(pointer, tuple(containers))
        found.append(general)
    return found


def _general(pointer: str, containers: tuple[str, ...]) -> tuple[int, str]:
    which = next((n for n, c in enumerate(containers) if _whole(c).fullmatch(pointer)), 0)
    return which, "/".join("*" if s.isdigit() else _short(s) for s in pointer.split("/"))


def starred(path: str, patterns: Sequence[re.Pattern[str]]) -> str:
    """The path without the keys that containers name by `*`: those are somebody's words, or names."""
    for pattern in patterns:
        found = pattern.match(path)
        if found:
            for group in range(found.re.groups, 0, -1):
                path = f"{path[: found.start(group)]}*{path[found.end(group) :]}"
    return path


@cache
def stars(containers: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Patterns of the paths in these containers, each with a group for every key that `*` stands for."""
    words = (
        re.escape(c).replace(r"/\*\*", "(?:/.*)?").replace(r"\*", "([^/]*)") for c in containers if "*" in c
    )
    return tuple(re.compile(w + "(?:/|$)", re.DOTALL) for w in words)


@cache
def _whole(container: str) -> re.Pattern[str]:
    words = re.escape(container).replace(r"/\*\*", "(?:/.*)?").replace(r"\*", "[^/]*")
    return re.compile(words, re.DOTALL)


@cache
def inside(containers: tuple[str, ...]) -> re.Pattern[str]:
    """Pointers of what holds the items, and of what is in it."""
    stems = {c.removesuffix("/*") for c in containers}
    words = (re.escape(s).replace(r"/\*\*", "(?:/.*)?").replace(r"\*", "[^/]*") for s in sorted(stems))
    return re.compile("|".join(words) if stems else r"(?!)", re.DOTALL)


def leaves(
    value: object, path: tuple[str, ...], around: Around, inside: re.Pattern[str] | None
) -> Iterator[str]:
    """The general path of each value below an element, but not below one whose pointer is that of a container."""
    if inside is not None and isinstance(value, (dict, list)) and inside.fullmatch(_joined(path)):
        return
    if isinstance(value, dict):
        label = _label(value, around) if path and inside is None else None
        if label is not None:
            yield from (_joined_general((*path, f"@{label}")) for _ in _values(value))
            return
        for key, inner in value.items():
            if key in _LABELLED and isinstance(inner, dict) and inside is None:
                for name, entry in inner.items():
                    yield from (
                        _joined_general((*path, key, f"@{_named(name, around)}")) for _ in _values(entry)
                    )
            else:
                yield from leaves(
                    inner, (*path, _short(key)) if len(path) < DEEPEST else path, around, inside
                )
    elif isinstance(value, list):
        deeper = (*path, "0") if len(path) < DEEPEST else path
        for inner in value:
            yield from leaves(inner, deeper, around, inside)
    elif value is not None and value != "":
        yield _joined_general(path)


def _joined_general(path: tuple[str, ...]) -> str:
    return "/".join(map(token, path))


def _joined(path: tuple[str, ...]) -> str:
    return "".join("/" + escape(step) for step in path)


def _values(value: object) -> Iterator[None]:
    """One for each value below an element."""
    waiting = [value]
    while waiting:
        at = waiting.pop()
        if isinstance(at, dict):
            waiting.extend(at.values())
        elif isinstance(at, list):
            waiting.extend(at)
        elif at is not None and at != "":
            yield None


def _label(value: Mapping[str, object], around: Around) -> str | None:
    if _ENTRY.isdisjoint(value):
        return None
    for key in ("ent_field_name", "label", "title"):
        name = value.get(key)
        if isinstance(name, str) and name:
            return _named(name, around)
    return None


def _named(name: str, around: Around) -> str:
    folded = (around.repair(name) or "").casefold()
    return _short(around.labels.get(folded, folded))


@lru_cache(maxsize=4096)
def token(key: str) -> str:
    """A key as a step of a general path."""
    return "*" if key.isdigit() else _short(escape(key))


def _short(key: str) -> str:
    return key if len(key) <= LONGEST else key[:LONGEST] + "…"
