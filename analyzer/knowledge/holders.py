"""Who holds data about the owner: the platforms, and everybody that gave them data or got data from them."""

from collections.abc import Mapping
from typing import Final

import polars as pl

from analyzer.finding import Holder
from analyzer.knowledge.build_companies import domain_of, name_key
from analyzer.knowledge.tables import table
from parsers.record import Kind

ROLES: Final[Mapping[str, str]] = {
    Kind.DISCLOSED: "gave or got data about you",
    Kind.ADVERT: "paid to reach you",
}
"""What a company did, by the kind of record that names it."""


def holders(records: pl.LazyFrame) -> tuple[Holder, ...]:
    """Everybody that holds something, the platforms first, then by number of records and name.

    A company no table knows has an empty country and nothing on how to leave.
    """
    found = (
        records.filter(pl.col("kind").is_in(list(ROLES)), pl.col("target").is_not_null())
        .with_columns(platform=pl.col("feed").str.split("/").list.first())
        .group_by("kind", "target")
        .agg(
            pl.len().alias("records"),
            pl.col("label").drop_nulls().unique().sort().alias("labels"),
            pl.col("platform").unique().sort().alias("platforms"),
        )
        .sort("kind", "target")
        .collect()
    )
    return (*_platforms(records), *_companies(found))


def _platforms(records: pl.LazyFrame) -> list[Holder]:
    counts = (
        records.group_by(platform=pl.col("feed").str.split("/").list.first())
        .agg(pl.len().alias("records"), pl.col("kind").unique().sort().alias("kinds"))
        .sort("records", "platform", descending=[True, False])
        .collect()
    )
    known = {row["platform"]: row for row in table("platform_holders.tsv").iter_rows(named=True)}
    return [
        Holder(
            name=known[row["platform"]]["name"],
            role="the platform itself",
            country=known[row["platform"]]["country"],
            what=tuple(row["kinds"]),
            records=row["records"],
            leave=known[row["platform"]]["leave"],
            difficulty=known[row["platform"]]["difficulty"] or "",
            platforms=(row["platform"],),
        )
        for row in counts.iter_rows(named=True)
        if row["platform"] in known
    ]


def _companies(found: pl.DataFrame) -> list[Holder]:
    """One holder a company: spellings of one name, and a name and its domain, are one."""
    by_company: dict[str, list[dict[str, object]]] = {}
    facts = _facts({str(t) for t in found["target"]})
    for row in found.iter_rows(named=True):
        fact = facts.get(row["target"])
        by_company.setdefault(fact["name"] if fact else name_key(row["target"]), []).append(row)
    made = [_holder(rows, facts) for rows in by_company.values()]
    return sorted(made, key=lambda h: (-h.records, h.name.casefold()))


def _holder(rows: list[dict[str, object]], facts: Mapping[str, Mapping[str, str]]) -> Holder:
    first = max(rows, key=lambda r: (r["kind"] == Kind.DISCLOSED, r["records"], r["target"]))
    fact = next((facts[str(r["target"])] for r in rows if r["target"] in facts), {})
    return Holder(
        name=fact.get("name") or str(first["target"]),
        role=ROLES[str(first["kind"])],
        country=fact.get("country") or "",
        what=tuple(sorted({str(label) for r in rows for label in _texts(r["labels"])})),
        records=sum(int(str(r["records"])) for r in rows),
        leave=fact.get("leave") or "",
        difficulty=fact.get("difficulty") or "",
        platforms=tuple(sorted({p for r in rows for p in _texts(r["platforms"])})),
    )


def _texts(value: object) -> list[str]:
    return [str(v) for v in value] if isinstance(value, list) else []


def _facts(names: set[str]) -> dict[str, Mapping[str, str]]:
    """What is known of each name, found by its domain if it is one, else by the name without legal form."""
    keys = pl.DataFrame(
        [(n, domain_of(n.strip().casefold()) if _is_domain(n) else name_key(n)) for n in sorted(names)],
        schema={"target": pl.String, "key": pl.String},
        orient="row",
    )
    known = keys.join(table("companies.parquet"), on="key", how="inner")
    return {row["target"]: row for row in known.iter_rows(named=True)}


def _is_domain(name: str) -> bool:
    return "." in name.strip(".") and " " not in name.strip() and "/" not in name
