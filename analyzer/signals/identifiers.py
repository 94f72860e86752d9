"""Identifiers: by what the owner can be known or reached, as profiles hold it and texts give it away.

A number in a text is the owner's where the words before it say so. Where they say nothing, a post or comment makes it a
hint, and a message nothing: people send one another the numbers of others. What is said to be another's is left out.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from parsers.record import Kind

DECLARED: Final = 4.0
WORTH: Final = {"mine": 2.4, "ours": 0.8, "": 0.5}
"""Nats by whose it is said to be: as good as any statement outright, a team's, or anybody's."""
LABELS: Final = {"email": "email", "phone": "phone", "address": "street address", "username": "user name"}
"""Labels of profile records, and the kind of identifier they hold."""
SHORTEST: Final = 7
"""Digits of a phone number."""
ABROAD: Final = 0.2
"""Share of it that says where its owner lives, a hint and no answer: numbers and addresses are kept when people move."""
_HERE: Final = (
    "phone",
    "email",
    "tax number",
    "social security number",
    "driving licence",
    "insurance number",
)
_NATIONAL: Final = ("passport", "national id")


def identifiers(identified: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each contact detail or number of the owner's texts, and for the country that issued it."""
    rows = identified.filter(
        pl.col("whose") != "theirs", (pl.col("spoken") != Kind.MESSAGE) | (pl.col("whose") == "mine")
    ).with_columns(worth=pl.col("whose").replace_strict(WORTH, return_dtype=pl.Float64))
    known = rows.filter(pl.col("country") != "")
    value = pl.concat_str("kind", pl.lit(": "), _spelt(pl.col("kind"), pl.col("value")))
    share = pl.col("worth") * ABROAD
    return pl.concat(
        [
            _rows(rows, "identity.identifiers", value, pl.col("worth")),
            _rows(
                known.filter(pl.col("kind").is_in(_HERE)), "demographics.location", pl.col("country"), share
            ),
            _rows(
                known.filter(pl.col("kind").is_in(_NATIONAL)),
                "demographics.nationality",
                pl.col("country"),
                share,
            ),
        ]
    )


def contact(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each mail address, phone number, street and user name on the owner's profile."""
    rows = records.filter(
        pl.col("kind") == Kind.PROFILE,
        pl.col("is_owner").fill_null(value=True),
        pl.col("label").is_in(list(LABELS)),
        pl.col("value").is_not_null(),
    )
    kind = pl.col("label").replace_strict(LABELS, return_dtype=pl.String)
    value = _spelt(kind, pl.col("value").str.replace_all(r"\s+", " ").str.strip_chars(" []"))
    rows = rows.filter((pl.col("label") != "phone") | (value.str.count_matches(r"\d") >= SHORTEST))
    return propose(
        rows,
        signal="identifiers",
        rule=pl.lit("identifiers.") + pl.col("label"),
        question="identity.identifiers",
        value=pl.concat_str(kind, pl.lit(": "), value),
        points=DECLARED,
        basis=Basis.DECLARED,
    )


def _spelt(kind: pl.Expr, value: pl.Expr) -> pl.Expr:
    """A phone number with the code of its country as its digits, an address in lower case; others as they stand."""
    digits = pl.lit("+") + value.str.replace("(0)", "", literal=True).str.replace_all(r"\D", "")
    dialled = (kind == "phone") & value.str.starts_with("+")
    return pl.when(dialled).then(digits).when(kind == "email").then(value.str.to_lowercase()).otherwise(value)


def _rows(rows: pl.LazyFrame, question: str, value: pl.Expr, points: pl.Expr) -> pl.LazyFrame:
    return propose(
        rows,
        signal="identifiers",
        rule=pl.lit("identifiers.said_") + pl.col("kind").str.replace_all(" ", "_"),
        question=question,
        value=value,
        points=points,
        basis=Basis.SAID,
    )
