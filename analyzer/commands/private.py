"""A spool: a private folder for what a run needs on its way, gone at the end whatever happens."""

import os
import secrets
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Final, NoReturn

from analyzer.given import UsageError
from analyzer.outputs import locks
from analyzer.outputs.notes import SPOOL, note

NAMED: Final = ("TMPDIR", "TEMP", "TMP")
"""Where the system is told which folder to use; the first that is set counts."""


@contextmanager
def spool(within: Path | None = None) -> Iterator[Path]:
    """A private folder, removed at the end, also on SIGTERM; what a kill left behind is removed by the next run."""
    home = within or _temporary()
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
    """SIGTERM, and the terminal that is closed, end the program like Ctrl-C does: with everything cleaned up."""

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
    """The folder for temporary files. Python would take another without a word where the one asked for is no good."""
    named = next((n for n in NAMED if os.environ.get(n)), None)
    if named and tempfile.tempdir is None:
        path = os.environ[named]
        if not os.path.isdir(path) or not os.access(path, os.W_OK | os.X_OK):  # noqa: PTH112
            raise UsageError(
                f"{named} is {path}, and nothing can be written there. Name a folder where you may write."
            )
    return Path(tempfile.gettempdir())


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
