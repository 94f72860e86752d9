"""Zips: the table at their end as members, each a bounded stream.

Read here and not through `zipfile`, which gives up on a whole archive when one name is not the UTF-8 it claims to be,
trusts overlapping entries and sizes, and inflates at two thirds of the speed. The layout is PKWARE's APPNOTE 6.3.
"""

import struct
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from typing import BinaryIO, Final, NamedTuple

from parsers.archives.listing import MOST_MEMBERS, Listing, take
from parsers.archives.names import decoded
from parsers.archives.stream import PACKINGS, open_spot
from parsers.problems import ExportError
from parsers.source import WORTH, Spot

Opener = Callable[[Spot], Callable[[], BinaryIO]]

_ENTRY: Final = struct.Struct("<4s4B4HL2L5H2L")
_LOCAL: Final = struct.Struct("<4s22xHH")
_END: Final = struct.Struct("<4s4H2LH")
_END64: Final = struct.Struct("<4sQ2H2L4Q")
_LOCATOR: Final = struct.Struct("<4sLQL")
_LARGEST_TABLE: Final = 1 << 29
_UTF8, _LOCKED = 0x800, 0x1
_UNIX, _FILE, _FOLDER, _LINK = 3, 0x8000, 0x4000, 0xA000


class Entry(NamedTuple):
    """One line of the table: where a member lies, and what the zip says of it."""

    name: str
    flags: int
    packing: int
    crc: int
    packed: int
    size: int
    start: int
    modified: tuple[int, ...]
    mode: int
    comment: bytes


class _Table(NamedTuple):
    """Where the table of contents lies, and by how much bytes in front of the zip have moved everything."""

    start: int
    size: int
    moved: int
    comment: bytes


def list_zip(whole: Spot, opener: Opener | None = None) -> Listing:
    """The members of a zip that lies there. Raises ExportError ("…, why, what to do") where it cannot be read at all.

    `opener` makes the way to open a member, given where it lies.
    """
    with open_spot(whole) as file:
        table = _find_table(file, whole.size)
        file.seek(table.start)
        entries = list(_entries(file.read(table.size), table.moved))
    listing = Listing(comment=table.comment)
    wrong = _refused(entries, table.start)
    for position, entry in enumerate(entries):
        if position in wrong:
            listing.leave(entry.name, *wrong[position], size=min(entry.size, WORTH * max(1, entry.packed)))
        elif not entry.name.endswith(("/", "\\")):
            spot = _spot(whole, entry)
            take(
                listing,
                entry.name,
                entry.size,
                opener(spot) if opener else partial(open_spot, spot),
                spot=spot,
                packed=entry.packed,
                modified=entry.modified,
                comment=entry.comment,
            )
    if not listing.members and wrong:
        raise ExportError(_whole(entries, wrong))
    return listing


def _find_table(file: BinaryIO, size: int) -> _Table:
    file.seek(max(0, size - (1 << 16) - 128))
    base, tail = file.tell(), file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise ExportError("ends in the middle of a file")
    _, disk, first_disk, _, _, length, start, comment_length = _END.unpack_from(tail, at)
    comment = tail[at + _END.size : at + _END.size + comment_length]
    ends = base + at
    if at >= _LOCATOR.size and tail.startswith(b"PK\x06\x07", at - _LOCATOR.size):
        length, start, ends, disk = _find_table_64(file, ends)
    elif disk not in {0, 0xFFFF} or first_disk not in {0, 0xFFFF}:
        raise ExportError("is one piece of a zip cut into several: join the pieces into one zip first")
    near = ends - length
    actual = near if _holds(file, near, b"PK\x01\x02") else start
    if length > _LARGEST_TABLE or actual < 0 or (length and not _holds(file, actual, b"PK\x01\x02")):
        raise ExportError("has a damaged table of contents: download it again")
    return _Table(actual, length, actual - start, comment)


def _find_table_64(file: BinaryIO, ends: int) -> tuple[int, int, int, int]:
    """Length, start, end and disk of the table of a zip64, whose end record is where its locator says or just before."""
    file.seek(ends - _LOCATOR.size)
    _, _, said, _ = _LOCATOR.unpack(file.read(_LOCATOR.size))
    for at in (said, ends - _LOCATOR.size - _END64.size):
        if 0 <= at < ends and _holds(file, at, b"PK\x06\x06"):
            file.seek(at)
            _, _, _, _, disk, _, _, _, length, start = _END64.unpack(
                file.read(_END64.size).ljust(_END64.size, b"\0")
            )
            return length, start, at, disk
    raise ExportError("has a damaged table of contents: download it again")


def _holds(file: BinaryIO, at: int, magic: bytes) -> bool:
    if not 0 <= at < 1 << 62:
        return False
    file.seek(at)
    return file.read(len(magic)) == magic


def _entries(table: bytes, moved: int) -> Iterator[Entry]:
    if table.count(b"PK\x01\x02") > 2 * MOST_MEMBERS:
        raise ExportError(f"lists more than {MOST_MEMBERS:,} members: no export does")
    at, count = 0, 0
    while len(table) - at >= _ENTRY.size and count <= MOST_MEMBERS:
        line = _ENTRY.unpack_from(table, at)
        if line[0] != b"PK\x01\x02":
            raise ExportError("has a damaged table of contents: download it again")
        name = at + _ENTRY.size
        extra, comment = name + line[12], name + line[12] + line[13]
        at = comment + line[14]
        count += 1
        yield _entry(line, table[name:extra], table[extra:comment], table[comment:at], moved)
    if count > MOST_MEMBERS:
        raise ExportError(f"lists more than {MOST_MEMBERS:,} members: no export does")


def _entry(line: tuple[int, ...], raw: bytes, extra: bytes, comment: bytes, moved: int) -> Entry:
    _, _, system, _, _, flags, packing, time, date, crc, packed, size, *_, outside, start = line
    if extra:
        raw, size, packed, start = _extended(dict(_extra_fields(extra)), raw, size, packed, start)
    clock = ((date >> 9) + 1980, date >> 5 & 15, date & 31, time >> 11, time >> 5 & 63, (time & 31) * 2)
    mode = outside >> 16 if system == _UNIX else 0
    return Entry(decoded(raw), flags, packing, crc, packed, size, start + moved, clock, mode, comment)


def _extended(
    fields: dict[int, bytes], raw: bytes, size: int, packed: int, start: int
) -> tuple[bytes, int, int, int]:
    """What the extra fields say better: the numbers of zip64, the name in Unicode."""
    wide = fields.get(1, b"")
    numbers = iter(struct.unpack_from(f"<{min(len(wide) // 8, 3)}Q", wide))
    size, packed, start = (next(numbers, v) if v == 0xFFFFFFFF else v for v in (size, packed, start))
    told = fields.get(0x7075, b"")
    if told[:1] == b"\1" and told[1:5] == zlib.crc32(raw).to_bytes(4, "little"):
        raw = told[5:]
    return raw, size, packed, start


def _extra_fields(extra: bytes) -> Iterator[tuple[int, bytes]]:
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<HH", extra)
        yield kind, extra[4 : 4 + length]
        extra = extra[4 + length :]


def _refused(entries: list[Entry], table: int) -> dict[int, tuple[str, ...]]:
    """Positions of entries that are not read, with message and hint."""
    wrong: dict[int, tuple[str, ...]] = {}
    overlap = "shares its bytes with another member, as in a zip bomb; it was left out"
    order = sorted(range(len(entries)), key=lambda i: (entries[i].start, entries[i].packed))
    for one, other in pairwise(order):
        if entries[one].start + _LOCAL.size + entries[one].packed > entries[other].start:
            wrong |= {one: (overlap,), other: (overlap,)}
    for i, entry in enumerate(entries):
        if entry.start < 0 or entry.start + _LOCAL.size + entry.packed > table:
            wrong[i] = ("is said to lie where the archive holds nothing",)
        elif reason := _reason(entry):
            wrong[i] = reason
    return wrong


def _reason(entry: Entry) -> tuple[str, ...]:
    kind = entry.mode & 0xF000
    if kind == _LINK:
        return ("is a link to another file and was not followed",)
    if kind not in {0, _FILE, _FOLDER}:
        return ("is a device or a pipe, not a file",)
    if entry.flags & _LOCKED:
        return ("is locked with a password", "Unpack the archive with the password and give the folder.")
    if entry.packing not in PACKINGS and entry.size:
        return (
            f"is packed in a manner that is not read (method {entry.packing})",
            "Unpack the archive and give the folder.",
        )
    return ()


def _whole(entries: list[Entry], wrong: dict[int, tuple[str, ...]]) -> str:
    """Why nothing of a zip can be read, when every member was refused."""
    if all(e.flags & _LOCKED for e in entries if not e.name.endswith("/")):
        return "is locked with a password: unpack it with the password, and give the folder"
    message = next(iter(wrong.values()))[0]
    return f"holds nothing that can be read: every member {message.removesuffix('; it was left out')}"


def _spot(whole: Spot, entry: Entry) -> Spot:
    return Spot(
        file=whole.file,
        start=whole.start + entry.start,
        packed=entry.packed,
        size=entry.size,
        packing=entry.packing,
        crc=entry.crc,
        is_headed=True,
    )
