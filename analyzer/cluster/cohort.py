"""`dossier cohort --scheduler`: the cohort on a Dask cluster, in a folder that a second run goes on with.

OUT.unfinished holds what is done. When all is done it becomes OUT in one step, as every output does. Where OUT itself is
what an earlier run over the same folder left, whoever has not changed since is taken over from it.
"""

import os
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import IO, Final

import polars as pl
import typer

from analyzer.cluster import connect, done
from analyzer.cluster.job import PACKAGE, RUN, Job
from analyzer.cluster.people import here, is_url, path
from analyzer.cluster.run import LostError, each, fit, listed
from analyzer.cohort import Row
from analyzer.commands.cohort import OURS, finish, followed, nameable
from analyzer.commands.failing import FAULT
from analyzer.commands.person import FAILED, PROFILE, TABLE, failed, sweep
from analyzer.commands.private import spool
from analyzer.commands.talk import Talk, complain, say
from analyzer.given import UsageError
from analyzer.outputs.build import UNFINISHED, kept
from analyzer.profile.reliability import MEASURED
from parsers.problems import ExportError

LOST: Final = "the scheduler was lost. What is done is kept: the same command goes on with the rest."
SHOWN: Final = ("entry", "status", "records", "archives", "error", *(f"{q}.status" for q in MEASURED))


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What was asked for: a folder or URL by its full name, the cluster, and by what such a run knows its own."""

    folder: str
    out: Path
    address: str
    jobs: int | None
    force: bool
    mine: str


def cohort(
    folder: str,
    out: Path,
    to: Talk,
    *,
    scheduler: str,
    jobs: int | None = None,
    force: bool = False,
    as_json: bool = False,
) -> None:
    """As `dossier cohort` on one machine; who is done already is skipped."""
    connect.installed()
    address = connect.spoken(scheduler)
    whole = folder if is_url(folder) else str(path(folder).resolve())
    mine = done.whose(whole, version(PACKAGE))
    asked = Asked(folder=whole, out=out, address=address, jobs=jobs, force=force, mine=mine)
    again = done.belongs(out, mine)
    inputs = [] if is_url(folder) else [Path(whole)]
    people = {} if is_url(folder) else _here(Path(whole))
    try:
        with spool() as home, kept(out, inputs=inputs, force=force or again, ours=OURS) as work:
            _refuse_others(work, asked)
            table = _worked(asked, people, work, home, to)
    except LostError:
        complain(to, ExportError(LOST))
        raise typer.Exit(FAULT) from None
    finish(table, out, to, as_json=as_json)


def _here(folder: Path) -> dict[str, str]:
    try:
        people = here(folder)
    except OSError as error:
        raise ExportError(
            f"{folder} cannot be listed ({error.strerror}): give the folder that holds an entry for each person."
        ) from None
    nameable(people, folder)
    return people


def _refuse_others(work: Path, asked: Asked) -> None:
    """What somebody else began is not gone on with, and not thrown away unasked."""
    if any(work.iterdir()) and not done.belongs(work, asked.mine):
        raise UsageError(
            f"{asked.out}{UNFINISHED} was begun for other people or by another version: remove it, or choose another --out."
        )


def _worked(asked: Asked, people: Mapping[str, str], work: Path, home: Path, to: Talk) -> pl.DataFrame:
    """The table, and in `work` all that belongs to it."""
    if people and not _left(asked, people, work):  # nobody is left: nothing to connect for
        with _begun(work, asked.mine) as (file, _):
            _taken_over(asked, people, work, file)
        return _finished(people, work, asked.mine)
    with connect.cluster(asked.address, home, jobs=asked.jobs, fetching=is_url(asked.folder)) as client:
        if not people:
            people = listed(client, asked.folder)
            nameable(people, asked.folder)
        with _begun(work, asked.mine) as (file, run):
            left = _left(asked, people, work)
            _taken_over(asked, people, work, file)
            _told(len(people), len(left), to)
            job = Job(folder=asked.folder, out=str(work), run=run, version=version(PACKAGE))
            if not fit(client, job):
                say(to, "No worker has joined the cluster yet: waiting for one.")
            rows = _noted(each(client, job, left, jobs=asked.jobs), file, people)
            followed(rows, to, total=len(people), before=len(people) - len(left))
    return _finished(people, work, asked.mine)


@contextmanager
def _begun(work: Path, mine: str) -> Iterator[tuple[IO[bytes], str]]:
    """The journal, and the name of this run, which lies in the folder for workers to see. Nothing done leaves nothing."""
    run = secrets.token_hex(8)
    for old in work.glob(f"{RUN}*"):
        old.unlink()
    with done.journal(work, mine) as file:
        (work / f"{RUN}{run}").touch(0o600)
        try:
            yield file, run
        finally:
            (work / f"{RUN}{run}").unlink()
            if not done.lines(work, mine):
                (work / done.DONE).unlink()


def _left(asked: Asked, people: Mapping[str, str], work: Path) -> list[str]:
    """Who is to be read: everybody new, changed, or without a profile that they should have."""
    known = _known(asked, people, work)
    return [entry for entry in people if entry not in known]


def _known(asked: Asked, people: Mapping[str, str], work: Path) -> dict[str, done.Line]:
    """Who is done, here or in an output of the same people, which is not to lose anybody unasked."""
    earlier = {} if asked.force else done.lines(asked.out, asked.mine)
    if gone := sorted(earlier.keys() - people.keys()):
        raise UsageError(
            f"{asked.out} holds {len(gone)} of whom {asked.folder} has no entry any more: --force to do all anew without them."
        )
    found = {}
    for home, lines in ((asked.out, earlier), (work, done.lines(work, asked.mine))):
        for entry, line in lines.items():
            row = done.row(line)
            is_whole = row["status"] == FAILED or (home / entry / PROFILE).is_file()
            if people.get(entry) == line.seen and is_whole:
                found[entry] = line
    return found


def _taken_over(asked: Asked, people: Mapping[str, str], work: Path, file: IO[bytes]) -> None:
    """Bring along what an earlier output holds of those who have not changed."""
    for entry, line in _known(asked, people, work).items():
        if line.file.parent == work:
            continue
        row = done.row(line)
        if row["status"] != FAILED:
            (work / entry).mkdir(mode=0o700, exist_ok=True)
            _copy(asked.out / entry / PROFILE, work / entry / PROFILE)
        done.note(file, row, line.seen)


def _copy(old: Path, new: Path) -> None:
    new.unlink(missing_ok=True)
    try:
        os.link(old, new)
    except OSError:  # a disk without links
        shutil.copyfile(old, new)


def _told(everybody: int, left: int, to: Talk) -> None:
    if left < everybody:
        say(to, f"{everybody - left} of {everybody} are done already.")


def _noted(
    rows: Iterator[tuple[str, Row | None, str]], file: IO[bytes], people: Mapping[str, str]
) -> Iterator[Row]:
    """Rows as they come, each written down; one that the cluster could not give is tried again by the next run."""
    for entry, row, why in rows:
        done.note(file, row or failed(entry, why), people[entry] if row else "")
        yield row or failed(entry, why)


def _finished(people: Mapping[str, str], work: Path, mine: str) -> pl.DataFrame:
    """The table in parts, by name, from what was written down; nothing stays of those who are not in it."""
    lines = done.lines(work, mine)
    with suppress(FileNotFoundError):
        shutil.rmtree(work / TABLE)
    for gone in [p for p in work.iterdir() if p.is_dir() and p.name not in people]:
        shutil.rmtree(gone)

    def rows() -> Iterator[Row]:
        for entry in sorted(people):
            row = done.row(lines[entry])
            sweep(work / entry, keep=row["status"] != FAILED)
            yield row

    done.table(rows(), work / TABLE)
    return pl.scan_parquet(work / TABLE / "*.parquet").select(SHOWN).collect()
