"""One member: read by the first platform that finds its shape, else passed over, else walked."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import groupby, islice
from math import ceil
from typing import Final

from parsers.archives.open import Archive
from parsers.declare.platform import Feed, Platform
from parsers.engine.account import Group, bounded, inside_of, told, unread_groups
from parsers.engine.coverage import MemberCoverage
from parsers.engine.extract import Batch, as_map, extract, places, share_out, surroundings
from parsers.engine.owner import UNDECIDED
from parsers.engine.recognise import Claim, Recognised, passed_over
from parsers.engine.records import Records, record_ids
from parsers.engine.walker import walk
from parsers.formats.json.document import Document
from parsers.problems import Cost, Problem, ShapeError
from parsers.record import VALUE_COLUMNS, Kind, Place
from parsers.source import Rows, Source, charge

MEDIA: Final = re.compile(
    r"\.(jpe?g|png|gif|webp|hei[cf]|bmp|tiff?|svg|ico|mp4|mov|avi|mkv|webm|3gp|m4v|mp3|m4a|aac|og[ga]|opus|wav|amr"
    r"|flac|pdf|woff2?|ttf|eot|css|exe|apk|docx|xlsx|pptx|srt)$",
    re.IGNORECASE,
)
"""Endings of members that hold pictures, sound or print: counted, not read."""

MOST_NOTES: Final = 50
"""Problems of one kind listed for one member; the rest are counted."""

ROW: Final = 16
"""Characters that a row counts for besides those of its values."""

SILENT: Final = "its name is known, but nothing that it holds: no record was made of it"
WALKED: Final = 5_000
"""Rows of the walker that are added at once."""


@dataclass(kw_only=True)
class Noted:
    """What is noted down while one archive is read."""

    archive: Archive
    records: Records
    with_places: bool
    problems: list[Problem] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    silent: list[tuple[str, str]] = field(default_factory=list)

    def take(self, other: "Noted") -> None:
        """Add what was noted of one member."""
        self.problems += other.problems
        self.names |= other.names
        self.silent += other.silent


def read_member(
    member: Source, claimed: Sequence[Claim], known: Sequence[Recognised], noted: Noted
) -> MemberCoverage:
    """Read by the first platform that finds its shape; else passed over; else walked."""
    refusals: list[str] = []
    for claim in claimed:
        seen = _read_claim(member, claim, noted, refusals)
        if seen is not None:
            if seen.unread_groups:
                _walk_groups(member, seen.unread_groups, noted)
            return seen
    left = passed_over(member.name, known)
    if left is not None:
        return MemberCoverage(member=member.name, size=member.size, state="passed_over", reason=left.reason)
    if MEDIA.search(member.name):
        return MemberCoverage(member=member.name, size=member.size, state="media", reason="not text")
    if not member.size:
        return MemberCoverage(member=member.name, size=0, state="empty")
    return _walk_member(member, refusals, noted)


def is_opened(member: Source, claimed: Sequence[Claim], known: Sequence[Recognised]) -> bool:
    """Whether a member is read at all, and not only counted."""
    return bool(claimed) or (passed_over(member.name, known) is None and not MEDIA.search(member.name))


def _read_claim(member: Source, claim: Claim, noted: Noted, refusals: list[str]) -> MemberCoverage | None:
    """What one platform's feeds make of a member; None where it is of none of their shapes."""
    fitting, groups, counts = list[Feed](), list[Group](), Counter[str]()
    by_items: dict[object, list[Feed]] = {}
    for feed in claim.feeds:
        by_items.setdefault(feed.items, []).append(feed)
    for feeds in by_items.values():
        try:
            groups.append(_read_feeds(member, claim.platform, feeds, noted, counts))
        except ShapeError as shape:
            if claim.certain or "web page" in str(shape):
                refusals.append(str(shape))
            continue
        fitting += feeds
    account = told(groups)
    if not fitting:
        return None
    records = sum(counts.values())
    if not records and any(row.unknown for row in account):
        if claim.certain:
            noted.silent += [(f"{claim.platform.name}/{f.name}", member.name) for f in fitting]
            refusals.append(SILENT)
        return None
    _take_notes(member, noted)
    return MemberCoverage(
        member=member.name,
        size=member.size,
        state="read" if account else "empty",
        feeds=tuple(counts),
        records=records,
        account=bounded(account),
        unread_groups=unread_groups(account)[:MOST_NOTES],
        lost=_lost(member),
    )


def _lost(member: Source) -> int:
    """About how many bytes of a JSON member stand behind a damage, or are said again further down."""
    whole = next((d for d in member.parsed.values() if isinstance(d, Document)), None)
    return min(member.size, ceil(member.size * whole.lost)) if whole is not None else 0


def _read_feeds(
    member: Source, platform: Platform, feeds: Sequence[Feed], noted: Noted, counts: Counter[str]
) -> Group:
    """Read all feeds that share one container; gives the account. Raises ShapeError before the first row."""
    group = Group(
        feeds=tuple(feeds), containers=getattr(feeds[0].items, "containers", ()), left=tuple(platform.left)
    )
    for rows in feeds[0].items.rows(member):
        around = surroundings(platform, member.name, rows)
        shares = share_out(feeds, rows.items, around)
        taken: list[list[int]] = [[] for _ in feeds]
        for number, (feed, share) in enumerate(zip(feeds, shares, strict=True)):
            if share:
                batch = extract(feed, share, rows.items, around)
                taken[number] = batch.taken
                columns = feed.columns()
                group.misread.update(columns[w.column].paths for w in batch.wrong)
                if batch.taken:
                    counts[f"{platform.name}/{feed.name}"] += len(batch.taken)
                _keep(batch, platform, member, rows, noted)
        group.count(rows, around, list(zip(shares, taken, strict=True)))
    if group.near is None:
        # A container that is there and empty: what stands around it counts all the same.
        whole = next((d for d in member.parsed.values() if isinstance(d, Document)), None)
        if whole is not None:
            rows = Rows(items=[], pointers=[""], root=whole.value)
            group.root, group.near = whole.value, surroundings(platform, member.name, rows)[0]
    return group


def _keep(batch: Batch, platform: Platform, member: Source, rows: Rows, noted: Noted) -> None:
    feed, name = batch.feed, f"{platform.name}/{batch.feed.name}"
    items = [rows.pointers[i] for i in batch.taken]
    columns: dict[str, list[object]] = dict(batch.columns)
    columns["item"] = list(items)
    columns["id"] = list(record_ids(noted.archive.name, member.name, name, items))
    if batch.precisions:
        columns["when_precision"] = list(batch.precisions)
    if noted.with_places:
        around = surroundings(platform, member.name, rows)
        columns["places"] = [
            json.dumps(as_map(places(feed, rows.items[i], around[i])), ensure_ascii=False)
            for i in batch.taken
        ]
    same = {"archive": noted.archive.name, "member": member.name, "feed": name, "kind": str(feed.kind)}
    made = sum(map(characters, batch.columns.values())) + characters(columns["item"])
    charge(member, made + ROW * len(items))
    noted.records.add(
        columns,
        len(items),
        characters=made,
        **same,
        is_owner=feed.owner,
        **{UNDECIDED: feed.owner is None},
    )
    noted.names |= batch.names
    noted.problems += _costs(batch, member, noted.archive.name)


def characters(values: Sequence[object]) -> int:
    """How many characters a column holds."""
    return sum(len(v) for v in values if type(v) is str)


def _costs(batch: Batch, member: Source, archive: str) -> Iterator[Problem]:
    wrong = sorted(batch.wrong, key=lambda w: (w.column, w.message))
    for (column, message), group in groupby(wrong, key=lambda w: (w.column, w.message)):
        seen = list(group)
        yield Problem(
            archive=archive,
            place=Place(member=member.name, pointer=seen[0].pointer),
            cost=Cost.VALUE,
            message=f"{column}: {message}",
            count=len(seen),
        )


def _take_notes(member: Source, noted: Noted) -> None:
    for pointer, message in member.notes[:MOST_NOTES]:
        noted.problems.append(
            Problem(
                archive=noted.archive.name,
                place=Place(member=member.name, pointer=pointer),
                cost=Cost.ITEM,
                message=message,
            )
        )
    if len(member.notes) > MOST_NOTES:
        more = len(member.notes) - MOST_NOTES
        place = Place(member=member.name)
        message = "more oddities of the same member"
        noted.problems.append(
            Problem(archive=noted.archive.name, place=place, cost=Cost.ITEM, message=message, count=more)
        )
    member.notes.clear()


def _walk_member(member: Source, refusals: Sequence[str], noted: Noted) -> MemberCoverage:
    """Read what nobody claims, so that analysis and redaction do not go blind."""
    member.notes.clear()
    before = noted.records.mark()
    try:
        found = _walk(member, noted)
    except ShapeError as shape:
        noted.records.roll_back(before)
        reason = refusals[0] if refusals else str(shape)
        refused(member, reason, noted, "The other members were read. Export this one again if it matters.")
        return MemberCoverage(member=member.name, size=member.size, state="unread", reason=reason)
    if refusals:
        hint = "Its words were still searched."
        if "web page" in refusals[0]:
            hint += " If it should be JSON, request the export again as JSON."
        refused(member, refusals[0], noted, hint)
        member.notes[:] = [n for n in member.notes if "web page" not in n[1]]
    _take_notes(member, noted)
    return MemberCoverage(member=member.name, size=member.size, state="walked", records=found)


def _walk_groups(member: Source, groups: Sequence[tuple[str, int]], noted: Noted) -> None:
    """Search the words of lists of which no record was made, and say so."""
    found = noted.records.rows
    with suppress(ShapeError):
        _walk(member, noted, inside_of(tuple(group for group, _ in groups)))
    member.notes.clear()
    searched = len(groups) == 1 and noted.records.rows > found
    for group, number in groups[:MOST_NOTES]:
        noted.problems.append(
            Problem(
                archive=noted.archive.name,
                place=Place(member=member.name, pointer=group),
                cost=Cost.ITEM,
                message="a list that holds values gave no record",
                hint="Its words were still searched." if searched else "",
                count=number,
            )
        )


def _walk(member: Source, noted: Noted, inside: re.Pattern[str] | None = None) -> int:
    """Add the rows of the walker, those inside of some places, some at a time; how many there were."""
    rows, count = walk(member), 0
    if inside is not None:
        rows = (row for row in rows if inside.match(str(row["pointer"])))
    while found := list(islice(rows, WALKED)):
        columns: dict[str, list[object]] = {
            name: [row.get(name) for row in found] for name in (*VALUE_COLUMNS, "when_precision")
        }
        columns["item"] = [row["pointer"] for row in found]
        pointers = [str(row["pointer"]) for row in found]
        columns["id"] = list(record_ids(noted.archive.name, member.name, "unread", pointers))
        made = sum(map(characters, columns.values()))
        charge(member, made + ROW * len(found))
        where = {"archive": noted.archive.name, "member": member.name, "feed": "unread"}
        same = {**where, "kind": str(Kind.UNREAD), UNDECIDED: False}
        noted.records.add(columns, len(found), characters=made, **same)
        count += len(found)
    return count


def refused(member: Source, reason: str, noted: Noted, hint: str) -> None:
    """Note that a member was not read as it should be."""
    noted.problems.append(
        Problem(
            archive=noted.archive.name,
            place=Place(member=member.name),
            cost=Cost.MEMBER,
            message=reason,
            hint=hint,
        )
    )
