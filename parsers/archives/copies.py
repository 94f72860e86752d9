"""Copies: one private, nameless file that keeps members of a compressed tar (or a zip in a zip), deflated.

It is gone when nobody needs it any more, also after a kill: the system knows no name for it.
"""

import tempfile
import weakref
from collections.abc import Callable
from functools import partial
from typing import BinaryIO, cast

from isal import isal_zlib

from parsers.archives.stream import CHUNK, open_spot
from parsers.source import Spot


class Copies:
    """Takes members in, one after the other; each can then be opened as often as needed."""

    def __init__(self) -> None:
        file = tempfile.TemporaryFile(prefix="dossier-")  # noqa: SIM115 (closed by the finalizer, with the last reader)
        self._file = cast("BinaryIO", file)
        weakref.finalize(self, file.close)

    def keep(self, member: BinaryIO) -> Spot:
        """Copy what is left of a stream, deflated."""
        pack = isal_zlib.compressobj(1, isal_zlib.DEFLATED, -15)
        size, crc = 0, 0
        start = self._file.seek(0, 2)
        while chunk := member.read(CHUNK):
            size += len(chunk)
            crc = isal_zlib.crc32(chunk, crc)
            self._file.write(pack.compress(chunk))
        self._file.write(pack.flush())
        packed = self._file.tell() - start
        self._file.flush()
        return Spot(file=self._file.fileno(), start=start, packed=packed, size=size, packing=8, crc=crc)

    def keep_plain(self, member: BinaryIO) -> Spot:
        """The same, as it stands: the copy can be read in any order."""
        start = self._file.seek(0, 2)
        while chunk := member.read(CHUNK):
            self._file.write(chunk)
        size = self._file.tell() - start
        self._file.flush()
        return Spot(file=self._file.fileno(), start=start, packed=size, size=size)

    def opener(self, spot: Spot) -> Callable[[], BinaryIO]:
        """A way to open a copy, which keeps all of them for as long as it is there itself."""
        return partial(self._open, spot)

    def _open(self, spot: Spot) -> BinaryIO:
        return open_spot(spot)
