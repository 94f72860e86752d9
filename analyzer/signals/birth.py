"""Birth: age and birthday from a stated date or year of birth, or from an age range a platform assigned.

Ages are counted at the last record of the archive, so that the same export gives the same age on every day.
A birthday needs a day; two people who wish well may be wrong, so wishes count from ENOUGH people on.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import filled
from analyzer.knowledge.tables import sheet
from parsers.record import Kind

ENOUGH: Final = 3
DECLARED: Final = 4.0
ASSIGNED: Final = 1.2
WIDEST: Final = 10
"""Years that a range may span and still say something."""


def age(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each stated date, year or range of birth or age."""
    last = records.select(last=pl.col("when").max())
    rows = _own(records, ["birth_date", "birth_year", "age"]).join(last, how="cross")
    value = pl.col("value")
    year = value.str.extract(r"\b((?:19|20)\d\d)\b").cast(pl.Int32)
    month, day = _month(value), _day(value)
    end = pl.col("last")
    passed = (end.dt.month().cast(pl.Int32) * 100 + end.dt.day()) >= (month * 100 + day).fill_null(100)
    born = end.dt.year() - year - (~passed).cast(pl.Int32)
    plain = value.str.extract(r"^\s*(\d{1,2})\s*(?:years?)?\s*$").cast(pl.Int32)
    told = pl.when(pl.col("label") == "age").then(value)
    low, high = (
        told.str.extract(r"\b(\d{2})\s*(?:-|–|to|bis|à)\s*(\d{2})\b", n).cast(pl.Int32) for n in (1, 2)
    )
    span = filled("{}-{}", low, high)
    years = pl.when(pl.col("label") == "age").then(plain).otherwise(born)
    exact = pl.when(years.is_between(10, 110)).then(years.cast(pl.String))
    rows = rows.with_columns(
        found=pl.coalesce(exact, pl.when((high - low).is_between(0, WIDEST - 1)).then(span))
    )
    rows = rows.with_columns(found=_narrowed(pl.col("found"), low, high))
    return propose(
        rows,
        signal="birth",
        rule=pl.lit("birth.") + pl.col("label"),
        question="demographics.age",
        value=pl.col("found"),
        points=pl.when(_declared()).then(DECLARED).otherwise(ASSIGNED),
        basis=_basis(),
    )


def birthday(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each stated date of birth with a day, and for each wish on a day that ENOUGH people name."""
    rows = _own(records, ["birth_date"])
    month, day = _month(pl.col("value")), _day(pl.col("value"))
    date = filled("{}-{}", month.cast(pl.String).str.zfill(2), day.cast(pl.String).str.zfill(2))
    declared = propose(
        rows.with_columns(found=date),
        signal="birth",
        rule="birth.birth_date",
        question="demographics.birthday",
        value=pl.col("found"),
        points=pl.when(_declared()).then(DECLARED).otherwise(ASSIGNED),
        basis=_basis(),
    )
    return pl.concat([declared, _wishes(records)])


def _wishes(records: pl.LazyFrame) -> pl.LazyFrame:
    wishes = records.filter(
        pl.col("kind").is_in([Kind.MESSAGE.value, Kind.COMMENT.value, Kind.POST.value]),
        ~pl.col("is_owner"),
        pl.col("when").is_not_null(),
        pl.col("text").str.contains(sheet("wording.toml")["wish"]),
    ).with_columns(found=pl.col("when").dt.strftime("%m-%d"))
    people = pl.col("actor").n_unique().over("found")
    return propose(
        wishes.with_columns(people=people).filter(pl.col("people") >= ENOUGH),
        signal="birth",
        rule="birth.wishes",
        question="demographics.birthday",
        value=pl.col("found"),
        points=0.67,
        basis=Basis.RECEIVED,
    )


def _own(records: pl.LazyFrame, labels: list[str]) -> pl.LazyFrame:
    return records.filter(
        pl.col("kind").is_in([Kind.PROFILE.value, Kind.ASSIGNED.value]),
        (pl.col("kind") == Kind.ASSIGNED) | pl.col("is_owner").fill_null(value=True),
        pl.col("label").is_in(labels),
    ).select("id", "kind", "label", "value")


def _narrowed(found: pl.Expr, low: pl.Expr, high: pl.Expr) -> pl.Expr:
    """A wide range that is written as one of ten years at most, around its middle, or nothing."""
    middle = (low + high) // 2
    near = filled("{}-{}", middle - 4, middle + 5)
    wide = (high - low).is_between(WIDEST, WIDEST + 5)
    return pl.coalesce(found, pl.when(wide).then(near))


def _month(value: pl.Expr) -> pl.Expr:
    numbered = value.str.extract(r"^\s*(?:\d{4}[-/.])?(\d{1,2})[-/]\d{1,2}").cast(pl.Int32)
    names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    word = value.str.to_lowercase().str.extract(r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")
    named = word.replace_strict(names, list(range(1, 13)), default=None, return_dtype=pl.Int32)
    month = pl.coalesce(named, numbered)
    return pl.when(month.is_between(1, 12)).then(month)


def _day(value: pl.Expr) -> pl.Expr:
    numbered = value.str.extract(r"^\s*(?:\d{4}[-/.])?\d{1,2}[-/](\d{1,2})").cast(pl.Int32)
    named = value.str.extract(r"(?i)(?:[a-z]{3,}\.?\s+(\d{1,2})\b)").cast(pl.Int32)
    before = value.str.extract(r"(?i)\b(\d{1,2})\.?\s+[a-z]{3,}").cast(pl.Int32)
    day = pl.coalesce(numbered, named, before)
    return pl.when(day.is_between(1, 31)).then(day)


def _declared() -> pl.Expr:
    return pl.col("kind") == Kind.PROFILE


def _basis() -> pl.Expr:
    return pl.when(_declared()).then(pl.lit(Basis.DECLARED.value)).otherwise(pl.lit(Basis.ASSIGNED.value))
