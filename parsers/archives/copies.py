"""Copies: one private, nameless file that keeps members of a compressed tar (or a zip in a zip), deflated.

It is gone when nobody needs it any more, also after a kill: the system knows no name for it.
"""

import tempfile
import weakref
from collections.abc import Callable
from threading import Lock
from typing import BinaryIO, cast

from isal import isal_zlib

from parsers.archives.stream import CHUNK, stretch, unpacked


class Copies:
    """Takes members in, one after the other; each can then be opened as often as needed."""

    def __init__(self) -> None:
        file = tempfile.TemporaryFile(prefix="dossier-")  # noqa: SIM115 (closed by the finalizer, with the last reader)
        self._file = cast("BinaryIO", file)
        self._lock = Lock()
        weakref.finalize(self, file.close)

    def keep(self, member: BinaryIO) -> tuple[int, Callable[[], BinaryIO]]:
        """Copy what is left of a stream; its size, and a way to open the copy."""
        pack = isal_zlib.compressobj(1, isal_zlib.DEFLATED, -15)
        size, crc = 0, 0
        with self._lock:
            start = self._file.seek(0, 2)
            while chunk := member.read(CHUNK):
                size += len(chunk)
                crc = isal_zlib.crc32(chunk, crc)
                self._file.write(pack.compress(chunk))
            self._file.write(pack.flush())
            packed = self._file.tell() - start

        def opened() -> BinaryIO:
            return unpacked(
                stretch(self._file, start, packed, lock=self._lock), packing=8, size=size, crc=crc
            )

        return size, opened

    def keep_plain(self, member: BinaryIO) -> tuple[int, Callable[[], BinaryIO]]:
        """The same, as it stands: the copy can be read in any order."""
        with self._lock:
            start = self._file.seek(0, 2)
            while chunk := member.read(CHUNK):
                self._file.write(chunk)
            size = self._file.tell() - start

        def opened() -> BinaryIO:
            return stretch(self._file, start, size, lock=self._lock)

        return size, opened
