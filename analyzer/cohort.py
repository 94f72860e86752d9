"""Many people, one after the other on every core: a person that goes wrong costs that person.

Workers are started afresh (`spawn`), load the libraries once, and take one person at a time. A worker that dies
takes its person with it and nobody else: the parent knows on whom it was working, and starts another. Where somebody
else ended it (the system for want of memory, an administrator), that person is read once more.
"""

import os
import signal
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import connection, get_context, parent_process, resource_tracker
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any, Final

from analyzer.streams import lent, steady
from parsers.bugs import alone
from parsers.limits import end_with_parent, limit, no_core, ram, unlimit
from parsers.offline import go_offline

Pipe = connection.Connection
Row = dict[str, Any]
Work = Callable[[Path, Path], Row]
"""Reads the entry at the first path, writes what comes of it below the second, and gives the person's row."""

DIED: Final = (
    "the process that read it ended: more than a share of time or memory, or a bug (its place is on stderr)"
)
RETRIES: Final = 1
"""How often a person is read again whose worker was ended from outside."""
OUTSIDE: Final = frozenset(
    {-getattr(signal, "SIGKILL", signal.SIGTERM), -signal.SIGTERM, 128 + signal.SIGTERM}
)
"""Ends of a worker that say nothing of what it read. What it read ends it by a share of time, a bug, or a status."""
GRACE: Final = 5.0
"""Seconds a worker has for cleaning up."""
SECONDS: Final = 300.0
SECONDS_A_MEGABYTE: Final = 60.0
LEAST: Final = 4 << 30
"""Bytes of memory a person may take on any machine."""
THREADS: Final = ("POLARS_MAX_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")
"""A process per core needs no threads beside it."""
MASKS: Final = hasattr(signal, "pthread_sigmask")
"""Whether signals can be held back here: not on Windows."""


@dataclass(frozen=True, kw_only=True)
class Worker:
    """A process, the parent's ends of the pipes to it and from it, and the entry it is working on."""

    process: SpawnProcess
    orders: "Pipe[Any, Any]"
    rows: "Pipe[Any, Any]"
    busy: list[Path] = field(default_factory=list)


def entries(folder: Path) -> list[Path]:
    """What lies in a folder, a person each, by name; what is hidden is no person."""
    return sorted((p for p in folder.iterdir() if not p.name.startswith(".")), key=lambda p: p.name)


def cores() -> int:
    """The cores that this process may use."""
    usable = getattr(os, "sched_getaffinity", None)
    return len(usable(0)) if usable else os.cpu_count() or 1


def each(people: Sequence[Path], out: Path, work: Work, *, jobs: int) -> Iterator[tuple[Path, Row | None]]:
    """Every person with the row that came of the work, in the order they are done; none where the worker died.

    `work` is a function of a module: it is sent by name.
    """
    waiting, again = list(reversed(people)), Counter[Path]()
    with _workers(out, work, min(jobs, len(people))) as (crew, start):
        while waiting or any(w.busy for w in crew):
            for worker in [w for w in crew if not w.busy and waiting]:
                _give(worker, waiting.pop())
            for worker in _ready(crew):
                person, row = _take(worker)
                if row is None:
                    crew[crew.index(worker)] = start()
                    if worker.process.exitcode in OUTSIDE and again[person] < RETRIES:
                        again[person] += 1
                        waiting.append(person)
                        continue
                yield person, row


@contextmanager
def _workers(out: Path, work: Work, number: int) -> Iterator[tuple[list[Worker], Callable[[], Worker]]]:
    """Workers, and how to start another. However this ends, none of them is left."""
    context = get_context("spawn")

    def start() -> Worker:
        # Two pipes, each one way: one that goes both ways would be a socket.
        (their_orders, orders), (rows, their_rows) = context.Pipe(duplex=False), context.Pipe(duplex=False)
        process = context.Process(target=serve, args=(their_orders, their_rows, out), daemon=True)
        # Started before the signal is held back: its own start would let the signal through again.
        resource_tracker.ensure_running()
        with _alone(), lent():
            process.start()
        their_orders.close()
        their_rows.close()
        # Sent only now: what it needs is loaded when it is unpacked, and by then the worker is offline.
        with suppress(BrokenPipeError):
            orders.send(work)
        return Worker(process=process, orders=orders, rows=rows)

    crew: list[Worker] = []
    try:
        crew += (start() for _ in range(number))
        yield crew, start
    finally:
        _dismiss(crew)


@contextmanager
def _alone() -> Iterator[None]:
    """What a worker is born into: limits on threads, which are read when libraries are loaded, and deaf to Ctrl-C."""
    before = {name: os.environ.get(name) for name in THREADS}
    os.environ.update(dict.fromkeys(THREADS, "1"))
    heard = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT}) if MASKS else set()
    try:
        yield
    finally:
        if MASKS:
            signal.pthread_sigmask(signal.SIG_SETMASK, heard)
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value


def _dismiss(crew: Iterable[Worker]) -> None:
    for worker in crew:
        worker.orders.close()
        worker.rows.close()
        if worker.busy:
            worker.process.terminate()
    for worker in crew:
        worker.process.join(GRACE)
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()


def _give(worker: Worker, person: Path) -> None:
    worker.busy.append(person)
    with suppress(BrokenPipeError):
        worker.orders.send(person)


def _ready(crew: Sequence[Worker]) -> list[Worker]:
    """Workers that are done or dead."""
    pipes = {w.rows: w for w in crew if w.busy}
    return [pipes[p] for p in connection.wait(list(pipes)) if isinstance(p, connection.Connection)]


def _take(worker: Worker) -> tuple[Path, Row | None]:
    person = worker.busy.pop()
    try:
        row: Row | None = worker.rows.recv()
    except (EOFError, OSError):  # nothing came, or half a row
        worker.orders.close()
        worker.rows.close()
        worker.process.join()
        return person, None
    return person, row


def serve(orders: "Pipe[Any, Any]", rows: "Pipe[Any, Any]", out: Path) -> None:
    """A worker's life: take a person, give a row, until the parent hangs up. Ctrl-C is the parent's business."""
    parent = parent_process()
    harden(parent.pid if parent else None)
    with alone():
        work: Work | None = _next(orders)
        if work:
            take(orders, rows, work, out)


def harden(parent: int | None) -> None:
    """Nothing of what a worker reads leaves by a socket or a core file, and it ends with its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    steady()
    go_offline()
    no_core()
    if parent:
        end_with_parent(parent)


def take(
    orders: "Pipe[Any, Any]",
    rows: "Pipe[Any, Any]",
    work: Work,
    out: Path,
    *,
    patience: float | None = None,
) -> None:
    """Read one person after the other, each within a share of time and memory; with `patience` until none came for so long."""
    while (person := _next(orders, patience)) is not None:
        limit(seconds(person), memory())
        row = work(person, out)
        unlimit()
        rows.send(row)


def seconds(person: Path) -> float:
    """Processor time that a person may take: what real archives take many times over, on the slowest machine."""
    held = person.rglob("*") if person.is_dir() else [person]
    size = sum(p.stat().st_size for p in held if p.is_file() and not p.is_symlink())
    return SECONDS + SECONDS_A_MEGABYTE * size / (1 << 20)


def memory() -> int:
    """Bytes that a person may take: as much as there is for each core, so that none takes that of the others."""
    return max(LEAST, ram() // cores())


def _next(pipe: "Pipe[Any, Any]", patience: float | None = None) -> Any:
    try:
        return pipe.recv() if pipe.poll(patience) else None
    except (EOFError, ConnectionResetError):
        return None
