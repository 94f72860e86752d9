"""The profile of the sample exports finds what was planted in them, and claims nothing else.

`sample_exports/truth.toml` is the judge; it says what its words mean.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from analyzer.finding import Analysis, Finding, Status
from analyzer.pipeline import run

SAMPLES = Path(__file__).parents[1] / "sample_exports"
TRUTH = tomllib.loads((SAMPLES / "truth.toml").read_text("utf-8"))
ENTRIES: list[dict[str, Any]] = TRUTH["truth"]
CLOSED = [e for e in ENTRIES if "*" not in e.get("may", ())]
"""Questions to which anything not listed is a false claim."""


def entries(excuse: str, judged: list[dict[str, Any]]) -> list[Any]:
    """Each entry as a parameter; one that gives an excuse has to fail, so that excuses go when they are out of date."""

    def marks(entry: dict[str, Any]) -> list[pytest.MarkDecorator]:
        return [pytest.mark.xfail(reason=entry[excuse], strict=True)] if excuse in entry else []

    return [pytest.param(e, id=e["question"], marks=marks(e)) for e in judged]


@pytest.fixture(scope="module")
def analysis(tmp_path_factory: pytest.TempPathFactory) -> Analysis:
    exports = sorted(p for p in SAMPLES.glob("*/*") if p.is_dir())
    return run(exports, tmp_path_factory.mktemp("truth")).analysis


def finding(analysis: Analysis, question: str) -> Finding:
    return next(f for f in analysis.findings if f.question.id == question)


def claims(found: Finding) -> list[str]:
    """What a report would state: the best answer, or each that stands where several can."""
    if found.status is not Status.ANSWERED:
        return []
    if not found.question.many:
        return [found.answers[0].value.casefold()]
    return [a.value.casefold() for a in found.answers if a.points >= found.question.answered_at]


def spellings(wanted: str | list[str]) -> set[str]:
    return {w.casefold() for w in ([wanted] if isinstance(wanted, str) else wanted)}


@pytest.mark.parametrize("entry", entries("gap", ENTRIES))
def test_what_was_planted_is_found(analysis: Analysis, entry: dict[str, Any]) -> None:
    stated = claims(finding(analysis, entry["question"]))
    if "first" in entry:
        assert stated[:1], finding(analysis, entry["question"]).answers[:3]
        assert stated[0] in spellings(entry["first"])
    assert [w for w in entry.get("among", ()) if not spellings(w) & set(stated)] == []


@pytest.mark.parametrize("entry", entries("claims_too_much", CLOSED))
def test_nothing_else_is_claimed(analysis: Analysis, entry: dict[str, Any]) -> None:
    known = {
        s
        for w in [*entry.get("first", ()), *entry.get("among", ()), *entry.get("may", ())]
        for s in spellings(w)
    }
    assert [c for c in claims(finding(analysis, entry["question"])) if c not in known] == []


@pytest.mark.parametrize("question", TRUTH["silent"])
def test_where_nothing_was_planted_nothing_is_said(analysis: Analysis, question: str) -> None:
    assert finding(analysis, question).status is Status.SILENT


def test_truth_covers_what_a_profiler_asks_first(analysis: Analysis) -> None:
    judged = {e["question"] for e in ENTRIES} | set(TRUTH["silent"])
    assert judged <= {f.question.id for f in analysis.findings}
