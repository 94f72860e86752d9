"""Google's activity pages: My Activity, and the watch and search history of YouTube, as HTML.

A page of hundreds of megabytes is one line of `div.outer-cell`s, so it is read in pieces cut before such a cell.
Items have the keys of the JSON layout (`parsers.formats.activity.cell`), so that one feed reads both.

The place of an item is `div.outer-cell:nth-of-type(12)`: the twelfth element of that class on the page, from 1, in the
order of the document (in a page as Google writes it that is also the twelfth `div` of its grid). The place of a value
has its key behind it: `…::part(subtitles/0/name)`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from parsers.formats.activity.cell import read_cell
from parsers.formats.activity.edit import rewritten
from parsers.problems import ShapeError
from parsers.source import Edit, Rows, Source

CHUNK: Final = 1 << 20
"""Bytes read at a time."""

BATCH: Final = 8_192
"""Activities handed on at a time."""

LARGEST_CELL: Final = 8 << 20
"""No activity is larger; a page that has none by then is another's."""

_MARK: Final = b'<div class="outer-cell'
_GRID: Final = b"mdl-grid"


@dataclass(frozen=True, kw_only=True)
class ActivityCells:
    """The activities of a page, each a dict in the keys of the JSON layout, and `rest` for words without a key there.

    With `each` (a key that holds a list, such as `subtitles`) an item is one element of that list, with the keys of
    its activity beside its own.
    """

    each: str = ""

    def rows(self, source: Source) -> Iterator[Rows]:
        """Batches of activities in the order of the page. Raises ShapeError where the page has no such cells."""
        items: list[object] = []
        pointers: list[str] = []
        for number, cell in enumerate((cell for cells in _pieces(source) for cell in cells), 1):
            try:
                item = read_cell(cell)
            except ShapeError as shape:
                source.notes.append((_place(number), str(shape)))
                continue
            for pointer, part in self._parts(item, _place(number)):
                items.append(part)
                pointers.append(pointer)
            if len(items) >= BATCH:
                yield Rows(items=items, pointers=pointers, root={})
                items, pointers = [], []
        yield Rows(items=items, pointers=pointers, root={})

    def locate(self, pointer: str, path: str) -> str:
        """The place of a value of an activity."""
        if pointer.endswith(")") and "::part(" in pointer:
            own = path.partition("/")[0] in {"name", "url"}
            return f"{pointer[:-1]}/{path})" if own else f"{pointer.partition('::')[0]}::part({path})"
        return f"{pointer}::part({path})" if path else pointer

    def rewrite(self, source: Source, edit: Edit) -> Iterator[bytes]:
        """The page again: whole cells go, words and addresses change where they stand, all else as it was."""
        number = 0
        for cells in _pieces(source, with_head=True):
            for cell in cells:
                if not cell.startswith(_MARK.decode()):
                    yield _encode(cell)
                    continue
                number += 1
                yield _encode(rewritten(cell, _place(number), edit))

    def _parts(self, item: dict[str, object], place: str) -> Iterator[tuple[str, dict[str, object]]]:
        rows = item.get(self.each, []) if self.each else None
        if rows is None:
            yield place, item
        elif isinstance(rows, list):
            around = {k: v for k, v in item.items() if k != self.each}
            yield from ((f"{place}::part({self.each}/{i})", {**around, **row}) for i, row in enumerate(rows))


def _place(number: int) -> str:
    return f"div.outer-cell:nth-of-type({number})"


def _pieces(source: Source, *, with_head: bool = False) -> Iterator[list[str]]:
    """Lists of whole cells, each up to the next; with `with_head`, first what stands before them."""
    with source.open() as stream:
        held, seen = b"", False
        while chunk := stream.read(CHUNK):
            held += chunk
            if not seen:
                first = held.find(_MARK)
                if first < 0:
                    if len(held) > LARGEST_CELL or (len(held) >= CHUNK and _GRID not in held):
                        raise ShapeError("a page without activities")
                    continue
                if with_head:
                    yield [_decode(held[:first])]
                held, seen = held[first:], True
            last = held.rfind(_MARK)
            if last > 0:
                yield _cut(held[:last])
                held = held[last:]
            elif len(held) > LARGEST_CELL:
                raise ShapeError("an activity too large to hold")
        if seen:
            yield _cut(held)
        elif _GRID not in held:
            raise ShapeError("a page without activities")
        elif with_head:
            yield [_decode(held)]


def _cut(held: bytes) -> list[str]:
    mark = _MARK.decode()
    return [mark + cell for cell in _decode(held).split(mark)[1:]]


def _decode(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
