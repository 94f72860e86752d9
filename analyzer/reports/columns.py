"""Aligned columns on a terminal of any width."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from rich.console import Console
from rich.text import Text

from parsers.screen import harmless

GAP: Final = 3
LEAST: Final = 10
"""Characters that a column keeps however narrow the terminal is."""
_PLAIN: Final = Console(color_system=None)


def columns(
    to: Console, rows: Iterable[Sequence[str | Text]], *, right: Collection[int] = (), indent: int = 2
) -> None:
    """Aligned columns without lines. The last column wraps below itself, others are cut where they must."""
    cells = [[c if isinstance(c, Text) else Text(harmless(c)) for c in row] for row in rows]
    if not cells:
        return
    count = max((len(row) for row in cells), default=0)
    cells = [[*row, *(Text() for _ in range(count - len(row)))] for row in cells]
    widths = _widths([max(c.cell_len for c in column) for column in zip(*cells, strict=True)], to.width)
    lines = [line for row in cells for line in _row(row, widths, right, " " * indent)]
    for line in lines:
        to.print(line, soft_wrap=True)


def _widths(wanted: list[int], width: int) -> list[int]:
    """The last column gives way first, down to LEAST; then the widest of the others."""
    room = width - 2 - GAP * (len(wanted) - 1)
    while sum(wanted) > room and max(wanted, default=0) > LEAST:
        given = len(wanted) - 1 if wanted[-1] > LEAST else wanted.index(max(wanted))
        wanted[given] = max(LEAST, wanted[given] - (sum(wanted) - room))
    return wanted


def _row(row: list[Text], widths: list[int], right: Collection[int], indent: str) -> list[Text]:
    *heads, last = row
    line = Text(indent)
    for i, cell in enumerate(heads):
        cut = cell.copy()
        cut.truncate(widths[i], overflow="ellipsis")
        space = " " * (widths[i] - cut.cell_len)
        line.append_text(Text.assemble(space, cut) if i in right else Text.assemble(cut, space)).append(
            " " * GAP
        )
    if len(heads) in right:
        line.append(" " * max(0, widths[-1] - last.cell_len))
    tails = list(last.wrap(_PLAIN, max(widths[-1], 1), overflow="fold")) or [Text()]
    hang = " " * line.cell_len
    lines = [line.append_text(tails[0]), *(Text.assemble(hang, tail) for tail in tails[1:])]
    for each in lines:
        each.rstrip()
    return lines
