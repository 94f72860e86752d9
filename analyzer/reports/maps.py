"""Places as dots on a graticule: an equirectangular map made here, without tiles and without asking anybody."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

import polars as pl

from analyzer.reports import words
from analyzer.reports.discretion import Discretion, hidden, is_special

DOTS: Final = 1500
"""Places drawn; in smaller type only the largest are named."""
NAMED: Final = 12
SMALLEST: Final = 0.05
"""Degrees that the near map spans at least: about five kilometres."""
COARSE: Final = 6
"""Degrees below which the outlines are too coarse to be shown."""
RATIO: Final = 2.0
STEPS: Final = (60, 30, 15, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01)


@dataclass(frozen=True, kw_only=True)
class Dot:
    """One place: position and radius in the units of the drawing."""

    x: float
    y: float
    r: float
    title: str


@dataclass(frozen=True, kw_only=True)
class Line:
    """A meridian or parallel and its name. `at` is its position in percent."""

    at: float
    name: str


@dataclass(frozen=True, kw_only=True)
class Map:
    """One frame: its dots, its lines, its coast where the frame is wide enough to show one."""

    title: str
    dots: tuple[Dot, ...]
    meridians: tuple[Line, ...]
    parallels: tuple[Line, ...]
    coast: tuple[str, ...]
    view: str
    """The transform of the coast into this frame."""


@dataclass(frozen=True, kw_only=True)
class Places:
    """The frames, far and near, and the places with the most records."""

    maps: tuple[Map, ...]
    named: tuple[tuple[str, str], ...]
    more: int
    records: str


@dataclass(frozen=True, kw_only=True)
class Frame:
    """West, south, east and north, in degrees."""

    west: float
    south: float
    east: float
    north: float


WORLD: Final = Frame(west=-180, south=-90, east=180, north=90)


def places(table: pl.DataFrame, kept: Discretion) -> Places | None:
    """The maps of a table of lat, lon, label and records, or None without a place."""
    good = pl.col("lat").is_between(-90, 90) & pl.col("lon").is_between(-180, 180) & (pl.col("records") > 0)
    rows = table.filter(good).sort(["records", "lat", "lon"], descending=[True, False, False])
    if rows.is_empty():
        return None
    spots = [
        (lat, lon, _label(label, kept), n)
        for lat, lon, label, n in rows.head(DOTS).select("lat", "lon", "label", "records").iter_rows()
    ]
    near = _near(spots)
    maps = [_map("Everywhere", WORLD, spots)]
    if near.east - near.west < 180:
        maps.append(_map("Where most of it happened", near, spots))
    named = [(name or f"{lat:.2f}, {lon:.2f}", words.number(n)) for lat, lon, name, n in spots[:NAMED]]
    return Places(
        maps=tuple(maps), named=tuple(named), more=max(0, rows.height - NAMED),
        records=words.number(int(rows["records"].sum())),
    )  # fmt: skip


def _label(label: str | None, kept: Discretion) -> str:
    return "" if label is None or is_special(label, kept) else hidden(words.shown(label, 60), kept)


Spots = Sequence[tuple[float, float, str, int]]


def _near(spots: Spots) -> Frame:
    """The frame around the weighted middle that holds nine tenths of the records."""
    lat, lon = _median([(s[0], s[3]) for s in spots]), _median([(s[1], s[3]) for s in spots])
    reach = sorted((max(abs(s[0] - lat), abs(s[1] - lon) / RATIO), s[3]) for s in spots)
    wanted, half = 0.9 * sum(n for _, n in reach), SMALLEST / 2
    for distance, n in reach:
        half, wanted = max(half, distance * 1.15), wanted - n
        if wanted <= 0:
            break
    half = min(half, 90)
    south = min(max(lat - half, -90), 90 - 2 * half)
    west = min(max(lon - half * RATIO, -180), 180 - 2 * half * RATIO)
    return Frame(west=west, south=south, east=west + 2 * half * RATIO, north=south + 2 * half)


def _median(weighted: Sequence[tuple[float, int]]) -> float:
    half = sum(n for _, n in weighted) / 2
    for value, n in sorted(weighted):
        half -= n
        if half <= 0:
            return value
    return 0.0


def _map(title: str, frame: Frame, spots: Spots) -> Map:
    wide, high = frame.east - frame.west, frame.north - frame.south
    top = math.sqrt(max(s[3] for s in spots))
    inside = [s for s in spots if frame.west <= s[1] <= frame.east and frame.south <= s[0] <= frame.north]
    dots = tuple(
        Dot(
            x=round((lon - frame.west) / wide * 1000, 1), y=round((frame.north - lat) / high * 500, 1),
            r=round(5 + 13 * math.sqrt(n) / top, 1),
            title=f"{name or 'a place'}: {words.count(n, 'record')}",
        )
        for lat, lon, name, n in inside
    )  # fmt: skip
    step = next((s for s in STEPS if wide / s >= 4), STEPS[-1])
    return Map(
        title=f"{title}: {words.count(len(dots), 'place')}",
        dots=dots,
        meridians=_lines(frame.west, frame.east, step, "W", "E"),
        parallels=tuple(
            Line(at=round(100 - p.at, 2), name=p.name)
            for p in _lines(frame.south, frame.north, step, "S", "N")
        ),
        coast=coast() if wide >= COARSE else (),
        view=_view(frame),
    )


def _lines(low: float, high: float, step: float, minus: str, plus: str) -> tuple[Line, ...]:
    first, last = math.ceil(low / step + 0.01), math.floor(high / step - 0.01)
    digits = max(0, math.ceil(-math.log10(step)))
    return tuple(
        Line(at=round((i * step - low) / (high - low) * 100, 2), name=_degrees(i * step, digits, minus, plus))
        for i in range(first, last + 1)
    )


def _degrees(value: float, digits: int, minus: str, plus: str) -> str:
    name = f"{abs(value):.{digits}f}°"
    return name if float(f"{value:.{digits}f}") == 0 else name + (plus if value > 0 else minus)


@cache
def coast() -> tuple[str, ...]:
    """The outlines of the land as points of the world frame: Natural Earth 1:110m, thinned; in the public domain."""
    text = files("analyzer.reports").joinpath("coast.txt").read_text(encoding="utf8")
    return tuple(text.splitlines())


def _view(frame: Frame) -> str:
    """What brings the world frame into this one, as an SVG transform."""
    scale = 360 / (frame.east - frame.west)
    west, north = (frame.west + 180) / 0.36, (90 - frame.north) / 0.36
    return f"scale({scale:.4f}) translate({-west:.3f} {-north:.3f})"
