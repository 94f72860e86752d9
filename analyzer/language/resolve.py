"""What a pattern caught, in the words of the question: a job of the table, a city, an age, or nothing."""

import re
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Final

from analyzer.fold import fold
from analyzer.knowledge.places import cities, country, resolve
from analyzer.knowledge.tables import sheet, table
from analyzer.language.ages import AFTER, BEFORE, after, born_by

LOW: Final = 30
HIGH: Final = 90
"""Thousands a year (dollars, euros, pounds): about half and one and a half times a full-time wage."""
YEAR: Final = 4
YOUNG: Final = 30
"""Years of two digits below which the century is this one."""
LONG: Final = 4
"""Letters of a foreign place: shorter words are codes of countries, or none."""
_DECADES: Final = {"twent": 20, "thirt": 30, "fort": 40, "fift": 50, "sixt": 60, "sevent": 70}

_PARTS: Final = {"early": (0, 3), "mid": (3, 6), "late": (6, 9)}

Resolver = Callable[[str, str], str | None]


def resolver(name: str) -> Resolver:
    """The function for the word in a pattern's `as`: (what was caught, question) → value or None.

    `place:de` is the one for German.
    """
    kind, _, language = name.partition(":")
    return partial(_LOCAL[kind], language) if language else _RESOLVERS[kind]


def job(words: str, _question: str) -> str | None:
    """The longest job title that begins with one of the first three words."""
    parts = fold(words).split()
    for start in range(min(3, len(parts))):
        for length in range(min(4, len(parts) - start), 0, -1):
            title = " ".join(parts[start : start + length])
            if found := next((t for t in (title, title.removesuffix("s")) if t in _titles()), None):
                return found
    return None


def field(words: str, _question: str) -> str | None:
    """The commonest job of a field of work."""
    parts = fold(words).split()
    known = _pairs("fields.tsv")
    tries = (" ".join(parts[:n]) for n in (3, 2, 1))
    return next((known[t] for t in tries if t in known), None)


def place(words: str, _question: str) -> str | None:
    """The longest beginning of the words that is a place; words that are seldom meant as one are not."""
    head = re.split(r"[.;:!?()\"]|\s[-–]\s", words)[0]
    parts = head.split()
    for length in range(min(5, len(parts)), 0, -1):
        tried = " ".join(parts[:length]).strip(" ,'-")
        if fold(tried) in _not_places():
            continue
        found = resolve(tried)
        if found and not _partly(tried):
            return found
    return None


def place_at_end(words: str, question: str) -> str | None:
    """The longest end of the words that is a place: `breezy perth` in `breezy Perth shaped me`."""
    parts = words.split()
    tails = (" ".join(parts[start:]) for start in range(len(parts)))
    return next((found for tail in tails if (found := place(tail, question))), None)


def nation(words: str, _question: str) -> str | None:
    """The country of a nationality's name: `Canadian`, `Österreicherin`."""
    key = words.strip().lower()
    return next((land for w in (key, key.removesuffix("s")) if (land := _nations().get(w))), None)


def age(words: str, _question: str) -> str | None:
    """A number of years that a writer can have."""
    return words if words.isdecimal() and 12 <= int(words) <= 99 else None


def decade(words: str, _question: str) -> str | None:
    """`30-39` for thirties, `36-39` for late thirties."""
    part, _, stem = words.replace("-", " ").rpartition(" ")
    stem = stem.removesuffix("s").removesuffix("'").removesuffix("ie").removesuffix("y")
    low = int(stem) if stem.isdecimal() else _DECADES.get(stem, 0)
    first, last = _PARTS.get(part, (0, 9))
    return f"{low + first}-{low + last}" if low else None


def pay(words: str, _question: str) -> str | None:
    """The level of a yearly pay: `$120k`, `45,000 euros`. Bands are those of a rich country, and coarse."""
    said = re.search(r"(\d{1,3})(?:[.,]?(000)| ?k\b|[ -]?thousand| ?grand)", words)
    if not said or re.search(r"\b(?:month|week|view|follower|people|step|mile)", words):
        return None
    thousands = int(said[1])
    return "low" if thousands < LOW else "high" if thousands >= HIGH else "middle"


def birth_year(words: str, _question: str) -> str | None:
    """A year, marked as one: `born 1985` for `85`, too."""
    century = "" if len(words) == YEAR else "20" if int(words) < YOUNG else "19"
    return f"born {century}{words}"


def soon(words: str, question: str) -> str | None:
    """The age of who will have so many years at the next birthday."""
    return age(str(int(words) - 1), question)


def month_pay(words: str, _question: str) -> str | None:
    """The level of a pay by the month, in euros or francs."""
    digits = re.sub(r"\D", "", words)
    thousands = int(digits) * 12 / 1000 if 3 <= len(digits) <= 5 else 0
    return None if not thousands else "low" if thousands < LOW else "high" if thousands >= HIGH else "middle"


def listed(words: str, question: str) -> str | None:
    """The value that the table of values has for these words, or nothing."""
    return _values().get((question, fold(words)))


def word(words: str, question: str) -> str | None:
    """As listed, otherwise the words themselves."""
    return listed(words, question) or words.strip()


def _years(words: str, _question: str, kind: str) -> str | None:
    return after(words, kind)


def _year(words: str, _question: str, kind: str) -> str | None:
    year = f"19{words}" if len(words) < len("1970") else words
    return born_by(year, kind)


def vocabulary(name: str, question: str) -> frozenset[str]:
    """The folded words one of which must be there for a resolver to find anything; empty where no table says it."""
    if name == "job":
        return _titles() | {title + "s" for title in _titles()}
    if name == "field":
        return frozenset(_pairs("fields.tsv"))
    return (
        frozenset(said for asked, said in _values() if asked == question) if name == "listed" else frozenset()
    )


def local_job(language: str, words: str, question: str) -> str | None:
    """A job by its title in another language, or by an English one that stands first."""
    found = _longest(_jobs(language, "title"), words)
    if found is not None:
        return found or None
    english = job(words, question)
    return english if english and fold(words).startswith(english) else None


def local_sex(language: str, words: str, _question: str) -> str | None:
    """The sex that the form of a job's title tells of: `enfermera`."""
    return _longest(_jobs(language, "sex"), words) or None


def local_said(language: str, words: str, question: str) -> str | None:
    """What the longest beginning of the words says in a language."""
    return _longest(_said(language, question), words) or None


def local_is(language: str, words: str, question: str) -> str | None:
    """The same behind `I am`, where some words mean another thing: `soy cáncer` is born in July."""
    other = _longest(_said(language, f"{question}.is"), words)
    return local_said(language, words, question) if other is None else None


def local_place(language: str, words: str, question: str) -> str | None:
    """A place as a language names it; a town of its own lands before a larger one elsewhere."""
    head = re.split(r"[.;:!?()\"]|\s[-–]\s", words)[0]
    parts = head.split()
    for length in range(min(5, len(parts)), 0, -1):
        tried = " ".join(parts[:length]).strip(" ,'-")
        key = fold(tried)
        known = _said(language, "place").get(key)
        if known is not None:
            return known or None
        if "," not in tried and key not in _not_places() and (town := _town(language, key)):
            return town
    return place(head, question) if len(fold(parts[0] if parts else "")) >= LONG else None


def _town(language: str, key: str) -> str | None:
    """The largest town of that very name in the lands of a language, else one that is also called so."""
    lands = sheet("tongues.toml")["lands"][language]
    known = [c for c in cities().get(key, ()) if c.code in lands]
    own = [c for c in known if fold(c.name) == key]
    return str((own or known)[0]) if known else None


def _longest(known: Mapping[str, str], words: str) -> str | None:
    parts = fold(words).split()
    keys = (" ".join(parts[:length]) for length in range(min(5, len(parts)), 0, -1))
    return next((known[key] for key in keys if key in known), None)


def _partly(words: str) -> bool:
    """A comma with words behind it that are no country: `berlin, which`."""
    _, comma, rest = words.rpartition(",")
    return bool(comma) and country(fold(rest)) is None


@cache
def _titles() -> frozenset[str]:
    return frozenset(table("jobs.tsv")["title"])


@cache
def _jobs(language: str, column: str) -> Mapping[str, str]:
    rows = table("jobs_local.tsv").filter(language=language).select("word", column)
    return {fold(word): found or "" for word, found in rows.iter_rows()}


@cache
def _said(language: str, question: str) -> Mapping[str, str]:
    rows = table("said_local.tsv").filter(language=language, question=question).select("said", "value")
    return {fold(said): value or "" for said, value in rows.iter_rows()}


@cache
def _pairs(name: str) -> Mapping[str, str]:
    return dict(table(name).iter_rows())


@cache
def _nations() -> Mapping[str, str]:
    return dict(table("demonyms.tsv").select("word", "country").sort("word").iter_rows())


@cache
def _not_places() -> frozenset[str]:
    return frozenset(table("not_places.tsv")["word"])


@cache
def _values() -> Mapping[tuple[str, str], str]:
    return {(q, said): value for q, said, value in table("values.tsv").iter_rows()}


_RESOLVERS: Final[Mapping[str, Resolver]] = {
    "job": job,
    "field": field,
    "place": place,
    "place_at_end": place_at_end,
    "age": age,
    "decade": decade,
    **{kind: partial(_years, kind=kind) for kind in AFTER},
    **{kind: partial(_year, kind=kind) for kind in BEFORE},
    "birth_year": birth_year,
    "soon": soon,
    "month_pay": month_pay,
    "listed": listed,
    "nation": nation,
    "pay": pay,
    "religion": listed,
    "word": word,
}
_LOCAL: Final[Mapping[str, Callable[[str, str, str], str | None]]] = {
    "job": local_job,
    "sex": local_sex,
    "said": local_said,
    "is": local_is,
    "place": local_place,
}
