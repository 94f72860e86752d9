"""How a run ends when something is wrong: the one place that decides what is said and with which status."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, NoReturn

from analyzer.streams import UnheardError, hush

DONE: Final = 0
FAULT: Final = 1
USAGE: Final = 2
UNREADABLE: Final = 3


@contextmanager
def failing_well() -> Iterator[None]:
    """Whatever is no bug ends in one line and a documented status; a reader that leaves early is no fault at all.

    What the system refuses is no bug either: a full disk, a folder that is gone, memory that runs out.
    """
    try:
        yield
        sys.stdout.flush()
    except UnheardError as error:
        _unheard(error.number)
    except _loaded("analyzer.given", "UsageError") as error:
        _end(str(error), USAGE)
    except _loaded("parsers.problems", "ExportError") as error:
        _end(str(error), UNREADABLE)
    except MemoryError:
        _end("there is too little memory for this. Give fewer exports at once, or free some memory.", FAULT)
    except (OSError, *_loaded("polars.exceptions", "PolarsError")) as error:  # type: ignore[misc]
        number = _number(error)
        if not number and not isinstance(error, OSError):
            raise
        _end(because(number), FAULT)


def because(number: int) -> str:
    """A line on what the system refused. It names no path: paths of an export hold names of people."""
    from parsers.problems import FULL

    why = os.strerror(number) if number else "it does not say why"
    if number in FULL or not number:
        return f"the disk did not take it ({why}): make room, or set TMPDIR to another disk."
    return (
        f"the system refused what this run needs ({why}): see that its files and folders are there and yours."
    )


def _unheard(number: int) -> NoReturn:
    hush()
    if number == errno.EPIPE:
        raise SystemExit(DONE) from None
    _end(f"stdout does not take the results ({os.strerror(number)}): send them to another place.", FAULT)


def _end(why: str, status: int) -> NoReturn:
    from analyzer.commands.talk import complain, talk
    from parsers.problems import ExportError

    try:
        sys.stdout.flush()
    except UnheardError:
        hush()
    complain(talk(), ExportError(why))
    raise SystemExit(status) from None


def _number(error: BaseException) -> int:
    from parsers.problems import system_number

    return system_number(error)


def _loaded(module: str, name: str) -> tuple[type[BaseException], ...]:
    """An exception of a module, where that was loaded at all: none is loaded for the sake of its errors."""
    loaded = sys.modules.get(module)
    return (getattr(loaded, name),) if loaded else ()
