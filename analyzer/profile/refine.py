"""What is said coarsely speaks for the finer answer it agrees with: a country for the city in it, a range for an age.

Without this, "Italy" and "Rome, Italy" would be rivals, and every hint of the country would speak against the city.
So it is with degrees: who has a master's took a bachelor's before.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

import polars as pl

from analyzer.finding import Basis
from analyzer.knowledge.places import metropolis
from analyzer.knowledge.zones import zone_names

PLACES: Final = ("demographics.location", "demographics.birthplace")
AGE: Final = "demographics.age"
NAME: Final = "demographics.name"
JOB: Final = "demographics.occupation"
EDUCATION: Final = "demographics.education"
DEGREES: Final = ("in college or high school", "college degree", "master's", "doctorate")
HELD: Final = 2.0
"""Nats from which a degree counts as held, so that lower ones were steps to it."""
SINCE: Final = {
    "divorced": ("single",),
    "widowed": ("single",),
    "engaged": ("in a relationship",),
    "married": ("in a relationship",),
}
"""A status and the coarser one that it agrees with."""
SOME: Final = 0.5
"""Nats from which a status is more than a stray word."""
STATED: Final = 0.85
"""Nats from which a country was named as such, so that it is the answer and no city is guessed."""
TOWN: Final = 0.6
"""What a country's words say of its largest city: of the people in a country's ten largest cities four in ten live
in that one (median of the countries in cities.parquet), more with its surroundings."""
HINTS: Final = "homes"
"""The signal whose words are of a country, but whose writers live in some city of it."""
FINER: Final = 0.5
"""Of the points of a trade, what the trade within it needs to stand for both: a teacher who once sang teaches no music."""
BAND: Final = re.compile(r"UTC([+-]\d+) to UTC([+-]\d+)")
RETIRED: Final = "retired"
NO_TRADE: Final = (RETIRED, "student", "intern", "unemployed", "freelancer", "office worker")
LEFT: Final = 1.2
"""Nats from which somebody is taken for retired from the best-supported trade: a retired nurse."""
GONE: Final = 0.3
"""Of the points of that trade, what retirement needs as well: who works talks of pensions, too."""
LATE: Final = 1
"""Years that two statements of the same age may lie apart: birthdays pass, and people round."""


def refine(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with coarse values replaced by the best-supported finer value that they agree with."""
    # Words that go with degrees come in hundreds and are no degree that somebody holds.
    words = (pl.col("question") == EDUCATION) & (pl.col("signal") == "cues")
    support = (
        rows.filter(pl.col("question").is_in(list(_MOVES)))
        .with_columns(points=pl.when(words).then(0.0).otherwise("points"))
        .group_by("question", "value")
        .agg((pl.col("points") * 1024).round().sum().alias("points"))
        .sort("question", "points", "value", descending=[False, True, False])
    )
    moved = [
        (question, value, finer)
        for (question,), part in support.group_by("question", maintain_order=True)
        for value, finer in _MOVES[str(question)](dict(part.select("value", "points").iter_rows()))
    ]
    if not moved:
        return rows
    table = pl.DataFrame(moved, schema=["question", "value", "_finer"], orient="row")
    joined = rows.join(table, on=["question", "value"], how="left", maintain_order="left")
    return joined.with_columns(value=pl.coalesce("_finer", "value")).select(rows.columns)


def guess_town(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with a country that is only hinted at replaced by its largest city, at less.

    A country that somebody named as the owner's stays a country: a city would be made up.
    """
    hints = (pl.col("signal") == HINTS) & (pl.col("basis") == Basis.SAID.value)
    bare = pl.col("question").is_in(PLACES) & ~pl.col("value").str.contains(", ", literal=True)
    stated = pl.when(hints).then(0.0).otherwise("points").sum().over("question", "value") >= STATED
    lands = rows.filter(bare, hints)["value"].unique().sort()
    known = {land: city for land in lands if (city := metropolis(land))}
    if not known:
        return rows
    town = pl.col("value").replace_strict(known, default=None, return_dtype=pl.String)
    moved = bare & hints & ~stated & town.is_not_null()
    return rows.with_columns(
        value=pl.when(moved).then(town).otherwise("value"),
        points=pl.when(moved).then(pl.col("points") * TOWN).otherwise("points"),
    )


def _degrees(values: Mapping[str, float]) -> list[tuple[str, str]]:
    """Every lower degree speaks for the highest that is well supported."""
    held = [d for d in DEGREES if values.get(d, 0) >= HELD * 1024]
    if not held:
        return []
    lower = DEGREES[: DEGREES.index(held[-1])]
    return [(degree, held[-1]) for degree in lower if degree in values]


def _places(values: Mapping[str, float]) -> list[tuple[str, str]]:
    cities: dict[str, str] = {}
    for value in values:
        city, _, country = value.rpartition(", ")
        if city:
            cities.setdefault(country, value)
    return [(value, cities[value]) for value in values if value in cities]


def _ages(values: Mapping[str, float]) -> list[tuple[str, str]]:
    kept: list[int] = []
    moves = []
    for value in (v for v in values if v.isdecimal()):
        near = next((age for age in kept if abs(age - int(value)) <= LATE), None)
        if near is None:
            kept.append(int(value))
        else:
            moves.append((value, str(near)))
    for value in (v for v in values if not v.isdecimal()):
        low, _, high = value.partition("-")
        if low.isdecimal() and high.isdecimal():
            inside = next((age for age in kept if int(low) <= age <= int(high)), None)
            moves += [(value, str(inside))] if inside is not None else []
    return moves


def _names(values: Mapping[str, float]) -> list[tuple[str, str]]:
    """A first name speaks for the whole name that holds it."""
    return _chained([(part, whole) for part, whole in _parts(values)])


def _jobs(values: Mapping[str, float]) -> list[tuple[str, str]]:
    """A hydrologist speaks for the senior one where that is well supported; otherwise the senior one for any."""
    pairs = _parts(values)
    moves = _chained([(p, w) if values[w] >= FINER * values[p] else (w, p) for p, w in pairs])
    former = next((v for v in values if v not in NO_TRADE), None)
    if former is None or values.get(RETIRED, 0) < max(GONE * values[former], LEFT * 1024):
        return moves
    ends = {former: f"{RETIRED} {former}", RETIRED: f"{RETIRED} {former}"}
    return [*((v, ends.get(end, end)) for v, end in moves if v not in ends), *ends.items()]


def _parts(values: Mapping[str, float]) -> list[tuple[str, str]]:
    """Values with the best-supported longer one that holds all of their words."""
    words = {value: frozenset(value.casefold().split()) for value in values}
    holding: dict[str, list[str]] = {}
    for value in values:
        for word in words[value]:
            holding.setdefault(word, []).append(value)
    # Looked for among those with its rarest word: each value beside each other one would be n times n.
    rare = {v: min((holding[word] for word in words[v]), key=len, default=list(values)) for v in values}
    wholes = ((v, next((w for w in rare[v] if words[v] < words[w]), None)) for v in values)
    return [(value, whole) for value, whole in wholes if whole]


def _chained(moves: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The same moves, each to where it ends."""
    ends = dict(moves)
    return [(value, ends.get(finer, finer)) for value, finer in ends.items()]


def _couples(values: Mapping[str, float]) -> list[tuple[str, str]]:
    """Who is divorced lives alone, too; who is married has somebody: the status said more exactly stands."""
    known = [value for value, points in values.items() if points >= SOME * 1024]
    moves = [(v, finer) for finer in known for v in SINCE.get(finer, ()) if v in values]
    return list({coarse: (coarse, finer) for coarse, finer in reversed(moves)}.values())


def _zones(values: Mapping[str, float]) -> list[tuple[str, str]]:
    """A band of hours speaks for the zone by name whose clock lies in it, in winter or in summer."""
    named = [value for value in values if value in zone_names()]
    moves = []
    for value in values:
        if band := BAND.fullmatch(value):
            low, high = int(band[1]), int(band[2])
            inside = next((z for z in named if any(low <= hours <= high for hours in _offsets(z))), None)
            moves += [(value, inside)] if inside else []
    return moves


def _offsets(zone: str) -> set[float]:
    """Hours from UTC in January and in July."""
    shifts = (datetime(2024, month, 1, tzinfo=ZoneInfo(zone)).utcoffset() for month in (1, 7))
    return {shift.total_seconds() / 3600 for shift in shifts if shift is not None}


_MOVES: Final[dict[str, Callable[[Mapping[str, float]], list[tuple[str, str]]]]] = {
    AGE: _ages,
    "demographics.relationship": _couples,
    EDUCATION: _degrees,
    NAME: _names,
    JOB: _jobs,
    "habits.timezone": _zones,
    **dict.fromkeys(PLACES, _places),
}
"""For each question: pairs of a coarse value and the finer one, given the values and their support, the best first."""
