"""Windows: the ten years of age on which hints of any width agree.

A parent of a teenager may be 38 or 56, somebody in mid-career 33 or 50: neither says an age, both together do. A hint
says most of the middle of its range and less of the ends (a parabola). The window is where the hints add up highest;
each that agrees by half speaks for it, by as much as it agrees; the others are for windows of their own.
An age that somebody stated is no window, and stands: hints that hold it speak for it.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import polars as pl

from analyzer.finding import Basis

AGE: Final = "demographics.age"
WIDE: Final = 10
"""Years of a window, both ends counted."""
SOFT: Final = 2
"""Years by which a range is stretched at either end: nobody is a student to the day."""
AGREES: Final = 0.5
"""Share from which a hint speaks for a window."""
STATED: Final = 0.9
"""Nats from which an age counts as stated."""
YOUNGEST, OLDEST = 13, 90

Span = tuple[int, int]


def agree(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with each hint of an age replaced by the window or the stated age that it speaks for."""
    told = (pl.col("question") == AGE) & (pl.col("basis") == Basis.SAID.value)
    hints = told & pl.col("value").str.contains("-", literal=True) & (pl.col("points") < STATED)
    if rows.filter(hints).is_empty():
        return rows
    stated = rows.filter(~hints, pl.col("question") == AGE).group_by("value").agg(pl.col("points").sum())
    known = stated.filter(pl.col("points") >= STATED).sort("points", "value", descending=[True, False])[
        "value"
    ]
    # The words of a stage are one fact: its strongest counts here, whatever the ledger makes of the others.
    fact = pl.coalesce("group", "rule").alias("_fact")
    facts = rows.filter(hints).group_by(fact, "value").agg(pl.col("points").max()).sort("value", "_fact")
    support: dict[Span, float] = {}
    for value, points in facts.select("value", "points").iter_rows():
        span = _span(value)
        support[span] = support.get(span, 0.0) + points
    moved = pl.DataFrame(
        [(_words(span), value, share) for span, value, share in _assigned(support, known.to_list())],
        schema=["value", "_window", "_share"],
        orient="row",
    )
    joined = rows.join(moved, on="value", how="left", maintain_order="left")
    return joined.with_columns(
        value=pl.when(hints).then(pl.coalesce("_window", "value")).otherwise("value"),
        points=pl.when(hints).then(pl.col("points") * pl.col("_share").fill_null(1.0)).otherwise("points"),
    ).select(rows.columns)


def _assigned(support: Mapping[Span, float], stated: Sequence[str]) -> list[tuple[Span, str, float]]:
    """Each span with the value it speaks for, and by how much."""
    found = []
    left = dict(support)
    for value in stated:
        span = _span(value)
        inside = [s for s in left if s[0] <= span[0] and span[1] <= s[1]]
        found += [(s, value, 1.0) for s in inside]
        left = {s: points for s, points in left.items() if s not in inside}
    while left:
        window = _window(left)
        shares = {s: agreement(s, window) for s in left}
        enough = min(AGREES, max(shares.values()))
        found += [(s, _words(window), share) for s, share in shares.items() if share >= enough]
        left = {s: points for s, points in left.items() if shares[s] < enough}
    return found


def agreement(span: Span, window: Span) -> float:
    """How far a range speaks for a window, from 0 to 1: by the height of its parabola there, or by what lies inside."""
    height = sum(_height(span, age) for age in range(window[0], window[1] + 1)) / (window[1] - window[0] + 1)
    inside = max(min(span[1], window[1]) - max(span[0], window[0]) + 1, 0) / (span[1] - span[0] + 1)
    return max(height, inside)


def _window(support: Mapping[Span, float]) -> Span:
    """The WIDE years with the most support, the earliest of several."""
    total = {
        age: sum(points * _height(span, age) for span, points in support.items())
        for age in range(YOUNGEST, OLDEST + WIDE)
    }
    low = max(range(YOUNGEST, OLDEST + 1), key=lambda first: sum(total[first + n] for n in range(WIDE)))
    return low, low + WIDE - 1


def _height(span: Span, age: int) -> float:
    half = (span[1] - span[0]) / 2 + SOFT
    return float(max(0.0, 1 - ((age - (span[0] + span[1]) / 2) / half) ** 2))


def _span(value: str) -> Span:
    low, _, high = value.partition("-")
    return int(low), int(high or low)


def _words(span: Span) -> str:
    return f"{span[0]}-{span[1]}"
