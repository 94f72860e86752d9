"""Bounded byte streams over a stretch of a file, as it stands or deflated.

A member may lie about its size, its checksum or its packing. Reading then raises ShapeError, so that the engine can
charge it to that member; never more than the declared size is handed out, and never more than a chunk is held.
"""

import io
from collections.abc import Callable
from threading import Lock
from typing import BinaryIO, Final, cast

from isal import isal_zlib

from parsers.problems import ShapeError

CHUNK: Final = 1 << 18
BROKEN: Final = cast("type[Exception]", isal_zlib.IsalError)
"""What isal raises for bytes that are not deflate; its stub gives an instance for the class."""
_STORED, _DEFLATED = 0, 8
PACKINGS: Final = frozenset({_STORED, _DEFLATED})
"""The packings of zip members that are read; others (Deflate64, LZMA …) are left out with a Problem."""


def stretch(file: BinaryIO, start: int, size: int, *, lock: "Lock | None" = None) -> BinaryIO:
    """`size` bytes of a file from `start` on. The file is closed with the stream, unless it is shared (`lock`)."""
    return _buffered(_Stretch(file, start, size, lock))


def unpacked(packed: BinaryIO, *, packing: int, size: int, crc: int) -> BinaryIO:
    """What a zip member holds: unpacked, counted against the declared size, checked against its CRC-32."""
    return _buffered(_Unpacked(packed, packing, size, crc))


def guarded(open_file: Callable[[], BinaryIO]) -> Callable[[], BinaryIO]:
    """The same opener, with what the system refuses (gone, no permission) as a ShapeError."""

    def opened() -> BinaryIO:
        try:
            return open_file()
        except OSError as wrong:
            raise ShapeError("cannot be opened any more") from wrong

    return opened


def _buffered(raw: io.RawIOBase) -> BinaryIO:
    return cast("BinaryIO", io.BufferedReader(raw, CHUNK))


class _Stretch(io.RawIOBase):
    """A window on a file that others may be reading too."""

    def __init__(self, file: BinaryIO, start: int, size: int, lock: "Lock | None") -> None:
        super().__init__()
        self._file, self._start, self._size, self._lock = file, start, size, lock
        self._at = 0

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
        if self._lock is None:
            self._file.seek(self._start + self._at)
            return self._file.read(wanted)
        with self._lock:
            self._file.seek(self._start + self._at)
            return self._file.read(wanted)

    def close(self) -> None:
        if not self.closed and self._lock is None:
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
