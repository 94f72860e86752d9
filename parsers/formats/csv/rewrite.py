"""A table again, with an edit applied: cells that the edit leaves alone as they stood, to the byte."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from parsers.formats.csv.table import Numbered, Table
from parsers.formats.csv.text import Torn, mended, plain, quoted, spans, spelt
from parsers.source import DROP, Drop, Edit

_PART = 20_000


@dataclass(frozen=True, kw_only=True)
class _Wish:
    """What is wanted of a table: the edit; which rows are headers; whether a row is an item; which cells are cut, where."""

    table: Table
    edit: Edit
    heads: set[int]
    whole: bool
    cut: frozenset[int]
    split: str


def rewritten(
    table: Table, edit: Edit, *, blocks: bool, whole: bool, cut: frozenset[str], split: str
) -> Iterator[bytes]:
    """The bytes of the member.

    `blocks`: what follows a blank line has a header of its own. `whole`: a row is an item; `cut` are the columns
    whose cells hold items, cut at `split`.
    """
    numbers = frozenset(table.columns[name] for name in cut if name in table.columns)
    wish = _Wish(table=table, edit=edit, heads={table.header_row}, whole=whole, cut=numbers, split=split)
    yield table.spelled.bom
    part: list[str] = []
    for number, record in chain(table.before, table.header, table.body, _after(wish, blocks=blocks)):
        part.append(_record(wish, number, record))
        if len(part) == _PART:
            yield spelt("".join(part), table.spelled)
            part = []
    yield spelt("".join(part), table.spelled)


def pieces(split: str, place: str, cell: str) -> Iterator[tuple[str, int, int]]:
    """The values in a cell: place, start and end of each. A cell of several has them as `cell=2,5/0`, `cell=2,5/1`."""
    cuts = [m.span() for m in re.finditer(split, cell)] if split else []
    starts, ends = [0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(cell)]
    found = [_stripped(cell, a, b) for a, b in zip(starts, ends, strict=True)]
    found = [(a, b) for a, b in found if a < b]
    for i, (start, end) in enumerate(found):
        yield (f"{place}/{i}" if len(found) > 1 else place), start, end


def _stripped(cell: str, start: int, end: int) -> tuple[int, int]:
    while start < end and cell[start].isspace():
        start += 1
    while end > start and cell[end - 1].isspace():
        end -= 1
    return start, end


def _after(wish: _Wish, *, blocks: bool) -> Iterator[Numbered]:
    """What stands behind a block: further tables, whose first rows are headers too."""
    fresh = True
    for number, record in wish.table.left:
        blank = not record.strip()
        if blocks and fresh and not blank:
            wish.heads.add(number)
        fresh = blank
        yield number, record


def _record(wish: _Wish, number: int, record: str) -> str:
    """A record with the edit applied; empty where it goes."""
    if not record.strip():
        return record
    data = number > wish.table.header_row and number not in wish.heads
    if data and wish.whole and not _stays(wish, number, record):
        return ""
    if isinstance(record, Torn):
        new = wish.edit.value(f"row={number}", record)
        return record if new is record else ""
    out, at = [], 0
    for column, (start, end) in enumerate(spans(record, wish.table.delimiter), 1):
        raw, place = record[start:end], f"cell={number},{column}"
        cell = plain(mended(raw))
        if number in wish.heads:
            new = wish.edit.key(place, cell)
        else:
            new = _cut(wish, place, cell) if data and column in wish.cut else _value(wish, place, cell)
        out += [record[at:start], raw if new == cell else quoted(new, raw, wish.table.delimiter)]
        at = end
    return "".join(out) + record[at:]


def _stays(wish: _Wish, number: int, record: str) -> bool:
    """Whether a row stays, or a value cut out of one of its cells."""
    if wish.edit.keep(f"row={number}"):
        return True
    if isinstance(record, Torn) or not wish.cut:
        return False
    found = list(enumerate(spans(record, wish.table.delimiter), 1))
    values = ((f"cell={number},{c}", plain(mended(record[a:b]))) for c, (a, b) in found if c in wish.cut)
    return any(
        wish.edit.keep(piece) for place, cell in values for piece, _, _ in pieces(wish.split, place, cell)
    )


def _value(wish: _Wish, place: str, cell: str) -> str:
    new = wish.edit.value(place, cell)
    return "" if isinstance(new, Drop) or new is None else str(new)


def _cut(wish: _Wish, place: str, cell: str) -> str:
    """A cell of several values; one that goes takes what stood before it along."""
    out, at = "", 0
    for piece, start, end in pieces(wish.split, place, cell):
        new = wish.edit.value(piece, cell[start:end]) if wish.edit.keep(piece) else DROP
        between = cell[at:start]
        if not isinstance(new, Drop) and new is not None:
            out += (between if out or not at else "") + str(new)
        at = end
    return out + cell[at:]
