"""The stages of `dossier analyze` on exports, one after the other, each with what it costs: read by `benchmarks.whole`."""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl

from analyzer import pipeline
from analyzer.fence import Fence
from analyzer.finding import LEDGER
from analyzer.profile.findings import findings
from analyzer.profile.ledger import ledger
from analyzer.reports.html import html
from analyzer.reports.json import profile
from analyzer.signals import SIGNALS
from analyzer.tables import TABLES, Tables
from benchmarks.stages import stage
from parsers.archives.open import open_archives
from parsers.engine.read import read


def main(exports: list[Path], spool: Path) -> None:
    """Print a line a stage."""
    with stage("read"):
        reading = read(open_archives(exports), spool)
    tables = Tables(engine="streaming")
    with stage("what there is"):
        tables.add("records", reading.records)
    for name, table in TABLES.items():
        if tables.hold(table.source, table.needs):
            with stage(name):
                tables.add(name, table.make(tables.frames, "streaming").collect(engine="streaming").lazy())
    proposed = {}
    for source, work, needs in SIGNALS:
        if tables.hold(source, needs):
            with stage(f"signal {work.__name__}"):
                proposed[work.__name__] = work(tables.frames[source]).collect(engine="streaming")
    with stage("ledger: weighing"):
        rows = ledger([pl.LazyFrame(schema=LEDGER), *(made.lazy() for made in proposed.values())])
    with stage("answers, evidence"):
        found = findings(rows, reading.records)
    with stage("overview"):
        analysis = pipeline._analysis(  # noqa: SLF001 - the last stage of the pipeline
            reading, rows, found, tables, proposed=proposed, fence=Fence()
        )
    with stage("report.html"):
        html(analysis, names=False)
    with stage("profile.json"):
        json.dumps(profile(analysis))
    with stage("records.parquet"):
        reading.records.sink_parquet(spool / "out.parquet")


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        main([Path(word) for word in sys.argv[1:]], Path(folder))
