"""Survey answers whose question is known become answers to it."""

import pytest

from analyzer.finding import Finding, Status
from analyzer.pipeline import profile
from tests.analyzer.records import records


def found(question: str, answer: str) -> dict[str, Finding]:
    row = {"kind": "answer", "question": question, "answer": answer}
    return {f.question.id: f for f in profile(records(row))[1]}


@pytest.mark.parametrize(
    ("question", "answer", "asked", "value"),
    [
        ("How old are you?", "25-34", "demographics.age", "25-34"),
        ("Wie alt sind Sie?", "41", "demographics.age", "41"),
        ("Geschlecht", "weiblich", "demographics.sex", "female"),
        ("Estado civil", "casado", "demographics.relationship", "married"),
        ("Household income", "$75,000 - $99,999", "finance.income_level", "middle"),
        ("Haben Sie Kinder?", "Nein", "demographics.children", "no children"),
        ("What is the highest level of education you have completed?", "Master's degree", "demographics.education", "master's"),
        ("What is your occupation?", "I work as a carpenter", "demographics.occupation", "carpenter"),
        ("Your political views?", "Conservative", "politics.lean", "right"),
    ],
)  # fmt: skip
def test_a_known_question_is_answered(question: str, answer: str, asked: str, value: str) -> None:
    finding = found(question, answer)[asked]
    assert (finding.status, finding.answers[0].value) == (Status.ANSWERED, value)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How old are your children?", "12"),
        ("Best day for a walk?", "Saturday"),
        ("Your age", "prefer not to say"),
    ],
)
def test_other_questions_and_refusals_tell_nothing(question: str, answer: str) -> None:
    assert all(
        f.status is Status.SILENT
        for f in found(question, answer).values()
        if f.question.theme == "demographics"
    )
