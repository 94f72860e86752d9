"""Addresses: where the owner lives or comes from, by the places that profiles and platforms name."""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.knowledge.places import resolve
from parsers.record import Kind

POINTS: Final = {"city": 3.5, "location": 3.0, "address": 3.0, "country": 2.5, "hometown": 3.5}
PAST: Final = 0.3
"""What a place lived in before says of the place lived in now."""
ASSIGNED: Final = 0.4
"""What a platform's guess is worth of a statement."""


def addresses(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each stated or assigned place; country and city of one profile agree, see `analyzer.profile.refine`."""
    assigned = pl.col("kind") == Kind.ASSIGNED
    rows = records.filter(
        pl.col("kind").is_in([Kind.PROFILE.value, Kind.ASSIGNED.value]),
        assigned | pl.col("is_owner").fill_null(value=True),
        pl.col("label").is_in(list(POINTS)),
    ).select("id", "archive", "kind", "label", "when", words=pl.coalesce("value", "place"))
    distinct = rows.select("words").unique().drop_nulls()
    named = distinct.with_columns(found=pl.col("words").map_elements(_place, return_dtype=pl.String))
    past = (pl.col("when") < pl.col("when").max().over("archive", "label")).fill_null(value=False)
    rows = rows.with_columns(past=past).join(named, on="words", how="inner")
    home = pl.col("label") == "hometown"
    worth = pl.col("label").replace_strict(POINTS, return_dtype=pl.Float64)
    basis = pl.when(assigned).then(pl.lit(Basis.ASSIGNED.value)).otherwise(pl.lit(Basis.DECLARED.value))
    return propose(
        rows,
        signal="addresses",
        rule=pl.lit("addresses.") + pl.col("label"),
        question=pl.when(home)
        .then(pl.lit("demographics.birthplace"))
        .otherwise(pl.lit("demographics.location")),
        value=pl.col("found"),
        points=worth * pl.when(assigned).then(ASSIGNED).when("past").then(PAST).otherwise(1.0),
        basis=basis,
    )


def _place(words: str) -> str | None:
    """The first part that names a place: addresses begin with streets."""
    whole = resolve(words)
    if whole is not None:
        return whole
    parts = words.replace("\n", ",").split(",")
    rest = (resolve(",".join(parts[n:])) for n in range(1, min(len(parts), 6)))
    return next((place for place in rest if place), None)
