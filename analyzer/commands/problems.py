"""Problems met on the way, a line each: which file, what is wrong with it, how often, and what to do."""

from collections.abc import Sequence
from typing import Final

from rich.text import Text

from analyzer.commands.talk import Talk
from analyzer.reports import words
from analyzer.reports.discretion import Discretion, hidden
from analyzer.reports.places import where
from parsers.problems import Cost, Problem
from parsers.screen import harmless

MOST: Final = 8
"""Lines shown unasked; `-v` shows all."""

COSTS: Final = (Cost.ARCHIVE, Cost.MEMBER, Cost.NOTE, Cost.ITEM, Cost.VALUE)
"""What cost most comes first."""


LOST: Final = frozenset({Cost.ARCHIVE, Cost.MEMBER})
"""What is gone as a whole."""


def tell(problems: Sequence[Problem], to: Talk, kept: Discretion | None = None) -> None:
    """Say on stderr what cost an archive or a member, or can be helped; with `-v` every problem.

    With `-q` what was lost as a whole is said all the same: who asks for no talk does not ask to be misled.
    """
    if to.quiet:
        problems = [p for p in problems if p.cost in LOST]
    ranked = sorted(problems, key=lambda p: (COSTS.index(p.cost), p))
    loud = ranked if to.verbose else [p for p in ranked if _is_loud(p)][:MOST]
    for problem in loud:
        to.err.print(Text(line(problem, kept, names=to.names)))
    rest = sum(p.count for p in ranked) - sum(p.count for p in loud)
    if rest:
        what = words.count(rest, "more oddity" if loud else "oddity", "more oddities" if loud else "oddities")
        to.err.print(Text(f"{what} of single files, rows and values: dossier inspect -v"))


def line(problem: Problem, kept: Discretion | None = None, *, names: bool = False) -> str:
    """A problem as `archive › member: what is wrong, 3 times. What to do.`, in one line."""
    place = words.path(where(problem.archive, problem.place.member, names=names), 160)
    place = hidden(place, kept) if kept else place
    times = f", {words.number(problem.count)} times" if problem.count > 1 else ""
    hint = " " + " ".join(problem.hint.split()) if problem.hint else ""
    return harmless(f"{place}: {problem.message.removesuffix('.')}{times}.{hint}")


def _is_loud(problem: Problem) -> bool:
    return problem.cost in LOST or (problem.cost is Cost.NOTE and bool(problem.hint))
