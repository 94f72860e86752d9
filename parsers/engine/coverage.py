"""How much of an export was understood: a row for each member, a summary for each archive."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class MemberCoverage:
    """How much of one member was understood.

    `state` is read, empty, passed_over, media, walked (by the generic walker only) or unread.
    """

    member: str
    size: int
    state: str
    feeds: tuple[str, ...] = ()
    records: int = 0
    keys: int = 0
    unknown_keys: tuple[str, ...] = ()
    """General paths of keys that no feed claims and nobody passed over."""
    reason: str = ""


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
