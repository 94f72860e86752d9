"""Coarser times and places, in the spelling they had: an epoch stays an epoch, `48.8566°, 2.3522°` stays a pair."""

import re
from datetime import UTC, datetime
from typing import Final

from parsers.problems import ShapeError
from parsers.source import DROP
from parsers.times import Moment, read_time

_CLOCK: Final = re.compile(
    r"(?<!\d)\d{1,2}[:h]\d{2}(?::\d{2})?(?:[.,]\d+)?(?!\d)|(?<=[ ,])\d{1,2}\.\d{2}(?:\.\d{2})?(?![.\d])"
)
_ISO: Final = re.compile(r"(?<!\d)(\d{4}[-/]\d{2}[-/])\d{2}(?!\d)")
_NUMBER: Final = re.compile(r"-?\d+\.\d+")
_MICROS: Final = 1_000_000


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
    if re.fullmatch(r"-?\d{9,17}", text):
        return str(round(start / (micros / int(text))))
    coarse = _CLOCK.sub(_midnight, text)
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


def _start(micros: int, unit: str) -> int:
    when = datetime.fromtimestamp(micros / _MICROS, UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return round((when.replace(day=1) if unit == "month" else when).timestamp()) * _MICROS


def _midnight(match: re.Match[str]) -> str:
    return re.sub(r"\d", "0", match.group())


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
