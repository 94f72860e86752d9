"""Numbers, dates and strangers' strings as a person reads them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.reports import words
from parsers.screen import harmless


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [(0, 10, "0 %"), (10, 10, "100 %"), (99_999, 100_000, "99.9 %"), (1, 100_000, "0.1 %"), (1, 0, "–"), (982, 1000, "98.2 %")],
)  # fmt: skip
def test_a_share_is_never_rounded_to_all_or_nothing(part: int, whole: int, said: str) -> None:
    assert words.share(part, whole) == said


@pytest.mark.parametrize(
    ("probability", "word"),
    [(0.05, "very unlikely"), (0.3, "unlikely"), (0.5, "even"), (0.8, "likely"), (0.95, "very likely")],
)
def test_likelihoods_have_words(probability: float, word: str) -> None:
    assert words.likelihood(probability) == word


def test_minus_is_a_minus() -> None:
    assert words.signed(-0.4, 2) == "−0.40"
    assert words.signed(134) == "+134"


def test_sizes_are_in_powers_of_ten() -> None:
    assert [words.size(n) for n in (12, 1200, 412_000_000, 1_200_000_000)] == [
        "12 bytes",
        "1.2 kB",
        "412 MB",
        "1.2 GB",
    ]


def test_midnight_is_no_time_of_day() -> None:
    assert words.day(datetime(2017, 5, 4, tzinfo=UTC)) == "4 May 2017"
    assert words.day(datetime(2017, 5, 4, 9, 30, tzinfo=UTC)) == "4 May 2017, 09:30"


def test_a_long_list_says_how_much_is_left_out() -> None:
    assert words.listing("abcdefg", 5) == "a, b, c, d, e and 2 more"


def test_countries_have_names_and_strange_codes_are_shown() -> None:
    assert [words.country(c) for c in ("DE", "us", "", "ZZ")] == [
        "Germany",
        "United States",
        "not known",
        "ZZ",
    ]


@given(st.text(), st.integers(min_value=2, max_value=50))
def test_what_is_shown_is_one_finite_line_without_controls(text: str, limit: int) -> None:
    line = words.shown(text, limit)
    assert len(line) <= limit
    assert line == harmless(line)
