"""Possible: which sentences can disclose anything by their grammar, before any of them is parsed.

A parser takes a thousand times as long as a look at the words. A frame whose value comes from a table needs a word of
that table in the sentence, and a frame with a `sign` in `frames.toml` needs that; one with neither lets everything pass.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl

from analyzer.language.resolve import vocabulary


def possible(frames: Sequence[Mapping[str, Any]], low: pl.Expr, words: pl.Expr) -> pl.Expr:
    """Whether a sentence, in lower case and as folded words, holds what at least one frame needs."""
    signs: dict[frozenset[str], set[str]] = {}
    for frame in frames:
        named = "value" in frame
        listed = frozenset() if named else vocabulary(frame.get("as", "listed"), frame["question"])
        signs.setdefault(listed, set()).add(f"(?:{frame.get('sign', '')})")
    return pl.any_horizontal(
        low.str.contains("|".join(sorted(needed)))
        & (words.str.contains_any(sorted(f" {w} " for w in listed)) if listed else True)
        for listed, needed in signs.items()
    )
