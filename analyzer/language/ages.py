"""Ages: what a number of years says of the writer at the time of writing, from the sentence around it."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Final

YOUNGEST: Final = 12
OLDEST: Final = 99
_YEAR: Final = re.compile(r"\b(?:in|since|back in) (19[3-9]\d|20[0-3]\d)\b")
_AGO: Final = re.compile(r"\b([\w-]+) years? ago\b")
_SOON: Final = re.compile(
    r"\b(?:next|this coming|in (?:\w+ )?(?:days?|weeks?|months?)|soon|tomorrow|about to|going to)\b"
)
_NOT_YEARS: Final = re.compile(
    r"\b{}\b[ -]?(?:%|percent|minutes?|hours?|days?|weeks?|months?|miles?|km|kilos?|kg|lbs?|pounds?|dollars?|euros?|people|"
    r"points?|degrees?|times|weeks? pregnant|feet|cm|in line|am\b|pm\b)"
)


def age_at(words: str, sentence: str) -> str | None:
    """The age at the time of writing, `born 1986` where a year is named, or nothing."""
    age = number(words)
    said = sentence.lower()
    if (
        age is None
        or not 1 <= age <= OLDEST
        or re.search(_NOT_YEARS.pattern.format(re.escape(words.lower())), said)
    ):
        return None
    if year := _YEAR.search(said):
        return f"born {int(year[1]) - age}"
    if (ago := _AGO.search(said)) and (years := number(ago[1])):
        age += years
    elif re.search(r"\blast year\b", said):
        age += 1
    elif _SOON.search(said) and re.search(r"\bturn", said):
        age -= 1
    elif re.search(r"\b(?:was|were|when i)\b", said):
        return None
    return str(age) if YOUNGEST <= age <= OLDEST else None


def number(words: str) -> int | None:
    """`30`, `thirty` and `thirty-one` as a number."""
    said = words.lower().strip()
    if said.isdecimal():
        return int(said)
    ones, tens = _numerals()
    if said in ones:
        return ones.index(said) + 1
    ten, _, one = said.replace(" ", "-").partition("-")
    if ten not in tens or (one and one not in ones[:9]):
        return None
    return (tens.index(ten) + 2) * 10 + (ones.index(one) + 1 if one else 0)


@cache
def _numerals() -> tuple[list[str], list[str]]:
    """One to nineteen, and the tens from twenty on."""
    with (Path(__file__).parent / "frames.toml").open("rb") as file:
        sheet = tomllib.load(file)
    return sheet["ones"], sheet["tens"]
