"""Addresses in texts: mail addresses and phone numbers, and every way in which a phone number may be dialled."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

import polars as pl

EMAIL: Final = re.compile(r"[^\s@<>()\[\]\"',;:|]{1,64}@[^\s@<>()\[\]\"',;:|/]{1,190}\.[^\W\d_]{2,24}")
MAILBOX: Final = re.compile(r'\s*"?([^"<>@]{2,}?)"?\s*<([^<>\s]+@[^<>\s]+)>\s*')
PHONE: Final = re.compile(
    r"(?<![\w.@/=&?-])(?:\+[1-9][\d\u00a0\u202f().\-/ ]{6,20}\d|\(?0?\d{2,4}\)?[ .\-/]\d{3,4}[ .\-]\d{3,5}|\d{3}-\d{4})(?![\w@.-]*\w)"
)
_DATE: Final = re.compile(r"(?:19|20)\d\d[-./]|[-./](?:19|20)\d\d$")
_FEWEST: Final = 7
_MOST: Final = 15


def addresses(texts: pl.Series) -> Iterator[str]:
    """The mail addresses and phone numbers that stand in texts."""
    likely = texts.filter(texts.str.contains(r"@|\d{3}[ .\-)]{1,2}\d{3}|\+\d|\d{3}-\d{4}"))
    for text in likely:
        yield from (m.group().rstrip(".") for m in EMAIL.finditer(text))
        yield from (m.group() for m in PHONE.finditer(text) if is_phone(m.group()))


def is_phone(text: str) -> bool:
    """Whether digits look like a phone number, not like a date, a price or an id."""
    digits = re.sub(r"\D", "", text)
    return _FEWEST <= len(digits) <= _MOST and not _DATE.search(text)


def mailbox(text: str) -> tuple[str, str] | None:
    """Name and address of `Jonas Weber <jonas@example.com>`."""
    match = MAILBOX.fullmatch(text)
    return (match[1].strip(), match[2]) if match else None


def dialled(text: str) -> Iterable[tuple[str, ...]]:
    """A phone number as terms: with and without the code of its country and the zero before it."""
    import phonenumbers

    digits = re.sub(r"\D", "", text)
    if not _FEWEST <= len(digits) <= _MOST:
        return ()
    found = {digits, digits.removeprefix("00")}
    try:
        number = phonenumbers.parse("+" + digits.removeprefix("00"), None)
    except phonenumbers.NumberParseException:
        return [(d,) for d in found]
    national = str(number.national_number)
    if text.lstrip().startswith(("+", "00")) or phonenumbers.is_possible_number(number):
        found |= {f"{number.country_code}{national}", f"00{number.country_code}{national}"}
        found |= {n for n in (national, "0" + national) if len(n) > _FEWEST}
    return [(d,) for d in sorted(found)]
