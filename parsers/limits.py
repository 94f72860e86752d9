"""What a process of ours may take, as far as the system can hold it to that: processor time, memory, no core file.

Windows has none of it, macOS no limit of memory; there, the work goes on without.
"""

import os
import signal
from contextlib import suppress
from pathlib import Path
from typing import Final

_UNKNOWN: Final = (ImportError, AttributeError, ValueError, OSError, TypeError)
"""What is raised where the system has no such thing, or a limit of its own above ours."""


def no_core() -> None:
    """A process that crashes leaves no picture of its memory on the disk."""
    with suppress(*_UNKNOWN):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limit(seconds: float, memory: int) -> None:
    """From here on so much processor time and so many bytes more than now. More time ends the process, more memory fails."""
    with suppress(*_UNKNOWN):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _soft(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + seconds) + 1)
        if held := _mapped():
            _soft(resource.RLIMIT_AS, held + memory)


def unlimit() -> None:
    """As much as the system allows."""
    with suppress(*_UNKNOWN):
        import resource

        for what in (resource.RLIMIT_CPU, resource.RLIMIT_AS):
            _soft(what, resource.getrlimit(what)[1])


def end_with_parent() -> None:
    """Linux kills this process when its parent goes; elsewhere it ends when it next looks for something to do."""
    with suppress(*_UNKNOWN):
        import ctypes

        parent, end_signal = os.getppid(), 1  # PR_SET_PDEATHSIG of linux/prctl.h
        ctypes.CDLL(None).prctl(end_signal, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(0)


def ram() -> int:
    """Bytes of memory that this machine has; 0 where it does not say."""
    with suppress(*_UNKNOWN):
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return 0


def _soft(what: int, value: int) -> None:
    """Set a soft limit, as far as the hard one allows."""
    import resource

    hard = resource.getrlimit(what)[1]
    resource.setrlimit(what, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def _mapped() -> int:
    """Bytes of address space in use; 0 where the system does not say."""
    with suppress(*_UNKNOWN):
        pages = Path("/proc/self/statm").read_text("ascii").split()[0]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")
    return 0
