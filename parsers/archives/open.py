"""Exports as they lie on disk: zip, tar, folder, single file, several parts as one. The only file that opens an export."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from parsers import problems
from parsers.archives.folders import list_file, list_folder
from parsers.archives.listing import Fault, Listing, leave_bombs
from parsers.archives.names import ArchiveName, archive_name, is_media, missing_parts
from parsers.archives.nested import unfold
from parsers.archives.sniff import container_of
from parsers.archives.tars import list_compressed_tar, list_tar
from parsers.archives.zips import list_zip
from parsers.problems import Cost, ExportError, Problem, ShapeError
from parsers.record import Place
from parsers.screen import harmless
from parsers.source import Source, Spot

_MOST_ALIKE: Final = 100
"""Problems of one kind that are listed one by one; the rest of them is a count."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One file or folder given by the owner: its path, its container ("zip", "tar", "folder", "file") and bytes on disk.

    `comment` is what a zip says of itself at its end; a redacted copy must not carry it over unread.
    """

    path: Path
    container: str
    size: int
    comment: bytes = b""


@dataclass(frozen=True, kw_only=True)
class Archive:
    """One export: its parts and its members, sorted by name.

    `name` is the same for zip, tar, folder and parts of the same export: the file name without endings and part
    numbers. `junk` are members of re-zipping programs, left out. `missing` are the parts that seem to be absent.
    """

    name: str
    parts: tuple[Part, ...]
    members: tuple[Source, ...]
    junk: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    left_out: tuple[tuple[str, int, str], ...] = ()
    """What could not be taken as a member: its name, its bytes, and why."""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, kw_only=True)
class _Piece:
    """A part with what it holds, before it is known which archive it belongs to."""

    part: Part
    named: ArchiveName
    listing: Listing


def open_archives(paths: Sequence[Path]) -> tuple[Archive, ...]:
    """Group the paths into archives and list their members. Raises ExportError where a path cannot be read at all.

    Parts of one export are one archive, wherever they lie. A zip or tar at the top of a given folder is an archive
    of its own (or a part of one), unless it holds nothing but pictures and films.
    """
    seen: set[Path] = set()
    pieces: list[_Piece] = []
    for path in paths:
        for piece in _pieces(path):
            if piece.part.path.resolve() not in seen:
                seen.add(piece.part.path.resolve())
                pieces.append(piece)
    archives: list[Archive] = []
    for group in _groups(pieces):
        archives.append(_merged(group, {a.name for a in archives}))
    return tuple(archives)


def _pieces(path: Path) -> Iterator[_Piece]:
    """What lies at a path: one piece, or for a folder of downloads one for each of them and one for the rest."""
    container = _container(path)
    if container != "folder":
        yield _piece(path, container)
        return
    inside, faults = _packed_inside(path)
    listing = _listed(path, container, frozenset(p.part.path for p in inside))
    if not listing.members and not inside:
        raise ExportError(
            f"{faults[0].member} {faults[0].message}"
            if faults
            else f"{_shown(path)} is an empty folder: give the one that holds the export."
        )
    listing.faults += faults
    if listing.members or faults:
        yield _Piece(
            part=_part(path, container, listing), named=archive_name(path.resolve().name), listing=listing
        )
    yield from inside


def _packed_inside(folder: Path) -> tuple[list[_Piece], list[Fault]]:
    """Zips and tars at the top of a folder that hold more than pictures and films, and those that cannot be read."""
    pieces: list[_Piece] = []
    faults: list[Fault] = []
    try:
        found = sorted(p for p in folder.iterdir() if p.is_file() and not p.is_symlink())
    except OSError as wrong:
        raise _closed(folder, wrong) from None
    for path in found:
        try:
            container = container_of(path)
            if container not in {"file", "folder"}:
                piece = _piece(path, container)
                if not all(is_media(name) for name in piece.listing.members):
                    pieces.append(piece)
        except ExportError as wrong:
            if path.suffix.lower() in {".zip", ".tar", ".tgz", ".gz"}:
                name = harmless(path.name)
                why = str(wrong).removeprefix(f"{name} ")
                faults.append(Fault(name, Cost.ARCHIVE, why, size=path.stat().st_size))
        except OSError:
            continue
    return pieces, faults


def _piece(path: Path, container: str) -> _Piece:
    listing = _listed(path, container)
    if not listing.members:
        why = f"holds nothing to read: a file {listing.faults[0].message}" if listing.faults else ""
        why = why or "is an empty archive: it holds no file"
        raise ExportError(f"{_shown(path)} {why}. Ask the platform for the export again.")
    name = path.stem if container == "file" else path.name
    return _Piece(part=_part(path, container, listing), named=archive_name(name), listing=listing)


def _container(path: Path) -> str:
    """The container at a path, by its first bytes."""
    try:
        return container_of(path)
    except FileNotFoundError:
        raise ExportError(f"{_shown(path)} is not there: check the path.") from None
    except OSError as wrong:
        raise _closed(path, wrong) from None


def _closed(path: Path, wrong: OSError) -> ExportError:
    return ExportError(f"{_shown(path)} cannot be opened ({wrong.strerror}): check who may read it.")


def _listed(path: Path, container: str, without: frozenset[Path] = frozenset()) -> Listing:
    """What a container holds, with its name and size before whatever is wrong with it."""
    try:
        if container == "zip":
            size = path.stat().st_size
            return _unfolded(
                list_zip(Spot(file=os.fsencode(path.absolute()), start=0, packed=size, size=size))
            )
        if container == "tar":
            return _unfolded(list_tar(path))
        if container == "folder":
            return _unfolded(list_folder(path, without=without))
        if container == "file":
            return list_file(path.resolve())
        return _unfolded(list_compressed_tar(path, container))
    except (ExportError, ShapeError) as wrong:
        raise ExportError(f"{_shown(path)} {wrong}{_arrived(path, str(wrong))}") from None
    except OSError as wrong:
        raise ExportError(
            f"{_shown(path)} cannot be read ({wrong.strerror}): check the disk and who may read it."
        ) from None
    except problems.BUGS as bug:
        raise ExportError(
            f"{_shown(path)} broke the reader ({type(bug).__name__}): unpack it and give what is inside. "
            "Please report the type."
        ) from None


def _unfolded(listing: Listing) -> Listing:
    """The listing with useful zips opened, and without bombs, whatever they are packed in."""
    leave_bombs(listing)
    whole = unfold(listing)
    leave_bombs(whole)
    return whole


def _arrived(path: Path, message: str) -> str:
    """For a file that was cut: how much of it is there, whether a limit cut it, and what to do."""
    if "middle of a file" not in message:
        return "." if not message.endswith(".") else ""
    size = path.stat().st_size
    limit = size % (1 << 30) in {0, (1 << 30) - 1} and size > 1 << 30
    why = ", exactly where some disks and downloads stop" if limit else ""
    return f": {_bytes(size)} arrived{why}. Download it again; nothing was written."


def _bytes(size: int) -> str:
    for unit, power in (("GB", 30), ("MB", 20), ("kB", 10)):
        if size >= 1 << power:
            return f"{size / (1 << power):.1f} {unit}"
    return f"{size} bytes"


def _part(path: Path, container: str, listing: Listing) -> Part:
    packed = {"gz": "tar", "bz2": "tar", "xz": "tar"}
    size = sum(m.size for m in listing.members.values()) if container == "folder" else path.stat().st_size
    return Part(path=path, container=packed.get(container, container), size=size, comment=listing.comment)


def _shown(path: Path) -> str:
    return harmless(path.name or os.fspath(path))


def _groups(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """Pieces of one archive together, in order of their part numbers, archives in order of appearance."""
    groups: list[list[_Piece]] = []
    for piece in pieces:
        home = next((g for g in groups if _belongs(piece, g)), None)
        if home is None:
            groups.append([piece])
        else:
            home.append(piece)
    return [sorted(g, key=lambda p: (p.named.part, p.named.copy, str(p.part.path))) for g in groups]


def _belongs(piece: _Piece, group: Sequence[_Piece]) -> bool:
    """Whether a piece is part of the archive that a group is.

    The names say so; a part number that is there already is another export of the same name, unless it lies in the
    same folder and is the same thing twice (a zip beside its unpacked folder, a download repeated).
    """
    if piece.named.set != group[0].named.set or "file" in {piece.part.container, group[0].part.container}:
        return False
    twins = [g for g in group if g.named.part == piece.named.part]
    return all(g.part.path.parent == piece.part.path.parent and not _conflict(g, piece) for g in twins)


def _conflict(one: _Piece, other: _Piece) -> bool:
    """Whether two pieces hold a member of the same name and another size."""
    members = other.listing.members
    return any(name in members and members[name].size != m.size for name, m in one.listing.members.items())


def _merged(group: Sequence[_Piece], taken: set[str]) -> Archive:
    name = _free_name(group[0].named.set, taken)
    members: dict[str, Source] = {}
    faults: list[Fault] = []
    for piece in group:
        for source in piece.listing.members.values():
            first = members.setdefault(source.name, source)
            if first is not source and first.size != source.size:
                message = "stands in two parts with different sizes; the one of the first part was read"
                faults.append(Fault(source.name, Cost.MEMBER, message, size=source.size))
        faults += piece.listing.faults
    present = {p.named.part for p in group}
    return Archive(
        name=name,
        parts=tuple(p.part for p in group),
        members=tuple(members[n] for n in sorted(members)),
        junk=tuple(sorted({j for p in group for j in p.listing.junk})),
        missing=missing_parts(group[0].part.path.name, present, max(p.named.total for p in group)),
        left_out=tuple((f.member, f.size, f.message) for f in faults if f.size),
        problems=_problems(name, faults),
    )


def _free_name(name: str, taken: set[str]) -> str:
    """The name, with a number behind it where another archive has it."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}~{number}"
    return free


def _problems(archive: str, faults: Sequence[Fault]) -> tuple[Problem, ...]:
    problems: list[Problem] = []
    seen: Counter[tuple[Cost, str]] = Counter()
    for fault in faults:
        seen[fault.cost, fault.message] += 1
        if seen[fault.cost, fault.message] <= _MOST_ALIKE:
            place = Place(member=fault.member)
            problems.append(
                Problem(archive=archive, place=place, cost=fault.cost, message=fault.message, hint=fault.hint)
            )
    for (cost, message), count in seen.items():
        if count > _MOST_ALIKE:
            rest = Place(member="")
            problems.append(
                Problem(archive=archive, place=rest, cost=cost, message=message, count=count - _MOST_ALIKE)
            )
    return tuple(sorted(problems))
