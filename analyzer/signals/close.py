"""Close: apps, pages, groups and sites that tell of health or faith.

One turn may be for somebody else, so it stays below what answers a question; words that are only searched for or
seen in passing are left to the signal of topics. Orientation and ethnicity are never concluded from behaviour:
the table knows their places, and this signal passes them over.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.knowledge.tables import table
from analyzer.language.attention import known
from parsers.record import Kind

ASKED: Final = ("health.conditions", "beliefs.religion")
TIMES: Final = 1.2
"""Of what a turn to a topic is worth: an app for diabetics says more than the word in a title."""
SITE: Final = 0.6
"""A page of a site may have been found by chance."""
PASSING: Final = [k.value for k in (Kind.SEARCH, Kind.POST, Kind.COMMENT, Kind.VIEW, Kind.LISTEN)]


def close(attention: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each turn to a place of the table that speaks for a question."""
    facts = (
        table("sensitive.tsv")
        .lazy()
        .filter(pl.col("question").is_in(ASKED), pl.col("by").is_in(["name", "host"]))
    )
    rows = known(
        attention.filter(~pl.col("kind").is_in(PASSING)),
        facts.select("key", "by", "question", "value", found="key", sort="by"),
    )
    times = pl.when(pl.col("sort") == "host").then(SITE).otherwise(TIMES)
    return propose(
        rows,
        signal="close",
        rule=pl.lit("close.") + pl.col("kind"),
        question=pl.col("question"),
        value=pl.col("value"),
        points=pl.col("worth") * times,
        basis=Basis.OBSERVED,
        group=pl.concat_str(
            pl.lit("place|"), pl.when(pl.col("sort") == "name").then("name").otherwise("found")
        ),
    )
