"""The engine: recognise, read, account for every member."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from parsers.archive import Archive
from parsers.problems import Problem


@dataclass(frozen=True, kw_only=True)
class MemberCoverage:
    """How much of one member was understood. `state` is read, passed_over, empty, walked or unread."""

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
) -> Reading:
    """Read archives into one table of records, sorted by archive, member and item."""
    raise NotImplementedError
