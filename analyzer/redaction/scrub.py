"""Scrubbing a text: every term replaced, also where it is percent-encoded, entity-escaped or packed in base64."""

import base64
import binascii
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote_plus

from analyzer.redaction.terms import Terms
from parsers.declare.fields import repair
from parsers.formats.spelling import entities

REMOVED: Final = "[removed]"
"""What stands in the place of a value that is nobody's name."""

_BASE64: Final = re.compile(r"[A-Za-z0-9+/_-]{12,}={0,2}")
_LONGEST_BASE64: Final = 100_000


def scrub(text: str, terms: Terms) -> str:
    """The text without any term. The same object where none was found in any spelling."""
    new = terms.replace(text)
    for spelling in spellings(new):
        if next(terms.find(spelling), None) is not None:
            plain = terms.replace(unquote_plus(new)) if "%" in new else REMOVED
            return (
                plain if not any(next(terms.find(s), None) for s in (plain, *spellings(plain))) else REMOVED
            )
    return new


def spellings(text: str) -> Iterator[str]:
    """A text as it reads after undoing one layer of each common encoding; only those that change it."""
    if "%" in text:
        plain = unquote_plus(text)
        if plain != text:
            yield plain
    if "&" in text:
        plain = entities(text)
        if plain != text:
            yield plain
    if "\\u" in text or "\\x" in text:
        yield re.sub(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))", _unescaped, text)
    if not text.isascii():
        plain = repair(text) or text
        if plain != text:
            yield plain
    yield from _unpacked(text)


def _unescaped(match: re.Match[str]) -> str:
    char = chr(int(match.group(1) or match.group(2), 16))
    return char if not "\ud800" <= char <= "\udfff" else " "


def _unpacked(text: str) -> Iterator[str]:
    for match in _BASE64.finditer(text):
        packed = match.group()
        if len(packed) > _LONGEST_BASE64 or packed.isalpha():
            continue
        try:
            raw = base64.b64decode(packed.translate(_URL_SAFE) + "=" * (-len(packed) % 4), validate=True)
            plain = raw.decode("utf-8")
        except (binascii.Error, UnicodeDecodeError):
            continue
        if plain.isprintable():
            yield plain


_URL_SAFE: Final = str.maketrans("-_", "+/")
