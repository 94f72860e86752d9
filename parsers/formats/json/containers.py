"""Containers of a JSON document: which of its values are the items, and the pointer of each.

A container is a pointer in which `*` stands for every element of a list or every value of an object and `**` for any
depth: `/messages/*`, `/**/VideoList/*`. The empty container is the whole document as the one item. A key behind a
leading `**` is looked up in an index, made once for a document, of the keys that hold objects, lists or null.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from parsers.declare.paths import escape, unescape


@dataclass(frozen=True, kw_only=True)
class Selected:
    """The items of some containers in document order of each container, and whether any container stood there at all."""

    pointers: list[str]
    items: list[object]
    exists: bool


Index = Mapping[str, Sequence[tuple[str, object]]]
"""For each key that holds an object, a list or null: the pointers at which it stands, and what it holds."""


Take = Callable[[int], None]
"""Told how many characters of pointers are about to be made; raises where they are too many."""


def nothing(_: int) -> None:
    """Takes as many as come."""


def select(
    document: object, containers: Sequence[str], index: Index | None = None, take: Take = nothing
) -> Selected:
    """All items of all containers, each once. A container that is empty or null exists and has no items."""
    pointers: list[str] = []
    items: list[object] = []
    seen: set[str] = set()
    exists = False
    if len(containers) == 1 and "**" not in tokens(containers[0]):
        return _level_by_level(document, tokens(containers[0]), take)
    for container in containers:
        for pointer, item in _found(document, tokens(container), index, take):
            exists = True
            if pointer is not None and item is not None and pointer not in seen:
                seen.add(pointer)
                pointers.append(pointer)
                items.append(item)
    return Selected(pointers=pointers, items=items, exists=exists)


def _level_by_level(document: object, steps: tuple[str, ...], take: Take) -> Selected:
    """The same for the commonest case, one container of known depth, without a call for each item."""
    pointers, values, exists = [""], [document], False
    for depth, step in enumerate(steps, 1):
        above, held = pointers, values
        pointers, values = list[str](), list[object]()
        for stem, value in zip(above, held, strict=True):
            if value is None:
                exists = True
            elif step == "*" and isinstance(value, (dict, list)):
                exists = exists or depth == len(steps) or not value
                take(len(stem) * len(value))
                keys = map(escape, value) if isinstance(value, dict) else map(str, range(len(value)))
                pointers += [f"{stem}/{key}" for key in keys]
                values += value.values() if isinstance(value, dict) else value
            elif step != "*" and isinstance(value, dict) and step in value:
                pointers.append(f"{stem}/{escape(step)}")
                values.append(value[step])
    exists = exists or bool(pointers)
    if None in values:
        pointers = [p for p, v in zip(pointers, values, strict=True) if v is not None]
        values = [v for v in values if v is not None]
    return Selected(pointers=pointers, items=values, exists=exists)


def index_of(document: object, take: Take = nothing) -> Index:
    """The index of a document. One walk through it serves every container that begins with `/**/`."""
    index: dict[str, list[tuple[str, object]]] = {}
    waiting: list[tuple[str, object]] = [("", document)]
    while waiting:
        pointer, value = waiting.pop()
        inner = []
        for key, child in _children(value):
            if child is None or isinstance(child, (dict, list)):
                place = f"{pointer}/{escape(key)}"
                take(len(place))
                if isinstance(value, dict):
                    index.setdefault(key, []).append((place, child))
                inner.append((place, child))
        waiting.extend(reversed(inner))
    return index


def _found(
    document: object, steps: tuple[str, ...], index: Index | None, take: Take
) -> Iterator[tuple[str | None, object]]:
    if index is None or len(steps) < 2 or steps[0] != "**" or steps[1] in {"*", "**"}:
        yield from _steps(document, steps, "", take)
        return
    for pointer, value in index.get(steps[1], ()):
        yield from _steps(value, steps[2:], pointer, take)


def below(pointer: str, containers: Sequence[str]) -> list[tuple[str, ...]]:
    """What is left of each container below a pointer. An empty rest says: the value there is an item itself."""
    left = [tokens(c) for c in containers]
    for step in tokens(pointer):
        left = [rest for steps in left for rest in _after(steps, step)]
    return list(dict.fromkeys(left))


def select_below(value: object, pointer: str, rests: Sequence[tuple[str, ...]]) -> Selected:
    """The items in a value that stands at a pointer, given what is left of the containers there."""
    found: dict[str, object] = {}
    for rest in rests:
        for place, item in _steps(value, rest, pointer, nothing):
            if place is not None and item is not None:
                found.setdefault(place, item)
    return Selected(pointers=list(found), items=list(found.values()), exists=bool(found))


@cache
def tokens(container: str) -> tuple[str, ...]:
    """The steps of a container, unescaped."""
    return tuple(unescape(t) for t in container.split("/")[1:])


@dataclass(frozen=True, kw_only=True)
class ItemTest:
    """Whether a pointer is that of an item, by its shape alone. `nests` says that items may lie inside items."""

    pattern: re.Pattern[str]
    depths: frozenset[int]
    nests: bool

    def __call__(self, pointer: str) -> bool:
        """Whether the value at this pointer is an item."""
        if self.depths and pointer.count("/") not in self.depths:
            return False
        return self.pattern.fullmatch(pointer) is not None


@cache
def item_test(containers: tuple[str, ...]) -> ItemTest:
    """The test for the items of these containers."""
    pattern = re.compile("|".join(f"(?:{_pattern(c)})" for c in containers), re.DOTALL)
    anywhere = any("**" in c for c in containers)
    depths = frozenset() if anywhere else frozenset(c.count("/") for c in containers)
    return ItemTest(pattern=pattern, depths=depths, nests=anywhere or len(depths) > 1)


def _pattern(container: str) -> str:
    steps = container.split("/")[1:]
    words = {"*": "/[^/]*", "**": "(?:/[^/]*)*"}
    return "".join(words.get(s) or "/" + re.escape(s) for s in steps)


def _after(steps: tuple[str, ...], step: str) -> Iterator[tuple[str, ...]]:
    if steps and steps[0] == "**":
        yield steps
        yield from _after(steps[1:], step)
    elif steps and steps[0] in {"*", step}:
        yield steps[1:]


def _steps(
    value: object, rest: tuple[str, ...], pointer: str, take: Take
) -> Iterator[tuple[str | None, object]]:
    """Items below a value. A pointer of None says: the container stands here and is empty."""
    if not rest:
        yield pointer, value
    elif rest[0] == "**":
        yield from _steps(value, rest[1:], pointer, take) if isinstance(value, (dict, list)) else ()
        for key, inner in _children(value):
            take(len(pointer))
            yield from _steps(inner, rest, f"{pointer}/{escape(key)}", take)
    elif value is None:
        yield None, None
    elif rest[0] == "*":
        yield from _every(value, rest, pointer, take)
    elif isinstance(value, dict) and rest[0] in value:
        yield from _steps(value[rest[0]], rest[1:], f"{pointer}/{escape(rest[0])}", take)


def _every(
    value: object, rest: tuple[str, ...], pointer: str, take: Take
) -> Iterator[tuple[str | None, object]]:
    if isinstance(value, (dict, list)) and (len(rest) == 1 or not value):
        yield None, None
    for key, inner in _children(value):
        take(len(pointer))
        yield from _steps(inner, rest[1:], f"{pointer}/{escape(key)}", take)


def _children(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from ((str(i), v) for i, v in enumerate(value))
