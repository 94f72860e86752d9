"""Lean: two accounts are curiosity; three different ones are a side, and the owner's own word is enough."""

from typing import Any

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
