"""Everyday words: those that texts write small, and those that the world's facts use. A name may be one all the same."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

import polars as pl

from analyzer.knowledge.tables import table
from analyzer.redaction.terms import WORD, fold
from analyzer.redaction.vocabulary import vocabulary
from parsers.declare.times import read_time
from parsers.record import Kind

_WORDS: Final = r"\b[\p{L}]{3,}\b"
_FACTS: Final = ("terms.tsv", "jobs.tsv", "fields.tsv", "temper.tsv", "subreddits.parquet")
_NEVER: Final = (
    "stopwords.tsv",
    "countries.parquet",
    "country_names.tsv",
    "not_places.tsv",
    "values.tsv",
    "kin.tsv",
)
"""Tables whose words are no names, even where births were registered under them."""
BIRTHS: Final = 8_000
"""Births from which a name is no mere word that somebody once chose."""
_SHORTEST: Final = 4
"""Letters of a name that is met however it is written."""
_LARGE: Final = 100_000
"""Inhabitants of a city whose name is read as the city's, not as a person's."""


def everyday(records: pl.DataFrame, names: Iterable[str]) -> frozenset[str]:
    """Words that are written small more often than not, where a sentence is; and words of facts and declarations.

    What is searched for is typed small, and a name met only there is still a name: searches do not count.
    """
    prose = records.filter(~pl.col("kind").is_in([Kind.SEARCH, Kind.SETTING]))
    texts = pl.concat([prose[c].drop_nulls().alias("text") for c in ("text", "question", "answer")])
    words = texts.str.extract_all(_WORDS).explode().drop_nulls()
    counted = words.value_counts().rows() if len(words) else []
    small: dict[str, int] = {}
    for word, number in counted:
        key = fold(word)
        small[key] = small.get(key, 0) + (number if word[0].islower() else -number)
    for name in names:
        for word in WORD.findall(name):
            if fold(word) in small and word[:1].isupper():
                small[fold(word)] -= 1
    spoken = frozenset(w for w, surplus in small.items() if surplus > 0) - sure_names()
    return spoken | _known() | vocabulary()


@cache
def first_names(births: int = 0) -> frozenset[str]:
    """Names under which at least so many births were registered, and those of the table of given names that are no words."""
    given = table("given_names.tsv")
    words = frozenset(given.filter(pl.col("word") == "yes")["name"])
    registered = frozenset(table("names.parquet").filter(pl.col("births") >= births)["name"])
    return registered | (frozenset(given["name"]) - words)


@cache
def sure_names() -> frozenset[str]:
    """First names that are no word of the languages that archives are written in: names however they are written."""
    given = table("given_names.tsv")
    words = frozenset(given.filter(pl.col("word") == "yes")["name"])
    return frozenset(n for n in first_names(BIRTHS) - words - _known() - cities() if len(n) >= _SHORTEST)


@cache
def nicknames() -> Mapping[str, frozenset[str]]:
    """The short forms of a first name: `bob` of `robert`."""
    pairs = table("nicknames.tsv").group_by("name").agg("nickname").iter_rows()
    return {name: frozenset(short) for name, short in pairs}


@cache
def _known() -> frozenset[str]:
    """Words of facts: jobs, illnesses, countries, kin. Names of people are none of them."""
    return (_words(_FACTS) - first_names()) | _words(_NEVER)


def _words(names: Iterable[str]) -> frozenset[str]:
    texts = (text for name in names for text in table(name)[table(name).columns[0]].drop_nulls().unique())
    return frozenset(fold(w) for text in texts for w in WORD.findall(str(text)))


def is_month(word: str) -> bool:
    """Whether a word names a month in any language that dates are read in."""
    return read_time(f"1 {word} 2020") is not None


@cache
def cities() -> frozenset[str]:
    """Names that are read as a large city's, not as a person's."""
    cities = table("cities.parquet").filter(pl.col("own"), pl.col("population") >= _LARGE)
    return frozenset(cities["key"])


@cache
def famous() -> frozenset[str]:
    """Names and surnames of politicians, brands and media: nobody's secret."""
    outlets = table("outlets.tsv")
    names = (
        *table("politicians.parquet")["name"],
        *outlets["name" if "name" in outlets.columns else "outlet"],
    )
    firms = [*table("brands.parquet")["name"].drop_nulls(), *table("companies.parquet")["name"].drop_nulls()]
    begun = {" ".join(n.split()[:2]) for n in firms if len(n.split()) > 2}
    return frozenset(fold(n) for n in (*names, *table("brands.parquet")["name"].drop_nulls(), *begun) if n)
