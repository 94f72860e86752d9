"""Addresses and numbers in texts: told by their form and check digits, and whose they are. All of them are invented or reserved."""

import polars as pl
import pytest

from analyzer.language.checks import CHECKS
from analyzer.language.contact import dialled_from
from analyzer.language.identifiers import identifiers

VALID = {
    "card": "4111111111111111", "iban": "DE89370400440532013000", "steuer_id": "86095742719", "nir": "255081416802538",
    "dni": "12345678Z", "codice_fiscale": "RSSMRA85T10A562S", "nif": "123456789", "bsn": "123456782",
    "rijksregister": "85073003328", "ahv": "7569217076985", "cpf": "52998224725", "pesel": "44051401359",
    "hetu": "131052-308T", "nhs": "9434765919", "aadhaar": "999941057058", "vin": "1M8GDM9AXKP042788", "luhn": "8112189876",
}  # fmt: skip
"""The examples that issuers print."""


def kinds(text: str) -> list[tuple[str, str, str]]:
    return list(identifiers(pl.Series([text])).select("kind", "value", "whose").sort("kind").iter_rows())


@pytest.mark.parametrize("check", VALID)
def test_the_example_of_the_issuer_holds_and_one_wrong_digit_does_not(check: str) -> None:
    number = VALID[check]
    at = next(n for n in range(len(number) - 2, 0, -1) if number[n].isdigit())
    wrong = number[:at] + str((int(number[at]) + 1) % 10) + number[at + 1 :]
    assert (CHECKS[check](number), CHECKS[check](wrong)) == (True, False)


@pytest.mark.parametrize(
    ("text", "kind", "value", "whose"),
    [
        ("write me at Kim.Vale@example.com, please", "email", "Kim.Vale@example.com", "mine"),
        ("my phone is +1 202-555-0142", "phone", "+1 202-555-0142", "mine"),
        ("my work phone ((202) 555-0142 x17) rang", "phone", "(202) 555-0142 x17", "mine"),
        ("Phone:\n60-55-01-42", "phone", "60-55-01-42", "mine"),
        ("my account is DE89 3704 0044 0532 0130 00", "bank account", "DE89 3704 0044 0532 0130 00", "mine"),
        ("the card 4111 1111 1111 1111 was stolen", "payment card", "4111 1111 1111 1111", ""),
        ("my SSN is 219-09-9999", "social security number", "219-09-9999", "mine"),
        ("having entered my driver’s license (D1234567)", "driving licence", "D1234567", "mine"),
        ("mein Führerschein B072RRE2I55 ist weg", "driving licence", "B072RRE2I55", "mine"),
        ("my passport C01X00T47 is lost", "passport", "C01X00T47", "mine"),
        ("my student number is 11782345", "student number", "11782345", "mine"),
        ("meine Steuer-ID 86 095 742 719", "tax number", "86 095 742 719", "mine"),
        ("my licence plate is KA-PA 777", "number plate", "KA-PA 777", "mine"),
        ("I live at 12 Oakhurst Road", "street address", "12 Oakhurst Road", "mine"),
        ("ich wohne in der Lindenstraße 4", "street address", "Lindenstraße 4", "mine"),
        ("our work email is till@example.org", "email", "till@example.org", "ours"),
        ("call my sister at 202-555-0142", "phone", "202-555-0142", "theirs"),
        ("the customer's card 4111111111111111", "payment card", "4111111111111111", "theirs"),
        ("questions go to support@example.com", "email", "support@example.com", "theirs"),
        ("add me on discord: kim#1234", "user name", "kim#1234", "mine"),
    ],
)
def test_identifiers_are_read_with_whose_they_are(text: str, kind: str, value: str, whose: str) -> None:
    assert (kind, value, whose) in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "see you on 2023-09-07 at 19:10, it costs 1.234.567 in all",
        "the years 1990-1995 and 2020-2021",
        "version 1.2.3.4 and 192.168.1.1",
        "the order 4111111111111112 has come",
        "ISBN 978-3-16-148410-0",
        "my licence is about to expire in 2027",
        "he ran 100 metres in 9.58, 42195 in two hours",
        "lol 123456789",
    ],
)
def test_other_numbers_are_no_identifiers(text: str) -> None:
    assert kinds(text) == []


def test_a_number_with_its_country_names_it() -> None:
    found = identifiers(pl.Series(["reach me at +49 30 5550142 or till@example.de", "my SSN: 219-09-9999"]))
    assert set(found["country"]) == {"Germany", "United States"}
    assert (dialled_from("+999 1"), dialled_from("555-0142")) == (None, None)


def test_long_digits_do_not_take_long() -> None:
    assert kinds("my number " + "1" * 4_000) == []
