"""People who are only spoken of: names in texts that belong to no contact, friend or writer of the archive."""

from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import Final

import polars as pl

from analyzer.redaction.everyday import BIRTHS, cities, famous, first_names, is_month, sure_names
from analyzer.redaction.persons import name_words
from analyzer.redaction.terms import fold
from parsers.record import Kind

_CAPITALISED: Final = r"\b\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)*\b"
"""Capitalised words in a row: a name may stand anywhere among them."""

_KIN: Final = (
    r"(?i:\b(?:son|daughter|sister|brother|wife|husband|girlfriend|boyfriend|partner|nephew|niece|cousin|aunt|uncle|grandma"
    r"|grandpa|baby|boy|girl|dr|mr|mrs|ms|sohn|tochter|schwester|bruder|frau|herr|mann|freundin|freund|neffe|nichte|tante"
    r"|onkel|oma|opa|fils|fille|sœur|soeur|frère|frere|femme|mari|copine|copain|oncle|mamie|papi|mme|hijo|hija|hermana"
    r"|hermano|esposa|esposo|novia|novio|tía|tío|abuela|abuelo|señora|señor|sra|professor|prof|pastor|rabbi|imam|coach"
    r"|madame|mademoiselle|mlle|monsieur|maître|doña|senhora|senhor|dona|signora|signor|dottor|dottoressa|suora"
    r"|meneer|mevrouw|dhr|mevr|moeder|vader|zus|broer|pani|pan|herra|rouva|fru)\b)[.,]? (\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)\b"
)
"""A word of kin or address with a capitalised word behind it."""

_WORD: Final = r"\p{L}{4,}"

_TELLING: Final = frozenset(
    {Kind.MESSAGE, Kind.POST, Kind.COMMENT, Kind.SHARE, Kind.EVENT, Kind.MEDIA, Kind.UNREAD}
)
"""Kinds whose `target`, `value` and `place` hold words of people, not names of pages and goods."""


def spoken_of(records: pl.DataFrame, everyday: Collection[str]) -> set[str]:
    """First names, with the capitalised word behind them if that is no everyday word, as texts spell them.

    A word counts as a first name if many births were registered under it or a word of kin stands before it, texts do
    not write it small unless it is a word of no language, and it is no city's, country's, month's, brand's or politician's. Whose post was liked counts
    where the whole value looks like a person's name. Other names that nobody in the archive bears are missed:
    contacts and writers are found without this.
    """
    about = (pl.col("kind") == Kind.PROFILE) & pl.col("label").is_in(["bio", "summary"])
    own = records.filter(pl.col("kind").is_in(sorted(_TELLING)) | about.fill_null(value=False))
    texts = pl.concat(
        [records[c].drop_nulls().unique().alias("text") for c in ("text", "question", "answer")]
        + [own[c].drop_nulls().unique().alias("text") for c in ("target", "value", "place")]
    )
    found = texts.str.extract_all(_CAPITALISED).explode().drop_nulls().unique()
    liked = records.filter(pl.col("kind") == Kind.REACTION)["target"].drop_nulls().unique()
    whole = {
        n for n in liked if 1 < len(name_words(n)) <= 3 and not any(fold(w) in everyday for w in n.split())
    }
    words = texts.str.extract_all(_WORD).explode().drop_nulls().unique()
    surely = {n for w in words if (n := _sure(w)) and fold(n) not in famous() and not is_month(n)}
    names = {n for row in found if fold(row) not in famous() for n in _names(row, everyday)}
    friends = {n for n in whole if fold(n) not in famous() and _is_first(fold(n.split()[0]), everyday)}
    return names | surely | friends | set(_behind_kin(texts, everyday))


def _sure(word: str) -> str | None:
    """The name that a word is, however it is written, or is the genitive of."""
    return next((n for n in (word, word.removesuffix("s")) if fold(n) in sure_names()), None)


def _is_first(word: str, everyday: Collection[str]) -> bool:
    common = word in first_names(BIRTHS) and word not in cities() and word not in famous()
    return common and (word not in everyday or word in sure_names()) and not is_month(word)


def _behind_kin(texts: pl.Series, everyday: Collection[str]) -> Iterator[str]:
    likely = texts.filter(texts.str.contains(_KIN))
    for name in likely.str.extract_all(_KIN).explode().drop_nulls().unique():
        word = name.split()[-1]
        if fold(word) not in everyday and fold(word) not in cities() and not is_month(word):
            yield word


def _names(row: str, everyday: Collection[str]) -> Iterator[str]:
    """First names among capitalised words in a row, each with the word behind it unless that is an everyday one."""
    words = row.replace("-", " ").split()
    for word, behind in pairwise([*words, ""]):
        if not _is_first(fold(word), everyday):
            continue
        whole = f"{word} {behind}"
        if not behind or fold(behind) in everyday:
            yield word
        elif fold(whole) not in famous():
            yield whole
