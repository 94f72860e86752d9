"""The share of a member: how much time and memory reading it may take, and whether a process of its own reads it.

Shares are generous: they stop what does not end, and hold on the slowest machine. A member's weight is its bytes, as far
as they are not swelling (`parsers.source.weight`).
"""

import os
import sys
from typing import Final

from parsers.source import Source, weight

BIG: Final = 8 << 20
"""Bytes from which a member is read by a process of its own: starting one takes as long as reading a few million."""

SWOLLEN: Final = 1 << 20
"""Bytes from which a member that is packed too well is doubtful."""

TIGHT: Final = 50
"""How many times its packed size a member may be before it is doubtful; real exports unpack to 5 to 30 times."""

START: Final = 10.0
"""Seconds of processor time for any member."""

SECONDS_A_MEGABYTE: Final = 5.0
"""Further seconds: the slowest readers take a fifth of that on a busy machine of 2026."""

SPEAKS: Final = 20
"""How many times its packed size a member may be for all of it to count: what is packed better says less a byte."""

HELD: Final = 192 << 20
"""Bytes of memory for any member, above those of a reader that has nothing to do."""

HELD_A_BYTE: Final = 48
"""Further bytes: parsed JSON takes five times its length, columns and places of short items eight times as much again."""

MOST_HELD: Final = 3 << 30


def seconds(member: Source) -> float:
    """Processor time that reading a member may take."""
    counted = member.size if member.packed < 0 else min(member.size, SPEAKS * member.packed)
    return START + SECONDS_A_MEGABYTE * counted / (1 << 20)


def memory(member: Source) -> int:
    """Bytes of memory that reading a member may take."""
    return min(MOST_HELD, HELD + HELD_A_BYTE * weight(member))


def wants_process(member: Source) -> bool:
    """Whether a member is big or doubtful, and another process can open it."""
    if member.spot is None or (isinstance(member.spot.file, int) and sys.platform == "win32"):
        return False
    doubtful = member.size >= SWOLLEN and 0 <= member.packed * TIGHT < member.size
    return member.size >= BIG or doubtful


def processes() -> int:
    """How many members may be read at once."""
    return max(1, min(2, os.cpu_count() or 1))
