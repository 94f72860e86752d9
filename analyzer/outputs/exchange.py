"""Two paths exchange their places in one step, where the system can do that: Linux and macOS.

Python has no name for it. Without it a folder is replaced in two steps, and between them it is not there.
"""

import os
from pathlib import Path
from typing import Final

_HERE: Final = -100
"""AT_FDCWD: paths are as they stand."""
_SWAP: Final = 2
"""RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS."""


def exchange(one: Path, other: Path) -> bool:
    """Whether they changed places."""
    import ctypes

    first, second = os.fsencode(one), os.fsencode(other)
    try:
        library = ctypes.CDLL(None)
        if hasattr(library, "renameat2"):
            return int(library.renameat2(_HERE, first, _HERE, second, _SWAP)) == 0
        return int(library.renamex_np(first, second, _SWAP)) == 0
    except (OSError, TypeError, AttributeError):  # a system that knows neither
        return False
