"""What a process of ours may take, as far as the system can hold it to that: processor time, memory, no core file.

Windows has none of it, macOS no limit of memory; there, the work goes on without.
"""

import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Final

_UNKNOWN: Final = (ImportError, AttributeError, ValueError, OSError, TypeError)
"""What is raised where the system has no such thing, or a limit of its own above ours."""

_SIGNAL_OF_DEATH: Final = 1
"""PR_SET_PDEATHSIG of Linux."""
_PAUSE: Final = 0.25


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


def end_with_parent(parent: int) -> None:
    """A process that is started for a run ends with it, also when the run is killed. Windows does not know how."""
    if not hasattr(signal, "SIGKILL"):
        return
    if not control(_SIGNAL_OF_DEATH, signal.SIGKILL):
        Thread(target=_look_after, args=(parent,), daemon=True).start()
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)


def control(option: int, value: int) -> bool:
    """Whether Linux did what it was asked for by `prctl`; elsewhere nobody is asked."""
    if sys.platform != "linux":
        return False
    with suppress(*_UNKNOWN):
        import ctypes

        return bool(ctypes.CDLL(None).prctl(option, value, 0, 0, 0) == 0)
    return False


def _look_after(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_PAUSE)
    os.kill(os.getpid(), signal.SIGKILL)


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
