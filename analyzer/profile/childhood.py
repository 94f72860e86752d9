"""Childhood: whether the owner is a minor, and which records were made before the eighteenth birthday.

The law treats a child's data as a child's: no decision by profiling (GDPR, recital 71), no adverts from a profile
(Digital Services Act, art. 28(2)), and erasure of what a service collected then (GDPR art. 17(1)(f)). So nothing is
scored for a minor and the page leaves special categories out, and a grown owner is told how much is from before.
"""

from calendar import monthrange
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

import polars as pl

from analyzer.finding import Childhood, Finding, Status

GROWN: Final = 18
"""Years. Article 1 of the UN Convention on the Rights of the Child."""
_AGE: Final = "demographics.age"
_BIRTHDAY: Final = "demographics.birthday"


def childhood(findings: Sequence[Finding], records: pl.LazyFrame) -> Childhood | None:
    """Nothing where the age is unknown, or grown with no record of earlier years.

    A doubtful age below eighteen is enough to be careful; earlier records are counted where the age is sure.
    """
    found = {f.question.id: f for f in findings}
    age = found.get(_AGE)
    if age is None or not age.answers or age.status is Status.SILENT:
        return None
    oldest = age.answers[0].value.rpartition("-")[2]
    if oldest.isdecimal() and int(oldest) < GROWN:
        return Childhood(minor=True, until=None, records=0)
    if age.status is not Status.ANSWERED or not age.answers[0].value.isdecimal():
        return None
    last = records.select(pl.col("when").max()).collect(engine="streaming").item()
    if last is None:
        return None
    until = _grown(int(age.answers[0].value), last, _day(found.get(_BIRTHDAY)))
    early = records.filter(pl.col("when") < until).select(pl.len()).collect(engine="streaming").item()
    return Childhood(minor=False, until=until, records=int(early)) if early else None


def _day(found: Finding | None) -> tuple[int, int] | None:
    """Month and day of birth, where they are known."""
    if found is None or found.status is not Status.ANSWERED:
        return None
    month, _, day = found.answers[0].value.partition("-")
    return (int(month), int(day)) if month.isdecimal() and day.isdecimal() else None


def _grown(age: int, last: datetime, day: tuple[int, int] | None) -> datetime:
    """The eighteenth birthday of somebody of that age at `last`; the latest that it can be where the day is unknown."""
    month, date = day or (last.month, last.day)
    year = max(1, last.year - age + GROWN - ((month, date) > (last.month, last.day)))
    return datetime(year, month, min(date, monthrange(year, month)[1]), tzinfo=UTC)
