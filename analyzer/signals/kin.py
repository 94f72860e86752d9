"""Kin: relatives and partners, by the names under which the owner keeps people, and by what is written to them.

A contact called `Mum` is the owner's mother; one called `Mama Mia Pizza` is not, so a kinship word counts only when
it is the whole name, the whole note, or stands with one other word, or when the owner greets somebody with it. Only the owner's
own words count. Words of love make a partner of the one person to whom most of
them go of late, from ENOUGH on.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import filled, folded
from analyzer.knowledge.tables import sheet, table
from parsers.record import Kind

NAMED: Final = 2.5
CALLED: Final = 1.8
LOVE: Final = 0.6
ENOUGH: Final = 10
MOST: Final = 0.7
STILL: Final = 730
"""Days before the end of all talk from which words of love are of today."""
PARENTS: Final = ("mother", "father", "grandmother", "grandfather")
"""Whom people greet by the word; friends are `brother` and `auntie`, too."""
GREETED: Final = 0.7
TIMES: Final = 2
"""Days from which a greeting is no joke."""
WEDDED: Final = 1.0
READ: Final = 200
"""Characters of a text that are looked at."""


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
                filled("{} ({})", "name", "role"),
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
    """The owner's words of love to the one person who gets most of them; those of years ago were perhaps to somebody else."""
    talk = records.filter(pl.col("kind") == Kind.MESSAGE, pl.col("is_owner"), pl.col("thread").is_not_null())
    end = talk.select(end=pl.col("when").max())
    words = talk.filter(pl.col("text").str.to_lowercase().str.contains(sheet("wording.toml")["love"]))
    words = words.join(end, how="cross").filter(pl.col("when") >= pl.col("end") - pl.duration(days=STILL))
    rows = words.join(_alone(records), on=["archive", "thread"], how="inner")
    count = rows.group_by("person").agg(n=pl.len(), first=pl.col("id").min())
    total = count.select(all=pl.col("n").sum())
    best = count.join(total, how="cross").filter(pl.col("n") >= ENOUGH, pl.col("n") >= MOST * pl.col("all"))
    return _rows(
        rows.join(best, on="person", how="inner"), "love", "connections.partner", pl.col("person"), LOVE
    )


def called(records: pl.LazyFrame) -> pl.LazyFrame:
    """The owner's messages that greet the reader as a parent or grandparent, a row for each day."""
    kin = table("kin.tsv").filter(pl.col("role").is_in(PARENTS), pl.col("alone").fill_null("") != "yes")
    names = kin["word"].sort().to_list()
    talk = records.filter(pl.col("kind") == Kind.MESSAGE, pl.col("is_owner"), pl.col("thread").is_not_null())
    # A quick look lets through too much; the greeting itself is looked for in what it leaves.
    likely = talk.filter(pl.col("text").str.contains_any(names, ascii_case_insensitive=True))
    greeting = f" {sheet('wording.toml')['address']} (?:{'|'.join(names)}) "
    rows = likely.filter(folded(pl.col("text").str.slice(0, READ)).str.contains(greeting))
    rows = rows.join(_alone(records), on=["archive", "thread"], how="inner").sort("when", "id")
    daily = rows.with_columns(day=pl.col("when").dt.date()).unique(
        ["person", "day"], keep="first", maintain_order=True
    )
    often = daily.filter(pl.len().over("person") >= TIMES)
    return _rows(often, "called", "connections.family", pl.col("person"), GREETED)


def noted(records: pl.LazyFrame) -> pl.LazyFrame:
    """Contacts whose note is a kinship word and nothing else."""
    rows = records.filter(pl.col("kind") == Kind.CONTACT, pl.col("text").str.len_chars() < READ)
    rows = rows.with_columns(word=folded(pl.col("text")).str.strip_chars())
    known = rows.join(table("kin.tsv").lazy().unique("word"), on="word", how="inner")
    question = pl.when(pl.col("partner") == "yes").then(pl.lit("partner")).otherwise(pl.lit("family"))
    return _rows(known, "note", "connections." + question, pl.col("target"), CALLED)


def anniversary(people: pl.LazyFrame) -> pl.LazyFrame:
    """Who alone is asked to an anniversary in the owner's calendar."""
    days = people.filter(
        pl.col("how") == "event", pl.col("title").str.contains(sheet("wording.toml")["anniversary"])
    )
    alone = days.filter(pl.col("person").n_unique().over("context") == 1)
    return _rows(alone, "anniversary", "connections.partner", pl.col("person"), WEDDED)


def _alone(records: pl.LazyFrame) -> pl.LazyFrame:
    """`archive`, `thread` and the one other `person` who writes there."""
    theirs = records.filter(
        pl.col("kind") == Kind.MESSAGE, pl.col("thread").is_not_null(), ~pl.col("is_owner")
    )
    counted = theirs.group_by("archive", "thread").agg(
        person=pl.col("actor").drop_nulls().min(), people=pl.col("actor").n_unique()
    )
    return counted.filter(pl.col("people") == 1).drop("people")


def _rows(
    rows: pl.LazyFrame, rule: str, question: str | pl.Expr, value: pl.Expr, points: float
) -> pl.LazyFrame:
    return propose(
        rows,
        signal="kin",
        rule=f"kin.{rule}",
        question=question,
        value=value,
        points=points,
        basis=Basis.DECLARED if rule in {"profile", "note"} else Basis.OBSERVED,
    )
