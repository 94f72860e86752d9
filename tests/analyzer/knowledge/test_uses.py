"""What the tables make of a record: followed is observed, a price level is a prior, close things stay cautious."""

from typing import Any

import pytest

from analyzer.finding import Basis, Finding, Status
from analyzer.pipeline import profile
from tests.analyzer.records import records


def found(*rows: dict[str, Any]) -> dict[str, Finding]:
    return {f.question.id: f for f in profile(records(*rows))[1]}


def test_following_a_union_is_an_issue_that_was_observed() -> None:
    issues = found({"kind": "reaction", "target": "IG Metall", "label": "page like"})["politics.issues"]
    assert issues.answers[0].value == "workers' rights"
    assert issues.answers[0].bases == (Basis.OBSERVED,)


def test_the_name_of_a_magazine_in_an_address_elsewhere_is_no_account() -> None:
    rows = [
        {"kind": "visit", "url": "https://example.com/breitbart"},
        {"kind": "visit", "url": "https://example.org/nationalreview"},
    ]
    assert not found(*rows)["politics.lean"].answers
    account = found({"kind": "visit", "url": "https://www.facebook.com/breitbart"})
    assert account["politics.lean"].answers[0].value == "right"


def test_a_subdomain_is_its_outlet() -> None:
    media = found({"kind": "visit", "url": "https://amp.theguardian.com/a/b"})["politics.media"]
    assert media.answers[0].value == "The Guardian"


def test_anarchists_of_the_market_are_not_on_the_left() -> None:
    rows = [{"kind": "comment", "feed": "reddit/comments", "target": "anarcho_capitalism", "text": "hm"}]
    assert found(*rows)["politics.lean"].answers[0].value == "right"


def _comments(community: str, days: int) -> list[dict[str, Any]]:
    when = (f"2024-03-{day:02}T09:00:00" for day in range(1, days + 1))
    row = {"kind": "comment", "feed": "reddit/comments", "target": community, "text": "hm"}
    return [row | {"when": w} for w in when]


def test_who_comes_back_to_a_community_of_one_side_is_more_likely_of_it() -> None:
    names = ("Conservative", "Republican", "progun", "prolife")
    once = found(*(row for n in names for row in _comments(n, 1)))["politics.lean"]
    often = found(*(row for n in names for row in _comments(n, 4)))["politics.lean"]
    assert once.status is Status.UNCERTAIN
    assert often.status is Status.ANSWERED
    assert often.answers[0].value == "right"


def test_arguing_in_communities_of_both_sides_is_silence() -> None:
    names = ("Conservative", "Republican", "progun", "SandersForPresident", "socialism", "democrats")
    both = found(*(row for n in names for row in _comments(n, 4)))["politics.lean"]
    assert both.status is Status.SILENT


def test_communities_for_asking_the_other_side_say_nothing() -> None:
    names = ("AskConservatives", "AskALiberal", "AskTrumpSupporters", "moderatepolitics", "NeutralPolitics")
    assert not found(*(row for n in names for row in _comments(n, 4)))["politics.lean"].answers


def test_price_levels_are_priors_and_never_answer() -> None:
    names = ("Gucci", "Rolex", "Hermès", "Ferrari", "Harrods")
    income = found(*({"kind": "reaction", "target": n} for n in names))["finance.income_level"]
    assert income.answers[0].value == "high"
    assert income.answers[0].bases == (Basis.PRIOR,)
    assert income.status is Status.SILENT


def test_one_app_for_diabetics_may_be_for_somebody_else() -> None:
    one = found({"kind": "subscription", "target": "mySugr"})["health.conditions"]
    assert one.answers[0].value == "diabetes"
    assert one.status is not Status.ANSWERED


def test_searching_the_name_of_an_app_is_not_using_it() -> None:
    assert not found({"kind": "search", "text": "mySugr", "target": "mySugr"})["health.conditions"].answers


@pytest.mark.parametrize("target", ["Grindr", "askgaybros", "Chispa"])
def test_orientation_and_ethnicity_are_not_concluded_from_places(target: str) -> None:
    rows = [
        {"kind": "subscription", "target": target},
        {"kind": "membership", "feed": "reddit/subscribed", "target": target},
    ]
    all_of_them = found(*rows)
    assert not all_of_them["identity.orientation"].answers
    assert not all_of_them["identity.ethnicity"].answers


def test_a_first_name_that_is_a_kinship_word_elsewhere_is_a_name() -> None:
    people = [{"kind": "contact", "target": "Mari Example"}, {"kind": "contact", "target": "Tia Example"}]
    assert not found(*people)["connections.partner"].answers
    assert not found(*people)["connections.family"].answers
    assert found({"kind": "contact", "target": "Annem"})["connections.family"].answers
