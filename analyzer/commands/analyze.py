"""`dossier analyze`: the whole way, as a summary on the terminal and as files."""

from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Final

import typer

from analyzer.commands.private import spool
from analyzer.commands.problems import tell
from analyzer.commands.reading import take
from analyzer.commands.talk import Talk, document, progress, say
from analyzer.finding import Analysis
from analyzer.language import model
from analyzer.outputs.build import folder as output
from analyzer.outputs.build import write
from analyzer.outputs.tables import write_table
from analyzer.pipeline import Run, run
from analyzer.reports.discretion import discretion
from analyzer.reports.html import html
from analyzer.reports.json import coverage, profile, text
from analyzer.reports.terminal import summary

WRITTEN: Final = ("report.html", "profile.json", "coverage.json", "records.parquet", "ledger.parquet")
UNREAD: Final = "no language model: sentences are read by patterns and cues alone; see: dossier doctor"


def analyze(
    exports: Sequence[Path],
    to: Talk,
    *,
    out: Path | None = None,
    force: bool = False,
    owner: Sequence[str] = (),
    names: bool = False,
    special: bool = False,
    as_json: bool = False,
) -> None:
    """Analyse exports, write what was asked for, say what came of it."""
    target = output(out, inputs=exports, force=force, ours=WRITTEN) if out else nullcontext()
    with spool() as folder:
        with target as within:
            taken = take(exports, to)
            with progress(to) as step:
                found = run(taken.paths, folder, owner=owner, progress=step)
            if model.found() is None:
                say(to, UNREAD)
            if within is not None:
                _write(found, within, names=names)
        show(found.analysis, to, exports=exports, out=out, names=names, special=special, as_json=as_json)
    raise typer.Exit(taken.status)


def show(
    analysis: Analysis,
    to: Talk,
    *,
    exports: Sequence[Path],
    out: Path | None,
    names: bool,
    special: bool,
    as_json: bool,
) -> None:
    """The document or the summary on stdout, problems on stderr."""
    tell(analysis.problems, to, discretion(analysis, names=names))
    if as_json:
        document(profile(analysis))
        return
    summary(
        analysis,
        to.out,
        exports=[str(e) for e in exports],
        out=str(out) if out else "",
        names=names,
        special=special,
    )


def _write(found: Run, within: Path, *, names: bool) -> None:
    analysis = found.analysis
    texts = {
        "report.html": html(analysis, names=names),
        "profile.json": text(profile(analysis)),
        "coverage.json": text(coverage(analysis)),
    }
    write(within, texts)
    write_table(found.reading.records, within / "records.parquet")
    write_table(found.ledger, within / "ledger.parquet")
