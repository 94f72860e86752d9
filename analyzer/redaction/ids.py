"""Ids: what leads back to an account, a post or a conversation on the platform, and what stands in its place.

An id keeps its shape (digits stay digits, of the same length), is the same everywhere in the copy, and tells nothing:
its numbers follow a keyed order. Ids that are such stand-ins already are left alone.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from urllib.parse import unquote

import polars as pl

from analyzer.redaction.policy import Policy
from analyzer.redaction.pseudonyms import digest
from analyzer.redaction.terms import words_of
from parsers.record import Kind

OWN: Final = frozenset(
    {
        Kind.MESSAGE, Kind.POST, Kind.COMMENT, Kind.MEDIA, Kind.PROFILE, Kind.LOGIN, Kind.DEVICE, Kind.CONNECTION,
        Kind.CONTACT, Kind.PAYMENT, Kind.PURCHASE, Kind.SUBSCRIPTION, Kind.EVENT, Kind.DISCLOSED, Kind.SETTING,
    }
)  # fmt: skip
"""Kinds whose ids and addresses stand for the owner's own things or for single people."""

PLACES: Final = frozenset({Kind.VISIT, Kind.TRAVEL, Kind.ASSIGNED})
_COLUMNS: Final = ("target_id", "thread", "url")
_PLAIN: Final = re.compile(r"[^\W_]+")
_HOSTS: Final = re.compile(
    r"https?://(?:[\w-]+\.)*(?:facebook|fb|instagram|threads|twitter|x|reddit|linkedin|tiktok|youtube|google)\.[a-z.]{2,6}(?=[/:?#]|$)",
    re.IGNORECASE,
)
_DATE: Final = re.compile(r"(?:19|20)\d{2}(?:[01]\d(?:[0-3]\d)?)?")
_FEWEST: Final = 5
_LONG: Final = 15
"""Digits from which a number among settings is an account's, not a time or a count."""


def ids(table: pl.DataFrame, names: Iterable[str], policy: Policy) -> set[str]:
    """The ids of a table's records that lead to the owner or to somebody who gets a pseudonym."""
    found: set[str] = set()
    if policy.hides_people:
        named = pl.col("actor").is_in(sorted(names)) | pl.col("target").is_in(sorted(names))
        rows = table.filter(pl.col("kind").is_in(sorted(OWN)) | named.fill_null(value=False))
        for column in _COLUMNS:
            for text in rows[column].drop_nulls().unique():
                found.update(_tokens(text, column))
        settings = table.filter(pl.col("kind").is_in([Kind.SETTING, Kind.PROFILE]))["value"]
        found.update(v for v in settings.drop_nulls().unique() if v.isdigit() and len(v) >= _LONG)
    if policy.places != "keep":
        rows = table.filter(
            pl.col("kind").is_in(sorted(PLACES)), pl.col("lat").is_not_null() | (pl.col("label") == "place")
        )
        found.update(t for t in rows["target_id"].drop_nulls().unique() if _PLAIN.fullmatch(t))
    return {i for i in found if not _is_ours(i)}


def stand_ins(found: Iterable[str], key: bytes) -> Mapping[tuple[str, ...], str]:
    """Each id as a term, with what stands in its place."""
    order = sorted({words_of(i): i for i in sorted(found)}.items(), key=lambda pair: digest(pair[0], key))
    return {words: _spelt(i, number) for number, (words, i) in enumerate(order, 1)}


def traceless(text: str, key: bytes, fewest: int = 8) -> str:
    """A text whose long numbers have stand-ins; for ids that no record holds. Dates and stand-ins stay."""

    def renumbered(match: re.Match[str]) -> str:
        old = match.group()
        if _DATE.fullmatch(old) or old.startswith("000"):
            return old
        keyed = int(digest((old,), key), 16)
        return "000" + str(keyed % 10 ** (len(old) - 3)).zfill(len(old) - 3)

    return re.sub(rf"\d{{{fewest},}}", renumbered, text)


def _tokens(text: str, column: str) -> Iterator[str]:
    if column == "url" and not _HOSTS.match(text):
        return
    if "@" in text and not text.startswith("<"):
        return
    path = unquote(re.sub(r"^https?://[^/]*", "", text))
    for match in _PLAIN.finditer(path):
        token = match.group()
        if len(token) >= _FEWEST and any(c.isdigit() for c in token) and not _DATE.fullmatch(token):
            yield token


def _spelt(old: str, number: int) -> str:
    return str(number).zfill(len(old)) if old.isdigit() else f"id{number}"


def _is_ours(text: str) -> bool:
    return re.fullmatch(r"id\d+|000\d{3,}", text) is not None
