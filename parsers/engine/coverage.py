"""How much of an export was understood: a row for each member, a summary for each archive."""

from dataclasses import dataclass
from typing import NamedTuple

from parsers.engine.account import KeyCount


class Values(NamedTuple):
    """How many values were read, left on purpose, carried for the format, or are unknown."""

    read: int
    left: int
    carried: int
    unknown: int


@dataclass(frozen=True, kw_only=True, slots=True)
class MemberCoverage:
    """How much of one member was understood.

    `state` is read, empty, passed_over, media, walked (by the generic walker only) or unread. What no value was counted
    of is told by its state alone: what is empty counts as read, what was passed over and media as left, the rest as unknown.
    """

    member: str
    size: int
    state: str
    feeds: tuple[str, ...] = ()
    records: int = 0
    account: tuple[KeyCount, ...] = ()
    """A row for each key whose values were counted, sorted."""
    unread_groups: tuple[tuple[str, int], ...] = ()
    """Repeated groups that hold values of which none was read, the outermost of each: general path, values."""
    lost: int = 0
    """About how many of its bytes nothing was made of, because the file is damaged or says things twice."""
    reason: str = ""

    @property
    def values(self) -> Values:
        """What became of its values."""
        rows = self.account
        return Values(
            read=sum(r.read for r in rows),
            left=sum(r.left for r in rows),
            carried=sum(r.carried for r in rows),
            unknown=sum(r.unknown for r in rows),
        )

    @property
    def octets(self) -> Values:
        """Its bytes, shared out as its values are."""
        counted, size = self.values, self.size - self.lost
        total = sum(counted)
        if self.state in {"walked", "unread"}:
            return Values(0, 0, 0, self.size)
        if self.state in {"passed_over", "media"}:
            return Values(0, self.size, 0, 0)
        if not total:
            return Values(size, 0, 0, self.lost)
        left, carried, unknown = (-(-n * size // total) for n in counted[1:])
        return Values(max(0, size - left - carried - unknown), left, carried, unknown + self.lost)

    @property
    def unknown_keys(self) -> tuple[str, ...]:
        """General paths of keys with values that nobody knows."""
        return tuple(r.key for r in self.account if r.unknown)


@dataclass(frozen=True, kw_only=True)
class ArchiveCoverage:
    """One archive: what it is, and how much of it was understood."""

    archive: str
    platforms: tuple[str, ...]
    """Names of the platforms recognised, surest first; empty where none."""
    generation: str
    parts: tuple[str, ...]
    missing: tuple[str, ...]
    members: tuple[MemberCoverage, ...]
    owner_names: tuple[str, ...]
    silent_feeds: tuple[tuple[str, str], ...]
    """(feed, member) pairs that matched and yielded nothing."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """A moment of the reading, for a progress bar."""

    archive: str
    member: str
    bytes_done: int
    bytes_total: int
    records: int
