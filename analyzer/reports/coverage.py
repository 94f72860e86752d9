"""How much was understood: totals by state, what was left, and what can be done about it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from analyzer.finding import Analysis
from analyzer.reports import words
from analyzer.reports.discretion import Discretion, hidden, is_special
from parsers.engine.coverage import ArchiveCoverage, MemberCoverage, Values
from parsers.engine.fates import ends
from parsers.platforms import PLATFORMS
from parsers.problems import Problem

UNREAD: Final = frozenset({"unread", "walked"})
"""States of members of which no feed made a record; those walked were at least searched for words, times and places."""
STATES: Final = ("read", "empty", "passed_over", "media", "walked", "unread")
LISTED: Final = 15


@dataclass(frozen=True, kw_only=True)
class State:
    """Members of one state, in numbers and bytes."""

    name: str
    members: int
    octets: int


@dataclass(frozen=True, kw_only=True)
class Covered:
    """One archive, ready for the template."""

    name: str
    platforms: str
    generation: str
    parts: tuple[str, ...]
    missing: tuple[str, ...]
    records: int
    kinds: tuple[tuple[str, int], ...]
    states: tuple[State, ...]
    octets: int
    share: str
    unread: tuple[tuple[str, str, str], ...]
    unread_more: int
    keys: tuple[tuple[str, str], ...]
    keys_more: int
    keys_known: str
    groups: tuple[tuple[str, str, str], ...]
    groups_more: int
    silent: tuple[tuple[str, str], ...]
    silent_more: int


@dataclass(frozen=True, kw_only=True)
class Trouble:
    """A problem, ready for the template."""

    archive: str
    place: str
    cost: str
    message: str
    hint: str
    count: int


def title(platform: str) -> str:
    """A platform as people call it: `X (Twitter)`."""
    return next((p.title for p in PLATFORMS if p.name == platform), words.shown(platform, 40))


def octets(coverage: Iterable[ArchiveCoverage]) -> Values:
    """All bytes of some archives: read, left on purpose, carried for the format, unknown."""
    shares = [m.octets for c in coverage for m in c.members]
    return Values(*(sum(column) for column in zip(*shares, strict=True))) if shares else Values(0, 0, 0, 0)


def shares(of: Values) -> str:
    """`93.1 % read, 5 % left on purpose, 1.9 % set aside`; `all of it read` only where it is so."""
    total, left = sum(of), of.left + of.carried
    if not total:
        return "nothing in it"
    if of.read == total:
        return "all of it read"
    parts = [(of.read, "read"), (left, "left on purpose"), (of.unknown, "set aside")]
    return ", ".join(f"{words.share(n, total)} {name}" for n, name in parts if n or name == "read")


def unread_groups(members: Sequence[MemberCoverage]) -> list[tuple[str, str, int]]:
    """(group, member, values) for each repeated group of which nothing is known, the largest first."""
    found = [(group, m.member, number) for m in members for group, number in m.unread_groups]
    return sorted(found, key=lambda g: (-g[2], g[1], g[0]))


def is_whole(archive: ArchiveCoverage) -> bool:
    """Whether something was made of every member that holds anything, and of every repeated group in it."""
    return not any((m.size and m.state in UNREAD) or m.unread_groups or m.lost for m in archive.members)


def states(members: Sequence[MemberCoverage]) -> tuple[State, ...]:
    """Numbers and bytes by state, in the order of how much was made of them."""
    names = [*STATES, *sorted({m.state for m in members} - set(STATES))]
    rows = [(name, [m.size for m in members if m.state == name]) for name in names]
    return tuple(
        State(name=name.replace("_", " "), members=len(sizes), octets=sum(sizes))
        for name, sizes in rows
        if sizes
    )


def largest_unread(members: Sequence[MemberCoverage]) -> list[MemberCoverage]:
    """Members that no feed claims, largest first."""
    return sorted((m for m in members if m.state in UNREAD), key=lambda m: (-m.size, m.member))


def unknown_keys(members: Sequence[MemberCoverage]) -> list[tuple[str, str]]:
    """(key, member) for each key that nobody claims, each key once per feed."""
    seen = {(m.feeds, key): (key, m.member) for m in reversed(members) for key in m.unknown_keys}
    return sorted(seen.values())


def keys_by_fate(archive: ArchiveCoverage) -> list[tuple[str, list[tuple[str, int, str, str]]]]:
    """For `--drift`: under a title each key with values that are unknown, left or carried: key, values, a member, why."""
    found: dict[str, dict[str, tuple[str, int, str, str]]] = {"unknown": {}, "left": {}, "carried": {}}
    for member in archive.members:
        for row in member.account:
            for fate, rows in found.items():
                number = getattr(row, fate)
                if number:
                    _, before, first, why = rows.get(row.key, ("", 0, member.member, ""))
                    why = why or (reason(archive.platforms, row.key) if fate == "left" else "")
                    rows[row.key] = (row.key, before + number, first, why)
    titles = {
        "unknown": "Keys that nobody knows",
        "left": "Keys left on purpose",
        "carried": "Keys that a copy carries",
    }
    return [(titles[fate], sorted(rows.values())) for fate, rows in found.items()]


def key_counts(member: MemberCoverage, platforms: Sequence[str]) -> list[dict[str, Any]]:
    """For each key of a member what became of its values, and why they are left where a reason is given."""
    return [
        {
            "key": row.key, "read": row.read, "left": row.left, "carried": row.carried, "unknown": row.unknown,
            "reason": reason(tuple(platforms), row.key) if row.left else "",
        }
        for row in member.account
    ]  # fmt: skip


@lru_cache(maxsize=10_000)
def reason(platforms: tuple[str, ...], key: str) -> str:
    """Why values under a key are left, as the platforms say; empty where a single feed leaves it."""
    tables = (p.left for p in PLATFORMS if p.name in platforms)
    return next((why for table in tables for name, why in table.items() if ends((name,), key)), "")


def covered(analysis: Analysis, kept: Discretion) -> list[Covered]:
    """Every archive of the analysis."""
    kinds: dict[str, list[tuple[str, int]]] = {}
    for archive, kind, records in analysis.kinds.select("archive", "kind", "records").iter_rows():
        kinds.setdefault(archive, []).append((words.shown(kind, 40), int(records)))
    return [_covered(c, kinds.get(c.archive, []), kept) for c in analysis.coverage]


def _covered(archive: ArchiveCoverage, kinds: list[tuple[str, int]], kept: Discretion) -> Covered:
    known = octets((archive,))
    groups = unread_groups(archive.members)
    unread, keys = largest_unread(archive.members), unknown_keys(archive.members)
    seen = sum(len(m.account) for m in archive.members)
    return Covered(
        name=words.shown(archive.archive, 120),
        platforms=words.listing(map(title, archive.platforms), 6) or "no platform that Dossier knows",
        generation=words.shown(archive.generation, 120),
        parts=tuple(words.shown(p, 120) for p in archive.parts[:LISTED]),
        missing=tuple(words.shown(p, 120) for p in archive.missing[:LISTED]),
        records=sum(m.records for m in archive.members),
        kinds=tuple(sorted(kinds, key=lambda k: (-k[1], k[0]))[:10]),
        states=states(archive.members), octets=sum(known), share=shares(known),
        unread=tuple((_path(m.member, kept), words.size(m.size), words.shown(m.reason, 120)) for m in unread[:LISTED]),
        unread_more=max(0, len(unread) - LISTED),
        keys=tuple((_path(key, kept), _path(member, kept)) for key, member in keys[:LISTED]),
        keys_more=max(0, len(keys) - LISTED), keys_known=words.share(seen - min(seen, len(keys)), seen) if seen else "",
        groups=tuple((_path(g, kept), _path(member, kept), words.count(n, "value")) for g, member, n in groups[:LISTED]),
        groups_more=max(0, len(groups) - LISTED),
        silent=tuple((words.shown(f, 80), _path(m, kept)) for f, m in archive.silent_feeds[:LISTED]),
        silent_more=max(0, len(archive.silent_feeds) - LISTED),
    )  # fmt: skip


def troubles(problems: Iterable[Problem], kept: Discretion) -> list[Trouble]:
    """Problems, those with a hint and the costly ones first."""
    costs = ("archive", "member", "item", "value", "note")
    ranked = sorted(problems, key=lambda p: (not p.hint, costs.index(p.cost), -p.count, p))
    return [
        Trouble(
            archive=words.shown(p.archive, 120),
            place=" › ".join(_path(part, kept) for part in (p.place.member, p.place.pointer) if part),
            cost=str(p.cost), message=words.shown(p.message, 240), hint=words.shown(p.hint, 240), count=p.count,
        )
        for p in ranked
    ]  # fmt: skip


def _path(text: str, kept: Discretion) -> str:
    return (
        "a name that tells of a special category"
        if is_special(text, kept)
        else hidden(words.shown(text, 200), kept)
    )
