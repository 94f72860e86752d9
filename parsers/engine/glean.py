"""What a handful of named values says when nobody declared them: its time, place, words, links and addresses."""

import ipaddress
import math
import re
from collections.abc import Iterable
from typing import Final

from parsers.declare.times import Moment, read_time

MOST_TEXT: Final = 10_000
"""Characters of one record's text."""

_TIME_KEY = re.compile(
    r"time|date|(?:^|[_\s-])(?:at|on|when|since|until|day)$|created|updated|modified|stamp|(?:[a-z])At$|datum|fecha|heure|ora$|zeit",
    re.IGNORECASE,
)
_LAT_KEY = re.compile(r"(?:^|[_\s.])lat(?:itude)?(?:_?e7)?(?:$|[_\s(])|latitude", re.IGNORECASE)
_LON_KEY = re.compile(r"(?:^|[_\s.])(?:lon|lng|long)(?:itude)?(?:_?e7)?(?:$|[_\s(])|longitude", re.IGNORECASE)
_ISO_LIKE = re.compile(
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?)?"
)
_URL = re.compile(r"https?://[^\s\"'<>]{3,2000}")
_IPV4 = re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])")
_MAIL_OR_PHONE = re.compile(r"[^\s@]{1,64}@[^\s@.]{1,64}(?:\.[\w-]{1,64})+|\+?\(?\d[\d\s().-]{5,20}\d")
_CODE = re.compile(r"[0-9a-fA-F-]{16,}|[A-Za-z0-9+/=_-]{40,}|\d{9,}|[A-Za-z]:?\d{6,}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_UNITS: Final = ((630_000_000, 1_000_000), (630_000_000_000, 1_000), (630_000_000_000_000, 1))
"""From 1990 on: seconds, milliseconds, microseconds, each with what makes microseconds of it."""

_AFTER: Final = 4
"""So many times the smallest plausible epoch is the largest: 2069."""

Row = dict[str, object]


def row_of(values: Iterable[tuple[str, object]]) -> Row:
    """The columns that named values fill: when, when_precision, text, url, lat, lon, ip, value. Empty if none does."""
    row: Row = {}
    words: list[str] = []
    shorts: list[str] = []
    for key, value in values:
        if isinstance(value, str):
            _take_text(key, value.strip(), row, words, shorts)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            _take_number(key, value, row)
    if ("lat" in row) != ("lon" in row):
        row.pop("lat", None)
        row.pop("lon", None)
    if words:
        row["text"] = "\n".join(words)[:MOST_TEXT]
    if shorts:
        row["value"] = "; ".join(dict.fromkeys(shorts))[:MOST_TEXT]
    return row


def row_of_text(text: str) -> Row:
    """The columns that a piece of running text fills."""
    if not _WORD.search(text) and not _MAIL_OR_PHONE.search(text):
        return {}
    row: Row = {"text": text[:MOST_TEXT]}
    stamp = _ISO_LIKE.search(text)
    if stamp:
        _set_time(row, read_time(stamp[0]))
    link = _URL.search(text)
    if link:
        row["url"] = link[0]
    address = _IPV4.search(text)
    if address and _is_address(address[0]):
        row["ip"] = address[0]
    return row


def _take_text(key: str, text: str, row: Row, words: list[str], shorts: list[str]) -> None:
    if not text:
        return
    if "when" not in row and _takes_time(key, text, row):
        return
    if _LAT_KEY.search(key) or _LON_KEY.search(key):
        number = _float(text)
        if number is not None:
            _take_number(key, number, row)
            return
    if text.startswith(("http://", "https://")) and " " not in text:
        if "url" in row:
            shorts.append(text)
        else:
            row["url"] = text
    elif "ip" not in row and (":" in text or "." in text) and len(text) < 46 and _is_address(text):
        row["ip"] = text
    elif " " in text and len(_WORD.findall(text)) >= 2:
        words.append(text)
    elif (
        _MAIL_OR_PHONE.fullmatch(text)
        or (_WORD.search(text) and not _CODE.fullmatch(text))
        or not text.isascii()
    ):
        shorts.append(text)


def _takes_time(key: str, text: str, row: Row) -> bool:
    if _TIME_KEY.search(key):
        if len(text) <= 60 and any(c.isdigit() for c in text):
            number = _float(text) if len(text) > 8 else None
            return _set_time(row, _epoch(number) if number is not None else read_time(text))
        return False
    return _ISO_LIKE.fullmatch(text) is not None and _set_time(row, read_time(text))


def _take_number(key: str, number: float, row: Row) -> None:
    if isinstance(number, float) and not math.isfinite(number):
        return
    for name, pattern, most in (("lat", _LAT_KEY, 90), ("lon", _LON_KEY, 180)):
        if name not in row and pattern.search(key):
            if abs(number) > most * 1e7:
                # Also a number of 400 digits, which cannot be divided into a fraction.
                return
            degrees = number / 1e7 if abs(number) > most else number
            if abs(degrees) <= most and degrees:
                row[name] = float(degrees)
            return
    if "when" not in row and _TIME_KEY.search(key):
        _set_time(row, _epoch(number))


def _epoch(number: float) -> Moment | None:
    for least, unit in _UNITS:
        if least <= number <= least * _AFTER:
            return Moment(int(number * unit), "second")
    return None


def _set_time(row: Row, moment: Moment | None) -> bool:
    if moment is None:
        return False
    row["when"], row["when_precision"] = moment
    return True


def _float(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
