"""Exports as they lie on disk: zip, tar, folder, single file, several parts as one. The only file that opens an export."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from parsers.problems import Problem
from parsers.source import Source


@dataclass(frozen=True, kw_only=True)
class Part:
    """One file or folder given by the owner: its path, its container ("zip", "tar", "folder", "file") and bytes on disk."""

    path: Path
    container: str
    size: int


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
    problems: tuple[Problem, ...] = ()


def open_archives(paths: Sequence[Path]) -> tuple[Archive, ...]:
    """Group the paths into archives and list their members. Raises ExportError where a path cannot be read at all."""
    raise NotImplementedError
