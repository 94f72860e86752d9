"""Work: what a stated job says of income and education, and who shares an employer or the office hours with the owner."""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import folded
from analyzer.knowledge.tables import table
from analyzer.language.attention import longest_first
from parsers.record import Kind

INCOME: Final = 0.9
"""A job group has a middle, and people far from it."""
EDUCATION: Final = 0.8
SCHOOL: Final = 1.2
"""Who names a university on a profile mostly went there."""
COLLEAGUE: Final = 1.8
TIES: Final = 3
"""Contacts at one organisation from which it counts as a business tie."""
SHOWN: Final = 20
DAYS: Final = 10
REPLIES: Final = 5
"""Days of talk, and messages of either side, from which its hours say something."""
HOURS: Final = 0.9
"""Share of talk from Monday to Friday, eight to six; an even clock would hold 0.30, waking hours 0.45."""
AT_WORK: Final = 0.3
NETWORK: Final = 0.6
NETWORKS: Final = ("linkedin", "slack", "teams", "xing")
"""Platforms where people meet at work."""
_STUDENT: Final = r"(?i)universit|college|hochschule|école|facultad|politecnico|school of"


def jobs(records: pl.LazyFrame) -> pl.LazyFrame:
    """Income level and education that go with the stated job title, and education by schools named."""
    profile = records.filter(pl.col("kind") == Kind.PROFILE, pl.col("is_owner").fill_null(value=True))
    titled = profile.filter(pl.col("label").is_in(["job_title", "position", "headline"]))
    titles = table("jobs.tsv")
    phrases = [f" {t} " for t in longest_first(titles["title"])]
    found = folded(pl.col("value")).str.extract_many(phrases, leftmost=True).list.first().str.strip_chars()
    past = (pl.col("when") < pl.col("when").max().over("archive", "label")).fill_null(value=False)
    known = titled.filter(~past).select("id", title=found).join(titles.lazy(), on="title", how="inner")
    taught = profile.filter(pl.col("label") == "education", pl.col("value").str.contains(_STUDENT))
    return pl.concat(
        [
            _rows(known, "title", "finance.income_level", pl.col("income"), INCOME),
            _rows(known, "title", "demographics.education", pl.col("education"), EDUCATION),
            _rows(taught, "school", "demographics.education", pl.lit("college degree"), SCHOOL),
        ]
    )


def colleagues(records: pl.LazyFrame) -> pl.LazyFrame:
    """Contacts whose employer is one of the owner's, and organisations behind several contacts."""
    people = records.filter(
        pl.col("kind").is_in([Kind.CONNECTION.value, Kind.CONTACT.value]),
        pl.col("target").is_not_null(),
        pl.col("label").is_in(["employer", "company", "connection"]),
        pl.col("value").is_not_null() | pl.col("place").is_not_null(),
    ).select(
        "id",
        "when",
        "target",
        firm=folded(pl.coalesce("value", "place")).str.strip_chars(),
        said=pl.coalesce("value", "place"),
    )
    own = records.filter(
        pl.col("kind") == Kind.PROFILE,
        pl.col("label") == "employer",
        pl.col("is_owner").fill_null(value=True),
    ).select(firm=folded(pl.col("value")).str.strip_chars())
    mates = people.join(own.unique(), on="firm", how="semi").filter(pl.col("firm") != "")
    many = people.filter(pl.col("firm") != "").with_columns(n=pl.col("target").n_unique().over("firm"))
    ties = many.filter(pl.col("n") >= TIES).with_columns(name=pl.col("said").min().over("firm"))
    cited = ties.sort("when", "id").group_by("firm", maintain_order=True).head(SHOWN)
    return pl.concat(
        [
            _rows(mates, "same_employer", "connections.colleagues", pl.col("target"), COLLEAGUE),
            _rows(cited, "contacts", "connections.business", pl.col("name"), 0.7),
        ]
    )


def in_office(talk: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each day of talk with somebody who is written with in office hours and hardly ever else.

    Daytime friends keep such hours, too, so the hours alone stay a hint; a network for work adds to them.
    """
    hour, weekday = pl.col("local").dt.hour(), pl.col("local").dt.weekday()
    timed = talk.drop_nulls("local").with_columns(
        office=hour.is_between(8, 17) & (weekday <= 5), day=pl.col("local").dt.date()
    )
    mine = pl.col("is_owner")
    both = (mine.sum().over("person") >= REPLIES) & ((~mine).sum().over("person") >= REPLIES)
    steady = (pl.col("day").n_unique().over("person") >= DAYS) & (
        pl.col("office").mean().over("person") >= HOURS
    )
    rows = timed.filter(both, steady).sort("when", "id")
    daily = rows.filter("is_owner").unique(["person", "day"], keep="first", maintain_order=True)
    network = rows.filter(pl.col("platform").is_in(NETWORKS)).unique(
        "person", keep="first", maintain_order=True
    )
    cited = daily.group_by("person", maintain_order=True).head(SHOWN)
    return pl.concat(
        [
            _rows(cited, "office_hours", "connections.colleagues", pl.col("person"), AT_WORK),
            _rows(network, "network", "connections.colleagues", pl.col("person"), NETWORK),
        ]
    )


def _rows(rows: pl.LazyFrame, rule: str, question: str, value: pl.Expr, points: float) -> pl.LazyFrame:
    return propose(
        rows,
        signal="work",
        rule=f"work.{rule}",
        question=question,
        value=value,
        points=points,
        basis=Basis.DECLARED if rule == "same_employer" else Basis.OBSERVED,
    )
