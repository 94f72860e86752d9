"""A spool: a private folder for what a run needs on its way, gone at the end whatever happens."""

import os
import secrets
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import current_thread, main_thread
from types import FrameType
from typing import Final, NoReturn

from analyzer.given import UsageError
from analyzer.outputs import locks
from analyzer.outputs.notes import SPOOL, note

NAMED: Final = ("TMPDIR", "TEMP", "TMP")
"""Where the system is told which folder to use; the first that is set counts."""
USUAL: Final = ("/tmp", "/var/tmp")  # noqa: S108 where the system keeps such files, in a folder of our own


@contextmanager
def spool(within: Path | None = None) -> Iterator[Path]:
    """A private folder, removed at the end, also on SIGTERM; what a kill left behind is removed by the next run."""
    home = within or _temporary()
    if within:  # a worker: what libraries keep for it lies where the run looks after it
        tempfile.tempdir = str(within)
    with terminable():
        _sweep(home)
        folder, lock = _entered(home)
        try:
            inner = folder / "spool"
            inner.mkdir(mode=0o700)
            yield inner
        finally:
            locks.end(folder, lock)


@contextmanager
def terminable() -> Iterator[None]:
    """SIGTERM, and the terminal that is closed, end the program like Ctrl-C does: with everything cleaned up.

    Signals are the main thread's business: in another one (a worker of Dask has those) they stay as they are, and what a
    killed process leaves is removed by the next.
    """
    if current_thread() is not main_thread():
        yield
        return

    def stop(number: int, _: FrameType | None) -> NoReturn:
        raise SystemExit(128 + number)

    ends = [signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]
    # What is ignored stays ignored: that is how `nohup` works.
    before = {n: signal.signal(n, stop) for n in ends if signal.getsignal(n) is not signal.SIG_IGN}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _temporary() -> Path:
    """The folder for temporary files, told to Python's own library too.

    Left to itself that would take another without a word where the one asked for is no good, and try each by a file of
    any name, which a kill would leave there.
    """
    if tempfile.tempdir is None:
        named = next((n for n in NAMED if os.environ.get(n)), None)
        if named and not _is_open(os.environ[named]):
            raise UsageError(
                f"{named} is {os.environ[named]}, and nothing can be written there. Name a folder where you may write."
            )
        usual = os.environ[named] if named else next(filter(_is_open, USUAL), None)
        tempfile.tempdir = os.path.abspath(usual) if usual else tempfile.gettempdir()  # noqa: PTH100 as the library does
    return Path(tempfile.tempdir)


def _is_open(path: str) -> bool:
    return os.path.isdir(path) and os.access(path, os.W_OK | os.X_OK)  # noqa: PTH112 a name that can be no path is none


def _entered(home: Path) -> tuple[Path, int]:
    while True:
        folder = home / f"{SPOOL}{secrets.token_hex(8)}"
        note(folder)
        folder.mkdir(mode=0o700)
        with suppress(FileNotFoundError):  # another run took it for a leftover before it was locked
            if (lock := locks.take(folder)) is not None:
                return folder, lock


def _sweep(home: Path) -> None:
    for left in home.glob(SPOOL + "*"):
        locks.forget(left)
