"""Needs: which records a signal or a table has something to say of. What finds none of them is left out.

An archive holds few kinds of records, and most signals find nothing in most of them: to look all the same is what takes
longest in a small one. What there is is counted once for all signals of a table: which kinds, whose, and which columns
hold anything.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, Protocol

import polars as pl

from analyzer.finding import Engine
from parsers.record import Kind

WRITTEN: Final = (Kind.POST, Kind.COMMENT, Kind.MESSAGE)
PAID: Final = (Kind.PURCHASE, Kind.PAYMENT, Kind.SUBSCRIPTION)
LOCATED: Final = (Kind.VISIT, Kind.MEDIA, Kind.POST, Kind.TRAVEL, Kind.LOGIN, Kind.SEARCH, Kind.VIEW)
SETTLED: Final = (Kind.PROFILE, Kind.ASSIGNED)
"""What an owner or a platform set down."""
HANDS: Final = (*WRITTEN, Kind.REACTION, Kind.SHARE, Kind.SEARCH, Kind.VIEW, Kind.LISTEN)
"""What a person does with the hands."""
TURNED: Final = (
    Kind.MEMBERSHIP, Kind.EVENT, Kind.REACTION, Kind.CONNECTION, Kind.SAVE, Kind.VISIT, Kind.SHARE, Kind.DISCLOSED, *PAID,
)  # fmt: skip
"""To what an owner turns by more than words or a glance."""
KEYS: Final = ("kind", "is_owner", "label")
"""The columns by which records are counted together."""


@dataclass(frozen=True, kw_only=True)
class Need:
    """Records of one of these kinds, with one of these labels, with something in each of these columns; none named is any.

    `owner` asks for the owner's own records, or for those of others; whose nobody knows are both.
    """

    kinds: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    owner: bool | None = None

    def is_met(self, row: Mapping[str, Any]) -> bool:
        """Whether a row says so: KEYS as they stand, and of other columns whether they hold anything."""
        return (
            (not self.kinds or row["kind"] in self.kinds)
            and (not self.labels or row["label"] in self.labels)
            and (self.owner is None or row["is_owner"] in (self.owner, None))
            and all(row[column] for column in self.columns)
        )


Rows = tuple[Mapping[str, Any], ...]
"""What there is in a table, a row for all records alike, each as of `Need.is_met`."""
Needs = tuple[Need, ...]
"""Several ways to have something to say: one that is met is enough."""
ANY: Final[Needs] = (Need(),)
"""Any row at all."""


class Work(Protocol):
    """A signal: rows of the ledger from the table that it reads."""

    __name__: str

    def __call__(self, rows: pl.LazyFrame, /) -> pl.LazyFrame:
        """The rows it proposes."""


class Signal(NamedTuple):
    """A signal with the table it reads and what it needs there."""

    table: str
    work: Work
    needs: Needs = ANY


class Table(NamedTuple):
    """How a table is made of those before it, with the one without which there is none, and what it needs there."""

    source: str
    make: Callable[[Mapping[str, pl.LazyFrame], Engine], pl.LazyFrame]
    needs: Needs = ANY


def own(*kinds: Kind, columns: tuple[str, ...] = ()) -> Needs:
    """The owner's records of these kinds."""
    return (Need(kinds=kinds, columns=columns, owner=True),)


def profile(*labels: str, columns: tuple[str, ...] = ("value",)) -> Needs:
    """Fields of the owner's profile."""
    return (Need(kinds=(Kind.PROFILE,), labels=labels, columns=columns, owner=True),)


def settled(*labels: str, columns: tuple[str, ...] = ("value",)) -> Needs:
    """Fields of a profile, and what platforms concluded."""
    return (Need(kinds=SETTLED, labels=labels, columns=columns),)


def counted(rows: pl.LazyFrame, needs: Sequence[Need], engine: Engine) -> Rows:
    """What there is in a table, as far as these needs ask; nothing in an empty one."""
    labels = sorted({label for need in needs for label in need.labels})
    columns = sorted({column for need in needs for column in need.columns})
    there = rows.collect_schema().names()
    # A label that nobody asks for is as good as none: there can be as many as there are records.
    known = {"label": pl.when(pl.col("label").is_in(labels)).then("label")}
    keys = [known.get(key, pl.col(key)).alias(key) for key in KEYS if key in there]
    held = [pl.len().alias("number"), pl.col(columns).is_not_null().any()]
    alike = rows.group_by(keys).agg(held) if keys else rows.select(held).filter(pl.col("number") > 0)
    return tuple(alike.collect(engine=engine).iter_rows(named=True))


def are_met(needs: Needs, rows: Rows) -> bool:
    """Whether one of the needs is met by any of the rows."""
    return any(need.is_met(row) for need in needs for row in rows)
