"""Files for the owner alone: a spool that is gone at the end whatever happens, and outputs that appear whole or not at all."""

import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import IO, Final, NoReturn

PREFIX: Final = "dossier-spool-"
LOCK: Final = "in-use"
YOUNG: Final = 60
"""Seconds for which a spool without a lock is taken to be just being made."""


@contextmanager
def spool() -> Iterator[Path]:
    """A private folder, removed at the end, also on SIGTERM; what a kill left behind is removed by the next run."""
    _sweep(Path(tempfile.gettempdir()))
    with ExitStack() as stack:
        stack.enter_context(terminable())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix=PREFIX)))
        stack.enter_context(_locked(folder / LOCK))
        inner = folder / "spool"
        inner.mkdir(mode=0o700)
        yield inner


def refusal(out: Path, exports: Sequence[Path], *, force: bool, folder: bool = False) -> str:
    """Why a file (or a folder) cannot be written there, or nothing.

    The input is never written into, an output never lost unasked; and better to hear it now than after the work.
    """
    target = out.resolve()
    for export in exports:
        source = export.resolve()
        if target == source or source in target.parents:
            return f"{out} lies inside the export {export.name}; nothing is written into an export. Choose another --out."
    taken = any(out.iterdir()) if out.is_dir() else out.exists()
    if taken and not force:
        return f"{out} is there already. Choose another --out, or --force to replace it."
    if out.exists() and out.is_dir() != folder:
        is_, needed = ("a folder", "a file") if out.is_dir() else ("a file", "a folder")
        return f"{out} is {is_}, and {needed} is to be written. Choose another --out."
    home = next(p for p in target.parents if p.exists())
    if not home.is_dir() or not os.access(home, os.W_OK | os.X_OK):
        return f"nothing can be written into {home}. Choose another --out."
    return ""


@contextmanager
def outputs(out: Path) -> Iterator[Path]:
    """A folder to write into beside `out`; its files are moved to `out` only when all of them are written."""
    out.parent.mkdir(parents=True, exist_ok=True)
    partial = Path(tempfile.mkdtemp(prefix=f".{out.name}.", suffix=".partial", dir=out.parent))
    try:
        yield partial
        for file in partial.rglob("*"):
            file.chmod(0o700 if file.is_dir() else 0o600)
        _publish(partial, out)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Texts as files; halves of surrogates, which no file can hold, become question marks."""
    for name, text in files.items():
        (folder / name).write_bytes(text.encode("utf8", "replace"))


def publish(out: Path, text: str) -> None:
    """One text as a file, whole or not at all."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{out.name}.", dir=out.parent) as folder:
        write(Path(folder), {out.name: text})
        (Path(folder) / out.name).chmod(0o600)
        (Path(folder) / out.name).replace(out)


def _publish(partial: Path, out: Path) -> None:
    if not out.exists():
        partial.rename(out)
        return
    for file in sorted(partial.iterdir()):
        if file.is_dir():
            _publish(file, out / file.name)
        else:
            file.replace(out / file.name)


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


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as file:
        _lock(file)
        yield


def _lock(file: IO[str]) -> bool:
    """Whether the lock could be taken. The system gives it back when its holder dies, however it dies."""
    try:
        import fcntl
    except ImportError:
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _sweep(folder: Path) -> None:
    """Remove spools of this user whose owner was killed."""
    for left in folder.glob(PREFIX + "*"):
        with suppress(OSError):
            if left.is_symlink() or not left.is_dir() or left.stat().st_uid != os.getuid():
                continue
            lock = left / LOCK
            if not lock.exists():
                if time.time() - left.stat().st_mtime > YOUNG:
                    shutil.rmtree(left)
                continue
            with lock.open("a") as file:
                if _lock(file):
                    shutil.rmtree(left)
