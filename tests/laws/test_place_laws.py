"""Every place of a record leads back to its value, by a reader that knows nothing of Dossier's.

JSON by RFC 6901 on what `json` parses, tables by row and column of what `csv` reads, text by lines, pages by their CSS
path in lexbor, which reads pages as browsers do.
"""

import csv
import html
import io
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup
from selectolax.lexbor import LexborHTMLParser

from parsers.declare.fields import repair
from tests.laws.samples import FOLDERS, opened, raw, records

WORD = re.compile(r"[^\W_]+")
TRANSLATED = {"label", "when", "lat", "lon", "amount", "currency", "lang", "audience", "ip"}
"""Columns whose value is spelt anew; their places must lead somewhere, and no more."""

CODES = {("google/gender", "value")}
"""Numbers that stand for a word."""


def words(text: str) -> set[str]:
    shown = html.unescape(unquote(repair(text) or text))
    return {w.casefold() for w in WORD.findall(shown)} | {w.casefold() for w in WORD.findall(text)}


@cache
def content(folder: Path, member: str) -> bytes:
    return next(raw(m) for m in opened(folder).members if m.name == member)


@cache
def text(folder: Path, member: str) -> str:
    data = content(folder, member)
    return data.decode("utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig", "replace")


@cache
def document(folder: Path, member: str) -> Any:
    script = re.match(r"\s*(?:var\s+)?[\w.$]+\s*=\s*", text(folder, member))
    return json.loads(text(folder, member)[script.end() if script else 0 :])


@cache
def table(folder: Path, member: str) -> list[list[str]]:
    told = text(folder, member)
    return list(csv.reader(io.StringIO(told, newline=""), delimiter="\t" if "\t" in told[:99] else ","))


@cache
def lines(folder: Path, member: str) -> list[str]:
    return re.split(r"\r\n|\n|\r", text(folder, member))


@cache
def page(folder: Path, member: str) -> LexborHTMLParser:
    return LexborHTMLParser(text(folder, member))


@cache
def element(folder: Path, member: str, path: str) -> tuple[str, dict[str, str | None]]:
    """The element at a CSS path: its HTML and its attributes."""
    tag = page(folder, member).css_first(path)
    if tag is not None:
        return str(tag.html), dict(tag.attributes)
    # Browsers add a tbody to tables that have none; libxml2 leaves them as they are written.
    plain = BeautifulSoup(content(folder, member), "lxml").select_one(path)
    assert plain is not None, path
    return str(plain), {k: str(v) for k, v in plain.attrs.items()}


def found(folder: Path, member: str, pointer: str) -> str:
    """What stands at a place, as text. Raises where it leads nowhere."""
    if pointer == "$":
        return f"{folder.name}/{member}"
    if pointer.startswith("cell="):
        cell, _, number = pointer.removeprefix("cell=").removesuffix("#").partition("/")
        row, column = map(int, cell.split(","))
        whole = table(folder, member)[row - 1][column - 1]
        return re.split(r"; | \| ", whole)[int(number)] if number else whole
    if pointer.startswith("line="):
        first, last = map(int, pointer.removeprefix("line=").split("/")[0].split(","))
        assert first < last
        return "\n".join(lines(folder, member)[first:last])
    if pointer.startswith("/"):
        return in_document(folder, member, pointer)
    path, _, attribute = re.sub(r"::.*", "", pointer).removesuffix("]").partition("[")
    told, attributes = element(folder, member, path)
    return str(attributes[attribute]) if attribute else told


def in_document(folder: Path, member: str, pointer: str) -> str:
    if not member.endswith((".json", ".js")):
        return text(folder, member)  # what stands around the items of a page or a calendar, by its name
    steps = [s.replace("~1", "/").replace("~0", "~") for s in pointer.removesuffix("#").split("/")[1:]]
    value = document(folder, member)
    for step in steps:
        value = value[int(step)] if isinstance(value, list) else value[step]
    return steps[-1] if pointer.endswith("#") else json.dumps(value, ensure_ascii=False)


def told(row: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    for column, pointers in row["places"].items():
        yield column, [pointers] if isinstance(pointers, str) else pointers


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda p: p.name)
def test_every_place_leads_back_to_its_value(folder: Path, tmp_path: Path) -> None:
    lost = []
    for row in records([folder], tmp_path / "spool"):
        for column, pointers in told(row):
            there = " ".join(found(folder, row["member"], p) for p in pointers)
            assert there.strip() or row[column] is None, (row["member"], pointers)
            spelt = column not in TRANSLATED and (row["feed"], column) not in CODES and not encoded(there)
            if spelt and isinstance(row[column], str):
                known = " ".join(words(there))
                # Parts of words count: a name may stand in the genitive.
                if missing := [w for w in words(row[column]) if w not in known]:
                    lost.append((row["member"], row["feed"], column, pointers, missing))
    assert lost == [], "\n".join(map(str, lost[:12]))


def encoded(there: str) -> bool:
    """Mail may spell words in base64 or quoted-printable; the line is then all that can be checked here."""
    return bool(re.search(r"(?i)=\?utf-8\?|encoding: (?:base64|quoted)|=[0-9A-F]{2}", there))
