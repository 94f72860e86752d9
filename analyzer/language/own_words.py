"""Own words: what is left of a text when quotes of others, and what is told of others, are taken out."""

from typing import Final

import polars as pl

from analyzer.knowledge.tables import sheet

_SENTENCE: Final = r"(?i)[^.!?;\n]*(?:{})[^.!?;\n]*"


def straight(text: pl.Expr) -> pl.Expr:
    """Quotes and apostrophes as a typewriter has them."""
    return text.str.replace_all("[’‘ʼ`]", "'").str.replace_all("[“”„«»]", '"')


def unquoted(text: pl.Expr) -> pl.Expr:
    """Straight quotes, without lines and passages that quote others; nothing of chain letters and songs."""
    plain = straight(text)
    own = plain.str.replace_all(r"(?m)^\s*>.*$", " ").str.replace_all(r'"[^"]{12,400}"', " ")
    forwarded = own.str.to_lowercase().str.contains(sheet("wording.toml")["forwarded"])
    return pl.when(forwarded).then(pl.lit("")).otherwise(own)


def own_words(text: pl.Expr) -> pl.Expr:
    """Unquoted, and without the sentences that are about others, supposed, wished or denied."""
    return (
        unquoted(text)
        .str.to_lowercase()
        .str.replace_all(_SENTENCE.format(sheet("wording.toml")["others"]), " ")
    )
