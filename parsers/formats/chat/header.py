"""The head of a WhatsApp line: date, time and who, in the spelling of any telephone; and whether days or months come first.

`[<date>, <time>] ` on iOS, `<date>, <time> - ` on Android, `<date>, <time>: ` in old exports. The order of the date,
its separators, 12 or 24 hours and the digits themselves follow the telephone's language.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Any, Final

ENOUGH: Final = 0.25
"""A spelling of the date that fewer of the heads have is a quotation: one telephone has one spelling."""

_BUDDHIST: Final = 543
"""Years by which Thai telephones are ahead."""

MARKS: Final = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_SPACE = "[ \\u00a0\\u202f\\u2009\\t]"
_MARK = f"[{MARKS}]"


@cache
def words() -> dict[str, Any]:
    """The words WhatsApp writes, by what they mean."""
    return tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))


@cache
def head() -> re.Pattern[str]:
    """A head at the beginning of a line; the pattern begins with the line break before it."""
    halves = {*words()["halves"]["am"], *words()["halves"]["pm"]}
    cased = {spelt for h in halves for spelt in (h, h.upper(), h.title(), h.lower())}
    half = "|".join(_loose(h) for h in sorted(cased, key=lambda h: (-len(h), h)))
    between = "|".join(re.escape(w) for w in sorted(words()["between"]["words"], key=len, reverse=True))
    return re.compile(
        rf"\n{_MARK}*+(?P<open>\[)?{_MARK}*+"
        rf"(?P<a>\d{{1,4}}+){_MARK}?+(?P<sep>[./\-年년]){_MARK}?+{_SPACE}?+"
        rf"(?P<b>\d{{1,2}}+){_MARK}?+[./\-月월]{_MARK}?+{_SPACE}?+"
        rf"(?P<c>\d{{1,4}}+)[日일.]?+{_MARK}?+[,،、]?+{_MARK}?+{_SPACE}++(?:(?=[^\W\d])(?:{between}){_SPACE}+)?"
        rf"(?:(?!\d)(?P<before>{half}){_SPACE}*)?(?P<h>\d{{1,2}}+)[:.٫](?P<m>\d{{2}})(?:[:.٫](?P<s>\d{{2}}))?+"
        rf"(?:(?!{_SPACE}?[-\]:–—]){_SPACE}?(?P<after>{half}))?{_MARK}?"
        rf"(?P<close>\]{_SPACE}?|{_SPACE}+[-–—]{_SPACE}|:{_SPACE})"
    )


Groups = tuple[str | None, ...]
"""What a head is made of: bracket, first, separator, second, third, am or pm, hour, minute, second, am or pm, end."""

Shape = tuple[str, str, int, int]
"""Bracket, separator, digits of a year that comes first (else 0), digits of the last field."""


@dataclass(frozen=True, kw_only=True)
class Spelling:
    """How a chat spells its times: the shapes of date that are its own, which field is the day, and its am and pm."""

    shapes: frozenset[Shape]
    day_first: bool
    is_sure: bool
    am: str = "AM"
    pm: str = "PM"


@dataclass(kw_only=True)
class Survey:
    """What the heads of a chat have in common, gathered in one reading."""

    shapes: Counter[Shape] = field(default_factory=Counter)
    days: dict[Shape, list[tuple[str, str, str]]] = field(default_factory=dict)
    halves: Counter[str] = field(default_factory=Counter)

    def take(self, match: re.Match[str]) -> None:
        """Note one head."""
        groups = match.groups()
        shape = shape_of(groups)
        self.shapes[shape] += 1
        day = (groups[1], groups[3], groups[4])
        seen = self.days.setdefault(shape, [])
        if not seen or seen[-1] != day:
            seen.append(day)
        half = groups[9] or groups[5]
        if half:
            self.halves[half] += 1

    def spelling(self) -> Spelling | None:
        """The chat's spelling, or None where it has no heads."""
        total = sum(self.shapes.values())
        if not total:
            return None
        own = frozenset(s for s, n in self.shapes.items() if n >= ENOUGH * total)
        days = [_numbers(d) for s in own for d in self.days[s]]
        day_first, is_sure = _order(days, own, self._is_american(own))
        noon = {h: is_afternoon(h) for h, _ in self.halves.most_common()}
        am = next((h for h, late in noon.items() if not late), "AM")
        pm = next((h for h, late in noon.items() if late), "PM")
        return Spelling(shapes=own, day_first=day_first, is_sure=is_sure, am=am, pm=pm)

    def _is_american(self, own: Iterable[Shape]) -> bool:
        """Whether a date that could be both is likelier to begin with the month: `2/11/19`, or `02/11/19, 1:00 PM`."""
        days = [d for s in own for d in self.days[s]]
        slashes = all(separator == "/" for _, separator, _, _ in own)
        short = all(len(c) == 2 for _, _, c in days)
        bare = any(len(a) == 1 or len(b) == 1 for a, b, _ in days)
        english = not self.halves or bool(self.halves.keys() & {"AM", "PM"})
        return slashes and short and english and (bare or bool(self.halves))


def shape_of(groups: Groups) -> Shape:
    """Bracket, separator, and where the year stands with how many digits."""
    first = len(groups[1] or "")
    return (
        groups[0] or "",
        groups[2] or "",
        first if first > 2 else 0,
        len(groups[4] or "") if first < 3 else 0,
    )


def moment(groups: Groups, spelling: Spelling) -> str | None:
    """The head's time as ISO text without a zone, or None where it is no time at all."""
    _, a, _, b, c, before, h, m, s, after, _ = groups
    day = _day(a or "", b or "", c or "", spelling.day_first)
    time = _time(h or "", m or "", s, after or before)
    return None if day is None or time is None else f"{day}T{time}"


@cache
def is_afternoon(half: str) -> bool:
    """Whether a word for half of the day means the second half."""
    return _plain(half) in {_plain(w) for w in words()["halves"]["pm"]}


@lru_cache(maxsize=4096)
def _day(a: str, b: str, c: str, day_first: bool) -> str | None:  # noqa: FBT001  (cached by position)
    first, second, third = int(a), int(b), int(c)
    if len(a) > 2:
        year, month, day = first, second, third
    else:
        year = third + (2000 if len(c) <= 2 else 0)
        day, month = (first, second) if day_first else (second, first)
    if year > 2400:
        year -= _BUDDHIST
    if month > 12 >= day:
        day, month = month, day
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


@lru_cache(maxsize=100_000)
def _time(h: str, m: str, s: str | None, half: str | None) -> str | None:
    hour = int(h)
    if half and is_afternoon(half):
        hour = hour + 12 if hour < 12 else hour
    elif half and hour == 12:
        hour = 0
    if hour > 23 or int(m) > 59 or int(s or 0) > 59:
        return None
    return f"{hour:02}:{int(m):02}" + (f":{int(s):02}" if s else "")


def _order(days: Sequence[tuple[int, int, int]], own: Iterable[Shape], american: bool) -> tuple[bool, bool]:  # noqa: FBT001
    """Whether the day comes before the month, and whether the dates themselves say so."""
    middle = [(a, b, c) for a, b, c in days if a <= 31]
    if not middle or all(year for _, _, year, _ in own):
        return True, True
    days_first = sum(1 for a, b, _ in middle if a > 12 >= b)
    months_first = sum(1 for a, b, _ in middle if b > 12 >= a)
    if days_first != months_first:
        return days_first > months_first, True
    forward = _steps_back((c, b, a) for a, b, c in middle)
    backward = _steps_back((c, a, b) for a, b, c in middle)
    if forward != backward:
        return forward < backward, True
    return not american, len({(a, b) for a, b, _ in middle if a != b}) == 0


def _steps_back(days: Iterable[tuple[int, int, int]]) -> int:
    return sum(1 for earlier, later in pairwise(days) if later < earlier)


def _numbers(day: tuple[str, str, str]) -> tuple[int, int, int]:
    return int(day[0]), int(day[1]), int(day[2])


def _loose(half: str) -> str:
    """A word for half of the day, with any space where it has one."""
    return re.escape(half).replace("\\ ", f"{_SPACE}?")


def _plain(half: str) -> str:
    return re.sub(r"[\s.\u00a0\u202f\u2009]", "", half).casefold()
