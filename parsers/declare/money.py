"""Sums of money in any locale's spelling.

`5,49 €`, `EUR 13.99`, `$1,204.00`, `1.204,00 kr`, `CHF 1'200.50`: the last point or comma is the decimal one, unless it
stands alone before exactly three digits of a number that it divides into thousands.
"""

import math
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_LONGEST = 80
_GROUPING = re.compile(r"['\u2019\u066c\s]")
_NUMBER = re.compile(r"\d(?:[\d.,'\u2019\u066b\u066c\s]*\d)?")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_MINUS = re.compile(r"[-\u2212(]\s*[^\d\s]{0,4}\s*$")
_MINUS_BEHIND = re.compile(r"\s?[-\u2212](?!\s*\d)")
_CODE = re.compile(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])")


def read_amount(raw: object) -> float | None:
    """The number in a sum of money, or None where there is none."""
    if isinstance(raw, bool) or raw is None:
        return None
    if isinstance(raw, int | float):
        return float(raw) if abs(raw) < 1e300 and math.isfinite(raw) else None
    match = _NUMBER.search(raw) if isinstance(raw, str) and len(raw) <= _LONGEST else None
    if match is None or not isinstance(raw, str):
        return None
    number = float(_decimal(match[0]))
    behind = raw[match.end() :]
    negative = _MINUS.search(raw[: match.start()]) or _MINUS_BEHIND.match(behind)
    return -number if negative else number


def read_currency(text: str | None) -> str | None:
    """The ISO 4217 code a sum of money names by code or by an unambiguous sign, or None."""
    if text is None or len(text) > _LONGEST:
        return None
    codes, signs, pattern = _currencies()
    if text.strip().upper() in codes:
        return text.strip().upper()
    named = next((c for c in _CODE.findall(text) if c in codes), None)
    sign = None if named else pattern.search(text)
    return signs[sign[0]] if sign else named


def _decimal(digits: str) -> str:
    """The digits with a point before the fraction and nothing between the thousands."""
    digits = _GROUPING.sub("", digits).replace("\u066b", ".")
    if digits.count(".") + digits.count(",") == 1:
        return re.sub("[.,]", "", digits) if _THOUSANDS.fullmatch(digits) else digits.replace(",", ".")
    last = max(digits.rfind("."), digits.rfind(","))
    if last >= 0 and digits.count(digits[last]) == 1:
        return re.sub("[.,]", "", digits[:last]) + "." + digits[last + 1 :]
    return re.sub("[.,]", "", digits)


@cache
def _currencies() -> tuple[frozenset[str], Mapping[str, str], re.Pattern[str]]:
    table = tomllib.loads(Path(__file__).with_name("money.toml").read_text("utf-8"))
    signs: dict[str, str] = table["signs"]
    longest_first = sorted(signs, key=len, reverse=True)
    words = [rf"(?<![^\W\d_]){re.escape(s)}(?![^\W\d_])" for s in longest_first]
    return frozenset(table["codes"].split("|")), signs, re.compile("|".join(words))
