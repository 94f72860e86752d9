"""Money: where it is spent, and the banks, insurers and betting shops the owner deals with or follows."""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.knowledge.tables import table
from analyzer.language.attention import known
from parsers.record import Kind

SPENT: Final = 0.9
USED: Final = 1.6
"""Nats for an app that is connected or a payment: customers do that."""
FOLLOWED: Final = 0.7
TIER: Final = 0.12
"""A prior: people of any income buy at a discounter, and once in a while something dear."""
PAID: Final = [Kind.PURCHASE.value, Kind.PAYMENT.value, Kind.SUBSCRIPTION.value]
GLANCED: Final = [k.value for k in (Kind.SEARCH, Kind.POST, Kind.COMMENT, Kind.VIEW, Kind.VISIT)]
_SAYS: Final = {"luxury": "high", "premium": "high", "budget": "low"}
_ASKS: Final = {
    "bookmaker": "finance.gambling",
    "money lender": "finance.credit",
    "pawnbroker": "finance.hardship",
}


def spending(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each purchase, by the shop; where none is named, by the platform it was made on."""
    platform = pl.col("feed").str.extract(r"^([^/]+)").str.to_titlecase()
    paid = records.filter(pl.col("is_owner"), pl.col("kind").is_in(PAID))
    rows = paid.with_columns(shop=pl.coalesce(pl.col("target").str.strip_chars().str.slice(0, 80), platform))
    return propose(
        rows,
        signal="money",
        rule="money.purchase",
        question="finance.spending",
        value=pl.col("shop"),
        points=SPENT,
        basis=Basis.OBSERVED,
    )


def institutions(attention: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each turn to a bank, insurer, lender or bookmaker of the table of brands."""
    brands = table("brands.parquet").lazy().select("key", "by", brand="name", sort="kind")
    rows = attention.filter(~pl.col("kind").is_in([Kind.SEARCH.value, Kind.POST.value, Kind.COMMENT.value]))
    found = known(rows, brands)
    used = pl.col("kind").is_in([*PAID, Kind.DISCLOSED.value])
    return propose(
        found,
        signal="money",
        rule=pl.lit("money.") + pl.col("kind"),
        question=pl.col("sort").replace_strict(_ASKS, default="finance.institutions", return_dtype=pl.String),
        value=pl.col("brand"),
        points=pl.when(used).then(USED).otherwise(FOLLOWED),
        basis=Basis.OBSERVED,
        group=pl.lit("brand|") + pl.col("brand"),
    )


def tiers(attention: pl.LazyFrame) -> pl.LazyFrame:
    """A prior for income from the price level of brands that are bought, followed or joined; middle prices say nothing."""
    known_brands = table("tiers.tsv").lazy().select("key", by=pl.lit("name"), level="tier", brand="brand")
    rows = known(attention.filter(~pl.col("kind").is_in(GLANCED)), known_brands)
    return propose(
        rows,
        signal="money",
        rule="money.tier",
        question="finance.income_level",
        value=pl.col("level").replace_strict(_SAYS, default=None, return_dtype=pl.String),
        points=TIER,
        basis=Basis.PRIOR,
        group=pl.lit("brand|") + pl.col("brand"),
    )
