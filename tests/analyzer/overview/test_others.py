"""Others: who is shared along, and what of each; nothing of the owner."""

from typing import Any

from analyzer.finding import Other
from analyzer.knowledge.people import appearances
from analyzer.overview.others import others
from tests.analyzer.records import records

ANN: dict[str, Any] = {"kind": "message", "thread": "Ann Ober", "actor": "Ann Ober", "is_owner": False}
ME = {"kind": "message", "thread": "Ann Ober", "actor": "Mia Owner"}


def told(*rows: dict[str, Any]) -> tuple[tuple[Other, ...], int]:
    table = records(*rows)
    return others(table, appearances(table).collect())


def by_name(*rows: dict[str, Any]) -> dict[str, Other]:
    return {o.name: o for o in told(*rows)[0]}


def test_what_a_contact_tells_stands_under_the_name_of_who_wrote() -> None:
    contact = {
        "kind": "contact",
        "target": "Ann Ober",
        "target_id": "ann@example.org; +1 503-555-0143",
        "place": "1 Way",
    }
    found = by_name(contact, ANN | {"text": "hello"}, ANN | {"actor": "+15035550143", "thread": "x"})
    assert found.keys() == {"Ann Ober"}
    assert found["Ann Ober"].what == ("phone number", "e-mail address", "postal address", "what they wrote")
    assert found["Ann Ober"].records == 3


def test_only_words_of_theirs_touch_a_special_category() -> None:
    found = by_name(
        ANN | {"text": "My migraine!"}, ANN | {"text": "migrainesque"}, ME | {"text": "my migraine"}
    )
    assert {name: o.sensitive for name, o in found.items()} == {"Ann Ober": 1}


def test_a_wish_between_two_gives_a_birthday_away_and_one_among_many_does_not() -> None:
    wish = ME | {"text": "Happy birthday!"}
    assert "birthday" in by_name(ANN, wish)["Ann Ober"].what
    assert "birthday" not in by_name(ANN, ANN | {"actor": "Bea Pohl"}, wish)["Ann Ober"].what


def test_of_whom_most_is_told_comes_first() -> None:
    rows = [ANN, {"kind": "contact", "target": "Bea Pohl", "target_id": "+15035550144; bea@example.org"}]
    assert [o.name for o in told(*rows)[0]] == ["Bea Pohl", "Ann Ober"]
    assert told(*rows)[1] == 2


def test_nobody_else_is_nobody() -> None:
    assert told({"kind": "post", "text": "x"}) == ((), 0)


def test_a_shortened_handle_is_the_one_person_it_can_be() -> None:
    handle = {"kind": "connection", "label": "close_friend", "target": "ann.obe"}
    assert by_name(ANN, handle).keys() == {"Ann Ober"}
    assert by_name(ANN, ANN | {"actor": "Ann Obermann"}, handle).keys() == {
        "Ann Ober",
        "Ann Obermann",
        "ann.obe",
    }
