"""Numbers, dates and strangers' strings as a person reads them."""

import csv
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Final

from analyzer.finding import Childhood
from parsers.screen import harmless

LIKELIHOOD: Final = ((0.10, "very unlikely"), (0.35, "unlikely"), (0.65, "even"), (0.90, "likely"))
"""Upper bounds of the words for a calibrated probability; above the last it is very likely."""

SURENESS: Final = ("almost no", "weak", "fair", "strong", "very strong")
"""The words for evidence that was never calibrated, in order."""

CLIP: Final = 200


def shown(text: str, limit: int = CLIP) -> str:
    """A string of the archive as one harmless, finite line."""
    flat = " ".join(harmless(text[: limit * 4]).split())
    cut = len(flat) > limit or len(text) > limit * 4
    return flat[: limit - 1].rstrip() + "…" if cut else flat


def path(text: str, limit: int = 64) -> str:
    """A long path by its beginning and its end, where its folder and its file are."""
    flat = shown(text, 1000)
    return flat if len(flat) <= limit else f"{flat[: limit // 3]}…{flat[-(limit - limit // 3 - 1) :]}"


def plain(word: str) -> str:
    """A platform's own word as people write it: `PAGE_VIEW` becomes `page view`."""
    return word.replace("_", " ").lower() if "_" in word or word.isupper() else word


def number(count: float) -> str:
    """`48,211`; fractions keep one digit."""
    return f"{count:,.0f}" if float(count).is_integer() else f"{count:,.1f}"


def signed(points: float, digits: int | None = None) -> str:
    """`+134`, `+1.5` and `−0.5`, with a real minus; as many digits as asked for, or one where there is a fraction."""
    digits = digits if digits is not None else 0 if float(points).is_integer() else 1
    return f"{points:+,.{digits}f}".replace("-", "\N{MINUS SIGN}")


def count(amount: int, one: str, many: str = "") -> str:
    """`1 record`, `2 records`."""
    return f"{number(amount)} {one if amount == 1 else many or one + 's'}"


def size(octets: int) -> str:
    """`412 MB`, in powers of ten as file managers and platforms say it."""
    value, unit = float(octets), "bytes"
    for larger in ("kB", "MB", "GB", "TB"):
        if value < 1000:
            break
        value, unit = value / 1000, larger
    return f"{value:.0f} {unit}" if value >= 10 or unit == "bytes" else f"{value:.1f} {unit}"


def share(part: float, whole: float) -> str:
    """`98.2 %`. Never rounded up to 100 nor down to 0."""
    if whole <= 0:
        return "–"
    percent = 100 * part / whole
    if percent in {0, 100}:
        return f"{percent:.0f} %"
    return f"{min(99.9, max(0.1, round(percent, 1))):.1f} %"


def month(when: datetime | None) -> str:
    """`March 2016`."""
    return f"{when:%B %Y}" if when else "no date"


def day(when: datetime | None) -> str:
    """`4 May 2017, 09:30`; midnight is left out, since it mostly means that no time is known."""
    if when is None:
        return "no date"
    hour = f", {when:%H:%M}" if (when.hour, when.minute) != (0, 0) else ""
    return f"{when.day} {when:%B %Y}{hour}"


def span(first: datetime | None, last: datetime | None) -> str:
    """`January 2013 to October 2026`."""
    if first is None or last is None:
        return "no dates"
    return month(first) if month(first) == month(last) else f"{month(first)} to {month(last)}"


def likelihood(probability: float) -> str:
    """The word for a calibrated probability."""
    return next((word for bound, word in LIKELIHOOD if probability < bound), "very likely")


def listing(items: Iterable[str], limit: int = 5) -> str:
    """`a, b, c and 12 more`."""
    names = list(items)
    rest = len(names) - limit
    return ", ".join(names[:limit]) + (f" and {number(rest)} more" if rest > 0 else "")


def grouped(items: Iterable[str]) -> list[tuple[str, int]]:
    """Each distinct item with its count, most frequent first, ties by name."""
    return sorted(Counter(items).items(), key=lambda pair: (-pair[1], pair[0]))


def childhood(young: Childhood | None) -> str:
    """What a child's data asks for, in a sentence or two; empty where there is none."""
    if young is None:
        return ""
    if young.minor or young.until is None:
        return (
            "The owner may be under 18: nothing is scored and special categories are left out "
            "(GDPR, recital 71; Digital Services Act, art. 28)."
        )
    records = "1 record is" if young.records == 1 else f"{number(young.records)} records are"
    return (
        f"{records} from before {month(young.until)}, when the owner turned 18; "
        "what an online service collected from a child it must erase when asked (GDPR art. 17(1)(f))."
    )


@cache
def countries() -> dict[str, str]:
    """ISO 3166-1 alpha-2 codes and the short English names."""
    text = files("analyzer.reports").joinpath("countries.tsv").read_text(encoding="utf8")
    return dict(csv.reader(text.splitlines(), delimiter="\t"))


def country(code: str) -> str:
    """`Germany`; an unknown code is shown as it stands, none as `not known`."""
    return countries().get(code.upper(), shown(code, 12)) if code else "not known"
