"""Why not: what another answer has for it, against it, and what it lacks."""

import pytest

from analyzer.commands.why_not import asks, speaking, why_not
from analyzer.pipeline import profile
from analyzer.questions import QUESTIONS
from analyzer.reports.json import question as document
from tests.analyzer.records import records

SEX = next(q for q in QUESTIONS if q.id == "demographics.sex")
ROWS = records(
    {"kind": "profile", "label": "gender", "value": "female"},
    {"kind": "assigned", "label": "gender", "value": "male", "is_owner": False},
)


def told(value: str) -> dict:
    ledger, findings = profile(ROWS)
    found = document(next(f for f in findings if f.question is SEX))
    return why_not(SEX, found, value, speaking(ledger, ROWS, SEX.id, value))


def test_what_is_missing_is_the_way_past_the_best_answer() -> None:
    male = told("male")
    female = told("female")
    assert male["missing"] == pytest.approx(SEX.answered_at - male["points"] + female["points"], abs=1e-5)
    assert not male["stands"]
    assert male["rival"] == {"value": "female", "points": female["points"]}
    assert [e["value"] for e in male["for"]] == ["male"]


def test_the_answer_that_stands_lacks_nothing() -> None:
    assert told("Female")["stands"]
    assert told("female")["missing"] == 0


def test_what_nobody_said_has_no_evidence_and_names_what_is_alike() -> None:
    nobody = told("femalee")
    assert nobody["points"] == 0
    assert not nobody["for"] + nobody["against"]
    assert nobody["alike"][0] == "female"
    assert SEX.silent_when in nobody["why"]


def test_a_question_may_stand_before_its_value() -> None:
    assert asks("", "demographics.sex=male", [])[:2] == ("demographics.sex", "male")
    assert asks("demographics.sex", "male", [])[:2] == ("demographics.sex", "male")
    assert asks("politics.media", "a=b", [])[:2] == ("politics.media", "a=b")
    assert [p.name for p in asks("a.zip", "demographics.sex=male", [])[2]] == ["a.zip"]
