"""Results on stdout, talk on stderr: the two consoles, the progress bar, and how something is said to have failed."""

import json
import logging
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import typer
from rich.console import Console, ConsoleOptions, RenderableType
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.segment import Segment
from rich.text import Text

from analyzer.commands.failing import USAGE
from analyzer.streams import exact
from parsers.engine.coverage import Step
from parsers.problems import ExportError
from parsers.screen import escaped, harmless, harmless_lines

ENDLESS: Final = 10_000
PAUSE: Final = 0.05
"""Seconds between two members that are shown while reading: nobody reads faster, and a name takes time to look at."""


@dataclass(frozen=True, kw_only=True)
class Talk:
    """How much is said. `out` takes results, `err` everything else; with `names` paths are shown whole."""

    out: Console
    err: Console
    quiet: bool = False
    verbose: bool = False
    names: bool = False


class Screen(Console):
    """The gate to a terminal: whatever is printed, only colours and moves of our own act on it, and nothing is a link.

    A class, since rich asks its console to render every line, of a table and of a progress bar alike: here, no call
    can forget it.
    """

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """The segments of anything printed, their text harmless."""
        for text, style, control in super().render(renderable, options):
            if control:
                yield Segment(text, style, control)
            else:
                bare = style.update_link(None) if style and style.link else style
                yield Segment(harmless_lines(text), bare)


def screen(*, stderr: bool = False) -> Screen:
    """A console for this terminal. No text is read as markup, as the name of an emoji or as something to colour."""
    if stderr:
        return Screen(stderr=True, markup=False, emoji=False, highlight=False, soft_wrap=True)
    return Screen(markup=False, emoji=False, highlight=False, width=_width())


def talk(*, quiet: bool = False, verbose: bool = False, names: bool = False) -> Talk:
    """Consoles for this terminal. NO_COLOR and pipes are respected. Libraries say nothing on it."""
    logging.lastResort = logging.NullHandler()
    return Talk(out=screen(), err=screen(stderr=True), quiet=quiet, verbose=verbose, names=names)


def say(to: Talk, line: str) -> None:
    """A line of talk, unless asked to be quiet."""
    if not to.quiet:
        to.err.print(Text(_discreet(line, to)))


def complain(to: Talk, error: ExportError) -> None:
    """One `error:` line and its hint, indented below it."""
    first, *hints = str(error).split("\n") if str(error) else ["nothing can be read"]
    to.err.print(Text.assemble(("error: ", "bold red"), _discreet(first, to)))
    for hint in hints:
        to.err.print(Text("       " + _discreet(hint, to)))


def misused(to: Talk, why: str) -> typer.Exit:
    """Wrong usage, said in a line; to be raised."""
    to.err.print(Text.assemble(("error: ", "bold red"), _discreet(why, to)))
    return typer.Exit(USAGE)


def document(value: Any) -> None:
    """A JSON document on stdout. What acts on a terminal is escaped in it."""
    exact()
    sys.stdout.write(escaped(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)) + "\n")


@contextmanager
def progress(to: Talk) -> Iterator[Callable[[Step], None] | None]:
    """A bar on stderr while something is read; nothing where stderr is no terminal."""
    if to.quiet or not to.err.is_terminal:
        yield None
        return
    columns = (
        TextColumn("Reading"),
        TextColumn("{task.description}", style="bold", markup=False),
        BarColumn(bar_width=None),
        TaskProgressColumn(),
        TextColumn("{task.fields[size]}"),
        TextColumn("{task.fields[records]:,} records"),
        TimeRemainingColumn(),
    )
    from analyzer.reports.places import where

    with Progress(*columns, console=to.err, transient=True, expand=True) as bar:
        task = bar.add_task("", total=None, size="", records=0)

        told = -PAUSE

        def step(at: Step) -> None:
            nonlocal told
            if time.monotonic() < told + PAUSE and at.bytes_done < at.bytes_total:
                return
            told = time.monotonic()
            done, total = at.bytes_done // 1_000_000, at.bytes_total // 1_000_000
            bar.update(
                task,
                description=_short(where(at.archive, at.member, names=to.names)),
                completed=at.bytes_done,
                total=at.bytes_total or None,
                size=f"{done:,} of {total:,} MB",
                records=at.records,
            )

        yield step


def _discreet(line: str, to: Talk) -> str:
    """A line of talk, harmless, and without the names of others in the file names it mentions."""
    from analyzer.reports.places import untitled

    return harmless(line) if to.names else untitled(harmless(line))


def _width() -> int | None:
    """The terminal's own; into a pipe lines are as long as they are, unless COLUMNS says otherwise."""
    return None if sys.stdout.isatty() or "COLUMNS" in os.environ else ENDLESS


def _short(path: str, width: int = 60) -> str:
    return path if len(path) <= width else path[: width // 2 - 1] + "…" + path[-width // 2 :]
