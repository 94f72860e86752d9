"""Told: what the owner discloses in posts, comments, messages and searches.

An age is told at a time: it is counted on to the last record of the archive. A job that is told says something of
income and education, too, and being a student or retired something of age.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import filled
from analyzer.knowledge.tables import table

INCOME: Final = 0.6
EDUCATION: Final = 0.5
STAGE: Final = 0.4
"""Nats for an age by stage of life."""
_STAGES: Final = {
    "student": "18-25",
    "in college or high school": "18-25",
    "retired": "64-73",
    "widowed": "64-73",
}


def told(sayings: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each disclosure, and for what goes with a job or stage of life."""
    last = sayings.select(last=pl.col("when").max())
    rows = sayings.join(last, how="cross").with_columns(found=_value())
    job = rows.filter(pl.col("question") == "demographics.occupation", pl.col("points") > 0).join(
        table("jobs.tsv").lazy(), left_on="value", right_on="title", how="inner"
    )
    stage = rows.filter(pl.col("points") > 0).with_columns(
        found=pl.col("value").replace_strict(_STAGES, default=None, return_dtype=pl.String)
    )
    return pl.concat(
        [
            _rows(rows, pl.col("rule"), pl.col("question"), pl.col("found"), pl.col("points")),
            _rows(job, pl.lit("job"), "finance.income_level", pl.col("income"), INCOME),
            _rows(job, pl.lit("job"), "demographics.education", pl.col("education"), EDUCATION),
            _rows(stage, pl.lit("stage"), "demographics.age", pl.col("found"), STAGE),
        ]
    )


def _value() -> pl.Expr:
    """The value at the time of the last record: ages go on."""
    since = (pl.col("last").dt.year() - pl.col("when").dt.year()).fill_null(0).cast(pl.Int64)
    number = pl.col("value").str.extract(r"^(\d{2})$").cast(pl.Int64)
    low, high = (pl.col("value").str.extract(r"^(\d{2})-(\d{2})$", n).cast(pl.Int64) for n in (1, 2))
    born = pl.col("value").str.extract(r"^born (\d{4})$").cast(pl.Int64)
    first, final = (pl.col("value").str.extract(r"^born (\d{4})-(\d{4})$", n).cast(pl.Int64) for n in (1, 2))
    at = pl.coalesce("last", "when").dt.year().cast(pl.Int64)
    aged = pl.coalesce(
        (number + since).cast(pl.String),
        filled("{}-{}", low + since, high + since),
        (at - born).cast(pl.String),
        filled("{}-{}", at - final, at - first),
    )
    return pl.when(pl.col("question") == "demographics.age").then(aged).otherwise(pl.col("value"))


def _rows(
    rows: pl.LazyFrame, rule: pl.Expr, question: str | pl.Expr, value: pl.Expr, points: float | pl.Expr
) -> pl.LazyFrame:
    return propose(
        rows,
        signal="told",
        rule=pl.lit("told.") + rule,
        question=question,
        value=value,
        points=points,
        basis=Basis.SAID,
    )
