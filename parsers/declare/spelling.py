"""The spellings of times: which number of a text is what, found from the text with all digits made 0.

An export writes a million times in a dozen spellings, so each is understood once and remembered.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from parsers.declare.calendar_words import calendar_words, plain

_COLONS = re.compile(
    r"(?<![0.])(0{1,2})(?::|\s?[h時时點点시]\s?)(00?)(?:(?::|\s?(?:min|m|分|분)\s?)(00?)(?:[.,](0+)|\s?(?:s\b|秒|초))?)?(?!0)"
)
_DOTS = re.compile(r"(?<![0.])(0{1,2})\.(00)(?:\.(00))?(?!\.?0)")
_OFFSET = re.compile(r"\s*[^\W\d_]*([+\-\u2212])(0{1,2})(?::?(00))?(?!0)")
_AMPM = re.compile(r"(?<![^\W\d_])([ap])\s?\.?\s?(m)\b\.?", re.IGNORECASE)
_MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")
_WORD = re.compile(r"[^\s0,:/()\[\]+\-\u2013\u2014\u2212;،、\"]+")
_ASIDE = re.compile(r"\([^()0]*\)\s*$")
_NUMBER = re.compile("0+")
_BETWEEN = re.compile(r"[./\-\u2013]|[^\W\d_]")
_YEAR_DIGITS = 4
_SHORT = 2
_MOST_STRANGERS = 2
_Years = tuple[bool, ...]
_NAMED: dict[_Years, str] = {(True, False): "yd", (False, True): "dy", (False, False): "dy"}
_NUMERIC: dict[_Years, str] = {(True, False): "ym", (False, True): "my", (True, False, False): "ymd"}


@dataclass(frozen=True, kw_only=True)
class Clock:
    """The time of day in a spelling: its numbers, counted from 0, and what the words behind it say.

    `half` is "am" or "pm", `american` when in capitals; `minutes` the offset from Greenwich of a zone named in
    words; `offset` and `sign` the one in digits; `strangers` counts words not known. `rest` is the text without
    all that, blanked so that positions stay.
    """

    rest: str
    numbers: tuple[int, ...] = ()
    fraction: int | None = None
    half: str | None = None
    american: bool = False
    minutes: int | None = None
    offset: tuple[int, ...] = ()
    sign: int = 1
    strangers: int = 0


@dataclass(frozen=True, kw_only=True)
class Spelling:
    """Where the parts of a time stand among the `numbers` of a text.

    `order` names the numbers of the date: "dmy", "ym", …, or "?" where digits alone do not say whether day or
    month comes first; then `habit` may. `month` is the month a word named. `buddhist` years count from 543 BC.
    """

    numbers: int
    clock: Clock
    date: tuple[int, ...]
    order: str
    unit: str
    month: int | None = None
    habit: str | None = None
    short_year: bool = False
    buddhist: bool = False


@lru_cache(maxsize=4096)
def understand(skeleton: str) -> Spelling | None:
    """What a text with its digits made 0 says about them, or None where it is no time."""
    text = _MARKS.sub("", unicodedata.normalize("NFKC", skeleton)).strip()
    if len(_NUMBER.findall(text)) != len(_NUMBER.findall(skeleton)):
        return None
    text = _ASIDE.sub("", _AMPM.sub(r"\1\2", text))
    starts = {m.start(): i for i, m in enumerate(_NUMBER.finditer(text))}
    return next((s for clock in _clocks(text, starts) if (s := _spelling(clock, starts))), None)


def _clocks(text: str, starts: Mapping[int, int]) -> Iterator[Clock]:
    """The times of day that the text may hold, surest first; without colons, perhaps none."""
    match = _COLONS.search(text)
    if match:
        yield _clock(text, match, starts)
        return
    for dots in reversed(list(_DOTS.finditer(text))):
        yield _clock(text, dots, starts)
    yield Clock(rest=text)


def _clock(text: str, match: re.Match[str], starts: Mapping[int, int]) -> Clock:
    fraction = starts[match.start(4)] if match.re is _COLONS and match[4] else None
    numbers = tuple(starts[match.start(i)] for i in (1, 2, 3) if match[i])
    clock = Clock(rest=_blank(text, *match.span()), numbers=numbers, fraction=fraction)
    clock = _behind(clock, match.end(), starts)
    return clock if clock.half else _before(clock, match.start())


def _behind(clock: Clock, end: int, starts: Mapping[int, int]) -> Clock:
    """The half of the day, the offset and the zone that follow the time, each once, in that order."""
    known = calendar_words()
    word = _WORD.match(clock.rest, _skip(clock.rest, end))
    if word and plain(word[0]) in known.fillers:
        end = word.end()
        word = _WORD.match(clock.rest, _skip(clock.rest, end))
    half = known.halves.get(plain(word[0])) if word else None
    if word and half:
        end = word.end()
        clock = replace(
            clock, half=half, american=word[0] in {"AM", "PM"}, rest=_blank(clock.rest, *word.span())
        )
    digits = _OFFSET.match(clock.rest, end)
    if digits and digits[0].strip() != "-":
        spots = tuple(starts[p] for p in (digits.start(2), digits.start(3)) if p in starts)
        sign = 1 if digits[1] == "+" else -1
        return replace(clock, offset=spots, sign=sign, rest=_blank(clock.rest, *digits.span()))
    zone = _WORD.match(clock.rest, _skip(clock.rest, end))
    if zone and (zone[0] in known.zones or (zone[0].isupper() and not known.knows(plain(zone[0])))):
        minutes = known.zones.get(zone[0])
        clock = replace(
            clock, minutes=minutes, strangers=int(minutes is None), rest=_blank(clock.rest, *zone.span())
        )
    return clock


def _before(clock: Clock, start: int) -> Clock:
    """The half of the day written before the time, as in Korean, Chinese and Japanese."""
    words = list(_WORD.finditer(clock.rest, 0, start))
    half = calendar_words().halves.get(plain(words[-1][0])) if words and not words[-1][0].isascii() else None
    return replace(clock, half=half, rest=_blank(clock.rest, *words[-1].span())) if half else clock


def _spelling(clock: Clock, starts: Mapping[int, int]) -> Spelling | None:
    words = [w for m in _WORD.finditer(clock.rest) if (w := plain(m[0]))]
    month, strangers = _month(clock.rest, words)
    if strangers + clock.strangers > (_MOST_STRANGERS if clock.numbers else 0):
        return None
    numbers = list(_NUMBER.finditer(clock.rest))
    order = _named(numbers) if month else _numeric(clock.rest, numbers)
    lengths = [len(m[0]) for m in numbers]
    if order is None or (clock.numbers and len(numbers) + bool(month) != len("ymd")):
        return None
    return Spelling(
        numbers=len(starts),
        clock=clock,
        date=tuple(starts[m.start()] for m in numbers),
        order=order,
        unit=_unit(order, month, clock),
        month=month,
        habit="mdy" if clock.american else None,
        short_year=_YEAR_DIGITS not in lengths,
        buddhist=any("\u0e00" <= c <= "\u0e7f" for c in clock.rest),
    )


def _unit(order: str, month: int | None, clock: Clock) -> str:
    if clock.numbers:
        return "second" if len(clock.numbers) == len("hms") else "minute"
    if order == "?" or "d" in order:
        return "day"
    return "month" if "m" in order or month else "year"


def _month(rest: str, words: list[str]) -> tuple[int | None, int]:
    """The month named, and how many words are not known.

    A weekday may be called like a month: `mar 5 abr 2022`.
    """
    known = calendar_words()
    months = {**known.months, **known.croatian} if re.search(r"0000\.", rest) else known.months
    named = [w for w in words if w in months]
    if len({months[w] for w in named}) > 1:
        named = [w for w in named if w not in known.weekdays]
    found = {months[w] for w in named}
    if len(found) > 1:
        return None, len(words)
    return next(iter(found), None), sum(1 for w in words if w not in months and not known.knows(w))


def _named(numbers: list[re.Match[str]]) -> str | None:
    """Which number is the year where a word names the month."""
    lengths = [len(m[0]) for m in numbers]
    if lengths == [_YEAR_DIGITS]:
        return "y"
    if len(lengths) != len("dy") or min(lengths) > _SHORT:
        return None
    return _NAMED.get(_years(lengths))


def _numeric(rest: str, numbers: list[re.Match[str]]) -> str | None:
    """Which number is what where all is in digits; the first two must have a sign or a word between them."""
    lengths = [len(m[0]) for m in numbers]
    gap = [rest[a.end() : b.start()] for a, b in pairwise(numbers)][:1]
    if any(n > _SHORT and n != _YEAR_DIGITS for n in lengths) or not all(map(_BETWEEN.search, gap)):
        return None
    years = _years(lengths)
    if years == (True,):
        return "y" if rest.strip() == "0000" else None
    if len(years) == len("ymd") and not any(years[:2]):
        return "?" if gap[0].strip() in {"/", "-", "\u2013"} else "dmy"
    return _NUMERIC.get(years)


def _years(lengths: list[int]) -> _Years:
    return tuple(n == _YEAR_DIGITS for n in lengths)


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


def _skip(text: str, start: int) -> int:
    """The first position from `start` that is no space."""
    return len(text) - len(text[start:].lstrip())
