"""Pictures without what cameras write into them: place, time, device, thumbnail."""

from typing import Final

from parsers.problems import ShapeError
from parsers.source import Source

LARGEST: Final = 64 * 2**20
"""Bytes; a larger picture is left out."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT: Final = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"acTL", b"fcTL", b"fdAT"}
)


def stripped(member: Source) -> bytes | None:
    """A JPEG or PNG without metadata; None for anything else, which is then not copied."""
    if member.size > LARGEST:
        return None
    try:
        with member.open() as stream:
            data = stream.read()
    except ShapeError:
        return None
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data)
    return _png(data) if data.startswith(_PNG) else None


def _jpeg(data: bytes) -> bytes | None:
    """Segments before the picture itself, without APP1 to APP15 and comments; nothing after its end."""
    out, at = bytearray(data[:2]), 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        length = int.from_bytes(data[at + 2 : at + 4])
        if marker == 0xDA:
            end = data.rfind(b"\xff\xd9")
            return bytes(out) + data[at : end + 2] if end > at and data.find(b"\xff\xd8", at) < 0 else None
        if not (0xE1 <= marker <= 0xEF or marker == 0xFE):
            out += data[at : at + 2 + length]
        at += 2 + length
    return None


def _png(data: bytes) -> bytes | None:
    out, at = bytearray(_PNG), len(_PNG)
    while at + 12 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        if kind in _PNG_KEPT:
            out += data[at : at + 12 + length]
        at += 12 + length
        if kind == b"IEND":
            return bytes(out)
    return None
