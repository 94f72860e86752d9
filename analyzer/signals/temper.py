"""Temper: the Big Five, as far as the choice of words shows them, which is not far.

The words are those whose use went with a trait most often in published studies of status updates; the best single
words there correlate below r = .2. So this stays silent below PLENTY words, speaks only where one direction
outnumbers the other two to one from ENOUGH words on, and even then is worth a fraction of a nat.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import folded
from analyzer.knowledge.tables import table
from parsers.record import Kind

PLENTY: Final = 3_000
"""Words by the owner."""
ENOUGH: Final = 20
"""Texts that hold a word of a trait."""
OFTEN: Final = 0.02
"""Share of the texts that must hold a word of the trait."""
LEAN: Final = 2.0
SHOWN: Final = 30
POINT: Final = 0.25
_WRITTEN: Final = [Kind.MESSAGE.value, Kind.POST.value, Kind.COMMENT.value]


def temper(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for texts with a word of a trait that leans one way, where plenty is written."""
    texts = records.filter(
        pl.col("is_owner"), pl.col("kind").is_in(_WRITTEN), pl.col("text").is_not_null()
    ).select("id", "when", "text")
    written = texts.select(words=(pl.col("text").str.count_matches(" ") + 1).sum(), texts=pl.len())
    marks = table("temper.tsv").lazy().with_columns(pl.col("sign").cast(pl.Int8))
    words = [f" {w} " for w in table("temper.tsv")["word"]]
    found = texts.with_columns(word=folded(pl.col("text").str.slice(0, 1_000)).str.extract_many(words))
    hits = found.filter(pl.col("word").list.len() > 0).explode("word")
    hits = hits.with_columns(word=pl.col("word").str.strip_chars()).join(marks, on="word", how="inner")
    sides = hits.group_by("trait").agg(
        up=pl.col("id").filter(pl.col("sign") > 0).n_unique(),
        down=pl.col("id").filter(pl.col("sign") < 0).n_unique(),
    )
    up, down = pl.col("up"), pl.col("down")
    sign = pl.when(up >= LEAN * down).then(pl.lit(1)).when(down >= LEAN * up).then(pl.lit(-1))
    clear = sides.with_columns(sign=sign.cast(pl.Int8)).join(written, how="cross")
    most = pl.max_horizontal("up", "down")
    clear = clear.filter(
        pl.col("words") >= PLENTY,
        most >= ENOUGH,
        most >= OFTEN * pl.col("texts"),
        pl.col("sign").is_not_null(),
    )
    rows = hits.join(clear, on=["trait", "sign"], how="inner").sort("when", "id", "word")
    cited = rows.unique(["id", "trait"], keep="first", maintain_order=True)
    cited = cited.group_by("trait", maintain_order=True).head(SHOWN)
    return propose(
        cited,
        signal="temper",
        rule="temper.words",
        question=pl.lit("personality.") + pl.col("trait"),
        value=pl.when(pl.col("sign") > 0)
        .then(pl.lit("higher than average"))
        .otherwise(pl.lit("lower than average")),
        points=POINT,
        basis=Basis.SAID,
    )
