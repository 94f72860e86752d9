"""Topics: what the owner turns to, by the words of pages, groups, searches, purchases and titles.

One turn says little and may be for somebody else; the ledger lets repetition count less and less. What comes again in
other months is more than an evening's errand, and what has come up of late counts for more than what has long gone quiet.
Faith and health need more than interest does: a search for a church may be for its concert, one for a disease for a
neighbour.
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
LASTING: Final = "interests.topics"
MONTH: Final = 0.25
"""Nats for each of at least MONTHS months in which an interest comes up: as much as a glance."""
MONTHS: Final = 3
RISING: Final = 0.3
FADED: Final = -0.6
"""An interest of old is no interest any more, as far as these records tell."""
TURNS: Final = 5
"""Turns from which a trend can be seen."""
LATE: Final = 180
QUIET: Final = 365
"""Days before the last turn to anything: within the first most turns of a rising interest lie, within the second none of a
faded one. Archives must reach back three times as far."""
MOST: Final = 0.6
ALIKE: Final = 0.5
"""Of what a term is worth: one of ten that the encoder names is wrong, and it errs alike on words alike."""


def topics(mentions: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each record that mentions a term of a question; for interests, rows for their months and their trend."""
    cautious = pl.col("question").is_in(CAUTIOUS)
    rows = mentions.filter(~(cautious & pl.col("kind").is_in(GLANCES)))
    turns = propose(
        rows,
        signal="topics",
        rule=pl.lit("topics.") + pl.col("kind"),
        question=pl.col("question"),
        value=pl.col("value"),
        points=pl.col("worth") * pl.when(cautious).then(CAUTION).otherwise(1.0),
        basis=Basis.OBSERVED,
        # One page liked, followed and joined is one interest; of what is hurtful it is the one fact that other signals see.
        group=pl.concat_str(
            pl.when(cautious)
            .then(pl.lit("place|"))
            .otherwise(pl.concat_str(pl.lit("topic|"), "value", pl.lit("|"))),
            pl.coalesce("name", "id"),
        ),
    )
    lasting = mentions.filter(pl.col("question") == LASTING).drop_nulls("when").sort("when", "id")
    return pl.concat([turns, _lasting(_months(lasting), "topics.month"), _trends(lasting)])


def likeness(alike: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each record whose words are like an interest in meaning; alone they never make an answer."""
    return propose(
        alike,
        signal="topics",
        rule="topics.likeness",
        question=LASTING,
        value=pl.col("value"),
        points=pl.col("worth") * ALIKE,
        basis=Basis.OBSERVED,
        group=pl.concat_str(pl.lit("like|"), pl.col("value"), pl.lit("|"), pl.col("words")),
    )


def _months(dated: pl.LazyFrame) -> pl.LazyFrame:
    """The first turn of each month to interests of at least MONTHS months."""
    monthly = dated.with_columns(month=pl.col("when").dt.truncate("1mo"))
    first = monthly.unique(["value", "month"], keep="first", maintain_order=True)
    return first.filter(pl.len().over("value") >= MONTHS).with_columns(worth=pl.lit(MONTH))


def _trends(dated: pl.LazyFrame) -> pl.LazyFrame:
    """The last turn to each interest that rises or has faded, where the archive reaches back far enough to tell."""
    end, reach = pl.col("when").max(), (pl.col("when").max() - pl.col("when").min()).dt.total_days()
    aged = dated.with_columns(age=(end - pl.col("when")).dt.total_days(), reach=reach)
    each = aged.group_by("value").agg(
        pl.len().alias("turns"),
        pl.col("id").last(),
        pl.col("age").min().alias("quiet"),
        (pl.col("age") <= LATE).mean().alias("late"),
        pl.col("reach").first(),
    )
    seen = each.filter(pl.col("turns") >= TURNS)
    rising = seen.filter(pl.col("late") >= MOST, pl.col("reach") >= 3 * LATE).with_columns(
        worth=pl.lit(RISING)
    )
    faded = seen.filter(pl.col("quiet") > QUIET, pl.col("reach") >= 3 * QUIET).with_columns(
        worth=pl.lit(FADED)
    )
    return pl.concat([_lasting(rising, "topics.rising"), _lasting(faded, "topics.faded")])


def _lasting(rows: pl.LazyFrame, rule: str) -> pl.LazyFrame:
    return propose(
        rows,
        signal="topics",
        rule=rule,
        question=LASTING,
        value=pl.col("value"),
        points=pl.col("worth"),
        basis=Basis.OBSERVED,
    )
