"""The whole way on one screen: read → records → signals → ledger → profile."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import polars as pl

from analyzer.fence import Fence
from analyzer.finding import LEDGER, Analysis, Finding
from analyzer.knowledge.holders import holders
from analyzer.knowledge.tables import ready
from analyzer.lenses.score import scores
from analyzer.overview.glance import comparison, hours, kinds, places, span, surveys, years
from analyzer.overview.metadata import TOLD, metadata
from analyzer.overview.others import others
from analyzer.profile.childhood import childhood
from analyzer.profile.findings import findings
from analyzer.profile.ledger import ledger
from analyzer.signals import SIGNALS
from analyzer.tables import Tables, collected, engine_for, tables_of
from parsers.archives.open import open_archives
from parsers.engine.coverage import Step
from parsers.engine.read import Reading, read
from parsers.record import SCHEMA

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Run:
    """What one run gives: the reading, the ledger, and the analysis for the reports."""

    reading: Reading
    ledger: pl.DataFrame
    analysis: Analysis
    failed: tuple[str, ...] = ()
    """Signals and tables that failed: nothing can be proved from an analysis that lacks some."""


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
    if engine_for(reading.records) == "in-memory":
        reading = replace(reading, records=reading.records.collect().lazy())
    fence = Fence()
    tables = tables_of(reading.records, fence)
    proposed = _proposed(tables, fence)
    rows, found = _concluded(tables, proposed)
    proposed = {name: proposed[name] for name in TOLD if name in proposed}
    analysis = _analysis(reading, rows, found, tables, proposed=proposed, fence=fence)
    return Run(reading=reading, ledger=rows, analysis=analysis, failed=tuple(n for n, _ in fence.failed))


def profile(records: pl.LazyFrame) -> tuple[pl.DataFrame, tuple[Finding, ...]]:
    """The ledger of the records, and what a profiler could conclude from it."""
    fence = Fence()
    tables = tables_of(records, fence)
    return _concluded(tables, _proposed(tables, fence))


def _proposed(tables: Tables, fence: Fence) -> Mapping[str, pl.DataFrame]:
    """What each signal proposes. One after the other: all at once would hold together what each holds for a while."""
    nothing = pl.DataFrame(schema=LEDGER)
    return {
        work.__name__: fence.attempt(
            work.__name__, partial(collected, partial(work, tables.frames[table]), tables.engine), nothing
        )
        for table, work, needs in SIGNALS
        if tables.hold(table, needs)
    }


def _concluded(
    tables: Tables, proposed: Mapping[str, pl.DataFrame]
) -> tuple[pl.DataFrame, tuple[Finding, ...]]:
    """The ledger and the answers."""
    rows = ledger(rows.lazy() for rows in proposed.values())
    return rows, findings(rows, tables.frames["records"])


def _analysis(
    reading: Reading,
    rows: pl.DataFrame,
    found: tuple[Finding, ...],
    tables: Tables,
    *,
    proposed: Mapping[str, pl.DataFrame],
    fence: Fence,
) -> Analysis:
    records = reading.records
    count, first, last = span(records)
    named = tables.frames["people"].collect() if "people" in tables.frames else pl.DataFrame()
    shared_along, people = fence.attempt("others", partial(others, records, named), ((), 0))
    told = fence.attempt("metadata", partial(metadata, tables.frames, proposed, tables.engine), ())
    young = childhood(found, records)
    minor = young is not None and young.minor

    def part(of: Callable[[pl.LazyFrame], T]) -> T:
        seen = fence.attempt(of.__name__, partial(of, records), None)
        return of(pl.LazyFrame(schema=SCHEMA)) if seen is None else seen

    return Analysis(
        made=datetime.now(UTC),
        coverage=reading.coverage,
        problems=(*reading.problems, *fence.problems()),
        records=count,
        first=first,
        last=last,
        findings=found,
        scores=fence.attempt("scores", partial(scores, found, records, minor=minor), ()),
        holders=part(holders),
        surveys=part(surveys),
        years=part(years),
        hours=part(hours),
        kinds=part(kinds),
        places=part(places),
        compared=comparison(rows),
        others=shared_along,
        people=people,
        metadata=told,
        childhood=young,
    )
