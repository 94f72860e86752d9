"""Bytes to text and back, losing none: byte order marks, old encodings, and bytes that are no text at all."""

import re
from html import unescape
from typing import Final

from parsers.problems import ShapeError

_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_SURROGATE = re.compile("[\ud800-\udfff]")
_TOO_LARGE = re.compile(r"&#(?:0*+[1-9][0-9]{7,}|[xX]0*+[1-9a-fA-F][0-9a-fA-F]{6,});?|&#[xX]?0{99,}+")


def decode(raw: bytes) -> tuple[str, str, bytes]:
    """Text, encoding and byte order mark. Bytes that are no UTF-8 come back as they were when encoded again."""
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
    ):
        if raw.startswith(mark):
            try:
                errors = "surrogateescape" if encoding == "utf-8" else "strict"
                return raw[len(mark) :].decode(encoding, errors), encoding, mark
            except UnicodeDecodeError as wrong:
                raise ShapeError("text cut within a character") from wrong
    if b"\0" in raw[:4096]:
        raise ShapeError("bytes that are no text")
    try:
        return raw.decode("utf-8"), "utf-8", b""
    except UnicodeDecodeError:
        strange = sum(1 for c in raw.decode("utf-8", "replace") if c == "\ufffd")
        declared = re.search(rb"charset=[\"']?(iso-8859-1|latin|windows-1252)", raw[:2048], re.IGNORECASE)
        if declared or strange * 20 > len(raw):
            return raw.decode("latin-1"), "latin-1", b""
        return raw.decode("utf-8", "surrogateescape"), "utf-8", b""


def entities(text: str) -> str:
    """Text with its character references read; a number larger than any character is U+FFFD, as browsers have it.

    The library would turn a number of any length into one, which takes long or fails.
    """
    if "&" not in text:
        return text
    return unescape(_TOO_LARGE.sub("\ufffd", text) if "&#" in text else text)


def clean(text: str) -> str:
    """Text without the stand-ins for bytes that are no UTF-8."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)
