"""Asked: every question that somebody put to the owner in a poll, quiz or form, with the answer given."""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from parsers.record import Kind

GIVEN: Final = 3.0
"""That the answer was given is a fact; whether it is true is another question's matter."""
LONG: Final = 200


def asked(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each answer the owner gave."""
    rows = records.filter(
        pl.col("kind") == Kind.ANSWER,
        pl.col("is_owner").fill_null(value=True),
        pl.col("answer").is_not_null(),
    )
    words = pl.concat_str(
        pl.coalesce("question", "target", pl.lit("?")).str.strip_chars(),
        pl.lit(" → "),
        pl.col("answer").str.strip_chars(),
    )
    return propose(
        rows,
        signal="asked",
        rule="asked.answer",
        question="surveys.answers",
        value=words.str.replace_all(r"\s+", " ").str.slice(0, LONG),
        points=GIVEN,
        basis=Basis.DECLARED,
    )
