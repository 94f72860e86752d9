"""Habits planted in invented lives are found again, within the bands claimed; too little is silence."""

import re
from datetime import date
from typing import Any

import pytest

from analyzer.finding import Finding, Status
from analyzer.pipeline import profile
from tests.analyzer.planted import acts, days, located
from tests.analyzer.records import records

YEAR = days(date(2023, 1, 9), 364)
QUARTER = YEAR[:90]


def found(*rows: dict[str, Any]) -> dict[str, Finding]:
    return {f.question.id: f for f in profile(records(*rows))[1]}


def best(finding: Finding) -> str:
    return finding.answers[0].value if finding.answers else ""


def zone(name: str) -> dict[str, Any]:
    return {"kind": "profile", "label": "timezone", "value": name}


def is_near(value: str, bed: float, up: float) -> bool:
    """Whether `about 23:00 to 06:30` is within an hour at either end."""
    told = [int(h) + int(m) / 60 for h, m in re.findall(r"(\d\d):(\d\d)", value)]
    return len(told) == 2 and all(
        min((t - want) % 24, (want - t) % 24) <= 1 for t, want in zip(told, (bed, up), strict=True)
    )


@pytest.mark.parametrize(
    ("where", "bed", "up"),
    [
        ("Europe/Berlin", 23, 7), ("America/New_York", 0.5, 8), ("Asia/Kolkata", 22, 5.5), ("Australia/Adelaide", 23, 6.5),
        ("Australia/Sydney", 1, 10), ("America/Sao_Paulo", 23.5, 7), ("Europe/Berlin", 9, 17), ("Asia/Kathmandu", 21.5, 6),
    ],
)  # fmt: skip
def test_sleep_is_told_to_the_hour_wherever_somebody_lives(where: str, bed: float, up: float) -> None:
    told = found(zone(where), *acts(YEAR[::2], where, bed=bed, up=up))
    assert is_near(best(told["habits.sleep"]), bed, up), best(told["habits.sleep"])
    assert told["habits.sleep"].status is Status.ANSWERED


@pytest.mark.parametrize(
    ("where", "home"),
    [
        ("Asia/Kolkata", (28.61, 77.21)),
        ("Australia/Sydney", (-33.87, 151.2)),
        ("Europe/Madrid", (40.42, -3.7)),
    ],
)
def test_a_home_gives_the_zone_with_its_half_hours_and_summer_time(
    where: str, home: tuple[float, float]
) -> None:
    told = found(*located(QUARTER, where, home), *acts(YEAR[::2], where))
    assert is_near(best(told["habits.sleep"]), 23, 7), best(told["habits.sleep"])
    assert best(told["habits.timezone"]) == where


@pytest.mark.parametrize(("where", "offsets"), [("Europe/Berlin", (1, 2)), ("Asia/Tokyo", (9,)), ("America/Lima", (-5,)), ("Pacific/Auckland", (12, 13))])  # fmt: skip
def test_a_pause_in_utc_is_a_band_that_holds_the_zone(where: str, offsets: tuple[int, ...]) -> None:
    told = found(*acts(YEAR[::3], where))["habits.timezone"]
    first, last = (int(o) for o in re.findall(r"UTC([+-]\d+)", best(told)))
    assert (last - first) % 24 == 4
    assert all((o - first) % 24 <= 4 for o in offsets)
    assert told.status is Status.UNCERTAIN


def test_less_than_three_hundred_acts_are_silence() -> None:
    assert not found(*acts(YEAR[:24], "Europe/Berlin"))["habits.timezone"].answers
    assert not found(zone("Europe/Berlin"), *acts(YEAR[:12], "Europe/Berlin"))["habits.sleep"].answers


def test_a_clock_without_a_pause_says_nothing() -> None:
    told = found(zone("Europe/Berlin"), *acts(YEAR[::3], "Europe/Berlin", bed=6.9, up=7))
    assert not told["habits.sleep"].answers


def test_who_sleeps_by_day_is_awake_at_night() -> None:
    told = found(zone("Europe/Berlin"), *acts(YEAR[::3], "Europe/Berlin", bed=9, up=17))
    assert "at night, and sleeps by day" in [a.value for a in told["habits.routine"].answers]


def test_shifts_come_and_go_and_a_week_of_parties_is_no_shift() -> None:
    where, shifts = "Europe/Vienna", "in shifts, some weeks at night"
    nights = {d for d in YEAR if d.isocalendar().week % 3 == 0}
    rows = acts([d for d in YEAR if d not in nights], where, daily=6)
    told = found(zone(where), *rows, *acts(sorted(nights), where, bed=9, up=17, daily=6))
    assert shifts in [a.value for a in told["habits.routine"].answers]
    once = acts(YEAR[70:77], where, bed=9, up=17, daily=6)
    assert shifts not in [a.value for a in found(zone(where), *rows, *once)["habits.routine"].answers]


def test_three_weeks_abroad_do_not_move_the_night() -> None:
    home, away = YEAR[:150] + YEAR[171:], YEAR[150:171]
    rows = [*acts(home[::2], "Europe/Berlin"), *acts(away, "Asia/Tokyo")]
    told = found(zone("Europe/Berlin"), *rows)["habits.sleep"]
    assert is_near(best(told), 23, 7), best(told)


def test_who_is_there_at_weekends() -> None:
    where = "Europe/Berlin"
    rows = acts([d for d in YEAR if d.weekday() >= 5], where)
    values = [a.value for a in found(zone(where), *rows)["habits.routine"].answers]
    assert "at weekends" in values


HOME, WORK = (48.205, 16.405), (48.235, 16.355)


def values(finding: Finding) -> list[str]:
    return [a.value for a in finding.answers]


def is_at(value: str, place: tuple[float, float]) -> bool:
    """Whether a square such as `48.2, 16.4` holds the place or borders on the one that does."""
    told = [float(x) for x in re.findall(r"-?\d+\.\d+", value)[:2]]
    return all(abs(t - want) <= 0.012 for t, want in zip(told, place, strict=True))


def test_home_and_work_are_found_to_the_square_and_so_are_the_working_days() -> None:
    told = found(*located(QUARTER, "Europe/Vienna", HOME, WORK))
    assert is_at(best(told["habits.home"]), HOME)
    assert is_at(best(told["habits.work"]), WORK)
    at_work = [v for v in values(told["habits.routine"]) if v.startswith("at the place of work")]
    assert sorted(at_work) == sorted(f"at the place of work on {d}days" for d in ("Mon", "Tues", "Wednes", "Thurs", "Fri"))  # fmt: skip


def test_who_works_at_home_works_nowhere_else() -> None:
    told = found(
        *located(QUARTER, "Europe/Vienna", HOME, HOME), *located(QUARTER[::30], "Europe/Vienna", HOME, WORK)
    )
    assert is_at(best(told["habits.home"]), HOME)
    assert not told["habits.work"].answers


def test_home_is_where_the_nights_of_the_last_year_are() -> None:
    years = days(date(2020, 1, 6), 1000)
    rows = [
        *located(years[:-120], "Europe/Vienna", HOME),
        *located(years[-120:], "Europe/Berlin", (52.52, 13.4)),
    ]
    told = found(*rows)
    assert is_at(best(told["habits.home"]), (52.52, 13.4))
    assert best(told["habits.timezone"]) == "Europe/Berlin"


def test_a_band_of_hours_speaks_for_the_zone_it_holds() -> None:
    told = found(zone("Europe/Berlin"), *acts(YEAR[::3], "Europe/Berlin"))["habits.timezone"]
    assert values(told) == ["Europe/Berlin"]
    elsewhere = found(zone("Asia/Tokyo"), *acts(YEAR[::3], "Europe/Berlin"))["habits.timezone"]
    assert len(values(elsewhere)) == 2
