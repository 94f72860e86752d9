"""`dossier cohort`: a profile for each entry of a folder, and a table with a row for each person."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import polars as pl
import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from analyzer.cohort import DIED, Row, cores, each, entries
from analyzer.commands.failing import DONE, FAULT, UNREADABLE
from analyzer.commands.person import FAILED, PARTLY, PROFILE, READ, SCHEMA, TABLE, failed, person, sweep
from analyzer.commands.private import spool
from analyzer.commands.talk import Talk, document, say
from analyzer.finding import Status
from analyzer.outputs.build import folder as output
from analyzer.outputs.tables import write_table
from analyzer.profile.reliability import MEASURED
from analyzer.reports import words
from analyzer.reports.columns import columns
from parsers.problems import ExportError
from parsers.screen import harmless

OURS: Final = (TABLE, f"{TABLE}/part-*.parquet", f"*/{PROFILE}", ".cohort.jsonl")
"""What a run writes, here or on a cluster: it goes when an output is replaced."""


def cohort(
    folder: Path, out: Path, to: Talk, *, jobs: int | None = None, force: bool = False, as_json: bool = False
) -> None:
    """Analyse every entry by itself. Exit 1 where some could not be read, 3 where none could."""
    people = _people(folder)
    with spool() as home, output(out, inputs=[folder], force=force, ours=OURS) as within:
        rows = followed(_pool(people, within, home, jobs or cores()), to, total=len(people))
        for row in rows:
            sweep(within / str(row["entry"]), keep=row["status"] != FAILED)
        table = pl.DataFrame(rows, schema=SCHEMA).sort("entry")
        write_table(table, within / TABLE)
    finish(table, out, to, as_json=as_json)


def nameable(names: Iterable[str], folder: object) -> None:
    """Raises ExportError where there is nobody, or somebody whose name the table takes."""
    there = set(names)
    if not there:
        raise ExportError(f"{folder} is empty: give the folder that holds an entry for each person.")
    if TABLE in there:
        raise ExportError(f"{folder}/{TABLE} is named as the table is that is to be written: rename it.")


def followed(done: Iterable[Row], to: Talk, *, total: int, before: int = 0) -> list[Row]:
    """Rows as they come, with a bar on stderr; `before` are done already."""
    columns_ = (TextColumn("Reading people"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    silent = to.quiet or not to.err.is_terminal
    rows = []
    with Progress(*columns_, console=to.err, transient=True, disable=silent) as bar:
        task = bar.add_task("", total=total, completed=before)
        for row in done:
            rows.append(row)
            bar.advance(task)
    return rows


def finish(table: pl.DataFrame, out: Path, to: Talk, *, as_json: bool) -> None:
    """Say what came of it, and end with its status."""
    if not to.quiet:
        some = table.filter(pl.col("status") != READ).select("entry", "status", "error")
        for entry, status, error in some.iter_rows():
            say(to, f"{words.shown(entry, 60)}: {status}: {error}")
    _show(table, out, to, as_json=as_json)
    raise typer.Exit(_status(table["status"]))


def _people(folder: Path) -> list[Path]:
    try:
        people = entries(folder)
    except OSError as error:
        raise ExportError(
            f"{folder} cannot be listed ({error.strerror}): give the folder that holds an entry for each person."
        ) from None
    nameable((p.name for p in people), folder)
    return people


def _pool(people: Sequence[Path], within: Path, home: Path, jobs: int) -> Iterator[Row]:
    for entry, row in each(people, within, partial(person, home=home), jobs=jobs):
        yield row or failed(entry.name, DIED)


def _status(states: Iterable[str]) -> int:
    found = set(states)
    return DONE if found == {READ} else UNREADABLE if found == {FAILED} else FAULT


def _show(table: pl.DataFrame, out: Path, to: Talk, *, as_json: bool) -> None:
    counted: list[dict[str, Any]] = [{"id": q, **_standing(table[f"{q}.status"])} for q in MEASURED]
    if as_json:
        people = table.select("entry", "status", "records", "archives", "error").to_dicts()
        document(
            {"schema": 1, "out": str(out), "table": TABLE, "questions": counted, "people": people},
        )
        return
    states = Counter(table["status"])
    said = ", ".join(f"{states[s]} {s}" for s in (READ, PARTLY, FAILED) if states[s])
    to.out.print(Text(f"{words.count(table.height, 'person', 'people')}: {said}"))
    columns(to.out, [[c["id"], *(f"{c[s.value]} {s.value}" for s in Status)] for c in counted])
    home = harmless(str(out))
    to.out.print(
        Text(f"\n{home}/{TABLE} has a row for each; {home}/ENTRY/profile.json is what each could be.")
    )


def _standing(states: pl.Series) -> Mapping[str, int]:
    counted = Counter(states)
    return {s.value: counted[s.value] for s in Status}
