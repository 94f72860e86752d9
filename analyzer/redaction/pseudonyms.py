"""Pseudonyms: other names for third parties and for the owner, the same person always the same, from a secret key.

Numbers are given in the order of a keyed hash, so they tell nothing of when or how often somebody appears, and no two
people share one.
"""

import re
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from typing import Final

from analyzer.redaction.terms import words_of

_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE: Final = re.compile(r"\+?[\d\s().\-/]{6,}")
_DIGITS: Final = re.compile(r"\d{5,}")


def people(names: Iterable[str], key: bytes) -> Mapping[str, str]:
    """A pseudonym for each name. Spellings with the same words are one person."""
    by_words: dict[tuple[str, ...], list[str]] = {}
    for name in names:
        words = words_of(name)
        if words:
            by_words.setdefault(words, []).append(name)
    order = sorted(by_words, key=lambda w: digest(w, key))
    return {
        name: spelt(name, number) for number, words in enumerate(order, 1) for name in sorted(by_words[words])
    }


def spelt(name: str, number: int) -> str:
    """Person `number` in the manner of the name: a mail address, a phone number, an id, a user name or a name."""
    if _EMAIL.fullmatch(name):
        return f"person{number}@example.com"
    if _DIGITS.fullmatch(name):
        return str(number).zfill(min(len(name), 6))
    if _PHONE.fullmatch(name):
        return f"+1 555 01{number:02d}"
    if " " not in name and (
        name.islower() or any(c in name for c in "._@") or any(c.isdigit() for c in name)
    ):
        return f"person{number}"
    return f"Person {number}"


def digest(words: tuple[str, ...], key: bytes) -> str:
    """A keyed hash of a term: 32 hex digits. Without the key nothing can be guessed from it."""
    return blake2b("\0".join(words).encode(), key=key, digest_size=16).hexdigest()
