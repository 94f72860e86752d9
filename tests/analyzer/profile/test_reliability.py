"""Probabilities: as many as were measured, rising with the lead, and none on ground that nobody trod."""

import csv
from pathlib import Path

import pytest

from analyzer.finding import Answer, Basis
from analyzer.profile import reliability
from analyzer.profile.reliability import MEASURED, Map, maps, margin, probability, share
from analyzer.questions import QUESTIONS

TABLES = Path(reliability.__file__).parent


def answer(points: float, *bases: Basis) -> Answer:
    return Answer(
        value="v",
        label="v",
        points=points,
        points_for=points,
        points_against=0.0,
        bases=bases,
        records=1,
        since=None,
    )


def test_measured_questions_have_one_true_answer() -> None:
    known = {q.id: q for q in QUESTIONS}
    assert all(not known[q].many and not known[q].special for q in MEASURED)
    assert set(maps()) <= set(MEASURED)


@pytest.mark.parametrize("question", sorted(maps()))
def test_a_greater_lead_is_never_less_likely(question: str) -> None:
    known = maps()[question]
    assert list(known.shares) == sorted(known.shares)
    assert list(known.margins) == sorted(set(known.margins))
    assert all(0 < s < 1 for s in known.shares)


def test_what_is_shown_was_measured_on_enough_people_and_holds_where_held_out() -> None:
    rows = list(csv.DictReader((TABLES / "reliability.tsv").read_text("utf-8").splitlines(), delimiter="\t"))
    shown = {r["question"] for r in rows if r["shown"] == "yes"}
    assert shown == set(maps())
    assert all(float(r["error"]) <= 0.08 and int(r["people"]) >= 60 for r in rows if r["shown"] == "yes")
    assert {r["question"] for r in rows} == set(MEASURED)


def test_between_two_margins_the_share_lies_on_a_line_and_beyond_the_last_it_stays() -> None:
    known = Map(margins=(0.0, 1.0, 3.0), shares=(0.2, 0.4, 0.8), bases=frozenset(), people=100)
    assert [share(known, lead) for lead in (0, 0.5, 1, 2, 3, 9)] == pytest.approx(
        [0.2, 0.3, 0.4, 0.6, 0.8, 0.8]
    )


def test_an_answer_leads_by_its_points_over_the_next() -> None:
    assert margin([]) == 0.0
    assert margin([answer(2.0), answer(0.5)]) == 1.5
    assert margin([answer(2.0), answer(-0.5)]) == 2.0


def test_evidence_of_another_kind_was_not_measured() -> None:
    question = next(iter(maps()))
    assert probability(question, [answer(2.0, Basis.SAID)]) is not None
    assert probability(question, [answer(2.0, Basis.DECLARED, Basis.SAID)]) is None
    assert probability("interests.topics", [answer(2.0, Basis.SAID)]) is None
