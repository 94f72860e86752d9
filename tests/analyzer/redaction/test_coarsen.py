"""Times and places get coarser in the spelling they had, or go."""

import pytest

from analyzer.redaction.coarsen import coarse_degrees, coarse_time
from parsers.declare.times import read_time
from parsers.source import DROP


@pytest.mark.parametrize(
    ("raw", "unit", "expected"),
    [
        (1600000000, "day", 1599955200),
        (1600000000123, "day", 1599955200000),
        ("1600000000", "month", "1598918400"),
        ("2020-09-13T12:26:40Z", "day", "2020-09-13T00:00:00Z"),
        ("2020-09-13T12:26:40.123Z", "month", "2020-09-01T00:00:00.000Z"),
        ("2020-09-13 12:26:40 UTC", "day", "2020-09-13 00:00:00 UTC"),
        ("13 Sep 2020", "month", "01 Sep 2020"),
        ("Sun Sep 13 12:26:40 +0000 2020", "day", "Sun Sep 13 00:00:00 +0000 2020"),
    ],
)
def test_a_time_keeps_its_spelling(raw: object, unit: str, expected: object) -> None:
    moment = read_time(str(raw)) if isinstance(raw, str) and not raw.isdigit() else None
    if moment is not None:
        micros = moment.micros
    else:
        number = int(str(raw))
        micros = number * (1_000_000 if number < 10**11 else 1_000)
    assert coarse_time(raw, micros, unit) == expected


def test_a_time_nobody_can_read_goes() -> None:
    assert coarse_time("yesterday", None, "day") is DROP


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (48.85661, 48.9),
        (488566100, 489000000),
        ("48.8566°, 2.3522°", "48.9°, 2.4°"),
        ("geo:48.8566,-2.3522", "geo:48.9,-2.4"),
        ("488566100", "489000000"),
        ("somewhere", DROP),
    ],
)
def test_degrees_are_rounded_to_a_tenth(raw: object, expected: object) -> None:
    assert coarse_degrees(raw) == expected
