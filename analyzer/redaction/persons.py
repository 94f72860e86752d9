"""Persons: everybody whom the records of an archive name, and which of the names are one person's."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

import polars as pl

from analyzer.language.contact import addresses, is_phone
from analyzer.redaction.everyday import famous, first_names
from analyzer.redaction.numbers import dialled, mailbox
from analyzer.redaction.policy import Policy
from analyzer.redaction.terms import fold, words_of
from parsers.record import Kind

PERSON_COLUMNS: Final[Mapping[str, frozenset[str]]] = {
    "actor": frozenset(
        {Kind.MESSAGE, Kind.COMMENT, Kind.REACTION, Kind.POST, Kind.SHARE, Kind.CONTACT, Kind.CONNECTION, Kind.MEMBERSHIP, Kind.ANSWER}
    ),
    "target": frozenset({Kind.CONNECTION, Kind.CONTACT, Kind.MESSAGE, Kind.COMMENT}),
    "target_id": frozenset({Kind.CONNECTION, Kind.CONTACT}),
    "thread": frozenset({Kind.MESSAGE}),
    "value": frozenset({Kind.CONTACT}),
}  # fmt: skip
"""Where a record names other people, by column and kind."""

PERSON_LABELS: Final = frozenset({"person_you_may_know", "person_to_follow", "family_member"})
"""Labels of records whose `target` or `value` is somebody, whatever their kind."""

NOT_PEOPLE: Final = frozenset({"reddit/comments", "reddit/comment_headers", "google/reviews"})
"""Feeds of comments whose `target` is a community or an app."""

_TEXTS: Final = (
    "text",
    "question",
    "answer",
    "value",
    "actor",
    "target",
    "target_id",
    "thread",
    "url",
    "place",
    "device",
    "label",
)
_SPOKEN: Final = frozenset(
    {Kind.MESSAGE, Kind.POST, Kind.COMMENT, Kind.SHARE, Kind.REACTION, Kind.UNREAD, Kind.EVENT}
)
_HANDLE: Final = r"(?:^|[^\w@/.])@([\p{L}\d_.]{2,30}[\p{L}\d_])"
_SEVERAL: Final = re.compile(r"[;\n]\s*")
_NAME: Final = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[-'’][^\W\d_]+)*\.?")
_ID: Final = re.compile(r"(?=.*\d)(?:[\w.:]+[-/])+[\w.:]+|<[^<>\s]+>|[\w./-]*_\d{5,}")
"""Conversations and letters: no names, whatever column they stand in."""

_FOLDER: Final = re.compile(r"[\w ]+/([^/]{3,})_[^/_]{5,}")
"""The folder of a conversation, which bears the names of those in it."""

_MOST_WORDS: Final = 4


def persons(table: pl.DataFrame, policy: Policy) -> set[str]:
    """The names, user names, ids, addresses and numbers of everybody."""
    found = {*policy.people, *_columns(table), *_handles(table)}
    for column in _TEXTS:
        found.update(addresses(table[column].drop_nulls().unique()))
    boxes = {name: box for name in found if (box := mailbox(name))}
    found |= {address for _, address in boxes.values()}
    found |= {name for name, _ in boxes.values() if _is_somebody(name)}
    return {n for n in found if n.strip() and not _ID.fullmatch(n)}


def _is_somebody(name: str) -> bool:
    """Whether the sender of a letter is a person: many are shops and banks."""
    words = name_words(name)
    return len(words) > 1 or (len(words) == 1 and fold(words[0]) in first_names() - famous())


def _columns(table: pl.DataFrame) -> Iterator[str]:
    for column, kinds in PERSON_COLUMNS.items():
        rows = table.filter(pl.col("kind").is_in(sorted(kinds)), pl.col(column).is_not_null())
        if column == "actor":
            rows = rows.filter(pl.col("is_owner").fill_null(value=False).not_())
        if column == "target":
            rows = rows.filter(~pl.col("feed").is_in(sorted(NOT_PEOPLE)))
        for text in rows[column].unique():
            yield from (part for part in _SEVERAL.split(text) if part.strip())
    threads = table.filter(pl.col("kind").is_in([Kind.MESSAGE, Kind.MEMBERSHIP]))
    for text in threads["target_id"].drop_nulls().unique():
        if folder := _FOLDER.fullmatch(text):
            yield folder[1]
    labelled = table.filter(pl.col("label").is_in(sorted(PERSON_LABELS)))
    for column in ("target", "value"):
        yield from labelled[column].drop_nulls().unique()
    for text in table.filter(pl.col("kind") == Kind.MEDIA)["value"].drop_nulls().unique():
        yield from (
            part for part in _SEVERAL.split(text) if _NAME.fullmatch(part) or len(part.split()) in {2, 3}
        )


def _handles(table: pl.DataFrame) -> Iterator[str]:
    """User names that texts mention with `@`."""
    spoken = table.filter(pl.col("kind").is_in(sorted(_SPOKEN)))
    for column in ("text", "value", "answer"):
        yield from (
            spoken[column]
            .drop_nulls()
            .unique()
            .str.extract_all(_HANDLE)
            .explode()
            .drop_nulls()
            .str.strip_chars("@ \n\t(,;:!?\"'#*>[{")
            .str.strip_prefix("@")
        )


def ties(table: pl.DataFrame, names: Collection[str]) -> Iterator[tuple[str, str]]:
    """Pairs of names that are one person's: a contact's addresses, a mailbox, a first name that only one person has."""
    rows = table.filter(pl.col("kind").is_in([Kind.CONNECTION, Kind.CONTACT]))
    for columns in (("target", "target_id"), ("target", "value"), ("target", "url")):
        for target, other in rows.select(columns).drop_nulls().unique().sort(columns).iter_rows():
            yield from ((target, part) for part in _SEVERAL.split(other) if part in names and target in names)
    for name in sorted(names):
        box = mailbox(name)
        if box is not None:
            yield from ((name, part) for part in box)
    yield from _first_names(names)
    yield from _same_numbers(names)


def _same_numbers(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Phone numbers that differ only in how they are dialled."""
    seen: dict[tuple[str, ...], str] = {}
    for name in sorted(names):
        if is_phone(name) and not any(c.isalpha() for c in name):
            for term in dialled(name):
                yield name, seen.setdefault(term, name)


def _first_names(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    whole: dict[str, set[str]] = {}
    lone: dict[str, list[str]] = {}
    for name in sorted(names):
        words = name_words(name)
        if len(words) > 1:
            for word in words:
                whole.setdefault(fold(word), set()).add(" ".join(words_of(name)))
        elif len(words) == 1:
            lone.setdefault(fold(words[0]), []).append(name)
    by_words = {" ".join(words_of(n)): n for n in sorted(names)}
    for first, spelt in lone.items():
        owners = whole.get(first, set())
        if len(owners) == 1:
            yield from ((name, by_words[next(iter(owners))]) for name in spelt)


def name_words(name: str) -> Sequence[str]:
    """The words of a name that could be a person's: up to four, without initials; empty for anything else."""
    words = re.sub(r"[\"“”„()]|[^\w\s'’.\-]", " ", name).split()
    if not 1 <= len(words) <= _MOST_WORDS or not all(_NAME.fullmatch(w) for w in words):
        return ()
    if len(words) > 1 and any(w[:1].islower() for w in (words[0], words[-1])):
        return ()
    return [w.rstrip(".") for w in words if len(w.rstrip(".")) > 1]
