"""Pairing: which record of the copy is which record of the original, and what does not pair.

Within a member and feed both stand in the same order, so they are paired in one pass. A kept record that the policy
emptied may be missing; what is left of a dropped one may show as a record without any of the values it had.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import polars as pl

from analyzer.redaction.edit import SHAPE
from analyzer.redaction.plan import Plan
from analyzer.redaction.write import Copy
from parsers.record import VALUE_COLUMNS, Place

_SHARED: Final = frozenset({"when", "actor", "label", "thread", "currency", "lang", "audience", "target"})
"""Columns that several records of an item have in common: they stay while one of them does."""

Row = tuple[object, ...]


@dataclass(frozen=True, kw_only=True, order=True)
class Fault:
    """Something that a copy must not show: where, and what is wrong. Never quotes what was found."""

    place: Place
    message: str


@dataclass(frozen=True, kw_only=True)
class Pairing:
    """`pairs` from the ids of the copy to those of the original, and the faults met."""

    pairs: Mapping[str, str]
    faults: tuple[Fault, ...]


def pair(plan: Plan, written: Copy, before: pl.DataFrame, after: pl.DataFrame) -> Pairing:
    """Pair the records tables of an original and its copy."""
    old, new = _by_feed(before), _by_feed(after)
    names = {m.original: m for m in written.members}
    pairs: dict[str, str] = {}
    faults: list[Fault] = []
    for (member, feed), rows in old.items():
        kept = [row for row in rows if row[0] in plan.kept]
        entry = names.get(member)
        if entry is None:
            if kept:
                message = f"{len(kept)} records of {feed} should have stayed"
                faults.append(Fault(place=Place(member=member), message=message))
            continue
        gone = {(c, v) for row in rows if row[0] not in plan.kept for c, v in _said(row)}
        found = new.pop((entry.name, feed), [])
        faults += _match(kept, found, entry.changed, gone, pairs)
    faults += _strangers(new, old, {m.name: m.original for m in written.members}, plan)
    return Pairing(pairs=pairs, faults=tuple(faults))


def _strangers(
    new: Mapping[tuple[str, str], Sequence[Row]],
    old: Mapping[tuple[str, str], Sequence[Row]],
    originals: Mapping[str, str],
    plan: Plan,
) -> Iterator[Fault]:
    """Items that now look like another feed's, since what told them apart went: they must say nothing that went."""
    for (member, _), rows in new.items():
        before = [row for (name, _), found in old.items() if name == originals.get(member) for row in found]
        gone = {said for row in before if row[0] not in plan.kept for said in _said(row)}
        stay = {said for row in before if row[0] in plan.kept for said in _said(row)}
        yield from (fault for row in rows for fault in _residue(row, gone - stay))


def _by_feed(table: pl.DataFrame) -> dict[tuple[str, str], list[Row]]:
    found: dict[tuple[str, str], list[Row]] = {}
    for row in table.select("id", "member", "feed", "item", *VALUE_COLUMNS).iter_rows():
        found.setdefault((row[1], row[2]), []).append(row)
    return found


def _match(
    kept: Sequence[Row],
    found: Sequence[Row],
    changed: frozenset[tuple[str, str]],
    gone: set[tuple[str, object]],
    pairs: dict[str, str],
) -> Iterator[Fault]:
    """Walk both in order; a record may be skipped on either side only for a reason."""
    at = 0
    for row in kept:
        start = at
        while at < len(found) and not _same(row, found[at], changed):
            at += 1
        if at < len(found):
            yield from (f for other in found[start:at] for f in _residue(other, gone))
            pairs[str(found[at][0])] = str(row[0])
            at += 1
        else:
            at = start
            if not any((row[0], column) in changed for column in (*VALUE_COLUMNS, SHAPE)):
                place = Place(member=str(row[1]), pointer=str(row[3]))
                yield Fault(place=place, message=f"{row[2]}: a kept record is missing or was changed")
    yield from (f for other in found[at:] for f in _residue(other, gone))


def _same(old: Row, new: Row, changed: frozenset[tuple[str, str]]) -> bool:
    return all(
        was == now or (old[0], column) in changed
        for column, was, now in zip(VALUE_COLUMNS, old[4:], new[4:], strict=True)
    )


def _said(row: Row) -> Iterator[tuple[str, object]]:
    for column, value in zip(VALUE_COLUMNS, row[4:], strict=True):
        if value is not None and column not in _SHARED:
            yield column, value


def _residue(row: Row, gone: set[tuple[str, object]]) -> Iterator[Fault]:
    """What is left of a dropped record must not say any of what it said."""
    if any(said in gone for said in _said(row)):
        place = Place(member=str(row[1]), pointer=str(row[3]))
        yield Fault(place=place, message=f"{row[2]}: what a dropped record said is still here")
