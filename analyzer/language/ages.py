"""Ages: what a number of years says of the writer at the time of writing, from the sentence around it."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Final

YOUNGEST: Final = 12
OLDEST: Final = 99
AFTER: Final = {
    "child": (25, 34),
    "tenure": (20, 29),
    "marriage": (23, 32),
    "reunion": (17, 23),
    "birthday": (-1, 4),
}
"""Years at which it begins for most, and at most ten: a child (OECD, mean age of mothers 30.9, of first ones 29), work in a
trade, marriage (UN, mean 26 to 33 in rich countries), the end of school or college, a round birthday not long ago."""
BEFORE: Final = {"graduation": (23, 17), "birth_decade": (0, -9), "childhood": (9, 0)}
"""Years from birth to the end of school or college, to the decade of one's birth, and to that of one's childhood."""
_YEAR: Final = re.compile(r"\b(?:in|since|back in) (19[3-9]\d|20[0-3]\d)\b")
_AGO: Final = re.compile(r"\b([\w-]{1,30}) years? ago\b")
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


def after(words: str, kind: str) -> str | None:
    """The range of ages that goes with a number of years told: a child's age, years in a trade, years of marriage."""
    years = number(words)
    if years is None:
        return None
    low, high = (years + more for more in AFTER[kind])
    return f"{low}-{high}" if low >= YOUNGEST and high <= OLDEST else None


def born_by(words: str, kind: str) -> str | None:
    """The years of birth that go with a year told, of school or of childhood: `born 1986-1992`."""
    year = int(words)
    low, high = (year - more for more in BEFORE[kind])
    return f"born {low}-{high}"


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
