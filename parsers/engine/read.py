"""The engine: recognise, read, account for every member."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from pathlib import Path

import polars as pl

from parsers.archives.open import Archive
from parsers.declare.platform import Platform
from parsers.engine import share, unrecognised
from parsers.engine.coverage import ArchiveCoverage, MemberCoverage, Step
from parsers.engine.fence import fenced
from parsers.engine.member import Noted, is_opened, read_member
from parsers.engine.owner import UNDECIDED, decide, likeliest
from parsers.engine.recognise import claims, recognise
from parsers.engine.records import Records
from parsers.engine.workers import Workers
from parsers.platforms import PLATFORMS
from parsers.problems import Cost, Problem
from parsers.record import Kind, Place


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What was read: a lazy records table (spooled to Parquet below `spool`), coverage and problems."""

    records: pl.LazyFrame
    coverage: tuple[ArchiveCoverage, ...]
    problems: tuple[Problem, ...]


def read(
    archives: Sequence[Archive],
    spool: Path,
    *,
    owner: Sequence[str] = (),
    progress: Callable[[Step], None] | None = None,
    with_places: bool = False,
    platforms: Sequence[Platform] = PLATFORMS,
) -> Reading:
    """Read archives into one table of records, in the order of archives, members and items.

    `spool` is a private folder for the table. `owner` adds names of the owner to those the archives give.
    With `with_places` the table has a column `places`: a JSON object from column to pointer.
    Raises ExportError where no archive holds anything that can be read.
    """
    rows = Records(spool, extra=("places",) if with_places else ())
    total = sum(m.size for a in archives for m in a.members)
    problems: list[Problem] = []
    coverage, names, done = [], set(owner), 0
    elsewhere = Workers(descriptors=_descriptors(archives)) if platforms is PLATFORMS else None
    with closing(elsewhere) if elsewhere else nullcontext():
        for archive in archives:
            noted = Noted(archive=archive, records=rows, with_places=with_places)
            report = _reporter(progress, archive.name, done, total, rows)
            coverage.append(_read_archive(noted, platforms, report, elsewhere))
            problems += [*archive.problems, *noted.problems]
            names |= noted.names
            done += sum(m.size for m in archive.members)
    if not rows.rows and not any(c.platforms for c in coverage):
        unrecognised.refuse(archives, coverage, platforms)
    problems += unrecognised.problems(archives, coverage, platforms)
    table = rows.table()
    if not names:
        names = set(_infer_owner(table, problems))
    return Reading(
        records=decide(table, names), coverage=tuple(coverage), problems=tuple(sorted(set(problems)))
    )


def _read_archive(
    noted: Noted,
    platforms: Sequence[Platform],
    report: Callable[[str, int], None],
    elsewhere: Workers | None,
) -> ArchiveCoverage:
    """Read an archive's members in order; the big and doubtful ones by processes of their own, where there are some."""
    archive = noted.archive
    known = recognise(archive, platforms)
    claimed = claims(archive, known)
    members: dict[str, MemberCoverage] = {}
    for member in archive.members:
        report(member.name, member.size)
        feeds = claimed.get(member.name, ())
        done = partial(members.__setitem__, member.name)
        if elsewhere and share.wants_process(member) and is_opened(member, feeds, known):
            elsewhere.submit(member, feeds, known, noted, done)
        else:
            done(fenced(member, noted, partial(read_member, member, feeds, known)))
    if elsewhere:
        elsewhere.finish()
    return ArchiveCoverage(
        archive=archive.name,
        platforms=tuple(k.platform.name for k in known),
        generation=", ".join(dict.fromkeys(g for k in known for g in k.generations)),
        parts=tuple(p.path.name for p in archive.parts),
        missing=archive.missing,
        members=(*(members[m.name] for m in archive.members), *_left_out(archive)),
        owner_names=tuple(sorted(noted.names)),
        silent_feeds=tuple(sorted(noted.silent, key=itemgetter(1))),
    )


def _left_out(archive: Archive) -> Iterator[MemberCoverage]:
    """What stands in the archive and could not be opened at all: its bytes count, too."""
    for name, size, reason in archive.left_out:
        yield MemberCoverage(member=name, size=size, state="unread", reason=reason)


def _descriptors(archives: Sequence[Archive]) -> tuple[int, ...]:
    """The files without a name that members lie in."""
    spots = (m.spot for a in archives for m in a.members if m.spot is not None)
    return tuple({s.file for s in spots if isinstance(s.file, int)})


def _reporter(
    progress: Callable[[Step], None] | None, archive: str, done: int, total: int, rows: Records
) -> Callable[[str, int], None]:
    at = done

    def report(member: str, size: int) -> None:
        nonlocal at
        if progress is not None:
            progress(
                Step(archive=archive, member=member, bytes_done=at, bytes_total=total, records=rows.rows)
            )
        at += size

    return report


def _infer_owner(table: pl.LazyFrame, problems: list[Problem]) -> Collection[str]:
    """Where no archive names its owner: whoever writes in every chat of an archive."""
    messages = (
        table.filter(pl.col("kind") == Kind.MESSAGE, pl.col("actor").is_not_null(), UNDECIDED)
        .group_by("archive", "member", "thread", "actor")
        .len()
        .sort("archive", "member", "thread", "actor")
        .collect()
    )
    names: set[str] = set()
    rows = [(m, t or m, a, n) for _, m, t, a, n in messages.iter_rows()]
    name = likeliest((thread, actor, number) for _, thread, actor, number in rows)
    if name is not None:
        names.add(name)
    if rows and not names:
        first = messages.row(0)
        problems.append(
            Problem(
                archive=first[0],
                place=Place(member=first[1]),
                cost=Cost.NOTE,
                message="nothing here says which of the writers is the owner",
                hint="Name yourself: --owner 'your name as it stands in the chat'.",
            )
        )
    return names
