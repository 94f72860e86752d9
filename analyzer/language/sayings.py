"""Sayings: what owners disclose of themselves in their own words.

Patterns (`patterns/*.toml`) say what a disclosure looks like in each language. Each distinct text is looked at once:
first vectorised, a few patterns in one; then only the patterns that hit, word by word, with the guards; and English
sentences about the owner by their grammar (`grammar.py`). The stronger of two readings of a text counts.
Not the owner's own: what is quoted, wished, supposed, denied, or told of others.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import polars as pl

from analyzer.fold import bare, unaccented
from analyzer.language.grammar import parsed
from analyzer.language.own_words import unquoted
from analyzer.language.resolve import resolver
from parsers.record import Kind

LONGEST: Final = 4_000
"""Characters of a text that are read: a longer one is seldom the owner's own."""
TOGETHER: Final = 8
"""Patterns in one: of all of a language in one the engine finds no words to look for first, at four times the cost."""
FEW: Final = 50
"""Texts that are matched with each pattern at once: to filter by hundreds of patterns takes longer than that."""
SCHEMA: Final = {
    "plain": pl.String(),
    "question": pl.String(),
    "rule": pl.String(),
    "value": pl.String(),
    "points": pl.Float64(),
}
_HERE: Final = Path(__file__).parent / "patterns"
_SAID: Final = [k.value for k in (Kind.POST, Kind.COMMENT, Kind.MESSAGE, Kind.SEARCH)]
_CLAUSE: Final = re.compile(r"[.!?;\n]+")
_PART: Final = re.compile(r"[.,;:!?\n]")
_NAMED: Final = re.compile(r"\?P<\w+>")
_WORD: Final = re.compile(r"\{([a-z_]+)\}")
_NEVER: Final = r"[^\s\S]"
"""Matches nothing."""


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """One way to disclose something: what to find, what it means, and what it is worth alone.

    What denies (`no kids`) may hold a word that denies.
    """

    question: str
    rule: str
    find: re.Pattern[str]
    plain: str
    denies: bool
    value: str
    resolve: str
    points: float


@dataclass(frozen=True, kw_only=True)
class Tongue:
    """The patterns of one language and its guards.

    Only texts with a word of the gate are read, without their accents (people leave them out) and without what
    may stand anywhere in between (`now`, `also`). A language without a gate is read as it stands.
    """

    gate: str
    skip: str
    patterns: tuple[Pattern, ...]
    hypothetical: re.Pattern[str]
    reported: re.Pattern[str]
    negated: re.Pattern[str]
    denied: re.Pattern[str]
    after: re.Pattern[str]
    joke: re.Pattern[str]


def sayings(records: pl.LazyFrame) -> pl.DataFrame:
    """Columns id, when, question, rule, value, points: what each text of the owner discloses."""
    own = records.filter(pl.col("is_owner"), pl.col("kind").is_in(_SAID), pl.col("text").is_not_null())
    kept = unquoted(pl.col("text").str.slice(0, LONGEST))
    distinct = own.select("text").unique().with_columns(words=kept).collect(engine="streaming").sort("text")
    distinct = distinct.with_columns(plain=pl.col("words").str.to_lowercase())
    plain = distinct["plain"].unique(maintain_order=True)
    told = distinct.select("text", "plain").join(patterns_in(plain), on="plain", how="inner").drop("plain")
    sentences = distinct.filter(pl.col("words") != "").select("text", plain="words")
    read = pl.DataFrame(list(parsed(sentences)), schema=told.schema, orient="row")
    said = pl.concat([told, read]).sort("points", "rule", descending=[True, False])
    once = said.unique(["text", "question", "value"], keep="first", maintain_order=True).lazy()
    rows = own.select("id", "when", "text").join(once, on="text", how="inner")
    columns = ("id", "when", "question", "rule", "value", "points")
    return rows.select(columns).unique().sort("id", "question", "rule", "value").collect(engine="streaming")


def patterns_in(texts: pl.Series) -> pl.DataFrame:
    """What the patterns find in texts in lower case, as of SCHEMA."""
    return pl.DataFrame(list(_disclosures(texts)), schema=SCHEMA, orient="row")


@cache
def tongues() -> tuple[Tongue, ...]:
    """Every language that has a file of patterns."""
    return tuple(_tongue(path) for path in _files())


@cache
def _files() -> tuple[Path, ...]:
    return tuple(sorted(_HERE.glob("*.toml")))


@cache
def _sheet(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return tomllib.load(file)


def _gate(path: Path) -> str:
    """A word of the language: whose texts hold none needs no patterns made ready, which is half a second for all."""
    return str(_sheet(path).get("gate", ""))


@cache
def _tongue(path: Path) -> Tongue:
    sheet, gate = _sheet(path), _gate(path)
    spell = bare if gate else str
    guard = {name: spell(find) for name, find in sheet["guard"].items()}
    words = sheet.get("words", {})
    denied = re.compile(guard.get("denied", _NEVER))
    return Tongue(
        gate=gate,
        skip=bare(sheet.get("skip", _NEVER)),
        patterns=tuple(
            Pattern(
                question=p["question"],
                rule=p["rule"],
                find=re.compile(spelt := spell(_spelt(p["find"], words))),
                plain=_NAMED.sub("?:", spelt),
                denies=denied.search(p["find"]) is not None,
                value=p.get("value", ""),
                resolve=p.get("as", ""),
                points=p["points"],
            )
            for p in sheet["pattern"]
        ),
        hypothetical=re.compile(guard["hypothetical"]),
        reported=re.compile(guard["reported"]),
        negated=re.compile(guard["negated"]),
        denied=denied,
        after=re.compile(guard.get("after", _NEVER)),
        joke=re.compile(guard.get("joke", _NEVER)),
    )


def _spelt(find: str, words: dict[str, str]) -> str:
    """A pattern with `{words}` in place."""
    while named := _WORD.search(find):
        find = find.replace(named[0], f"(?:{words[named[1]]})")
    return find


def _disclosures(texts: pl.Series) -> Iterator[tuple[str, str, str, str, float]]:
    """Rows of SCHEMA. Most patterns hit few texts, so a few are looked for at once before each alone."""
    for path in _files():
        told = texts.filter(texts.str.contains(_gate(path))).alias("text").to_frame()
        if told.is_empty():
            continue
        tongue = _tongue(path)
        # One sign can be eighteen without its accents.
        plain = unaccented(pl.col("text")).str.slice(0, LONGEST)
        words = plain.str.replace_all(tongue.skip, "") if tongue.gate else pl.col("text")
        told = told.with_columns(words=words)
        for pattern, hits in _near(tongue, told):
            for text, said in hits.iter_rows():
                for value in dict.fromkeys(_values(pattern, tongue, said)):
                    yield (text, pattern.question, pattern.rule, value, pattern.points)


def _near(tongue: Tongue, told: pl.DataFrame) -> Iterator[tuple[Pattern, pl.DataFrame]]:
    """Each pattern with the texts that it may find something in."""
    if told.height <= FEW:
        yield from ((pattern, told) for pattern in tongue.patterns)
        return
    words = pl.col("words")
    for start in range(0, len(tongue.patterns), TOGETHER):
        together = tongue.patterns[start : start + TOGETHER]
        near = told.filter(words.str.contains("|".join(f"(?:{p.plain})" for p in together)))
        for pattern in together:
            yield pattern, near if near.height <= FEW else near.filter(words.str.contains(pattern.plain))


def _values(pattern: Pattern, tongue: Tongue, text: str) -> Iterator[str]:
    for match in pattern.find.finditer(text):
        if not _is_meant(match, pattern, tongue):
            continue
        if not pattern.resolve:
            yield pattern.value
            continue
        caught = next((group for group in match.groups() if group), "")
        value = resolver(pattern.resolve)(caught, pattern.question) if caught else None
        if value:
            yield value


def _is_meant(match: re.Match[str], pattern: Pattern, tongue: Tongue) -> bool:
    """Neither supposed, reported, denied, asked nor a joke, by the words of the clause around the match."""
    text = match.string
    before = _CLAUSE.split(text[max(0, match.start() - 120) : match.start()])[-1]
    if tongue.hypothetical.search(before) or tongue.reported.search(before):
        return False
    caught = min(
        (n for n in map(match.start, range(1, len(match.groups()) + 1)) if n >= 0), default=match.end()
    )
    inside = "" if pattern.denies else text[match.start() : caught]
    after = text[match.end() : match.end() + 60]
    told = match[0] + _PART.split(after)[0]
    if tongue.negated.search(before[-25:]) or tongue.denied.search(inside):
        return False
    return not (tongue.after.search(after) or tongue.joke.search(told))
