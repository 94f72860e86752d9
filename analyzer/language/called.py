"""Called: whether capitalised words are a person's name or an employer's, and what it is without the words around it."""

import re
from functools import cache
from typing import Final

import polars as pl

from analyzer.fold import fold
from analyzer.knowledge.places import resolve
from analyzer.knowledge.tables import sheet, table

COMMON: Final = 8_000
"""Births from which a word counts as a first name where nothing says that a name follows."""
NAME: Final = 1.0
USER_NAME: Final = 0.8
UNKNOWN: Final = 0.45
"""Nats for a name before a colon: one text with it is a hint, several are an answer."""
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PARTS: Final = re.compile(r"[\W\d_]+")


def name(words: str) -> str | None:
    """Up to three names, where the words before said that a name follows; not `Nobody` and not a word in between."""
    parts = [p for p in words.rstrip(".,!' -").split() if p]
    kept = parts[: next((n for n, p in enumerate(parts) if fold(p) in _never()), len(parts))]
    return " ".join(kept) or None


def first_name(words: str) -> str | None:
    """The same, but the first must be a first name in common use, and no faith, nation, job or month."""
    first = fold(words.split(maxsplit=1)[0]) if words.split() else ""
    return name(words) if first in _first_names() and first not in _other() else None


def form_name(words: str) -> str | None:
    """A name in a form: a person's, or a user name such as `CharlieS_Aussie` by the first name that it begins with."""
    return first_name(words) or handle_name(words.split(maxsplit=1)[0]) if words.split() else None


def handle_name(words: str) -> str | None:
    """`lisa.kramer` → `Lisa Kramer`, `michelle521` → `Michelle`; nothing where no common first name begins it."""
    parts = [p for p in _PARTS.split(_CAMEL.sub(" ", words)) if p]
    if not parts or fold(parts[0]) not in _first_names() or fold(parts[0]) in _other():
        return None
    family = parts[1:2] if len(parts) == 2 and parts[1].isalpha() and fold(parts[1]) not in _never() else []
    return " ".join(p.capitalize() for p in (parts[0], *family))


def labelled(words: str) -> tuple[str, float] | None:
    """The name before a text and its points: a first name, a user name built of one, or what else a transcript has."""
    bare = words.strip(" @")
    is_user, is_spaced = words.startswith("@"), words.endswith(" ")
    if called := first_name(bare):
        return called, NAME
    if (is_user or is_spaced) and (called := handle_name(bare)):
        return called, USER_NAME
    kept = name(" ".join(_PARTS.split(bare)).strip()) if is_spaced else None
    return (kept, UNKNOWN) if kept and (is_user or kept[0].isupper()) else None


def firm(words: str) -> str | None:
    """An organisation's name; not a day, a place or a thing that is only written large."""
    kept = words.strip(" .,'-&")
    key = fold(kept)
    if len(key) < 2 or key in _never() or key.isdigit():
        return None
    parts = key.split()
    if all(p in _never() for p in parts) or (len(parts) == 1 and key in _first_names()):
        return None
    return kept if resolve(kept) is None or any(p in sheet("wording.toml")["firms"] for p in parts) else None


def mail_firm(address: str) -> str | None:
    """Whose mail server it is: a company of the table by its domain, or the domain's own word; none of those open to all."""
    domain = address.rpartition("@")[2].lower().strip(".")
    host = domain.split(".")[0]
    if host in sheet("wording.toml")["open_mail"]:
        return None
    return _domains().get(domain) or firm(host.replace("-", " ").title())


@cache
def _domains() -> dict[str, str]:
    known = table("companies.parquet").select("domain", "name").drop_nulls().sort("domain", "name")
    return dict(known.unique("domain", keep="first").iter_rows())


@cache
def _first_names() -> frozenset[str]:
    return frozenset(table("names.parquet").filter(pl.col("births") >= COMMON)["name"])


@cache
def _never() -> frozenset[str]:
    """Words that are neither a name nor an employer, though a sentence may write them large."""
    return frozenset(map(fold, (*table("stopwords.tsv")["word"], *sheet("wording.toml")["no_names"])))


@cache
def _other() -> frozenset[str]:
    """First names that are another thing when somebody says to be it: faiths, nations, jobs."""
    values = table("values.tsv")["said"].to_list()
    return frozenset((*values, *map(fold, table("demonyms.tsv")["word"]), *table("jobs.tsv")["title"]))
