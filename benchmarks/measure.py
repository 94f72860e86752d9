"""What a command costs as a whole process: seconds of processor time, and the most memory it held."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

DATA: Final = Path(os.environ.get("BENCH_DATA", "out/bench"))
"""Where inputs are made, once: they take about 2 GB."""
PEER: Final = os.environ.get("BENCH_PEER", "")
"""The interpreter of an environment of its own that holds the libraries compared with; empty: no comparison."""


@dataclass(frozen=True)
class Cost:
    """Processor seconds (user and system, with start and imports) and the peak of resident memory in MB."""

    seconds: float
    peak: int

    def __str__(self) -> str:
        return f"{self.seconds:8.2f} CPU s {self.peak:6} MB"


def cost(*command: str | Path) -> Cost:
    """Run a command and see what it cost. Raises RuntimeError where it fails."""
    process = subprocess.Popen(
        [str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"exit status {process.returncode}: {command[:3]}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss // 1024)


def reading(*exports: Path) -> Cost:
    """The cost of reading exports into a table of records."""
    return cost(sys.executable, "-m", "benchmarks.reading", *exports)


def peer(code: str, path: Path) -> Cost | None:
    """The cost of a few lines of Python with another library; the path is `sys.argv[1]`."""
    return cost(PEER, "-c", code, path) if PEER else None


def say(case: str, ours: Cost, theirs: Cost | None = None, *, of: str = "") -> None:
    """A line for the case, and one with the ratios where there is something to compare with."""
    print(f"{case:44}{ours}")
    if theirs is not None:
        faster, leaner = theirs.seconds / ours.seconds, theirs.peak / ours.peak
        print(f"  {of:42}{theirs}   {faster:.1f} times the time, {leaner:.1f} times the memory")


def made(name: str) -> tuple[Path, bool]:
    """The place of an input, and whether it has to be made."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path, not path.exists()
