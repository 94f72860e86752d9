"""What a command costs as a whole process: seconds of processor time, and the most memory it held."""

import os
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

DATA: Final = Path(os.environ.get("BENCH_DATA", "out/bench"))
"""Where inputs are made, once: they take about 2 GB."""
PEER: Final = os.environ.get("BENCH_PEER", "")
"""The interpreter of an environment of its own that holds the libraries compared with; empty: no comparison."""

UNBOUNDED: Final = float("inf")
BETWEEN: Final = 0.02
"""Seconds between two looks at a command that runs: what leaps past a limit is seen before it has eaten the machine."""


@dataclass(frozen=True)
class Cost:
    """Processor seconds (user and system, with start and imports) and the peak of resident memory in MB."""

    seconds: float
    peak: int

    def __str__(self) -> str:
        return f"{self.seconds:8.2f} CPU s {self.peak:6} MB"


def cost(
    *command: str | Path, seconds: float = UNBOUNDED, megabytes: float = UNBOUNDED, quiet: bool = True
) -> Cost:
    """Run a command and see what it cost. Raises RuntimeError where it fails, or goes beyond a limit and is ended.

    The memory is that of all processes of the command together, where the system can tell (Linux).
    """
    kept = subprocess.DEVNULL if quiet else None
    process = subprocess.Popen(
        [str(word) for word in command], stdout=kept, stderr=kept, start_new_session=True
    )
    done = threading.Event()
    watch = Watch(process.pid, seconds, megabytes, done)
    looking = threading.Thread(target=watch.look, daemon=True)
    looking.start()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    done.set()
    looking.join()
    if watch.broken or process.returncode:
        raise RuntimeError(f"{watch.broken or f'exit status {process.returncode}'}: {command[:3]}")
    spent, peak = used.ru_utime + used.ru_stime, max(watch.peak, used.ru_maxrss // 1024)
    if spent > seconds or peak > megabytes:
        raise RuntimeError(
            f"{spent:.1f} CPU s and {peak} MB are beyond {seconds} s, {megabytes} MB: {command[:3]}"
        )
    return Cost(spent, peak)


@dataclass
class Watch:
    """A look now and then at the processes of a session, which are all killed once they go beyond a limit."""

    session: int
    seconds: float
    megabytes: float
    done: threading.Event
    peak: int = 0
    broken: str = ""

    def look(self) -> None:
        """Until the command is done, or beyond a limit."""
        while not self.done.wait(BETWEEN):
            spent, held = _used(self.session)
            self.peak = max(self.peak, held)
            if spent > self.seconds:
                self.broken = f"more than {self.seconds:.0f} CPU s"
            elif held > self.megabytes:
                self.broken = f"more than {self.megabytes:.0f} MB"
            if self.broken:
                os.killpg(self.session, signal.SIGKILL)
                return


def _used(session: int) -> tuple[float, int]:
    """Processor seconds and MB of all processes of a session that run now."""
    spent, held = 0.0, 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text("utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:  # it has ended since
            continue
        if int(fields[3]) == session:
            spent += sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
            held += int(fields[21]) * os.sysconf("SC_PAGE_SIZE") // 2**20
    return spent, held


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


def made(name: str, data: Path = DATA) -> tuple[Path, bool]:
    """The place of an input, and whether it has to be made."""
    path = data / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path, not path.exists()
