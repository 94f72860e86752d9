"""JSON members too large to hold, written again slice by slice with an edit applied."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from parsers.declare.paths import unescape
from parsers.formats.json.big import unwrap
from parsers.formats.json.containers import ItemTest, item_test
from parsers.formats.json.slices import Part, Role, TornError, Window, counted, parts
from parsers.formats.json.text import spell, spell_bytes, words
from parsers.formats.json.walk import Walk, walk_list, walk_value
from parsers.problems import ShapeError
from parsers.source import Drop, Edit, Source

_CHUNK: Final = 2**20


@dataclass(kw_only=True)
class _Open:
    """A container being written: whether anything of it stands yet, and what stood before its first child."""

    closing: bytes
    first_lead: bytes | None = None
    empty: bool = True
    keys: set[str] = field(default_factory=set)


@dataclass(frozen=True, kw_only=True)
class _Style:
    edit: Edit
    is_item: ItemTest
    ascii_only: bool
    slashes: bool


def big_rewrite(
    source: Source, edit: Edit, containers: tuple[str, ...], *, assigned: bool
) -> Iterator[bytes]:
    """The member again. Raises ShapeError where a key stands twice around the slices: the first could leak."""
    style = _style(source, edit, containers)
    with source.open() as stream:
        window, before = unwrap(stream, assigned=assigned)
        yield before
        yield from _parts_again(window, style)
        behind = window.held[window.at :] + stream.read(_CHUNK)
        yield behind if not behind.strip(b" \t\r\n;") else b""


def _parts_again(window: Window, style: _Style) -> Iterator[bytes]:
    opened: list[_Open] = [_Open(closing=b"")]
    skipped = 0
    try:
        for part in parts(window, lambda *slice_: counted(slice_[2])):
            if skipped:
                skipped += {Role.OPEN: 1, Role.CLOSE: -1}.get(part.role, 0)
            elif part.role is Role.CLOSE:
                yield opened[-1].closing if opened[-1].empty else part.text
                opened.pop()
            elif part.role is Role.OPEN and style.is_item(part.pointer) and not style.edit.keep(part.pointer):
                _noted_lead(opened[-1], part)
                skipped = 1
            else:
                yield from _part_again(part, opened, style)
    except TornError:
        yield b"".join(o.closing for o in reversed(opened))


def _part_again(part: Part, opened: list[_Open], style: _Style) -> Iterator[bytes]:
    here = opened[-1]
    _noted_lead(here, part)
    if part.role is Role.OPEN:
        yield _led(here, part.lead) + _key(part, here, style) + part.text
        opened.append(_Open(closing=b"]" if part.text == b"[" else b"}"))
        return
    walk = _walk(words(part.text, "utf-8"), style)
    if part.role is Role.SLICE:
        pieces, _ = walk_list(walk, part.pointer, part.first)
        for lead, piece in pieces:
            yield _led(here, lead.encode() or part.lead) + spell_bytes(piece, "utf-8")
        return
    again, _ = walk_value(walk, 0, part.pointer, 1)
    if not isinstance(again, Drop):
        yield _led(here, part.lead) + _key(part, here, style) + spell_bytes(again, "utf-8")


def _noted_lead(here: _Open, part: Part) -> None:
    if here.first_lead is None:
        here.first_lead = part.lead
    if part.key:
        name = part.pointer.rsplit("/", 1)[-1]
        if name in here.keys:
            raise ShapeError("a key given twice around a long list", part.pointer)
        here.keys.add(name)


def _led(here: _Open, lead: bytes) -> bytes:
    """What stands before the next child: the comma, or for the first that is left what stood before the first."""
    if here.empty:
        here.empty = False
        return here.first_lead or b""
    return lead


def _key(part: Part, here: _Open, style: _Style) -> bytes:
    if not part.key or here.closing != b"}":
        return b""
    old = unescape(part.pointer.rsplit("/", 1)[-1])
    new = style.edit.key(part.pointer, old)
    if new == old:
        return part.key
    end = part.key.rindex(b'"') + 1
    return spell(new, ascii_only=style.ascii_only, slashes=style.slashes).encode() + part.key[end:]


def _walk(text: str, style: _Style) -> Walk:
    return Walk(
        text=text, edit=style.edit, is_item=style.is_item, ascii_only=style.ascii_only, slashes=style.slashes
    )


def _style(source: Source, edit: Edit, containers: tuple[str, ...]) -> _Style:
    """How the member spells: seen in all of it, since a later slice must not differ from an earlier one."""
    ascii_only, slashes = True, False
    with source.open() as stream:
        while chunk := stream.read(_CHUNK):
            ascii_only = ascii_only and chunk.isascii()
            slashes = slashes or b"\\/" in chunk
    return _Style(edit=edit, is_item=item_test(containers), ascii_only=ascii_only, slashes=slashes)
