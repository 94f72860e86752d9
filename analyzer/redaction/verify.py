"""Verify: read the written copy from disk with the same engine and look for every way in which it could fail."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import polars as pl

from analyzer.redaction.certificate import load
from analyzer.redaction.plan import Plan
from analyzer.redaction.search import Finder, by_digests, by_terms, comment_leaks, leaks
from analyzer.redaction.write import Copy, kept_in_order
from parsers.archive import open_archives
from parsers.problems import ShapeError
from parsers.record import VALUE_COLUMNS, Place
from parsers.source import Source


@dataclass(frozen=True, kw_only=True, order=True)
class Fault:
    """Something that a copy must not show: where, and what is wrong. Never quotes what was found."""

    place: Place
    message: str


def verify_file(copy: Path) -> tuple[list[Fault], int]:
    """Check a copy against the certificate beside it. Gives the faults and the number of checks of removed values.

    Every member has the bytes that were certified, none is missing, none was added; with the key, none of the
    removed values is in it in any spelling. Raises ExportError where there is no certificate.
    """
    certificate, key = load(copy)
    faults = list(_integrity(copy, {str(m["name"]): str(m["sha256"]) for m in certificate.members}))
    if key is not None:
        faults += leaked(copy, by_digests(certificate.removed, certificate.lengths, key))
    return sorted(set(faults)), len(certificate.removed) if key is not None else 0


def verify_plan(
    copy: Path, plan: Plan, written: Copy, before: pl.DataFrame, after: pl.DataFrame
) -> list[Fault]:
    """Check a copy against its plan: no removed value anywhere, every kept record there and otherwise unchanged.

    `before` and `after` are the records tables of the original and of the copy.
    """
    return [*leaked(copy, by_terms(plan.terms)), *_unlike(plan, written, before, after)]


def leaked(copy: Path, found: Finder) -> list[Fault]:
    """The places of a copy, contents, names and comments, where a removed value survives."""
    faults = []
    for archive in open_archives([copy]):
        faults += [Fault(place=p, message="a removed value survives here") for p in leaks(archive, found)]
    faults += [Fault(place=p, message="a removed value survives here") for p in comment_leaks(copy, found)]
    return faults


def _integrity(copy: Path, certified: Mapping[str, str]) -> Iterator[Fault]:
    seen = set()
    for archive in open_archives([copy]):
        for member in archive.members:
            seen.add(member.name)
            if member.name not in certified:
                yield Fault(place=Place(member=member.name), message="was not in the certified copy")
            elif _digest(member) != certified[member.name]:
                yield Fault(place=Place(member=member.name), message="was changed after it was certified")
        for junk in archive.junk:
            yield Fault(place=Place(member=junk), message="was not in the certified copy")
    for name in sorted(certified.keys() - seen):
        yield Fault(place=Place(member=name), message="is missing from the copy")


def _digest(member: Source) -> str:
    total = sha256()
    try:
        with member.open() as stream:
            while chunk := stream.read(2**20):
                total.update(chunk)
    except ShapeError:
        return ""
    return total.hexdigest()


def _unlike(plan: Plan, written: Copy, before: pl.DataFrame, after: pl.DataFrame) -> Iterator[Fault]:
    """Kept records that are missing from the copy or differ where nothing was to change."""
    columns = ["id", "member", "feed", "kind", "item", *VALUE_COLUMNS]
    old = {row[0]: row for row in before.select(columns).iter_rows()}
    new_rows: dict[tuple[str, str], list[tuple[object, ...]]] = {}
    for row in after.select(columns).iter_rows():
        new_rows.setdefault((row[1], row[2]), []).append(row)
    expected = kept_in_order(plan, before.select("id", "member", "feed").iter_rows())
    names = {m.original: m for m in written.members}
    for (member, feed), ids in expected.items():
        entry = names.get(member)
        if entry is None:
            yield Fault(
                place=Place(member=member), message=f"{len(ids)} records of {feed} should have stayed"
            )
            continue
        found = new_rows.pop((entry.name, feed), [])
        if len(found) != len(ids):
            message = f"{feed}: {len(found)} records where {len(ids)} should have stayed"
            yield Fault(place=Place(member=entry.name), message=message)
            continue
        for identity, row in zip(ids, found, strict=True):
            yield from _differences(identity, old[identity], row, entry.changed)
    for (member, feed), rows in new_rows.items():
        yield Fault(place=Place(member=member), message=f"{feed}: {len(rows)} records that nobody kept")


def _differences(
    identity: str,
    old: Sequence[object],
    new: Sequence[object],
    changed: frozenset[tuple[str, str]],
) -> Iterator[Fault]:
    for column, was, now in zip(VALUE_COLUMNS, old[5:], new[5:], strict=True):
        if was != now and (identity, column) not in changed:
            place = Place(member=str(new[1]), pointer=str(new[4]))
            yield Fault(place=place, message=f"{column} of a kept record was changed")
