"""Addresses in texts: mail addresses and phone numbers, as texts spell them."""

import re
from collections.abc import Iterator
from typing import Final

import polars as pl

from analyzer.knowledge.places import country

EMAIL: Final = re.compile(r"[^\s@<>()\[\]\"',;:|]{1,64}@[^\s@<>()\[\]\"',;:|/]{1,190}\.[^\W\d_]{2,24}")
PHONE: Final = re.compile(
    r"(?<![\w.@/=&?-])(?:\+[1-9][\d\u00a0\u202f().\-/ ]{6,20}\d"
    r"|\(?0?\d{2,4}(?:\)|\)?[ .\-/]) ?\d{3,4}[ .\-]\d{3,5}|\d{3}-\d{4})(?: ?(?:x|ext\.?) ?\d{1,6})?(?![@.-]*\w)"
)
"""With the country's code, in groups, or of seven digits; an extension belongs to it."""
FEWEST: Final = 7
MOST: Final = 15
"""Digits of a phone number."""
_DATE: Final = re.compile(r"(?:19|20)\d\d[-./]|[-./](?:19|20)\d\d$")


def addresses(texts: pl.Series) -> Iterator[str]:
    """The mail addresses and phone numbers that stand in texts."""
    likely = texts.filter(texts.str.contains(r"@|\d{3}[ .\-)]{1,2}\d{3}|\+\d|\d{3}-\d{4}"))
    for text in likely:
        yield from (m.group().rstrip(".") for m in EMAIL.finditer(text))
        yield from (m.group() for m in PHONE.finditer(text) if is_phone(m.group()))


def is_phone(text: str) -> bool:
    """Whether digits look like a phone number, not like a date, a price or an id."""
    digits = re.sub(r"\D", "", re.split(r"[xe]", text, maxsplit=1)[0])
    return FEWEST <= len(digits) <= MOST and not _DATE.search(text)


def dialled_from(text: str) -> str | None:
    """The country of a number that begins with `+` and its code; where several share one, the first of them."""
    import phonenumbers

    try:
        number = phonenumbers.parse(re.split(r"[xe]", text, maxsplit=1)[0].replace("(0)", ""), None)
    except phonenumbers.NumberParseException:
        return None
    region = phonenumbers.region_code_for_country_code(number.country_code or 0)
    return country(region.lower()) if region not in ("ZZ", "001") else None
