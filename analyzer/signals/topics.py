"""Topics: what the owner turns to, by the words of pages, groups, searches, purchases and titles.

One turn says little and may be for somebody else; the ledger lets repetition count less and less. Faith and health
need more than interest does: a search for a church may be for its concert, one for a disease for a neighbour.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from parsers.record import Kind

CAUTIOUS: Final = (
    "beliefs.religion",
    "health.conditions",
    "finance.hardship",
    "finance.gambling",
    "politics.issues",
)
CAUTION: Final = 0.7
GLANCES: Final = (Kind.VIEW.value, Kind.LISTEN.value)


def topics(mentions: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each record that mentions a term of a question."""
    cautious = pl.col("question").is_in(CAUTIOUS)
    rows = mentions.filter(~(cautious & pl.col("kind").is_in(GLANCES)))
    return propose(
        rows,
        signal="topics",
        rule=pl.lit("topics.") + pl.col("kind"),
        question=pl.col("question"),
        value=pl.col("value"),
        points=pl.col("worth") * pl.when(cautious).then(CAUTION).otherwise(1.0),
        basis=Basis.OBSERVED,
        # One page liked, followed and joined is one interest.
        group=pl.concat_str(pl.lit("topic|"), pl.col("value"), pl.lit("|"), pl.coalesce("name", "id")),
    )
