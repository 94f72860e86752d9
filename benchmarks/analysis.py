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
from benchmarks.stages import stage
from parsers.archives.open import open_archives
from parsers.engine.read import read


def main(exports: list[Path], spool: Path) -> None:
    """Print a line a stage."""
    with stage("read"):
        reading = read(open_archives(exports), spool)
    tables = {"records": reading.records}
    for name, make in pipeline.TABLES.items():
        with stage(name):
            tables[name] = make(tables, "streaming").collect(engine="streaming").lazy()
    proposed = [pl.LazyFrame(schema=LEDGER)]
    for source, signal in SIGNALS:
        with stage(f"signal {signal.__name__}"):
            proposed.append(signal(tables[source]).collect(engine="streaming").lazy())
    with stage("ledger: weighing"):
        rows = ledger(proposed)
    with stage("answers, evidence"):
        found = findings(rows, reading.records)
    with stage("overview"):
        analysis = pipeline._analysis(reading, rows, found, tables, Fence())  # noqa: SLF001 - the last stage of the pipeline
    with stage("report.html"):
        html(analysis, names=False)
    with stage("profile.json"):
        json.dumps(profile(analysis))
    with stage("records.parquet"):
        reading.records.sink_parquet(spool / "out.parquet")


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        main([Path(word) for word in sys.argv[1:]], Path(folder))
