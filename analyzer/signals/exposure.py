"""Exposure: the companies that gave or got data about the owner, their countries, and the segments they aim at."""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import domain, folded
from analyzer.knowledge.tables import table
from parsers.record import Kind

FACT: Final = 3.0
"""The export says so itself."""
ADVERT: Final = 0.5
"""An advertiser may have reached many without knowing whom."""


def companies(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each record that names a company as giver, getter or advertiser, and for its country."""
    rows = records.filter(
        pl.col("kind").is_in([Kind.DISCLOSED.value, Kind.ADVERT.value]), pl.col("target").is_not_null()
    ).select("id", "kind", target=pl.col("target").str.strip_chars().str.slice(0, 80))
    rows = rows.with_columns(worth=pl.when(pl.col("kind") == Kind.DISCLOSED).then(FACT).otherwise(ADVERT))
    facts = (
        table("companies.parquet")
        .lazy()
        .filter(pl.col("country") != "")
        .unique("key", keep="first", maintain_order=True)
    )
    names = (
        table("countries.parquet")
        .lazy()
        .select("code", land="country")
        .unique("code", keep="first", maintain_order=True)
    )
    keyed = rows.with_columns(
        key=pl.coalesce(domain(pl.col("target")), folded(pl.col("target")).str.strip_chars())
    )
    known = keyed.join(facts.select("key", code="country"), on="key", how="inner").join(
        names, on="code", how="inner"
    )
    return pl.concat(
        [
            _rows(rows, "exposure.companies", pl.col("target")),
            _rows(known, "exposure.countries", pl.col("land")),
        ]
    )


def _rows(rows: pl.LazyFrame, question: str, value: pl.Expr) -> pl.LazyFrame:
    return propose(
        rows,
        signal="exposure",
        rule=pl.lit("exposure.") + pl.col("kind"),
        question=question,
        value=value,
        points=pl.col("worth"),
        basis=Basis.RECEIVED,
    )
