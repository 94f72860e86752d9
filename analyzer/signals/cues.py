"""Cues: words that people of one trade or stage of life use more than others, in what the owner writes.

One cue says next to nothing: diners write `mise en place`, too. Different words for the same
thing in different texts are independent, so each phrase is a rule of its own and saturates for itself (`cues.mise en
place`); a phrase that stands for several answers is shared out among them. Who writes much uses every word some time:
a phrase counts as often as it comes in PAGE texts, so that a long archive says no more than a short one. Words of
places are read by `homes.py`, those of ages by `stages.py`.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import any_of, folded
from analyzer.knowledge.tables import sheet, table
from analyzer.language.own_words import own_words
from parsers.record import Kind

READ: Final = 1_500
"""Characters of a text that are looked at."""
PAGE: Final = 150
"""Distinct texts in which a phrase is counted; of more, the share is."""
MOST: Final = 8
"""Texts a phrase is cited from: further ones would add less than a tenth."""
DEGREES: Final = {"own": 0.8, "near": 0.4, "faint": 0.2}
"""Nats of the words of a trade: at 0.8 people of the trade use them about twice as often as all others together."""
MEANT: Final = 0.35
"""Nats of a phrase from which a trade's pay and schooling are thought of."""
TRADE: Final = 0.2
"""Nats for the education and income that go with a trade: people talk of other trades, too."""
JOB: Final = "demographics.occupation"
_WRITTEN: Final = [Kind.POST.value, Kind.COMMENT.value, Kind.MESSAGE.value]


def cues(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each phrase and text, as often as the phrase comes in PAGE texts."""
    own = records.filter(
        pl.col("is_owner"), pl.col("kind").is_in(_WRITTEN), pl.col("text").is_not_null()
    ).select("id", text=pl.col("text").str.slice(0, READ))
    texts = own.group_by("text").agg(pl.col("id").min()).with_columns(_all=pl.len())
    marks = _marks()
    seen = texts.select(
        "id", "_all", phrase=folded(own_words(pl.col("text"))).str.extract_many(_phrases(), overlapping=True)
    )
    seen = seen.explode("phrase").drop_nulls("phrase").with_columns(pl.col("phrase").str.strip_chars())
    counted = (
        seen.unique()
        .sort("phrase", "id")
        .with_columns(_nth=pl.int_range(1, pl.len() + 1).over("phrase"), _n=pl.len().over("phrase"))
    )
    often = (pl.col("_n") * pl.min_horizontal(1.0, PAGE / pl.col("_all"))).floor().clip(0, MOST)
    rows = counted.filter(pl.col("_nth") <= often).join(marks.lazy(), on="phrase", how="inner").cache()
    jobs = rows.filter(pl.col("question") == JOB, pl.col("points") >= MEANT).join(
        table("jobs.tsv").lazy(), left_on="value", right_on="title", how="inner"
    )
    return pl.concat(
        [
            _rows(rows, pl.lit("cues.") + pl.col("phrase"), pl.col("question"), "value"),
            _rows(jobs, pl.lit("cues.trade"), pl.lit("demographics.education"), "education"),
            _rows(jobs, pl.lit("cues.trade"), pl.lit("finance.income_level"), "income"),
        ]
    )


def _rows(rows: pl.LazyFrame, rule: pl.Expr, question: pl.Expr, value: str) -> pl.LazyFrame:
    """What goes with a trade is true of its people, not of this one: a prior."""
    prior = value != "value"
    return propose(
        rows,
        signal="cues",
        rule=rule,
        question=question,
        value=pl.col(value),
        points=pl.lit(TRADE) if prior else pl.col("points"),
        basis=Basis.PRIOR if prior else Basis.SAID,
    )


@cache
def _phrases() -> pl.Expr:
    """All phrases between spaces, as one value."""
    return any_of(" " + _marks()["phrase"].unique().sort() + " ")


@cache
def _marks() -> pl.DataFrame:
    """Columns phrase, question, value, points: the table of cues, the words of trades with their plurals, and fields."""
    listed = table("cues.tsv").with_columns(pl.col("points").cast(pl.Float64))
    trades = pl.DataFrame(list(_trades()), schema=listed.schema, orient="row")
    marks = pl.concat([listed, trades]).sort("points", descending=True, maintain_order=True)
    bare = pl.col("phrase")
    plural = marks.filter(~bare.str.ends_with("s")).with_columns(phrase=bare + "s")
    fields = pl.DataFrame(list(_fields()), schema=listed.schema, orient="row")
    # What is listed as it stands comes before a plural: `finances` are nobody's trade.
    best = pl.concat([marks, fields, plural]).unique(
        ["phrase", "question", "value"], keep="first", maintain_order=True
    )
    shared = pl.len().over("phrase", "question").cast(pl.Float64)
    return best.with_columns(points=pl.col("points") / shared.sqrt())


def _trades() -> Iterator[tuple[str, str, str, float]]:
    """The words of each trade."""
    for title, words in sheet("trades.toml").items():
        for degree, nats in DEGREES.items():
            yield from ((phrase, JOB, title, nats) for phrase in words.get(degree, ()))


def _fields() -> Iterator[tuple[str, str, str, float]]:
    """What people say of their field: `nursing school`, `work in nursing`."""
    ways = sheet("wording.toml")["field"]
    for title, words in sheet("trades.toml").items():
        yield from (
            (way.format(f), JOB, title, DEGREES["own"]) for f in words.get("field", ()) for way in ways
        )
