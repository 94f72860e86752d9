"""Whether a text is whole values, and how many, without making anything of them."""

import json
from typing import Final

import msgspec

SCAN: Final = json.JSONDecoder(strict=False, parse_int=len, parse_float=len)
"""Finds where a value ends. What it makes of numbers is of no use."""

_RAW: Final = msgspec.json.Decoder(list[msgspec.Raw])


def counted(text: bytes) -> list[object]:
    """As many things as there are items in the text of a slice: enough where only their number matters."""
    try:
        return list(_RAW.decode(b"[" + text + b"]"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        whole = f"[{text.decode('latin-1')}]"
        values, end = SCAN.raw_decode(whole)
        if end != len(whole):
            raise ValueError("not whole items") from None
        return list(values)


def is_whole(text: bytes) -> bool:
    """Whether a text is one value with nothing behind it, however oddly its strings are spelt."""
    try:
        return SCAN.raw_decode(text.decode("latin-1"))[1] == len(text)
    except (ValueError, RecursionError):
        return False
