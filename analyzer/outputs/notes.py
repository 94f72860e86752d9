"""Notes of what must be removed or finished should this process be stopped: its watcher reads them then."""

import os
from contextvars import ContextVar
from pathlib import Path
from typing import Final

TOLD: Final[ContextVar[int | None]] = ContextVar("told", default=None)
"""A pipe to the watcher, where there is one."""


def note(folder: Path) -> None:
    """Tell the watcher of a spool or a room, whichever it is; it says which by its name."""
    if (pipe := TOLD.get()) is not None:
        os.write(pipe, os.fsencode(folder.absolute()) + b"\0")
