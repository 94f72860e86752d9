"""Who is this: facts by handle, domain, page name, hashtag, subreddit and brand, as keys that can be joined.

A row of a table names all keys of one entity; here each key becomes a row, written the one way in which keys are
compared. What a record turned to is written the same way by `analyzer.language.attention`.
"""

from functools import cache
from typing import TYPE_CHECKING, Final

import polars as pl

from analyzer.fold import fold
from analyzer.knowledge.tables import table

if TYPE_CHECKING:
    from tldextract import TLDExtract

KEYS: Final = {
    "domains": ("host", " "),
    "handles": ("handle", " "),
    "aliases": ("name", "|"),
    "hashtags": ("hashtag", " "),
}
"""The packed columns of a table: what their keys are, and what stands between them."""
PLACES: Final = 4
"""Labels of a host that are tried: `a.b.example.co.uk` is also `example.co.uk`."""
_OF_COUNTRY: Final = r" \([A-Z]{2}\)$"
"""`Público (PT)`: which of two of one name; people say only the name."""


def key(words: str, by: str) -> str:
    """Words as they are compared: folded names, bare lower-case handles, registered domains."""
    if by == "name":
        return fold(words)
    bare = words.strip().casefold()
    if by == "host":
        return _registered(bare.split("//")[-1].split("/")[0].removeprefix("www."))
    return bare.removeprefix("r/") if by == "subreddit" else bare.lstrip("@#")


def keys(words: pl.Series, by: str) -> pl.Series:
    """The same for a column: each distinct value once."""
    known = words.drop_nulls().unique()
    return words.replace_strict(known, [key(w, by) for w in known], default=None, return_dtype=pl.String)


@cache
def entities(name: str) -> pl.DataFrame:
    """A row for each key of each entity of a table with packed columns: `key`, `by`, `name` and the other facts."""
    rows = table(name)
    facts = [c for c in rows.columns if c not in KEYS]
    parts = [
        rows.select(*facts, key=pl.col(column).str.split(between), by=pl.lit(by)).explode("key")
        for column, (by, between) in KEYS.items()
        if column in rows.columns
    ]
    long = pl.concat(parts).filter(pl.col("key").fill_null("") != "")
    plain = long.with_columns(pl.col("name").str.replace(_OF_COUNTRY, ""))
    return plain.sort("key", "by", "name").unique(["key", "by"], keep="first", maintain_order=True)


@cache
def terms() -> pl.DataFrame:
    """Phrases that speak for an answer: the terms, and what tells of something sensitive."""
    told = table("sensitive.tsv").filter(pl.col("by") == "phrase", pl.col("question").fill_null("") != "")
    own = table("terms.tsv")
    more = told.select(phrase="key", question="question", value="value")
    return pl.concat([own, more]).unique(["phrase", "question", "value"], maintain_order=True)


def parents(hosts: pl.Expr) -> pl.Expr:
    """A host and the domains it belongs to, the longest first, as a list."""
    labels = hosts.str.split(".")
    size = labels.list.len()
    ends = [pl.when(size >= n).then(labels.list.tail(n).list.join(".")) for n in range(PLACES, 1, -1)]
    return pl.concat_list(hosts, *ends).list.drop_nulls().list.unique(maintain_order=True)


def _registered(host: str) -> str:
    found = _suffixes()(host)
    return found.top_domain_under_public_suffix or host


@cache
def _suffixes() -> "TLDExtract":
    """The public suffix list that comes with tldextract; nothing is fetched."""
    from tldextract import TLDExtract

    return TLDExtract(cache_dir=None, suffix_list_urls=())
