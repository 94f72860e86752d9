"""From items to columns, as a feed declares them, and the place of every value."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from itertools import islice

from parsers.declare.fields import Field
from parsers.declare.paths import Around, Found, compile_path, find, find_all, first_key
from parsers.declare.platform import Feed, Platform
from parsers.declare.raw import Batched
from parsers.declare.times import Moment
from parsers.problems import ShapeError
from parsers.source import Items, Rows

Getter = Callable[[Sequence[object], "Surroundings"], list[object]]


@dataclass(frozen=True, kw_only=True)
class Wrong:
    """A value that could not be read: the column, its item and what was expected."""

    column: str
    pointer: str
    message: str


@dataclass(kw_only=True)
class Batch:
    """The columns one feed took from a batch of items, and which items it took."""

    feed: Feed
    taken: list[int] = field(default_factory=list)
    columns: dict[str, list[object]] = field(default_factory=dict)
    precisions: list[str | None] = field(default_factory=list)
    wrong: list[Wrong] = field(default_factory=list)
    names: set[str] = field(default_factory=set)


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What surrounds each item of a batch, made when it is asked for: most columns never ask."""

    make: Callable[..., Around]
    pointers: Sequence[str]

    def __getitem__(self, at: int) -> Around:
        return self.make(pointer=self.pointers[at])

    def __iter__(self) -> Iterator[Around]:
        return (self.make(pointer=p) for p in self.pointers)

    def at(self, positions: Sequence[int]) -> "Surroundings":
        """The surroundings of the items at these positions."""
        return Surroundings(make=self.make, pointers=[self.pointers[i] for i in positions])


def surroundings(platform: Platform, member: str, rows: Rows) -> Surroundings:
    """What surrounds each item of a batch."""
    make = partial(Around, root=rows.root, member=member, labels=platform.labels, repair=platform.repair)
    return Surroundings(make=make, pointers=rows.pointers)


def share_out(feeds: Sequence[Feed], items: Sequence[object], arounds: Surroundings) -> list[list[int]]:
    """For each feed the positions of the items that are its: the first that fits takes an item, `also` takes none."""
    free = [True] * len(items)
    keys = _keys(items)
    shares = []
    for feed in feeds:
        missing = any(not _possible(path, keys) for path in feed.needs)
        share = [] if missing else _fits(feed)(items, arounds, free)
        if not feed.also:
            for i in share:
                free[i] = False
        shares.append(share)
    return shares


def extract(feed: Feed, positions: Sequence[int], items: Sequence[object], arounds: Surroundings) -> Batch:
    """Read a feed's columns from its items. An item that fills no column gives no row."""
    whole = len(positions) == len(items)
    own = items if whole else [items[i] for i in positions]
    around = arounds if whole else arounds.at(positions)
    batch = Batch(feed=feed)
    keys = _keys(own)
    read: dict[str, list[object]] = {
        name: _column(name, spec, own, around, batch.wrong)
        if not spec.paths or any(_possible(path, keys) for path in spec.paths)
        else [None] * len(own)
        for name, spec in feed.columns().items()
    }
    live = [values for name, values in read.items() if feed.columns()[name].paths]
    if any(None not in values for values in live):
        batch.taken, batch.columns = list(positions), read
    else:
        kept = [k for k, row in enumerate(zip(*live, strict=True)) if row.count(None) < len(row)]
        batch.taken = [positions[k] for k in kept]
        batch.columns = {name: [values[k] for k in kept] for name, values in read.items()}
    if feed.when is not None:
        _split_times(batch, feed.when)
    for path in feed.names:
        # What is not in the item is the same for all of them.
        asked = 1 if path[:1] in {"^", "$"} and " + " not in path else len(own)
        for item, near in islice(zip(own, around, strict=True), asked):
            batch.names.update(_owner_names(path, item, near))
    return batch


def places(feed: Feed, item: object, around: Around) -> dict[str, tuple[tuple[str, object], ...]]:
    """For each column the pointers its value came from, with the raw values there."""
    found = {}
    for name, spec in feed.columns().items():
        hits = _hits(spec, item, around)
        if hits:
            found[name] = tuple((pointer_of(feed.items, hit, around), hit.value) for hit in hits)
    return found


def pointer_of(items: Items, hit: Found, around: Around) -> str:
    """The pointer of a value that was found, in the notation of its format."""
    if hit.base == "name":
        return "$"
    if hit.base == "key":
        return hit.path
    if hit.base == "root":
        return "/" + hit.path if hit.path else ""
    return items.locate(around.pointer, hit.path)


def _hits(spec: Field, item: object, around: Around) -> list[Found]:
    if spec.joined is not None:
        return [hit for path in spec.paths for hit in find_all(path, item, around) if hit.value != ""]
    for path in spec.paths:
        hit = next((h for h in find_all(path, item, around) if h.value != ""), None)
        if hit is not None:
            return [hit]
    return []


def _keys(items: Sequence[object]) -> set[str]:
    """All keys of all items: what none of them has need not be looked for in each."""
    return set().union(*(item for item in items if type(item) is dict))


def _possible(path: str, keys: set[str]) -> bool:
    """Whether any item can have something at a path, as far as its first key tells; a list has positions."""
    key = first_key(path)
    return key is None or key in keys or key.isdigit()


def _column(
    name: str, spec: Field, items: Sequence[object], arounds: Surroundings, wrong: list[Wrong]
) -> list[object]:
    if not spec.paths:
        return [spec.const] * len(items)
    if spec.joined is None and items and all(path[:1] in {"^", "$"} for path in spec.paths):
        hits = _hits(spec, items[0], arounds[0])
        return [_read(name, spec, hits[0].value, arounds[0], wrong) if hits else None] * len(items)
    if spec.joined is not None:
        return [_joined(name, spec, item, near, wrong) for item, near in zip(items, arounds, strict=True)]
    raw = _getter(spec.paths[0])(items, arounds)
    for path in spec.paths[1:]:
        missing = [k for k, value in enumerate(raw) if value is None or value == ""]
        if not missing:
            break
        more = _getter(path)([items[k] for k in missing], arounds.at(missing))
        for k, value in zip(missing, more, strict=True):
            raw[k] = value
    read = spec.read
    try:
        if isinstance(read, Batched):
            return read.many(raw)
        return [None if value is None or value == "" else read(value) for value in raw]
    except ShapeError:
        return [
            None if value is None or value == "" else _read(name, spec, value, arounds[k], wrong)
            for k, value in enumerate(raw)
        ]


def _joined(name: str, spec: Field, item: object, around: Around, wrong: list[Wrong]) -> object:
    parts = [_read(name, spec, hit.value, around, wrong) for hit in _hits(spec, item, around)]
    words = [str(p) for p in parts if p is not None]
    return (spec.joined or "").join(dict.fromkeys(words)) or None


def _read(name: str, spec: Field, value: object, around: Around, wrong: list[Wrong]) -> object:
    try:
        return spec.read(value)
    except ShapeError as shape:
        wrong.append(Wrong(column=name, pointer=around.pointer, message=str(shape)))
        return None


@cache
def _getter(path: str) -> Getter:
    fast = compile_path(path)
    if fast is not None:
        return lambda items, _arounds: fast(items)

    def slow(items: Sequence[object], arounds: Surroundings) -> list[object]:
        hits = (find(path, item, near) for item, near in zip(items, arounds, strict=True))
        return [None if hit is None else hit.value for hit in hits]

    return slow


@cache
def _fits(feed: Feed) -> Callable[[Sequence[object], Surroundings, list[bool]], list[int]]:
    """The positions of the free items that have what the feed needs and match its `where`."""
    every = [(w.path, re.compile(w.pattern, re.IGNORECASE | re.DOTALL), w.absent) for w in feed.where]
    quick = [(get, pattern, absent) for path, pattern, absent in every if (get := compile_path(path))]
    wheres = [(path, pattern, absent) for path, pattern, absent in every if compile_path(path) is None]
    shallow = [p for p in feed.needs if compile_path(p) is not None and "/" not in p]
    plain = [get for p in shallow if (get := compile_path(p))]
    deep = [p for p in feed.needs if p not in shallow]

    def has_deep(item: object, around: Around) -> bool:
        return all(find(p, item, around) is not None for p in deep) and all(
            _matches(path, pattern, item, around) != absent for path, pattern, absent in wheres
        )

    def fits(items: Sequence[object], arounds: Surroundings, free: list[bool]) -> list[int]:
        found = [i for i, is_free in enumerate(free) if is_free]
        for get in plain:
            values = get(items if len(found) == len(items) else [items[i] for i in found])
            found = [i for i, v in zip(found, values, strict=True) if v or not (v is None or v in ("", []))]
        for get, pattern, absent in quick:
            values = get([items[i] for i in found])
            found = [i for i, held in zip(found, _held(values, pattern), strict=True) if held != absent]
        return [i for i in found if has_deep(items[i], arounds[i])] if deep or wheres else found

    return fits


def _held(values: Sequence[object], pattern: re.Pattern[str]) -> list[bool]:
    """For each value whether it matches; what is said a hundred thousand times is looked at once."""
    words = {v for v in {v for v in values if type(v) is str} if pattern.search(v)}
    return [v in words if type(v) is str else _holds(v, pattern) for v in values]


def _holds(value: object, pattern: re.Pattern[str]) -> bool:
    return value is not None and pattern.search(_words(value)) is not None


def _matches(path: str, pattern: re.Pattern[str], item: object, around: Around) -> bool:
    return any(pattern.search(_words(hit.value)) for hit in find_all(path, item, around))


def _words(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else "" if isinstance(value, (dict, list)) else str(value)


def _owner_names(path: str, item: object, around: Around) -> Iterator[str]:
    """The names at a path; `First Name + Last Name` is one name in two places."""
    if " + " not in path:
        yield from _names(find_all(path, item, around), around)
        return
    parts = (next(_names(find_all(p, item, around), around), "") for p in path.split(" + "))
    if name := " ".join(filter(None, parts)):
        yield name


def _names(hits: Iterator[Found], around: Around) -> Iterator[str]:
    for hit in hits:
        name = (around.repair(hit.value) or "").strip() if isinstance(hit.value, str) else ""
        if name:
            yield name


def _split_times(batch: Batch, spec: Field) -> None:
    read, given = batch.columns["when"], spec.precision
    batch.columns["when"] = [v.micros if type(v) is Moment else v for v in read]
    batch.precisions = [v.precision if type(v) is Moment else None if v is None else given for v in read]


def as_map(found: Mapping[str, tuple[tuple[str, object], ...]]) -> dict[str, object]:
    """Places as plain data for the records command: a pointer, or a list where a column was joined from several."""
    return {
        name: hits[0][0] if len(hits) == 1 else [pointer for pointer, _ in hits]
        for name, hits in found.items()
        if hits
    }
