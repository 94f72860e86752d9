"""The whole way over the samples: an analysis that holds together, twice the same."""

import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

from analyzer.finding import Status
from analyzer.pipeline import Run, run

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "sample_exports/facebook/facebook-2026"


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return run([SAMPLE], tmp_path_factory.mktemp("spool"))


def test_every_ledger_row_cites_a_record_that_is_there(analysed: Run) -> None:
    records = analysed.reading.records.select("id").collect()["id"]
    assert set(analysed.ledger["record"]) <= set(records)


def test_points_of_every_answer_are_the_sum_of_its_rows(analysed: Run) -> None:
    sums = {
        (q, v): p
        for q, v, p in analysed.ledger.group_by("question", "value").agg(pl.col("points").sum()).iter_rows()
    }
    for finding in analysed.analysis.findings:
        for answer in finding.answers:
            assert answer.points == sums[finding.question.id, answer.value]


def test_evidence_leads_to_a_place_in_the_archive(analysed: Run) -> None:
    shown = [e for f in analysed.analysis.findings for e in f.evidence]
    assert shown
    assert all(e.archive and e.member and len(e.snippet) <= 160 for e in shown)


def test_every_theme_but_the_thin_ones_has_an_answer(analysed: Run) -> None:
    answered = {f.question.theme for f in analysed.analysis.findings if f.status is Status.ANSWERED}
    assert answered >= {
        "demographics",
        "interests",
        "politics",
        "finance",
        "connections",
        "beliefs",
        "habits",
        "surveys",
        "exposure",
    }


def test_the_same_export_gives_the_same_findings(analysed: Run, tmp_path: Path) -> None:
    again = run([SAMPLE], tmp_path)
    assert again.ledger.equals(analysed.ledger)
    assert again.analysis.findings == analysed.analysis.findings
    assert again.analysis.surveys == analysed.analysis.surveys


def test_years_hours_and_kinds_count_the_records(analysed: Run) -> None:
    analysis = analysed.analysis
    assert analysis.kinds["records"].sum() == analysis.records
    assert analysis.years["records"].sum() <= analysis.records
    assert analysis.hours["weekday"].is_between(1, 7).all()
    assert {"lat", "lon", "label", "records"} == set(analysis.places.columns)


def test_a_chat_of_a_few_words_loads_no_language_model(tmp_path: Path) -> None:
    chat = tmp_path / "WhatsApp Chat with Tom Osterley.txt"
    lines = [
        f"0{n}/05/2024, 10:0{n} - {('Mara', 'Tom Osterley')[n % 2]}: see you tomorrow" for n in range(1, 9)
    ]
    chat.write_text("\n".join(lines) + "\n", encoding="utf-8")
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); from pathlib import Path; from analyzer.pipeline import run\n"
        f"assert run([Path({str(chat)!r})], Path({str(tmp_path)!r})).analysis.records == 8\n"
        "print(sorted({'spacy', 'networkx', 'tldextract', 'requests'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
