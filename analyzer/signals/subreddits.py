"""Subreddits: communities whose name is their topic, and sometimes a statement about their members."""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.knowledge.places import resolve
from analyzer.knowledge.tables import table
from parsers.record import Kind

POINTS: Final = {
    Kind.MEMBERSHIP.value: 1.0,
    Kind.SUBSCRIPTION.value: 1.0,
    Kind.POST.value: 0.6,
    Kind.COMMENT.value: 0.5,
    Kind.SAVE.value: 0.4,
    Kind.REACTION.value: 0.3,
}
CLOSE: Final = ("health.conditions", "beliefs.religion", "finance.hardship", "finance.gambling")
"""What a community may speak for. Orientation and ethnicity are never concluded from behaviour."""
SIDED: Final = 0.8
"""Times an act elsewhere: in a community of one side, others argue, too."""
REGULAR: Final = 3
"""Days on which somebody acts in a community of one side, from which it is more likely theirs: such communities vote
down, or ban, who comes back to disagree."""
OFTEN: Final = 1.5
HALF: Final = 0.5
"""A community near the centre of its side."""
AGAINST: Final = 0.5
"""What speaks for one side speaks half as much against the other."""
_GENERAL: Final = ("General", "Meta", "Locations", "Lifestyle")
"""Topics that say nothing without a finer one."""


def subreddits(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each act in a community with a known topic, and for each that states a lean, a sex or a place."""
    name = (
        pl.coalesce("target", "thread", "place")
        .str.to_lowercase()
        .str.extract(r"^(?:/?r/)?([a-z0-9_]{2,21})/?$")
    )
    acts = records.filter(
        pl.col("is_owner"), pl.col("feed").str.starts_with("reddit/"), pl.col("kind").is_in(list(POINTS))
    ).select("id", "when", name=name, worth=pl.col("kind").replace_strict(POINTS, return_dtype=pl.Float64))
    rows = acts.join(table("subreddits.parquet").lazy(), on="name", how="inner")
    # Only what has the name of an interest: a community of believers or patients is no hobby.
    named = table("community_topics.tsv").lazy().select(topic="topic", found="interest")
    topic = pl.coalesce("two", pl.when(~pl.col("one").is_in(_GENERAL)).then(pl.col("one")))
    known = rows.with_columns(topic=topic).join(named, on="topic", how="inner")
    sex = rows.filter(pl.col("trait") == "gender").with_columns(found=pl.col("says").str.to_lowercase())
    told = (
        table("sensitive.tsv")
        .lazy()
        .filter(by="subreddit")
        .select(name="key", asks="question", found="value")
    )
    close = acts.join(told, on="name", how="inner").filter(pl.col("asks").is_in(CLOSE))
    local = rows.filter(pl.col("one") == "Locations")
    found = (
        local.select("name")
        .unique()
        .with_columns(found=pl.col("name").map_elements(resolve, return_dtype=pl.String))
    )
    town = local.join(found, on="name", how="inner")
    return pl.concat(
        [
            _rows(known, "topic", "interests.topics", 1.0),
            _rows(sex, "sex", "demographics.sex", 0.5),
            *_sides(acts),
            _rows(town, "place", "demographics.location", 0.5),
            _rows(close, "close", pl.col("asks"), 1.0, "place|"),
        ]
    )


def _sides(acts: pl.LazyFrame) -> list[pl.LazyFrame]:
    """For the side of a community, and against the other; more where the owner comes back."""
    sides = table("communities.tsv").lazy().select(name="subreddit", lean="lean")
    days = pl.col("when").dt.date().n_unique().over("name")
    near = pl.col("lean").str.starts_with("centre-")
    rows = (
        acts.join(sides, on="name", how="inner")
        .with_columns(
            found=pl.col("lean").str.strip_prefix("centre-"),
            worth=pl.col("worth")
            * pl.when(days >= REGULAR).then(OFTEN).otherwise(1.0)
            * pl.when(near).then(HALF).otherwise(1.0),
        )
        .filter(pl.col("found").is_in(["left", "right"]))
    )
    other = pl.when(pl.col("found") == "left").then(pl.lit("right")).otherwise(pl.lit("left"))
    return [
        _rows(rows, "lean", "politics.lean", SIDED),
        _rows(rows.with_columns(found=other), "lean", "politics.lean", -AGAINST * SIDED),
    ]


def _rows(
    rows: pl.LazyFrame, rule: str, question: str | pl.Expr, times: float, of: str = "reddit|"
) -> pl.LazyFrame:
    return propose(
        rows,
        signal="subreddits",
        rule=f"subreddits.{rule}",
        question=question,
        value=pl.col("found"),
        points=pl.col("worth") * times,
        basis=Basis.OBSERVED,
        # Written as the names of groups are elsewhere: a community is one fact for all signals.
        group=pl.concat_str(pl.lit(of), pl.col("name").str.replace_all("_", " ", literal=True)),
    )
