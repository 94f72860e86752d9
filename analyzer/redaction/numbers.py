"""Mailboxes, and every way in which a phone number may be dialled."""

import re
from collections.abc import Iterable
from typing import Final

from analyzer.language.contact import FEWEST, MOST

MAILBOX: Final = re.compile(r'\s*+"?+([^"<>@]{2,}+)"?+\s*+<([^<>\s@]++@[^<>\s]++)>\s*+')


def mailbox(text: str) -> tuple[str, str] | None:
    """Name and address of `Jonas Weber <jonas@example.com>`."""
    match = MAILBOX.fullmatch(text)
    return (match[1].strip(), match[2]) if match else None


def dialled(text: str) -> Iterable[tuple[str, ...]]:
    """A phone number as terms: with and without the code of its country and the zero before it."""
    import phonenumbers

    digits = re.sub(r"\D", "", text)
    if not FEWEST <= len(digits) <= MOST:
        return ()
    found = {digits, digits.removeprefix("00")}
    try:
        number = phonenumbers.parse("+" + digits.removeprefix("00"), None)
    except phonenumbers.NumberParseException:
        return [(d,) for d in found]
    national = str(number.national_number)
    if text.lstrip().startswith(("+", "00")) or phonenumbers.is_possible_number(number):
        found |= {f"{number.country_code}{national}", f"00{number.country_code}{national}"}
        found |= {n for n in (national, "0" + national) if len(n) > FEWEST}
    return [(d,) for d in sorted(found)]
