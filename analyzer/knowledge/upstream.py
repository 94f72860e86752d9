"""Files that others publish, as they come: plain files, bounded, of the shape that is expected, or refused in one line.

A table of facts is made of them by hand and seldom, but whoever sends the folder writes its files: lists nested without
end, gigabytes in a few packed bytes, and SQL, which could write to any disk.
"""

import gzip
import io
import re
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar

import msgspec
import polars as pl

from analyzer.given import content, document, sound, text
from parsers.problems import ExportError

T = TypeVar("T")
Word = Annotated[str, msgspec.Meta(max_length=2_000)]
"""A name, an address, a link: the longest that any of them has is a tenth of that."""

LARGEST: Final = 300_000_000
"""Bytes of a file, unpacked: ten times the largest of them."""
STEPS: Final = 2_500
"""Thousands of steps of the database for one script: ten times what the one that is read takes."""
PAGES: Final = 50_000
"""Pages of 4 kB that a script may fill."""

_MAKES: Final = frozenset(
    {
        sqlite3.SQLITE_TRANSACTION, sqlite3.SQLITE_CREATE_TABLE, sqlite3.SQLITE_CREATE_INDEX, sqlite3.SQLITE_INSERT,
        sqlite3.SQLITE_READ, sqlite3.SQLITE_SELECT, sqlite3.SQLITE_REINDEX,
    }
)  # fmt: skip
"""What a dump needs to be read: no other file is attached, nothing runs by itself, nothing recurs."""
_NAMED: Final = {
    sqlite3.SQLITE_FUNCTION: {"unistr", "coalesce"},
    sqlite3.SQLITE_PRAGMA: {"foreign_keys"},
    sqlite3.SQLITE_UPDATE: {"sqlite_master"},
}


def unpacked(path: Path) -> bytes:
    """The bytes of a file, without gzip where its name ends so. Raises ExportError."""
    data = content(path, LARGEST)
    if path.suffix != ".gz":
        return data
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
            whole = file.read(LARGEST + 1)
    except (OSError, EOFError, zlib.error):
        raise ExportError(f"{path.name} cannot be unpacked: it is damaged or no gzip.") from None
    if len(whole) > LARGEST:
        raise ExportError(f"{path.name} is too large to be what it should be: more than {LARGEST:,} bytes.")
    return whole


def lines(path: Path, shape: type[T]) -> Iterator[T]:
    """The document on each line. Raises ExportError."""
    for number, line in enumerate(unpacked(path).splitlines(), start=1):
        yield document(line, shape, f"{path.name}, line {number}")


def listed(path: Path, shape: type[T]) -> list[T]:
    """The documents of one list. Raises ExportError."""
    return document(unpacked(path), list[shape], path.name)  # type: ignore[valid-type]


def sheet(path: Path, **how: Any) -> pl.DataFrame:
    """A table of commas. Raises ExportError."""
    words = text(unpacked(path), path.name)
    with sound(path.name, "table"):
        return pl.read_csv(words.encode(), **how)


@contextmanager
def database(path: Path) -> Iterator[sqlite3.Connection]:
    """What a script of SQL makes, in memory, while it keeps to making tables. Raises ExportError."""
    script = text(unpacked(path), path.name)
    left = iter(range(STEPS))
    base = sqlite3.connect(":memory:")
    try:
        base.execute(f"pragma max_page_count = {PAGES}")
        base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 10_000_000)
        base.create_function("unistr", 1, _unistr, deterministic=True)
        base.set_authorizer(_allowed)
        base.set_progress_handler(lambda: next(left, None) is None, 1_000)
        base.executescript(script)
        yield base
    except (sqlite3.Error, sqlite3.Warning, ValueError):
        raise ExportError(f"{path.name} does more than make tables, or other tables than are read.") from None
    finally:
        base.close()


def _allowed(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    named = second if action == sqlite3.SQLITE_FUNCTION else first
    may = action in _MAKES or named in _NAMED.get(action, ())
    return sqlite3.SQLITE_OK if may else sqlite3.SQLITE_DENY


def _unistr(words: object) -> str:
    r"""SQLite's own, which older ones lack: `\00e9` is é."""
    return re.sub(r"\\([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), str(words))
