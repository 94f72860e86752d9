"""What a sentence says of its writer, by who does what in it. All sentences are invented."""

import pytest

from analyzer.language.ages import age_at, number
from analyzer.language.grammar import disclosures
from analyzer.language.model import english

pytestmark = pytest.mark.skipif(english() is None, reason="no English model is installed")


def said(text: str) -> dict[str, str]:
    """Question → value of a text."""
    model = english()
    assert model is not None
    return {question: value for question, _rule, value, _points in disclosures(model(text))}


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        ("I am a nurse.", "demographics.occupation", "nurse"),
        ("My husband is a teacher and I am an accountant.", "demographics.occupation", "accountant"),
        ("I've worked as a plumber for years.", "demographics.occupation", "plumber"),
        ("I live in a small flat in Berlin.", "demographics.location", "Berlin, Germany"),
        ("We moved to Lyon in 2019.", "demographics.location", "Lyon, France"),
        ("I grew up in Porto, Portugal.", "demographics.birthplace", "Porto, Portugal"),
        ("I was born and raised in Osaka.", "demographics.birthplace", "Osaka, Japan"),
        ("I'm married and we have two kids.", "demographics.relationship", "married"),
        ("I got divorced last year.", "demographics.relationship", "divorced"),
        ("I have a master's degree in physics.", "demographics.education", "master's"),
        ("I turned 30 last May.", "demographics.age", "30"),
        ("I'm turning 40 next month.", "demographics.age", "39"),
        ("I was 12 in 1998.", "demographics.age", "born 1986"),
        ("I make $120k a year.", "finance.income_level", "high"),
        ("I lost my job in May.", "finance.hardship", "job loss"),
        ("I'm a devout catholic.", "beliefs.religion", "Christian"),
    ],
)
def test_who_says_it_of_themselves_is_heard(text: str, question: str, value: str) -> None:
    assert said(text)[question] == value


@pytest.mark.parametrize(
    "text",
    [
        "I'm not a nurse.",
        "My sister is a nurse.",
        "If I were a nurse I would sleep more.",
        "I wish I was a nurse.",
        "He said I am a nurse.",
        "She thinks I am a nurse.",
        "I will be a nurse.",
        "I want to be a nurse.",
        "I studied to be a nurse.",
        "Am I a nurse?",
        "Oh I am a nurse, yeah right.",
    ],
)
def test_what_is_denied_supposed_reported_asked_or_mocked_is_not(text: str) -> None:
    assert "demographics.occupation" not in said(text)


@pytest.mark.parametrize(
    "text", ["I'm visiting Rome next week.", "My brother lives in Rome.", "I flew to Rome."]
)
def test_a_place_visited_or_lived_in_by_others_is_no_home(text: str) -> None:
    assert "demographics.location" not in said(text)


def test_what_is_over_says_less() -> None:
    model = english()
    assert model is not None
    (now,) = disclosures(model("I am a waiter."))
    (then,) = disclosures(model("I was a waiter."))
    assert then[3] < now[3] / 2


@pytest.mark.parametrize(
    ("words", "sentence", "age"),
    [
        ("30", "I turned 30 two years ago", "32"),
        ("30", "I turned 30 last year", "31"),
        ("forty-one", "I'm forty-one", "41"),
        ("34", "I'm 34 minutes late", None),
        ("8", "I am 8", None),
        ("15", "when I was 15 it was fun", None),
    ],
)
def test_ages_are_counted_to_the_time_of_writing(words: str, sentence: str, age: str | None) -> None:
    assert age_at(words, sentence) == age


def test_numbers_in_words() -> None:
    assert [number(w) for w in ("seven", "nineteen", "fifty", "sixty-two", "lots")] == [7, 19, 50, 62, None]
