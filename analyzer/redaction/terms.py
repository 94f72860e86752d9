"""Terms: what must not survive, matched word by word, whatever stands between the words and however they are spelt.

A term is a sequence of folded words (`Jonas.Weber`, `jonas weber` and `JONAS_WEBER` are one term; accents do not
count); letters and digits part words, and scripts without spaces are read character by character. A term that begins
with PROPER is only met capitalised: a name that is a word too. A number is met however its digits are grouped.
Searching is by the first word of each term, so its cost does not grow with their number.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
)
WORD: Final = re.compile(rf"[{_UNSPACED}]|[^\W\d_{_UNSPACED}]+|\d+")
LONGEST: Final = 12
"""Words of a term that are compared; longer texts count as found when these are."""

PROPER: Final = "^"
"""Stands before the words of a term that is only met capitalised."""

NUMBER_DIGITS: Final = 7
"""Digits from which a number is looked for however they are grouped."""

_GROUPS: Final = 7
_GAP: Final = re.compile(r"[ \u00a0\u202f().\-/]{0,3}")


@dataclass(frozen=True, kw_only=True)
class Hit:
    """A term found in a text, from `start` to `end`."""

    start: int
    end: int
    term: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Words:
    """The words of a text, folded, and where each stands."""

    text: str
    spans: Sequence[tuple[int, int]]
    folded: Sequence[str]

    def __len__(self) -> int:
        return len(self.spans)

    def capital(self, at: int) -> bool:
        """Whether a word begins with a capital letter."""
        return self.text[self.spans[at][0]].isupper()

    def numbers(self, at: int) -> Iterator[tuple[int, str]]:
        """Numbers that begin at a word, longest first: how many words they take, and all their digits."""
        found, digits, end = [], "", at
        while end < len(self.spans) and end - at < _GROUPS and self.folded[end].isdigit():
            if end > at and not _GAP.fullmatch(self.text, self.spans[end - 1][1], self.spans[end][0]):
                break
            digits += self.folded[end]
            end += 1
            if len(digits) >= NUMBER_DIGITS:
                found.append((end - at, digits))
        return reversed(found)


class Terms:
    """A set of terms, each with what stands in its place."""

    def __init__(self, replacements: Mapping[tuple[str, ...], str]) -> None:
        self.replacements = dict(replacements)
        lengths: dict[str, set[int]] = {}
        for term in self.replacements:
            lengths.setdefault(term[0] if term[0] != PROPER else PROPER + term[1], set()).add(len(term))
        self._lengths = {word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()}

    def __len__(self) -> int:
        return len(self.replacements)

    def find(self, text: str) -> Iterator[Hit]:
        """Every term in a text, the longest at each word, none overlapping."""
        words, lengths = split(text), self._lengths
        folded, at = words.folded, 0
        while at < len(folded):
            word = folded[at]
            found = (
                self._at(words, at) if word in lengths or PROPER + word in lengths or word.isdigit() else None
            )
            if found is None:
                at += 1
            else:
                term, length = found
                end = words.spans[at + length - 1][1]
                yield Hit(start=_opened(text, words.spans[at][0], end), end=end, term=term)
                at += length

    def replace(self, text: str) -> str:
        """The text with every term replaced. The same object where there is none."""
        out, last = [], 0
        for hit in self.find(text):
            out += [text[last : hit.start], self.replacements[hit.term]]
            last = hit.end
        return "".join([*out, text[last:]]) if out else text

    def _at(self, words: Words, at: int) -> tuple[tuple[str, ...], int] | None:
        if words.folded[at].isdigit():
            for length, digits in words.numbers(at):
                if (digits,) in self.replacements:
                    return (digits,), length
        here = words.folded[at]
        plain = self._longest(here, words.folded[at : at + LONGEST])
        if words.capital(at) and PROPER + here in self._lengths:
            proper = self._longest(PROPER + here, [PROPER, *words.folded[at : at + LONGEST]])
            if proper and len(proper) - 1 > len(plain or ()):
                return proper, len(proper) - 1
        return (plain, len(plain)) if plain else None

    def _longest(self, head: str, words: Sequence[str]) -> tuple[str, ...] | None:
        for length in self._lengths.get(head, ()):
            term = tuple(words[:length])
            if len(term) == length and term in self.replacements:
                return term
        return None


def _opened(text: str, start: int, end: int) -> int:
    """Where a number begins with the sign or the bracket that belongs to it."""
    if (
        text[start].isdigit()
        and start
        and (text[start - 1] == "+" or (text[start - 1] == "(" and ")" in text[start:end]))
    ):
        return start - 1
    return start


def split(text: str) -> Words:
    """A text as its words."""
    spans = [m.span() for m in WORD.finditer(text)]
    return Words(text=text, spans=spans, folded=[fold(text[a:b]) for a, b in spans])


def words_of(text: str) -> tuple[str, ...]:
    """A text as a term: its first words, folded."""
    found: list[str] = []
    for match in WORD.finditer(text):
        found.append(fold(match.group()))
        if len(found) == LONGEST:
            break
    return tuple(found)


def variants(text: str) -> Iterable[tuple[str, ...]]:
    """The terms one name, address or number can be met as: word by word, and run together as in user names."""
    term = words_of(text)
    if not term:
        return ()
    joined = "".join(term)
    if len(term) > 1 and len(joined) > 6:
        return tuple(dict.fromkeys((term, words_of(joined))))
    return (term,)


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """A word as it is compared: without case, accents and compatibility forms."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word.casefold()).casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))
