"""What each stage of one process costs: seconds of processor time, and the most memory held during it."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_STATUS = Path("/proc/self/status")
_PEAK = Path("/proc/self/clear_refs")


@contextmanager
def stage(name: str) -> Iterator[None]:
    """Print a line for what is done inside. The peak is that of the stage where the system can tell (Linux)."""
    if _PEAK.exists():
        _PEAK.write_text("5")
    before = _seconds()
    yield
    print(f"  {name:28}{_seconds() - before:8.2f} CPU s {_peak():6} MB", flush=True)


def _seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _peak() -> int:
    if not _STATUS.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    line = next(line for line in _STATUS.read_text("utf-8").splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1024
