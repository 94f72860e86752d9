"""Closeness: both sides write, for long; more channels, late hours and talk that goes on count a little more."""

from datetime import datetime
from typing import Any

from analyzer.finding import Finding
from analyzer.pipeline import profile
from tests.analyzer.records import records


def talk(
    who: str, month: int, mine: int = 2, theirs: int = 2, hour: int = 12, **more: Any
) -> list[dict[str, Any]]:
    return [
        {"kind": "message", "thread": f"{who}{more.get('feed', '')}", "actor": name, "is_owner": name == "Me", "text": "x",
         "when": f"2024-{month:02}-{day:02}T{hour:02}:{n:02}:00", "when_precision": "second-local"} | more
        for day in range(1, 11)
        for name, count in (("Me", mine), (who, theirs))
        for n in range(count)
    ]  # fmt: skip


def closest(*rows: dict[str, Any]) -> Finding:
    return next(f for f in profile(records(*rows))[1] if f.question.id == "connections.closest")


def order(*rows: dict[str, Any]) -> list[str]:
    return [a.value for a in closest(*rows).answers]


def test_who_hardly_answers_is_not_close() -> None:
    assert order(*talk("Ann", 3), *talk("Bot", 3, mine=1, theirs=9)) == ["Ann"]


def test_talk_that_goes_on_is_closer_than_talk_that_ended() -> None:
    assert order(*talk("Old", 1), *talk("New", 9)) == ["New", "Old"]


def test_late_hours_and_second_channels_bring_people_closer() -> None:
    assert order(*talk("Day", 3), *talk("Night", 3, hour=23)) == ["Night", "Day"]
    both = [*talk("Both", 3, mine=1, feed="x/dm"), *talk("Both", 3, mine=1, feed="whatsapp/chat")]
    assert order(*talk("Ann", 3, mine=4, theirs=4), *both) == ["Both", "Ann"]


def test_one_person_under_two_names_is_closer_than_either() -> None:
    tie = {"kind": "contact", "target": "Ann Ober", "target_id": "+15035550143"}
    both = [
        *talk("Ann Ober", 3, feed="facebook/messages"),
        *talk("+1 503-555-0143", 4, feed="whatsapp/messages"),
    ]
    assert order(tie, *both, *talk("Bea Pohl", 3)) == ["Ann Ober", "Bea Pohl"]


def test_late_is_by_the_owners_clock() -> None:
    zone = {"kind": "profile", "label": "timezone", "value": "America/Los_Angeles"}
    late, early = talk("Night Ober", 3, hour=7), talk("Day Pohl", 3, hour=20)
    in_utc = [row | {"when_precision": "second"} for row in (*late, *early)]
    assert order(zone, *in_utc) == ["Night Ober", "Day Pohl"]


def test_pictures_together_bring_closer_and_one_is_chance() -> None:
    def tagged(*photos: int) -> list[dict[str, Any]]:
        return [
            {"kind": "connection", "label": "photo", "target": "Bea Pohl", "member": f"{n}.json"}
            for n in photos
        ]

    both = [*talk("Ann Ober", 3), *talk("Bea Pohl", 3)]
    assert order(*both, *tagged(1)) == ["Ann Ober", "Bea Pohl"]
    assert order(*both, *tagged(1, 2)) == ["Bea Pohl", "Ann Ober"]


def colleagues(*rows: dict[str, Any]) -> list[tuple[str, str]]:
    told = next(f for f in profile(records(*rows))[1] if f.question.id == "connections.colleagues")
    return [(a.value, told.status.value) for a in told.answers]


def test_office_hours_alone_are_a_hint_and_with_a_network_for_work_a_colleague() -> None:
    weeks = [row for month in (1, 2, 4, 5) for row in talk("Ann Ober", month, mine=1, theirs=1, hour=10)]
    working = [row for row in weeks if datetime.fromisoformat(row["when"]).weekday() < 5]
    assert colleagues(*working) == [("Ann Ober", "uncertain")]
    linked = [row | {"feed": "linkedin/messages"} for row in working]
    assert colleagues(*linked) == [("Ann Ober", "answered")]


def test_who_is_written_with_at_weekends_too_is_no_colleague() -> None:
    assert colleagues(*[row for month in (1, 2) for row in talk("Ann Ober", month, hour=10)]) == []
    assert colleagues(*talk("Ann Ober", 3, hour=21)) == []
