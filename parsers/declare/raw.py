"""Raw values of an export as text and as numbers: one at a time, and many at once without a call for each."""

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from parsers.problems import ShapeError

SENTINELS: Final = frozenset({"", "n/a", "none", "null", "-", "not available", "not applicable"})
"""Texts that say there is no value."""


@dataclass(frozen=True, kw_only=True)
class Batched:
    """A `read` that knows a way without a call for each value. `many` gives None for None and for the empty text."""

    one: Callable[[object], object]
    many: Callable[[Sequence[object]], list[object]]

    def __call__(self, raw: object) -> object:
        """What `one` reads."""
        return self.one(raw)


def text(raw: object) -> str | None:
    """Words as they stand; numbers and booleans in their JSON spelling."""
    if type(raw) is str:
        return raw.strip("\ufeff\u200e") or None
    if raw is None:
        return None
    if type(raw) is int:
        return str(raw)
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if isinstance(raw, (int, float)):
        return json.dumps(raw)
    if isinstance(raw, list) and all(isinstance(v, str) for v in raw):
        return "; ".join(raw) or None
    raise ShapeError("a text was expected")


def texts(values: Sequence[object]) -> list[object]:
    """The same for many."""
    return [v.strip("\ufeff\u200e") or None if type(v) is str else text(v) for v in values]


def number(raw: object, scale: float) -> float | None:
    """A finite number times the scale, from a number or digits."""
    if isinstance(raw, bool):
        raise ShapeError("a number was expected")
    if isinstance(raw, str):
        raw = raw.strip()
        if raw.casefold() in SENTINELS:
            return None
        try:
            raw = float(raw.replace(",", ".") if raw.count(",") == 1 and "." not in raw else raw)
        except ValueError as wrong:
            raise ShapeError("a number was expected") from wrong
    if raw is None:
        return None
    if not isinstance(raw, (int, float)):
        raise ShapeError("a number was expected")
    try:
        scaled = float(raw) * scale
    except OverflowError as wrong:
        raise ShapeError("a number too large to hold") from wrong
    if not math.isfinite(scaled):
        raise ShapeError("a number that is not finite")
    return scaled


def scaling(scale: float, one: Callable[[object], object]) -> Batched:
    """Of many numbers most are plain and small: no rule of degrees or of sizes concerns them."""
    largest = 180 / scale

    def many(values: Sequence[object]) -> list[object]:
        return [
            v * scale
            if type(v) is int and -largest <= v <= largest
            else None
            if v is None or v == ""
            else one(v)
            for v in values
        ]

    return Batched(one=one, many=many)
