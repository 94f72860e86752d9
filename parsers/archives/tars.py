"""Tars, plain and compressed, as members.

A plain tar is read in place. A compressed one can only be read from its start, so one pass lists it and keeps its
members in a private spool (deflated, nameless, gone at the end); pictures, films and sound stay where they are and
are reached by reading again from the start, should anybody ask.
"""

import bz2
import io
import lzma
import os
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final, cast

from isal import igzip

from parsers.archives.copies import Copies
from parsers.archives.listing import MOST_MEMBERS, SWELL, Listing, clock, take
from parsers.archives.names import decoded, is_junk, is_media, member_name
from parsers.archives.stream import BROKEN, CHUNK, open_spot, stretch
from parsers.problems import ExportError, ShapeError
from parsers.source import Spot

_LONGEST_HEADER: Final = 1 << 20
_HEADERS: Final = frozenset(b"xgXLK")
_BOMB: Final = 1 << 30
_DAMAGES: Final = (
    tarfile.TarError, EOFError, OSError, zlib.error, BROKEN, lzma.LZMAError, ValueError, OverflowError,
    RecursionError,
)  # fmt: skip


class _Header(tarfile.TarInfo):
    """A header of a tar whose own sizes are believed only within reason."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> "_Header":
        header = super().frombuf(buf, encoding, errors)
        if header.size < 0 or (header.type[0] in _HEADERS and header.size > _LONGEST_HEADER):
            raise tarfile.ReadError("a header beyond all measure")
        return header


class _Inflating(io.RawIOBase):
    """An unpacked stream that stops a bomb: SWELL times what was read of the file, and more than a GiB."""

    def __init__(self, path: Path, packing: str) -> None:
        super().__init__()
        self._file = path.open("rb")
        self._unpacked = _unpacker(self._file, packing)
        self._count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview[int] | bytearray") -> int:  # type: ignore[override]
        chunk = self._unpacked.read(min(len(buffer), CHUNK))
        self._count += len(chunk)
        if self._count > max(_BOMB, SWELL * self._file.tell()):
            raise tarfile.ReadError("swells like a bomb")
        buffer[: len(chunk)] = chunk
        return len(chunk)

    def close(self) -> None:
        if not self.closed:
            self._unpacked.close()
            self._file.close()
        super().close()


def list_tar(path: Path) -> Listing:
    """The members of a plain tar. Raises ExportError ("…, why, what to do") where it cannot be read at all."""
    listing, size = Listing(), path.stat().st_size

    with path.open("rb") as file, _sound(), tarfile.open(fileobj=file, mode="r:", tarinfo=_Header) as tar:
        for header in _regular(tar, listing):
            if header.offset_data + header.size > size:
                raise ExportError("ends in the middle of a file")
            spot = Spot(
                file=os.fsencode(path.absolute()),
                start=header.offset_data,
                packed=header.size,
                size=header.size,
            )
            take(
                listing,
                _name(header),
                header.size,
                partial(open_spot, spot),
                spot=spot,
                modified=clock(header.mtime),
            )
    return listing


def list_compressed_tar(path: Path, packing: str) -> Listing:
    """The members of a tar in gzip, bzip2 or xz ("gz", "bz2", "xz"), in one pass over it."""
    listing, copies = Listing(), Copies()
    with _sound(), _tar(path, packing) as tar:
        for header in _regular(tar, listing):
            name = member_name(_name(header))
            if name is None or is_media(name) or is_junk(name) or name in listing.members:
                take(
                    listing,
                    _name(header),
                    header.size,
                    partial(_again, path, packing, header.offset_data, header.size),
                )
            else:
                spot = copies.keep(cast("BinaryIO", tar.extractfile(header)))
                take(
                    listing,
                    name,
                    header.size,
                    copies.opener(spot),
                    spot=spot,
                    packed=spot.packed,
                    modified=clock(header.mtime),
                )
    return listing


@contextmanager
def _tar(path: Path, packing: str) -> Iterator[tarfile.TarFile]:
    with (
        io.BufferedReader(_Inflating(path, packing), CHUNK) as stream,
        tarfile.open(fileobj=stream, mode="r|", tarinfo=_Header, bufsize=CHUNK) as tar,
    ):
        yield tar


def _regular(tar: tarfile.TarFile, listing: Listing) -> Iterator[tarfile.TarInfo]:
    """The headers of files; links and devices are left out with a Problem."""
    last = -1
    for count, header in enumerate(tar):
        if count >= MOST_MEMBERS:
            raise ExportError(f"lists more than {MOST_MEMBERS:,} members: no export does")
        if header.size < 0 or header.offset_data <= last:
            raise tarfile.ReadError("headers that run in a circle")
        last = header.offset_data
        if header.issym() or header.islnk():
            listing.leave(_name(header), "is a link to another file and was not followed")
        elif header.isreg() and not header.issparse():
            yield header
        elif not header.isdir():
            listing.leave(_name(header), "is a device, a pipe or a file with holes, and was left out")
        tar.members.clear()  # type: ignore[attr-defined]  # a million headers are not needed twice


@contextmanager
def _sound() -> Iterator[None]:
    """Damages of the container as one ExportError."""
    try:
        yield
    except _DAMAGES as wrong:
        if isinstance(wrong, OSError) and wrong.errno:
            raise
        raise ExportError(_reason(str(wrong).lower(), wrong)) from wrong


def _reason(said: str, wrong: Exception) -> str:
    if "bomb" in said:
        return "would swell to many times its size, as a bomb does: it was not read"
    if (
        isinstance(wrong, EOFError)
        or "unexpected end" in said
        or "truncated" in said
        or "end-of-stream" in said
    ):
        return "ends in the middle of a file"
    return "is damaged, or holds no tar: download it again, or unpack it and give what is inside"


def _again(path: Path, packing: str, start: int, size: int) -> BinaryIO:
    """A member of a compressed tar, by reading it from its start up to there."""
    try:
        stream = _Inflating(path, packing)
        left = start
        while left and (chunk := stream.read(min(left, CHUNK))):
            left -= len(chunk)
    except _DAMAGES as wrong:
        raise ShapeError("its compressed bytes are damaged") from wrong
    return stretch(cast("BinaryIO", _Onward(stream, start)), start, size)


class _Onward:
    """A stream that only goes forward, in the clothes of a file that is asked to seek where it already stands."""

    def __init__(self, stream: io.RawIOBase, at: int) -> None:
        self._stream, self._at = stream, at

    def seek(self, at: int) -> int:
        if at != self._at:
            raise ShapeError("is not where the table of contents says")
        return at

    def read(self, size: int) -> bytes:
        try:
            chunk = self._stream.read(size) or b""
        except _DAMAGES as wrong:
            raise ShapeError("its compressed bytes are damaged") from wrong
        self._at += len(chunk)
        return chunk

    def close(self) -> None:
        self._stream.close()


def _unpacker(file: BinaryIO, packing: str) -> BinaryIO:
    if packing == "gz":
        return cast("BinaryIO", igzip.IGzipFile(fileobj=file))  # type: ignore[no-untyped-call]
    return cast("BinaryIO", bz2.BZ2File(file) if packing == "bz2" else lzma.LZMAFile(file))


def _name(header: tarfile.TarInfo) -> str:
    return decoded(header.name.encode("utf-8", "surrogateescape"))
