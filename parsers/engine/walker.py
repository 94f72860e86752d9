"""Reads what nobody claimed: times, words, names, addresses, coordinates and links, wherever they stand.

A row for each JSON object that holds something of its own, each row of a table, each line of a page, each paragraph
of a text. Bounded in rows and in what it holds, so that no member can stop the others.
"""

import csv
import re
from collections.abc import Iterator
from itertools import groupby, islice
from typing import Final

from parsers.engine.glean import MOST_TEXT, row_of, row_of_text
from parsers.engine.walker_json import walk_json
from parsers.formats.html.leaves import lines
from parsers.formats.html.markup import css, read_page
from parsers.formats.spelling import clean
from parsers.formats.textlines import opened_text
from parsers.problems import ShapeError
from parsers.source import Source

MOST_ROWS: Final = 200_000
"""Rows of one member."""

MOST_PAGE: Final = 16 * 1024 * 1024
"""Bytes of a web page that are searched."""

LONGEST_LINE: Final = 65_536
HEAD: Final = 65_536
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
_JSON = re.compile(r"\ufeff?\s*+(?:[\w$.\[\]\"' ]{1,120}=\s*)?[\[{]")
_HTML = re.compile(
    r"\ufeff?\s*<(?:!doctype html|html|head|body|div|meta|title|table|ul|dl|h\d)\b", re.IGNORECASE
)
_DELIMITERS: Final = ",\t;|"

Row = dict[str, object]


def walk(source: Source) -> Iterator[Row]:
    """Rows with `pointer` and the record columns found. Raises ShapeError where the member is not text."""
    head = _head(source)
    rows = _rows(source, head)
    yield from islice(rows, MOST_ROWS)
    if next(rows, None) is not None:
        source.notes.append(("", f"searched as far as {MOST_ROWS:,} entries; there are more"))


def _rows(source: Source, head: str) -> Iterator[Row]:
    if _HTML.match(head):
        if source.name.casefold().endswith(".json"):
            source.notes.append(("", "a web page, not JSON as its name says: the export was made as HTML"))
        yield from _page(source)
        return
    if _JSON.match(head):
        found = walk_json(source)
        first = next(found, None)
        if first is not None or not source.notes:
            yield from (() if first is None else (first,))
            yield from found
            return
        if next(_words(source, head), None) is None:
            return
        source.notes.clear()
    yield from _words(source, head)


def _words(source: Source, head: str) -> Iterator[Row]:
    """The rows of a table or the paragraphs of a text."""
    delimiter = _delimiter(head, source.name)
    yield from _table(source, delimiter) if delimiter else _paragraphs(source)


def _head(source: Source) -> str:
    """The beginning of a text. Raises ShapeError where it is none."""
    with opened_text(source) as (_, text):
        head = text.read(HEAD)
    if not head:
        raise ShapeError("an empty member")
    if len(_CONTROL.findall(clean(head))) * 20 > len(head):
        raise ShapeError("bytes that are no text")
    return head


def _page(source: Source) -> Iterator[Row]:
    if source.size > MOST_PAGE:
        raise ShapeError("a web page too large to search")
    page = read_page(source)
    for parent, group in groupby(lines(page, page.root), key=lambda line: line.runs[0].parent):
        row = row_of_text("\n".join(line.text for line in group))
        link = next((a for a in (parent, parent.parent) if a is not None and a.tag == "a"), None)
        address = page.attribute(link, "href") if link is not None else None
        if address and address.startswith("http"):
            row["url"] = clean(address)
        if row:
            yield {"pointer": css(parent), "label": parent.tag, **row}


def _delimiter(head: str, name: str) -> str:
    """What parts the columns of a table: the same number of times in each of its first lines."""
    first = [line for line in head.splitlines()[:6] if line.strip()][:5]
    if not first:
        return ""
    counts = {d: [line.count(d) for line in first] for d in _DELIMITERS}
    best = max(_DELIMITERS, key=lambda d: (counts[d][0], -_DELIMITERS.index(d)))
    if not counts[best][0]:
        return ""
    named = name.casefold().endswith((".csv", ".tsv"))
    even = len(first) > 1 and len(set(counts[best])) == 1 and (counts[best][0] > 1 or best in "\t|;")
    return best if named or even else ""


def _table(source: Source, delimiter: str) -> Iterator[Row]:
    with opened_text(source) as (_, text):
        reader = csv.reader((line.replace("\0", "") for line in _cut_lines(text)), delimiter=delimiter)
        header: list[str] = []
        number = 0
        while True:
            try:
                cells = next(reader, None)
            except csv.Error:
                number += 1
                continue
            if cells is None:
                return
            number += 1
            if not header:
                header = [clean(c).strip("\ufeff ") for c in cells]
                continue
            row = row_of((header[i] if i < len(header) else "", clean(c)) for i, c in enumerate(cells))
            if row:
                yield {"pointer": f"row={number}", "label": "row", **row}


def _paragraphs(source: Source) -> Iterator[Row]:
    """Paragraphs are parted by blank lines; one that runs on is cut."""
    with opened_text(source) as (_, text):
        held: list[str] = []
        first = number = size = 0
        for line in _cut_lines(text):
            words = clean(line).strip("\ufeff\u200e \r\n\t")
            if held and (not words or size > MOST_TEXT):
                yield from _paragraph(held, first, number)
                held, size = [], 0
            if words:
                first = number if not held else first
                held.append(words)
                size += len(words)
            number += line.endswith("\n")
        if held:
            yield from _paragraph(held, first, max(number, first + 1))


def _paragraph(held: list[str], first: int, end: int) -> Iterator[Row]:
    row = row_of_text("\n".join(held))
    if row:
        yield {"pointer": f"line={first},{end}", "label": "text", **row}


def _cut_lines(text: object) -> Iterator[str]:
    """Lines, and pieces of those that do not end."""
    readline = getattr(text, "readline")  # noqa: B009  (a text stream of any class)
    while line := readline(LONGEST_LINE):
        yield line
