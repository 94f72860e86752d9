"""Coverage as a document: of archives, of their members, and of the problems met on the way."""

from collections.abc import Iterable
from typing import Any, Final

from analyzer.reports.coverage import octets, states
from parsers.engine.coverage import ArchiveCoverage, MemberCoverage
from parsers.problems import Problem

SCHEMA: Final = 1
Document = dict[str, Any]


def coverage_of(archives: Iterable[ArchiveCoverage], problems: Iterable[Problem]) -> Document:
    """Every member and what became of it, every problem."""
    return {
        "schema": SCHEMA,
        "archives": [_coverage(a) for a in archives],
        "problems": [
            {
                "archive": p.archive,
                "member": p.place.member,
                "pointer": p.place.pointer,
                "cost": p.cost.value,
                "message": p.message,
                "hint": p.hint,
                "count": p.count,
            }
            for p in problems
        ],
    }


def archive_of(a: ArchiveCoverage) -> Document:
    """What an archive is, and how much of it was understood."""
    return {
        "archive": a.archive,
        "platforms": list(a.platforms),
        "generation": a.generation,
        "parts": list(a.parts),
        "missing": list(a.missing),
        "records": sum(m.records for m in a.members),
        **octets_of((a,)),
    }


def octets_of(archives: Iterable[ArchiveCoverage]) -> Document:
    """Bytes in all, and how many of them were understood (read), left, carried, or are unknown."""
    of = octets(archives)
    return {
        "bytes": sum(of),
        "understood": of.read,
        "left": of.left,
        "carried": of.carried,
        "unknown": of.unknown,
    }


def states_of(archives: Iterable[ArchiveCoverage]) -> list[Document]:
    """Members and bytes by state."""
    rows = states([m for a in archives for m in a.members])
    return [{"state": s.name, "members": s.members, "bytes": s.octets} for s in rows]


def _coverage(a: ArchiveCoverage) -> Document:
    return {
        **archive_of(a),
        "owner_names": list(a.owner_names),
        "states": states_of((a,)),
        "silent_feeds": [{"feed": feed, "member": member} for feed, member in a.silent_feeds],
        "members": [_member(m) for m in a.members],
    }


def _member(m: MemberCoverage) -> Document:
    return {
        "member": m.member,
        "size": m.size,
        "state": m.state,
        "feeds": list(m.feeds),
        "records": m.records,
        "values": m.values._asdict(),
        "keys": len(m.account),
        "unknown_keys": list(m.unknown_keys),
        "lost": m.lost,
        "unread_groups": [{"group": group, "values": number} for group, number in m.unread_groups],
        "reason": m.reason,
    }
