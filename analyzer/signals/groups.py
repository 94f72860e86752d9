"""Groups: the communities, servers, channels and courses that the owner joined or writes in."""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from parsers.record import Kind

JOINED: Final = 2.0
"""That a group was joined is on record; how much the owner belongs to it is not."""
WROTE: Final = 0.5


def groups(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each membership other than a chat, and for each act in a subreddit."""
    joined = records.filter(
        pl.col("kind") == Kind.MEMBERSHIP, pl.col("is_owner"), pl.col("label").fill_null("") != "chat"
    ).select(
        "id",
        name=pl.coalesce("target", "value", "thread"),
        worth=pl.lit(JOINED),
        rule=pl.lit("groups.joined"),
    )
    wrote = records.filter(
        pl.col("kind").is_in([Kind.POST.value, Kind.COMMENT.value]),
        pl.col("is_owner"),
        pl.col("feed").str.starts_with("reddit/"),
    ).select("id", name="target", worth=pl.lit(WROTE), rule=pl.lit("groups.wrote"))
    return propose(
        pl.concat([joined, wrote]).with_columns(pl.col("name").str.strip_chars().str.slice(0, 80)),
        signal="groups",
        rule=pl.col("rule"),
        question="connections.communities",
        value=pl.col("name"),
        points=pl.col("worth"),
        basis=Basis.OBSERVED,
    )
