"""Stated: what a profile field or a platform's own conclusion says in so many words.

A field the owner typed is declared; a conclusion is assigned, and worth less: platforms guess. Closed questions
(sex, relationship, …) are looked up in a table in many languages and stay silent on words that are not in it.
"""

from functools import cache
from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import folded
from analyzer.knowledge.tables import sheet, table
from analyzer.language.attention import between_spaces, longest_first
from parsers.record import Kind

DECLARED: Final = 4.0
ASSIGNED: Final = 1.2
WEAK: Final = 1.5
"""A headline is half a slogan."""
PAST: Final = 0.2
"""What a former job says of the present one."""
HISTORY: Final = ("job_title", "position", "employer")
SAME_JOB: Final = 180
"""Days by which exports may differ about the begin of one job."""
SEGMENTED: Final = (
    "politics.lean",
    "finance.income_level",
    "demographics.relationship",
    "demographics.education",
    "demographics.sex",
)
"""Questions whose answers are sold as segments."""
LISTS: Final = ("interest", "audience", "trait", "language")
"""Labels under which some exports put several values into one field."""
DEGREES: Final = ("in college or high school", "college degree", "master's", "doctorate")
"""The values of demographics.education, from the lowest."""
SURE: Final = 3.0
"""That a segment was assigned is a fact, whatever it is worth."""


def stated(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each profile or assigned record whose label answers a question."""
    rows = _labelled(records)
    exact = _exact(rows.filter(pl.col("closed") | pl.col("open")))
    known = pl.concat([exact, _within(exact.filter(pl.col("meant").is_null() & pl.col("closed")))])
    answers = known.filter(pl.col("meant").is_not_null()).unique(["id", "question", "meant"])
    answers = answers.with_columns(worth=pl.col("worth") * _highest())
    other = rows.filter("open").join(answers, on=["id", "question"], how="anti")
    free = pl.concat([rows.filter(~pl.col("closed")), other]).with_columns(meant=_tidy())
    return propose(
        pl.concat(
            [
                answers.select("id", "question", "meant", "label", "worth", "basis"),
                free.select("id", "question", "meant", "label", "worth", "basis"),
            ]
        ),
        signal="stated",
        rule=pl.lit("stated.") + pl.col("label"),
        question=pl.col("question"),
        value=pl.col("meant"),
        points=pl.col("worth"),
        basis=pl.col("basis"),
    )


def segments(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each advertising segment that is the answer to another question in so many words."""
    rows = records.filter(
        pl.col("kind") == Kind.ASSIGNED, pl.col("label").is_in(["audience", "trait", "interest"])
    ).select("id", said=folded(pl.col("value")).str.strip_chars())
    known = (
        table("values.tsv")
        .lazy()
        .filter(pl.col("question").is_in(SEGMENTED), pl.col("said").str.len_chars() > 4)
    )
    return propose(
        rows.join(known, on="said", how="inner"),
        signal="stated",
        rule="stated.segment",
        question=pl.col("question"),
        value=pl.col("value"),
        points=ASSIGNED,
        basis=Basis.ASSIGNED,
    )


def _highest() -> pl.Expr:
    """Of several degrees the highest is the answer: who has a doctorate has the others, too."""
    level = pl.col("meant").replace_strict(DEGREES, range(len(DEGREES)), default=None, return_dtype=pl.Int32)
    lower = (level < level.max().over("archive", "kind", "question")).fill_null(value=False)
    return pl.when(lower).then(PAST).otherwise(1.0)


def _tidy() -> pl.Expr:
    """The words as they stand, without shouting; a headline up to where the employer or a slogan begins."""
    words = pl.col("value").str.strip_chars().str.slice(0, 80)
    head = words.str.replace(r"(?i)\s*(?:\b(?:at|bei|chez|bij|presso|hos)\b|@|[|·•,;–—]|\s-\s).*$", "")
    calm = pl.when(words.str.contains(r"^[A-Z\s&]{4,}$")).then(words.str.to_titlecase()).otherwise(words)
    return pl.when(pl.col("label") == "headline").then(head).otherwise(calm)


def _labelled(records: pl.LazyFrame) -> pl.LazyFrame:
    declared = pl.col("kind") == Kind.PROFILE
    rows = records.filter(
        pl.col("kind").is_in([Kind.PROFILE.value, Kind.ASSIGNED.value]),
        (pl.col("kind") == Kind.ASSIGNED) | pl.col("is_owner").fill_null(value=True),
        pl.col("value").is_not_null(),
    ).select("id", "archive", "kind", "label", "value", "when")
    several = pl.col("label").is_in(LISTS)
    listed = pl.when(several).then(pl.col("value").str.replace_all(r"\s*[|;]\s*", "|").str.split("|"))
    rows = rows.with_columns(value=pl.coalesce(listed, pl.concat_list("value"))).explode("value")
    joined = rows.join(_labels().lazy(), on="label", how="inner")
    worth = (
        pl.when("sure").then(SURE).when("weak").then(WEAK).when(declared).then(DECLARED).otherwise(ASSIGNED)
    )
    # Of several jobs the one begun last is the owner's now; exports may date the same job some months apart.
    last = pl.col("when").max().over("label") - pl.duration(days=SAME_JOB)
    past = (pl.col("when") < last).fill_null(value=False)
    worth = worth * pl.when(pl.col("label").is_in(HISTORY) & past).then(PAST).otherwise(1.0)
    basis = pl.when(declared).then(pl.lit(Basis.DECLARED.value)).otherwise(pl.lit(Basis.ASSIGNED.value))
    return joined.with_columns(worth=worth, basis=basis, said=folded(pl.col("value")).str.strip_chars())


def _exact(rows: pl.LazyFrame) -> pl.LazyFrame:
    values = table("values.tsv").lazy().rename({"value": "meant"})
    return rows.join(values, on=["question", "said"], how="left", maintain_order="left")


@cache
def _phrases() -> pl.Expr:
    values = table("values.tsv").filter(pl.col("said").str.len_chars() > 3)
    return between_spaces(longest_first(values["said"]))


def _within(rows: pl.LazyFrame) -> pl.LazyFrame:
    """The longest phrase of the table inside the words: `Bachelor of Science in Biology`."""
    values = table("values.tsv").filter(pl.col("said").str.len_chars() > 3)
    found = (pl.lit(" ") + pl.col("said") + pl.lit(" ")).str.extract_many(_phrases(), leftmost=True)
    parts = rows.drop("meant").with_columns(inside=found).explode("inside")
    parts = parts.with_columns(inside=pl.col("inside").str.strip_chars()).drop_nulls("inside")
    named = values.lazy().rename({"value": "meant", "said": "inside"})
    best = parts.join(named, on=["question", "inside"], how="inner")
    first = best.sort(pl.col("inside").str.len_chars(), "meant", descending=[True, False]).unique(
        "id", keep="first"
    )
    return first.drop("inside").select(*rows.collect_schema().names())


def _labels() -> pl.DataFrame:
    rows = [
        (
            label,
            s["question"],
            s.get("closed", False),
            s.get("open", False),
            s.get("weak", False),
            s.get("sure", False),
        )
        for label, s in sheet("labels.toml").items()
    ]
    return pl.DataFrame(rows, schema=["label", "question", "closed", "open", "weak", "sure"], orient="row")
