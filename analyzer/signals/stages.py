"""Stages: how old the owner is, by what people write of at one stage of life and by what they grew up with.

A stage is a wide range (`life_stages.tsv`): parents of small children are 26 to 42. Years of four figures are years of
birth: who rewound cassettes was born then, whenever they tell of it. Words of one stage are one fact and saturate
together; different stages are independent, and `analyzer.profile.windows` finds the ten years on which they agree. Ages are
counted on to the last record of the archive. Who writes much uses every word some time: a phrase counts as often as it
comes in PAGE texts.
"""

from functools import cache
from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import filled, folded
from analyzer.knowledge.tables import table
from analyzer.language.own_words import own_words
from parsers.record import Kind

READ: Final = 1_500
"""Characters of a text that are looked at."""
PAGE: Final = 150
"""Distinct texts in which a phrase is counted; of more, the share is."""
MOST: Final = 8
"""Texts a phrase is cited from: further ones would add less than a tenth."""
DEGREES: Final = {"own": 0.8, "near": 0.4, "faint": 0.12}
"""Nats of a phrase: own is said of oneself (`my grandkids`), near belongs to the stage, faint is only commoner in it."""
BIRTH: Final = 1_900
"""From here on a number is a year of birth and no age."""
_WRITTEN: Final = [Kind.POST.value, Kind.COMMENT.value, Kind.MESSAGE.value]


def stages(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each phrase and text, as often as the phrase comes in PAGE texts; values are ranges of any width."""
    own = records.filter(
        pl.col("is_owner"), pl.col("kind").is_in(_WRITTEN), pl.col("text").is_not_null()
    ).select("id", "when", text=pl.col("text").str.slice(0, READ))
    last = records.select(_last=pl.col("when").dt.year().max().cast(pl.Int64))
    texts = own.group_by("text").agg(pl.col("id", "when").sort_by("id").first()).with_columns(_all=pl.len())
    # A match takes its outer spaces along; doubled spaces leave the next one its own. The longest comes first.
    known = _marks()["phrase"].to_frame().sort(pl.col("phrase").str.len_chars(), "phrase", descending=True)
    phrases = [f" {p.replace(' ', '  ')} " for p in known["phrase"]]
    spaced = folded(own_words(pl.col("text"))).str.replace_all(" ", "  ", literal=True)
    seen = texts.select("id", "when", "_all", phrase=spaced.str.extract_many(phrases, leftmost=True)).explode(
        "phrase"
    )
    word = pl.col("phrase").str.strip_chars().str.replace_all("  ", " ", literal=True)
    counted = (
        seen.drop_nulls("phrase")
        .with_columns(phrase=word)
        .unique(["phrase", "id"])
        .sort("phrase", "id")
        .with_columns(_nth=pl.int_range(1, pl.len() + 1).over("phrase"), _n=pl.len().over("phrase"))
    )
    often = (pl.col("_n") * pl.min_horizontal(1.0, PAGE / pl.col("_all"))).floor().clip(0, MOST)
    rows = counted.filter(pl.col("_nth") <= often).join(_marks().lazy(), on="phrase", how="inner")
    return propose(
        rows.join(last, how="cross").with_columns(_low=_age("from", "to"), _high=_age("to", "from")),
        signal="stages",
        rule=filled("stages.{}", "phrase"),
        question="demographics.age",
        value=filled("{}-{}", "_low", "_high"),
        points=pl.col("points"),
        basis=Basis.SAID,
        group=filled("stages|{}", "stage"),
    )


def _age(end: str, other: str) -> pl.Expr:
    """One end of the range at the last record; where years of birth are given, the later one is the lower age."""
    since = (pl.col("_last") - pl.col("when").dt.year()).fill_null(0)
    year = pl.coalesce("_last", pl.col("when").dt.year())
    return pl.when(pl.col(end) > BIRTH).then(year - pl.col(other)).otherwise(pl.col(end) + since)


@cache
def _marks() -> pl.DataFrame:
    """Columns phrase, from, to, stage, points."""
    worth = pl.col("degree").replace_strict(DEGREES, return_dtype=pl.Float64)
    ends = pl.col("from", "to").cast(pl.Int64)
    return table("life_stages.tsv").select("phrase", ends, "stage", points=worth)
