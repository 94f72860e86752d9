"""Surveyed: answers to survey questions whose meaning is known, as answers to the question they ask.

`How old are you? 25-34` tells an age; `Which of these brands do you know?` is kept among the survey answers and tells
nothing else. Only what the table of values, of jobs or of numbers knows counts; `prefer not to say` says nothing.
"""

from functools import cache
from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import filled, folded
from analyzer.knowledge.tables import sheet, table
from parsers.record import Kind

GIVEN: Final = 3.0
"""Typed by the owner like a profile field, but people tell surveys what suits them: a quarter less."""
LOW: Final = 30
HIGH: Final = 90
"""Thousands a year (dollars, euros, pounds): about half and one and a half times a full-time wage."""
_YES: Final = r"^ (?:yes|ja|oui|si|sim|[1-9]\d?|one|two|three|four)\b"
_NO: Final = r"^ (?:no|none|nein|keine|non|aucun|nao|nessuno|nee|geen|0|zero)\b"


def surveyed(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each answer whose question and value are both known."""
    rows = records.filter(
        pl.col("kind") == Kind.ANSWER,
        pl.col("is_owner").fill_null(value=True),
        pl.col("answer").is_not_null(),
    ).select("id", asked=folded(pl.coalesce("question", "target", pl.lit(""))), said=folded(pl.col("answer")))
    parts = [_meant(rows, question, meaning) for question, meaning in sheet("meanings.toml").items()]
    return propose(
        pl.concat(parts),
        signal="surveyed",
        rule="surveyed.answer",
        question=pl.col("question"),
        value=pl.col("meant"),
        points=GIVEN,
        basis=Basis.DECLARED,
    )


def _meant(rows: pl.LazyFrame, question: str, meaning: dict[str, str]) -> pl.LazyFrame:
    asked = pl.col("asked").str.contains(meaning["asks"])
    if "not" in meaning:
        asked = asked & ~pl.col("asked").str.contains(meaning["not"])
    meant = {
        "demographics.age": _age(),
        "demographics.children": _children(),
        "demographics.occupation": _job(),
        "finance.income_level": pl.coalesce(_listed(question), _income()),
    }.get(question, _listed(question))
    return rows.filter(asked).select("id", question=pl.lit(question), meant=meant).drop_nulls("meant")


@cache
def _listed(question: str) -> pl.Expr:
    """The value of the whole answer, or of the longest phrase of the table inside it."""
    known = table("values.tsv").filter(pl.col("question") == question)
    said = dict(zip(known["said"], known["value"], strict=True))
    long = sorted((p for p in said if len(p) > 2), key=lambda p: (-len(p), p))
    if not long:
        return pl.lit(None, dtype=pl.String)
    inside = pl.col("said").str.extract_many([f" {p} " for p in long], leftmost=True).list.first()
    whole = pl.col("said").str.strip_chars()
    first = inside.str.strip_chars().replace_strict(said, default=None, return_dtype=pl.String)
    return pl.coalesce(whole.replace_strict(said, default=None, return_dtype=pl.String), first)


def _age() -> pl.Expr:
    """`29`, `25-34`, `65 or older`; ranges wider than fifteen years say too little."""
    said = pl.col("said")
    low = said.str.extract(r"\b([1-9]\d)\b").cast(pl.Int64, strict=False)
    high = said.str.extract(r"\b[1-9]\d (?:to |bis |a |tot |and )?([1-9]\d)\b").cast(pl.Int64, strict=False)
    narrow = (high - low).is_between(1, 15)
    alone = said.str.contains(r"^ [1-9]\d(?: years?(?: old)?| jahre?(?: alt)?| ans| anos| anni| jaar)? $")
    return pl.when(narrow).then(filled("{}-{}", low, high)).when(alone).then(low.cast(pl.String))


def _children() -> pl.Expr:
    said = pl.col("said")
    return (
        pl.when(said.str.contains(_NO))
        .then(pl.lit("no children"))
        .when(said.str.contains(_YES))
        .then(pl.lit("children"))
    )


@cache
def _job() -> pl.Expr:
    titles = sorted(table("jobs.tsv")["title"], key=lambda t: (-len(t), t))
    return (
        pl.col("said")
        .str.extract_many([f" {t} " for t in titles], leftmost=True)
        .list.first()
        .str.strip_chars()
    )


def _income() -> pl.Expr:
    """The middle of the bracket, in thousands a year: low, middle or high."""
    thousands = (
        pl.col("said")
        .str.extract_all(r"\b\d{1,3}(?: ?000| ?999| ?k)\b")
        .list.eval(pl.element().str.extract(r"^(\d+)").cast(pl.Float64))
    )
    middle = thousands.list.mean()
    level = pl.when(middle < LOW).then(pl.lit("low")).when(middle < HIGH).then(pl.lit("middle"))
    return pl.when(middle.is_not_null()).then(level.otherwise(pl.lit("high")))
