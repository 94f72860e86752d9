"""Tongues: the languages in which the owner writes, by their commonest words, and in which things are set."""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.knowledge.tables import table
from analyzer.language.fold import folded
from parsers.record import Kind

SHORT: Final = 25
"""Characters below which a text has no language."""
READ: Final = 200
"""Characters of a text that are looked at."""
SHOWN: Final = 30
WRITTEN: Final = 0.6
MARKS: Final = 2
"""Words of a language that a text must hold."""
_WRITTEN: Final = [Kind.MESSAGE.value, Kind.POST.value, Kind.COMMENT.value]


def tongues(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for texts by the owner with at least MARKS common words of one language and fewer of any other."""
    texts = records.filter(
        pl.col("is_owner"), pl.col("kind").is_in(_WRITTEN), pl.col("text").str.len_chars() >= SHORT
    )
    # One pass for all words; spaces are doubled so that a match leaves the next one its own.
    spaced = folded(pl.col("text").str.slice(0, READ)).str.replace_all(" ", "  ", literal=True)
    marks = table("stopwords.tsv").lazy()
    words = [f" {w} " for w in table("stopwords.tsv")["word"].unique().sort()]
    seen = texts.select("id", "when", word=spaced.str.extract_many(words)).explode("word").drop_nulls("word")
    counted = (
        seen.with_columns(pl.col("word").str.strip_chars())
        .unique()
        .join(marks, on="word", how="inner")
        .group_by("id", "when", "language")
        .agg(n=pl.len())
    )
    best = pl.col("n").max().over("id")
    alone = (pl.col("n") == best).sum().over("id") == 1
    rows = counted.filter((pl.col("n") == best) & (best >= MARKS) & alone).select(
        "id", "when", found="language"
    )
    cited = rows.sort("when", "id").group_by("found", maintain_order=True).head(SHOWN)
    return propose(
        cited,
        signal="tongues",
        rule="tongues.written",
        question="demographics.languages",
        value=pl.col("found"),
        points=WRITTEN,
        basis=Basis.OBSERVED,
    )
