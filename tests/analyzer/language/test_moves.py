"""Home, origin and travel, by how people tell of moves. All sentences are invented."""

import pytest

from analyzer.language.sayings import sayings
from analyzer.profile.findings import findings
from analyzer.profile.ledger import ledger
from analyzer.signals.told import told
from tests.analyzer.records import records

HOME, BIRTH = "demographics.location", "demographics.birthplace"


def best(question: str, text: str) -> str | None:
    """The best answer that something speaks for."""
    rows = records({"kind": "comment", "text": text})
    found = {f.question.id: f for f in findings(ledger([told(sayings(rows).lazy())]), rows)}
    return next((a.value for a in found[question].answers if a.points > 0), None)


@pytest.mark.parametrize(
    ("text", "home", "birth"),
    [
        ("We moved from Lagos to Leeds in spring.", "Leeds, United Kingdom", "Lagos, Nigeria"),
        ("I relocated from Porto to Zurich for work.", "Zürich, Switzerland", "Porto, Portugal"),
        ("I came here from Kolkata ten years ago.", None, "Kolkata, India"),
        ("I left Caracas when the shelves were empty.", None, None),
        ("Just moved to Gothenburg from Malmö, any cafe tips?", "Gothenburg, Sweden", None),
        ("I used to live in Oslo.", None, None),
        ("I lived in Oslo for a year.", None, None),
        ("Originally from Cork, now based in Boston.", "Boston, United States", "Cork, Ireland"),
        ("Home is Winnipeg, frozen as ever.", "Winnipeg, Canada", None),
        ("Greetings from Montevideo!", "Montevideo, Uruguay", None),
        ("My hometown is Gdansk.", None, "Gdańsk, Poland"),
        ("Sunny Brisbane shaped me, for good or ill.", None, "Brisbane, Australia"),
        ("Perth upbringing, what can I say.", None, "Perth, Australia"),
    ],
)
def test_moves_tell_the_home_from_the_origin(text: str, home: str | None, birth: str | None) -> None:
    assert (best(HOME, text), best(BIRTH, text)) == (home, birth)


@pytest.mark.parametrize(
    "text",
    [
        "If I moved from Lagos to Leeds I would freeze.",
        "My cousin moved from Lagos to Leeds.",
        "She said her home is Winnipeg.",
        "The train went from Vienna to Graz.",
        "I wish I was based in Lisbon.",
        "I took a trip from Rome to Milan.",
    ],
)
def test_moves_of_others_wishes_and_trips_are_none(text: str) -> None:
    assert (best(HOME, text), best(BIRTH, text)) == (None, None)


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [
        ("demographics.age", "Turned 41 yesterday and my knees know it", "41"),
        ("demographics.age", "Turned 20 of them down.", None),
        ("demographics.education", "I dropped out of high school at 16.", "in college or high school"),
        ("demographics.education", "My brother dropped out of high school.", None),
        ("health.conditions", "I have been sober for 3 years.", "addiction"),
        ("health.conditions", "A sober look at the budget.", None),
    ],
)
def test_a_sentence_without_a_subject_is_the_writers(question: str, text: str, value: str | None) -> None:
    assert best(question, text) == value
