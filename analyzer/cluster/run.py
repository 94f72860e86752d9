"""A run on a cluster: a task an entry, some ahead and never all at once; a worker that dies costs its tasks a second try."""

import secrets
import time
from collections.abc import Iterator, Sequence
from typing import Any, Final

from analyzer.cluster.job import Job, check
from analyzer.cluster.people import FetchError, there
from analyzer.cluster.task import read_person
from analyzer.cohort import Row
from analyzer.given import UsageError
from parsers.problems import ExportError

RETRIES: Final = 2
"""How often a task is tried again that failed for the store's sake. What a dead worker had is another count, of Dask."""
AHEAD: Final = 100
"""Entries given to the cluster at least, as far as there are any: it may grow by what waits."""
LOOK: Final = 5.0
"""Seconds between two looks at how large the cluster is."""
UNFETCHED: Final = "it could not be fetched from its store ({}): see that the workers may read it"
ENDED: Final = "the process that read it ended each time: more than a share of time or memory, or a bug"


class LostError(Exception):
    """The scheduler is gone, or does not want to know us any more."""


def fit(client: Any, job: Job) -> int:
    """How many workers there are. Raises UsageError where one of them cannot take part."""
    told = client.run(check, job, on_error="return")
    for worker, error in told.items():
        if error is not None:
            raise _unfit(worker, error)
    return len(told)


def listed(client: Any, url: str) -> dict[str, str]:
    """The entries of a store, as a worker sees them."""
    try:
        found: dict[str, str] = client.submit(there, url, key=_key(), pure=False).result()
    except FetchError as error:
        raise ExportError(
            f"a worker cannot list the store ({error}): see that it may read it, and that its package for such "
            "addresses is installed (s3fs, gcsfs, adlfs, aiohttp, ...)."
        ) from None
    except ImportError as error:
        raise _unfit("", error) from None
    return found


def each(
    client: Any, job: Job, people: Sequence[str], *, jobs: int | None
) -> Iterator[tuple[str, Row | None, str]]:
    """Every entry with its row, in the order they are done; where there is none, why. `jobs` bounds how many at a time."""
    from distributed import as_completed

    waiting, going = list(reversed(people)), dict[str, str]()
    room, looked = _room(client, jobs), time.monotonic()
    done = as_completed(loop=client.loop)
    while waiting or going:
        while waiting and len(going) < room:
            entry = waiting.pop()
            task = client.submit(read_person, job, entry, key=_key(), pure=False, retries=RETRIES)
            going[task.key] = entry
            done.add(task)
        task = next(done)
        yield (going.pop(task.key), *_outcome(task))
        task.release()
        if time.monotonic() > looked + LOOK:
            room, looked = _room(client, jobs), time.monotonic()


def _room(client: Any, jobs: int | None) -> int:
    """How many entries may be with the cluster at a time."""
    try:
        return jobs or max(AHEAD, 2 * sum(client.nthreads().values()))
    except OSError:
        raise LostError from None


def _outcome(task: Any) -> tuple[Row | None, str]:
    from distributed import KilledWorker

    if task.status == "finished":
        return task.result(), ENDED
    if task.status != "error":
        raise LostError
    error = task.exception()
    if isinstance(error, KilledWorker):
        return None, ENDED
    if isinstance(error, FetchError):
        return None, UNFETCHED.format(error)
    raise _unfit("", error)


def _unfit(worker: str, error: BaseException) -> UsageError:
    at = f"the worker {worker}" if worker else "a worker"
    if isinstance(error, UsageError):
        return UsageError(f"{at} cannot take part: {error}")
    return UsageError(
        f"{at} cannot take part ({type(error).__name__}): install open-dossier[cluster] there, the same version as here."
    )


def _key() -> str:
    """A name for a task that tells nobody whose it is: schedulers show them."""
    return f"dossier-{secrets.token_hex(8)}"
