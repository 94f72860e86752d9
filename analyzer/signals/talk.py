"""Talk: the people with whom words go both ways, often and for long.

Whoever only writes at the owner is no friend, and a burst of a day is a deal or a dispute: a person counts from
DAYS different days on, when each side has written at least REPLIES times, in talk between two.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from parsers.record import Kind

DAYS: Final = 5
REPLIES: Final = 5
PEOPLE: Final = 10
"""People shown as close at most."""


def closest(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for the owner's messages to each of the closest people; more for more days of talk."""
    talk = records.filter(
        pl.col("kind") == Kind.MESSAGE, pl.col("thread").is_not_null(), pl.col("is_owner").is_not_null()
    ).select("id", "archive", "thread", "actor", "is_owner", "when")
    theirs = pl.col("actor").filter(~pl.col("is_owner"))
    pairs = (
        talk.group_by("archive", "thread")
        .agg(
            person=theirs.drop_nulls().min(),
            others=theirs.n_unique(),
            sent=pl.col("is_owner").sum(),
            got=(~pl.col("is_owner")).sum(),
            days=pl.col("when").dt.date().n_unique(),
        )
        .filter(
            pl.col("others") == 1, pl.col("sent") >= REPLIES, pl.col("got") >= REPLIES, pl.col("days") >= DAYS
        )
        .sort(["days", "sent", "person", "thread"], descending=[True, True, False, False])
        .head(PEOPLE)
    )
    rows = talk.filter("is_owner").join(pairs, on=["archive", "thread"], how="inner")
    # A message a day is enough to show; n days are worth 0.8 (1 + ln n), capped by the ledger.
    daily = (
        rows.with_columns(day=pl.col("when").dt.date())
        .sort("when", "id")
        .unique(["person", "day"], keep="first")
    )
    return propose(
        daily,
        signal="talk",
        rule="talk.both_ways",
        question="connections.closest",
        value=pl.col("person"),
        points=0.8,
        basis=Basis.OBSERVED,
    )
