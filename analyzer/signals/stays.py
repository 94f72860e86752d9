"""Stays: the homes of a life one after the other, and the trips away from them, with their dates.

A home is the square of most nights of a quarter of a year; quarters at one place are one home, and one home alone is told
elsewhere. A trip is a run of days FAR from the home of that time; who is away for longer than LONGEST lives there.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import filled
from analyzer.knowledge.located import apart, days
from analyzer.knowledge.places import near

NIGHTS: Final = 5
"""Nights on record in a quarter from which its home shows."""
QUARTER: Final = 92
"""Days before and after its quarters in which somebody may have moved in or out."""
SPAN: Final = 60
"""Days from the first to the last night, at least, of a home."""
SAME: Final = 3.0
"""Kilometres within which two squares are one home."""
FAR: Final = 60.0
"""Kilometres from home from which a day is one of travel."""
PAUSE: Final = 4
"""Days without a place within a trip, at most."""
STILL: Final = 30
"""Days after the last night on record in which a home is still one; before the first none is known."""
LONGEST: Final = 60
"""Days of a trip."""
SHOWN: Final = 20
LIVED: Final = 0.9
TRAVELLED: Final = 0.8


def stays(records: pl.LazyFrame) -> pl.LazyFrame:
    """Rows for nights at each of several homes, and for days of trips."""
    # Kept where several steps read them: each step would go through all of it again.
    spent = days(records).cache()
    nights = spent.filter("night").sort("day", "id")
    nights = nights.unique(["lat", "lon", "day"], keep="first", maintain_order=True).cache()
    homes = _homes(nights).cache()
    town = filled(" ({})", "city").fill_null("")
    span = filled("{} to {}", pl.col("first").dt.strftime("%Y-%m"), pl.col("last").dt.strftime("%Y-%m"))
    named = near(homes).with_columns(value=filled("{}, {}{}: {}", "lat", "lon", town, span))
    several = named.filter(pl.len() > 1).select("value", "first", "last", to_lat="lat", to_lon="lon")
    within = pl.col("day").is_between("first", "last")
    at = _during(nights, several).filter(within, _km() <= SAME)
    lived = at.sort("day", "id").unique(["value", "day"], keep="first", maintain_order=True)
    return pl.concat(
        [
            _rows(lived, "home", "habits.homes", LIVED),
            _rows(_trips(spent, homes), "trip", "habits.trips", TRAVELLED),
        ]
    )


def _homes(nights: pl.LazyFrame) -> pl.LazyFrame:
    """`home` (a number), `lat`, `lon`, `first` and `last` day of each home, in the order of time."""
    quarter = pl.col("day").dt.truncate("1q")
    counted = nights.group_by("lat", "lon", quarter=quarter).agg(
        nights=pl.len(), first=pl.col("day").min(), last=pl.col("day").max()
    )
    best = counted.filter(pl.col("nights") >= NIGHTS).sort(
        "quarter", "nights", "lat", "lon", descending=[False, True, False, False]
    )
    best = best.unique("quarter", keep="first", maintain_order=True)
    moved = (
        apart(pl.col("lat"), pl.col("lon"), pl.col("lat").shift(), pl.col("lon").shift()) > SAME
    ).fill_null(value=True)
    numbered = best.with_columns(home=moved.cum_sum())
    homes = numbered.group_by("home", maintain_order=True).agg(
        pl.col("lat").first(), pl.col("lon").first(), pl.col("first").min(), pl.col("last").max()
    )
    around = pl.duration(days=QUARTER)
    wide = homes.select(
        "home", first=pl.col("first") - around, last=pl.col("last") + around, to_lat="lat", to_lon="lon"
    )
    about = _during(nights, wide).filter(pl.col("day").is_between("first", "last"), _km() <= SAME)
    spans = about.group_by("home").agg(first=pl.col("day").min(), last=pl.col("day").max())
    dated = homes.drop("first", "last").join(spans, on="home", how="inner", maintain_order="left")
    return dated.filter(pl.col("last") - pl.col("first") >= pl.duration(days=SPAN))


def _trips(spent: pl.LazyFrame, homes: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each day of each trip, with the trip as its `value`."""
    lived = homes.select("last", to_lat="lat", to_lon="lon", day="first").sort("day")
    placed = spent.sort("day", "id").join_asof(lived, on="day", strategy="backward")
    placed = placed.filter(pl.col("day") <= pl.col("last") + pl.duration(days=STILL))
    placed = placed.with_columns(far=(_km() > FAR).all().over("day"))
    away = placed.sort("day", "id").unique("day", keep="first", maintain_order=True)
    turns = (pl.col("far") != pl.col("far").shift()) | (pl.col("day").diff() > pl.duration(days=PAUSE))
    runs = away.with_columns(trip=turns.fill_null(value=True).cum_sum()).filter("far")
    length = (pl.col("day").max() - pl.col("day").min()).over("trip")
    trips = near(runs.filter(length < pl.duration(days=LONGEST)).cache()).cache()
    towns = trips.drop_nulls("city").group_by("trip", "city").agg(n=pl.len())
    town = towns.sort("n", "city", descending=[True, False]).unique("trip", keep="first", maintain_order=True)
    named = trips.drop("city").join(town.select("trip", "city"), on="trip", how="inner").sort("day", "id")
    begun, ended = pl.col("day").min().over("trip"), pl.col("day").max().over("trip")
    until = pl.when(begun != ended).then(filled(" to {}", ended)).otherwise(pl.lit(""))
    return named.with_columns(value=filled("{}: {}{}", "city", begun, until))


def _during(nights: pl.LazyFrame, spans: pl.LazyFrame) -> pl.LazyFrame:
    """Nights with the spans of which a quarter is theirs: by the quarter, as each night beside each span would be n times n."""
    begun, ended = pl.col("first").dt.truncate("1q"), pl.col("last").dt.truncate("1q")
    quarters = spans.with_columns(quarter=pl.date_ranges(begun, ended, interval="1q")).explode("quarter")
    dated = nights.with_columns(quarter=pl.col("day").dt.truncate("1q"))
    return dated.join(quarters, on="quarter", how="inner").drop("quarter")


def _km() -> pl.Expr:
    return apart(pl.col("lat"), pl.col("lon"), pl.col("to_lat"), pl.col("to_lon"))


def _rows(rows: pl.LazyFrame, rule: str, question: str, points: float) -> pl.LazyFrame:
    cited = rows.group_by("value", maintain_order=True).head(SHOWN)
    return propose(
        cited,
        signal="stays",
        rule=f"stays.{rule}",
        question=question,
        value=pl.col("value"),
        points=points,
        basis=Basis.OBSERVED,
    )
