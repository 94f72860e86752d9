"""The words in dates: months, weekdays, halves of the day and zones, in the languages of two tables.

`times.toml` is made from Unicode CLDR by `tools/times_table.py`; `zones.toml` says which zones are read, and
as what.
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_DOTS = re.compile("[.'\u2019]")
_UNITS = "年月日년월일"


@dataclass(frozen=True, kw_only=True)
class Words:
    """The tables by plain word; zones by abbreviation as written, in minutes east of Greenwich."""

    months: Mapping[str, int]
    croatian: Mapping[str, int]
    halves: Mapping[str, str]
    weekdays: frozenset[str]
    fillers: frozenset[str]
    zones: Mapping[str, int]

    def knows(self, word: str) -> bool:
        """Whether the word belongs to a date."""
        return word in self.months or word in self.weekdays or word in self.fillers


@cache
def calendar_words() -> Words:
    """The tables, read once."""
    here = Path(__file__).parent
    table = tomllib.loads(here.joinpath("times.toml").read_text("utf-8"))
    return Words(
        months=_by_word(table["months"]),
        croatian=_by_word(table["croatian"]),
        halves={word: half for half, words in table["halves"].items() for word in words.split("|")},
        weekdays=frozenset(table["passed"]["weekdays"].split("|")),
        fillers=frozenset(table["passed"]["fillers"].split("|")),
        zones=tomllib.loads(here.joinpath("zones.toml").read_text("utf-8"))["offsets"],
    )


def plain(word: str) -> str:
    """A word as the tables have it: compatible characters, no case, dots, apostrophes, nor 年, 月, 日 before it."""
    return _DOTS.sub("", unicodedata.normalize("NFKC", word).casefold()).lstrip(_UNITS)


def _by_word(table: Mapping[str, str]) -> dict[str, int]:
    return {word: int(month) for month, words in table.items() for word in words.split("|")}
