"""What a file is, by its first bytes: a container that is read, a lone member, or something else, said plainly."""

from pathlib import Path
from typing import Final

from parsers.archives.names import is_media
from parsers.problems import ExportError
from parsers.screen import harmless

_CONTAINERS: Final = (
    (0, b"PK\x03\x04", "zip"),
    (0, b"PK\x05\x06", "zip"),
    (257, b"ustar", "tar"),
    (0, b"\x1f\x8b", "gz"),
    (0, b"BZh", "bz2"),
    (0, b"\xfd7zXZ\0", "xz"),
)
_UNPACK: Final = "unpack it first, and give the folder"
_ASK: Final = "give the zip, tar or folder that the platform sent"
_OTHERS: Final = (
    (0, b"Rar!", f"is a RAR archive, which is not read: {_UNPACK}"),
    (0, b"7z\xbc\xaf\x27\x1c", f"is a 7-Zip archive, which is not read: {_UNPACK}"),
    (0, b"\x28\xb5\x2f\xfd", f"is compressed with Zstandard, which is not read: {_UNPACK}"),
    (0, b"PK\x07\x08", "is one piece of a zip cut into several: join the pieces into one zip first"),
    (0, b"%PDF", f"is a PDF, not an export: {_ASK}"),
    (0, b"\xd0\xcf\x11\xe0", f"is an office document, not an export: {_ASK}"),
    (0, b"MZ", f"is a program, not an export: {_ASK}"),
    (0, b"\x7fELF", f"is a program, not an export: {_ASK}"),
    (0, b"\xff\xd8\xff", f"is a picture, not an export: {_ASK}"),
    (0, b"\x89PNG", f"is a picture, not an export: {_ASK}"),
    (0, b"GIF8", f"is a picture, not an export: {_ASK}"),
    (4, b"ftyp", f"is a film or a picture, not an export: {_ASK}"),
)
_PACKED: Final = frozenset({".zip", ".tar", ".tgz", ".gz", ".tbz2", ".bz2", ".txz", ".xz"})
_TABLES: Final = frozenset({".car", ".db", ".sqlite", ".sqlite3", ".plist"})


def container_of(path: Path) -> str:
    """One of zip, tar, gz, bz2, xz, folder, file. Raises ExportError for what is none of these, and OSError."""
    if path.is_dir():
        return "folder"
    if not path.is_file():
        path.stat()
        raise ExportError(f"{harmless(path.name)} is a device or a pipe, not a file: {_ASK}.")
    with path.open("rb") as file:
        start = file.read(1 << 12)
    for at, magic, container in _CONTAINERS:
        if start.startswith(magic, at):
            return container
    if wrong := _wrong(path, start):
        raise ExportError(f"{harmless(path.name)} {wrong}.")
    return "file"


def _wrong(path: Path, start: bytes) -> str:
    """Why a file that is no container is not a lone member of an export either; empty where it can be one."""
    ending = path.suffix.lower()
    if not start:
        return "is empty (0 bytes): download it again"
    for at, magic, message in _OTHERS:
        if start.startswith(magic, at):
            return message
    if ending in _PACKED:
        page = start.lstrip()[:15].lower().startswith((b"<!doctype html", b"<html"))
        if page:
            return "is a web page and not an archive, as when a sign-in runs out: download it again in the browser"
        return f"is not the archive its name says: download it again, or {_ASK}"
    if is_media(path.name):
        return f"is a picture, a film or a sound, not an export: {_ASK}"
    if b"\0" in start and not start.startswith((b"\xff\xfe", b"\xfe\xff")) and ending not in _TABLES:
        return f"is not a file that is known: {_ASK}"
    return ""
