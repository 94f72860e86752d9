"""What a worker of a cluster does: it checks that it can, fetches an entry where that has a URL, and has it read."""

import atexit
import tempfile
from contextlib import ExitStack
from functools import cache
from pathlib import Path

from analyzer.cluster.job import Job, check
from analyzer.cluster.people import fetched, is_url
from analyzer.cluster.reader import read
from analyzer.cohort import Row
from analyzer.commands.failing import because
from analyzer.commands.private import spool
from parsers.problems import ExportError, system_number


def read_person(job: Job, entry: str) -> Row | None:
    """The row of an entry; none where its reader died of it. Raises UsageError, and FetchError, which may pass."""
    check(job)
    home = _home()
    if not is_url(job.folder):
        return read(job, Path(job.folder) / entry, home)
    with tempfile.TemporaryDirectory(dir=home) as folder:
        try:
            copy = fetched(job.folder, entry, Path(folder))
        except ExportError as error:
            return _failed(entry, str(error))
        except OSError as error:
            return _failed(entry, because(system_number(error)))
        return read(job, copy, home)


def _failed(entry: str, why: str) -> Row:
    from analyzer.commands.person import failed  # loads what only its reader needs

    return failed(entry, why)


@cache
def _home() -> Path:
    """A private folder for as long as this worker lives; what a killed one left is removed by the next that makes one."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(spool())
