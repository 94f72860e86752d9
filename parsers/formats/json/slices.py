"""A JSON document too large to hold, taken apart while it is read.

Values that fit into a window are given whole; a container that does not is opened and its content follows. Long lists
come in slices. A slice is right by construction: it begins at an item, and what parses as the content of a list is
whole items. Where to cut is guessed from the text between the first two items; a wrong guess costs time only.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import BinaryIO, Final

import msgspec

from parsers.declare.paths import escape
from parsers.formats.json.text import clean
from parsers.problems import ShapeError

SLICE: Final = 8 * 2**20
"""Bytes looked at together: 8 MB hold tens of thousands of items and their objects stay below 100 MB."""

HEAD: Final = 65_536
"""Bytes read first, to take the wrapping off."""

FIRST_LOOK: Final = 1_024
"""Bytes in which the end of a value is looked for first. Most values are short, and a window is made into text for each."""

LARGEST_ITEM: Final = 64 * 2**20
"""Bytes up to which an item is held whole; of a larger one the long lists are left to containers inside it."""

DEEPEST: Final = 200
"""Levels of containers that do not fit into a window: each of them is looked at anew."""

LARGEST: Final = 256 * 2**20
"""Bytes of a single string or number. A video inside a JSON text is the largest seen."""

SCAN: Final = json.JSONDecoder(strict=False, parse_int=len, parse_float=len)
"""Finds where a value ends. What it makes of numbers is of no use."""

_RAW: Final = msgspec.json.Decoder(list[msgspec.Raw])

_SPACE: Final = re.compile(rb"[ \t\r\n]*")
_KEY: Final = re.compile(rb'"[^"\\]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\]*)*"', re.DOTALL)
_FIRST_KEY: Final = re.compile(rb'\{[ \t\r\n]*"[^"\\]{1,100}"')
_COMMA: Final = re.compile(r"[ \t\r\n]*,[ \t\r\n]*")
LOOK_AHEAD: Final = 65_536
_ENDINGS: Final = 4
_TOO_DEEP: Final = "nested too deep"


class Role(Enum):
    """What a part is: a value that fits, items of a list, or the brackets of a container that does not fit."""

    WHOLE = "whole"
    SLICE = "slice"
    OPEN = "open"
    CLOSE = "close"


@dataclass(frozen=True, kw_only=True)
class Part:
    """A stretch of the document. `lead` stands before it (comma and space), `key` is its key and colon as they stand.

    For a slice `pointer` is that of the list, `first` the position of its first item, `values` what `decode` made of it.
    """

    role: Role
    pointer: str
    text: bytes
    lead: bytes = b""
    key: bytes = b""
    first: int = 0
    values: list[object] = field(default_factory=list)


class TornError(Exception):
    """The document stops, or stops being JSON."""


Decode = Callable[[str, int, bytes], list[object]]
"""The values in the text of a slice, given the list's pointer and the first position. ValueError: not whole items."""


Whole = Callable[[str], bool]
"""Whether the value at a pointer is wanted whole, though it may not fit into the window: an item."""


@dataclass(kw_only=True)
class Window:
    """The stretch of a stream that is held, and how far it has been used."""

    stream: BinaryIO
    held: bytes = b""
    at: int = 0
    ended: bool = False
    size: int = SLICE

    def need(self, size: int) -> None:
        """Hold this many unused bytes, or all that are left."""
        if len(self.held) - self.at >= size or self.ended:
            return
        pieces = [self.held[self.at :]]
        missing = max(size, self.size)
        while missing > 0:
            piece = self.stream.read(missing)
            if not piece:
                self.ended = True
                break
            pieces.append(piece)
            missing -= len(piece)
        self.held, self.at = b"".join(pieces), 0

    def space(self) -> bytes:
        """Take the white space that comes next."""
        self.need(LOOK_AHEAD)
        match = _SPACE.match(self.held, self.at)
        return self.take(match.end() if match else self.at)

    def take(self, end: int) -> bytes:
        """Take what lies before a position in `held`."""
        taken, self.at = self.held[self.at : end], end
        return taken

    def peek(self) -> bytes:
        """The next byte, still to be taken."""
        self.need(LOOK_AHEAD)
        return self.held[self.at : self.at + 1]


def parts(
    window: Window,
    decode: Decode,
    pointer: str = "",
    *,
    lead: bytes = b"",
    key: bytes = b"",
    whole: Whole = lambda _pointer: False,
) -> Iterator[Part]:
    """The parts of the value that begins here. Raises TornError where it breaks off."""
    end = _end_of_value(window, LARGEST_ITEM if pointer and whole(pointer) else 0)
    if end is not None:
        yield Part(role=Role.WHOLE, pointer=pointer, text=window.take(end), lead=lead, key=key)
        return
    if pointer.count("/") >= DEEPEST:
        raise ShapeError(_TOO_DEEP, pointer)
    bracket = window.take(window.at + 1)
    yield Part(role=Role.OPEN, pointer=pointer, text=bracket, lead=lead, key=key)
    inner = _elements if bracket == b"[" else _members
    yield from inner(window, decode, pointer, whole)


def _elements(window: Window, decode: Decode, pointer: str, whole: Whole) -> Iterator[Part]:
    lead, index = window.space(), 0
    if window.peek() == b"]":
        yield Part(role=Role.CLOSE, pointer=pointer, text=lead + window.take(window.at + 1))
        return
    between = _between(window)
    while True:
        window.need(window.size)
        end, values = _cut(window, decode, pointer, index, between)
        if values is None:
            yield from parts(window, decode, f"{pointer}/{index}", lead=lead, whole=whole)
            index += 1
        else:
            text = window.take(end)
            yield Part(role=Role.SLICE, pointer=pointer, text=text, lead=lead, first=index, values=values)
            index += len(values)
        space = window.space()
        mark = window.take(window.at + 1) if window.peek() else b""
        if mark == b"]":
            yield Part(role=Role.CLOSE, pointer=pointer, text=space + mark)
            return
        if mark != b",":
            raise TornError
        lead = space + mark + window.space()


def _members(window: Window, decode: Decode, pointer: str, whole: Whole) -> Iterator[Part]:
    lead = window.space()
    if window.peek() == b"}":
        yield Part(role=Role.CLOSE, pointer=pointer, text=lead + window.take(window.at + 1))
        return
    while True:
        window.need(window.size)
        match = _KEY.match(window.held, window.at)
        if match is None:
            raise TornError
        name = clean(json.loads(match.group().decode("utf-8", "surrogateescape"), strict=False))
        key = window.take(match.end()) + window.space()
        if window.peek() != b":":
            raise TornError
        key += window.take(window.at + 1) + window.space()
        yield from parts(window, decode, f"{pointer}/{escape(name)}", lead=lead, key=key, whole=whole)
        space = window.space()
        mark = window.take(window.at + 1) if window.peek() else b""
        if mark == b"}":
            yield Part(role=Role.CLOSE, pointer=pointer, text=space + mark)
            return
        if mark != b",":
            raise TornError
        lead = space + mark + window.space()


def _cut(
    window: Window, decode: Decode, pointer: str, index: int, between: tuple[bytes, int]
) -> tuple[int, list[object] | None]:
    """Where whole items end, and their values; None where not even the first is whole."""
    separator, width = between
    for end in _guesses(window, separator, width):
        try:
            return end, decode(pointer, index, window.held[window.at : end])
        except ValueError:
            continue
    end = _step(window.held, window.at, ended=window.ended)
    if end == window.at:
        return end, None
    return end, decode(pointer, index, window.held[window.at : end])


def _guesses(window: Window, separator: bytes, width: int) -> Iterator[int]:
    """Where the last whole item may end: before the last separator, or before one of the last closing brackets."""
    if separator and not window.ended:
        end = window.held.rfind(separator, window.at)
        if end > window.at:
            yield end + width
    end = len(window.held) if window.ended else 0
    for _ in range(_ENDINGS):
        end = window.held.rfind(b"]", window.at, end)
        if end <= window.at:
            return
        space = len(window.held[max(window.at, end - 1024) : end]) - len(
            window.held[max(window.at, end - 1024) : end].rstrip()
        )
        yield end - space


def _step(held: bytes, at: int, *, ended: bool) -> int:
    """Where the last whole item ends, found item by item."""
    text, start = held[at:].decode("latin-1"), 0
    whole = 0
    while True:
        try:
            _, end = SCAN.raw_decode(text, start)
        except (ValueError, RecursionError):
            return at + whole
        if not _is_complete(text, end, ended=ended):
            return at + whole
        whole = end
        comma = _COMMA.match(text, end)
        if comma is None:
            return at + whole
        start = comma.end()


def _is_complete(text: str, end: int, *, ended: bool) -> bool:
    """Whether a value that was read up to here ends here: a number may go on behind the text that is held."""
    return text[end] in " \t\r\n,:]}" if end < len(text) else ended


def _between(window: Window) -> tuple[bytes, int]:
    """The text from the last byte of an item to the key the next one begins with, and how much is the item's."""
    window.need(window.size)
    text = window.held[window.at : window.at + LOOK_AHEAD].decode("latin-1")
    try:
        _, end = SCAN.raw_decode(text)
        comma = _COMMA.match(text, end)
        if comma is None:
            return b"", 0
        SCAN.raw_decode(text, comma.end())
    except (ValueError, RecursionError):
        return b"", 0
    first = _FIRST_KEY.match(window.held, window.at)
    second = _FIRST_KEY.match(window.held, window.at + comma.end())
    same = first and second and first.group() == second.group()
    stop = second.end() if same and second else window.at + comma.end() + 1
    return window.held[window.at + end - 1 : stop], 1


def _end_of_value(window: Window, largest: int) -> int | None:
    """Where the value that begins here ends, or None where it is a container that does not fit."""
    size = FIRST_LOOK
    while True:
        window.need(max(size, window.size))
        if window.peek() == b"":
            raise TornError
        is_all = size >= window.size
        text = window.held[window.at : None if is_all else window.at + size].decode("latin-1")
        try:
            _, end = SCAN.raw_decode(text)
        except RecursionError as deep:
            raise ShapeError(_TOO_DEEP) from deep
        except ValueError:
            end = -1
        if end >= 0 and _is_complete(text, end, ended=window.ended and is_all):
            return window.at + end
        if is_all and text[0] in "[{" and (window.ended or size >= largest):
            return None
        if is_all and (window.ended or size > LARGEST):
            raise TornError
        size = size * 2 if is_all else min(size * 8, window.size)


def counted(text: bytes) -> list[object]:
    """As many things as there are items in the text of a slice: enough where only their number matters."""
    try:
        return list(_RAW.decode(b"[" + text + b"]"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        whole = f"[{text.decode('latin-1')}]"
        values, end = SCAN.raw_decode(whole)
        if end != len(whole):
            raise ValueError("not whole items") from None
        return list(values)


def is_whole(text: bytes) -> bool:
    """Whether a text is one value with nothing behind it, however oddly its strings are spelt."""
    try:
        return SCAN.raw_decode(text.decode("latin-1"))[1] == len(text)
    except (ValueError, RecursionError):
        return False
