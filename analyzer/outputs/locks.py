"""Locks that die with their holder, and what belongs to this user: the ground of spools and of outputs.

The system gives a lock back when its holder ends, however it ends, so what a killed run left behind can be told from
what a living one needs. A lock counts only while its file still stands under its name: whoever removes the file has
ended the lock for all who were waiting.
"""

import os
import shutil
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

NAME: Final = "in-use"
"""The lock of a folder lies in it under this name."""
PAUSE: Final = 0.02
_FLAGS: Final = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


def take(folder: Path, patience: float = 0) -> int | None:
    """The lock of a folder as an open file, or None where another process keeps it for as long as we wait.

    Raises FileNotFoundError where the folder was removed meanwhile.
    """
    path, until = folder / NAME, time.monotonic() + patience
    while True:
        number = os.open(path, _FLAGS, 0o600)
        if _lock(number) and _stands(path, number):
            return number
        os.close(number)
        if time.monotonic() >= until:
            return None
        time.sleep(PAUSE)


def end(folder: Path, number: int) -> None:
    """Remove a folder whose lock we hold, the lock last, so that nobody takes half of it for whole."""
    for each in folder.iterdir():
        if each.name != NAME:
            remove(each)
    if os.name == "nt":  # there an open file cannot be removed
        os.close(number)
        remove(folder / NAME)
    else:
        remove(folder / NAME)
        os.close(number)
    with suppress(OSError):  # another run may have come in
        folder.rmdir()


def forget(folder: Path, patience: float = 0) -> None:
    """Remove a locked folder whose holder is dead, if it is one of ours."""
    with suppress(OSError):
        if is_ours(folder) and (lock := take(folder, patience)) is not None:
            end(folder, lock)


def is_ours(folder: Path) -> bool:
    """Whether this is a folder, no link to one, and of this user."""
    if folder.is_symlink() or not folder.is_dir():
        return False
    mine = getattr(os, "getuid", None)
    return mine is None or folder.lstat().st_uid == mine()


def remove(path: Path) -> None:
    """A file or a folder with all that is in it; nothing where it is gone."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()


def _stands(path: Path, number: int) -> bool:
    try:
        return os.path.samestat(path.stat(follow_symlinks=False), os.fstat(number))
    except FileNotFoundError:
        return False


def _lock(number: int) -> bool:
    try:
        import fcntl
    except ImportError:
        return _lock_of_windows(number)
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _lock_of_windows(number: int) -> bool:
    import msvcrt

    try:
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return False
    return True
