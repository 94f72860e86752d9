"""Findings: when an answer stands, since when it was knowable, and on how little it rests."""

from datetime import UTC, datetime
from typing import Any

from analyzer.finding import Status
from analyzer.overview.glance import comparison
from analyzer.pipeline import profile
from analyzer.questions import QUESTIONS
from tests.analyzer.records import records


def like(page: str, month: int) -> dict[str, Any]:
    return {"kind": "membership", "target": page, "when": f"2024-{month:02}-01T00:00:00"}


def test_since_is_the_first_day_on_which_the_points_sufficed() -> None:
    finding = {f.question.id: f for f in profile(records(*(like(f"Yoga {n}", n) for n in range(1, 7))))[1]}
    answer = next(a for a in finding["interests.topics"].answers if a.value == "Yoga and Meditation")
    assert answer.since == datetime(2024, 2, 1, tzinfo=UTC)


def test_two_answers_of_equal_weight_are_no_answer() -> None:
    rows = [{"kind": "profile", "label": "gender", "value": v} for v in ("male", "female")]
    sex = {f.question.id: f for f in profile(records(*rows))[1]}["demographics.sex"]
    assert sex.status is Status.UNCERTAIN
    assert sex.why_silent


def test_carried_by_counts_the_fewest_records_with_half_of_the_points() -> None:
    one = {
        f.question.id: f for f in profile(records({"kind": "profile", "label": "gender", "value": "m"}))[1]
    }
    assert one["demographics.sex"].carried_by == 1
    many = {f.question.id: f for f in profile(records(*(like(f"Yoga {n}", n) for n in range(1, 9))))[1]}
    assert many["interests.topics"].carried_by > 1


def test_what_was_not_measured_has_no_probability() -> None:
    rows = [
        {"kind": "profile", "label": "gender", "value": "female"},
        *(like(f"Yoga {n}", n) for n in range(1, 9)),
    ]
    findings = profile(records(*rows))[1]
    assert not any(f.calibrated for f in findings)
    assert all(a.probability is None for f in findings for a in f.answers)


def test_what_platforms_assigned_stands_beside_what_else_is_known() -> None:
    rows = [
        {"kind": "profile", "label": "gender", "value": "female"},
        {"kind": "assigned", "label": "gender", "value": "male", "is_owner": False},
        {"kind": "assigned", "label": "age", "value": "30-34", "is_owner": False},
        {"kind": "profile", "label": "relationship", "value": "single"},
        {"kind": "assigned", "label": "relationship", "value": "single", "is_owner": False},
    ]
    verdicts = {row[0]: row[3] for row in comparison(profile(records(*rows))[0])}
    assert verdicts == {
        "demographics.sex": "surprise",
        "demographics.age": "unexplained",
        "demographics.relationship": "agree",
    }


def test_every_question_has_a_concept_and_says_when_it_is_silent() -> None:
    assert len({q.id for q in QUESTIONS}) == len(QUESTIONS)
    for question in QUESTIONS:
        assert question.concept.startswith("pd:")
        assert question.says.startswith("A profiler could conclude")
        assert question.silent_when
        assert question.id.startswith(f"{question.theme}.")
