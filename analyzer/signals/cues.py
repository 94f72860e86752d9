"""Cues: words that people of one place, trade or stage of life use more than others, in what the owner writes.

One cue says next to nothing: tourists write `trattoria`, too, and so do diners anywhere. It is worth less than an
uncertain answer needs, and all cues together less than an answer needs (the ledger caps a rule at four times its
strongest row): cues rank what remains open, and settle nothing.
Country and city agree (see `analyzer.refine`).
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.knowledge.tables import table
from analyzer.language.fold import folded
from parsers.record import Kind

READ: Final = 1_500
"""Characters of a text that are looked at."""
_WRITTEN: Final = [Kind.POST.value, Kind.COMMENT.value, Kind.MESSAGE.value]


def cues(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for the first text with each cue: a word that is used often is still one cue."""
    texts = records.filter(
        pl.col("is_owner"), pl.col("kind").is_in(_WRITTEN), pl.col("text").is_not_null()
    ).select("id", "text")
    marks = table("cues.tsv").lazy().with_columns(pl.col("points").cast(pl.Float64))
    phrases = [f" {p.replace(' ', '  ')} " for p in table("cues.tsv")["phrase"].unique().sort()]
    spaced = folded(pl.col("text").str.slice(0, READ)).str.replace_all(" ", "  ", literal=True)
    seen = texts.select("id", phrase=spaced.str.extract_many(phrases)).explode("phrase").drop_nulls("phrase")
    found = seen.with_columns(
        phrase=pl.col("phrase").str.strip_chars().str.replace_all("  ", " ", literal=True)
    ).unique()
    rows = found.join(marks, on="phrase", how="inner")
    cited = rows.sort("id", "phrase").unique(
        ["question", "value", "phrase"], keep="first", maintain_order=True
    )
    return propose(
        cited,
        signal="cues",
        rule="cues.words",
        question=pl.col("question"),
        value=pl.col("value"),
        points=pl.col("points"),
        basis=Basis.SAID,
    )
