"""Where her telephones say she was: the Android and the iPhone export, and the older server-side files."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from samples.person import Stay, stay_on
from samples.shape import write_json

HOME, WORK = "INFERRED_HOME", "INFERRED_WORK"
CRAG = (44.3672, -121.1406)
TEMPLE = (45.5330, -122.5820)


@dataclass(frozen=True, kw_only=True)
class Visit:
    """A stay at one place, by local clock."""

    start: datetime
    end: datetime
    at: tuple[float, float]
    kind: str


def make(root: Path) -> None:
    """Write `phone-android` and `phone-ios`."""
    _android(root / "phone-android/Timeline.json", random.Random("google/phone-android"))
    _iphone(root / "phone-ios/location-history.json", random.Random("google/phone-ios"))


def days(chance: random.Random, first: date, count: int) -> Iterator[list[Visit]]:
    """Day after day: home, work on weekdays, a crag or the temple now and then, home."""
    for offset in range(count):
        day = first + timedelta(days=offset)
        stay = stay_on(day)
        yield _day(chance, day, stay, ZoneInfo(stay.zone))


def _day(chance: random.Random, day: date, stay: Stay, zone: ZoneInfo) -> list[Visit]:
    def at(hour: int, minute: int) -> datetime:
        return datetime.combine(day, time(hour, minute), zone)

    leave, back = at(8, chance.randint(5, 25)), at(17, chance.randint(10, 50))
    home, work = stay.home, stay.work
    morning = Visit(start=at(0, 0), end=leave, at=home, kind=HOME)
    evening = Visit(start=back + timedelta(minutes=25), end=at(23, 59), at=home, kind=HOME)
    if day.weekday() < 5:
        return [morning, Visit(start=leave + timedelta(minutes=22), end=back, at=work, kind=WORK), evening]
    away = CRAG if day.weekday() == 5 else TEMPLE
    if stay.country != "United States" or chance.random() < 0.4:
        return [Visit(start=at(0, 0), end=at(23, 59), at=home, kind=HOME)]
    return [
        morning,
        Visit(start=leave + timedelta(hours=1), end=back - timedelta(hours=2), at=away, kind="UNKNOWN"),
        evening,
    ]


def _android(path: Path, chance: random.Random) -> None:
    segments: list[dict[str, Any]] = []
    for visits in days(chance, date(2026, 8, 3), 84):
        for number, visit in enumerate(visits):
            if number:
                segments.append(_move(visits[number - 1], visit))
            segments.append(_visit(visit))
    trip = {
        "distanceFromOriginKms": 8900,
        "destinations": [{"identifier": {"placeId": "ChIJn8o2UZ4HbUcRRluiUYrlwv0"}}],
    }
    segments.append(
        {
            "startTime": "2025-10-04T16:00:00.000+02:00",
            "endTime": "2025-10-18T10:00:00.000+02:00",
            "timelineMemory": {"trip": trip},
        }
    )
    path_points = [
        {
            "point": f"{45.5213 - n / 400:.7f}°, {-122.6256 - n / 220:.7f}°",
            "time": f"2026-10-05T08:{10 + n * 3:02}:00.000-07:00",
        }
        for n in range(5)
    ]
    segments.append(
        {
            "startTime": "2026-10-05T08:00:00.000-07:00",
            "endTime": "2026-10-05T10:00:00.000-07:00",
            "timelinePath": path_points,
        }
    )
    signals = [
        {
            "position": {
                "LatLng": "45.5213000°, -122.6256000°",
                "accuracyMeters": 12,
                "altitudeMeters": 40.1,
                "source": "WIFI",
                "timestamp": f"2026-10-{d:02}T21:00:00.000-07:00",
                "speedMetersPerSecond": 0.0,
            }
        }
        for d in range(1, 13)
    ]
    signals.append(
        {
            "activityRecord": {
                "probableActivities": [{"type": "STILL", "confidence": 0.98}],
                "timestamp": "2026-10-12T21:00:00.000-07:00",
            }
        }
    )
    signals.append(
        {
            "wifiScan": {
                "deliveryTime": "2026-10-12T21:00:00.000-07:00",
                "devicesRecords": [{"mac": 20015998341121, "rawRssi": -61}],
            }
        }
    )
    frequent = [
        {"placeId": "ChIJexampleHome", "placeLocation": "45.5213000°, -122.6256000°", "label": "HOME"},
        {"placeId": "ChIJexampleWork", "placeLocation": "45.5085000°, -122.6655000°", "label": "WORK"},
    ]
    write_json(
        path,
        {
            "semanticSegments": segments,
            "rawSignals": signals,
            "userLocationProfile": {"frequentPlaces": frequent},
        },
    )


def _visit(visit: Visit) -> dict[str, Any]:
    best = {
        "placeId": f"ChIJexample{visit.kind[-4:].title()}",
        "semanticType": visit.kind,
        "probability": 0.93,
        "placeLocation": {"latLng": _degrees(visit.at)},
    }
    offset = visit.start.utcoffset()
    return {
        "startTime": visit.start.isoformat(timespec="milliseconds"), "endTime": visit.end.isoformat(timespec="milliseconds"),
        "startTimeTimezoneUtcOffsetMinutes": int(offset.total_seconds() // 60) if offset else 0,
        "endTimeTimezoneUtcOffsetMinutes": int(offset.total_seconds() // 60) if offset else 0,
        "visit": {"hierarchyLevel": 0, "probability": 0.97, "topCandidate": best},
    }  # fmt: skip


def _move(before: Visit, after: Visit) -> dict[str, Any]:
    far = abs(before.at[0] - after.at[0]) > 0.2
    return {
        "startTime": before.end.isoformat(timespec="milliseconds"), "endTime": after.start.isoformat(timespec="milliseconds"),
        "activity": {
            "start": {"latLng": _degrees(before.at)}, "end": {"latLng": _degrees(after.at)}, "distanceMeters": 199000.0 if far else 4300.0,
            "topCandidate": {"type": "IN_PASSENGER_VEHICLE" if far else "CYCLING", "probability": 0.9},
        },
    }  # fmt: skip


def _degrees(at: tuple[float, float]) -> str:
    return f"{at[0]:.7f}°, {at[1]:.7f}°"


def _iphone(path: Path, chance: random.Random) -> None:
    rows: list[dict[str, Any]] = []
    for visits in days(chance, date(2023, 11, 6), 35):
        for number, visit in enumerate(visits):
            if number:
                before = visits[number - 1]
                best = {"type": "cycling", "probability": "0.900000"}
                moved = {
                    "probability": "0.880000",
                    "end": _geo(visit.at),
                    "start": _geo(before.at),
                    "distanceMeters": "4300.000000",
                    "topCandidate": best,
                }
                rows.append(
                    {
                        "startTime": before.end.isoformat(timespec="milliseconds"),
                        "endTime": visit.start.isoformat(timespec="milliseconds"),
                        "activity": moved,
                    }
                )
            kind = {HOME: "Home", WORK: "Work"}.get(visit.kind, "Unknown")
            best = {
                "probability": "0.930000",
                "semanticType": kind,
                "placeID": f"ChIJexample{kind}",
                "placeLocation": _geo(visit.at),
            }
            stay = {"hierarchyLevel": "0", "topCandidate": best, "probability": "0.970000"}
            rows.append(
                {
                    "startTime": visit.start.isoformat(timespec="milliseconds"),
                    "endTime": visit.end.isoformat(timespec="milliseconds"),
                    "visit": stay,
                }
            )
    trace = [
        {
            "point": _geo((45.5213 - n / 400, -122.6256 - n / 220)),
            "durationMinutesOffsetFromStartTime": str(n * 3),
        }
        for n in range(4)
    ]
    rows.append(
        {
            "startTime": "2023-11-06T16:00:00.000Z",
            "endTime": "2023-11-06T18:00:00.000Z",
            "timelinePath": trace,
        }
    )
    write_json(path, rows)


def _geo(at: tuple[float, float]) -> str:
    return f"geo:{at[0]:.6f},{at[1]:.6f}"
