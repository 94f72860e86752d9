"""`dossier cohort`: a profile for each entry of a folder, and a table with a row for each person."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import polars as pl
import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from analyzer.cohort import DIED, Row, Work, cores, each, entries
from analyzer.commands.failing import DONE, FAULT, UNREADABLE, because
from analyzer.commands.private import spool
from analyzer.commands.problems import line
from analyzer.commands.talk import Talk, document, say
from analyzer.finding import Analysis, Status
from analyzer.outputs.build import folder as output
from analyzer.outputs.build import write
from analyzer.outputs.tables import write_table
from analyzer.pipeline import run
from analyzer.profile.reliability import MEASURED
from analyzer.reports import words
from analyzer.reports.columns import columns
from analyzer.reports.json import profile, text
from parsers import problems
from parsers.problems import Cost, ExportError, is_disk, system_number
from parsers.screen import harmless

TABLE: Final = "cohort.parquet"
PROFILE: Final = "profile.json"
READ, PARTLY, FAILED = "read", "partly read", "failed"
SCHEMA: Final[dict[str, pl.DataType]] = {
    "entry": pl.String(),
    "status": pl.String(),
    "records": pl.Int64(),
    "archives": pl.Int64(),
    "error": pl.String(),
    **{
        f"{question}{column}": kind
        for question in MEASURED
        for column, kind in (
            ("", pl.String()),
            (".status", pl.String()),
            (".points", pl.Float64()),
            (".probability", pl.Float64()),
        )
    },
}
"""The columns of cohort.parquet: the best answer of each measured question, whatever its status, and how it stands."""


def cohort(
    folder: Path, out: Path, to: Talk, *, jobs: int | None = None, force: bool = False, as_json: bool = False
) -> None:
    """Analyse every entry by itself. Exit 1 where some could not be read, 3 where none could."""
    people = _people(folder)
    ours = (TABLE, f"*/{PROFILE}")
    with spool() as home, output(out, inputs=[folder], force=force, ours=ours) as within:
        rows = _read(people, within, partial(person, home=home), to, jobs=jobs or cores())
        write_table(pl.DataFrame(rows, schema=SCHEMA), within / TABLE)
    _show(rows, out, to, as_json=as_json)
    raise typer.Exit(_status(rows))


def person(entry: Path, out: Path, *, home: Path) -> Row:
    """One person's row, and `profile.json` in a folder named as the entry is. Runs in a worker, spooling below `home`."""
    try:
        with spool(home) as folder:
            analysis = run([entry], folder).analysis
            own = out / entry.name
            own.mkdir(mode=0o700)
            write(own, {PROFILE: text(profile(analysis))})
    except ExportError as error:
        return _row(entry, status=FAILED, error=" ".join(str(error).split()))
    except problems.BUGS as bug:
        if is_disk(bug) or isinstance(bug, OSError):
            return _row(entry, status=FAILED, error=because(system_number(bug)))
        return _row(
            entry, status=FAILED, error=f"it broke the analysis ({type(bug).__name__}); please report this"
        )
    return _found(entry, analysis)


def _people(folder: Path) -> list[Path]:
    try:
        people = entries(folder)
    except OSError as error:
        raise ExportError(
            f"{folder} cannot be listed ({error.strerror}): give the folder that holds an entry for each person."
        ) from None
    if not people:
        raise ExportError(f"{folder} is empty: give the folder that holds an entry for each person.")
    if clash := next((p for p in people if p.name == TABLE), None):
        raise ExportError(f"{clash} is named as the table is that is to be written: rename it.")
    return people


def _read(people: Sequence[Path], out: Path, work: Work, to: Talk, *, jobs: int) -> list[Row]:
    """The row of each person, with a bar on stderr."""
    columns_ = (TextColumn("Reading people"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    silent = to.quiet or not to.err.is_terminal
    rows = []
    with Progress(*columns_, console=to.err, transient=True, disable=silent) as bar:
        task = bar.add_task("", total=len(people))
        for entry, row in each(people, out, work, jobs=jobs):
            rows.append(row or _row(entry, status=FAILED, error=DIED))
            bar.advance(task)
    rows.sort(key=lambda r: str(r["entry"]))
    if not to.quiet:
        for row in (r for r in rows if r["status"] != READ):
            say(to, f"{words.shown(row['entry'], 60)}: {row['status']}: {row['error']}")
    return rows


def _row(entry: Path, **known: Any) -> Row:
    return dict.fromkeys(SCHEMA) | {"entry": entry.name, "records": 0, "archives": 0, "error": ""} | known


def _found(entry: Path, analysis: Analysis) -> Row:
    lost = next((p for p in analysis.problems if p.cost is Cost.ARCHIVE), None)
    row = _row(
        entry,
        status=PARTLY if lost else READ,
        records=analysis.records,
        archives=len(analysis.coverage),
        error=line(lost) if lost else "",
    )
    for found in analysis.findings:
        if found.question.id in MEASURED:
            best = found.answers[0] if found.answers else None
            row[found.question.id] = best and best.value
            row[f"{found.question.id}.status"] = found.status.value
            row[f"{found.question.id}.points"] = best and best.points
            row[f"{found.question.id}.probability"] = best and best.probability
    return row


def _status(rows: Sequence[Row]) -> int:
    states = {row["status"] for row in rows}
    return DONE if states == {READ} else UNREADABLE if states == {FAILED} else FAULT


def _show(rows: Sequence[Row], out: Path, to: Talk, *, as_json: bool) -> None:
    states = Counter(row["status"] for row in rows)
    counted = [
        {"id": q, **{s.value: sum(row[f"{q}.status"] == s for row in rows) for s in Status}} for q in MEASURED
    ]
    if as_json:
        people = [{k: row[k] for k in ("entry", "status", "records", "archives", "error")} for row in rows]
        document(
            {"schema": 1, "out": str(out), "table": TABLE, "questions": counted, "people": people},
        )
        return
    said = ", ".join(f"{states[s]} {s}" for s in (READ, PARTLY, FAILED) if states[s])
    to.out.print(Text(f"{words.count(len(rows), 'person', 'people')}: {said}"))
    columns(to.out, [[c["id"], *(f"{c[s.value]} {s.value}" for s in Status)] for c in counted])
    home = harmless(str(out))
    to.out.print(
        Text(f"\n{home}/{TABLE} has a row for each; {home}/ENTRY/profile.json is what each could be.")
    )
