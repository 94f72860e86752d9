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
SHOWN: Final = 30
WRITTEN: Final = 0.6
MARKS: Final = 2
"""Words of a language that a text must hold."""
_WRITTEN: Final = [Kind.MESSAGE.value, Kind.POST.value, Kind.COMMENT.value]


def tongues(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for texts by the owner with at least MARKS common words of one language and fewer of any other."""
    texts = records.filter(
        pl.col("is_owner"), pl.col("kind").is_in(_WRITTEN), pl.col("text").str.len_chars() >= SHORT
    ).select("id", "when", words=folded(pl.col("text").str.slice(0, 400)))
    marks = table("stopwords.tsv")
    counts = [
        pl.sum_horizontal(
            pl.col("words").str.contains(f" {word} ", literal=True).cast(pl.Int32) for word in part["word"]
        ).alias(str(language))
        for (language,), part in marks.group_by("language", maintain_order=True)
    ]
    languages = marks["language"].unique(maintain_order=True).to_list()
    best = pl.max_horizontal(*languages)
    alone = pl.sum_horizontal(pl.col(name) == best for name in languages) == 1
    which = pl.coalesce(*(pl.when(pl.col(name) == best).then(pl.lit(name)) for name in languages))
    rows = texts.with_columns(*counts).filter(best >= MARKS, alone).select("id", "when", found=which)
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
