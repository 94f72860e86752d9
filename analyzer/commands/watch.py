"""The watcher: a small process that hears Ctrl-C at once while its child works, and clears up after it.

Python hears a signal only between two of its own steps, and one call of a library may take minutes. So the work is
done in a child that is simply ended; what it had begun is known by its notes and removed, or finished where it was
already being put in place. The same holds where the child dies by itself: of too little memory, or in a library.
"""

import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import Any, Final

from parsers.limits import control, end_with_parent

Handler = Callable[[int, FrameType | None], Any] | int | None
ENDS: Final = tuple(getattr(signal, n) for n in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, n))
PATIENCE: Final = 1.5
"""Seconds for what the child had started to be gone."""
_ADOPT: Final = 36
"""PR_SET_CHILD_SUBREAPER of Linux."""


def watch() -> None:
    """Returns in the child, which does the work. The parent waits for it and ends with its status.

    Where a system knows no fork (Windows) nothing is watched, and Ctrl-C is heard when Python hears it.
    """
    if not hasattr(os, "fork"):
        if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        return
    heard: list[int] = []
    child: list[int] = []

    def stop(number: int, _: FrameType | None) -> None:
        heard.append(number)
        for each in child:
            os.kill(each, signal.SIGKILL)

    # What is ignored stays ignored: that is how `nohup` works.
    before = {n: signal.signal(n, stop) for n in ENDS if signal.getsignal(n) is not signal.SIG_IGN}
    notes, told = os.pipe()
    adopt()
    parent = os.getpid()
    child += [number] if (number := os.fork()) else []
    if not child:
        os.close(notes)
        _work(before, told, parent)
        return
    os.close(told)
    if heard:
        os.kill(number, signal.SIGKILL)
    code = os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])
    if heard or code < 0:
        _bury()
        _clear(notes)
    sys.exit(_said(heard, code))


def adopt() -> None:
    """From now on a process whose parent died is a child of this one, where the system can do that."""
    control(_ADOPT, 1)


def _work(before: Mapping[int, Handler], told: int, parent: int) -> None:
    """The child's first steps. Ctrl-C reaches it too, and is the parent's business."""
    from analyzer.outputs.notes import TOLD

    for number, handler in before.items():
        signal.signal(number, signal.SIG_IGN if number == signal.SIGINT else handler)
    TOLD.set(told)
    end_with_parent(parent)


def _bury() -> None:
    """End what the child had started; it is ours now, where the system gave it to us."""
    until = time.monotonic() + PATIENCE
    listed = Path(f"/proc/self/task/{os.getpid()}/children")
    while time.monotonic() < until:
        orphans = [int(p) for p in listed.read_text("ascii").split()] if listed.exists() else []
        if not orphans:
            return
        for each in orphans:
            with suppress(OSError):
                os.kill(each, signal.SIGKILL)
                os.waitpid(each, 0)


def _clear(notes: int) -> None:
    """Remove the spools of the child, and finish or drop its outputs."""
    from analyzer.outputs.locks import forget
    from analyzer.outputs.notes import SPOOL
    from analyzer.outputs.rooms import PREFIX, resume

    os.set_blocking(notes, False)
    told = b""
    with suppress(OSError):  # nothing more is written, but something that it started may still hold the pipe
        while more := os.read(notes, 1 << 16):
            told += more
    for path in [Path(os.fsdecode(p)) for p in told.split(b"\0")[-2::-1]]:  # what was made last goes first
        if path.name.startswith(PREFIX):
            resume(path, PATIENCE)
        elif path.name.startswith(SPOOL):
            forget(path, PATIENCE)
        else:
            with suppress(OSError):  # it holds what is not ours
                path.rmdir()


def _said(heard: Sequence[int], code: int) -> int:
    """The status, and a line where the child could not say anything itself."""
    if code >= 0 and not heard:
        return code
    number = heard[0] if heard else -code
    if sys.stderr.isatty():  # a bar may stand there, and the cursor be hidden
        sys.stderr.write("\r\x1b[K\x1b[?25h")
    if number in ENDS:
        sys.stderr.write("interrupted\n")
        return 128 + number
    why = "most likely for want of memory" if number == signal.SIGKILL else "in one of its libraries"
    sys.stderr.write(f"error: the run was ended by the system ({signal.Signals(number).name}), {why}.\n")
    return 1
