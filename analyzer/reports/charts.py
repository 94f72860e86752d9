"""A life by year and platform, and the week by hour: numbers in, shapes out. The templates draw them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import polars as pl

from analyzer.reports import words
from analyzer.reports.coverage import title

COLOURS: Final = 8
"""Colours of the palette; further platforms are drawn together as `other`."""
WIDTH: Final = 1000
HEIGHT: Final = 200
YEARS: Final = 60
"""The latest years drawn. A wrong clock may claim 1970, and nobody's archive is older."""
DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, kw_only=True)
class Band:
    """One platform: its colour, its share, and the outline of its area."""

    name: str
    colour: int
    records: str
    points: str


@dataclass(frozen=True, kw_only=True)
class Tick:
    """A year on the axis, in percent of the width; `known` conclusions were knowable by its end."""

    year: int
    at: float
    records: str
    known: int
    is_faint: bool


@dataclass(frozen=True, kw_only=True)
class Life:
    """Records by year and platform, stacked."""

    bands: tuple[Band, ...]
    ticks: tuple[Tick, ...]
    peak: str
    says: str
    earlier: str


@dataclass(frozen=True, kw_only=True)
class Hour:
    """One hour of the week; `strength` is from 0 to 1."""

    title: str
    strength: float


@dataclass(frozen=True, kw_only=True)
class Week:
    """Seven days of twenty-four hours, and the sentence that says the same."""

    days: tuple[tuple[str, tuple[Hour, ...]], ...]
    says: str


def life(years: pl.DataFrame, since: Sequence[datetime]) -> Life | None:
    """The stacked areas, or None without dated records. `since` are the times at which conclusions became knowable."""
    rows = years.drop_nulls().filter(pl.col("records") > 0)
    if rows.is_empty():
        return None
    last = int(rows["year"].max())  # type: ignore[arg-type]
    drawn = rows.filter(pl.col("year") > last - YEARS)
    span = list(range(int(drawn["year"].min()), last + 1))  # type: ignore[arg-type]
    names = _names(drawn)
    counts = _counts(drawn, names, span)
    totals = [sum(column) for column in zip(*counts.values(), strict=True)]
    top, best = max(totals), span[totals.index(max(totals))]
    earlier = int(rows["records"].sum()) - sum(totals)
    return Life(
        bands=_bands(counts, top),
        ticks=_ticks(span, totals, since),
        peak=words.number(top),
        says=f"Records by year and platform, {span[0]} to {last}; most in {best}: {words.number(top)}.",
        earlier=words.count(earlier, "record") if earlier else "",
    )


def week(hours: pl.DataFrame) -> Week | None:
    """The heat of the week, or None without dated records."""
    rows = hours.drop_nulls().filter(pl.col("weekday").is_between(1, 7), pl.col("hour").is_between(0, 23))
    found = {(int(d), int(h)): int(n) for d, h, n in rows.select("weekday", "hour", "records").iter_rows()}
    top = max(found.values(), default=0)
    if not top:
        return None
    day, hour = max(found, key=lambda at: (found[at], -at[0], -at[1]))
    days = tuple((name, _day(name, d, found, top)) for d, name in enumerate(DAYS, start=1))
    says = f"Activity by weekday and hour; most on {DAYS[day - 1]} between {hour}:00 and {hour + 1}:00."
    return Week(days=days, says=says)


def _day(name: str, d: int, found: dict[tuple[int, int], int], top: int) -> tuple[Hour, ...]:
    return tuple(
        Hour(
            title=f"{name} {h}:00, {words.count(found.get((d, h), 0), 'record')}",
            strength=round((found.get((d, h), 0) / top) ** 0.6, 2),
        )
        for h in range(24)
    )


def _names(rows: pl.DataFrame) -> dict[str, str]:
    """Each platform to the name it is drawn under: the largest by themselves, the others together."""
    ranked = (
        rows.group_by("platform")
        .agg(pl.col("records").sum())
        .sort(["records", "platform"], descending=[True, False])
    )
    names = ranked["platform"].to_list()
    keep = names if len(names) <= COLOURS else names[: COLOURS - 1]
    return {n: n if n in keep else "other" for n in names}


def _counts(rows: pl.DataFrame, names: dict[str, str], span: list[int]) -> dict[str, list[int]]:
    counts = {shown: [0] * len(span) for shown in dict.fromkeys(names.values())}
    for year, platform, records in rows.select("year", "platform", "records").iter_rows():
        counts[names[platform]][int(year) - span[0]] += int(records)
    return counts


def _bands(counts: dict[str, list[int]], top: int) -> tuple[Band, ...]:
    base = [0] * len(next(iter(counts.values())))
    bands = []
    for colour, (name, series) in enumerate(counts.items(), start=1):
        upper = [b + n for b, n in zip(base, series, strict=True)]
        outline = [*_outline(upper, top), *reversed(_outline(base, top))]
        total = words.count(sum(series), "record")
        bands.append(Band(name=title(name), colour=colour, records=total, points=" ".join(outline)))
        base = upper
    return tuple(bands)


def _outline(series: list[int], top: int) -> list[str]:
    """Points from left to right; a single year is drawn across the whole width."""
    series = series * 2 if len(series) == 1 else series
    step = WIDTH / (len(series) - 1)
    return [f"{i * step:.1f},{HEIGHT - n / top * (HEIGHT - 8):.1f}" for i, n in enumerate(series)]


def _ticks(span: list[int], totals: list[int], since: Sequence[datetime]) -> tuple[Tick, ...]:
    every = max(1, (len(span) + 13) // 14)
    width = max(1, len(span) - 1)
    return tuple(
        Tick(
            year=year, at=round(100 * i / width, 2), records=words.number(totals[i]),
            known=sum(1 for s in since if s.year <= year), is_faint=bool((len(span) - 1 - i) // every % 2),
        )
        for i, year in enumerate(span)
        if (len(span) - 1 - i) % every == 0
    )  # fmt: skip
