"""Others in these archives: the people who are shared along, and what the records tell of each.

Whoever shares an export shares these people with it, and nobody asked them. Counted is what identifies somebody and what
they would not expect to be passed on; of health, faith and politics only how often they wrote words of it, never which.
"""

from typing import Final

import polars as pl

from analyzer.finding import Other
from analyzer.fold import folded
from analyzer.knowledge.tables import sheet, table
from analyzer.questions import QUESTIONS
from parsers.record import Kind

KEPT: Final = 500
"""People told of one by one; all are counted."""
READ: Final = 400
"""Characters of a text that are looked at."""
_SPECIAL: Final = [q.id for q in QUESTIONS if q.special]
_WROTE: Final = [k.value for k in (Kind.MESSAGE, Kind.COMMENT, Kind.POST)]
_WHAT: Final = {
    "phone": "phone number",
    "mail": "e-mail address",
    "home": "postal address",
    "born": "birthday",
    "relative": "how you are related",
    "employer": "employer",
    "photo": "photos",
    "event": "appointments",
    "wrote": "what they wrote",
}
"""What can be known of somebody, the most identifying first."""


def others(records: pl.LazyFrame, named: pl.DataFrame) -> tuple[tuple[Other, ...], int]:
    """The KEPT people of whom most is told, those first, and the number of all; `named` are their appearances."""
    if named.is_empty():
        return (), 0
    marks = pl.concat(
        [
            _marks(named),
            _postal(named, records),
            _births(named, records),
        ]
    ).unique()
    said = marks.group_by("person").agg("what")
    touching = _touching(named, records)
    table_ = (
        named.group_by("person")
        .agg(records=pl.col("n").sum(), first=pl.col("first").min(), last=pl.col("last").max())
        .join(said, on="person", how="left")
        .join(touching, on="person", how="left")
        .with_columns(
            kinds=pl.col("what").list.len().fill_null(0), sensitive=pl.col("sensitive").fill_null(0)
        )
        .sort("kinds", "sensitive", "records", "person", descending=[True, True, True, False])
    )
    order = list(_WHAT)
    rows = table_.head(KEPT).iter_rows(named=True)
    return tuple(
        Other(
            name=row["person"], records=row["records"], sensitive=row["sensitive"], first=row["first"], last=row["last"],
            what=tuple(_WHAT[w] for w in sorted(row["what"] or (), key=order.index)),
        )
        for row in rows
    ), table_.height  # fmt: skip


def _marks(named: pl.DataFrame) -> pl.DataFrame:
    """What names, addresses and the places of mention tell."""
    told = pl.concat_str(pl.col("name"), pl.col("address").fill_null(""), separator="; ")
    how = pl.col("how")
    found = {
        "phone": told.str.contains(r"(?:^|; )\+?[\d\s().\-/]{7,}(?:;|$)"),
        "mail": told.str.contains(r"[^\s;<]@[^\s;>]+\."),
        "relative": how == "relative",
        "employer": (how == "listed") & (pl.col("context") != ""),
        "photo": how == "photo",
        "event": how == "event",
        "wrote": how == "wrote",
    }
    return pl.concat([named.filter(test).select("person", what=pl.lit(what)) for what, test in found.items()])


def _postal(named: pl.DataFrame, records: pl.LazyFrame) -> pl.DataFrame:
    placed = records.filter(pl.col("kind") == Kind.CONTACT, pl.col("place") != "").select("id").collect()
    return named.join(placed, on="id", how="semi").select("person", what=pl.lit("home"))


def _births(named: pl.DataFrame, records: pl.LazyFrame) -> pl.DataFrame:
    """Whom the owner, in talk between two, wished well on the day."""
    talk = named.filter(pl.col("how") == "wrote", pl.col("context") != "").select("person", "context")
    alone = talk.filter(pl.col("person").n_unique().over("context") == 1).unique()
    wished = records.filter(
        pl.col("kind") == Kind.MESSAGE, "is_owner", pl.col("text").str.contains(sheet("wording.toml")["wish"])
    ).select(context=pl.col("archive") + "|" + pl.col("thread"))
    return alone.join(wished.unique().collect(engine="streaming"), on="context", how="semi").select(
        "person", what=pl.lit("born")
    )


def _touching(named: pl.DataFrame, records: pl.LazyFrame) -> pl.DataFrame:
    """How many of each person's texts hold words of a special category."""
    phrases = table("terms.tsv").filter(pl.col("question").is_in(_SPECIAL))["phrase"].unique().sort()
    texts = records.filter(pl.col("kind").is_in(_WROTE), ~pl.col("is_owner")).select(
        name=pl.col("actor").str.strip_chars(), text=pl.col("text").str.slice(0, READ)
    )
    # The first look is quick and lets through too much; whole words are looked for in what it leaves.
    likely = texts.filter(pl.col("text").str.contains_any(phrases.to_list(), ascii_case_insensitive=True))
    whole = likely.filter(folded(pl.col("text")).str.contains_any([f" {p} " for p in phrases]))
    counted = whole.group_by("name").agg(sensitive=pl.len()).collect(engine="streaming")
    known = named.select("name", "person").unique()
    return counted.join(known, on="name", how="inner").group_by("person").agg(pl.col("sensitive").sum())
