"""What the records hold at a glance: counts by year, hour, kind and place, answers given, and what platforms assumed."""

from datetime import datetime
from typing import Any, Final

import polars as pl

from analyzer.finding import Basis, SurveyAnswer
from analyzer.questions import QUESTIONS
from parsers.record import Kind

CELL: Final = 2
"""Decimals of a degree to which places are counted together: about a kilometre."""
PLACES: Final = 2_000
COMPARED: Final = 200
RIVALS: Final = frozenset(q.id for q in QUESTIONS if not q.many)
"""Questions with one true answer."""


def span(records: pl.LazyFrame) -> tuple[int, datetime | None, datetime | None]:
    """The number of records, and the first and last time among them."""
    when = pl.col("when")
    row = records.select(n=pl.len(), first=when.min(), last=when.max()).collect(engine="streaming").row(0)
    return int(row[0]), row[1], row[2]


def years(records: pl.LazyFrame) -> pl.DataFrame:
    """Columns year, platform, records."""
    platform = pl.col("feed").str.extract(r"^([^/]*)")
    grouped = records.drop_nulls("when").group_by(year=pl.col("when").dt.year(), platform=platform)
    return grouped.agg(records=pl.len()).sort("year", "platform").collect(engine="streaming")


def hours(records: pl.LazyFrame) -> pl.DataFrame:
    """Columns weekday (1 Monday), hour, records: the owner's acts that have a time of day."""
    acts = records.filter(
        pl.col("when_precision").str.contains("^(?:second|minute)"), pl.col("is_owner").fill_null(value=False)
    ).drop_nulls("when")
    grouped = acts.group_by(weekday=pl.col("when").dt.weekday(), hour=pl.col("when").dt.hour())
    return grouped.agg(records=pl.len()).sort("weekday", "hour").collect(engine="streaming")


def kinds(records: pl.LazyFrame) -> pl.DataFrame:
    """Columns archive, kind, records."""
    return (
        records.group_by("archive", "kind")
        .agg(records=pl.len())
        .sort("archive", "kind")
        .collect(engine="streaming")
    )


def places(records: pl.LazyFrame) -> pl.DataFrame:
    """Columns lat, lon, label, records: the PLACES most frequent squares of about a kilometre."""
    located = records.filter(pl.col("is_owner").fill_null(value=False)).drop_nulls(["lat", "lon"])
    cells = located.group_by(lat=pl.col("lat").round(CELL), lon=pl.col("lon").round(CELL))
    counted = cells.agg(label=pl.col("place").drop_nulls().min(), records=pl.len())
    return (
        counted.sort(["records", "lat", "lon"], descending=[True, False, False])
        .head(PLACES)
        .collect(engine="streaming")
    )


def surveys(records: pl.LazyFrame) -> tuple[SurveyAnswer, ...]:
    """Every question the owner was asked, with the answer, in the order of time."""
    rows = records.filter(
        pl.col("kind") == Kind.ANSWER,
        pl.col("is_owner").fill_null(value=True),
        pl.col("answer").is_not_null(),
    ).select("id", "archive", "member", "item", "feed", "question", "answer", "target", "when")
    ordered = rows.collect(engine="streaming").sort(
        "when", "archive", "member", "item", "id", nulls_last=True
    )
    return tuple(_survey(row) for row in ordered.iter_rows(named=True))


def comparison(ledger: pl.DataFrame) -> tuple[tuple[str, str, str, str], ...]:
    """What platforms assigned beside what else is in the export: (question, assigned, shown, verdict).

    agree: other evidence comes to the same; surprise: it comes to something else; unexplained: there is none.
    Where several answers can hold, another answer is no surprise.
    """
    assigned = pl.col("basis") == Basis.ASSIGNED.value
    weighed = ledger.group_by("question", "value", assigned=assigned).agg(pl.col("points").sum())
    ours = weighed.filter(~pl.col("assigned"), pl.col("points") > 0).sort(
        ["question", "points", "value"], descending=[False, True, False]
    )
    best = dict(
        ours.unique("question", keep="first", maintain_order=True).select("question", "value").iter_rows()
    )
    same = set(ours.select("question", "value").iter_rows())
    rows = []
    theirs = weighed.filter("assigned").sort(["question", "points", "value"], descending=[False, True, False])
    for question, value in theirs.select("question", "value").iter_rows():
        if (question, value) in same:
            rows.append((question, value, value, "agree"))
        elif question in best and question in RIVALS:
            rows.append((question, value, best[question], "surprise"))
        else:
            rows.append((question, value, "", "unexplained"))
    return tuple(rows[:COMPARED])


def _survey(row: dict[str, Any]) -> SurveyAnswer:
    return SurveyAnswer(
        question=row["question"] or row["target"] or "",
        answer=row["answer"],
        when=row["when"],
        record=row["id"],
        archive=row["archive"] or "",
        member=row["member"] or "",
        pointer=row["item"] or "",
        platform=(row["feed"] or "").partition("/")[0],
    )
