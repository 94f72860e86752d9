"""The account of a member: what became of each of its values, counted from the values and not from the declarations.

A value is what stands at a leaf and is neither null nor an empty text. It is *read* where a feed whose record was made
of its item names its place, *carried* where the format needs it and no column does, *left* where a feed names it as
left, and *unknown* otherwise: also where no feed took its item, and where an item gave no record.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from parsers.declare.paths import Around, escape, unescape
from parsers.declare.platform import Feed
from parsers.engine.extract import Surroundings
from parsers.source import Rows

LONGEST: Final = 100
"""Characters of a key that are listed: a longer one is somebody's words, and every path below would bear it."""

MOST: Final = 2_000
"""Keys of one member that are told apart. More are no keys but somebody's words; the rest count as one."""

DEEPEST: Final = 12
"""Levels below an item that are told apart."""

REST: Final = "…"
"""The key under which what is beyond MOST is counted."""

_LABELLED: Final = frozenset({"string_map_data", "media_map_data", "rows"})
_ENTRY: Final = frozenset({"value", "vec", "dict", "timestamp_value", "href"})

Shape = tuple[object, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class KeyCount:
    """A key of a member, as a general path from its root, and what became of the values under it."""

    key: str
    read: int = 0
    left: int = 0
    carried: int = 0
    unknown: int = 0


@dataclass(kw_only=True)
class Group:
    """What the feeds that share containers made of a member: the number of values by container, general path and fate."""

    feeds: tuple[Feed, ...]
    containers: tuple[str, ...]
    fates: Counter[tuple[int, str, str]] = field(default_factory=Counter)
    records: int = 0
    root: object = None
    near: Around | None = None

    def count(
        self, rows: Rows, arounds: Surroundings, shares: Sequence[tuple[Iterable[int], Sequence[int]]]
    ) -> None:
        """Count a batch: for each feed the positions of the items that are its, and of those that gave a record."""
        if not rows.items:
            return
        self.root, self.near = rows.root, arounds[0]
        whose, made = [0] * len(rows.items), [0] * len(rows.items)
        for number, (share, taken) in enumerate(shares):
            self.records += len(taken)
            bit = 1 << number
            for at in share:
                whose[at] |= bit
            for at in taken:
                made[at] |= bit
        alike = Counter(
            zip(
                _stems(rows.pointers, self.containers),
                _shapes(rows.items, self.near),
                whose,
                made,
                strict=True,
            )
        )
        titles = tuple(rows.items[0]) if type(rows.items[0]) is dict else ()
        for ((container, stem), shape, mine, gave), times in alike.items():
            for path, number in _paths_of(shape):
                fate = _fate(self.feeds, titles, path, mine, gave)
                self.fates[container, f"{stem}/{path}" if path else stem, fate] += number * times


def told(groups: Sequence[Group]) -> tuple[KeyCount, ...]:
    """A row for each key of a member, sorted.

    A container whose items nobody took was meant for another member of the same name, where one gave records. Where
    feeds of several containers met a value, one that read it counts.
    """
    groups = [g for g in groups if g.records] or groups
    total: Counter[str] = Counter()
    fates: dict[str, Counter[str]] = {}
    for counted in (*(g.fates for g in groups), _around(groups)):
        here: dict[int, Counter[str]] = {}
        for (container, path, fate), number in counted.items():
            here.setdefault(container, Counter())[path] += number
            fates.setdefault(path, Counter())[fate] += number
        for one in here.values():
            total |= one
    return _bounded([_row(path, total[path], fates[path]) for path in sorted(total)])


def _around(groups: Sequence[Group]) -> Counter[tuple[int, str, str]]:
    """The values around the items, which no container holds."""
    found: Counter[tuple[int, str, str]] = Counter()
    first = next((g for g in groups if g.near is not None and g.containers), None)
    if first is None or first.near is None:
        return found
    inside = _inside(tuple(sorted({c for g in groups for c in g.containers})))
    feeds = tuple(dict.fromkeys(f for g in groups for f in g.feeds))
    for path, number in Counter(_leaves(first.root, (), first.near, inside)).items():
        found[0, "/" + path, _fate_around("/" + path, feeds)] += number
    return found


def _row(path: str, total: int, fates: Mapping[str, int]) -> KeyCount:
    read = min(total, fates["read"])
    left = min(total - read, fates["left"])
    carried = min(total - read - left, fates["carried"])
    return KeyCount(key=path, read=read, left=left, carried=carried, unknown=total - read - left - carried)


def _bounded(rows: Sequence[KeyCount]) -> tuple[KeyCount, ...]:
    """The rows, those beyond MOST as one."""
    if len(rows) <= MOST:
        return tuple(rows)
    rest = rows[MOST:]
    one = KeyCount(
        key=REST,
        read=sum(r.read for r in rest),
        left=sum(r.left for r in rest),
        carried=sum(r.carried for r in rest),
        unknown=sum(r.unknown for r in rest),
    )
    return (*rows[:MOST], one)


def _shapes(items: Sequence[object], around: Around) -> list[Shape]:
    """For each item what keys it holds, so that those alike are looked at once."""
    return [_shape(item, around) for item in items]


def _shape(item: object, around: Around) -> Shape:
    if type(item) is dict:
        kinds = set(map(type, item.values()))
        if dict not in kinds and list not in kinds:
            if type(None) in kinds or "" in item.values():
                return tuple(k for k, v in item.items() if v is not None and v != "")
            return tuple(item)
    return (None, *sorted(Counter(_leaves(item, (), around, None)).items()))


def _paths_of(shape: Shape) -> Iterator[tuple[str, int]]:
    """The general paths in an item of this shape, and how often each stands there."""
    if shape[:1] == (None,):
        yield from shape[1:]  # type: ignore[misc]
    else:
        for key in shape:
            yield _token(str(key)), 1


def _stems(pointers: Sequence[str], containers: Sequence[str]) -> list[tuple[int, str]]:
    """For each item the number of its container and its general path, in which what `*` stands for is `*`."""
    if not containers:
        return [(0, "")] * len(pointers)
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
    steps = pointer.split("/")
    which = next((n for n, c in enumerate(containers) if _whole(c).fullmatch(pointer)), 0)
    before, _, after = containers[which].partition("**")
    for at, step in enumerate(before.split("/")[: len(steps)]):
        if step == "*":
            steps[at] = "*"
    for at, step in enumerate(reversed(after.split("/")[-len(steps) :])):
        if step == "*":
            steps[-1 - at] = "*"
    return which, "/".join("*" if s.isdigit() else _short(s) for s in steps)


@cache
def _whole(container: str) -> re.Pattern[str]:
    words = re.escape(container).replace(r"/\*\*", "(?:/.*)?").replace(r"\*", "[^/]*")
    return re.compile(words, re.DOTALL)


@cache
def _inside(containers: tuple[str, ...]) -> re.Pattern[str]:
    """Pointers of what holds the items, and of what is in it."""
    stems = {c.removesuffix("/*") for c in containers}
    words = (re.escape(s).replace(r"/\*\*", "(?:/.*)?").replace(r"\*", "[^/]*") for s in sorted(stems))
    return re.compile("|".join(words) if stems else r"(?!)", re.DOTALL)


def _leaves(
    value: object, path: tuple[str, ...], around: Around, inside: re.Pattern[str] | None
) -> Iterator[str]:
    """The general path of each value below an element, but not below one whose pointer is that of a container."""
    if inside is not None and isinstance(value, (dict, list)) and inside.fullmatch(_joined(path)):
        return
    if isinstance(value, dict):
        label = _label(value, around) if path and inside is None else None
        if label is not None:
            yield from (f"@{label}" for _ in _values(value))
            return
        for key, inner in value.items():
            if key in _LABELLED and isinstance(inner, dict) and inside is None:
                for name, entry in inner.items():
                    yield from (f"@{_named(name, around)}" for _ in _values(entry))
            else:
                yield from _leaves(inner, (*path, key) if len(path) < DEEPEST else path, around, inside)
    elif isinstance(value, list):
        deeper = (*path, "0") if len(path) < DEEPEST else path
        for inner in value:
            yield from _leaves(inner, deeper, around, inside)
    elif value is not None and value != "":
        yield "/".join(map(_token, path))


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


@cache
def _token(key: str) -> str:
    return "*" if key.isdigit() else _short(escape(key))


def _short(key: str) -> str:
    return key if len(key) <= LONGEST else key[:LONGEST] + "…"


@cache
def _fate(feeds: tuple[Feed, ...], titles: tuple[str, ...], path: str, share: int, taken: int) -> str:
    own = [feed for number, feed in enumerate(feeds) if share >> number & 1]
    made = [feed for number, feed in enumerate(feeds) if taken >> number & 1]
    if any(_names(_titled(_reads(feed), titles), path) for feed in made):
        return "read"
    if any(_names(feed.structural, path) for feed in own):
        return "carried"
    return "left" if any(_names(feed.ignored, path) for feed in own) else "unknown"


def _fate_around(path: str, feeds: tuple[Feed, ...]) -> str:
    if any(_names(_outer(_reads(feed), feed), path) for feed in feeds):
        return "read"
    if any(_names(_outer(feed.structural, feed), path) for feed in feeds):
        return "carried"
    return "left" if any(_names(_outer(feed.ignored, feed), path) for feed in feeds) else "unknown"


@cache
def _reads(feed: Feed) -> tuple[str, ...]:
    columns = (path for spec in feed.columns().values() for path in spec.paths)
    names = (part for path in feed.names for part in path.split(" + "))
    return tuple(dict.fromkeys((*columns, *feed.needs, *names, *(w.path for w in feed.where))))


def _titled(paths: tuple[str, ...], titles: tuple[str, ...]) -> tuple[str, ...]:
    """The paths, those by position of a column by its title."""
    if not any(p.startswith("#") for p in paths):
        return paths
    return tuple(_of_column(p, titles) for p in paths)


def _of_column(path: str, titles: tuple[str, ...]) -> str:
    at = path.removeprefix("#")
    return escape(titles[int(at)]) if path != at and at.isdigit() and int(at) < len(titles) else path


@cache
def _outer(paths: tuple[str, ...], feed: Feed) -> tuple[str, ...]:
    """Those of the paths that lead out of the item, from the root of the document."""
    found = [path.removeprefix("^") for path in paths if path[:1] == "^"]
    for path in paths:
        if path.startswith(".."):
            up = path.count("../")
            containers: tuple[str, ...] = getattr(feed.items, "containers", ())
            found += ("/".join([*c.split("/")[:-up], path.replace("../", "")]) for c in containers)
    return tuple(found)


def _names(paths: tuple[str, ...], path: str) -> bool:
    pattern = _pattern(paths)
    return pattern.fullmatch(path) is not None


@cache
def _pattern(paths: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{_regex(p)})" for p in paths) or r"(?!)", re.DOTALL)


def _regex(path: str) -> str:
    """A path as a pattern of general paths. What it names may be a list."""
    label = re.search(r"@([^/]+)", path)
    if label:
        return ".*@.*" if label[1] == "*" else re.escape(f"@{label[1].casefold()}")
    steps = ["*" if t.isdigit() else unescape(t) if t != "**" else t for t in path.split("/")]
    words = "/".join(re.escape(s) for s in steps).replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
    return words.replace("/.*/", "/(?:.*/)?") + r"(?:/\*)*"
