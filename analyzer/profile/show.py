"""Ledger rows with the place they came from and the words that the rule saw, ready to show."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import polars as pl

from analyzer.finding import Basis, Evidence

Shown = dict[str, tuple[Evidence, ...]]

PER_ANSWER: Final = 12
"""Pieces of evidence shown for an answer; the ledger holds all of them."""
WIDTH: Final = 160
"""Characters of a snippet."""

_WORDS: Final = ("label", "target", "question", "answer", "value", "text", "place", "device", "url")
_COLUMNS: Final = ("id", "archive", "member", "item", *_WORDS)


def evidence(dated: pl.DataFrame, records: pl.LazyFrame, values: Mapping[str, Sequence[str]]) -> Shown:
    """The strongest rows of the given values of each question; `dated` is the ledger with a column `when`."""
    wanted = pl.DataFrame(
        [(q, v, place) for q, found in values.items() for place, v in enumerate(found)],
        schema={"question": pl.String, "value": pl.String, "_place": pl.Int64},
        orient="row",
    )
    order = ["question", "_place", "_size", "record", "rule"]
    best = (
        dated.join(wanted, on=["question", "value"], how="inner")
        .with_columns(_size=pl.col("points").abs())
        .sort(order, descending=[False, False, True, False, False])
        .group_by("question", "value", maintain_order=True)
        .head(PER_ANSWER)
    )
    # By a filter, not a join: of records that are not cited nothing but the id is read.
    cited = pl.col("id").is_in(best["record"].unique().implode())
    places = records.select(_COLUMNS).filter(cited).unique("id").collect(engine="streaming")
    rows = best.join(places, left_on="record", right_on="id", how="left", suffix="_said")
    shown: dict[str, list[Evidence]] = {}
    for row in rows.sort(order, descending=[False, False, True, False, False]).iter_rows(named=True):
        shown.setdefault(row["question"], []).append(_evidence(row))
    return {question: tuple(found) for question, found in shown.items()}


def snippet(words: str, value: str) -> str:
    """At most WIDTH characters of the words, around the first of the value's words that stands in them."""
    words = " ".join(words.split())
    if len(words) <= WIDTH:
        return words
    hits = (re.search(re.escape(part), words, re.IGNORECASE) for part in re.findall(r"\w{3,}", value))
    at = next((hit.start() for hit in hits if hit), 0)
    start = max(0, min(at - WIDTH // 3, len(words) - WIDTH))
    cut = words[start : start + WIDTH]
    return ("…" + cut[1:] if start else cut)[: WIDTH - 1] + "…"


def masked(value: str) -> str:
    """`email: k…@example.com`, `phone: …0199`: enough for its owner to know it, too little for one who looks on."""
    kind, colon, words = value.partition(": ")
    name, at, host = words.partition("@")
    hidden = f"{name[:1]}…@{host}" if at and name else f"…{words[-min(4, len(words) // 3) :]}"
    return f"{kind}{colon}{hidden}"


def _evidence(row: dict[str, Any]) -> Evidence:
    parts = (row["label"], row["target"], row["question_said"], row["answer"], row["value_said"], row["text"])
    words = (
        ": ".join(dict.fromkeys(p for p in parts if p)) or row["place"] or row["device"] or row["url"] or ""
    )
    return Evidence(
        record=row["record"],
        signal=row["signal"],
        rule=row["rule"],
        basis=Basis(row["basis"]),
        points=row["points"],
        value=row["value"],
        archive=row["archive"] or "",
        member=row["member"] or "",
        pointer=row["item"] or "",
        snippet=snippet(words, row["value"]),
        when=row["when"],
    )
