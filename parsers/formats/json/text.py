"""The text around and inside a JSON member: encodings, bad bytes, script assignments, and how a new string is spelt."""

import json
import re
from dataclasses import dataclass

from parsers.problems import ShapeError

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_BAD_BYTE = re.compile("[\udc80-\udcff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ASSIGNMENT = re.compile(rb"\s*+(?:(?:var|let|const)\s++)?[\w$.\[\]\"' ]{1,200}?(?<!\s)\s*+=\s*+")
_CLOSING = re.compile(rb"[\s;]*\Z")
_BLANK = b" \t\r\n"

WEB_PAGE = "a web page, not JSON: the export was made as HTML"
NOT_JSON = "not JSON"


@dataclass(frozen=True, kw_only=True)
class Peeled:
    """A member's bytes in three: what stands before the JSON value (byte order mark, assignment), the value, the rest."""

    before: bytes
    body: bytes
    after: bytes
    encoding: str


def peel(data: bytes, *, assigned: bool) -> Peeled:
    """Take the wrapping off. Raises ShapeError where the bytes cannot be JSON, or lack the assignment they should have."""
    mark, encoding = next((m for m in _BOMS if data.startswith(m[0])), (b"", "utf-8"))
    start = len(mark)
    if not mark and len(data) > 1 and 0 in data[:2]:
        encoding = "utf-16-be" if data[0] == 0 else "utf-16-le"
    if encoding != "utf-8":
        return Peeled(before=mark, body=data[start:], after=b"", encoding=encoding)
    if assigned:
        start = assignment_end(data, start)
    end = _closing_start(data) if assigned else len(data)
    head = data[start : start + 4096].lstrip(_BLANK)
    if head[:1] == b"<":
        raise ShapeError(WEB_PAGE)
    if not head or head[0] not in b'{["-0123456789tfnNI':
        raise ShapeError("an empty file, not JSON" if not head else NOT_JSON)
    return Peeled(before=data[:start], body=data[start:end], after=data[end:], encoding=encoding)


def assignment_end(data: bytes, start: int = 0) -> int:
    """Where the value of `name = value` begins."""
    match = _ASSIGNMENT.match(data, start)
    if match is None:
        page = data[start : start + 4096].lstrip(_BLANK)[:1] == b"<"
        raise ShapeError(WEB_PAGE if page else "no assignment such as `window.YTD.tweets.part0 = `")
    return match.end()


def words(raw: bytes, encoding: str) -> str:
    """The text of the bytes, with bytes that are no text as lone surrogates, so that nothing is lost on the way back."""
    if encoding == "utf-8":
        return raw.decode("utf-8", "surrogateescape")
    return raw.decode(encoding, "replace")


def spell_bytes(text: str, encoding: str) -> bytes:
    """The bytes again."""
    if encoding == "utf-8":
        return text.encode("utf-8", "surrogateescape")
    return text.encode(encoding, "replace")


def clean(text: str) -> str:
    """The text as people would read it: a bad byte as the Windows-1252 character it most likely was, else U+FFFD."""
    if text.isascii() or not _SURROGATE.search(text):
        return text
    return _SURROGATE.sub("\ufffd", _BAD_BYTE.sub(_guess, text))


def spell(value: object, *, ascii_only: bool, slashes: bool) -> str:
    """A new value in the style of the document: escapes only where it escapes."""
    if isinstance(value, str):
        value = clean(value)
    text = json.dumps(value, ensure_ascii=ascii_only)
    return text.replace("/", "\\/") if slashes else text


def _guess(match: re.Match[str]) -> str:
    return bytes([ord(match.group()) - 0xDC00]).decode("cp1252", "replace")


def _closing_start(data: bytes) -> int:
    tail = data[-256:]
    match = _CLOSING.search(tail)
    return len(data) - len(tail) + match.start() if match else len(data)
