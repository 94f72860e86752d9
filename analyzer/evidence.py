"""Rows of the ledger, as signals propose them."""

import polars as pl

from analyzer.finding import LEDGER, Basis

Word = str | pl.Expr


def propose(
    frame: pl.LazyFrame,
    *,
    signal: str,
    rule: Word,
    question: Word,
    value: Word,
    points: float | pl.Expr,
    basis: Basis | pl.Expr,
    group: Word | None = None,
) -> pl.LazyFrame:
    """A ledger row for each record of the frame that has a value. Plain words are constants, not column names.

    Without a group, rows of one rule and value depend on each other.
    """
    columns = {
        "signal": pl.lit(signal),
        "rule": _expr(rule),
        "record": pl.col("id"),
        "question": _expr(question),
        "value": _expr(value),
        "points": points if isinstance(points, pl.Expr) else pl.lit(float(points)),
        "basis": basis if isinstance(basis, pl.Expr) else pl.lit(basis.value),
        "group": pl.lit(None, dtype=pl.String) if group is None else _expr(group),
    }
    rows = frame.select(expr.cast(LEDGER[name]).alias(name) for name, expr in columns.items())
    return rows.drop_nulls(["record", "question", "value", "points"]).filter(pl.col("value") != "")


def _expr(word: Word) -> pl.Expr:
    return pl.lit(word) if isinstance(word, str) else word
