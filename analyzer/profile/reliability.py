"""How often an answer with that much evidence was right, where the truth is known.

`maps.tsv` says for each question and margin (points of the best answer over the next, at least 0) what share of
such answers was right, among `people` invented people; between two margins the share lies on a straight line, beyond
the last it stays. `bases` are those on which the answers rested: an answer that rests on another was never
measured, and has no probability. `benchmarks/calibrate.py` writes the tables; docs/calibration.md explains them.
"""

import csv
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from analyzer.finding import Answer, Basis

MEASURED: Final = (
    "demographics.age",
    "demographics.sex",
    "demographics.location",
    "demographics.birthplace",
    "demographics.education",
    "demographics.occupation",
    "demographics.relationship",
    "finance.income_level",
)
"""Questions for which labelled people exist."""


@dataclass(frozen=True, kw_only=True)
class Map:
    """Margins in rising order, the share of right answers at each, and the bases that were measured."""

    margins: tuple[float, ...]
    shares: tuple[float, ...]
    bases: frozenset[Basis]
    people: int


def margin(answers: Sequence[Answer]) -> float:
    """Points by which the best answer leads."""
    if not answers:
        return 0.0
    rival = max(answers[1].points, 0.0) if len(answers) > 1 else 0.0
    return max(answers[0].points - rival, 0.0)


def probability(question: str, answers: Sequence[Answer]) -> float | None:
    """How often the best answer was right where it led by as much, or nothing where that was not measured."""
    known = maps().get(question)
    if known is None or not answers or not set(answers[0].bases) <= known.bases:
        return None
    return round(share(known, margin(answers)), 3)


def share(known: Map, lead: float) -> float:
    """The share of right answers at a lead."""
    above = bisect_right(known.margins, lead)
    if above == 0:
        return known.shares[0]
    if above == len(known.margins):
        return known.shares[-1]
    (left, low), (right, high) = ((known.margins[n], known.shares[n]) for n in (above - 1, above))
    return low + (high - low) * (lead - left) / (right - left)


@cache
def maps() -> dict[str, Map]:
    """The map of each calibrated question."""
    text = files(__package__).joinpath("maps.tsv").read_text("utf-8")
    rows: dict[str, list[dict[str, str]]] = {}
    for row in csv.DictReader(text.splitlines(), delimiter="\t"):
        rows.setdefault(row["question"], []).append(row)
    return {question: _map(found) for question, found in rows.items()}


def _map(rows: Sequence[dict[str, str]]) -> Map:
    return Map(
        margins=tuple(float(r["margin"]) for r in rows),
        shares=tuple(float(r["share"]) for r in rows),
        bases=frozenset(Basis(b) for b in rows[0]["bases"].split()),
        people=int(rows[0]["people"]),
    )
