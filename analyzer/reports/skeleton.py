"""A skeleton of an export: what it is made of and what became of it, without a value, a name or a key of anybody.

For bug reports. Of paths and keys only those steps are shown that are made of words of the declarations; any other
becomes `…1`, `…2`, the same number for the same word wherever it stands.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Any, Final

from analyzer.reports import places
from analyzer.reports.coverage import octets
from parsers.declare.paths import unescape
from parsers.engine.account import KeyCount
from parsers.engine.coverage import ArchiveCoverage, MemberCoverage
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
        """A member's path; folders and files by number where they are no words of exports."""
        shown = places.path(member).split("/")
        return "/".join(
            self._numbered(part, told) for part, told in zip(member.split("/"), shown, strict=False)
        )

    def key(self, path: str) -> str:
        """A general path, step by step."""
        return "/".join(
            step
            if places.is_common(plain := unescape(step).removeprefix("@"))
            else self._numbered(plain, "…")
            for step in path.split("/")
        )

    def _numbered(self, word: str, shown: str) -> str:
        if places.HIDDEN not in shown:
            return shown
        number = self.numbers.setdefault(word, len(self.numbers) + 1)
        return shown.replace(places.HIDDEN, f"{places.HIDDEN}{number}")


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
