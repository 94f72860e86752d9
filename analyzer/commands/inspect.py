"""`dossier inspect`: what an export is, and how much of it is understood."""

import sys
from collections.abc import Sequence
from contextlib import nullcontext
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

import polars as pl
import typer
from rich.text import Text

from analyzer.commands.failing import DONE, FAULT
from analyzer.commands.private import spool
from analyzer.commands.problems import tell
from analyzer.commands.reading import take
from analyzer.commands.talk import Talk, document, progress, say
from analyzer.outputs.build import files, write
from analyzer.reports import places, words
from analyzer.reports.accounts import coverage_of
from analyzer.reports.columns import columns
from analyzer.reports.coverage import (
    is_whole,
    key_counts,
    keys_by_fate,
    largest_unread,
    octets,
    shares,
    states,
    unknown_keys,
    unread_groups,
)
from analyzer.reports.json import instant, text
from analyzer.reports.skeleton import skeleton
from parsers.archives.open import open_archives
from parsers.engine.coverage import ArchiveCoverage
from parsers.engine.read import Reading, read
from parsers.screen import harmless

LISTED: Final = 8


def inspect(
    exports: Sequence[Path],
    to: Talk,
    *,
    drift: bool,
    as_json: bool,
    shareable: Path | None = None,
    force: bool = False,
) -> None:
    """Read and account for every member; exit 1 where a part is missing, the platform is unknown, or something gave nothing."""
    given = partial(files, shareable, inputs=exports, force=force) if shareable else nullcontext
    with given() as room, spool() as folder:
        taken = take(exports, to)
        with progress(to) as step:
            reading = read(open_archives(taken.paths), folder, progress=step)
        tell(reading.problems, to)
        kinds, spans = _kinds(reading), _spans(reading)
        if shareable and room:
            _share(reading, shareable, room, to)
        elif as_json:
            document(_document(reading, kinds, spans, drift=drift))
        else:
            for archive in reading.coverage:
                _show(archive, to, kinds.get(archive.archive, {}), spans.get(archive.archive), drift=drift)
    faulty = any(a.missing or not a.platforms or not is_whole(a) for a in reading.coverage)
    raise typer.Exit(FAULT if faulty else taken.status or DONE)


def _share(reading: Reading, out: Path, room: Path, to: Talk) -> None:
    """Show the skeleton on stdout; write it, after a yes where somebody sits at the terminal."""
    found = skeleton(reading.coverage, reading.problems)
    document(found)
    if sys.stdin.isatty() and not typer.confirm(f"Write this to {harmless(str(out))}?", err=True):
        raise typer.Exit(DONE)
    write(room, {out.name: text(found)})
    say(to, f"{harmless(str(out))}: what you see above. Read it before you give it away.")


def _kinds(reading: Reading) -> dict[str, dict[str, int]]:
    rows = (
        reading.records.group_by("archive", "kind")
        .agg(n=pl.len())
        .sort("n", "kind", descending=[True, False])
    )
    found: dict[str, dict[str, int]] = {}
    for archive, kind, n in rows.collect(engine="streaming").iter_rows():
        found.setdefault(archive, {})[kind] = n
    return found


def _spans(reading: Reading) -> dict[str, tuple[datetime | None, datetime | None]]:
    rows = reading.records.group_by("archive").agg(first=pl.col("when").min(), last=pl.col("when").max())
    return {archive: (first, last) for archive, first, last in rows.collect(engine="streaming").iter_rows()}


def _document(
    reading: Reading,
    kinds: dict[str, dict[str, int]],
    spans: dict[str, tuple[datetime | None, datetime | None]],
    *,
    drift: bool,
) -> dict[str, Any]:
    found = coverage_of(reading.coverage, reading.problems)
    if drift:
        for told, of in zip(found["archives"], reading.coverage, strict=True):
            for row, member in zip(told["members"], of.members, strict=True):
                row["key_counts"] = key_counts(member, of.platforms)
    for archive in found["archives"]:
        first, last = spans.get(archive["archive"], (None, None))
        archive |= {
            "kinds": kinds.get(archive["archive"], {}),
            "first": instant(first),
            "last": instant(last),
        }
    return found


def _show(
    archive: ArchiveCoverage,
    to: Talk,
    kinds: dict[str, int],
    span: tuple[datetime | None, datetime | None] | None,
    *,
    drift: bool,
) -> None:
    known = octets((archive,))
    to.out.print(Text(_file(archive.archive, to, 120), "bold"))
    rows = [
        ("platform", words.listing(archive.platforms, 4) or "none that Dossier knows"),
        ("generation", words.shown(archive.generation, 80)),
        ("parts", words.listing((_file(p, to) for p in archive.parts), 6)),
        ("missing", words.listing((_file(p, to) for p in archive.missing), 6)),
        ("time", words.span(*(span or (None, None)))),
        ("records", _records(kinds)),
        ("in all", f"{words.size(sum(known))}: {shares(known)}"),
        *(
            (s.name, f"{words.count(s.members, 'member')}, {words.size(s.octets)}")
            for s in states(archive.members)
        ),
        ("keys", _keys(archive)),
    ]
    columns(to.out, [r for r in rows if r[1]])
    _gaps(archive, to, drift=drift)
    if drift:
        for title, found in keys_by_fate(archive):
            told = [
                (words.shown(key), words.count(n, "value"), why or _member(m, to)) for key, n, m, why in found
            ]
            _list(to, title, told, all_=True)
    to.out.print()


def _gaps(archive: ArchiveCoverage, to: Talk, *, drift: bool) -> None:
    """What holds something and gave nothing."""
    unread = [(_member(m.member, to), words.size(m.size)) for m in largest_unread(archive.members)]
    _list(to, "Members of which no record was made", unread, all_=drift)
    groups = [
        (words.shown(group), words.count(number, "value"), _member(m, to))
        for group, m, number in unread_groups(archive.members)
    ]
    _list(to, "Lists that hold values and gave nothing", groups, all_=drift)
    damaged = [(_member(m.member, to), f"about {words.size(m.lost)}") for m in archive.members if m.lost]
    _list(to, "Members that break off or say things twice, and what was lost of them", damaged, all_=drift)
    silent = [(f, _member(m, to)) for f, m in archive.silent_feeds]
    _list(to, "Feeds that matched and yielded nothing", silent, all_=drift)


def _member(path: str, to: Talk) -> str:
    return words.shown(path if to.names else places.path(path))


def _file(name: str, to: Talk, limit: int = 60) -> str:
    return words.shown(name if to.names else places.untitled(harmless(name)), limit)


def _records(kinds: dict[str, int]) -> str:
    listed = ", ".join(f"{kind} {words.number(n)}" for kind, n in kinds.items())
    return f"{words.number(sum(kinds.values()))}" + (f": {listed}" if listed else "")


def _keys(archive: ArchiveCoverage) -> str:
    seen, unknown = sum(len(m.account) for m in archive.members), len(unknown_keys(archive.members))
    more = " · --drift lists them" if unknown else ""
    return f"{words.number(seen)} seen, {words.number(unknown)} that nobody knows{more}" if seen else ""


def _list(to: Talk, title: str, rows: Sequence[tuple[str, ...]], *, all_: bool) -> None:
    if not rows:
        return
    limit = len(rows) if all_ else LISTED
    to.out.print(Text(f"  {title}"))
    columns(to.out, [("", *row) for row in rows[:limit]])
    if len(rows) > limit:
        to.out.print(Text(f"    and {words.number(len(rows) - limit)} more: --drift"))
