"""Journeys: trips that were booked, ridden or flown, by the place they name."""

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.knowledge.places import resolve
from parsers.record import Kind


def journeys(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each trip or check-in whose place is a known city or country."""
    rows = records.filter(
        pl.col("is_owner"), pl.col("kind").is_in([Kind.TRAVEL.value, Kind.VISIT.value, Kind.POST.value])
    ).select("id", words=pl.coalesce("place", pl.when(pl.col("kind") == Kind.TRAVEL).then("target")))
    rows = rows.drop_nulls("words").filter(pl.col("words").str.len_chars() < 200)
    named = (
        rows.select("words")
        .unique()
        .with_columns(found=pl.col("words").map_elements(resolve, return_dtype=pl.String))
    )
    return propose(
        rows.join(named, on="words", how="inner"),
        signal="journeys",
        rule="journeys.named",
        question="habits.travel",
        value=pl.col("found"),
        points=1.0,
        basis=Basis.OBSERVED,
    )
