"""Google: the spellings that its products share, as fields."""

import json
import re
from collections.abc import Sequence
from functools import cache
from typing import Final
from urllib.parse import unquote_plus

from parsers.declare.fields import Field, Text
from parsers.declare.raw import Batched
from parsers.declare.times import Moment, read_time, read_times
from parsers.declare.words import words
from parsers.problems import ShapeError

_SCALES: Final = ((19, 1_000), (16, 1), (13, 1_000), (10, 1_000_000))
_CENTER: Final = re.compile(
    r"(?:center|query|daddr|near|[?&;](?:q|ll)|@|!3d)=?(-?\d{1,2}\.\d+)(?:,|!4d)(-?\d{1,3}\.\d+)"
)
_PIECE: Final = re.compile(r'"text"\s*+:\s*+"((?:[^"\\]|\\.)*+)', re.DOTALL)
_VIEWED: Final = re.compile(r"\s-\s[^\W\d_]+$")
_LONGEST_TITLE: Final = 1_000


def AnyTime(*paths: str, zone: str | None = None) -> Field:
    """A time in words, ISO 8601, or Unix seconds to nanoseconds, told apart by their length. Zero is none."""

    def read(raw: object) -> object:
        text = str(raw).strip() if isinstance(raw, str | int) and not isinstance(raw, bool) else ""
        if not text or text == "0":
            return None
        moment = (
            _digits(text) if text.isdecimal() and len(text) > len("20240131") else read_time(text, zone=zone)
        )
        if moment is None:
            raise ShapeError("not a time in any known spelling")
        return moment

    def many(values: Sequence[object]) -> list[object]:
        moments = read_times([v if type(v) is str else "" for v in values])
        return [m or (None if v is None else read(v)) for m, v in zip(moments, values, strict=True)]

    return Field(paths=paths, read=Batched(one=read, many=many), spell=Text().spell)


def Title(*paths: str) -> Field:
    """The thing in a title, without what was done with it: `Watched …` gives `…`, in the languages of `words.toml`."""

    def read(raw: object) -> object:
        if not isinstance(raw, str):
            raise ShapeError("a text was expected")
        title = raw.replace("\xa0", " ").strip()
        known = _titles() if len(title) <= _LONGEST_TITLE else ()
        match = next((m for pattern in known if (m := pattern.fullmatch(title))), None)
        return (match[1] if match else title).strip('"“”„«» ') or None

    return Field(paths=paths, read=read, spell=Text().spell)


def Center(*paths: str, at: int) -> Field:
    """Latitude (0) or longitude (1) in the address of a map, if it shows any."""

    def read(raw: object) -> object:
        match = _CENTER.search(unquote_plus(raw)) if isinstance(raw, str) else None
        return float(match[at + 1]) if match else None

    return Field(paths=paths, read=read, spell=_whole)


def Part(*paths: str, find: str) -> Field:
    """The first group of a pattern in a text, as it stands there."""
    pattern = re.compile(find)

    def read(raw: object) -> object:
        match = pattern.search(raw) if isinstance(raw, str) else None
        return (match[1] or "").strip() or None if match else None

    return Field(paths=paths, read=read, spell=_whole)


def Spoken(*paths: str) -> Field:
    """The words of a comment, which stand in pieces of JSON that as a whole need not be JSON; or plain words."""

    def read(raw: object) -> object:
        if not isinstance(raw, str):
            raise ShapeError("a text was expected")
        pieces = _PIECE.findall(raw)
        return "".join(_unescaped(piece) for piece in pieces) if pieces else raw.strip() or None

    return Field(paths=paths, read=read, spell=_whole)


def Gender(*paths: str) -> Field:
    """The gender in Chrome's synchronised settings, where 1 is male and 2 female."""

    def read(raw: object) -> object:
        match = re.search(r"\bgender\W+(\w+)", raw) if isinstance(raw, str) else None
        return {"1": "male", "2": "female"}.get(match[1], match[1].lower()) if match else None

    return Field(paths=paths, read=read, spell=_whole)


def HomeOrWork(*paths: str) -> Field:
    """`home` or `work` where the source of a place names it."""

    def read(raw: object) -> object:
        text = raw if isinstance(raw, str) else ""
        return next(
            (n for n in ("home", "work") if re.search(words(__package__)[n], text, re.IGNORECASE)), None
        )

    return Field(paths=paths, read=read, spell=_whole, joined="")


def Topic(*paths: str) -> Field:
    """The topic of a Discover card, without the remark that it was looked at."""
    return Field(paths=paths, read=lambda raw: _VIEWED.sub("", str(raw)).strip() or None, spell=Text().spell)


def Coordinate(*paths: str, nonzero: bool = True) -> Field:
    """Degrees as a number, where 0 stands for none; three words of protobuf for not a number are none too."""

    def read(raw: object) -> object:
        try:
            degrees = float(raw)  # type: ignore[arg-type]
        except (TypeError, ValueError, OverflowError) as wrong:
            raise ShapeError("a number was expected") from wrong
        if not abs(degrees) <= 180:
            raise ShapeError("degrees beyond 180")
        return None if nonzero and degrees == 0 else degrees

    return Field(paths=paths, read=read, spell=Text().spell)


def Micros(*paths: str) -> Field:
    """A sum of money in millionths."""

    def read(raw: object) -> object:
        try:
            return int(str(raw)) / 1_000_000
        except (ValueError, OverflowError) as wrong:
            raise ShapeError("a number was expected") from wrong

    return Field(paths=paths, read=read, spell=Text().spell)


def _whole(new: object, raw: object) -> object:
    """A part of a text cannot be spelt back: the whole stays, or goes."""
    return None if new is None else raw


@cache
def _titles() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in words(__package__)["titles"])


def _unescaped(piece: str) -> str:
    """The text of a JSON string, whose line breaks may stand in it raw."""
    try:
        text = json.loads(f'"{piece}"', strict=False)
    except ValueError:
        return piece
    return str(text)


def _digits(text: str) -> Moment | None:
    length = len(text)
    if length >= _SCALES[0][0]:
        micros = int(text[:19]) // 1_000
    elif length >= 15:
        micros = int(text)
    elif length >= 12:
        micros = int(text) * 1_000
    else:
        micros = int(text) * 1_000_000
    first, last = -2_208_988_800_000_000, 4_102_444_800_000_000
    return Moment(micros, "second") if first < micros < last else None
