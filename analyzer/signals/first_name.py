"""First name: how many of its bearers are women. True of a population, so it never answers alone."""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import folded
from analyzer.knowledge.tables import table
from parsers.record import Kind

CLEAR: Final = 0.95
"""Share of bearers of one sex from which a name says anything."""
PRIOR: Final = 0.35


def first_name(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each name on the owner's profile that is mostly given to one sex."""
    rows = records.filter(
        pl.col("kind") == Kind.PROFILE, pl.col("label") == "name", pl.col("is_owner").fill_null(value=True)
    )
    return _sexed(rows.select("id", named="value"))


def said_name(sayings: pl.LazyFrame) -> pl.LazyFrame:
    """The same for names by which the owner is introduced in texts."""
    return _sexed(sayings.filter(pl.col("question") == "demographics.name").select("id", named="value"))


def _sexed(rows: pl.LazyFrame) -> pl.LazyFrame:
    rows = rows.select("id", name=folded(pl.col("named")).str.strip_chars().str.split(" ").list.first())
    share = pl.col("female")
    sex = pl.when(share >= CLEAR).then(pl.lit("female")).when(share <= 1 - CLEAR).then(pl.lit("male"))
    births = table("names.parquet").lazy().select("name", sex=sex, rule=pl.lit("first_name.us_births"))
    given = table("given_names.tsv").lazy().select("name", "sex", rule=pl.lit("first_name.given"))
    known = pl.concat([births, given.join(births, on="name", how="anti").drop_nulls("sex")])
    return propose(
        rows.join(known, on="name", how="inner"),
        signal="first_name",
        rule=pl.col("rule"),
        question="demographics.sex",
        value=pl.col("sex"),
        points=PRIOR,
        basis=Basis.PRIOR,
    )
