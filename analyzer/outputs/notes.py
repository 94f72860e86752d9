"""Notes of what must be removed or finished should this process be stopped: its watcher reads them then.

They are written before the folder is made: a process can be stopped between any two of its steps.
"""

import os
from contextvars import ContextVar
from pathlib import Path
from typing import Final

SPOOL: Final = "dossier-spool-"
"""How the names of spools begin."""
TOLD: Final[ContextVar[int | None]] = ContextVar("told", default=None)
"""A pipe to the watcher, where there is one."""


def note(folder: Path) -> None:
    """Tell the watcher of a spool or a room, which it knows by its name, or of a folder made for an output to lie in."""
    if (pipe := TOLD.get()) is not None:
        os.write(pipe, os.fsencode(folder.absolute()) + b"\0")
