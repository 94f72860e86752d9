"""Whereabouts: home, work, home town and travel, from located records of the owner.

Home is where the nights are, those of the last year before all others; work is where the working days are, if that is not
home. Each needs ENOUGH different days; a square of about a kilometre stands for both. Where the platform itself says home
or work, that is its conclusion.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import filled
from analyzer.knowledge.located import KINDS, apart, days
from analyzer.knowledge.places import near
from analyzer.knowledge.zones import city_zones
from parsers.record import Kind

ENOUGH: Final = 3
YEAR: Final = 365
NEXT_DOOR: Final = 1.6
"""Kilometres: a square of the kind used here and those around it."""
MOSTLY: Final = 0.5
"""Of the weeks on record, those in which somebody is at work on a weekday."""
WORKED: Final = 0.8
WEEKDAYS: Final = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays")
USUAL: Final = 0.2
"""Of the working days on record, those on which somebody is where they work."""
SHOWN: Final = 40
_LABELLED: Final = r"(?i)^(?:inferred_|suggested_)?(home|work)$"

LABELLED: Final = 1.5
PAST: Final = 0.2
"""What a former home or office says of the present one."""
_LABELLED_KINDS: Final = [k.value for k in (Kind.VISIT, Kind.SEARCH, Kind.VIEW)]
"""A visit is labelled itself; a search or a page looked at says in `value` where it was made from."""


def whereabouts(records: pl.LazyFrame) -> pl.LazyFrame:
    """Rows for home, work, home town and places of travel."""
    # Kept where several steps read them: each step would go through all of it again.
    spent = days(records).cache()
    home = _habitual(spent.filter("night")).cache()
    work = _habitual(_elsewhere(spent.filter("office"), home)).cache()
    towns = near(home).drop_nulls("city")
    zones = towns.join(city_zones().lazy(), on="city", how="inner")
    nights, office = spent.filter("night"), spent.filter("office")
    return pl.concat(
        [
            _rows(_cited(nights, home), "nights", "habits.home", pl.col("square"), 1.0),
            _rows(_cited(office, work), "office_hours", "habits.work", pl.col("square"), 0.7),
            _rows(_working_days(office, work), "working_days", "habits.routine", pl.col("found"), WORKED),
            _rows(_cited(nights, towns), "nights", "demographics.location", pl.col("city"), 0.9),
            _rows(_cited(nights, zones), "nights", "habits.timezone", pl.col("zone"), 0.9),
            _labelled(records),
            _travel(records),
        ]
    )


def _habitual(spent: pl.LazyFrame) -> pl.LazyFrame:
    """The square with the most days, those of the last year first."""
    recent = pl.col("day") > pl.col("day").max() - pl.duration(days=YEAR)
    counted = (
        spent.with_columns(recent=recent)
        .group_by("lat", "lon")
        .agg(days=pl.col("day").n_unique(), recent=pl.col("day").filter("recent").n_unique())
    )
    still = pl.when(pl.col("recent") >= ENOUGH).then("recent").otherwise(0)
    return (
        counted.filter(pl.col("days") >= ENOUGH)
        .sort(still, "days", "lat", "lon", descending=[True, True, False, False])
        .head(1)
    )


def _elsewhere(office: pl.LazyFrame, home: pl.LazyFrame) -> pl.LazyFrame:
    """Working hours at places that are neither home nor next door, and seen often: who works at home goes for a walk, too."""
    often = pl.col("day").n_unique().over("lat", "lon") >= USUAL * pl.col("day").n_unique()
    beside = _distance(office.filter(often), home.select("lat", "lon"))
    return beside.filter((pl.col("km") > NEXT_DOOR).fill_null(value=True))


def _working_days(office: pl.LazyFrame, work: pl.LazyFrame) -> pl.LazyFrame:
    """Days at the place of work or next door, of the weekdays on which most weeks have one."""
    weeks = office.select(weeks=pl.col("day").dt.truncate("1w").n_unique())
    there = _distance(office, work).filter(pl.col("km") <= NEXT_DOOR).sort("day", "id")
    there = there.unique("day", keep="first", maintain_order=True).with_columns(n=pl.len().over("weekday"))
    rows = there.join(weeks, how="cross").filter(
        pl.col("n") >= ENOUGH, pl.col("n") >= MOSTLY * pl.col("weeks")
    )
    names = pl.col("weekday").replace_strict(range(1, 6), WEEKDAYS, return_dtype=pl.String)
    named = rows.with_columns(found="at the place of work on " + names)
    return named.group_by("found", maintain_order=True).head(ENOUGH)


def _distance(spent: pl.LazyFrame, where: pl.LazyFrame) -> pl.LazyFrame:
    """`km` from the one place that `where` holds; null if it holds none."""
    place = where.select(to_lat=pl.col("lat").first(), to_lon=pl.col("lon").first())
    km = apart(pl.col("lat"), pl.col("lon"), pl.col("to_lat"), pl.col("to_lon"))
    return spent.join(place, how="cross").with_columns(km=km).drop("to_lat", "to_lon")


def _at(spent: pl.LazyFrame, where: pl.LazyFrame) -> pl.LazyFrame:
    """The days on record at that place, each once."""
    rows = spent.join(where, on=["lat", "lon"], how="inner").sort("day", "id")
    return rows.unique(["lat", "lon", "day"], keep="first", maintain_order=True)


def _cited(spent: pl.LazyFrame, where: pl.LazyFrame) -> pl.LazyFrame:
    return _at(spent, where).head(SHOWN)


def _labelled(records: pl.LazyFrame) -> pl.LazyFrame:
    visit = pl.col("kind") == Kind.VISIT
    square = filled("{}, {}", pl.col("lat").round(2) + 0.0, pl.col("lon").round(2) + 0.0)
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
    rows = records.filter(pl.col("is_owner"), pl.col("kind").is_in(KINDS)).drop_nulls(["lat", "lon"])
    rows = near(rows.select("id", "lat", "lon", day=pl.col("when").dt.date())).drop_nulls("city")
    rows = rows.sort("day", "id").unique(["city", "day"], keep="first", maintain_order=True)
    count = rows.group_by("city").agg(n=pl.len()).sort("n", "city", descending=[True, False])
    away = rows.join(count.head(1), on="city", how="anti").sort("day", "id")
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
