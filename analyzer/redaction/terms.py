"""Terms: what must not survive, matched word by word, whatever stands between the words and however they are spelt.

A term is a sequence of folded words (`Jonas.Weber`, `jonas weber` and `JONAS_WEBER` are one term; accents do not
count). Searching is by the first words of each term, so its cost does not grow with their number.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

WORD: Final = re.compile(r"[^\W_]+")
LONGEST: Final = 12
"""Words of a term that are compared; longer texts count as found when these are."""

_LEADING: Final = 3


@dataclass(frozen=True, kw_only=True)
class Hit:
    """A term found in a text, from `start` to `end`."""

    start: int
    end: int
    term: tuple[str, ...]


class Terms:
    """A set of terms, each with what stands in its place."""

    def __init__(self, replacements: Mapping[tuple[str, ...], str]) -> None:
        self._by_start: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
        self.replacements = dict(replacements)
        for term in sorted(self.replacements, key=lambda t: (-len(t), t)):
            self._by_start.setdefault(term[:_LEADING], []).append(term)
        self._heads = {start[0] for start in self._by_start}

    def __len__(self) -> int:
        return len(self.replacements)

    def find(self, text: str) -> Iterator[Hit]:
        """Every term in a text, the longest at each word, none overlapping."""
        spans = [(m.start(), m.end()) for m in WORD.finditer(text)]
        words = [fold(text[a:b]) for a, b in spans]
        at = 0
        while at < len(words):
            term = self._at(words, at) if words[at] in self._heads else None
            if term is None:
                at += 1
            else:
                yield Hit(start=spans[at][0], end=spans[at + len(term) - 1][1], term=term)
                at += len(term)

    def replace(self, text: str) -> str:
        """The text with every term replaced. The same object where there is none."""
        out, last = [], 0
        for hit in self.find(text):
            out += [text[last : hit.start], self.replacements[hit.term]]
            last = hit.end
        return "".join([*out, text[last:]]) if out else text

    def _at(self, words: list[str], at: int) -> tuple[str, ...] | None:
        for length in range(_LEADING, 0, -1):
            for term in self._by_start.get(tuple(words[at : at + length]), ()):
                if (len(term) > length) and length < _LEADING:
                    continue
                if tuple(words[at : at + len(term)]) == term:
                    return term
        return None


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
    if len(term) > 1 and len(joined) > 6 and len(term) <= 4:
        return (term, (joined,))
    return (term,)


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """A word as it is compared: without case, accents and compatibility forms."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))
