"""The whole way on one screen: read → records → signals → ledger → profile."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

import polars as pl

from analyzer.fence import Fence
from analyzer.finding import LEDGER, Analysis, Engine, Finding
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
from parsers.record import SCHEMA

T = TypeVar("T")

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
    if _engine(reading.records) == "in-memory":
        reading = replace(reading, records=reading.records.collect().lazy())
    fence = Fence()
    tables = _tables(reading.records, fence)
    rows, found = _concluded(tables, fence)
    analysis = _analysis(reading, rows, found, tables, fence)
    return Run(reading=reading, ledger=rows, analysis=analysis, failed=tuple(n for n, _ in fence.failed))


def profile(records: pl.LazyFrame) -> tuple[pl.DataFrame, tuple[Finding, ...]]:
    """The ledger of the records, and what a profiler could conclude from it."""
    fence = Fence()
    return _concluded(_tables(records, fence), fence)


def _tables(records: pl.LazyFrame, fence: Fence) -> Mapping[str, pl.LazyFrame]:
    """The records, and the tables made of them; one that fails is not there, nor what is made of it."""
    engine = _engine(records)
    read_by = {"records": records}
    for name, make in TABLES.items():
        work = partial(_collected, partial(make, read_by, engine), engine)
        table = fence.attempt(name, work, None)
        if table is not None:
            read_by[name] = table.lazy()
    return read_by


def _concluded(tables: Mapping[str, pl.LazyFrame], fence: Fence) -> tuple[pl.DataFrame, tuple[Finding, ...]]:
    """The ledger and the answers. One signal after the other: all at once would hold together what each holds for a while."""
    records, engine = tables["records"], _engine(tables["records"])
    nothing = pl.DataFrame(schema=LEDGER)
    proposed = [
        fence.attempt(signal.__name__, partial(_collected, partial(signal, tables[source]), engine), nothing)
        for source, signal in SIGNALS
        if source in tables
    ]
    rows = ledger(rows.lazy() for rows in proposed)
    return rows, findings(rows, records)


def _collected(make: Callable[[], pl.LazyFrame], engine: Engine) -> pl.DataFrame:
    return make().collect(engine=engine)


def _engine(records: pl.LazyFrame) -> Engine:
    """Streaming keeps memory flat; a small archive need not pay for it (half of its CPU was that)."""
    few = records.select(pl.len()).collect().item() <= FEW
    return "in-memory" if few else "streaming"


def _analysis(
    reading: Reading,
    rows: pl.DataFrame,
    found: tuple[Finding, ...],
    tables: Mapping[str, pl.LazyFrame],
    fence: Fence,
) -> Analysis:
    records = reading.records
    count, first, last = span(records)
    named = tables["people"].collect() if "people" in tables else pl.DataFrame()
    shared_along, people = fence.attempt("others", partial(others, records, named), ((), 0))
    told = fence.attempt("metadata", partial(metadata, records, _engine(records)), ())
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
