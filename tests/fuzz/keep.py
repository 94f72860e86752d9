"""Keep what is worth it: inputs that reach a line of ours which neither the samples nor the corpus reach, the shortest first."""

import sys
from collections.abc import Iterable
from pathlib import Path
from types import FrameType
from typing import Any, Final

from tests.fuzz.findings import endure
from tests.fuzz.seeds import CORPUS, name_of, started

ROOTS: Final = tuple(str(Path(__file__).parents[2] / folder) for folder in ("parsers", "analyzer"))
MOST: Final = 4_000
"""Bytes of an input that is kept: the corpus of all targets stays below a megabyte."""

Lines = set[tuple[str, int]]


def keep(name: str, grown: Iterable[bytes]) -> int:
    """Add to a target's corpus what of these inputs is worth it; how many."""
    folder, seen = CORPUS / name, set[tuple[str, int]]()
    for data in started(name):
        seen |= reached(name, data)
    before = len(seen)
    number = 0
    for data in sorted(grown, key=lambda d: (len(d), d)):
        new = reached(name, data) - seen if len(data) <= MOST else set()
        if new:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name_of(data)).write_bytes(data)
            seen |= new
            number += 1
    print(
        f"  {number} inputs kept for {name}: {before:,} lines reached before, {len(seen):,} now", flush=True
    )
    return number


def reached(name: str, data: bytes) -> Lines:
    """The lines of ours that an input runs through. What fails reaches nothing: it is a finding, and gets a test."""
    lines: Lines = set()

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        if not frame.f_code.co_filename.startswith(ROOTS):
            return None
        if event == "line":
            lines.add((frame.f_code.co_filename, frame.f_lineno))
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        endure(name, data)
    except AssertionError:
        return set()
    finally:
        sys.settrace(before)
    return lines
