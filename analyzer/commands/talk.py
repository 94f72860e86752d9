"""Results on stdout, talk on stderr: the two consoles, the progress bar, and how something is said to have failed."""

import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.text import Text

from parsers.engine.coverage import Step
from parsers.problems import ExportError

DONE: Final = 0
FAULT: Final = 1
USAGE: Final = 2
UNREADABLE: Final = 3
ENDLESS: Final = 10_000


@dataclass(frozen=True, kw_only=True)
class Talk:
    """How much is said. `out` takes results, `err` everything else."""

    out: Console
    err: Console
    quiet: bool = False
    verbose: bool = False


def talk(*, quiet: bool = False, verbose: bool = False) -> Talk:
    """Consoles for this terminal. NO_COLOR and pipes are respected; nothing is marked up or highlighted by guesswork."""
    return Talk(
        out=Console(highlight=False, emoji=False, width=_width()),
        err=Console(stderr=True, highlight=False, emoji=False, soft_wrap=True),
        quiet=quiet,
        verbose=verbose,
    )


def say(to: Talk, line: str) -> None:
    """A line of talk, unless asked to be quiet."""
    if not to.quiet:
        to.err.print(Text(line))


def complain(to: Talk, error: ExportError) -> None:
    """One `error:` line and its hint, indented below it."""
    first, *hints = str(error).splitlines() or ["nothing can be read"]
    to.err.print(Text.assemble(("error: ", "bold red"), first))
    for hint in hints:
        to.err.print(Text("       " + hint))


def misused(to: Talk, why: str) -> typer.Exit:
    """Wrong usage, said in a line; to be raised."""
    to.err.print(Text.assemble(("error: ", "bold red"), why))
    return typer.Exit(USAGE)


def document(value: Any) -> None:
    """A JSON document on stdout."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n")


@contextmanager
def progress(to: Talk) -> Iterator[Callable[[Step], None] | None]:
    """A bar on stderr while something is read; nothing where stderr is no terminal."""
    if to.quiet or not to.err.is_terminal:
        yield None
        return
    columns = (
        TextColumn("Reading [bold]{task.description}"),
        BarColumn(bar_width=None),
        TaskProgressColumn(),
        TextColumn("{task.fields[size]}"),
        TextColumn("{task.fields[records]:,} records"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=to.err, transient=True, expand=True) as bar:
        task = bar.add_task("", total=None, size="", records=0)

        def step(at: Step) -> None:
            done, total = at.bytes_done // 1_000_000, at.bytes_total // 1_000_000
            bar.update(
                task,
                description=escape(_short(f"{at.archive} › {at.member}")),
                completed=at.bytes_done,
                total=at.bytes_total or None,
                size=f"{done:,} of {total:,} MB",
                records=at.records,
            )

        yield step


def hush() -> None:
    """Point stdout nowhere, after its reader has gone: nothing more can be said to it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def confess(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A bug's traceback without a word of the archive: files, lines and the type of the exception, no message, no values."""
    if issubclass(kind, KeyboardInterrupt):
        sys.stderr.write("interrupted\n")
        return
    sys.stderr.write(
        "error: a bug in Dossier. Nothing of your archives is in these lines; please report them.\n"
    )
    for frame in traceback.extract_tb(trace):
        sys.stderr.write(f"  {os.path.relpath(frame.filename)}:{frame.lineno} in {frame.name}\n")
    sys.stderr.write(f"{kind.__module__}.{kind.__qualname__}\n")
    if error.__cause__ is not None:
        sys.stderr.write(f"caused by {type(error.__cause__).__qualname__}\n")


def _width() -> int | None:
    """The terminal's own; into a pipe lines are as long as they are, unless COLUMNS says otherwise."""
    return None if sys.stdout.isatty() or "COLUMNS" in os.environ else ENDLESS


def _short(path: str, width: int = 60) -> str:
    clean = " ".join(path.split())
    return clean if len(clean) <= width else clean[: width // 2 - 1] + "…" + clean[-width // 2 :]
