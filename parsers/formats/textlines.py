"""A text member as lines that keep their ends and give back every byte."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from parsers.problems import ShapeError
from parsers.source import Source

LONGEST: Final = 1 << 24
"""Characters in one line; a longer one is no text that people or programs exchange."""


@contextmanager
def opened_text(source: Source) -> Iterator[tuple[str, io.TextIOWrapper]]:
    """The encoding and the text of a member, line ends and byte order mark as they stand.

    Bytes that are no UTF-8 become stand-ins that encode to the same bytes again. Raises ShapeError for bytes that
    are no text.
    """
    with source.open() as stream:
        start = stream.read(4096)
    encoding = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}.get(start[:2], "utf-8")
    if encoding == "utf-8" and b"\0" in start:
        raise ShapeError("bytes that are no text")
    errors = "surrogateescape" if encoding == "utf-8" else "surrogatepass"
    try:
        with source.open() as stream, io.TextIOWrapper(stream, encoding, errors, newline="") as text:
            yield encoding, text
    except UnicodeDecodeError as wrong:
        raise ShapeError("text cut within a character") from wrong


@contextmanager
def opened(source: Source) -> Iterator[tuple[str, Iterator[str]]]:
    """The encoding and the lines of a member, each with its line end (LF, CRLF or CR)."""
    with opened_text(source) as (encoding, text):
        yield encoding, _lines(text)


def encoded(text: str, encoding: str) -> bytes:
    """A line as bytes again."""
    return text.encode(encoding, "surrogateescape" if encoding == "utf-8" else "surrogatepass")


def _lines(text: io.TextIOWrapper) -> Iterator[str]:
    while line := text.readline(LONGEST):
        if len(line) == LONGEST:
            raise ShapeError("a line without end")
        yield line
