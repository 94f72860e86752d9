"""A bug, told without a word of the archive: types, files of ours and line numbers; no message, no value, no path.

What Python prints of an exception by itself holds its message, and that may hold anything. It does so in five
places: at the end of the program, at the end of a thread, where nobody can catch (finalizers), in a worker process,
and below "the above exception". `tell_bugs` takes the first three, `alone` the fourth, `confess` tells the chain.
"""

import os
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import PurePath
from types import TracebackType
from typing import Final, Literal

from parsers.screen import harmless

_HOME: Final = PurePath(__file__).parents[1]
_OURS: Final = frozenset({"analyzer", "parsers"})
_PYTHON: Final = PurePath(os.__file__).parent
_INSTALLED: Final = frozenset({"site-packages", "dist-packages"})
DEEPEST: Final = 20
"""Exceptions told of one chain or group; more says nothing more."""
LONGEST: Final = 60
"""Frames told of one exception, half from each end."""
HEAD: Final = "error: a bug in Dossier. Nothing of your archives is in these lines; please report them.\n"


def tell_bugs() -> None:
    """From now on no exception that nobody caught is printed with its message."""
    sys.excepthook = confess
    sys.unraisablehook = _confess_late
    threading.excepthook = lambda told: confess(told.exc_type, told.exc_value, told.exc_traceback)


@contextmanager
def alone() -> Iterator[None]:
    """Around the whole work of a worker process: a bug ends it, before multiprocessing prints it in full."""
    tell_bugs()
    with ExitStack() as stack:
        stack.push(_end)
        yield


def confess(
    kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
) -> None:
    """A traceback on stderr of files, lines and types. Where stderr is gone, nothing."""
    told = (
        "interrupted\n"
        if kind and issubclass(kind, KeyboardInterrupt)
        else HEAD + account(kind, error, trace)
    )
    try:
        sys.stderr.write(told)
        sys.stderr.flush()
    except (AttributeError, OSError, ValueError):
        return


def account(
    kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
) -> str:
    """The lines of one exception, and of those it came of or holds."""
    lines = [*_frames(trace), _named(kind)]
    seen = {id(error)}
    waiting = _behind(error)
    while waiting and len(seen) <= DEEPEST:
        how, other = waiting.pop(0)
        if id(other) not in seen:
            seen.add(id(other))
            lines += [f"{how} {_named(type(other))}", *_frames(other.__traceback__)]
            waiting += _behind(other)
    return "".join(line + "\n" for line in lines)


def place(file_name: str) -> str:
    """A source file from its package on: `analyzer/cli.py`, `site-packages/rich/text.py`; nothing above it."""
    path = PurePath(file_name)
    for home, first in ((_HOME, ""), (_PYTHON, "python/")):
        inner = path.relative_to(home) if path.is_relative_to(home) else None
        if inner and (first or inner.parts[0] in _OURS) and not _INSTALLED & set(inner.parts):
            return harmless(first + inner.as_posix())
    at = next((i for i in range(len(path.parts) - 1, -1, -1) if path.parts[i] in _INSTALLED), None)
    return "elsewhere" if at is None else harmless("/".join(path.parts[at:]))


def _end(
    kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
) -> Literal[False]:
    """Leave by the shortest way, with everything inside cleaned up. Whoever hung up (a broken pipe) needs no telling."""
    if kind is None or issubclass(kind, SystemExit):
        return False
    if not issubclass(kind, BrokenPipeError):
        confess(kind, error, trace)
    os._exit(1)


def _confess_late(told: "sys.UnraisableHookArgs") -> None:
    """What a finalizer raised. A stream that cannot be flushed any more is nobody's bug, and its verb has said so."""
    if not issubclass(told.exc_type, OSError):
        confess(told.exc_type, told.exc_value, told.exc_traceback)


def _frames(trace: TracebackType | None) -> list[str]:
    steps = [
        (place(frame.f_code.co_filename), line, frame.f_code.co_name)
        for frame, line in traceback.walk_tb(trace)
    ]
    lines = [f"  {where}:{line} in {harmless(name)}" for where, line, name in steps]
    if len(lines) <= LONGEST:
        return lines
    return [*lines[: LONGEST // 2], f"  ... {len(lines) - LONGEST} more", *lines[-LONGEST // 2 :]]


def _named(kind: type[BaseException] | None) -> str:
    return harmless(f"{kind.__module__}.{kind.__qualname__}") if kind else "an unknown exception"


def _behind(error: BaseException | None) -> list[tuple[str, BaseException]]:
    if error is None:
        return []
    found: list[tuple[str, BaseException]] = []
    if isinstance(error, BaseExceptionGroup):
        found += (("among them", each) for each in error.exceptions)
    if error.__cause__ is not None:
        found.append(("caused by", error.__cause__))
    elif error.__context__ is not None and not error.__suppress_context__:
        found.append(("while handling", error.__context__))
    return found
