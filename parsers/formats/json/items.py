"""JSON: the items of a document's containers, the place of each, and the document again with an edit applied."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from parsers.formats.json import walk
from parsers.formats.json.big import big_rows, can_slice
from parsers.formats.json.big_write import big_rewrite
from parsers.formats.json.containers import Index, index_of, item_test, select
from parsers.formats.json.document import Document, document
from parsers.formats.json.text import peel, spell_bytes, words
from parsers.problems import ShapeError
from parsers.source import Edit, Rows, Source, charge

BIG: Final = 32 * 2**20
"""Bytes from which a member is read in slices: as objects it would take about six times as much."""

BATCH: Final = 16_384
"""Items in a batch: enough for columns to pay, few enough to hold."""


@dataclass(frozen=True, init=False)
class JsonItems:
    """The items of all these containers that exist, in order, each once: `JsonItems("/messages/*")`.

    See `parsers.formats.json.containers` for the language. Without any container, or with the empty one, the whole
    document is the one item. With `top` ("[" or "{") a document that begins otherwise is refused unread: `/*` would
    also take each value of an object, and a large one would be parsed for nothing.
    """

    containers: tuple[str, ...]
    top: str = ""

    def __init__(self, *containers: str, top: str = "") -> None:
        object.__setattr__(self, "containers", containers or ("",))
        object.__setattr__(self, "top", top)

    def rows(self, source: Source) -> Iterator[Rows]:
        """Batches of items. None where the container is there and empty; ShapeError where it is not there."""
        if self.top and not _begins(source, self.top):
            raise ShapeError("the document does not begin as declared")
        return rows_of(source, self.containers, assigned=False)

    def locate(self, pointer: str, path: str) -> str:
        """The pointer of a value inside an item."""
        return locate(pointer, path)

    def rewrite(self, source: Source, edit: Edit) -> Iterator[bytes]:
        """The document again, each token that the edit leaves alone as it stood."""
        return rewrite_of(source, edit, self.containers, assigned=False)


def _begins(source: Source, top: str) -> bool:
    """Whether the first sign of a member is this one; what is no UTF-8 is left to the parser."""
    with source.open() as stream:
        head = stream.read(256).removeprefix(b"\xef\xbb\xbf").lstrip()
    return not head or head[:1] == top.encode() or head[0] > 0x7E


def locate(pointer: str, path: str) -> str:
    """The pointer of the value at a path inside the item at `pointer`. The path's tokens are RFC 6901 tokens already."""
    return f"{pointer}/{path}" if path else pointer


def rows_of(source: Source, containers: tuple[str, ...], *, assigned: bool) -> Iterator[Rows]:
    """Batches of the items of a member that is JSON, or JavaScript that assigns JSON."""
    if source.size >= BIG and can_slice(source):
        yield from big_rows(source, containers, assigned=assigned)
        return
    loaded = document(source, assigned=assigned)
    chosen = select(loaded.value, containers, _index(source, loaded, containers), partial(charge, source))
    if not chosen.exists:
        raise ShapeError("none of the declared containers is in the document")
    whole = [i for i, p in enumerate(chosen.pointers) if not p or p not in loaded.torn]
    for start in range(0, len(whole), BATCH):
        batch = whole[start : start + BATCH]
        items = [chosen.items[i] for i in batch]
        yield Rows(items=items, pointers=[chosen.pointers[i] for i in batch], root=loaded.value)


def _index(source: Source, loaded: Document, containers: tuple[str, ...]) -> Index | None:
    if not any(c.startswith("/**/") for c in containers):
        return None
    kept = source.parsed.get("json index")
    if isinstance(kept, Mapping):
        return kept
    index = index_of(loaded.value, partial(charge, source))
    source.parsed["json index"] = index
    return index


def rewrite_of(source: Source, edit: Edit, containers: tuple[str, ...], *, assigned: bool) -> Iterator[bytes]:
    """The member again, wrapping and all."""
    if source.size >= BIG and can_slice(source):
        yield from big_rewrite(source, edit, containers, assigned=assigned)
        return
    with source.open() as stream:
        peeled = peel(stream.read(), assigned=assigned)
    text = words(peeled.body, peeled.encoding)
    steps = walk.new_walk(text, edit, item_test(containers))
    yield peeled.before + spell_bytes(walk.walk_document(steps), peeled.encoding) + peeled.after
