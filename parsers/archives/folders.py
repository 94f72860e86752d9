"""Folders and lone files as members. Links are never followed: they could lead anywhere."""

import os
import stat
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from parsers.archives.listing import MOST_MEMBERS, Listing, clock, take
from parsers.archives.names import decoded
from parsers.archives.stream import open_spot
from parsers.problems import ExportError
from parsers.source import Spot


def list_folder(root: Path, *, without: frozenset[Path] = frozenset()) -> Listing:
    """The files below a folder, but for some that are archives of their own."""
    listing = Listing()
    for entry in _walk(root, listing):
        path = Path(entry.path)
        if path not in without:
            _take(listing, path, path.relative_to(root).as_posix(), entry.stat(follow_symlinks=False))
        if len(listing.members) > MOST_MEMBERS:
            raise ExportError(
                f"holds more than {MOST_MEMBERS:,} files: no export does; give the export's own folder"
            )
    return listing


def list_file(path: Path) -> Listing:
    """A lone file, as an archive of one member."""
    listing = Listing()
    _take(listing, path, path.name, path.stat())
    return listing


def _walk(root: Path, listing: Listing) -> Iterator[os.DirEntry[str]]:
    """Regular files, folder by folder, by name. Not recursive: depth is the archive's choice, the stack is ours."""
    waiting = [str(root)]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as found:
                entries = sorted(found, key=lambda e: e.name)
        except OSError as wrong:
            if folder == str(root):
                raise
            listing.leave(_below(root, folder), f"cannot be opened ({wrong.strerror})")
            continue
        for entry in entries:
            if entry.is_symlink():
                listing.leave(_below(root, entry.path), "is a link to another file and was not followed")
            elif entry.is_dir(follow_symlinks=False):
                waiting.append(entry.path)
            elif entry.is_file(follow_symlinks=False):
                yield entry
            else:
                listing.leave(_below(root, entry.path), "is a device or a pipe, not a file")


def _take(listing: Listing, path: Path, name: str, about: os.stat_result) -> None:
    if stat.S_ISREG(about.st_mode):
        plain = decoded(name.encode("utf-8", "surrogateescape"))
        spot = Spot(
            file=os.fsencode(path.absolute()),
            start=0,
            packed=about.st_size,
            size=about.st_size,
            is_given=False,
        )
        take(
            listing, plain, about.st_size, partial(open_spot, spot), spot=spot, modified=clock(about.st_mtime)
        )


def _below(root: Path, path: str) -> str:
    return decoded(os.path.relpath(path, root).encode("utf-8", "surrogateescape"))
