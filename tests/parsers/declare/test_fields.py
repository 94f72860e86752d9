"""Every field that a platform declares reads any value, or refuses it as not of its shape: one by one and many at once."""

from collections.abc import Callable
from functools import cache

import pytest

from parsers.declare.fields import EpochMicros, EpochMillis, EpochSeconds, Field, WebkitMicros
from parsers.declare.raw import Batched
from parsers.platforms import PLATFORMS
from parsers.problems import ShapeError

NUMBERS = (
    *(0, -1, 1, 180, 2**31, 2**53 + 1, 2**63, -(2**63) - 1, 10**18, 10**30, 10**300, 10**308, 10**400, -(10**400)),
    *(0.5, -0.0, 1e-320, 1e300, 1.7e308, -1.7e308, float("inf"), float("-inf"), float("nan"), True, False),
)  # fmt: skip
TEXTS = (
    *("", " ", "\0", "-", "a", "²", "①", "٣", "1e308", "1e999", "-1e308", "NaN", "inf", "1_000", "9" * 300, "9" * 5000),
    *("24" * 40 + " May 2024", "24" * 40 + ":00", "2024-02-30T25:61:61Z", "0000-00-00", "1,2,3.4.5", "geo:,", "geo:9" * 90),
    *("http://[::1", "https://www.google.com/url?q=http://[", "https://google.com/url?", "https://example.com:99999/", "<a href="),
    *('{"a":', "[" * 500, "&#x110000;", "%E0%A4%A", "\\u", "\ufffd", "\u202e", "İ", "Ã©", "=?x?b?/?=", "\ufeff\u200e"),
)  # fmt: skip
OTHERS = (None, [], {}, [1], ["a", None], {"a": 1}, {"value": "a"}, [[]], [{}], [{"timestamp": 1e308}])
VALUES = (*NUMBERS, *TEXTS, *OTHERS)


@cache
def fields() -> tuple[Field, ...]:
    return tuple(
        spec for p in PLATFORMS for f in p.feeds for spec in f.columns().values() if spec.const is None
    )


def refused(read: Callable[[object], object], value: object) -> bool:
    try:
        read(value)
    except ShapeError:
        return True
    return False


def test_every_field_reads_any_value_or_refuses_it() -> None:
    for spec in fields():
        for value in VALUES:
            refused(spec.read, value)


def test_many_values_are_refused_as_each_of_them_is() -> None:
    for spec in fields():
        if isinstance(spec.read, Batched):
            for value in VALUES:
                many = refused(lambda v, read=spec.read: read.many([v]), value)
                assert many == refused(spec.read, value), repr(value)[:60]


@pytest.mark.parametrize("make", [EpochSeconds, EpochMillis, EpochMicros, WebkitMicros])
@pytest.mark.parametrize("value", [10**308, 10**400, 1.7e308, -1.7e308, "1e308", "9" * 300])
def test_a_time_too_large_for_a_number_is_refused(make: Callable[[str], Field], value: object) -> None:
    assert refused(make("when").read, value)
