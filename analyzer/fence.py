"""The fence around a signal, a table, or a part of the overview: one that fails costs its answers, and the rest stands.

What failed is named to the owner in one fixed sentence with the type of what was raised and nothing of the records. A full
disk and Ctrl-C pass: they are nobody's fault here. Whoever proves something from an analysis asks `failed` first.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, TypeVar

from parsers import problems
from parsers.problems import Cost, Problem, is_disk
from parsers.record import Place

T = TypeVar("T")
E = TypeVar("E")

REPORT: Final = "The rest of the analysis stands. Please report this line; it holds nothing of your archives."


@dataclass(frozen=True, kw_only=True)
class Fence:
    """What failed so far: names of signals and tables, each with the type of what was raised."""

    failed: list[tuple[str, str]] = field(default_factory=list)

    def attempt(self, name: str, work: Callable[[], T], otherwise: E) -> T | E:
        """What the work gives; where it fails, `otherwise`, and its name is noted."""
        try:
            return work()
        except problems.BUGS as bug:
            if is_disk(bug):
                raise
            self.failed.append((name, type(bug).__name__))
            return otherwise

    def problems(self) -> tuple[Problem, ...]:
        """What failed, as Problems of no archive."""
        return tuple(
            Problem(
                archive="",
                place=Place(member=""),
                cost=Cost.MEMBER,
                message=f"the analysis lacks {name!r}, which failed ({kind})",
                hint=REPORT,
            )
            for name, kind in self.failed
        )
