"""Sums of money in any locale's spelling."""


def read_amount(raw: object) -> float | None:
    """The number in a sum of money, or None where there is none."""
    raise NotImplementedError


def read_currency(text: str | None) -> str | None:
    """The ISO 4217 code a sum of money names by code or by an unambiguous sign, or None."""
    raise NotImplementedError
