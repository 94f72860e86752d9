"""Tongues: the languages in which the owner writes, by their commonest words, and in which things are set."""

from functools import cache
from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import filled, folded
from analyzer.knowledge.tables import table
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
    # Spaces are doubled so that a match leaves the next one its own.
    spaced = folded(pl.col("text").str.slice(0, READ)).str.replace_all(" ", "  ", literal=True)
    seen = texts.select("id", "when", spaced=spaced).select("id", "when", **_marks())
    names = list(_words())
    most = pl.max_horizontal(names)
    alone = pl.sum_horizontal(pl.col(n) == most for n in names) == 1
    rows = seen.filter(most >= MARKS, alone).select(
        "id", "when", found=pl.coalesce(pl.when(pl.col(n) == most).then(pl.lit(n)) for n in names)
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


def _marks() -> dict[str, pl.Expr]:
    """For each language the number of its words in a text. A pass a language: rows for every word would cost ten."""
    spaced = pl.col("spaced").str
    return {name: spaced.extract_many(words).list.n_unique() for name, words in _words().items()}


@cache
def _words() -> dict[str, list[str]]:
    rows = table("stopwords.tsv").with_columns(filled(" {} ", "word")).group_by("language").agg("word")
    return {language: sorted(words) for language, words in rows.sort("language").iter_rows()}
