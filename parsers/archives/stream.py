"""Bounded byte streams over a stretch of a file, as it stands or deflated.

A member may lie about its size, its checksum or its packing. Reading then raises ShapeError, so that the engine can
charge it to that member; never more than the declared size is handed out, and never more than a chunk is held.
"""

import io
import os
import struct
from typing import BinaryIO, Final, cast

from isal import isal_zlib

from parsers.problems import ShapeError
from parsers.source import Spot

CHUNK: Final = 1 << 18
BROKEN: Final = cast("type[Exception]", isal_zlib.IsalError)
"""What isal raises for bytes that are not deflate; its stub gives an instance for the class."""
_STORED, _DEFLATED = 0, 8
_LOCAL: Final = struct.Struct("<4s22xHH")
PACKINGS: Final = frozenset({_STORED, _DEFLATED})
"""The packings of zip members that are read; others (Deflate64, LZMA …) are left out with a Problem."""


def stretch(file: BinaryIO, start: int, size: int) -> BinaryIO:
    """`size` bytes of a file from `start` on. The file is closed with the stream."""
    return _buffered(_Stretch(file, start, size))


def unpacked(packed: BinaryIO, *, packing: int, size: int, crc: int) -> BinaryIO:
    """What a zip member holds: unpacked, counted against the declared size, checked against its CRC-32."""
    return _buffered(_Unpacked(packed, packing, size, crc))


def open_spot(spot: Spot) -> BinaryIO:
    """The bytes of a member, from where they lie. Raises ShapeError where the system refuses (gone, no permission)."""
    file = _file(spot)
    try:
        start = _behind_header(file, spot.start) if spot.is_headed else spot.start
    except (OSError, ShapeError):
        file.close()
        raise
    packed = stretch(file, start, spot.packed)
    if spot.crc is None:
        return packed
    return unpacked(packed, packing=spot.packing, size=spot.size, crc=spot.crc)


def _file(spot: Spot) -> BinaryIO:
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    flags |= 0 if spot.is_given else getattr(os, "O_NOFOLLOW", 0)
    try:
        # A file without a name is opened once more, so that each reader closes its own.
        number = os.dup(spot.file) if isinstance(spot.file, int) else os.open(spot.file, flags)
    except OSError as wrong:
        raise ShapeError("cannot be opened any more") from wrong
    return cast("BinaryIO", os.fdopen(number, "rb", buffering=0))


def _behind_header(file: BinaryIO, start: int) -> int:
    """Where a member of a zip begins: behind the header before it, of which the table of contents says nothing."""
    file.seek(start)
    head = file.read(_LOCAL.size)
    if len(head) < _LOCAL.size or not head.startswith(b"PK\x03\x04"):
        raise ShapeError("is not where the table of contents says")
    _, name_length, extra_length = _LOCAL.unpack(head)
    return start + _LOCAL.size + int(name_length) + int(extra_length)


def _buffered(raw: io.RawIOBase) -> BinaryIO:
    return cast("BinaryIO", io.BufferedReader(raw, CHUNK))


class _Stretch(io.RawIOBase):
    """A window on a file that others may be reading too, in this process or in another."""

    def __init__(self, file: BinaryIO, start: int, size: int) -> None:
        super().__init__()
        self._file, self._start, self._size = file, start, size
        self._at = 0
        self._number = file.fileno() if isinstance(file, io.FileIO) and hasattr(os, "pread") else -1

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._at = max(0, offset + (0, self._at, self._size)[whence])
        return self._at

    def readinto(self, buffer: "memoryview[int] | bytearray") -> int:  # type: ignore[override]
        wanted = min(len(buffer), self._size - self._at)
        if wanted <= 0:
            return 0
        try:
            found = self._read(wanted)
        except OSError as wrong:
            raise ShapeError("cannot be read from the disk") from wrong
        if not found:
            raise ShapeError("ends before its declared size")
        self._at += len(found)
        buffer[: len(found)] = found
        return len(found)

    def _read(self, wanted: int) -> bytes:
        if self._number >= 0:
            return os.pread(self._number, wanted, self._start + self._at)
        self._file.seek(self._start + self._at)
        return self._file.read(wanted)

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


class _Unpacked(io.RawIOBase):
    """A member of a zip, unpacked chunk by chunk."""

    def __init__(self, packed: BinaryIO, packing: int, size: int, crc: int) -> None:
        super().__init__()
        self._packed, self._size, self._crc = packed, size, crc
        self._inflate = isal_zlib.decompressobj(-15) if packing == _DEFLATED else None
        self._pending = b""
        self._count, self._sum, self._done = 0, 0, False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview[int] | bytearray") -> int:  # type: ignore[override]
        if self._done or not len(buffer):
            return 0
        chunk = self._next(min(len(buffer), CHUNK))
        self._count += len(chunk)
        self._sum = isal_zlib.crc32(chunk, self._sum)
        if self._count > self._size:
            raise ShapeError("holds more than it declares")
        if not chunk:
            self._check()
        buffer[: len(chunk)] = chunk
        return len(chunk)

    def _next(self, most: int) -> bytes:
        if self._inflate is None:
            return self._packed.read(most)
        while not self._inflate.eof:
            fed = self._pending or self._packed.read(CHUNK)
            try:
                chunk: bytes = self._inflate.decompress(fed, most)
            except BROKEN as wrong:
                raise ShapeError("its compressed bytes are damaged") from wrong
            self._pending = self._inflate.unconsumed_tail
            if chunk:
                return chunk
            if not fed and not self._inflate.eof:
                raise ShapeError("its compressed bytes end too early")
        return b""

    def _check(self) -> None:
        self._done = True
        if self._count != self._size:
            raise ShapeError("holds less than it declares")
        if self._sum != self._crc:
            raise ShapeError("its checksum does not match: it was damaged on the way")

    def close(self) -> None:
        if not self.closed:
            self._packed.close()
        super().close()
