"""Pictures without what cameras and people write into them: place, time, device, thumbnail, comments, and what hides behind.

Only what a viewer needs to draw the picture is kept, by a list: parts that nobody knows are left out, wherever they stand
(ITU-T T.81 annex B; W3C PNG). What cannot be cleaned is not copied.
"""

import struct
import zlib
from collections.abc import Iterator
from typing import Final

from parsers.problems import ShapeError
from parsers.source import Source

LARGEST: Final = 64 * 2**20
"""Bytes; a larger picture is left out."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB"})
_CHANNELS: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Samples of a point, by PNG's colour type."""
_PASSES: Final = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)
"""Adam7: first column and row of each pass, and the steps between."""
_LARGEST_RASTER: Final = 2**29

_START, _END, _SCAN, _JFIF, _ADOBE = 0xD8, 0xD9, 0xDA, 0xE0, 0xEE
_JPEG_KEPT: Final = frozenset({*range(0xC0, 0xD0), _SCAN, 0xDB, 0xDC, 0xDD}) - {0xC8}
"""Tables, frames, scans, lines and restarts."""
_APPLICATIONS: Final = {_JFIF: (b"JFIF\0", 14), _ADOBE: (b"Adobe", 12)}
"""What is kept of the two segments that say how colours are meant: their name, and the bytes before any thumbnail."""


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
    out, at = bytearray(data[:2]), 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4])
        if marker == _END:
            break
        if length < 2 or marker in {0x00, 0xFF, _START}:
            return None
        segment = data[at + 4 : at + 2 + length]
        if marker in _APPLICATIONS:
            name, kept = _APPLICATIONS[marker]
            if segment.startswith(name) and len(segment) >= kept:
                whole = segment[: kept - 2] + b"\0\0" if marker == _JFIF else segment[:kept]
                out += bytes((0xFF, marker)) + (len(whole) + 2).to_bytes(2) + whole
        elif marker in _JPEG_KEPT:
            out += data[at : at + 2 + length]
        at += 2 + length
        if marker == _SCAN:
            end = _scan_end(data, at)
            out += data[at:end]
            at = end
    if at + 2 > len(data) or data[at : at + 2] != bytes((0xFF, _END)) or _SCAN not in out:
        return None
    return bytes(out) + bytes((0xFF, _END))


def _scan_end(data: bytes, at: int) -> int:
    """Where the coded points end: at the first marker that is neither a stuffed byte nor a restart."""
    while (at := data.find(b"\xff", at)) >= 0 and at + 1 < len(data):
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2
    return len(data)


def _png(data: bytes) -> bytes | None:
    """The chunks that are kept, and the points packed anew: behind them, in their stream, there may be more."""
    chunks = list(_chunks(data))
    head = next((body for kind, body in chunks if kind == b"IHDR" and len(body) == 13), b"")
    size = _raster(head) if head else 0
    packed = b"".join(body for kind, body in chunks if kind == b"IDAT")
    if not 0 < size <= _LARGEST_RASTER or not packed or chunks[-1][0] != b"IEND":
        return None
    try:
        points = zlib.decompressobj().decompress(packed, size)
    except zlib.error:
        return None
    if len(points) != size:
        return None
    kept = [(kind, body) for kind, body in chunks if kind in _PNG_KEPT]
    ends = [(b"IDAT", zlib.compress(points)), (b"IEND", b"")]
    return _PNG + b"".join(_chunk(kind, body) for kind, body in [*kept, *ends])


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at + 12 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        yield kind, data[at + 8 : at + 8 + length]
        at += 12 + length
        if kind == b"IEND":
            return


def _chunk(kind: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4) + kind + body + zlib.crc32(kind + body).to_bytes(4)


def _raster(head: bytes) -> int:
    """Bytes of all rows as they stand before packing, a byte for the filter before each; 0 for what is no PNG."""
    width, height, depth, colour, _, _, laced = struct.unpack(">IIBBBBB", head)
    bits = depth * _CHANNELS.get(colour, 0)

    def rows(wide: int, high: int) -> int:
        return high * (1 + (wide * bits + 7) // 8) if wide > 0 and high > 0 and bits else 0

    if not laced:
        return rows(width, height)
    return sum(
        rows(-((left - width) // right), -((top - height) // down)) for left, top, right, down in _PASSES
    )
