"""Mara Quillstead, who does not exist: when she lived where, when she is awake, and whom she knows.

Surnames and firms are invented, addresses use example.com, telephone numbers 555-01xx, networks 192.0.2.0/24 and
198.51.100.0/24. Her home and workplace are public parks and museums, so that nobody lives at them.
"""

import random
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

FIRST, LAST = "Mara", "Quillstead"
NAME = f"{FIRST} {LAST}"
HANDLE = "maraquill"
EMAIL = "mara.quillstead@example.com"
PHONE = "+1 503-555-0142"
BORN = date(1991, 3, 14)
HOME_IP, WORK_IP, LYON_IP, VIENNA_IP = "192.0.2.41", "198.51.100.17", "192.0.2.130", "192.0.2.77"
TODAY = datetime(2026, 11, 1, tzinfo=UTC)

HUSBAND = "Tomas Brekkenhout"
BEST_FRIEND = "Ines Falkenroth"
MOTHER = "Ruth Quillstead"
BROTHER = "Joel Quillstead"
COLLEAGUE = "Priya Venkatorum"
LYON_COLLEAGUE = "Odalys Marchetton"
CLASSMATE = "Benedikt Strohwasser"
NEIGHBOUR = "Hollis Yarrowby"
SANGHA_FRIEND = "Dana Whitlowe"
FRIENDS = (
    HUSBAND,
    BEST_FRIEND,
    MOTHER,
    BROTHER,
    COLLEAGUE,
    LYON_COLLEAGUE,
    CLASSMATE,
    NEIGHBOUR,
    SANGHA_FRIEND,
)
EMPLOYER = "Cascadia Waterworks Cooperative"


@dataclass(frozen=True, kw_only=True)
class Stay:
    """A time of her life in one city; `home` and `work` are latitude and longitude."""

    since: date
    city: str
    country: str
    zone: str
    home: tuple[float, float]
    work: tuple[float, float]
    ip: str


STAYS = (
    Stay(
        since=date(1991, 3, 14),
        city="Madison, Wisconsin",
        country="United States",
        zone="America/Chicago",
        home=(43.0722, -89.3853),
        work=(43.0747, -89.3841),
        ip="192.0.2.9",
    ),
    Stay(
        since=date(2015, 9, 20),
        city="Vienna",
        country="Austria",
        zone="Europe/Vienna",
        home=(48.2110, 16.3960),
        work=(48.1986, 16.3700),
        ip=VIENNA_IP,
    ),
    Stay(
        since=date(2019, 9, 8),
        city="Lyon",
        country="France",
        zone="Europe/Paris",
        home=(45.7772, 4.8525),
        work=(45.7329, 4.8180),
        ip=LYON_IP,
    ),
    Stay(
        since=date(2023, 5, 28),
        city="Portland, Oregon",
        country="United States",
        zone="America/Los_Angeles",
        home=(45.5213, -122.6256),
        work=(45.5085, -122.6655),
        ip=HOME_IP,
    ),
)

WAKING = [0, 0, 0, 0, 0, 0, 2, 7, 6, 3, 3, 4, 8, 6, 3, 3, 3, 5, 7, 9, 12, 13, 8, 0]
"""How often she touches a device, by local hour: nothing from 23:00 to 06:30."""


def stay_on(day: date) -> Stay:
    """Where she lived on a day."""
    return max((s for s in STAYS if s.since <= day), key=lambda s: s.since)


def local(day: date, clock: time) -> datetime:
    """A local time of hers as an instant in UTC."""
    return datetime.combine(day, clock, ZoneInfo(stay_on(day).zone)).astimezone(UTC)


def moments(chance: random.Random, count: int, first: date, last: date) -> list[datetime]:
    """Instants while she is awake, in order."""
    span = (last - first).days
    found = []
    for _ in range(count):
        day = first + timedelta(days=chance.randint(0, span))
        hour = chance.choices(range(24), WAKING)[0]
        minute = chance.randint(35, 59) if hour == 6 else chance.randint(0, 59)
        found.append(local(day, time(hour, minute, chance.randint(0, 59))))
    return sorted(found)


def seconds(moment: datetime) -> int:
    """Unix seconds."""
    return int(moment.timestamp())


def words(name: str) -> dict[str, list[Any]]:
    """The texts of one file in `tools/samples/words`."""
    return tomllib.loads((Path(__file__).parent / "words" / f"{name}.toml").read_text("utf-8"))


def diary(platform: str, first: date, last: date) -> list[tuple[datetime, str]]:
    """What she posted on a platform between two days: instant and text, in order."""
    entries = words("diary")["entry"]
    found = [
        (e["when"].replace(tzinfo=ZoneInfo(stay_on(e["when"].date()).zone)).astimezone(UTC), e["text"])
        for e in entries
        if platform in e["on"] and first <= e["when"].date() <= last
    ]
    return sorted(found)


def chat(
    chance: random.Random, lines: Sequence[str], times: Sequence[datetime]
) -> list[tuple[datetime, int, str]]:
    """Lines of a chat as (instant, 0 for her and 1 for the other, text); a line starting with `>` is the other's."""
    return [
        (when, int(line.startswith(">")), line.removeprefix(">").strip())
        for when, line in zip(times, _cycle(chance, lines), strict=False)
    ]


def _cycle(chance: random.Random, lines: Sequence[str]) -> list[str]:
    rest = list(lines)
    again: list[str] = []
    while len(rest) + len(again) < 1200:
        again += chance.sample(rest, len(rest))
    return rest + again
