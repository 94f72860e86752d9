"""Located: where the owner was on which day, in squares of about a kilometre, at night and in working hours.

Times without a zone are local; times in UTC are told by the sun (15 degrees an hour), which is right wherever somebody is.
"""

from typing import Final

import polars as pl

from analyzer.fold import filled
from parsers.record import Kind

KINDS: Final = [
    k.value for k in (Kind.VISIT, Kind.MEDIA, Kind.POST, Kind.TRAVEL, Kind.LOGIN, Kind.SEARCH, Kind.VIEW)
]
"""Kinds of records whose place is the owner's own."""
DEGREE: Final = 111.2
"""Kilometres of a degree of latitude."""


def days(records: pl.LazyFrame) -> pl.LazyFrame:
    """One row for each square, day, and part of the day."""
    rows = records.filter(pl.col("is_owner"), pl.col("kind").is_in(KINDS)).drop_nulls(["when", "lat", "lon"])
    zone = pl.when(pl.col("when_precision").str.ends_with("-local")).then(0.0).otherwise(pl.col("lon") / 15)
    local = pl.col("when") + pl.duration(minutes=(zone * 60).round().cast(pl.Int64))
    rows = rows.filter(pl.col("when_precision").str.contains("^(?:second|minute)")).select(
        "id", lat=pl.col("lat").round(2) + 0.0, lon=pl.col("lon").round(2) + 0.0, day=local.dt.date(), hour=local.dt.hour(),
        weekday=local.dt.weekday(),
    )  # fmt: skip
    rows = rows.with_columns(
        night=(pl.col("hour") < 6) | (pl.col("hour") >= 22),
        office=pl.col("hour").is_between(9, 16) & (pl.col("weekday") <= 5),
        square=filled("{}, {}", "lat", "lon"),
    )
    return rows.sort("id").unique(["lat", "lon", "day", "night", "office"], keep="first", maintain_order=True)


def apart(lat: pl.Expr, lon: pl.Expr, other_lat: pl.Expr, other_lon: pl.Expr) -> pl.Expr:
    """Kilometres between two places, near enough for what is not on opposite sides of the earth."""
    turn = (lon - other_lon + 540) % 360 - 180
    wide = turn * ((lat + other_lat) / 2).radians().cos()
    return ((lat - other_lat).pow(2) + wide.pow(2)).sqrt() * DEGREE
