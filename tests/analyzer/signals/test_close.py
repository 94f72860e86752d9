"""Health and faith by behaviour: one fact is none, several are a conclusion, orientation and origin never are."""

from typing import Any

import pytest

from analyzer.finding import Finding, Status
from analyzer.knowledge.lookup import terms
from analyzer.knowledge.tables import table
from analyzer.pipeline import profile
from tests.analyzer.records import records


def found(*rows: dict[str, Any]) -> dict[str, Finding]:
    return {f.question.id: f for f in profile(records(*rows))[1]}


def searches(*words: str) -> list[dict[str, Any]]:
    return [
        {"kind": "search", "text": w, "when": f"2024-01-{n + 1:02}T10:00:00"} for n, w in enumerate(words)
    ]


GROUPS = [
    {"kind": "membership", "feed": "reddit/subscribed", "target": "diabetes"},
    {"kind": "membership", "feed": "reddit/subscribed", "target": "diabetes_t1"},
    {"kind": "reaction", "target": "mySugr"},
]


def test_three_different_facts_speak_for_a_condition_and_two_do_not() -> None:
    assert found(*GROUPS[:2])["health.conditions"].status is Status.SILENT
    asked = searches("insulin dose", "hba1c", "diabetes diet")
    health = found(*GROUPS, *asked)["health.conditions"]
    assert (health.status, health.answers[0].value) == (Status.ANSWERED, "diabetes")


def test_one_group_however_often_is_one_fact() -> None:
    one = [
        {
            "kind": "comment",
            "feed": "reddit/comments",
            "target": "diabetes",
            "text": "ok",
            "when": f"2024-01-{d:02}T10:00:00",
        }
        for d in range(1, 29)
    ]
    assert found(*one, GROUPS[0])["health.conditions"].status is Status.SILENT


@pytest.mark.parametrize(
    "words",
    [
        "christian dior perfume", "great depression causes", "church street parking", "gluten free pizza", "krishna kumar cricketer",
        "kosher salt brands", "insulin stocks to buy", "cancer zodiac", "vatican museum tickets", "jesus navas transfer",
    ],
)  # fmt: skip
def test_words_that_are_also_faith_or_illness_tell_of_neither(words: str) -> None:
    answers = found(*searches(*[f"{words} {n}" for n in range(5)]))
    assert not answers["health.conditions"].answers
    assert not answers["beliefs.religion"].answers


def test_no_phrase_speaks_for_orientation_or_origin() -> None:
    assert not set(terms()["question"].drop_nulls()) & {"identity.orientation", "identity.ethnicity"}


def test_every_close_fact_has_a_term_of_the_vocabulary() -> None:
    known = set(table("personal_data.parquet")["term"]) | {"pd:PhilosophicalBelief"}
    concepts = set(table("sensitive.tsv")["concept"])
    assert {c for c in concepts if not c.startswith("pd:")} == set()
    assert concepts - known <= {"pd:Genetic", "pd:ServiceConsumptionBehaviour", "pd:CriminalConviction"}
