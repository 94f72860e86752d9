"""Pictures lose what cameras write into them."""

import io
import struct
import zlib

from analyzer.redaction.media import stripped
from parsers.source import Source


def source(data: bytes) -> Source:
    """A member with these bytes."""
    return Source(name="a.jpg", size=len(data), open=lambda: io.BytesIO(data))


def segment(marker: int, body: bytes) -> bytes:
    """A JPEG segment."""
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def chunk(kind: bytes, body: bytes) -> bytes:
    """A PNG chunk."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def test_a_jpeg_loses_its_exif_thumbnail_and_comment() -> None:
    scan = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\x34\xff\xd9"
    exif = segment(0xE1, b"Exif\0\0 48.85 \xff\xd8thumbnail\xff\xd9")
    data = b"\xff\xd8" + segment(0xE0, b"JFIF\0") + exif + segment(0xFE, b"secret") + scan
    clean = stripped(source(data))
    assert clean == b"\xff\xd8" + segment(0xE0, b"JFIF\0") + scan


def test_a_picture_behind_the_picture_is_refused() -> None:
    scan = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\xff\xd9"
    assert stripped(source(b"\xff\xd8" + scan + b"\xff\xd8" + scan)) is None


def test_a_png_loses_its_text() -> None:
    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", b"\0" * 13)
    rest = chunk(b"IDAT", b"x") + chunk(b"IEND", b"")
    assert stripped(source(head + chunk(b"tEXt", b"Author\0me") + rest + b"trailing")) == head + rest


def test_anything_else_is_not_copied() -> None:
    assert stripped(source(b"GIF89a")) is None
