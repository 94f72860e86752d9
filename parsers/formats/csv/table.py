"""Where the table is in a member: its delimiter, its header, its rows, and what stands around them."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final, Protocol

from parsers.formats.csv.text import DELIMITERS, Spelling, Torn, cells, lines, mended, records, spelling
from parsers.problems import ShapeError
from parsers.source import Source

_WINDOW: Final = 20
"""Records at the top of a table among which the header is looked for."""

Numbered = tuple[int, str]
"""A record and its number."""


class Declared(Protocol):
    """What is declared of a table; see `parsers.formats.csv.items.CsvRows`."""

    @property
    def header(self) -> tuple[str, ...]:
        """Names that the header row holds."""

    @property
    def columns(self) -> tuple[str, ...]:
        """Names for a table without header."""

    @property
    def delimiter(self) -> str:
        """What stands between cells, where that is known."""

    @property
    def block(self) -> int | None:
        """Which of several tables."""


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table found in a member: what stands before it, its header, its rows, and what is left of the member."""

    spelled: Spelling
    delimiter: str
    names: tuple[str, ...]
    header_row: int
    before: list[Numbered]
    header: list[Numbered]
    body: Iterator[Numbered]
    left: Iterator[Numbered]
    columns: Mapping[str, int]
    """Column numbers by name, from 1."""


def open_table(declared: Declared, source: Source, *, exact: bool) -> Table:
    """Find the declared table in a member. Raises ShapeError where it is not there; `exact` as for `lines`."""
    with source.open() as stream:
        head = stream.read(1 << 16)
    spelled = spelling(head)
    opening = list(islice(lines(source.open(), spelled, exact=False), 2 * _WINDOW))
    _refuse_others(opening)
    delimiter = declared.delimiter or _delimiter(declared, opening)
    numbered = enumerate(records(lines(source.open(), spelled, exact=exact), delimiter), 1)
    before = _skipped(numbered, declared.block or 1)
    inside = _block(numbered) if declared.block else numbered
    window = list(islice(inside, _WINDOW))
    at = _header_at(declared, [[] if isinstance(r, Torn) else cells(r, delimiter) for _, r in window])
    body = chain(window[at + 1 :] if at >= 0 else window, inside)
    named = cells(mended(window[at][1]), delimiter) if at >= 0 else list(declared.columns)
    names = _names(named)
    return Table(
        spelled=spelled,
        delimiter=delimiter,
        names=names,
        header_row=window[at][0] if at >= 0 else 0,
        before=before + window[: max(at, 0)],
        header=window[at : at + 1] if at >= 0 else [],
        body=body,
        left=numbered,
        columns={name: number for number, name in enumerate(names, 1)},
    )


def _refuse_others(opening: list[str]) -> None:
    start = "".join(opening[:3]).lstrip()[:64].lower()
    if start.startswith(("<!doctype", "<html", "<?xml")):
        raise ShapeError("a web page where a table was expected")
    if start.startswith(("{", "[{")):
        raise ShapeError("JSON where a table was expected")


def _delimiter(declared: Declared, opening: list[str]) -> str:
    """The delimiter that finds the declared header; else the one that cuts most rows alike, and finest."""
    if opening and (said := re.match(r'"?sep=(.)"?\s*$', opening[0])):
        return said.group(1)
    tables = {
        d: [cells(r, d) for r in records(iter(opening), d) if r.strip() and not isinstance(r, Torn)]
        for d in DELIMITERS
    }
    if declared.header:
        return next(
            (d for d, table in tables.items() if any(_is_header(declared, row) for row in table)), ","
        )
    width = len(declared.columns) or 2
    fitting = {d: _cells_alike(table, width) for d, table in tables.items()}
    return max(fitting, key=lambda d: fitting[d])


def _cells_alike(table: list[list[str]], width: int) -> int:
    """How many cells stand in rows as wide as the first that has several."""
    widths = [len(row) for row in table]
    first = next((w for w in widths if w >= width), 0)
    return first * widths.count(first)


def _skipped(numbered: Iterator[Numbered], block: int) -> list[Numbered]:
    """What stands before a block, up to the blank lines that end the one before."""
    before: list[Numbered] = []
    filled = False
    while block > 1:
        found = next(numbered, None)
        if found is None:
            raise ShapeError("has fewer tables than declared")
        before.append(found)
        blank = not found[1].strip()
        block -= blank and filled
        filled = not blank
    return before


def _block(numbered: Iterator[Numbered]) -> Iterator[Numbered]:
    """Records up to the next blank line, which stays with them; blank lines at the start do not count."""
    filled = False
    for found in numbered:
        yield found
        blank = not found[1].strip()
        if blank and filled:
            return
        filled = filled or not blank


def _is_header(declared: Declared, row: list[str]) -> bool:
    there = {name.strip(" \ufeff").casefold() for name in row}
    return all(name.casefold() in there for name in declared.header)


def _header_at(declared: Declared, window: list[list[str]]) -> int:
    """Which record of the window is the header; -1 for none."""
    if declared.columns:
        return -1
    if declared.header:
        at = next((i for i, row in enumerate(window) if _is_header(declared, row)), None)
        if at is None and any(window):
            raise ShapeError("the declared header is not there")
        return -1 if at is None else at
    filled = [i for i, row in enumerate(window) if any(cell.strip() for cell in row)]
    if not filled:
        return -1
    blank = next((i for i in range(filled[0], len(window)) if i not in filled), None)
    if len(window[filled[0]]) == 1 and blank is not None:
        alone = all(len(window[i]) == 1 for i in filled if i < blank)
        wide = next((i for i in filled if i > blank and len(window[i]) > 2), None)
        return wide if alone and wide is not None else filled[0]
    said = window[filled[0]][0].lower().startswith("sep=") and len(filled) > 1
    return filled[1] if said else filled[0]


def _names(header: list[str]) -> tuple[str, ...]:
    """Column names: stripped, numbered where one comes again or is empty, without empty ones at the end."""
    plain_names = [name.strip(" \ufeff\t\0") for name in header]
    while plain_names and not plain_names[-1]:
        plain_names.pop()
    names: list[str] = []
    times = Counter[str]()
    for i, name in enumerate(plain_names):
        times[name] += 1
        names.append(f"#{i}" if not name else f"{name}#{times[name]}" if times[name] > 1 else name)
    return tuple(names)
