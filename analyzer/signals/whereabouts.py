"""Whereabouts: home, work, home town and travel, from located records of the owner.

Home is where the nights are, work where the working days are, each from ENOUGH different days on; a square of about
a kilometre stands for both. Times without a zone are local; times in UTC are told by the sun (15 degrees an hour).
Where the platform itself says home or work, that is its conclusion.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.knowledge.places import near
from parsers.record import Kind

ENOUGH: Final = 3
SHOWN: Final = 40
_LABELLED: Final = r"(?i)^(?:inferred_|suggested_)?(home|work)$"
_KINDS: Final = [
    k.value for k in (Kind.VISIT, Kind.MEDIA, Kind.POST, Kind.TRAVEL, Kind.LOGIN, Kind.SEARCH, Kind.VIEW)
]

LABELLED: Final = 1.5
PAST: Final = 0.2
"""What a former home or office says of the present one."""
_LABELLED_KINDS: Final = [k.value for k in (Kind.VISIT, Kind.SEARCH, Kind.VIEW)]
"""A visit is labelled itself; a search or a page looked at says in `value` where it was made from."""


def whereabouts(records: pl.LazyFrame) -> pl.LazyFrame:
    """Rows for home, work, home town and places of travel."""
    days = _days(records)
    home, work = _habitual(days, "night"), _habitual(days, "office")
    labelled = _labelled(records)
    towns = near(home.with_columns(home=True)).drop_nulls("city")
    return pl.concat(
        [
            _rows(_cited(days.filter("night"), home), "nights", "habits.home", pl.col("square"), 1.0),
            _rows(_cited(days.filter("office"), work), "office_hours", "habits.work", pl.col("square"), 0.7),
            _rows(
                _cited(days.filter("night"), towns), "nights", "demographics.location", pl.col("city"), 0.9
            ),
            labelled,
            _travel(records),
        ]
    )


def _days(records: pl.LazyFrame) -> pl.LazyFrame:
    """One row for each square, day, and part of the day."""
    rows = records.filter(pl.col("is_owner"), pl.col("kind").is_in(_KINDS)).drop_nulls(["when", "lat", "lon"])
    zone = pl.when(pl.col("when_precision").str.ends_with("-local")).then(0.0).otherwise(pl.col("lon") / 15)
    local = pl.col("when") + pl.duration(minutes=(zone * 60).round().cast(pl.Int64))
    rows = rows.filter(pl.col("when_precision").str.contains("^(?:second|minute)")).select(
        "id", lat=pl.col("lat").round(2) + 0.0, lon=pl.col("lon").round(2) + 0.0, day=local.dt.date(), hour=local.dt.hour(),
        weekday=local.dt.weekday(),
    )  # fmt: skip
    rows = rows.with_columns(
        night=(pl.col("hour") < 6) | (pl.col("hour") >= 22),
        office=pl.col("hour").is_between(9, 16) & (pl.col("weekday") <= 5),
        square=pl.format("{}, {}", "lat", "lon"),
    )
    return rows.sort("id").unique(["lat", "lon", "day", "night", "office"], keep="first", maintain_order=True)


def _habitual(days: pl.LazyFrame, part: str) -> pl.LazyFrame:
    """The square with the most days in that part of the day."""
    counted = days.filter(part).group_by("lat", "lon").agg(days=pl.col("day").n_unique())
    return (
        counted.filter(pl.col("days") >= ENOUGH)
        .sort("days", "lat", "lon", descending=[True, False, False])
        .head(1)
    )


def _cited(days: pl.LazyFrame, where: pl.LazyFrame) -> pl.LazyFrame:
    rows = days.join(where, on=["lat", "lon"], how="inner").sort("day", "id")
    return rows.unique(["lat", "lon", "day"], keep="first", maintain_order=True).head(SHOWN)


def _labelled(records: pl.LazyFrame) -> pl.LazyFrame:
    visit = pl.col("kind") == Kind.VISIT
    square = pl.format("{}, {}", pl.col("lat").round(2) + 0.0, pl.col("lon").round(2) + 0.0)
    rows = records.filter(pl.col("kind").is_in(_LABELLED_KINDS), pl.col("is_owner")).with_columns(
        which=pl.when(visit).then("label").otherwise("value").str.extract(_LABELLED).str.to_lowercase(),
        square=pl.when(visit).then(pl.coalesce("place", square)).otherwise(square),
    )
    rows = (
        rows.drop_nulls(["which", "square"])
        .sort("when", "id")
        .group_by("which", "square", maintain_order=True)
        .head(SHOWN)
    )
    return propose(
        rows,
        signal="whereabouts",
        rule="whereabouts.labelled",
        question=pl.lit("habits.") + pl.col("which"),
        value=pl.col("square"),
        points=pl.when(_moved_on()).then(LABELLED * PAST).otherwise(LABELLED),
        basis=Basis.ASSIGNED,
    )


def _moved_on() -> pl.Expr:
    """Whether the platform has said home or work of another place for a year since."""
    last = pl.col("when").max().over("which") - pl.duration(days=365)
    return (pl.col("when").max().over("which", "square") < last).fill_null(value=False)


def _travel(records: pl.LazyFrame) -> pl.LazyFrame:
    """Cities on record, other than the one with most days: a place of check-in, a trip, a picture."""
    rows = records.filter(pl.col("is_owner"), pl.col("kind").is_in(_KINDS)).drop_nulls(["lat", "lon"])
    rows = near(rows.select("id", "lat", "lon", day=pl.col("when").dt.date())).drop_nulls("city")
    rows = rows.sort("day", "id").unique(["city", "day"], keep="first", maintain_order=True)
    count = rows.group_by("city").agg(n=pl.len()).sort("n", "city", descending=[True, False])
    away = rows.join(count.head(1), on="city", how="anti")
    return _rows(
        away.group_by("city", maintain_order=True).head(SHOWN),
        "elsewhere",
        "habits.travel",
        pl.col("city"),
        1.0,
    )


def _rows(rows: pl.LazyFrame, rule: str, question: str, value: pl.Expr, points: float) -> pl.LazyFrame:
    return propose(
        rows,
        signal="whereabouts",
        rule=f"whereabouts.{rule}",
        question=question,
        value=value,
        points=points,
        basis=Basis.OBSERVED,
    )
