"""The whole way on one screen: read → records → signals → ledger → profile."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from analyzer.finding import Analysis
from parsers.coverage import Step
from parsers.read import Reading


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
    raise NotImplementedError
