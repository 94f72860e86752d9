"""The account of a member: what became of each of its values, counted from the values and not from the declarations.

A value is what stands at a leaf and is neither null nor an empty text. It is *read* where a feed whose record was made
of its item names its place, *carried* where the format needs it and no column does, *left* where a feed names it as
left, and *unknown* otherwise: also where no feed took its item, and where an item gave no record.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from parsers.declare.paths import Around
from parsers.declare.platform import Feed
from parsers.engine.extract import Surroundings
from parsers.engine.fates import ends, fate_around, fate_of, reads
from parsers.engine.leaves import inside, leaves, paths_of, shapes, starred, stars, stems
from parsers.source import Rows

MOST: Final = 2_000
"""Keys of one member that are told apart. More are no keys but somebody's words; the rest count as one."""

MOST_TOLD: Final = 20_000
"""Paths that are told apart while a member is read."""

REST: Final = "…"
"""The key under which what is beyond MOST is counted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class KeyCount:
    """A key of a member, as a general path from its root, and what became of the values under it."""

    key: str
    read: int = 0
    left: int = 0
    carried: int = 0
    unknown: int = 0

    def __add__(self, other: "KeyCount") -> "KeyCount":
        """Both together, under the key of the first."""
        return KeyCount(
            key=self.key,
            read=self.read + other.read,
            left=self.left + other.left,
            carried=self.carried + other.carried,
            unknown=self.unknown + other.unknown,
        )


@dataclass(kw_only=True)
class Group:
    """What the feeds that share containers made of a member: the number of values by container, general path and fate."""

    feeds: tuple[Feed, ...]
    containers: tuple[str, ...]
    fates: Counter[tuple[int, str, str]] = field(default_factory=Counter)
    records: int = 0
    left: tuple[str, ...] = ()
    """Ends of general paths that the platform leaves."""
    root: object = None
    near: Around | None = None
    misread: Counter[tuple[str, ...]] = field(default_factory=Counter)
    """How many values at the paths of a field could not be read as what it says."""
    decided: dict[tuple[object, ...], str] = field(default_factory=dict)
    """What was decided before: keys of an archive are nobody else's, so it ends with the member."""

    def count(
        self, rows: Rows, arounds: Surroundings, shares: Sequence[tuple[Sequence[int], Sequence[int]]]
    ) -> None:
        """Count a batch: for each feed the positions of the items that are its, and of those that gave a record."""
        if not rows.items:
            return
        self.root, self.near = rows.root, arounds[0]
        self.records += sum(len(taken) for _, taken in shares)
        whose = _bits([share for share, _ in shares], len(rows.items))
        made = _bits([taken for _, taken in shares], len(rows.items))
        numbers, found = shapes(rows.items, self.near)
        above = stems(rows.pointers, self.containers)
        if len(set(above)) == len(set(whose)) == len(set(made)) == 1:
            alike = Counter(
                {(above[0], n, whose[0], made[0]): times for n, times in Counter(numbers).items()}
            )
        else:
            alike = Counter(zip(above, numbers, whose, made, strict=True))
        for ((container, stem), shaped, mine, gave), times in alike.items():
            shape = found[shaped]
            for path, number in paths_of(shape):
                place = f"{stem}/{path}" if path else stem
                if len(self.fates) >= MOST_TOLD:
                    place = f"{place[: place.rfind('*') + 1]}/{REST}"
                self.fates[container, place, self._fate(shape.titles, path, place, mine, gave)] += (
                    number * times
                )

    def _fate(self, titles: tuple[str, ...], path: str, place: str, mine: int, gave: int) -> str:
        key = (titles if self.by_position else (), path, place, mine, gave)
        fate = self.decided.get(key)
        if fate is None:
            fate = fate_of(self.feeds, titles, path, mine, gave)
            if fate == "unknown" and ends(self.left, place):
                fate = "left"
            self.decided[key] = fate
        return fate

    @cached_property
    def by_position(self) -> bool:
        """Whether a feed names columns by their position."""
        return any(path.startswith("#") for feed in self.feeds for path in reads(feed))


def _bits(positions: Sequence[Sequence[int]], size: int) -> list[int]:
    """For each item which of the feeds have it among their positions, as bits. Mostly one feed has all."""
    all_ = sum(1 << number for number, own in enumerate(positions) if len(own) == size)
    bits = [all_] * size
    for number, own in enumerate(positions):
        if len(own) < size:
            for at in own:
                bits[at] |= 1 << number
    return bits


def told(groups: Sequence[Group]) -> list[KeyCount]:
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
    patterns = stars(tuple(dict.fromkeys(c for g in groups for c in g.containers)))
    rows: dict[str, KeyCount] = {}
    feeds = tuple(dict.fromkeys(f for g in groups if g.records for f in g.feeds))
    for path in sorted(total):
        fates[path]["unknown"] = total[path] - sum(n for fate, n in fates[path].items() if fate != "unknown")
        if fates[path]["unknown"] > 0:
            fates[path][fate_around(path, feeds, ())] += fates[path]["unknown"]
        row = _row(starred(path, patterns), total[path], fates[path])
        rows[row.key] = rows[row.key] + row if row.key in rows else row
    return _without_misread([rows[key] for key in sorted(rows)], groups)


def _without_misread(rows: list[KeyCount], groups: Sequence[Group]) -> list[KeyCount]:
    """The rows, the values that a field could make nothing of as unknown."""
    for paths, number in sum((g.misread for g in groups), Counter()).items():
        missing = number
        for at, row in enumerate(rows):
            if missing and row.read and ends(paths, row.key):
                moved = min(missing, row.read)
                rows[at] = replace(row, read=row.read - moved, unknown=row.unknown + moved)
                missing -= moved
    return rows


def unread_groups(rows: Sequence[KeyCount]) -> tuple[tuple[str, int], ...]:
    """Repeated groups that hold values and gave nothing: the outermost general path, its values that are unknown.

    What is left by name beside them does not save a group, unless it is most of it by far.
    """
    made: Counter[str] = Counter()
    left: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    for row in rows:
        steps = row.key.split("/")
        for at, step in enumerate(steps):
            if step == "*":
                group = "/".join(steps[: at + 1])
                made[group] += row.read + row.carried
                left[group] += row.left
                unknown[group] += row.unknown
    silent = {group for group, number in unknown.items() if number * 2 > left[group] and not made[group]}
    return tuple(
        (group, unknown[group])
        for group in sorted(silent)
        if not any(group.startswith(f"{above}/") for above in silent)
    )


def inside_of(groups: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of the pointers below general paths, to be matched at their start."""
    words = (re.escape(group).replace(r"\*", "[^/]*") for group in groups)
    return re.compile(rf"(?:{'|'.join(words)})(?:/|$)", re.DOTALL)


def _around(groups: Sequence[Group]) -> Counter[tuple[int, str, str]]:
    """The values around the items, which no container holds."""
    found: Counter[tuple[int, str, str]] = Counter()
    first = next((g for g in groups if g.near is not None and g.containers), None)
    if first is None or first.near is None:
        return found
    within = inside(tuple(sorted({c for g in groups for c in g.containers})))
    feeds = tuple(dict.fromkeys(f for g in groups for f in g.feeds))
    for path, number in Counter(leaves(first.root, (), first.near, within)).items():
        found[0, "/" + path, fate_around("/" + path, feeds, first.left)] += number
    return found


def _row(path: str, total: int, fates: Mapping[str, int]) -> KeyCount:
    read = min(total, fates["read"])
    left = min(total - read, fates["left"])
    carried = min(total - read - left, fates["carried"])
    return KeyCount(key=path, read=read, left=left, carried=carried, unknown=total - read - left - carried)


def bounded(rows: Sequence[KeyCount]) -> tuple[KeyCount, ...]:
    """The rows, those beyond MOST as one."""
    if len(rows) <= MOST:
        return tuple(rows)
    return (*rows[:MOST], sum(rows[MOST:], KeyCount(key=REST)))
