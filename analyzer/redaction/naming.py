"""Names as terms: every way in which a person or the owner can be met in the texts of a copy."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

import polars as pl

from analyzer.finding import Basis
from analyzer.language.contact import is_phone
from analyzer.language.identifiers import identifiers
from analyzer.redaction.everyday import first_names, nicknames
from analyzer.redaction.numbers import dialled
from analyzer.redaction.persons import name_words
from analyzer.redaction.pseudonyms import OWNER_PSEUDONYMS
from analyzer.redaction.scrub import REMOVED
from analyzer.redaction.terms import PROPER, fold, variants, words_of

SEVERAL: Final = "[name]"
"""Stands for a first or last name that several people bear."""

TOLD: Final = 0.8
"""Nats from which a name in a text counts as the owner's."""

_OF_PEOPLE: Final = frozenset({"email", "phone"})
_SHORTEST_NUMBER: Final = 6
_ID_DIGITS: Final = 7
_SHORTEST: Final = 3

Term = tuple[str, ...]


def person_terms(
    names: Mapping[str, str], own_parts: Collection[str], everyday: Collection[str]
) -> Mapping[Term, str]:
    """Every name as a whole, its first and last names, its number however dialled, each with its pseudonym."""
    terms: dict[Term, str] = {}
    parts: dict[Term, set[str]] = {}
    for name in sorted(names):
        for term in _whole(name, everyday):
            terms.setdefault(term, names[name])
        for part in _parts(name, own_parts, everyday):
            parts.setdefault(part, set()).add(names[name])
    for term, who in sorted(parts.items()):
        terms.setdefault(term, min(who) if len(who) == 1 else SEVERAL)
    return terms


def own_terms(own: Iterable[str], everyday: Collection[str]) -> Mapping[Term, str]:
    """The same for the owner's names, addresses and numbers."""
    terms: dict[Term, str] = {}
    for name in sorted(own):
        words = name_words(name)
        spelt = OWNER_PSEUDONYMS[2 if "@" in name.strip("@") else 0 if " " in name else 1]
        shown = REMOVED if any(c.isdigit() for c in name) and "@" not in name else spelt
        for term in _whole(name, ()):
            if len("".join(term)) >= _SHORTEST and not (
                term[0].isdigit() and len("".join(term)) < _ID_DIGITS
            ):
                terms.setdefault(term, shown)
        if len(words) > 1:
            for word in words:
                terms.update(dict.fromkeys(_part(word, everyday), OWNER_PSEUDONYMS[0]))
    return terms


def number_terms(texts: pl.Series) -> Mapping[Term, str]:
    """Official numbers, accounts, streets and the like in texts, whosever they are; addresses and phones are names of people."""
    terms: dict[Term, str] = {}
    for kind, value in identifiers(texts).select("kind", "value").unique().iter_rows():
        if kind in _OF_PEOPLE:
            continue
        for term in (*variants(value), ("".join(words_of(value)),)):
            if len("".join(term)) >= _SHORTEST_NUMBER:
                terms[term] = REMOVED
    return terms


def told_names(ledger: pl.DataFrame) -> set[str]:
    """What the owner is called in their own texts, where no profile need say it."""
    said = ledger.filter(
        pl.col("question") == "demographics.name",
        pl.col("basis") == Basis.SAID.value,
        pl.col("points") >= TOLD,
    )
    return set(said["value"])


def _whole(name: str, everyday: Collection[str]) -> Iterator[Term]:
    if is_phone(name) and not any(c.isalpha() for c in name):
        yield from dialled(name)
    for term in variants(name):
        if len(term) > 1:
            yield term
        elif term[0].isdigit():
            if len(term[0]) >= _ID_DIGITS - 2:
                yield term
        elif term[0] not in everyday:
            if len(term[0]) >= _SHORTEST or not term[0].isascii():
                yield term
                yield from _genitive(term[0]) if name.isalpha() else ()
        elif name[:1].isupper():
            yield (PROPER, term[0])
    flipped = name_words(name)
    if len(flipped) == 2:
        yield words_of(f"{flipped[1]} {flipped[0]}")


def _parts(name: str, own_parts: Collection[str], everyday: Collection[str]) -> Iterator[Term]:
    """First, short and last names of a name that looks like a person's, not like a page's; `민수` of `김민수`."""
    words = name_words(name)
    if len(words) < 2:
        spoken = words_of(name)
        if len(spoken) == _SHORTEST == len(name.strip()):
            yield spoken[1:]
        return
    folded = [w for word in words for w in words_of(word)]
    if folded[0] not in first_names() and any(w in everyday for w in folded):
        return
    short = sorted(nicknames().get(fold(words[0]), ()))
    for word in (*words, *(nick.capitalize() for nick in short)):
        if fold(word) not in own_parts and len(word) >= _SHORTEST:
            yield from _part(word, everyday)


def _part(word: str, everyday: Collection[str]) -> Iterator[Term]:
    """One name as a term; one that is a word too only where it is capitalised."""
    term = words_of(word)
    if len(term) == 1 and term[0] in everyday:
        if word[:1].isupper():
            yield (PROPER, *term)
        return
    yield term
    if len(term) == 1:
        yield from _genitive(term[0])


def _genitive(word: str) -> Iterator[Term]:
    """`Linas Geburtstag`: in several languages a name takes an s without a mark."""
    if len(word) > _SHORTEST and word.isalpha() and word.isascii() and not word.endswith("s"):
        yield (word + "s",)
