"""Coarser times and places, in the spelling they had: an epoch stays an epoch, `48.8566°, 2.3522°` stays a pair."""

import re
from datetime import UTC, datetime
from typing import Final

from parsers.declare.times import Moment, read_time
from parsers.problems import ShapeError
from parsers.source import DROP

_CLOCK: Final = re.compile(
    r"(?<!\d)\d{1,2}[:h]\d{2}(?::\d{2})?(?:[.,]\d+)?(?!\d)|(?<=[ ,])\d{1,2}\.\d{2}(?:\.\d{2})?(?![.\d])"
)
_ISO: Final = re.compile(r"(?<!\d)(\d{4}[-/]\d{2}[-/])\d{2}(?!\d)")
_HALF: Final = re.compile(r"(?<=\d)(?:[ \u00a0\u202f]?)(?:[AaPp]\.?[Mm]\.?)(?![^\W_])")
_STAMP: Final = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([-./_:]?)([01]\d)(\2)([0-3]\d)(?:([T ,_-]{1,2}|-?WA|-at-|_at_| at )"
    r"(\d\d(?:[:.h_-]?\d\d){1,2}(?:[.,]\d{1,9})?|\d{4,6})(?:Z|[+-]\d\d:?\d\d)?)?(?!\d)"
)
"""A date in digits inside a text or a file name, with the time behind it if there is one."""

_SPOT: Final = re.compile(r"(-?\d{1,3}\.\d{2,})((?:,|%2C|;| |\+)\s?)(-?\d{1,3}\.\d{2,})(?![\d.])")
_NUMBER: Final = re.compile(r"-?(?<!\d)\d++\.\d+")
_MICROS: Final = 1_000_000
LONGEST: Final = 120
"""Characters of a time: no longer text is read as one."""


def coarse_time(raw: object, micros: int | None, unit: str) -> object:
    """The raw time at the start of its day or month; DROP where its spelling does not allow it.

    `micros` is the instant that `raw` stands for.
    """
    if micros is None:
        return DROP
    start = _start(micros, unit)
    if isinstance(raw, (int, float)) and not isinstance(raw, bool):
        factor = micros / raw if raw else 0
        return type(raw)(start / factor) if factor else raw
    text = str(raw)
    if len(text) > LONGEST:
        return DROP
    if re.fullmatch(r"-?\d{9,17}", text):
        return str(round(start / (micros / int(text))))
    coarse = _CLOCK.sub(_midnight, text)
    coarse = _HALF.sub(_morning, coarse) if coarse != text else coarse
    if coarse == text and not _whole_day(text):
        return DROP
    if unit == "month":
        coarse = _first_of_month(coarse)
    then = _read(coarse)
    return coarse if then is not None and abs(then - start) <= 36 * 3600 * _MICROS else DROP


def coarse_degrees(raw: object) -> object:
    """Degrees to one tenth (about 11 km), in the raw scale (degrees, E7 or a pair in a text)."""
    if isinstance(raw, bool) or raw is None:
        return DROP
    if isinstance(raw, int):
        return round(raw, -6) if abs(raw) > 1800 else raw
    if isinstance(raw, float):
        return round(raw, 1)
    text = str(raw)
    if re.fullmatch(r"-?\d{5,10}", text):
        return str(round(int(text), -6))
    return _NUMBER.sub(lambda m: f"{float(m.group()):.1f}", text) if _NUMBER.search(text) else DROP


def coarse_text(text: str, unit: str) -> str:
    """A text whose dates in digits (`2025-09-03-18-22-10`, `PXL_20260718_170211`) say no more than the unit."""
    return _STAMP.sub(lambda m: _coarse_stamp(m, unit), text) if any(c.isdigit() for c in text) else text


def coarse_spots(text: str, places: str) -> str:
    """A text whose pairs of degrees (as links to maps have them) are rounded to a tenth, or gone."""
    if places == "keep" or "." not in text:
        return text
    return _SPOT.sub(lambda m: f"{float(m[1]):.1f}{m[2]}{float(m[3]):.1f}" if places == "city" else "", text)


def _coarse_stamp(match: re.Match[str], unit: str) -> str:
    if int(match[3]) > 12 or int(match[5]) > 31:
        return match[0]
    day = match[5] if unit == "day" else "01"
    clock = re.sub(r"\d", "0", match[0][match.end(5) - match.start() :]) if match[7] else ""
    return f"{match[1]}{match[2]}{match[3]}{match[4]}{day}{clock}"


def _start(micros: int, unit: str) -> int:
    when = datetime.fromtimestamp(micros / _MICROS, UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return round((when.replace(day=1) if unit == "month" else when).timestamp()) * _MICROS


def _midnight(match: re.Match[str]) -> str:
    return re.sub(r"\d", "0", match.group())


def _morning(match: re.Match[str]) -> str:
    return match.group().replace("P", "A").replace("p", "a")


def _first_of_month(text: str) -> str:
    iso = _ISO.sub(r"\g<1>01", text)
    if iso != text:
        return iso
    before = _read(text)
    for match in re.finditer(r"(?<!\d)\d{1,2}(?!\d|:)", text):
        candidate = text[: match.start()] + "1".zfill(len(match.group())) + text[match.end() :]
        then = _read(candidate)
        if before is not None and then is not None and then == _start(before, "month"):
            return candidate
    return text


def _whole_day(text: str) -> bool:
    """Whether a text names no time of day."""
    moment = read_time(text)
    return moment is not None and moment.precision.startswith(("day", "month", "year"))


def _read(text: str) -> int | None:
    try:
        moment: Moment | None = read_time(text)
    except ShapeError:
        return None
    return None if moment is None else moment.micros
