"""Sums of money as exports of many countries spell them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.declare.money import read_amount, read_currency

SUMS = {
    "5,49 €": (5.49, "EUR"),
    "5,49\xa0€": (5.49, "EUR"),
    "EUR 13.99": (13.99, "EUR"),
    "EUR13.99": (13.99, "EUR"),
    "$1,204.00": (1204.0, "USD"),
    "1.204,00 kr": (1204.0, None),
    "R$ 10,00": (10.0, "BRL"),
    "¥1,200": (1200.0, None),
    "JP¥1,200": (1200.0, "JPY"),
    "-12.00 USD": (-12.0, "USD"),
    "-$12.00": (-12.0, "USD"),
    "12,00- EUR": (-12.0, "EUR"),
    "(12.00)": (-12.0, None),
    "CHF 1'200.50": (1200.5, "CHF"),
    "CHF 1’200.50": (1200.5, "CHF"),
    "1 204,50 zł": (1204.5, "PLN"),
    "₹1,20,400.00": (120400.0, "INR"),
    "1234.560": (1234.56, None),
    "0.500": (0.5, None),
    "1.204.567": (1204567.0, None),
    "CA$5": (5.0, "CAD"),
    "12.00 Fr.": (12.0, "CHF"),
    "٥٫٥ USD": (5.5, "USD"),
    "Free": (None, None),
    "usd": (None, "USD"),
    "": (None, None),
    "RUBY 5": (5.0, None),
}


@pytest.mark.parametrize(("text", "expected"), SUMS.items())
def test_each_spelling_gives_its_sum(text, expected):
    amount, currency = expected
    assert read_amount(text) == (None if amount is None else pytest.approx(amount))
    assert read_currency(text) == currency


def test_numbers_stay_numbers_and_a_truth_is_no_sum():
    assert read_amount(7) == 7.0
    assert read_amount(7.25) == 7.25
    assert read_amount(True) is None
    assert read_amount(float("nan")) is None
    assert read_amount(10**400) is None


@given(st.text(max_size=90))
def test_no_text_makes_it_raise(text):
    read_amount(text)
    read_currency(text)
