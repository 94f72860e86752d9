"""The three streams as they come: closed ones, full disks, readers that leave, consoles that know no accents.

What stdout does not take is told apart from what a disk does not take; stderr never ends a run, since nothing that is
said there is asked for.
"""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, TextIO

UTF8: Final = "utf-8"


class UnheardError(Exception):
    """Stdout takes no more: `number` is the system's reason."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Results(io.FileIO):
    """Stdout, which says by an exception of its own that it takes no more. A class, since Python's streams stack so."""

    def write(self, data: Any, /) -> int:
        """All or a part of the bytes; `UnheardError` where the system refuses."""
        try:
            return super().write(data)
        except OSError as error:
            raise UnheardError(error.errno or 0) from None


class Remarks(io.FileIO):
    """Stderr, which swallows what nobody can hear."""

    def write(self, data: Any, /) -> int:
        """The bytes, or as many as there would have been."""
        try:
            return super().write(data)
        except OSError:
            return len(data)


def steady() -> None:
    """Make the streams of this process such that every verb can write to them."""
    for number in range(3):
        _fill(number)
    if os.name == "nt":  # its consoles are no files
        return
    sys.stdout = _stream(Results(1, "w", closefd=False), sys.stdout, errors="replace")
    sys.stderr = _stream(Remarks(_set_apart(), "w"), sys.stderr, errors="backslashreplace", lines=True)


@contextmanager
def lent() -> Iterator[None]:
    """A process that is started inside gets stderr as its own; it may set it apart for itself."""
    number = sys.stderr.fileno() if sys.stderr else 2
    if number == 2:
        yield
        return
    os.dup2(number, 2)
    try:
        yield
    finally:
        _silence()


def _set_apart() -> int:
    """The number under which stderr is ours alone.

    Libraries in other languages write to the second stream by themselves, a panic of Polars with its message; what they
    write goes nowhere.
    """
    number = os.dup(2)
    _silence()
    return number


def _silence() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def exact() -> None:
    """Results for programs are UTF-8, whatever a console may be able to show."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=UTF8, errors="replace")


def hush() -> None:
    """Point stdout nowhere: nothing more can be said to it, and Python would say so at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _fill(number: int) -> None:
    """A closed stream's number would be given to the next file that is opened. What is written here is refused."""
    try:
        os.fstat(number)
    except OSError:
        os.set_inheritable(os.open(os.devnull, os.O_RDONLY), True)  # noqa: FBT003 the system's own signature


def _stream(raw: io.FileIO, before: TextIO | None, *, errors: str, lines: bool = False) -> TextIO:
    encoding = getattr(before, "encoding", None) or UTF8
    return io.TextIOWrapper(
        io.BufferedWriter(raw),
        encoding=encoding,
        errors=errors,
        line_buffering=lines or raw.isatty(),
        write_through=bool(getattr(before, "write_through", False)),
    )
