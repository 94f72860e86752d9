"""Homes over time, trips, absences and networks: dates planted in invented lives are found, and chance is not told."""

from datetime import date, datetime, timedelta
from typing import Any

from analyzer.finding import Finding, Status
from analyzer.pipeline import profile
from tests.analyzer.planted import acts, days, instant, located
from tests.analyzer.records import records

YEAR = days(date(2023, 1, 9), 364)
VIENNA, BERLIN, LISBON = (48.21, 16.41), (52.52, 13.41), (38.72, -9.14)
WHERE = "Europe/Vienna"


def found(*rows: dict[str, Any]) -> dict[str, Finding]:
    return {f.question.id: f for f in profile(records(*rows))[1]}


def stated(finding: Finding) -> list[str]:
    return sorted(a.value for a in finding.answers if a.points >= finding.question.answered_at)


def test_a_move_is_two_homes_with_their_months() -> None:
    rows = [*located(YEAR[:180:2], WHERE, VIENNA), *located(YEAR[180::2], WHERE, BERLIN)]
    assert stated(found(*rows)["habits.homes"]) == [
        "48.21, 16.41 (Vienna, Austria): 2023-01 to 2023-07",
        "52.52, 13.41 (Berlin, Germany): 2023-07 to 2024-01",
    ]


def test_one_home_is_no_move_and_a_holiday_is_no_home() -> None:
    away = YEAR[200:221]
    rows = [*located(YEAR[::2], WHERE, VIENNA, away=away), *located(away, WHERE, LISBON)]
    assert found(*rows)["habits.homes"].status is Status.SILENT


def test_trips_have_their_dates_and_the_home_of_their_time() -> None:
    first, second = YEAR[50:57], YEAR[300:304]
    rows = [
        *located(YEAR[:180], WHERE, VIENNA, away=first), *located(first, WHERE, LISBON),
        *located(YEAR[180:], WHERE, BERLIN, away=second), *located(second, WHERE, VIENNA),
    ]  # fmt: skip
    assert stated(found(*rows)["habits.trips"]) == [
        f"Lisbon, Portugal: {first[0]} to {first[-1]}",
        f"Vienna, Austria: {second[0]} to {second[-1]}",
    ]


def test_without_a_home_nothing_is_a_trip() -> None:
    assert found(*located(YEAR[:4], WHERE, LISBON))["habits.trips"].status is Status.SILENT


def test_a_pause_of_somebody_regular_is_an_absence() -> None:
    gone = YEAR[150:163]
    told = found(*acts([d for d in YEAR if d not in gone], WHERE, bed=22.5, daily=4))["habits.absences"]
    assert stated(told) == [f"{gone[0]} to {gone[-1]}"]
    assert {e.when.date() for e in told.evidence if e.when} == {
        gone[0] - timedelta(1),
        gone[-1] + timedelta(1),
    }


def test_pauses_of_somebody_irregular_and_of_a_log_that_ends_are_none() -> None:
    gone = YEAR[150:163]
    seldom = [d for n, d in enumerate(YEAR) if d not in gone and n * 7 % 10 < 4]
    assert found(*acts(seldom, WHERE, bed=22.5, daily=4))["habits.absences"].status is Status.SILENT
    logs = [
        *acts(YEAR[:150], WHERE, bed=22.5, archive="old"),
        *acts(YEAR[163:], WHERE, bed=22.5, archive="new"),
    ]
    assert found(*logs)["habits.absences"].status is Status.SILENT


def login(day: date, hour: float, ip: str, **more: Any) -> dict[str, Any]:
    when: datetime = instant(day, hour, WHERE)
    return {"kind": "login", "ip": ip, "when": when} | more


def test_networks_of_the_nights_and_of_working_hours() -> None:
    zone = {"kind": "profile", "label": "timezone", "value": WHERE}
    rows = [
        login(d, h, ip) for d in YEAR[:28] for h, ip in ((23.5, f"198.51.100.{d.day}"), (10, "203.0.113.9"))
    ]
    told = stated(
        found(zone, *rows, login(YEAR[3], 12, "10.0.0.3"), login(YEAR[4], 12, "2001:db8:7::1"))[
            "habits.networks"
        ]
    )
    assert told == ["198.51.100.0/24 at night", "203.0.113.0/24 in working hours"]
    many = [login(d, 12, f"192.0.{n}.1") for n, d in enumerate(YEAR[:30])]
    assert "30 networks in all" in stated(found(*many)["habits.networks"])


def test_a_carrier_is_named_where_the_record_names_it() -> None:
    rows = [login(d, 12, "192.0.2.1", value="Orange F, 4G") for d in YEAR[:3]]
    assert "Orange F by phone" in stated(found(*rows)["habits.networks"])
    assert found(login(YEAR[0], 12, "10.0.0.3"))["habits.networks"].status is Status.SILENT
