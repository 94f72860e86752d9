"""Lean: two accounts are curiosity; three different ones are a side, and the owner's own word is enough."""

from typing import Any

import pytest

from analyzer.finding import Finding, Status
from analyzer.pipeline import profile
from tests.analyzer.records import records

NAMES = ("Bernie Sanders", "Elizabeth Warren", "Kamala Harris")


def lean(*rows: dict[str, Any]) -> Finding:
    return next(f for f in profile(records(*rows))[1] if f.question.id == "politics.lean")


def follows(*names: str) -> list[dict[str, Any]]:
    return [{"kind": "membership", "target": name} for name in names]


def test_less_than_three_facts_are_silence() -> None:
    assert lean(*follows(*NAMES[:2])).status is Status.SILENT
    assert lean(*follows(*NAMES)).status is not Status.SILENT


def test_the_same_page_many_times_is_one_fact() -> None:
    assert lean(*follows(*[NAMES[0]] * 9)).status is Status.SILENT


def test_what_the_owner_states_needs_no_company() -> None:
    stated = {"kind": "profile", "label": "politics", "value": "left"}
    assert lean(stated).status is Status.ANSWERED


def test_links_to_outlets_count_by_outlet() -> None:
    links = [
        {"kind": "post", "target": "AskReddit", "url": f"https://www.{host}/story"}
        for host in ("breitbart.com", "foxnews.com", "nationalreview.com", "dailycaller.com")
    ]
    found = lean(*links)
    assert found.answers[0].value == "right"
    assert found.answers[0].facts >= 3


def test_both_sides_alike_are_silence_and_a_clear_lead_is_not() -> None:
    right = ("Ted Cruz", "JD Vance", "Ron DeSantis")
    assert lean(*follows(*NAMES, *right)).status is Status.SILENT
    more = ("Barack Obama", "Hillary Clinton", "Gavin Newsom", "Tim Walz", "Adam Schiff")
    assert lean(*follows(*NAMES, *more, *right)).status is Status.UNCERTAIN


def test_three_of_one_side_are_heard_and_five_are_an_answer() -> None:
    five = (*NAMES, "Barack Obama", "Gavin Newsom")
    assert lean(*follows(*NAMES)).status is Status.UNCERTAIN
    assert lean(*follows(*five)).status is Status.ANSWERED


def test_two_accounts_of_one_politician_are_one_fact() -> None:
    accounts = ("AOC", "repaoc", "BernieSanders", "SenSanders")
    rows = [
        {"kind": "connection", "label": "following", "feed": "x/following", "target": a} for a in accounts
    ]
    assert lean(*rows).status is Status.SILENT


def test_looking_somebody_up_is_no_support() -> None:
    searches = [{"kind": "search", "target": name, "text": name} for name in (*NAMES, "Barack Obama")]
    assert lean(*searches).status is not Status.ANSWERED


def test_x_names_whom_one_follows_by_number() -> None:
    numbers = ("25073877", "23022687", "39344374")
    rows = [{"kind": "connection", "label": "following", "feed": "x/following", "target": n} for n in numbers]
    assert lean(*rows).answers[0].value == "right"


@pytest.mark.parametrize(
    ("side", "names"),
    [
        ("right", ("Alice Weidel MdB", "Dr. Alexander Gauland", "AfD")),
        ("left", ("Bundesminister Robert Habeck", "Ricarda Lang", "Jusos")),
        ("left", ("Jean-Luc Mélenchon", "Manon Aubry", "François Ruffin")),
        ("right", ("Presidente Jair Bolsonaro", "Senador Flávio Bolsonaro", "Nikolas Ferreira")),
        ("right", ("Shri Narendra Modi", "Amit Shah", "Yogi Adityanath")),
        ("left", ("Jeremy Corbyn", "Zarah Sultana MP", "Caroline Lucas")),
        ("right", ("Senator Ted Cruz", "Congressman Jim Jordan", "Rep. Lauren Boebert")),
    ],
)
def test_sides_are_known_in_other_countries_and_with_titles(side: str, names: tuple[str, ...]) -> None:
    found = lean(*follows(*names))
    assert found.status is not Status.SILENT
    assert found.answers[0].value == side


def test_the_name_of_a_community_is_no_page_of_a_party() -> None:
    rows = [
        {"kind": "membership", "feed": "reddit/subscribed", "target": name}
        for name in ("PASOK", "Fidesz", "Bloco de Esquerda")
    ]
    assert not lean(*rows).answers
