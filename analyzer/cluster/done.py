"""What of a cohort is done: a line for each person in a hidden file of the output, by which a second run skips them.

The file begins with a line that says whose it is: which folder, which version, which columns. It is written by one run at a
time, a line as soon as a row arrives, so a run that is killed loses what was under way and nothing else.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

import polars as pl

from analyzer.cohort import Row
from analyzer.commands.person import SCHEMA
from analyzer.outputs.tables import write_table

DONE: Final = ".cohort.jsonl"
PART: Final = "part-{:05}.parquet"
PEOPLE: Final = 1_000
"""Rows of a part."""
LONGEST: Final = 1 << 20
"""Bytes of a line."""
_TYPES: Final[dict[pl.DataType, Any]] = {pl.String(): str, pl.Int64(): int, pl.Float64(): (int, float)}


@dataclass(frozen=True, kw_only=True)
class Line:
    """A person who is done: by what their entry was known then, and where in which file their row stands."""

    seen: str
    file: Path
    at: int


def whose(folder: str, version: str) -> str:
    """By what a run knows its own: nothing of the folder's name can be read from it."""
    told = json.dumps([1, folder, version, list(SCHEMA)])
    return hashlib.sha256(told.encode("utf8", "surrogateescape")).hexdigest()


def belongs(home: Path, mine: str) -> bool:
    """Whether an output holds what such a run left, whole or not."""
    try:
        with (home / DONE).open("rb") as file:
            return file.readline(LONGEST) == _head(mine)
    except OSError:
        return False


def lines(home: Path, mine: str) -> dict[str, Line]:
    """Who is done there. A line that is cut off or not as it should be does not count."""
    found: dict[str, Line] = {}
    if belongs(home, mine):
        with (home / DONE).open("rb") as file:
            at = len(file.readline(LONGEST))
            while line := file.readline(LONGEST):
                told = _told(line)
                if told:
                    found[told["row"]["entry"]] = Line(seen=told["seen"], file=home / DONE, at=at)
                at += len(line)
    return found


@contextmanager
def journal(home: Path, mine: str) -> Iterator[IO[bytes]]:
    """The file, to be written on. What a kill cut off in its last line is taken away."""
    path = home / DONE
    if not belongs(home, mine):
        path.write_bytes(_head(mine))
    path.chmod(0o600)
    with path.open("r+b") as file:
        whole = 0
        for line in iter(lambda: file.readline(LONGEST), b""):
            whole += len(line) if line.endswith(b"\n") else 0
        file.truncate(whole)
        file.seek(whole)
        yield file


def note(file: IO[bytes], row: Row, seen: str) -> None:
    """Write down that a person is done."""
    file.write(json.dumps({"seen": seen, "row": row}).encode() + b"\n")
    file.flush()


def row(line: Line) -> Row:
    """The row of somebody who is done."""
    with line.file.open("rb") as file:
        file.seek(line.at)
        told = _told(file.readline(LONGEST))
    if told is None:
        raise OSError(0, "a row has changed")
    return dict(told["row"])


def table(rows: Iterable[Row], folder: Path) -> None:
    """Rows in parts: whatever reads Parquet reads the folder as it reads the one table that the pool writes."""
    folder.mkdir(mode=0o700)
    for number, some in enumerate(_batches(rows)):
        write_table(pl.DataFrame(some, schema=SCHEMA), folder / PART.format(number))


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    some: list[Row] = []
    for each in rows:
        some.append(each)
        if len(some) == PEOPLE:
            yield some
            some = []
    if some:
        yield some


def _head(mine: str) -> bytes:
    return json.dumps({"schema": 1, "whose": mine}).encode() + b"\n"


def _told(line: bytes) -> Mapping[str, Any] | None:
    try:
        told = json.loads(line) if line.endswith(b"\n") else None
    except ValueError:
        return None
    match told:
        case {"seen": str(), "row": {"entry": str(), **_others} as found} if found.keys() == SCHEMA.keys():
            right = all(v is None or isinstance(v, _TYPES[SCHEMA[k]]) for k, v in found.items())
            return told if right else None
    return None
