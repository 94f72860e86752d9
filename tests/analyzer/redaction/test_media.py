"""Pictures lose what cameras write into them."""

import io
import struct
import zlib

import pytest

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


JFIF = segment(0xE0, b"JFIF\0\1\2\0\0\1\0\1\0\0")
SCAN = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\xff\x00\x34\xff\xd1\x56"
TABLE = segment(0xDB, b"\0" * 65)
END = b"\xff\xd9"
SECRET = b"taken at 48.85837, 2.29448"


def jpeg(*parts: bytes) -> bytes:
    return b"\xff\xd8" + b"".join(parts)


def png(*chunks: bytes) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


HEAD = chunk(b"IHDR", struct.pack(">IIBBBBB", 3, 2, 8, 2, 0, 0, 0))
POINTS = b"".join(b"\0" + bytes(range(9)) for _ in range(2))
IMAGE, LAST = chunk(b"IDAT", zlib.compress(POINTS)), chunk(b"IEND", b"")


def test_a_jpeg_loses_its_exif_thumbnail_and_comment() -> None:
    exif = segment(0xE1, b"Exif\0\0 48.85 \xff\xd8thumbnail\xff\xd9")
    data = jpeg(JFIF, exif, TABLE, segment(0xFE, SECRET), SCAN, END)
    assert stripped(source(data)) == jpeg(JFIF, TABLE, SCAN, END)


@pytest.mark.parametrize("marker", [0xFE, 0xE1, 0xE2, 0xED, 0xEF, 0xF0, 0xFD, 0xC8, 0xDE, 0xDF])
def test_a_jpeg_loses_what_stands_between_and_behind_its_scans(marker: int) -> None:
    hidden = segment(marker, SECRET)
    data = jpeg(hidden, JFIF, hidden, SCAN, hidden, TABLE, SCAN, hidden, END, SECRET)
    assert stripped(source(data)) == jpeg(JFIF, SCAN, TABLE, SCAN, END)


def test_a_thumbnail_in_the_jfif_segment_goes() -> None:
    thumbnail = segment(0xE0, JFIF[4:-2] + b"\5\5" + SECRET * 3)
    assert stripped(source(jpeg(thumbnail, SCAN, END))) == jpeg(JFIF, SCAN, END)


def test_a_jpeg_that_breaks_off_is_not_copied() -> None:
    whole = jpeg(JFIF, TABLE, SCAN, END)
    assert stripped(source(whole)) == whole
    assert [n for n in range(len(whole)) if stripped(source(whole[:n])) is not None] == []


def test_a_png_loses_its_words_wherever_they_stand() -> None:
    words = [chunk(kind, SECRET) for kind in (b"tEXt", b"iTXt", b"eXIf", b"tIME", b"prVt", b"fdAT", b"zTXt")]
    behind = chunk(b"IDAT", zlib.compress(POINTS) + SECRET)
    more = chunk(b"IDAT", zlib.compress(POINTS + SECRET * 9))
    for image in (IMAGE, behind, more):
        data = png(HEAD, *words, image, *words, LAST, SECRET)
        clean = stripped(source(data))
        assert clean == png(HEAD, IMAGE, LAST)


def test_a_png_in_pieces_and_passes_keeps_its_points() -> None:
    packed = zlib.compress(POINTS)
    pieces = [chunk(b"IDAT", packed[i : i + 4]) for i in range(0, len(packed), 4)]
    assert stripped(source(png(HEAD, *pieces, LAST))) == png(HEAD, IMAGE, LAST)
    laced = chunk(b"IHDR", struct.pack(">IIBBBBB", 3, 2, 8, 0, 0, 0, 1))
    rows = b"\0\1" + b"\0\2" + b"\0\3" + b"\0\4\5\6"  # passes 1, 4, 6 and 7 of a grey picture of 3 by 2
    whole = png(laced, chunk(b"IDAT", zlib.compress(rows)), LAST)
    assert stripped(source(whole)) == whole


def test_a_png_with_too_few_points_or_too_many_is_not_copied() -> None:
    assert stripped(source(png(HEAD, chunk(b"IDAT", zlib.compress(POINTS[:-1])), LAST))) is None
    huge = chunk(b"IHDR", struct.pack(">IIBBBBB", 2**31 - 1, 2**31 - 1, 16, 6, 0, 0, 0))
    assert stripped(source(png(huge, IMAGE, LAST))) is None
    assert stripped(source(png(HEAD, IMAGE))) is None


def test_anything_else_is_not_copied() -> None:
    assert stripped(source(b"GIF89a")) is None
