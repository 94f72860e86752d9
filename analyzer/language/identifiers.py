"""Identifiers: contact details and official numbers that stand in texts, and whose they are by the words around them.

`identifiers.toml` says what each kind looks like. A vectorised prefilter leaves few texts; of these the patterns read
the values, check digits or words before them tell a number from any other. What is said to be another's is another's.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import polars as pl

from analyzer.knowledge.places import country
from analyzer.language.checks import CHECKS
from analyzer.language.contact import EMAIL, PHONE, dialled_from, is_phone
from analyzer.language.introductions import SPOKEN
from analyzer.language.own_words import straight

LONGEST: Final = 4_000
"""Characters of a text that are read."""
BEFORE: Final = 40
AFTER: Final = 20
"""Characters around a value in which its cue stands."""
SENTENCE: Final = 90
"""Characters before a value in which it is said whose it is."""
FOUND: Final = {
    "text": pl.String(),
    "kind": pl.String(),
    "value": pl.String(),
    "whose": pl.String(),
    "country": pl.String(),
}
_PATTERNS: Final = {"EMAIL": EMAIL, "PHONE": PHONE}
_DOCUMENT: Final = re.compile(r"[A-Z]{2}-ID-")
_SIGNS: Final = re.compile(r"[\s.\-/]")
_ENDS: Final = re.compile(r"[.!?;]\s|\n")


@dataclass(frozen=True, kw_only=True)
class Sort:
    """One kind of identifier: how it is spelt, and what else must hold."""

    name: str
    likely: str
    find: re.Pattern[str]
    check: str
    cue: re.Pattern[str] | None
    country: str


def identified(records: pl.LazyFrame) -> pl.DataFrame:
    """Columns id, spoken (kind of record), kind, value, whose, country: what the owner's texts hold of anybody."""
    own = records.filter(pl.col("is_owner"), pl.col("kind").is_in(SPOKEN), pl.col("text").is_not_null())
    texts = own.select("text").unique().collect(engine="streaming")["text"]
    rows = own.select("id", "text", spoken="kind").join(identifiers(texts).lazy(), on="text", how="inner")
    return rows.drop("text").unique().sort("id", "kind", "value").collect(engine="streaming")


def identifiers(texts: pl.Series) -> pl.DataFrame:
    """Columns as of FOUND: every identifier in the distinct texts, and whether it is `mine`, `ours`, `theirs` or of nobody named."""
    plain = straight(pl.col("text").str.slice(0, LONGEST))
    frame = texts.drop_nulls().unique().sort().to_frame("text").with_columns(plain=plain)
    frame = frame.filter(pl.col("plain").str.contains(_sheet()["gate"]))
    return pl.DataFrame(list(_found(frame)), schema=FOUND, orient="row")


def _found(frame: pl.DataFrame) -> Iterator[tuple[str, str, str, str, str]]:
    """Rows of FOUND; of two that overlap the first kind of the sheet."""
    if frame.is_empty():
        return
    taken: dict[str, list[tuple[int, int]]] = {}
    likely = frame.select(pl.col("plain").str.contains(sort.likely).alias(sort.likely) for sort in _sorts())
    for sort in _sorts():
        for text, plain in frame.filter(likely[sort.likely]).iter_rows():
            spans = taken.setdefault(text, [])
            for match in sort.find.finditer(plain):
                start, end = match.span("value" if "value" in sort.find.groupindex else 0)
                if any(a < end and start < b for a, b in spans) or not _holds(sort, plain, start, end):
                    continue
                spans.append((start, end))
                value = plain[start:end].strip(" .,-")
                value = value if ")" in value else value.removeprefix("(")
                yield (
                    text,
                    sort.name,
                    value,
                    _whose(sort, plain, start, end),
                    sort.country or _country(sort.name, value),
                )


def _holds(sort: Sort, text: str, start: int, end: int) -> bool:
    value = text[start:end]
    if sort.cue and not _cued(sort.cue, text, start, end):
        return False
    if sort.check == "phone":
        return is_phone(value)
    return not sort.check or CHECKS[sort.check](_bare(sort.check, value))


def _cued(cue: re.Pattern[str], text: str, start: int, end: int) -> bool:
    """A cue before the value in its line or in the one above, in the value itself, or close behind it."""
    before = text[max(0, start - BEFORE) : start].rstrip().rpartition("\n")[2]
    return bool(cue.search(before) or cue.search(text[start : end + AFTER]))


def _bare(check: str, value: str) -> str:
    return value if check in ("public_ip", "hetu") else _SIGNS.sub("", value)


def _country(kind: str, value: str) -> str:
    """The country that a phone number's code, an address's end or a document's first letters name."""
    if kind == "phone" and value.startswith("+"):
        return dialled_from(value) or ""
    code = (
        value.rpartition(".")[2].lower() if kind == "email" else value[:2] if _DOCUMENT.match(value) else ""
    )
    return country(code) or "" if len(code) == 2 and code not in _sheet()["vanity"] else ""


def _whose(sort: Sort, text: str, start: int, end: int) -> str:
    sheet = _sheet()
    if sort.name == "email" and re.search(sheet["machine"], text[start:end]):
        return "theirs"
    if sort.name == "user name":
        return "mine"
    before = _ENDS.split(text[max(0, start - SENTENCE) : start].rstrip())[-1]
    ends = {who: hit.end() for who in ("theirs", "mine", "ours") for hit in re.finditer(sheet[who], before)}
    return max(ends, key=lambda who: ends[who], default="")


@cache
def _sorts() -> tuple[Sort, ...]:
    return tuple(
        Sort(
            name=k["name"],
            likely=k["likely"],
            find=_PATTERNS.get(k["find"]) or re.compile(k["find"]),
            check=k.get("check", ""),
            cue=re.compile(k["cue"]) if "cue" in k else None,
            country=k.get("country", ""),
        )
        for k in _sheet()["kind"]
    )


@cache
def _sheet() -> dict[str, Any]:
    with (Path(__file__).parent / "identifiers.toml").open("rb") as file:
        return tomllib.load(file)
