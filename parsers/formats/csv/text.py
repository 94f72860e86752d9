"""The text of a table: its encoding, its records (a quoted cell may run over lines), the cells of a record.

A record is what ends in a line end outside of quotes. RFC 4180, read as leniently as real files ask for: a quote inside
a cell that did not start with one is a character like others; what stands behind a closing quote belongs to the cell.
"""

import csv
import io
import re
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import BinaryIO, Final, NamedTuple

from parsers.problems import ShapeError

DELIMITERS: Final = ",\t;|"
_LONGEST_RECORD: Final = 1 << 24
_CLOSING: Final = re.compile(r'(?:[^"]++|"")*+"(?!")')
_NO_UTF8: Final = re.compile("[\udc80-\udcff]+")
_CONTROLS: Final = bytes(range(1, 9)) + bytes(range(14, 32))


@dataclass(frozen=True, kw_only=True)
class Spelling:
    """How the bytes of a member become text: the encoding, and the byte order mark before it."""

    encoding: str
    bom: bytes = b""


class Torn(str):
    """A record with a quote that is never closed."""

    __slots__ = ()


def spelling(head: bytes) -> Spelling:
    """The encoding a member's first bytes show. Raises ShapeError where they are no text."""
    for bom, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(bom):
            return Spelling(encoding=encoding, bom=bom)
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        half, other = head[first::2], head[1 - first :: 2]
        if len(other) >= 8 and half.count(0) * 2 > len(half) and not other.count(0):
            return Spelling(encoding=encoding)
    if sum(head.count(c) for c in _CONTROLS) > 20 + len(head) // 20:
        raise ShapeError("bytes that are no text")
    return Spelling(encoding="utf-8")


def lines(stream: BinaryIO, spelled: Spelling, *, exact: bool) -> Iterator[str]:
    """The lines of a member with their ends. Bytes that are no UTF-8 come as lone surrogates (see `mended`).

    `exact` keeps whatever a UTF-16 text holds, so that it can be spelt back, and raises ShapeError where it cannot be.
    """
    stream.read(len(spelled.bom))
    errors = "surrogateescape" if spelled.encoding == "utf-8" else "surrogatepass" if exact else "replace"
    text = io.TextIOWrapper(stream, encoding=spelled.encoding, errors=errors, newline="")
    try:
        while line := text.readline(_LONGEST_RECORD):
            yield line
    except UnicodeDecodeError as wrong:
        raise ShapeError("bytes that are no text in the encoding of the file") from wrong


def spelt(text: str, spelled: Spelling) -> bytes:
    """Text as the bytes it came from."""
    return text.encode(
        spelled.encoding, "surrogateescape" if spelled.encoding == "utf-8" else "surrogatepass"
    )


def mended(text: str) -> str:
    """The text with its bytes that are no UTF-8 read as Windows-1252."""
    return text if text.isascii() else _NO_UTF8.sub(_as_windows, text)


def records(text: Iterator[str], delimiter: str) -> Iterator[str]:
    """The records of a text as they stand, with their line ends; what cannot be a record is Torn, and costs itself alone."""
    whole = _grammar(delimiter).whole.match
    waiting: deque[str] = deque()
    while True:
        line = waiting.popleft() if waiting else next(text, "")
        if not line:
            return
        if '"' not in line or whole(line):
            yield line
            continue
        if waiting:
            # It stands behind a quote that nothing closed: what closes none there closes none here, and is not read again.
            yield Torn(line)
            continue
        taken, closed = _run_on(line, text, delimiter)
        if not closed and _like_rows(taken[1:], delimiter):
            waiting.extendleft(reversed(taken[1:]))
            taken = taken[:1]
        yield "".join(taken) if closed else Torn("".join(taken))


def rows(batch: Sequence[str], delimiter: str) -> list[list[str]]:
    """The cells of whole records; a blank record has none."""
    try:
        return list(csv.reader(batch, delimiter=delimiter))
    except csv.Error:
        return [cells(text, delimiter) for text in batch]


def cells(text: str, delimiter: str) -> list[str]:
    """The cells of one whole record."""
    return [plain(text[a:b]) for a, b in spans(text, delimiter)] if text.strip("\r\n") else []


def spans(text: str, delimiter: str) -> list[tuple[int, int]]:
    """Start and end of each cell of a whole record, quotes included."""
    cell = _grammar(delimiter).cell
    found, at = [], 0
    while match := cell.match(text, at):
        found.append(match.span())
        at = match.end() + 1
        if text[match.end() : at] != delimiter:
            break
    return found


def plain(raw: str) -> str:
    """A cell without its quotes."""
    if not raw.startswith('"'):
        return raw
    closing = _CLOSING.match(raw, 1)
    if closing is None:
        return raw[1:].replace('""', '"')
    return raw[1 : closing.end() - 1].replace('""', '"') + raw[closing.end() :]


def quoted(value: str, raw: str, delimiter: str) -> str:
    """A new value in the manner of the cell it replaces: quoted if that was, or if it must be."""
    if raw.startswith('"') or any(c in value for c in (delimiter, '"', "\r", "\n")):
        return '"' + value.replace('"', '""') + '"'
    return value


class _Grammar(NamedTuple):
    """`cell` is one cell; `whole` a record with no quote left open; `rest` what may follow a closing quote."""

    cell: re.Pattern[str]
    whole: re.Pattern[str]
    rest: re.Pattern[str]


@cache
def _grammar(delimiter: str) -> _Grammar:
    d = re.escape(delimiter)
    tail = rf"[^{d}\r\n]*+"
    cell = rf'(?:"(?:[^"]++|"")*+"{tail}|[^"{d}\r\n]{tail}|)'
    more = rf"(?:{d}{cell})*+[\r\n]*+\Z"
    closed = rf'"(?:[^"]++|"")*+"{tail}|{tail}'
    return _Grammar(re.compile(closed), re.compile(cell + more), re.compile(tail + more))


def _run_on(first: str, text: Iterator[str], delimiter: str) -> tuple[list[str], bool]:
    """The lines of a record whose quote is open at the end of its first one, and whether it was closed."""
    rest = _grammar(delimiter).rest.match
    taken, size = [first], len(first)
    while size < _LONGEST_RECORD:
        line = next(text, "")
        if not line:
            break
        taken.append(line)
        size += len(line)
        closing = _CLOSING.match(line)
        if closing and rest(line, closing.end()):
            return taken, True
    return taken, False


def _like_rows(following: Sequence[str], delimiter: str) -> bool:
    """Whether lines behind a quote that is never closed are rows of their own: most have as many cells as each other."""
    counts = Counter(line.count(delimiter) for line in following[:200] if line.strip())
    if counts.total() < 2:
        return False
    ((delimiters, often),) = counts.most_common(1)
    return delimiters > 0 and often * 2 > counts.total()


def _as_windows(found: re.Match[str]) -> str:
    raw = bytes(ord(c) - 0xDC00 for c in found.group())
    return raw.decode("cp1252", "replace")
