"""Times in any spelling that exports use, in any language: text to an instant and a precision.

ISO 8601 takes a short way. Everything else is read in two steps: the text with its digits made alike is its spelling,
which is understood once (`parsers.declare.spelling`) and remembered; the numbers of each text are then put where the spelling
says. Month names, halves of the day and zones come from tables, not from the locale of this machine.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from parsers.declare.calendar_words import calendar_words
from parsers.declare.spelling import Clock, Spelling, understand

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_YEAR, _FIRST_BARE_YEAR, _LAST_YEAR = 1700, 1900, 2100
_LONGEST = 120
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(:\d\d(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d| UTC)?)?$", re.ASCII)
_COMMONEST = r"^(?:1[7-9]|20)\d\d-\d\d-\d\dT\d\d:\d\d:[0-5]\d(?:\.\d{1,6})?Z$"
_BASIC = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?\s*$", re.ASCII)
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"\d+")
_MICRO = timedelta(microseconds=1)
_MIDDAY = 12
_BUDDHIST = range(2443, 2644)
_CENTURY_TURN = 70
_FARTHEST = 15 * 60


class Moment(NamedTuple):
    """Microseconds since 1970 in UTC, and the precision (`second`, `minute`, `day`, `month`, `year`, or with `-local`)."""

    micros: int
    precision: str


def read_time(text: str, *, order: str | None = None, zone: str | None = None) -> Moment | None:
    """The instant a text names, or None where it names none between 1700 (a bare year: 1900) and 2100.

    `order` ("dmy" or "mdy") settles dates in digits that could be both; without it 03/04/2021 is None, unless AM or PM
    in capitals, the American way, stands behind. `zone` ("UTC", or an abbreviation of `zones.toml`) is what a time
    without one means. A text that names no zone, or one that is not known, has a precision ending in `-local`.
    """
    match = _ISO.match(text)
    if match:
        moment = _iso(text, match, zone)
        if moment:
            return moment
    if len(text) > _LONGEST:
        return None
    plain = _BASIC.match(text)
    if plain:
        return _long(plain, zone)
    spelling = understand(_DIGIT.sub("0", text))
    return _fill(spelling, _DIGITS.findall(text), order, zone) if spelling else None


def read_times(texts: Sequence[str]) -> list[Moment | None]:
    """The instants of texts in the commonest spelling, `2016-03-05T18:23:45.123Z`, all at once; None for all others."""
    import polars as pl

    column = pl.Series("text", texts, dtype=pl.String)
    known = pl.when(pl.col("text").str.contains(_COMMONEST)).then("text")
    when = known.str.to_datetime("%Y-%m-%dT%H:%M:%S%.fZ", strict=False, time_unit="us").cast(pl.Int64)
    found = column.to_frame().select(when).to_series()
    return [None if micros is None else Moment(micros, "second") for micros in found]


def _iso(text: str, match: re.Match[str], zone: str | None) -> Moment | None:
    seconds, offset = match.groups()
    try:
        when = datetime.fromisoformat(text[:-4] if offset == " UTC" else text)
    except ValueError:
        return None
    unit = "second" if seconds else "minute" if len(text) > len("2009-03-15") else "day"
    minutes = 0 if offset == " UTC" else None
    if when.tzinfo is None:
        return _moment(when.replace(tzinfo=UTC), unit, minutes, zone)
    return Moment((when - _EPOCH) // _MICRO, unit) if _FIRST_YEAR <= when.year <= _LAST_YEAR else None


def _long(basic: re.Match[str], zone: str | None) -> Moment | None:
    """The short form of ISO 8601, as calendars and cards have it, by way of the long one."""
    year, month, day, *clock, utc = basic.groups()
    text = f"{year}-{month}-{day}" + (f"T{':'.join(clock)}{utc}" if utc is not None else "")
    match = _ISO.match(text)
    return _iso(text, match, zone) if match else None


def _moment(when: datetime, unit: str, minutes: int | None, zone: str | None) -> Moment | None:
    if not (_FIRST_BARE_YEAR if unit == "year" else _FIRST_YEAR) <= when.year <= _LAST_YEAR:
        return None
    if minutes is None and zone:
        minutes = calendar_words().zones.get(zone)
    if minutes is None:
        return Moment((when - _EPOCH) // _MICRO, unit + "-local")
    return Moment((when - _EPOCH) // _MICRO - minutes * 60_000_000, unit)


def _fill(spelling: Spelling, numbers: list[str], order: str | None, zone: str | None) -> Moment | None:
    if len(numbers) != spelling.numbers:
        return None
    date = _date(spelling, [int(numbers[i]) for i in spelling.date], order)
    if date is None:
        return None
    clock = spelling.clock
    hour, minute, second = ([int(numbers[i]) for i in clock.numbers] + [0, 0, 0])[:3]
    if clock.half == "pm" and hour < _MIDDAY:
        hour += _MIDDAY
    elif clock.half == "am" and hour == _MIDDAY:
        hour = 0
    micro = int(numbers[clock.fraction][:6].ljust(6, "0")) if clock.fraction is not None else 0
    try:
        when = datetime(*date, hour, minute, min(second, 59), micro, tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return _moment(when, spelling.unit, _offset(clock, numbers), None if clock.strangers else zone)


def _offset(clock: Clock, numbers: list[str]) -> int | None:
    if not clock.offset:
        return clock.minutes
    digits = "".join(numbers[i].zfill(2) for i in clock.offset).ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:4])
    return clock.sign * minutes if minutes <= _FARTHEST else None


def _date(spelling: Spelling, numbers: list[int], order: str | None) -> tuple[int, int, int] | None:
    """Year, month and day; what the spelling does not name is 1."""
    shape = _settled(numbers, order or spelling.habit) if spelling.order == "?" else spelling.order
    if shape is None:
        return None
    parts = dict(zip(shape, numbers, strict=True))
    year, month, day = parts["y"], parts.get("m", spelling.month or 1), parts.get("d", 1)
    if spelling.short_year:
        year += 2000 if year < _CENTURY_TURN else 1900
    elif year in _BUDDHIST and spelling.buddhist:
        year -= 543
    return (year, month, day)


def _settled(numbers: list[int], order: str | None) -> str | None:
    """Which of day and month comes first, by what can only be a day, else by the order asked for."""
    first, second, _ = numbers
    if first > _MIDDAY or first == second:
        return "dmy"
    return "mdy" if second > _MIDDAY else order
