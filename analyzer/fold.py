"""Words made comparable: lower case, no accents, no signs, one space between and one at either end."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

import polars as pl

_NOT_WORD: Final = r"[^\p{L}\p{N}+&#]+"


def folded(words: pl.Expr) -> pl.Expr:
    """A column of words, folded, with a space at either end so that ` phrase ` finds whole words only."""
    plain = words.str.normalize("NFKD").str.replace_all(r"\p{M}", "").str.to_lowercase()
    return pl.lit(" ") + plain.str.replace_all(_NOT_WORD, " ").str.strip_chars() + pl.lit(" ")


def any_of(phrases: Iterable[str]) -> pl.Expr:
    """Phrases as one value to look for, in the order given; made once, since making it takes as long as looking in few texts.

    A literal of one list would be spread over the rows by the streaming engine, which then builds the automaton anew
    for each of them (8 ms a row for 7,000 phrases); a column that is imploded stays one value in both engines.
    """
    return pl.lit(pl.Series(list(phrases), dtype=pl.String)).implode()


def filled(template: str, *words: pl.Expr | str) -> pl.Expr:
    """The template with a column or expression in the place of each `{}`, null where one of them is null; named as the first.

    `pl.format` says the same, but in Polars 2.1 it panics in the streaming engine once a filter leaves nothing of a
    piece in the middle of a table; that depends on nothing but the order of records.
    """
    first, *rest = (pl.lit(part) for part in template.split("{}"))
    columns = [pl.col(word) if isinstance(word, str) else word for word in words]
    parts = [first, *(part for pair in zip(columns, rest, strict=True) for part in pair)]
    return pl.concat_str(parts).alias(columns[0].meta.output_name())


def unaccented(words: pl.Expr) -> pl.Expr:
    """A column of texts in lower case and without accents, signs kept: people often leave accents out."""
    return words.str.normalize("NFKD").str.replace_all(r"\p{M}", "").str.to_lowercase()


def bare(words: str) -> str:
    r"""The same for one text or pattern: its own lower case is left as it is, for the sake of classes like `\S`."""
    return "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))


def fold(words: str) -> str:
    """The same for one text, without the outer spaces."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c)).lower()
    return re.sub(r"(?:[^\w+&#]|_)+", " ", plain).strip()


def handle(words: pl.Expr) -> pl.Expr:
    """A column of account names or links to accounts as bare handles: the last path part, no @, lower case."""
    bare = words.str.to_lowercase().str.strip_chars(" /").str.replace(r"[?#].*$", "")
    return bare.str.replace(
        r"^https?://(?:[a-z0-9-]+\.)+[a-z]+/(?:user/|c/|channel/|r/|u/|in/)?", ""
    ).str.strip_chars("@/ ")


def domain(words: pl.Expr) -> pl.Expr:
    """The host of a link, without `www.`, `m.` and the like."""
    return words.str.to_lowercase().str.extract(
        r"^(?:https?://)?(?:(?:www\d?|m|mobile|amp|de|en|edition)\.)?([a-z0-9.-]+\.[a-z]{2,})(?:[/:?#]|$)"
    )
