"""Exports into an analysis or a table, so that one bad input among several costs only itself."""

import errno
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

import typer
from polars.exceptions import ComputeError

from analyzer.commands.talk import DONE, FAULT, UNREADABLE, USAGE, Talk, complain, hush
from analyzer.given import UsageError
from parsers.archives.open import open_archives
from parsers.problems import ExportError

T = TypeVar("T")

FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO})
"""What the system says when nothing more can be written: nobody's bug."""


@dataclass(frozen=True, kw_only=True)
class Taken:
    """The exports that can be opened, and the exit status so far: a fault where some cannot."""

    paths: tuple[Path, ...]
    status: int = DONE


@contextmanager
def failing_well(to: Talk) -> Iterator[None]:
    """An export that cannot be read is one line and exit 3, wrong usage one and exit 2, a full disk one and exit 1.

    A reader that goes is no fault.
    """
    try:
        yield
    except UsageError as error:
        complain(to, error)
        raise typer.Exit(USAGE) from None
    except ExportError as error:
        complain(to, error)
        raise typer.Exit(UNREADABLE) from None
    except BrokenPipeError:
        hush()
        raise typer.Exit(DONE) from None
    except (OSError, ComputeError) as error:
        number = _number(error)
        if number not in FULL:
            raise
        why = os.strerror(number)
        complain(
            to, ExportError(f"the disk did not take it ({why}): make room, or set TMPDIR to another disk.")
        )
        raise typer.Exit(FAULT) from None


def _number(error: OSError | ComputeError) -> int:
    """The system's number of an error; polars gives it in words only."""
    if isinstance(error, OSError):
        return error.errno or 0
    told = re.search(r"os error (\d+)", str(error))
    return int(told[1]) if told else 0


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
