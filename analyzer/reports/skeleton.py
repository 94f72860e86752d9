"""A skeleton of an export: what it is made of and what became of it, without a value, a name or a key of anybody.

For bug reports. Of paths and keys only those steps are shown that a declaration names as they are, digits of file names as 0;
any other becomes `…1`, `…2`, the same number for the same word wherever it stands.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from typing import Any, Final

from analyzer.reports import places
from analyzer.reports.coverage import octets
from parsers.declare.paths import unescape
from parsers.declare.platform import Feed
from parsers.engine.account import KeyCount
from parsers.engine.coverage import ArchiveCoverage, MemberCoverage
from parsers.engine.recognise import alternatives
from parsers.platforms import PLATFORMS
from parsers.problems import Problem

SCHEMA: Final = 1
MOST: Final = 2_000
"""Sorts of members, and keys of one sort, that are listed."""

Document = dict[str, Any]


@dataclass(kw_only=True)
class _Names:
    """The words that are hidden, numbered in the order in which they are met."""

    numbers: dict[str, int] = field(default_factory=dict)

    def path(self, member: str) -> str:
        """A member's path: folders and files as declarations name them, any other by its number and its ending."""
        return "/".join(map(self._part, member.split("/")))

    def _part(self, name: str) -> str:
        known = _members().fullmatch(name)
        if known:
            return re.sub(r"\d", "0", name)
        ending = re.search(r"\.(?:json|js|html?|csv|txt|zip|xml|vcf|ics|mbox)$", name, re.IGNORECASE)
        return self._numbered(name, places.HIDDEN + (ending[0].lower() if ending else ""))

    def key(self, path: str) -> str:
        """A general path, step by step: those that declarations name, and `*`."""
        return "/".join(
            step
            if not step or (plain := unescape(step).removeprefix("@")).casefold() in _keys()
            else self._numbered(plain, places.HIDDEN)
            for step in path.split("/")
        )

    def _numbered(self, word: str, shown: str) -> str:
        if places.HIDDEN not in shown:
            return shown
        number = self.numbers.setdefault(word, len(self.numbers) + 1)
        return shown.replace(places.HIDDEN, f"{places.HIDDEN}{number}")


@cache
def _keys() -> frozenset[str]:
    """Every step of a path that a declaration names, and the labels of platforms."""
    paths = [path for platform in PLATFORMS for feed in platform.feeds for path in _paths(feed)]
    paths += (key for platform in PLATFORMS for key in platform.left)
    labels = {word for platform in PLATFORMS for pair in platform.labels.items() for word in pair}
    steps = {unescape(step).removeprefix("@") for path in paths for step in path.split("/")}
    return frozenset(step.casefold() for step in steps | labels) - {""}


def _paths(feed: Feed) -> Iterator[str]:
    yield from (*feed.needs, *feed.ignored, *feed.structural, *getattr(feed.items, "containers", ()))
    yield from (part for path in feed.names for part in path.split(" + "))
    yield from (where.path for where in feed.where)
    for spec in feed.columns().values():
        yield from (path for path in spec.paths if not path.startswith("$"))


@cache
def _members() -> re.Pattern[str]:
    """Folders and files as declarations name them; where they allow anything, only numbers are nobody's."""
    globs = [glob for p in PLATFORMS for feed in p.feeds for glob in feed.globs()]
    globs += (mark.members for p in PLATFORMS for mark in p.marks)
    parts = {
        part for glob in globs for one in alternatives(glob) for part in one.split("/") if part.strip("*?")
    }
    words = (re.escape(p).replace(r"\*", r"\d{0,6}").replace(r"\?", r"\d?") for p in sorted(parts))
    return re.compile("|".join(words), re.IGNORECASE)


def skeleton(archives: Iterable[ArchiveCoverage], problems: Iterable[Problem]) -> Document:
    """What a stranger may see: for each archive its platforms, and for each sort of member its keys and counts."""
    names = _Names()
    return {
        "schema": SCHEMA,
        "dossier": version("open-dossier"),
        "archives": [_archive(archive, names) for archive in archives],
        "problems": _problems(problems),
    }


def _archive(archive: ArchiveCoverage, names: _Names) -> Document:
    sorts: dict[tuple[str, str, tuple[str, ...]], list[MemberCoverage]] = {}
    for member in archive.members:
        sorts.setdefault((names.path(member.member), member.state, member.feeds), []).append(member)
    return {
        "platforms": list(archive.platforms),
        "generation": archive.generation,
        "parts": len(archive.parts),
        "missing": len(archive.missing),
        "bytes": octets((archive,))._asdict(),
        "members": [_sort(*sort, members, names) for sort, members in list(sorts.items())[:MOST]],
        "more": max(0, len(sorts) - MOST),
    }


def _sort(
    path: str, state: str, feeds: tuple[str, ...], members: list[MemberCoverage], names: _Names
) -> Document:
    keys: dict[str, KeyCount] = {}
    for member in members:
        for row in member.account:
            shown = names.key(row.key)
            keys[shown] = keys[shown] + row if shown in keys else row
    return {
        "path": path,
        "members": len(members),
        "bytes": sum(m.size for m in members),
        "state": state,
        "feeds": list(feeds),
        "records": sum(m.records for m in members),
        "keys": {
            key: {f: n for f, n in _fates(row).items() if n} for key, row in sorted(keys.items())[:MOST]
        },
        "more": max(0, len(keys) - MOST),
    }


def _fates(row: KeyCount) -> dict[str, int]:
    return {"read": row.read, "left": row.left, "carried": row.carried, "unknown": row.unknown}


def _problems(problems: Iterable[Problem]) -> list[Document]:
    """Each sentence once, with how often it was said; never where."""
    counts: dict[tuple[str, str], int] = {}
    for problem in problems:
        said = (problem.cost.value, problem.message)
        counts[said] = counts.get(said, 0) + problem.count
    return [{"cost": cost, "message": message, "count": n} for (cost, message), n in sorted(counts.items())]
