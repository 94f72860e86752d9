"""The clock: hours are the owner's own, or nothing is said of sleep."""

from typing import Any

from analyzer.finding import Finding, Status
from analyzer.pipeline import profile
from tests.analyzer.records import records


def acts(first: int, last: int, days: int = 25, **more: Any) -> list[dict[str, Any]]:
    """A search an hour between two hours, UTC."""
    return [
        {"kind": "search", "text": "x", "when": f"2024-02-{d:02}T{h % 24:02}:10:00"} | more
        for d in range(1, days + 1)
        for h in range(first, last)
    ]


def found(*rows: dict[str, Any]) -> dict[str, Finding]:
    return {f.question.id: f for f in profile(records(*rows))[1]}


def test_hours_in_utc_say_nothing_of_sleep() -> None:
    told = found(*acts(7, 23))
    assert not told["habits.sleep"].answers
    assert not told["habits.routine"].answers


def test_a_zone_that_was_set_makes_hours_local() -> None:
    zone = {"kind": "profile", "label": "timezone", "value": "America/Los_Angeles"}
    told = found(*acts(14, 31), zone)
    assert told["habits.sleep"].answers[0].value == "about 22:30 to 06:00"
    assert told["habits.timezone"].answers[0].value == "America/Los_Angeles"


def test_located_nights_tell_the_hour_by_the_sun() -> None:
    nights = [
        {"kind": "visit", "lat": 48.2, "lon": 16.4, "when": f"2024-02-{d:02}T23:10:00"} for d in range(1, 9)
    ]
    told = found(*acts(5, 22), *nights)
    assert told["habits.sleep"].answers[0].value == "about 22:30 to 06:00"


def test_a_pause_in_the_clock_is_a_band_of_zones_from_three_hundred_acts_on() -> None:
    assert not found(*acts(7, 23, days=18))["habits.timezone"].answers
    zone = found(*acts(7, 23))["habits.timezone"]
    assert zone.answers[0].value == "UTC-2 to UTC+2"
    assert zone.status is not Status.ANSWERED
