"""Talk: the people with whom words go both ways, often and for long.

Whoever only writes at the owner is no friend, and a burst of a day is a deal or a dispute: a person counts from
DAYS different days on, when each side has written at least REPLIES times and a SHARE of all, in talk between two.
Closer are those who are written to on several platforms, late in the evening, and still: each is worth a little more.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from parsers.record import Kind

DAYS: Final = 5
REPLIES: Final = 5
SHARE: Final = 0.15
"""Of the words between two, what either side has to write at least."""
PEOPLE: Final = 10
"""People shown as close at most."""
DAILY: Final = 0.8
"""A message a day is enough to show; n days are worth DAILY (1 + ln n), capped by the ledger."""
MORE: Final = 0.5
"""For a second channel, for late hours, for talk that goes on: signs of closeness that deals and offices lack."""
NUMBER: Final = r"^\d+$"
"""An account known by its number alone is nobody that can be named."""
LATE_DAYS: Final = 3
RECENT: Final = 90
"""Days before the last message of all in which talk still goes on."""


def closest(records: pl.LazyFrame) -> pl.LazyFrame:
    """Rows for the owner's messages to each of the closest people."""
    mine = _talk(records)
    people = _people(mine)
    rows = mine.filter("is_owner").join(people.select("person"), on="person", how="inner").sort("when", "id")
    daily = rows.with_columns(day=pl.col("when").dt.date()).unique(
        ["person", "day"], keep="first", maintain_order=True
    )
    channels = rows.unique(["person", "platform"], keep="first", maintain_order=True).filter(
        pl.len().over("person") >= 2
    )
    late = daily.join(rows.filter("late").select("id"), on="id", how="semi")
    late = late.filter(pl.len().over("person") >= LATE_DAYS)
    recent = daily.join(people.filter("recent").select("person"), on="person", how="semi")
    one = [pl.col("person").is_first_distinct()]
    return pl.concat(
        [
            _rows(daily, "both_ways", DAILY),
            _rows(channels.filter(*one), "channels", MORE),
            _rows(late.filter(*one), "late", MORE),
            _rows(recent.reverse().filter(*one), "recent", MORE),
        ]
    )


def _talk(records: pl.LazyFrame) -> pl.LazyFrame:
    """Messages between the owner and one other person, with that person."""
    local_hour = pl.col("when").dt.hour()
    talk = records.filter(
        pl.col("kind") == Kind.MESSAGE, pl.col("thread").is_not_null(), pl.col("is_owner").is_not_null()
    ).select(
        "id", "archive", "thread", "actor", "is_owner", "when",
        platform=pl.col("feed").str.extract(r"^([^/]*)"),
        late=pl.col("when_precision").str.ends_with("-local") & ((local_hour >= 22) | (local_hour < 4)),
    )  # fmt: skip
    theirs = pl.col("actor").filter(~pl.col("is_owner"))
    pairs = talk.group_by("archive", "thread").agg(person=theirs.drop_nulls().min(), others=theirs.n_unique())
    named = pairs.filter(pl.col("others") == 1, ~pl.col("person").str.contains(NUMBER)).drop("others")
    return talk.join(named, on=["archive", "thread"], how="inner")


def _people(talk: pl.LazyFrame) -> pl.LazyFrame:
    """The people whose talk is long and goes both ways, those of most days first."""
    last = talk.select(end=pl.col("when").max())
    counted = talk.group_by("person").agg(
        sent=pl.col("is_owner").sum(),
        got=(~pl.col("is_owner")).sum(),
        days=pl.col("when").dt.date().n_unique(),
        last=pl.col("when").max(),
    )
    less, all_ = pl.min_horizontal("sent", "got"), pl.col("sent") + pl.col("got")
    both = counted.filter(less >= REPLIES, less >= SHARE * all_, pl.col("days") >= DAYS)
    best = both.sort("days", "sent", "person", descending=[True, True, False]).head(PEOPLE)
    return best.join(last, how="cross").with_columns(
        recent=pl.col("last") >= pl.col("end") - pl.duration(days=RECENT)
    )


def _rows(rows: pl.LazyFrame, rule: str, points: float) -> pl.LazyFrame:
    return propose(
        rows,
        signal="talk",
        rule=f"talk.{rule}",
        question="connections.closest",
        value=pl.col("person"),
        points=points,
        basis=Basis.OBSERVED,
    )
