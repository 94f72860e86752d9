"""People who are only spoken of: names in texts that belong to no contact, friend or writer of the archive."""

from collections.abc import Collection, Sequence
from functools import cache
from typing import Final

import polars as pl

from analyzer.knowledge.tables import table
from analyzer.redaction.terms import fold
from parsers.times import read_time

_CAPITALISED: Final = r"\b\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)?\b"
_LARGE: Final = 100_000
"""Inhabitants of a city whose name is read as the city's, not as a person's."""


def spoken_of(records: pl.DataFrame, columns: Sequence[str], everyday: Collection[str]) -> set[str]:
    """First names, with the capitalised word behind them if there is one, as texts spell them.

    A word counts as a first name if births were registered under it, no text writes it small, and no large city bears
    it. Names that only other countries register are missed: contacts and writers are found without this.
    """
    texts = pl.concat([records[c].drop_nulls().unique().alias("text") for c in columns])
    found = texts.str.extract_all(_CAPITALISED).explode().drop_nulls().unique()
    known = _first_names()
    return {
        name
        for name in found
        if (first := fold(name.split()[0])) in known and first not in everyday and not _is_month(first)
    }


def _is_month(word: str) -> bool:
    return read_time(f"1 {word} 2020") is not None


@cache
def _first_names() -> frozenset[str]:
    cities = table("cities.parquet").filter(pl.col("own"), pl.col("population") >= _LARGE)
    return frozenset(table("names.parquet")["name"]) - frozenset(cities["key"])
