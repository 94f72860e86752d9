"""Exports into an analysis or a table, so that one bad input among several costs only itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from analyzer.commands.failing import DONE, FAULT
from analyzer.commands.talk import Talk, complain
from parsers.archives.open import open_archives
from parsers.problems import ExportError

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Taken:
    """The exports that can be opened, and the exit status so far: a fault where some cannot."""

    paths: tuple[Path, ...]
    status: int = DONE


def take(paths: Sequence[Path], to: Talk) -> Taken:
    """Leave out what cannot be opened, and say so. Raises ExportError where nothing is left."""
    if len(paths) == 1:
        return Taken(paths=tuple(paths))
    try:
        open_archives(paths)
    except ExportError:
        return _take_each(paths, to)
    return Taken(paths=tuple(paths))


def _take_each(paths: Sequence[Path], to: Talk) -> Taken:
    good = []
    for path in paths:
        try:
            open_archives([path])
        except ExportError as error:
            complain(to, error)
        else:
            good.append(path)
    if not good:
        raise ExportError("none of these can be read.")
    return Taken(paths=tuple(good), status=FAULT)


def attempt(paths: Sequence[Path], work: Callable[[Sequence[Path]], T], to: Talk) -> tuple[T, int]:
    """Do the work on what can be opened; gives what came of it and the exit status."""
    taken = take(paths, to)
    return work(taken.paths), taken.status
