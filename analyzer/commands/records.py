"""`dossier records`: every row on stdout, in pieces, so that any number goes through any pipe."""

import csv
import json
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TextIO

import polars as pl
import typer

from analyzer.commands.private import spool
from analyzer.commands.problems import tell
from analyzer.commands.reading import take
from analyzer.commands.talk import Talk, misused, progress
from analyzer.outputs.tables import write_table
from analyzer.reports.json import instant
from analyzer.streams import exact
from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.screen import escaped, harmless_lines

PIECE: Final = 20_000
RUN: Final = frozenset("=+-@＝＋－＠")
"""First characters, after blanks, of what a spreadsheet takes for a formula; wide ones it takes for narrow."""


def records(exports: Sequence[Path], to: Talk, *, spelling: str, owner: Sequence[str]) -> None:
    """The records table with a column `places`: for each value the pointer to where it stands."""
    if spelling == "parquet" and sys.stdout.isatty():
        raise misused(
            to,
            "Parquet is no text. Send it to a file: dossier records EXPORT --format parquet > records.parquet",
        )
    exact()
    with spool() as folder:
        taken = take(exports, to)
        with progress(to) as step:
            reading = read(open_archives(taken.paths), folder, owner=owner, progress=step, with_places=True)
        table = reading.records
        tell(reading.problems, to)
        if spelling == "parquet":
            _parquet(table, folder / "records.parquet")
        else:
            write = _csv if spelling == "csv" else _jsonl
            write(table, sys.stdout)
        sys.stdout.flush()
    raise typer.Exit(taken.status)


def _parquet(table: pl.LazyFrame, path: Path) -> None:
    write_table(table, path)
    with path.open("rb") as file:
        shutil.copyfileobj(file, sys.stdout.buffer)


def _jsonl(table: pl.LazyFrame, to: TextIO) -> None:
    """A JSON object a line; columns without a value are left out."""
    for row in _rows(table):
        plain: dict[str, Any] = {k: v for k, v in row.items() if v is not None}
        if "when" in plain:
            plain["when"] = instant(plain["when"])
        if "places" in plain:
            plain["places"] = json.loads(plain["places"])
        to.write(escaped(json.dumps(plain, ensure_ascii=False)) + "\n")


def _csv(table: pl.LazyFrame, to: TextIO) -> None:
    """RFC 4180 with a header; `places` is a JSON object in its cell. Made to be looked at: JSONL and Parquet are exact.

    What acts on a terminal is left out as on a screen, but for line feeds; a cell that a spreadsheet would run gets a
    quote before it.
    """
    writer = csv.writer(to)
    writer.writerow(table.collect_schema().names())
    for row in _rows(table):
        row["when"] = instant(row["when"])
        writer.writerow([_inert(cell) for cell in row.values()])


def _inert(cell: object) -> object:
    if not isinstance(cell, str):
        return cell
    plain = harmless_lines(cell.replace("\r\n", "\n"))
    return "'" + plain if plain.lstrip()[:1] in RUN else plain


def _rows(table: pl.LazyFrame) -> Iterator[dict[str, Any]]:
    for piece in table.collect_batches(chunk_size=PIECE, maintain_order=True):
        yield from piece.iter_rows(named=True)
