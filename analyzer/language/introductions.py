"""Introductions: what owners say they are called, for whom they work, and of what nation they are.

`introductions.toml` holds the patterns; they see capitals, which names have and other disclosures need not. A name of
somebody else is no name of the owner's: words of denial, supposition and report before it in its clause end it.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import polars as pl

from analyzer.knowledge.tables import table
from analyzer.language.called import firm, first_name, form_name, labelled, mail_firm, name
from analyzer.language.own_words import unquoted
from analyzer.language.resolve import job, nation
from parsers.record import Kind

LONGEST: Final = 4_000
"""Characters of a text that are read, as for other sayings."""
FEW: Final = 50
"""Texts that are matched with each pattern at once, as for other sayings."""
SAID: Final = {
    "words": pl.String(),
    "question": pl.String(),
    "rule": pl.String(),
    "value": pl.String(),
    "points": pl.Float64(),
}
SPOKEN: Final = tuple(k.value for k in (Kind.POST, Kind.COMMENT, Kind.MESSAGE))
"""What is written to others; a search names whom one looks for."""
LABEL: Final = r"^\s*(@?[\p{L}][\w.-]{1,29}(?: \p{Lu}[\w.-]{1,29})? ?):\s"
"""A name or a user name before a colon, with the space that some put between."""
_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĹĻĽŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_NAME: Final = rf"[{_UPPER}][\w'-]+(?: [{_UPPER}][\w'-]*\.?){{0,2}}"
_WORD: Final = rf"[{_UPPER}0-9][\w'&+-]+(?:\.[a-z]+)*"
_FIRM: Final = rf"{_WORD}(?:(?: |, | and | & |, and | of | of the | de | und | et | y ){_WORD}){{0,5}}"
_CLAUSE: Final = re.compile(r"[.!?;\n]+")
_NAMED: Final = re.compile(r"\?P<\w+>")
_READ: Final = {
    "name": name,
    "first_name": first_name,
    "form_name": form_name,
    "firm": firm,
    "mail_firm": mail_firm,
}


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """One way to introduce oneself: what to find, what kind of word it catches, and what it is worth alone."""

    question: str
    rule: str
    find: re.Pattern[str]
    plain: str
    kind: str
    points: float


def introductions(records: pl.LazyFrame) -> pl.DataFrame:
    """Columns as of `sayings`: what each text of the owner says of name, employer and nationality."""
    own = records.filter(pl.col("is_owner"), pl.col("kind").is_in(SPOKEN), pl.col("text").is_not_null())
    kept = unquoted(pl.col("text").str.slice(0, LONGEST))
    texts = own.select("text").unique().with_columns(words=kept).collect(engine="streaming").sort("text")
    found = pl.DataFrame(list(_said(texts["words"].unique(maintain_order=True))), schema=SAID, orient="row")
    told = texts.lazy().join(found.lazy(), on="words", how="inner").drop("words")
    rows = own.select("id", "when", "text").join(told, on="text", how="inner").drop("text")
    both = pl.concat(
        [rows.unique().collect(engine="streaming"), _labelled(own).select(rows.collect_schema().names())]
    )
    return both.sort("id", "question", "rule", "value")


def _labelled(own: pl.LazyFrame) -> pl.DataFrame:
    """`Gerald: …` and `@lisa.kramer : …`: the name before a text is its writer's where no other ever stands there.

    Who answers people by name puts many names there, and says nothing of their own.
    """
    label = pl.col("text").str.extract(LABEL)
    rows = own.select("id", "when", "archive", label=label).drop_nulls("label").collect(engine="streaming")
    rows = rows.filter(pl.col("label").str.to_lowercase().n_unique().over("archive") == 1)
    read = [(text, *called) for text in rows["label"].unique().sort() if (called := labelled(text))]
    named = pl.DataFrame(
        read, schema={"label": pl.String, "value": pl.String, "points": pl.Float64}, orient="row"
    )
    return rows.join(named, on="label", how="inner").with_columns(
        question=pl.lit("demographics.name"), rule=pl.lit("label")
    )


def _said(texts: pl.Series) -> Iterator[tuple[str, str, str, str, float]]:
    """Rows of SAID; the strongest rule for each value of a text."""
    best: dict[tuple[str, str, str], tuple[float, str]] = {}
    for pattern in _patterns():
        # To make the engine ready for a pattern takes longer than to try it on a few texts.
        near = texts if texts.len() <= FEW else texts.filter(texts.str.contains(pattern.plain))
        for text in near:
            for value in _values(pattern, text):
                key = (text, pattern.question, value)
                best[key] = max(best.get(key, (0.0, "")), (pattern.points, pattern.rule))
    for (text, question, value), (points, rule) in sorted(best.items()):
        yield text, question, rule, value, points


def _values(pattern: Pattern, text: str) -> Iterator[str]:
    stop = _stop()
    for match in pattern.find.finditer(text):
        before = _CLAUSE.split(text[max(0, match.start() - 60) : match.start()])[-1]
        named = match.groupdict()
        if stop.search(before) or ("job" in named and job(named["job"].lower(), "") is None):
            continue
        caught = next((words for key, words in named.items() if words and key != "job"), "")
        value = nation(caught, "") if pattern.kind == "nation" else _READ[pattern.kind](caught)
        if value:
            yield value


@cache
def _patterns() -> tuple[Pattern, ...]:
    return tuple(
        Pattern(
            question=p["question"],
            rule=p["rule"],
            find=re.compile(find),
            plain=_NAMED.sub("?:", find),
            kind=p["as"],
            points=p["points"],
        )
        for p in _sheet()["pattern"]
        for find in [_filled(p["find"])]
    )


def _filled(find: str) -> str:
    """The pattern with names, firms and nations in the place of their words."""
    words = table("demonyms.tsv")
    english = words.filter(pl.col("language") == "en")["word"].sort(descending=True)
    other = words["word"].unique().sort(descending=True)
    return (
        find.replace("NACIÓN", f"(?:{'|'.join(other)})")
        .replace("NATION", f"(?:{'|'.join(english)})")
        .replace("NAME", _NAME)
        .replace("FIRM", _FIRM)
    )


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(_sheet()["not"])


@cache
def _sheet() -> dict[str, Any]:
    with (Path(__file__).parent / "introductions.toml").open("rb") as file:
        return tomllib.load(file)
