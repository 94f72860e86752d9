"""Talk: the people with whom words go both ways, often and for long.

Whoever only writes at the owner is no friend, and a burst of a day is a deal or a dispute: a person counts from
DAYS different days on, when each side has written at least REPLIES times and a SHARE of all, in talk between two.
Closer are those who are written to on several platforms, late in the evening, and still: each is worth a little more, and
so are pictures and appointments together.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis

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
LATE: Final = 22
EARLY: Final = 4
"""Hours of the owner's own clock from which and until which talk is late."""
SEEN: Final = 0.4
"""For a picture or an appointment together."""
TOGETHER: Final = 2
"""Pictures or appointments from which being together is no chance."""
LATE_DAYS: Final = 3
RECENT: Final = 90
"""Days before the last message of all in which talk still goes on."""


def closest(talk: pl.LazyFrame) -> pl.LazyFrame:
    """Rows for the owner's messages to each of the closest people."""
    people = _people(talk)
    hour = pl.col("local").dt.hour()
    late = (hour >= LATE) | (hour < EARLY)
    rows = (
        talk.with_columns(late=late.fill_null(value=False))
        .filter("is_owner")
        .join(people.select("person"), on="person", how="inner")
        .sort("when", "id")
    )
    daily = rows.with_columns(day=pl.col("when").dt.date()).unique(
        ["person", "day"], keep="first", maintain_order=True
    )
    channels = rows.unique(["person", "platform"], keep="first", maintain_order=True).filter(
        pl.len().over("person") >= 2
    )
    # A join may change the order, and what is cited is the first or the last.
    nightly = daily.join(rows.filter("late").select("id"), on="id", how="semi").sort("when", "id")
    nightly = nightly.filter(pl.len().over("person") >= LATE_DAYS)
    recent = daily.join(people.filter("recent").select("person"), on="person", how="semi").sort("when", "id")
    one = [pl.col("person").is_first_distinct()]
    return pl.concat(
        [
            _rows(daily, "both_ways", DAILY),
            _rows(channels.filter(*one), "channels", MORE),
            _rows(nightly.filter(*one), "late", MORE),
            _rows(recent.reverse().filter(*one), "recent", MORE),
        ]
    )


def together(people: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each picture of, and appointment with, somebody who is in several of them."""
    rows = people.filter(pl.col("how").is_in(["photo", "event"])).sort("first", "id")
    rows = rows.unique(["person", "context"], keep="first", maintain_order=True)
    return _rows(rows.filter(pl.len().over("person") >= TOGETHER), "together", SEEN)


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
