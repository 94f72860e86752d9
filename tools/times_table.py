"""Writes `parsers/declare/times.toml`: how months, weekdays and halves of the day are called in CLDR's languages.

Run with babel installed (`pip install babel`), which carries the data of Unicode CLDR under the Unicode
licence; neither babel nor this script is needed to run Dossier. Only facts go into the table: which word means
which month.
"""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from babel import Locale

LANGUAGES = [
    "en",
    "es",
    "pt",
    "fr",
    "de",
    "it",
    "nl",
    "sv",
    "da",
    "nb",
    "nn",
    "fi",
    "is",
    "et",
    "lv",
    "lt",
    "pl",
    "cs",
    "sk",
    "sl",
    "sr",
    "sr_Latn",
    "bs",
    "mk",
    "bg",
    "ru",
    "uk",
    "be",
    "ro",
    "hu",
    "el",
    "tr",
    "az",
    "sq",
    "ca",
    "gl",
    "eu",
    "ga",
    "cy",
    "mt",
    "id",
    "ms",
    "sw",
    "fil",
    "vi",
    "th",
    "ar",
    "ar_LB",
    "ar_DZ",
    "ar_MA",
    "he",
    "fa",
    "ur",
    "hi",
    "bn",
    "gu",
    "pa",
    "mr",
    "ta",
    "te",
    "kn",
    "ml",
    "si",
    "ne",
    "my",
    "km",
    "lo",
    "ka",
    "hy",
    "kk",
    "ky",
    "uz",
    "af",
    "zu",
    "am",
    "zh",
    "zh_Hant",
    "ja",
    "ko",
    "es_MX",
    "pt_PT",
    "en_GB",
    "en_AU",
    "fr_CA",
    "de_AT",
]
OTHER_FILLERS = [
    "at",
    "um",
    "klo",
    "kl",
    "thg",
    "tháng",
    "lúc",
    "ngày",
    "ob",
    "od",
    "óra",
    "г",
    "года",
    "год",
    "ч",
    "сарын",
    "сар",
    "оны",
    "р",
    "år",
    "s",
    "uhr",
    "h",
    "à",
    "alle",
    "las",
    "om",
    "o",
]
WESTERN_SLAVIC_WINS = "hr"
MORNING = ("am", "night1", "morning1", "morning2")
AFTERNOON = ("pm", "noon", "midday", "afternoon1", "afternoon2", "evening1", "evening2")


def plain(word: str) -> str:
    """The word as the reader compares it: compatible characters, no case, dots, direction marks or particles."""
    word = unicodedata.normalize("NFKC", word).casefold()
    word = re.sub("[.'\u2019\u200e\u200f]", "", word).strip()
    return word.removeprefix("de ").removeprefix("d'")


def words(table: dict[str, dict[str, dict[int, str]]], key: int) -> Iterator[str]:
    """Every spelling of one month or weekday, but for single letters and digits."""
    for spellings in table.values():
        for width, names in spellings.items():
            word = plain(names[key])
            if width != "narrow" and len(word) > 1 and not any(c.isdigit() for c in word):
                yield word


def months(languages: list[str], month: int) -> list[str]:
    """All names of one month, with the Hebrew particle before it too."""
    found = {w for name in languages for w in words(Locale.parse(name).months, month)}
    return sorted(found | {"ב" + w for w in found if "א" <= w[0] <= "ת"} if len(languages) > 1 else found)


def halves(keys: tuple[str, ...]) -> list[str]:
    """The words for one half of the day; the finer division only where a language uses it in dates."""
    found = set()
    for name in LANGUAGES:
        periods = Locale.parse(name).day_periods
        for context in ("format", "stand-alone"):
            for table in periods.get(context, {}).values():
                found |= {plain(table[k]) for k in (keys if name == "zh_Hant" else keys[:1]) if k in table}
    return sorted(w for w in found if len(w) > 1 or not w.isascii())


def weekdays() -> list[str]:
    """The names of all weekdays, which carry nothing that the date does not say."""
    found = {w for name in LANGUAGES for day in range(7) for w in words(Locale.parse(name).days, day)}
    return sorted(part for w in found for part in w.split())


def fillers() -> list[str]:
    """The words that CLDR's date patterns write between the numbers."""
    found: set[str] = set()
    for name in LANGUAGES:
        locale = Locale.parse(name)
        for pattern in [
            *(f.pattern for f in locale.date_formats.values()),
            *map(str, locale.datetime_formats.values()),
        ]:
            found |= {plain(w) for quoted in re.findall(r"'([^']+)'", pattern) for w in quoted.split()}
    return sorted({w for w in found if w and not w.isdigit()} | set(OTHER_FILLERS))


def section(name: str, table: dict[str, list[str]]) -> str:
    """One table of the file, the words of a key on one line."""
    lines = [f"{key} = {quoted(words)}" for key, words in table.items()]
    return "\n".join([f"[{name}]", *lines, ""])


def quoted(words: list[str]) -> str:
    """A TOML string of words with bars between them."""
    return '"' + "|".join(dict.fromkeys(words)) + '"'


def table() -> str:
    """The whole file."""
    head = [
        "# How months, weekdays and halves of the day are called. Written by tools/times_table.py from",
        "# Unicode CLDR (Unicode License v3). Words are compared without case, dots and marks of direction.",
        "# Croatian uses its neighbours' month names for other months: they count where a full stop ends the year.",
        "",
    ]
    return "\n".join(head) + "\n".join(
        [
            section("months", {str(m): months(LANGUAGES, m) for m in range(1, 13)}),
            section("croatian", {str(m): months([WESTERN_SLAVIC_WINS], m) for m in range(1, 13)}),
            section("halves", {"am": halves(MORNING), "pm": halves(AFTERNOON)}),
            section("passed", {"weekdays": weekdays(), "fillers": fillers()}),
        ]
    )


if __name__ == "__main__":
    Path(__file__).parents[1].joinpath("parsers/declare/times.toml").write_text(table(), "utf-8")
