"""JSON that nobody claimed: a row for each object with values of its own, however deep, streamed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import BinaryIO, Final

import ijson

from parsers.declare.fields import repair
from parsers.declare.paths import escape
from parsers.engine.glean import row_of
from parsers.source import Source, charge

DEEPEST: Final = 500
MOST_VALUES: Final = 2_000
"""Values of one object that are looked at; a list of a million numbers is no sentence."""

_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:[\w$.\[\]\"' ]{1,120}=\s*)?(?=[\[{])")
_HEAD: Final = 4_096
MOST_DIGITS: Final = 400
"""Digits of a number: more than any that a table holds, and fewer than Python takes at once."""
_DIGITS: Final = b"0123456789"
_LONG_NUMBER = re.compile(rb"([0-9]{%d})[0-9]++" % MOST_DIGITS)

Row = dict[str, object]


@dataclass(kw_only=True)
class _Frame:
    """An open object or list: where it stands, what is being read in it, and its own values so far."""

    pointer: str
    general: str
    is_map: bool
    key: str = ""
    count: int = 0
    values: list[tuple[str, object]] = field(default_factory=list)

    def inner(self) -> tuple[str, str]:
        """The pointer and the general path of the value that comes next."""
        if self.is_map:
            return f"{self.pointer}/{escape(self.key)}", f"{self.general}/{self.key}"
        return f"{self.pointer}/{self.count}", f"{self.general}/*"

    def take(self, value: object) -> None:
        if len(self.values) < MOST_VALUES:
            self.values.append((self.key, value))

    def row(self) -> Row:
        found = row_of(self.values)
        return (
            {"pointer": self.pointer, "label": self.general.removeprefix("/") or "*", **found}
            if found
            else {}
        )


class _Digits:
    """A stream in which no run of digits is longer than MOST_DIGITS: an end behind a longer number ends ijson's C code, and us."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.run = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes, without the digits that are too many; none only at the end."""
        while piece := self.stream.read(size):
            led = len(piece) - len(piece.lstrip(_DIGITS))
            kept = piece[: min(led, max(MOST_DIGITS - self.run, 0))]
            rest = piece[led:]
            self.run = len(rest) - len(rest.rstrip(_DIGITS)) if rest else self.run + led
            shown = kept + _LONG_NUMBER.sub(rb"\1", rest)
            if shown:
                return shown
        return b""


def walk_json(source: Source) -> Iterator[Row]:
    """Rows of a document, of several behind each other, or of a script that assigns one.

    What is behind a mistake is lost, and noted.
    """
    stack: list[_Frame] = []
    documents = 0
    with source.open() as opened:
        start = _START.match(opened.read(_HEAD))
    with source.open() as stream:
        stream.read(start.end() if start else 0)
        try:
            for event, value in ijson.basic_parse(_Digits(stream), multiple_values=True):
                if event in {"start_map", "start_array"}:
                    top = stack[-1].inner() if stack else (f"/{documents}" if documents else "", "")
                    charge(source, len(top[0]) + len(top[1]))
                    stack.append(_Frame(pointer=top[0], general=top[1], is_map=event == "start_map"))
                    _refuse_depth(len(stack))
                elif event == "map_key":
                    stack[-1].key = value
                elif event in {"end_map", "end_array"}:
                    yield from _closed(stack)
                    documents += not stack
                elif stack:
                    _scalar(stack, event, value)
        except (ijson.JSONError, ValueError, SystemError):
            # A number of more digits than Python takes leaves an error behind, which ijson's C code meets at its next call.
            if stack or not documents:
                source.notes.append(
                    ("", "JSON that breaks off or never ends; what is behind was not searched")
                )
                while stack:
                    yield from _closed(stack)


def _refuse_depth(depth: int) -> None:
    if depth > DEEPEST:
        raise ValueError(depth)


def _closed(stack: list[_Frame]) -> Iterator[Row]:
    """The row of an object or list that ends. The values of a list of words belong to the object it stands in."""
    frame = stack.pop()
    if stack:
        stack[-1].count += 1
    if not frame.is_map and stack and stack[-1].is_map:
        for _, value in frame.values:
            stack[-1].take(value)
        return
    row = frame.row()
    if row:
        yield row


def _scalar(stack: list[_Frame], event: str, value: object) -> None:
    if event == "string":
        stack[-1].take(repair(str(value)))
    elif event == "number":
        stack[-1].take(float(value) if isinstance(value, Decimal) else value)
    stack[-1].count += 1
