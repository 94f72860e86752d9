"""A person of a cohort: one analysis, one row, one `profile.json`, the same in a process of the pool and on a cluster."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import polars as pl

from analyzer.cohort import Row
from analyzer.commands.failing import because
from analyzer.commands.private import spool
from analyzer.commands.problems import line
from analyzer.finding import Analysis
from analyzer.outputs.build import write
from analyzer.outputs.rooms import settle
from analyzer.pipeline import run
from analyzer.profile.reliability import MEASURED
from analyzer.reports.json import profile, text
from parsers import problems
from parsers.problems import Cost, ExportError, is_disk, system_number

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


def person(entry: Path, out: Path, *, home: Path) -> Row:
    """One person's row, and `profile.json` in a folder named as the entry is. Runs in a worker, spooling below `home`."""
    try:
        with spool(home) as folder:
            analysis = run([entry], folder).analysis
            _keep(text(profile(analysis)), out / entry.name)
    except ExportError as error:
        return failed(entry.name, " ".join(str(error).split()))
    except problems.BUGS as bug:
        if is_disk(bug) or isinstance(bug, OSError):
            return failed(entry.name, because(system_number(bug)))
        return failed(entry.name, f"it broke the analysis ({type(bug).__name__}); please report this")
    return _found(entry.name, analysis)


def failed(entry: str, why: str) -> Row:
    """The row of somebody who could not be read."""
    return _row(entry, status=FAILED, error=why)


def _keep(document: str, own: Path) -> None:
    """Write the profile whole or not at all: whoever is killed over it is read again, perhaps elsewhere at the same time."""
    own.mkdir(mode=0o700, exist_ok=True)
    part = f".{secrets.token_hex(8)}"
    try:
        _opened(own / part)
        write(own, {part: document})
        settle(own / part)
        (own / part).replace(own / PROFILE)
    finally:
        with suppress(OSError):  # it has its name by now
            (own / part).unlink()
        with suppress(OSError):  # it holds the profile
            own.rmdir()


def _opened(path: Path) -> None:
    """An empty file that only its owner may read, whatever the worker's umask is."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def sweep(own: Path, *, keep: bool) -> None:
    """Remove what killed attempts left beside a profile, and the profile where the person counts as failed."""
    for each in list(own.iterdir()) if own.is_dir() else ():
        if each.name != PROFILE or not keep:
            each.unlink(missing_ok=True)
    if not keep:
        with suppress(OSError):
            own.rmdir()


def _row(entry: str, **known: Any) -> Row:
    return dict.fromkeys(SCHEMA) | {"entry": entry, "records": 0, "archives": 0, "error": ""} | known


def _found(entry: str, analysis: Analysis) -> Row:
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
