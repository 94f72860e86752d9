"""A signal, a table or a part of the overview that fails costs its answers, is named, and the rest stands."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from polars.exceptions import ComputeError, PanicException

from analyzer import fence, pipeline, tables
from analyzer.commands import person
from analyzer.finding import Status
from analyzer.pipeline import run

SAMPLE = Path(__file__).parents[2] / "sample_exports/facebook/facebook-2026"
SECRET = "words of the owner"
ERRORS = [ComputeError(SECRET), PanicException(SECRET)]


@pytest.fixture(autouse=True)
def _caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fence as people have it."""
    monkeypatch.setattr("parsers.problems.BUGS", (Exception, PanicException))


def failing(error: BaseException, name: str) -> Callable[..., Any]:
    def work(*_: object) -> pl.LazyFrame:
        raise error

    work.__name__ = name
    return work


@pytest.mark.parametrize("error", ERRORS, ids=lambda e: type(e).__name__)
def test_a_signal_that_fails_is_named_and_the_rest_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    signals = tuple(
        signal._replace(work=failing(error, "homes")) if signal.work.__name__ == "homes" else signal
        for signal in pipeline.SIGNALS
    )
    monkeypatch.setattr(pipeline, "SIGNALS", signals)
    found = run([SAMPLE], tmp_path)
    assert found.failed == ("homes",)
    assert "homes" not in set(found.ledger["signal"])
    (problem,) = [p for p in found.analysis.problems if "homes" in p.message]
    assert type(error).__name__ in problem.message
    assert SECRET not in problem.message + problem.hint
    assert any(f.status is Status.ANSWERED for f in found.analysis.findings)


def test_a_table_that_fails_costs_what_is_made_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tables.TABLES["attention"]._replace(make=failing(ValueError(SECRET), "attention"))
    monkeypatch.setattr(tables, "TABLES", {**tables.TABLES, "attention": broken})
    found = run([SAMPLE], tmp_path)
    assert found.failed == ("attention",)
    assert found.ledger.height
    assert SECRET not in str(found.analysis.problems)


@pytest.mark.parametrize(
    "part", ["others", "metadata", "scores", "holders", "years", "hours", "kinds", "places"]
)
def test_a_part_of_the_overview_that_fails_is_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    whole = getattr(pipeline, part)

    def work(records: Any, *_: Any, **__: Any) -> Any:
        if isinstance(records, pl.LazyFrame) and records.collect().is_empty():
            return whole(records)
        raise ValueError(SECRET)

    work.__name__ = part
    monkeypatch.setattr(pipeline, part, work)
    found = run([SAMPLE], tmp_path)
    assert found.failed == (part,)
    assert not len(getattr(found.analysis, part))


def test_a_full_disk_is_no_fault_of_a_signal() -> None:
    full = ComputeError("sink failed: No space left on device (os error 28)")
    with pytest.raises(ComputeError):
        fence.Fence().attempt("homes", failing(full, "homes"), None)


def test_a_person_that_breaks_the_analysis_costs_that_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(person, "run", failing(ValueError(SECRET), "run"))
    row = person.person(SAMPLE, tmp_path, home=tmp_path)
    assert row["status"] == person.FAILED
    assert "ValueError" in row["error"]
    assert SECRET not in row["error"]
