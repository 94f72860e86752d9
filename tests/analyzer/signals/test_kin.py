"""Kin: who is greeted as a parent, noted as kin, loved today, and asked alone to an anniversary."""

from typing import Any

from analyzer.finding import Finding, Status
from analyzer.pipeline import profile
from tests.analyzer.records import records


def found(question: str, *rows: dict[str, Any]) -> Finding:
    return next(f for f in profile(records(*rows))[1] if f.question.id == f"connections.{question}")


def wrote(who: str, text: str, year: int = 2024, count: int = 5, **more: Any) -> list[dict[str, Any]]:
    mine = [
        {"kind": "message", "thread": who, "actor": "Me", "text": text, "when": f"{year}-03-{d:02}T12:00:00"}
        | more
        for d in range(1, count + 1)
    ]
    return [*mine, {"kind": "message", "thread": who, "actor": who, "is_owner": False, "text": "ok"}]


def test_who_is_greeted_as_mum_is_family() -> None:
    told = found("family", *wrote("Ann Ober", "Thanks, Mum! See you"))
    assert [a.value for a in told.answers] == ["Ann Ober"]
    assert told.status is Status.ANSWERED
    assert not found("family", *wrote("Ann Ober", "Thanks, Mum!", count=1)).answers


def test_talk_of_mum_and_mums_own_words_are_no_greeting() -> None:
    assert not found("family", *wrote("Ann Ober", "my mum is here")).answers
    theirs = [row | {"is_owner": False, "actor": "Ann Ober"} for row in wrote("Ann Ober", "Hi mum")]
    assert not found("family", *theirs, *wrote("Ann Ober", "ok")).answers
    assert not found("family", *wrote("Bea Pohl", "hey bro"), *wrote("Cid Quast", "hi brother")).answers


def test_a_note_that_is_a_kinship_word_tells_kin() -> None:
    contact = {"kind": "contact", "target": "Ann Ober"}
    assert [a.value for a in found("family", contact | {"text": "Mom"}).answers] == ["Ann Ober"]
    assert [a.value for a in found("partner", contact | {"text": "Husband"}).answers] == ["Ann Ober"]
    assert not found("family", contact | {"text": "Mom of Cid, met at school"}).answers


def test_love_of_years_ago_names_no_partner_of_today() -> None:
    then = wrote("Old Flame", "I love you", year=2018, count=20)
    assert [a.value for a in found("partner", *then).answers] == ["Old Flame"]
    assert not found("partner", *then, *wrote("Cid Quast", "see you")).answers


def test_an_anniversary_for_two_is_a_hint_and_a_party_is_none() -> None:
    event = {
        "kind": "event",
        "target": "Our anniversary",
        "is_owner": None,
        "value": "Ann Ober <ann@example.org>",
    }
    told = found("partner", event)
    assert [a.value for a in told.answers] == ["Ann Ober"]
    assert told.status is Status.UNCERTAIN
    assert not found("partner", event | {"value": f"{event['value']}; Bea Pohl <bea@example.org>"}).answers
