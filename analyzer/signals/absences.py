"""Absences: days without any act in a life that otherwise leaves traces nearly every day.

A gap is told only if it would hardly come about by chance: as often as the owner acts in the SEASON before and after, on one
and the same account, so long a gap is to be expected less than once in 1 / CHANCE such stretches. What lies behind it, a
journey, an illness, a rest from the screen or lost records, does not show, and is not said.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import filled
from parsers.record import Kind

SHORTEST: Final = 7
"""Days."""
LONGEST: Final = 400
"""Days; who is gone for longer may have left the platform."""
SEASON: Final = 60
"""Days before and after in which the owner's habit is seen."""
REGULAR: Final = 0.5
"""Share of days with acts that is a habit."""
MOST: Final = 0.95
"""Share of days that no habit exceeds; the rest is chance."""
CHANCE: Final = 1e-5
SHOWN: Final = 25
"""Gaps, the longest first."""
_ACTS: Final = [
    k.value
    for k in (
        Kind.MESSAGE, Kind.POST, Kind.COMMENT, Kind.REACTION, Kind.SHARE, Kind.SEARCH, Kind.VIEW, Kind.LISTEN, Kind.LOGIN,
        Kind.VISIT, Kind.PURCHASE, Kind.MEDIA,
    )
]  # fmt: skip
_SCHEMA: Final = {"id": pl.String, "value": pl.String}


def absences(records: pl.LazyFrame) -> pl.LazyFrame:
    """Two rows for each gap: the last act before it, and the first after it."""
    acts = records.filter(
        pl.col("is_owner"), pl.col("kind").is_in(_ACTS), pl.col("when_precision").str.contains("^(?:second|minute|day)")
    ).select("archive", "when", "id", day=pl.col("when").dt.date())  # fmt: skip
    in_order = pl.col("id").sort_by("when", "id")
    daily = (
        acts.drop_nulls("day").group_by("archive", "day").agg(first=in_order.first(), last=in_order.last())
    )
    return propose(
        daily.map_batches(_gaps, schema=_SCHEMA),
        signal="absences",
        rule="absences.gap",
        question="habits.absences",
        value=pl.col("value"),
        points=1.0,
        basis=Basis.OBSERVED,
    )


def _gaps(daily: pl.DataFrame) -> pl.DataFrame:
    """The gaps in all archives together that one archive alone shows to be none of the owner's habit."""
    number = daily.with_columns(number=pl.col("day").cast(pl.Int32)).sort("number", "archive")
    by_archive = [part["number"].to_list() for part in number.partition_by("archive", maintain_order=True)]
    all_days = number["number"].unique().sort().to_list()
    pairs = [(a, b) for a, b in pairwise(all_days) if SHORTEST < b - a <= LONGEST]
    gaps = [(a, b) for a, b in pairs if any(_is_unlike(days, a, b) for days in by_archive)]
    gaps = sorted(gaps, key=lambda gap: (gap[0] - gap[1], gap[0]))[:SHOWN]
    told = pl.DataFrame(gaps, schema={"before": pl.Int32, "after": pl.Int32}, orient="row").with_columns(
        value=filled("{} to {}", (pl.col("before") + 1).cast(pl.Date), (pl.col("after") - 1).cast(pl.Date))
    )
    left = told.join(number, left_on="before", right_on="number", how="inner").select("value", id="last")
    back = told.join(number, left_on="after", right_on="number", how="inner").select("value", id="first")
    ends = [side.sort("id").unique("value", keep="first", maintain_order=True) for side in (left, back)]
    return pl.concat(ends).select("id", "value").sort("value", "id")


def _is_unlike(days: Sequence[int], before: int, after: int) -> bool:
    """Whether somebody who acts as on these days does not by chance stay away between the two."""
    earlier = bisect_right(days, before) - bisect_left(days, before - SEASON + 1)
    later = bisect_left(days, after + SEASON) - bisect_left(days, after)
    habit = min(earlier, later) / SEASON
    return habit >= REGULAR and (1 - min(habit, MOST)) ** (after - before - 1) <= CHANCE
