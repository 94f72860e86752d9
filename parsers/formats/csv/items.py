"""Tables: the rows of a CSV or TSV member as items, the place of each cell, and the table again with an edit applied.

An item is a dict from column name to cell. The second of two columns of one name is `Name#2`; a column without a name,
or beyond the header, is `#4` by its position from 0; a short row lacks its last columns. Places are those of RFC 7111:
`row=3` and `cell=3,2`, where rows are counted from 1 at the top of the file, blank ones and those before the header
included, and a row is a record: a quoted cell may run over lines.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from parsers.declare.paths import unescape
from parsers.formats.csv.rewrite import pieces, rewritten
from parsers.formats.csv.table import Numbered, Table, open_table
from parsers.formats.csv.text import Torn, mended, rows
from parsers.source import Edit, Rows, Source

BATCH: Final = 20_000
_NOTE: Final = "bytes that are no UTF-8 were read as Windows-1252"


class RowPointer(str):
    """A pointer that knows its table, so that `locate` finds the cell of a column."""

    __slots__ = ("table",)

    table: Table


@dataclass(frozen=True, kw_only=True)
class CsvRows:
    """The rows of a table.

    `header` are names that the header row holds (among others, without case): it is looked for among the first records
    and the member is refused without it. Without `header` it is the first row, or the first one after a blank line
    where lone cells stand before that. `columns` names the columns of a table that has no header.
    `block` picks one of several tables with blank lines between them, from 1. With `melt` an item is one value:
    `column` and `value`, of every cell that holds something, cut where the pattern `split` matches. `explode` does so
    for some columns alone, whose values come behind the row that is left.
    """

    header: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    delimiter: str = ""
    block: int | None = None
    melt: bool = False
    explode: tuple[str, ...] = ()
    split: str = ""

    def rows(self, source: Source) -> Iterator[Rows]:
        """Batches of rows. Raises ShapeError where the member is no text, or the header is not there."""
        table = open_table(self, source, exact=False)
        batch: list[Numbered] = []
        for numbered in table.body:
            batch.append(numbered)
            if len(batch) == BATCH:
                yield _batch(self, table, batch, source)
                batch = []
        yield _batch(self, table, batch, source)

    def locate(self, pointer: str, path: str) -> str:
        """The cell of a column; the row itself where the pointer was not one of `rows`."""
        table = pointer.table if isinstance(pointer, RowPointer) else None
        if pointer.startswith("cell="):
            number = re.findall(r"\d+", pointer)[1]
            return f"cell={table.header_row if table else 1},{number}#" if path == "column" else pointer
        column = unescape(path)
        beyond = int(column[1:]) + 1 if column[:1] == "#" and column[1:].isdecimal() else None
        place = table.columns.get(column, beyond) if table else None
        return f"cell={pointer.removeprefix('row=')},{place}" if place else pointer

    def rewrite(self, source: Source, edit: Edit) -> Iterator[bytes]:
        """The table again; cells that the edit leaves alone as they stood, to the byte."""
        table = open_table(self, source, exact=True)
        cut = frozenset(table.names if self.melt else self.explode)
        return rewritten(
            table, edit, blocks=self.block is not None, whole=not self.melt, cut=cut, split=self.split
        )


def _batch(declared: CsvRows, table: Table, batch: list[Numbered], source: Source) -> Rows:
    numbers, texts = [], []
    for number, record in batch:
        if isinstance(record, Torn):
            source.notes.append((f"row={number}", "a row with a quote that is never closed"))
        elif record.strip():
            numbers.append(number)
            texts.append(record)
    if not all(map(str.isascii, texts)):
        right = [mended(text) for text in texts]
        if right != texts and ("", _NOTE) not in source.notes:
            source.notes.append(("", _NOTE))
        texts = right
    found = rows(texts, table.delimiter)
    if declared.melt or declared.explode:
        return _melted(declared, table, numbers, found)
    names, width = table.names, len(table.names)
    items: list[object] = [
        dict(zip(names, row, strict=False)) if len(row) <= width else _long(names, row) for row in found
    ]
    return Rows(items=items, pointers=[_pointer(f"row={n}", table) for n in numbers], root={})


def _long(names: tuple[str, ...], row: list[str]) -> dict[str, str]:
    """A row with more cells than the header has names."""
    extra = {f"#{i}": cell for i, cell in enumerate(row) if i >= len(names) and cell}
    return {**dict(zip(names, row, strict=False)), **extra}


def _pointer(text: str, table: Table) -> RowPointer:
    pointer = RowPointer(text)
    pointer.table = table
    return pointer


def _melted(declared: CsvRows, table: Table, numbers: list[int], found: list[list[str]]) -> Rows:
    """Single values, behind the row they come from unless all of it is melted."""
    items: list[object] = []
    pointers: list[str] = []
    labels = [re.sub(r"(?<=.)#\d+$", "", name) for name in table.names]
    for number, row in zip(numbers, found, strict=True):
        if not declared.melt:
            left = dict(zip(table.names, row, strict=False))
            items.append({name: cell for name, cell in left.items() if name not in declared.explode})
            pointers.append(_pointer(f"row={number}", table))
        for column, (name, label, cell) in enumerate(zip(table.names, labels, row, strict=False), 1):
            if declared.melt or name in declared.explode:
                for place, start, end in pieces(declared.split, f"cell={number},{column}", cell):
                    items.append({"column": label, "value": cell[start:end]})
                    pointers.append(_pointer(place, table))
    return Rows(items=items, pointers=pointers, root={})
