"""Fields: where a column's value stands in an item, how it is spelt there, and how a new value is spelt back.

Every field takes paths (see `parsers.declare.paths`), tried in order; the first that holds a value counts. Reading raises
ShapeError for a value that is not what the field says: it costs that value and becomes a Problem with its place.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from parsers.declare.raw import SENTINELS, Batched, number, scaling, texts
from parsers.declare.raw import text as text_of
from parsers.declare.times import read_time
from parsers.problems import ShapeError

Micros = int
_ONE, _KILO, _MEGA = 1, 1_000, 1_000_000
_WEBKIT_EPOCH = 11_644_473_600 * _MEGA
_FIRST = int(datetime(1900, 1, 1, tzinfo=UTC).timestamp()) * _MEGA
_LAST = int(datetime(2100, 1, 1, tzinfo=UTC).timestamp()) * _MEGA


@dataclass(frozen=True, kw_only=True)
class Field:
    """One column of a feed.

    `read` turns the raw value into the column's (text, number, microseconds, Moment) or None for "not given".
    `spell` turns a new column value back into the raw spelling of `raw`, for redaction.
    """

    paths: tuple[str, ...]
    read: Callable[[object], object]
    spell: Callable[[object, object], object]
    precision: str | None = None
    joined: str | None = None
    """With a joiner, all values found at all paths count, joined by it; otherwise the first."""
    const: object = None


def Text(*paths: str, joined: str | None = None) -> Field:
    """Words as they stand; numbers and booleans in their JSON spelling."""
    return Field(paths=paths, read=Batched(one=text_of, many=texts), spell=_keep_type, joined=joined)


def MetaText(*paths: str, joined: str | None = None) -> Field:
    """Words of a Meta export: each byte of the UTF-8 text was escaped as a character of its own."""
    return Field(paths=paths, read=_META, spell=_meta_spell, joined=joined)


def Const(value: object) -> Field:
    """The same for every item; it stands nowhere in the export."""
    return Field(paths=(), read=lambda raw: raw, spell=_unspoken, const=value)


def Choice(*paths: str, words: Mapping[str, str], otherwise: str | None = None) -> Field:
    """A code of the export in the words of a table (compared without case)."""
    table = {k.casefold(): v for k, v in words.items()}

    def read(raw: object) -> object:
        word = text_of(raw)
        return None if word is None else table.get(word.casefold(), otherwise or word)

    return Field(paths=paths, read=read, spell=_keep_type)


def Pattern(*paths: str, find: str) -> Field:
    """The first group of a pattern inside a text (an id in a link, a query in a URL), or nothing."""
    from urllib.parse import unquote_plus

    pattern = re.compile(find)

    def read(raw: object) -> object:
        match = pattern.search(text_of(raw) or "")
        return (unquote_plus(match.group(1)) if match.group(1) else None) if match else None

    return Field(paths=paths, read=read, spell=_unspoken)


def EpochSeconds(*paths: str) -> Field:
    """Unix seconds, as number or digits; 0 means none."""
    return _epoch(paths, _MEGA)


def EpochMillis(*paths: str) -> Field:
    """Unix milliseconds, as number or digits; 0 means none."""
    return _epoch(paths, _KILO)


def EpochMicros(*paths: str) -> Field:
    """Unix microseconds, as number or digits; 0 means none."""
    return _epoch(paths, _ONE)


def WebkitMicros(*paths: str) -> Field:
    """Microseconds since 1601, as Chrome keeps some times."""
    return _epoch(paths, _ONE, _WEBKIT_EPOCH)


def Time(*paths: str, order: str | None = None, zone: str | None = None) -> Field:
    """A time in words or digits, in any spelling `parsers.declare.times` knows.

    `order` ("dmy" or "mdy") settles dates that could be both; `zone` ("UTC") is what a time without one means,
    where the platform says so. Otherwise its precision ends in `-local`.
    """

    def read(raw: object) -> object:
        text = text_of(raw)
        if text is None or text.casefold() in SENTINELS:
            return None
        moment = read_time(text, order=order, zone=zone)
        if moment is None:
            raise ShapeError("not a time in any known spelling")
        return moment

    return Field(paths=paths, read=read, spell=_keep_type)


def Number(*paths: str, scale: float = 1.0) -> Field:
    """A finite number, as JSON number or as digits; `scale` turns E7 degrees into degrees, micros into units."""
    return Field(paths=paths, read=scaling(scale, lambda raw: number(raw, scale)), spell=_keep_type)


def Degrees(*paths: str, scale: float = 1.0, at: int | None = None) -> Field:
    """Degrees of latitude or longitude; with `at` 0 or 1, of a text such as `48.85°, 2.35°` or `geo:48.85,2.35`."""

    def read(raw: object) -> object:
        if at is not None:
            pair = re.findall(r"-?\d+(?:\.\d+)?", text_of(raw) or "")
            if len(pair) < 2:
                raise ShapeError("not a pair of coordinates")
            raw = pair[at]
        degrees = number(raw, scale)
        if degrees is not None and scale != 1.0 and degrees > 180:
            degrees -= 2**32 * scale
        if degrees is not None and abs(degrees) > 180:
            raise ShapeError("degrees beyond 180")
        return degrees

    return Field(paths=paths, read=read if at is not None else scaling(scale, read), spell=_keep_type)


def Amount(*paths: str, scale: float = 1.0) -> Field:
    """The number in a sum of money, in any locale's spelling: `5,49 €`, `EUR 13.99`, `$1,204.00`."""
    from parsers.declare.money import read_amount

    return Field(paths=paths, read=lambda raw: _scaled(read_amount(raw), scale), spell=_keep_type)


def Currency(*paths: str) -> Field:
    """The ISO 4217 code in a sum of money or beside it."""
    from parsers.declare.money import read_currency

    return Field(paths=paths, read=lambda raw: read_currency(text_of(raw)), spell=_keep_type)


def LinkText(*paths: str) -> Field:
    """A URL; one that Google wrapped for counting (`google.com/url?q=…`) is unwrapped."""
    from urllib.parse import parse_qs, urlsplit

    def read(raw: object) -> object:
        url = text_of(raw)
        if url and re.match(r"https?://(?:www\.)?google\.[a-z.]+/url\?", url):
            inner = parse_qs(urlsplit(url).query)
            return (inner.get("q") or inner.get("url") or [url])[0]
        return url

    return Field(paths=paths, read=read, spell=_keep_type)


def with_paths(field: Field, *paths: str) -> Field:
    """The same field at other paths."""
    return replace(field, paths=paths)


def repair(text: str | None) -> str | None:
    """Undo Meta's escaping of UTF-8 bytes as Latin-1 characters; text that was right stays."""
    if text is None or text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def as_is(text: str) -> str:
    """No repair: the label dictionary of a platform without mojibake."""
    return text


def _epoch(paths: tuple[str, ...], unit: int, minus: int = 0) -> Field:
    def read(raw: object) -> object:
        if type(raw) is int:
            units: float | None = raw
        else:
            units = number(raw, 1.0)
        if not units:
            return None
        # Before it is rounded: what is too large for a time may be too large for a whole number.
        if not _FIRST < units * unit - minus < _LAST:
            raise ShapeError("a time outside 1900 to 2100")
        return round(units * unit) - minus

    first, last = (_FIRST + minus) // unit + 1, (_LAST + minus) // unit

    def many(values: Sequence[object]) -> list[object]:
        return [
            v * unit - minus
            if type(v) is int and first < v < last and v
            else None
            if v is None or v == ""
            else read(v)
            for v in values
        ]

    return Field(paths=paths, read=Batched(one=read, many=many), spell=_keep_type, precision="second")


def _repaired(values: Sequence[object]) -> list[object]:
    return [v if type(v) is not str or v.isascii() else repair(v) for v in texts(values)]


_META: Final = Batched(one=lambda raw: repair(text_of(raw)), many=_repaired)


def _scaled(number: float | None, scale: float) -> float | None:
    return None if number is None else number * scale


def _keep_type(new: object, raw: object) -> object:
    if new is None:
        return None
    if isinstance(raw, str):
        return new if isinstance(new, str) else json.dumps(new)
    return new


def _unspoken(_new: object, _raw: object) -> None:
    """A constant or a part of a longer text cannot be spelt back: the whole value has to go."""


def _meta_spell(new: object, raw: object) -> object:
    if isinstance(new, str) and isinstance(raw, str) and repair(raw) != raw:
        return new.encode("utf-8").decode("latin-1")
    if isinstance(new, str) and isinstance(raw, str) and raw.isascii() and not new.isascii():
        return new.encode("utf-8").decode("latin-1")
    return new
