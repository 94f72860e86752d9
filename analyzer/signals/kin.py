"""Kin: relatives and partners, by the names under which the owner keeps people, and by what is written to them.

A contact called `Mum` is the owner's mother; one called `Mama Mia Pizza` is not, so a kinship word counts only when
it is the whole name or stands with one other word. Words of love make a partner of the one person to whom most of
them go, from ENOUGH on.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.knowledge.tables import sheet, table
from analyzer.language.fold import folded
from parsers.record import Kind

NAMED: Final = 2.5
CALLED: Final = 1.8
LOVE: Final = 0.6
ENOUGH: Final = 10
MOST: Final = 0.7


def contacts(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each contact or correspondent whose name is a kinship word."""
    people = records.filter(
        pl.col("kind").is_in([Kind.CONTACT.value, Kind.CONNECTION.value]), pl.col("target").is_not_null()
    ).select("id", name="target")
    talk = records.filter(
        pl.col("kind") == Kind.MESSAGE, ~pl.col("is_owner"), pl.col("actor").is_not_null()
    ).select("id", name="actor")
    talk = talk.sort("id").unique("name", keep="first", maintain_order=True)
    rows = pl.concat([people, talk]).filter(~pl.col("name").str.contains(sheet("wording.toml")["business"]))
    words = folded(pl.col("name")).str.strip_chars()
    rows = rows.with_columns(words=words.str.split(" ")).with_columns(size=pl.col("words").list.len())
    rows = rows.filter(pl.col("size") <= 2)
    known = rows.explode("words").join(table("kin.tsv").lazy(), left_on="words", right_on="word", how="inner")
    # Some words are first names, too (Mari, Tia): they count only where they stand alone.
    known = known.filter((pl.col("size") == 1) | (pl.col("alone").fill_null("") != "yes")).unique(
        ["id", "role"]
    )
    partner = (pl.col("partner") == "yes").fill_null(value=False)
    return pl.concat(
        [
            _rows(
                known.filter(~partner),
                "contact",
                "connections.family",
                pl.format("{} ({})", "name", "role"),
                CALLED,
            ),
            _rows(known.filter(partner), "contact", "connections.partner", pl.col("name"), CALLED),
        ]
    )


def named(records: pl.LazyFrame) -> pl.LazyFrame:
    """Relatives and partners named on the owner's profile."""
    rows = records.filter(pl.col("kind") == Kind.PROFILE, pl.col("is_owner").fill_null(value=True))
    partner = rows.filter(pl.col("label") == "relationship", pl.col("target").is_not_null())
    relation = folded(pl.coalesce("text", pl.lit(""))).str.strip_chars()
    children = table("kin.tsv").filter(pl.col("role").is_in(["son", "daughter"]))["word"].to_list()
    child = rows.filter(
        pl.col("label") == "family_member",
        relation.is_in(children),
    )
    return pl.concat(
        [
            _rows(partner, "profile", "connections.partner", pl.col("target"), NAMED),
            _rows(child, "profile", "demographics.children", pl.lit("children"), NAMED),
        ]
    )


def loved(records: pl.LazyFrame) -> pl.LazyFrame:
    """The owner's words of love to the one person who gets most of them."""
    talk = records.filter(pl.col("kind") == Kind.MESSAGE, pl.col("thread").is_not_null())
    others = (
        talk.filter(~pl.col("is_owner"))
        .group_by("archive", "thread")
        .agg(person=pl.col("actor").drop_nulls().min(), people=pl.col("actor").n_unique())
    )
    words = talk.filter(
        pl.col("is_owner"), pl.col("text").str.contains(sheet("wording.toml")["love"])
    ).select("id", "archive", "thread")
    rows = words.join(others.filter(pl.col("people") == 1), on=["archive", "thread"], how="inner")
    count = rows.group_by("person").agg(n=pl.len(), first=pl.col("id").min())
    total = count.select(all=pl.col("n").sum())
    best = count.join(total, how="cross").filter(pl.col("n") >= ENOUGH, pl.col("n") >= MOST * pl.col("all"))
    return _rows(
        rows.join(best, on="person", how="inner"), "love", "connections.partner", pl.col("person"), LOVE
    )


def _rows(rows: pl.LazyFrame, rule: str, question: str, value: pl.Expr, points: float) -> pl.LazyFrame:
    return propose(
        rows,
        signal="kin",
        rule=f"kin.{rule}",
        question=question,
        value=value,
        points=points,
        basis=Basis.DECLARED if rule == "profile" else Basis.OBSERVED,
    )
