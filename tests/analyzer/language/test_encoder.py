"""Likeness of meaning: what the optional encoder adds, what it may never do, and that nothing needs it."""

from typing import Any

import pytest

from analyzer.commands import doctor
from analyzer.finding import Status
from analyzer.knowledge.tables import table
from analyzer.language import encoder
from analyzer.pipeline import profile
from tests.analyzer.records import records

needs = pytest.mark.skipif(not encoder.present(), reason="the extra `encoder` is not installed")


def rows(*titles: str, **more: Any) -> list[dict[str, Any]]:
    return [
        {"kind": "view", "target": t, "when": f"2024-{1 + n % 12:02}-03T10:00:00"} | more
        for n, t in enumerate(titles)
    ]


def test_without_the_encoder_nothing_is_found_and_all_else_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "find_spec", lambda _: None)
    ledger, _ = profile(
        records(*rows("Sharpening chisels and planes by hand", "Mountain biking in the rain"))
    )
    assert not encoder.present()
    assert "topics.likeness" not in ledger["rule"].to_list()
    assert "Cycling" in ledger["value"].to_list()


def test_vectors_are_those_of_the_interests_that_terms_name() -> None:
    terms = table("terms.tsv").filter(question="interests.topics")
    vectors = table("interest_vectors.parquet")
    assert set(vectors["value"]) == set(terms["value"])
    shared = terms.join(vectors, on=["phrase", "value"], how="semi")
    assert shared.height >= 0.9 * terms.height, "run tools/likeness.py"


@needs
def test_words_that_no_table_knows_are_near_an_interest_or_none() -> None:
    named = encoder.nearest(
        ["Der Dreißigjährige Krieg", "Il gatto che non mangia", "parking near the station", "John Smith"]
    )
    assert named == ["History", "Cats", None, None]


@needs
def test_likeness_alone_never_answers() -> None:
    titles = ("Der Dreißigjährige Krieg", "Die Schlacht am Weißen Berg", "Der Fall des Osmanischen Reiches")
    ledger, found = profile(records(*rows(*titles * 12, label="YouTube")))
    topics = next(f for f in found if f.question.id == "interests.topics")
    assert set(ledger.filter(question="interests.topics")["rule"]) == {"topics.likeness"}
    assert topics.answers[0].value == "History"
    assert topics.status is Status.UNCERTAIN


@needs
def test_another_encoder_than_the_tables_is_none_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    encoder._encoder.cache_clear()
    monkeypatch.setattr(encoder, "SAME", 1.01)
    assert encoder.nearest(["Der Dreißigjährige Krieg"]) == [None]
    encoder._encoder.cache_clear()


@pytest.mark.parametrize(("there", "word"), [(object(), "present"), (None, "absent")])
def test_the_doctor_says_whether_it_is_there_and_is_well_without(
    monkeypatch: pytest.MonkeyPatch, there: object, word: str
) -> None:
    monkeypatch.setattr(encoder, "find_spec", lambda _: there)
    check = doctor._encoder()
    assert (check.found, check.is_well) == (word, True)
