"""Invented lives as records: what is planted in them is known, so what is found can be judged."""

import random
from collections.abc import Container, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

Row = dict[str, Any]


def days(first: date, count: int) -> list[date]:
    return [first + timedelta(days=n) for n in range(count)]


def instant(day: date, hour: float, zone: str) -> datetime:
    """What the clock on the wall says, as UTC."""
    midnight = datetime.combine(day, time.min, tzinfo=ZoneInfo(zone))
    return (midnight + timedelta(minutes=round(hour * 60))).astimezone(UTC)


def acts(
    on: Iterable[date],
    zone: str,
    *,
    bed: float = 23,
    up: float = 7,
    daily: int = 12,
    seed: int = 1,
    **more: Any,
) -> list[Row]:
    """Searches at any waking hour. To bed and up within three quarters of an hour of the hours given, seldom awake between."""
    chance = random.Random(seed)
    rows = []
    for day in on:
        rise, awake = up + chance.uniform(-0.75, 0.75), (bed - up) % 24 + chance.uniform(-0.75, 0.75)
        hours = [rise + chance.random() * awake for _ in range(daily)]
        if chance.random() < 0.1:
            hours.append(chance.random() * 24)
        rows += [{"kind": "search", "text": "x", "when": instant(day, h, zone)} | more for h in hours]
    return rows


def located(
    on: Iterable[date],
    zone: str,
    home: tuple[float, float],
    work: tuple[float, float] | None = None,
    *,
    away: Container[date] = (),
    seed: int = 1,
) -> list[Row]:
    """A position at night and in the morning at home, and at noon on working days at work, within some hundred metres."""
    chance = random.Random(seed)
    rows = []
    for day in on:
        if day in away:
            continue
        spots = [(home, 1.5), (home, 23.2)]
        if work and day.weekday() < 5:
            spots += [(work, 10.5), (work, 14.0)]
        for (lat, lon), hour in spots:
            rows.append(
                {
                    "kind": "visit",
                    "when": instant(day, hour, zone),
                    "lat": lat + chance.gauss(0, 0.0007),
                    "lon": lon + chance.gauss(0, 0.0007),
                }
            )
    return rows
