"""Places in words and in degrees: `Rome`, `Roma, IT` and 41.9, 12.5 are `Rome, Italy`."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

import polars as pl

from analyzer.fold import filled, fold
from analyzer.knowledge.tables import table

FAMOUS: Final = 50_000
"""Inhabitants from which a city is meant by its bare name."""
OWN: Final = 20
"""Times that a city must be larger to be meant by a name that is another's own: `St. Petersburg`, but not `Porto`."""
SQUARE: Final = 0.22
"""Degrees of latitude: about 25 km."""
_AROUND: Final = re.compile(
    r"^(?:greater|grossraum|the|region|downtown|metropolitan|city of) | (?:area|metropolitan area|region|und umgebung)$"
)


@dataclass(frozen=True, kw_only=True)
class City:
    """A city, its country, and where it lies."""

    name: str
    country: str
    code: str
    population: int
    timezone: str

    def __str__(self) -> str:
        """`City, Country`, the value of every question for a place."""
        return self.country if self.name == self.country else f"{self.name}, {self.country}"


def resolve(words: str) -> str | None:
    """`City, Country`, or the country alone where no city is known, or nothing."""
    parts = [_bare(part) for part in words.split(",")][:5]
    parts = [part for part in parts if part]
    if not parts:
        return None
    alias = aliases().get(parts[0])
    land = next((c for part in reversed(parts[1:]) if (c := country(part))), None)
    if alias and "," in alias and (land is None or alias.endswith(land)):
        return alias
    city = _city(parts[0], land)
    if len(parts) == 1 and (alone := country(parts[0])) and (city is None or city.country != alone):
        return alone
    return str(city) if city else land or country(parts[0])


def country(key: str) -> str | None:
    """The country of a folded name, alias or code of two letters."""
    alias = aliases().get(key)
    return alias.rpartition(", ")[2] if alias else (_countries().get(key) or _codes().get(key.upper()))


def near(located: pl.LazyFrame) -> pl.LazyFrame:
    """The frame with a column `city`: the largest city within about 25 km of `lat`, `lon`, as `City, Country`.

    Where people live is better told by the large city they would name than by the nearest suburb.
    """
    cells = located.select(lat=pl.col("lat").round(2), lon=pl.col("lon").round(2)).drop_nulls().unique()
    cells = cells.with_columns(
        _y=(pl.col("lat") / SQUARE).floor().cast(pl.Int32), _x=(pl.col("lon") / SQUARE).floor().cast(pl.Int32)
    )
    wide = ((pl.col("lon") - pl.col("_lon")) * pl.col("lat").radians().cos()).pow(2)
    pairs = cells.join(_squares().lazy(), on=["_y", "_x"], how="inner").filter(
        ((pl.col("lat") - pl.col("_lat")).pow(2) + wide).sqrt() <= SQUARE
    )
    # The least rank, not the first of a sorted table: of that, all cities around all squares would be held at once.
    least = pairs.group_by("lat", "lon").agg(pl.col("_rank").min())
    best = least.join(_ranked().lazy().select("_rank", "city"), on="_rank", how="inner")
    keyed = located.with_columns(_rlat=pl.col("lat").round(2), _rlon=pl.col("lon").round(2))
    named = best.select(_rlat="lat", _rlon="lon", city="city")
    return keyed.join(named, on=["_rlat", "_rlon"], how="left").drop("_rlat", "_rlon")


@cache
def _squares() -> pl.DataFrame:
    """Each city under the square it lies in and the eight around: `_y`, `_x`, `_lat`, `_lon`, `_rank`."""
    lat, lon = pl.col("lat"), pl.col("lon")
    around = [
        _ranked().select(
            _y=(lat / SQUARE).floor().cast(pl.Int32) + i,
            _x=(lon / SQUARE).floor().cast(pl.Int32) + j,
            _lat=lat.cast(pl.Float64),
            _lon=lon.cast(pl.Float64),
            _rank="_rank",
        )
        for i in (-1, 0, 1)
        for j in (-1, 0, 1)
    ]
    return pl.concat(around)


@cache
def _ranked() -> pl.DataFrame:
    """Each city by its own name as `City, Country` with its `_rank`, the largest first, and where it lies."""
    named = filled("{}, {}", "city", "country")
    cities = table("cities.parquet").filter("own").select("lat", "lon", "population", city=named)
    return cities.sort(
        "population", "city", "lat", "lon", descending=[True, False, False, False]
    ).with_row_index("_rank")


@cache
def metropolis(country_name: str) -> str | None:
    """The largest city of a country with its surroundings, as `City, Country`; nothing for a country that is a city."""
    listed = dict(table("metropolises.tsv").select("country", "city").iter_rows())
    own = table("cities.parquet").filter("own", pl.col("country") == country_name)
    first = own.sort("population", "city", descending=[True, False])["city"].first()
    city = listed.get(country_name, first)
    return None if city in (None, country_name) else f"{city}, {country_name}"


@cache
def aliases() -> dict[str, str]:
    """Names in common use that the tables of countries and cities do not have."""
    return dict(table("places.tsv").iter_rows())


@cache
def _countries() -> dict[str, str]:
    """Countries by folded name: English, French and Spanish, then as further languages and addresses spell them."""
    others = table("country_names.tsv").iter_rows()
    named = {fold(name): _codes()[code] for name, code in others if code in _codes()}
    return named | dict(table("countries.parquet").select("key", "country").iter_rows())


@cache
def _codes() -> dict[str, str]:
    return dict(table("countries.parquet").select("code", "country").iter_rows())


@cache
def cities() -> dict[str, tuple[City, ...]]:
    """Cities by folded name, the largest first; a city that is also called so counts as OWN times smaller."""
    found: dict[str, list[City]] = {}
    columns = ("key", "city", "country", "code", "population", "timezone")
    size = pl.col("population") * pl.when("own").then(OWN).otherwise(1)
    rows = table("cities.parquet").sort(size, "city", descending=[True, False], maintain_order=True)
    for key, name, land, code, population, zone in rows.select(columns).iter_rows():
        city = City(name=name, country=land, code=code, population=population, timezone=zone)
        found.setdefault(key, []).append(city)
    return {key: tuple(places) for key, places in found.items()}


def _city(key: str, land: str | None) -> City | None:
    known = cities().get(key, ())
    if land:
        return next((c for c in known if c.country == land), None)
    return next((c for c in known if c.population >= FAMOUS), None)


def _bare(part: str) -> str:
    return _AROUND.sub("", fold(part)).strip()
