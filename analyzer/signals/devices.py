"""Devices: makes and systems of what the owner holds in the hand, by device names and user agents."""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.knowledge.tables import table

ONE: Final = 1.2
"""A device is on record; whether it is the owner's own shows in repetition."""


def devices(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each record of the owner made on a device of a known kind, once a day and kind."""
    rows = records.filter(pl.col("is_owner").fill_null(value=True), pl.col("device").is_not_null())
    distinct = rows.select("device").unique()
    named = distinct.with_columns(
        found=pl.coalesce(*(_when(pattern, name) for pattern, name in table("devices.tsv").iter_rows()))
    )
    found = rows.select("id", "device", day=pl.col("when").dt.date()).join(named, on="device", how="inner")
    daily = found.drop_nulls("found").sort("id").unique(["found", "day"], keep="first", maintain_order=True)
    return propose(
        daily,
        signal="devices",
        rule="devices.seen",
        question="habits.devices",
        value=pl.col("found"),
        points=ONE,
        basis=Basis.OBSERVED,
    )


def _when(pattern: str, name: str) -> pl.Expr:
    return pl.when(pl.col("device").str.contains(pattern)).then(pl.lit(name))
