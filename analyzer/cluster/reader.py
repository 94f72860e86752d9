"""The process that reads for a worker of a cluster: as offline, as bounded and as mortal as one of the pool.

A worker of Dask talks over sockets and is anybody's process, so it reads no archive itself. It keeps one process of ours
for each of its threads and hands it person after person; left alone for a while, that process ends.
"""

import os
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from analyzer.cluster.job import Job
from analyzer.cohort import GRACE, OUTSIDE, RETRIES, THREADS, Row, harden, take
from parsers.bugs import alone

COMMAND: Final = ("-P", "-c", "from analyzer.cluster.reader import main; main()")
"""`-P`: the folder that a worker was started in is no place to import from."""
IDLE: Final = 60.0
"""Seconds without a person after which a reader ends: a run that was killed tells nobody."""
_MINE: Final = threading.local()


@dataclass(frozen=True, kw_only=True)
class _Reader:
    job: Job
    process: "subprocess.Popen[bytes]"
    orders: "Connection[Any, Any]"
    rows: "Connection[Any, Any]"


def read(job: Job, entry: Path, home: Path) -> Row | None:
    """The row of a person, once more where the reader was ended from outside; none where what it read ended it."""
    for _ in range(1 + RETRIES):
        reader = _reader(job, home)
        try:
            reader.orders.send(entry)
            row: Row = reader.rows.recv()
        except (EOFError, OSError):
            if (code := _end(reader)) and code not in OUTSIDE:
                break
        else:
            return row
    return None


def main() -> None:
    """A reader's life. Its pipes get numbers of their own, so that nothing a library prints goes into them."""
    orders: Connection[Any, Any] = Connection(os.dup(0), writable=False)
    rows: Connection[Any, Any] = Connection(os.dup(1), readable=False)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    harden(os.getppid())
    with alone():
        from analyzer.commands.person import person  # loads the libraries, and by now this process is offline

        home, out = orders.recv()
        take(orders, rows, partial(person, home=home), out, patience=IDLE)


def _reader(job: Job, home: Path) -> _Reader:
    """The reader of this thread, a new one where it has none, or one that ended or is another run's."""
    mine: _Reader | None = getattr(_MINE, "reader", None)
    if mine and (mine.job != job or mine.process.poll() is not None):
        _end(mine)
        mine = None
    if mine is None:
        mine = _MINE.reader = _start(job)
        with suppress(OSError):
            mine.orders.send((home, Path(job.out)))
    return mine


def _start(job: Job) -> _Reader:
    (theirs, orders), (rows, told) = os.pipe(), os.pipe()
    try:
        process = subprocess.Popen(
            [sys.executable, *COMMAND],
            stdin=theirs,
            stdout=told,
            env={**os.environ, **dict.fromkeys(THREADS, "1")},
        )
    finally:
        os.close(theirs)
        os.close(told)
    return _Reader(
        job=job,
        process=process,
        orders=Connection(orders, readable=False),
        rows=Connection(rows, writable=False),
    )


def _end(reader: _Reader) -> int:
    """Hang up, and wait: the status of its process."""
    _MINE.reader = None
    reader.orders.close()
    reader.rows.close()
    try:
        return reader.process.wait(GRACE)
    except subprocess.TimeoutExpired:
        reader.process.kill()
        return reader.process.wait()
