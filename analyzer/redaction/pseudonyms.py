"""Pseudonyms: other names for third parties and for the owner, the same person always the same, from a secret key.

Numbers are given in the order of a keyed hash, so they tell nothing of when or how often somebody appears, and no two
people share one.
"""

import re
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from itertools import count
from typing import Final

from analyzer.redaction.terms import words_of

OWNER_PSEUDONYMS: Final = ("Owner", "owner", "owner@example.com")
"""What stands in the place of the owner's names; who infers from a copy knows whose it is."""

_EMAIL: Final = re.compile(r"[^@\s]++@(?=[^@\s]+?\.[^@\s])[^@\s]++")
_PHONE: Final = re.compile(r"\+?[\d\s().\-/\u00a0\u202f]{6,}")
_DIGITS: Final = re.compile(r"\d{5,}")
_NUMBER: Final = re.compile(r"(?<=erson)(?: ?)(\d+)")
_OURS: Final = re.compile(
    r"[Pp]erson ?\d+(?:@example\.com|_000\d+)?|\+1 555 01\d{2,}|000\d{3,}|id\d+|\[\w+\]"
)


def is_pseudonym(name: str) -> bool:
    """Whether a name is one of those given here: a copy that is redacted again keeps them."""
    return name in OWNER_PSEUDONYMS or _OURS.fullmatch(name) is not None


def people(names: Iterable[str], key: bytes, ties: Iterable[tuple[str, str]] = ()) -> Mapping[str, str]:
    """A pseudonym for each name. Spellings with the same words are one person, and so are names that are tied.

    Names that are pseudonyms already get none, and nobody gets theirs.
    """
    everybody = list(names)
    taken = {int(number) for name in everybody if is_pseudonym(name) for number in _NUMBER.findall(name)}
    wanted = {n: words for n in everybody if (words := words_of(n)) and not is_pseudonym(n)}
    above = {words: words for words in wanted.values()}

    def top(words: tuple[str, ...]) -> tuple[str, ...]:
        while above[words] != words:
            words = above[words]
        return words

    for one, other in ties:
        if one in wanted and other in wanted:
            first, second = sorted((top(wanted[one]), top(wanted[other])))
            above[second] = first
    order = sorted({top(words) for words in above}, key=lambda w: digest(w, key))
    number = dict(zip(order, (n for n in count(1) if n not in taken), strict=False))
    return {name: spelt(name, number[top(words)]) for name, words in sorted(wanted.items())}


def spelt(name: str, number: int) -> str:
    """Person `number` in the manner of the name: a mail address, a phone number, an id, a user name or a name."""
    if _EMAIL.fullmatch(name):
        return f"person{number}@example.com"
    if _DIGITS.fullmatch(name):
        return str(number).zfill(max(6, min(len(name), 20)))
    if _PHONE.fullmatch(name):
        return f"+1 555 01{number:02d}"
    if " " not in name and (
        name.islower() or any(c in name for c in "._@/") or any(c.isdigit() for c in name)
    ):
        return f"person{number}"
    return f"Person {number}"


def digest(words: tuple[str, ...], key: bytes) -> str:
    """A keyed hash of a term: 32 hex digits. Without the key nothing can be guessed from it."""
    return blake2b("\0".join(words).encode(), key=key, digest_size=16).hexdigest()
