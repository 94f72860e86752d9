"""Interests: phrases and what guards them, months, trends."""

from typing import Any

import pytest

from analyzer.finding import Finding
from analyzer.knowledge.tables import table
from analyzer.pipeline import profile
from tests.analyzer.records import records


def interests(*rows: dict[str, Any]) -> Finding:
    return next(f for f in profile(records(*rows))[1] if f.question.id == "interests.topics")


def points(finding: Finding, value: str) -> float:
    return next((a.points for a in finding.answers if a.value == value), 0.0)


def watched(title: str, *dates: str, **more: Any) -> list[dict[str, Any]]:
    return [
        {"kind": "view", "target": f"{title} {n}", "when": f"{d}T20:00:00"} | more
        for n, d in enumerate(dates)
    ]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("cricket wireless store", "Cricket"),
        ("french bulldog clip holder", "Dogs"),
        ("sugar cane juice", "Dogs"),
        ("copy cat lyrics", "Cats"),
        ("sand dune formation", "Sci-fi and Fantasy"),
        ("hot dog stand", "Dogs"),
    ],
)
def test_a_longer_phrase_guards_the_word_in_it(words: str, value: str) -> None:
    assert points(interests({"kind": "search", "text": words}), value) == 0


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Rennrad Tour durch die Eifel", "Cycling"),
        ("recette facile pour ce soir", "Cooking"),
        ("rutas de senderismo en Asturias", "Climbing and Hiking"),
        ("receitas veganas", "Vegan Diets"),
        ("arredare casa piccola", "Interior Decorating"),
        ("kamerplanten verzorgen", "Gardening"),
    ],
)
def test_words_of_seven_languages_are_known(words: str, value: str) -> None:
    assert points(interests({"kind": "search", "text": words}), value) > 0


def test_every_interest_has_eight_phrases_or_is_a_small_one() -> None:
    counts = table("terms.tsv").filter(question="interests.topics")["value"].value_counts()
    assert counts.filter(counts["count"] < 7)["value"].to_list() == []
    assert counts.height >= 200


def test_what_lasts_for_months_is_more_than_an_evening() -> None:
    evening = interests(*watched("Jazz piano", *["2024-03-03"] * 6))
    months = interests(*watched("Jazz piano", *(f"2024-{m:02}-03" for m in range(1, 7))))
    assert points(months, "Jazz") > points(evening, "Jazz")


def test_an_interest_long_gone_quiet_counts_less_and_a_new_one_more() -> None:
    old = [f"2019-{m:02}-03" for m in range(1, 7)]
    new = [f"2024-{m:02}-03" for m in range(7, 13)]
    ledger, _ = profile(records(*watched("Jazz piano", *old), *watched("Sourdough bread", *new)))
    trends = dict(
        ledger.filter(ledger["rule"].is_in(["topics.faded", "topics.rising"]))
        .select("value", "rule")
        .iter_rows()
    )
    assert trends["Jazz"] == "topics.faded"
    assert {v for v, rule in trends.items() if rule == "topics.rising"} >= {"Cooking"}


def test_a_short_archive_has_no_trend() -> None:
    rules = profile(records(*watched("Jazz piano", *(f"2024-{m:02}-03" for m in range(1, 7)))))[0]["rule"]
    assert not {"topics.faded", "topics.rising"} & set(rules)


def test_the_channel_of_a_video_speaks_as_its_title_does() -> None:
    row = {
        "kind": "view",
        "feed": "google/videos",
        "target": "Folge 12",
        "value": "Serious Eats",
        "label": "YouTube",
    }
    assert points(interests(row), "Cooking") > 0
    assert points(interests(row | {"feed": "google/history"}), "Cooking") == 0


def subscribed(*names: str) -> Finding:
    return interests(*({"kind": "membership", "feed": "reddit/subscribed", "target": n} for n in names))


def test_communities_have_the_names_of_interests_and_those_near_a_special_category_none() -> None:
    assert points(subscribed("acousticguitar"), "Musical Instruments") > 0
    topics = set(table("community_topics.tsv")["topic"])
    assert not topics & {
        "LGBT",
        "Religion and Spirituality",
        "Health",
        "Drugs",
        "Democrat",
        "Republican",
        "Feminism",
    }
    assert not subscribed("academicbiblical").answers
