"""JSON members too large to hold: their items slice by slice, and the member again slice by slice."""

import codecs
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO, Final

from parsers.declare.paths import escape
from parsers.formats.json import slices
from parsers.formats.json.containers import ItemTest, Selected, below, item_test, select, select_below, tokens
from parsers.formats.json.document import Document, check_depth, decode, load
from parsers.formats.json.slices import Part, Role, TornError, Window, counted, is_whole, parts
from parsers.formats.json.text import peel
from parsers.formats.json.walk import NOTHING
from parsers.problems import ShapeError
from parsers.source import Rows, Source

_BROKEN: Final = "the file breaks off or is damaged here; what was complete before it was read"


@dataclass(frozen=True, kw_only=True)
class Bones(Document):
    """A document without the content of its long lists, and the pointers of the values that did not fit."""

    opened: tuple[str, ...]


def can_slice(source: Source) -> bool:
    """Whether the member is spelt in UTF-8: the bytes of brackets and quotes then stand for nothing else."""
    with source.open() as stream:
        head = stream.read(4)
    return not head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and 0 not in head


def big_rows(source: Source, containers: tuple[str, ...], *, assigned: bool) -> Iterator[Rows]:
    """Batches of items of a large member. `root` is the document with its long lists emptied, as objects by position."""
    rest = _skeleton(source, containers, assigned=assigned)
    chosen = select(rest.value, containers)
    if not chosen.exists:
        raise ShapeError("none of the declared containers is in the document")
    whole = [i for i, pointer in enumerate(chosen.pointers) if not pointer or pointer not in rest.torn]
    if whole:
        items = [chosen.items[i] for i in whole]
        yield Rows(items=items, pointers=[chosen.pointers[i] for i in whole], root=rest.value)
    yield from _sliced(source, rest, containers, assigned=assigned)


def _sliced(source: Source, rest: Document, containers: tuple[str, ...], *, assigned: bool) -> Iterator[Rows]:
    with source.open() as stream, suppress(TornError):
        window, _ = unwrap(stream, assigned=assigned)
        for part in parts(window, _decoder(source, containers), whole=item_test(containers)):
            if part.role is Role.SLICE:
                found = _items(part, below(part.pointer, containers))
                root = _rooted(rest.value, part) if _looks_up(part, found) else rest.value
                if found.items:
                    yield Rows(items=found.items, pointers=found.pointers, root=root)


def _items(part: Part, rests: Sequence[tuple[str, ...]]) -> Selected:
    """The items in a slice: its values themselves, or what stands at the rest of the containers below each.

    Where the list itself is an item, too, it is no item of each of its slices.
    """
    rests = [rest for rest in rests if rest]
    if rests == [("*",)]:
        stem = part.pointer + "/"
        pointers = [stem + str(i) for i in range(part.first, part.first + len(part.values))]
        if None in part.values:
            pointers = [p for p, v in zip(pointers, part.values, strict=True) if v is not None]
        return Selected(pointers=pointers, items=[v for v in part.values if v is not None], exists=True)
    found = Selected(pointers=[], items=[], exists=False)
    for i, value in enumerate(part.values):
        inner = select_below({str(part.first + i): value}, part.pointer, rests)
        found.pointers.extend(inner.pointers)
        found.items.extend(inner.items)
    return found


def _looks_up(part: Part, found: Selected) -> bool:
    """Whether items stand below the elements of the list, so that what is around them is in the slice."""
    return bool(found.pointers) and found.pointers[0].count("/") > part.pointer.count("/") + 1


def _rooted(root: object, part: Part) -> object:
    """The document around a slice: the elements of the slice in their places."""
    here: object = {str(part.first + i): v for i, v in enumerate(part.values)}
    path = tokens(part.pointer)
    for depth in range(len(path), 0, -1):
        above = select(root, ["".join("/" + escape(t) for t in path[: depth - 1])]).items
        here = (
            {**above[0], path[depth - 1]: here}
            if above and isinstance(above[0], dict)
            else {path[depth - 1]: here}
        )
    return here


def _decoder(source: Source, containers: Sequence[str]) -> slices.Decode:
    def read(pointer: str, first: int, text: bytes) -> list[object]:
        if not below(pointer, containers):
            return counted(text)
        return _values(source, pointer, first, b"[" + text + b"]")

    return read


def _values(source: Source, pointer: str, first: int, text: bytes) -> list[object]:
    """The values of a slice. Oddly spelt text is read forgivingly; text that is no list of whole items is refused."""
    try:
        values = decode(text)
        check_depth(text)
        if isinstance(values, list):
            return values
    except ValueError:
        if not is_whole(text):
            raise
    loaded = load(text, assigned=False)
    if not isinstance(loaded.value, list) or loaded.torn:
        raise ValueError("not whole items")
    source.notes.extend((_moved(p, pointer, first), message) for p, message in loaded.notes)
    return loaded.value


def _moved(place: str, pointer: str, first: int) -> str:
    """A place in a slice as a place in the document."""
    if not place:
        return pointer
    index, *deeper = place[1:].split("/")
    return "/".join([pointer, str(first + int(index)), *deeper])


def _skeleton(source: Source, containers: tuple[str, ...], *, assigned: bool) -> Document:
    """The document without the content of its long lists.

    Read once for all feeds, and again only where one of them wants a value whole that did not fit into a window.
    """
    rest = _kept_bones(source, NOTHING, "json without lists", assigned=assigned)
    is_item = item_test(containers)
    if not any(is_item(pointer) for pointer in rest.opened) or not select(rest.value, containers).exists:
        return rest
    return _kept_bones(source, is_item, f"json without {containers}", assigned=assigned)


def _kept_bones(source: Source, is_item: ItemTest, name: str, *, assigned: bool) -> Bones:
    kept = source.parsed.get(name)
    if isinstance(kept, Bones):
        return kept
    pieces: list[bytes] = []
    torn: list[str] = []
    opened: list[str] = []
    with source.open() as stream:
        window, _ = unwrap(stream, assigned=assigned)
        pieces.extend(_bones(window, torn, opened, is_item))
    loaded = load(b"".join(pieces), assigned=False)
    notes = (*loaded.notes, *((p, _BROKEN) for p in torn[-1:]))
    if is_item is NOTHING:
        source.notes.extend(notes)
    rest = Bones(value=loaded.value, torn=loaded.torn | frozenset(torn), notes=notes, opened=tuple(opened))
    source.parsed[name] = rest
    return rest


def _bones(window: Window, torn: list[str], opened: list[str], is_item: ItemTest) -> Iterator[bytes]:
    """The text of the document with lists that do not fit as objects by position, without their slices."""
    open_at: list[tuple[str, bytes]] = []
    fresh = True
    try:
        for part in parts(window, lambda *slice_: counted(slice_[2]), whole=is_item):
            if part.role is Role.CLOSE:
                open_at.pop()
                yield b"}"
                fresh = False
            elif part.role is not Role.SLICE:
                key = part.key or (b'"%s":' % tokens(part.pointer)[-1].encode() if open_at else b"")
                yield (b"" if fresh else b",") + key + (part.text if part.role is Role.WHOLE else b"{")
                fresh = part.role is Role.OPEN
                if fresh:
                    open_at.append((part.pointer, part.text))
                    opened.append(part.pointer)
    except TornError:
        torn.extend(pointer for pointer, _ in open_at)
        dangling = b"}" * len(open_at)
        yield dangling


def unwrap(stream: BinaryIO, *, assigned: bool) -> tuple[Window, bytes]:
    """A window on the value, and what stands before it."""
    head = stream.read(slices.HEAD)
    before = peel(head, assigned=assigned).before
    window = Window(stream=stream, held=head, at=len(before), size=slices.SLICE)
    return window, before + window.space()
