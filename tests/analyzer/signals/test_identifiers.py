"""By what the owner is known or reached: from profiles and texts, shown masked, gone from a redacted copy."""

from typing import Any

import pytest

from analyzer.finding import Finding, Status
from analyzer.pipeline import profile
from analyzer.profile.show import masked
from tests.analyzer.records import records

QUESTION = "identity.identifiers"


def found(*rows: dict[str, Any]) -> Finding:
    return next(f for f in profile(records(*rows))[1] if f.question.id == QUESTION)


def said(text: str, kind: str = "comment") -> Finding:
    return found({"kind": kind, "text": text, "when": "2024-05-01T12:00:00"})


def test_a_number_said_to_be_ones_own_is_an_answer() -> None:
    finding = said("write me at kim@example.com")
    assert (finding.status, finding.answers[0].value) == (Status.ANSWERED, "email: kim@example.com")


def test_a_number_of_which_nobody_says_whose_it_is_is_a_hint_in_a_post_and_nothing_in_a_message() -> None:
    assert said("the log says 202-555-0142 again").status is Status.UNCERTAIN
    assert not said("the log says 202-555-0142 again", kind="message").answers


def test_a_number_of_somebody_else_is_not_the_owners() -> None:
    assert not said("my brother's number is 202-555-0142").answers


def test_profile_and_text_are_one_however_it_is_spelt() -> None:
    profiled = {"kind": "profile", "label": "phone", "value": "+12025550142"}
    finding = found(profiled, {"kind": "message", "text": "my phone is +1 202-555-0142"})
    assert [(a.value, a.records) for a in finding.answers] == [("phone: +12025550142", 2)]


def test_labels_are_masked_and_values_whole() -> None:
    answer = said("my SSN is 219-09-9999").answers[0]
    assert (answer.label, answer.value) == (
        "social security number: …999",
        "social security number: 219-09-9999",
    )


@pytest.mark.parametrize(
    ("value", "label"),
    [
        ("email: kim@example.com", "email: k…@example.com"),
        ("phone: +12025550142", "phone: …0142"),
        ("user name: kim", "user name: …m"),
    ],
)
def test_a_mask_leaves_enough_for_the_owner_to_know_it(value: str, label: str) -> None:
    assert masked(value) == label


def test_a_number_hints_at_the_country_that_issued_it_and_answers_nothing() -> None:
    found = profile(records({"kind": "comment", "text": "my phone is +49 30 5550142"}))[1]
    told = next(f for f in found if f.question.id == "demographics.location")
    assert (told.answers[0].value, told.status) == ("Germany", Status.UNCERTAIN)
