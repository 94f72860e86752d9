"""The whole way on one screen: read → records → signals → ledger → profile."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import polars as pl

from analyzer.finding import Analysis, Engine, Finding
from analyzer.knowledge.conversations import between_two
from analyzer.knowledge.holders import holders
from analyzer.knowledge.people import appearances
from analyzer.knowledge.tables import ready
from analyzer.knowledge.zones import clocked
from analyzer.language.attention import attention, mentions
from analyzer.language.encoder import alike
from analyzer.language.identifiers import identified
from analyzer.language.introductions import introductions
from analyzer.language.sayings import sayings
from analyzer.lenses.score import scores
from analyzer.overview.glance import comparison, hours, kinds, places, span, surveys, years
from analyzer.overview.metadata import metadata
from analyzer.overview.others import others
from analyzer.profile.childhood import childhood
from analyzer.profile.findings import findings
from analyzer.profile.ledger import ledger
from analyzer.signals import SIGNALS
from parsers.archives.open import open_archives
from parsers.engine.coverage import Step
from parsers.engine.read import Reading, read

FEW: Final = 20_000
"""Records that fit into memory many times over."""

TABLES: Final[Mapping[str, Callable[[Mapping[str, pl.LazyFrame], Engine], pl.LazyFrame]]] = {
    "attention": lambda read, _: attention(read["records"]),
    "mentions": lambda read, _: mentions(read["attention"]),
    "alike": lambda read, _: alike(read["attention"], read["mentions"]),
    "talk": lambda read, engine: between_two(read["records"], engine).lazy(),
    "clocked": lambda read, engine: clocked(read["records"], engine).lazy(),
    "people": lambda read, engine: appearances(read["records"], engine),
    "identified": lambda read, _: identified(read["records"]).lazy(),
    "sayings": lambda read, _: pl.concat([sayings(read["records"]), introductions(read["records"])]).lazy(),
}
"""What several signals read, each made once from the records and the tables before it."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """What one run gives: the reading, the ledger, and the analysis for the reports."""

    reading: Reading
    ledger: pl.DataFrame
    analysis: Analysis


def run(
    exports: Sequence[Path],
    spool: Path,
    *,
    owner: Sequence[str] = (),
    progress: Callable[[Step], None] | None = None,
) -> Run:
    """Analyse exports. `spool` is a private folder for the records table. Raises ExportError."""
    ready()
    reading = read(open_archives(exports), spool, owner=owner, progress=progress)
    return analyze(reading)


def analyze(reading: Reading) -> Run:
    """The ledger and the analysis of what was read."""
    if _engine(reading.records) == "in-memory":
        reading = replace(reading, records=reading.records.collect().lazy())
    tables = _tables(reading.records)
    rows, found = _concluded(tables)
    people = tables["people"].collect()
    return Run(reading=reading, ledger=rows, analysis=_analysis(reading, rows, found, people))


def profile(records: pl.LazyFrame) -> tuple[pl.DataFrame, tuple[Finding, ...]]:
    """The ledger of the records, and what a profiler could conclude from it."""
    return _concluded(_tables(records))


def _tables(records: pl.LazyFrame) -> Mapping[str, pl.LazyFrame]:
    """The records, and the tables made of them."""
    engine = _engine(records)
    read_by = {"records": records}
    for name, make in TABLES.items():
        read_by[name] = make(read_by, engine).collect(engine=engine).lazy()
    return read_by


def _concluded(tables: Mapping[str, pl.LazyFrame]) -> tuple[pl.DataFrame, tuple[Finding, ...]]:
    records = tables["records"]
    rows = ledger((signal(tables[source]) for source, signal in SIGNALS), _engine(records))
    return rows, findings(rows, records)


def _engine(records: pl.LazyFrame) -> Engine:
    """Streaming keeps memory flat; a small archive need not pay for it (half of its CPU was that)."""
    few = records.select(pl.len()).collect().item() <= FEW
    return "in-memory" if few else "streaming"


def _analysis(
    reading: Reading, rows: pl.DataFrame, found: tuple[Finding, ...], named: pl.DataFrame
) -> Analysis:
    records = reading.records
    count, first, last = span(records)
    shared_along, people = others(records, named)
    young = childhood(found, records)
    return Analysis(
        made=datetime.now(UTC),
        coverage=reading.coverage,
        problems=reading.problems,
        records=count,
        first=first,
        last=last,
        findings=found,
        scores=scores(found, records, minor=young is not None and young.minor),
        holders=holders(records),
        surveys=surveys(records),
        years=years(records),
        hours=hours(records),
        kinds=kinds(records),
        places=places(records),
        compared=comparison(rows),
        others=shared_along,
        people=people,
        metadata=metadata(records, _engine(records)),
        childhood=young,
    )
