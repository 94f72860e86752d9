"""Big and doubtful members are read by processes of their own, at most as many at once as there are cores.

A process that is ended by its share, or breaks, costs the member it was reading; the next member gets a new one.
"""

import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Final, cast

import msgspec

from parsers.engine import share
from parsers.engine.coverage import MemberCoverage
from parsers.engine.fence import broken, ended
from parsers.engine.member import Noted
from parsers.engine.recognise import Claim, Recognised
from parsers.engine.worker import PREFIX, Job, Told, send
from parsers.problems import DiskError
from parsers.source import Source

COMMAND: Final = ("-P", "-c", "from parsers.engine.worker import main; main()")
"""`-P`: a folder full of somebody's files is no place to import from."""

LEAN: Final = {"POLARS_MAX_THREADS": "1", "MALLOC_ARENA_MAX": "1", "PYTHONDONTWRITEBYTECODE": "1"}
"""A reader works alone: threads would only cost memory."""


PATIENCE: Final = 5.0
"""Seconds after which it is looked whether a process still gets on."""

SLOWEST: Final = 20
"""How many seconds by the clock a second of processor time may take before a process counts as stuck."""


TIMED: Final = frozenset(-n for n in (getattr(signal, "SIGXCPU", 0), getattr(signal, "SIGKILL", 0)) if n)
"""Ends of a process that are those of its time: by the system, or by us where it is stuck."""


@dataclass(frozen=True, kw_only=True)
class Task:
    """A member that is being read elsewhere, and what is to be done with the outcome."""

    member: Source
    noted: Noted
    job: Job
    place: int
    until: float
    done: Callable[[MemberCoverage], None]


@dataclass(kw_only=True)
class _Reader:
    process: "subprocess.Popen[bytes]"
    task: Task | None = None


@dataclass(kw_only=True)
class Workers:
    """The processes at work. To be closed: `close` ends them, whatever they are doing.

    `descriptors` are the files without a name that members lie in.
    """

    descriptors: tuple[int, ...] = ()
    readers: list[_Reader] = field(default_factory=list)
    started: int = 0

    def submit(
        self,
        member: Source,
        claimed: Sequence[Claim],
        known: Sequence[Recognised],
        noted: Noted,
        done: Callable[[MemberCoverage], None],
    ) -> None:
        """Have a member read; `done` gets its coverage, in this call or a later one."""
        self.started += 1
        name = f"records-{self.started:05}"
        place = noted.records.keep_place()
        job = _job(member, claimed, known, noted, name)
        reader = self._idle()
        until = time.monotonic() + SLOWEST * job.seconds
        task = Task(member=member, noted=noted, job=job, place=place, until=until, done=done)
        reader.task = task
        with suppress(
            BrokenPipeError
        ):  # it broke while it had nothing to do: what is read from it will say so
            send(_in(reader), job)

    def finish(self) -> None:
        """Wait for all members."""
        while any(r.task for r in self.readers):
            self._wait()

    def close(self) -> None:
        """End the processes."""
        for reader in self.readers:
            reader.process.kill()
            reader.process.wait()
            _close(reader)
        self.readers.clear()

    def _idle(self) -> _Reader:
        """A process with nothing to do, a new one where there may be one more."""
        while all(r.task for r in self.readers):
            if len(self.readers) < share.processes():
                self.readers.append(_start(self.descriptors))
            else:
                self._wait()
        return next(r for r in self.readers if r.task is None)

    def _wait(self) -> None:
        """Wait until one of them is done."""
        with selectors.DefaultSelector() as ready:
            for reader in self.readers:
                if reader.task is not None:
                    ready.register(_out(reader), selectors.EVENT_READ, reader)
            for key, _ in ready.select(PATIENCE):
                self._take(cast("_Reader", key.data))
        for reader in self.readers:
            if reader.task and time.monotonic() > reader.task.until:
                reader.process.kill()

    def _take(self, reader: _Reader) -> None:
        task, told = cast("Task", reader.task), _told(_out(reader))
        reader.task = None
        if told is None:
            self.readers.remove(reader)
            self._lost(reader, task)
            return
        if told.coverage is None:
            raise DiskError(told.disk, "the records cannot be kept")
        task.noted.problems += told.problems
        task.noted.names.update(told.names)
        task.noted.silent += told.silent
        task.noted.records.fill_place(task.place, [Path(f) for f in told.files], told.rows)
        task.done(told.coverage)

    def _lost(self, reader: _Reader, task: Task) -> None:
        """Its process ended without a word: by its share of time, or by what it read."""
        code = reader.process.wait()
        _close(reader)
        for left in task.noted.records.folder.glob(f"{task.job.file}-*"):
            left.unlink()
        task.done(ended(task.member, task.noted, _why(code)))


def _job(
    member: Source, claimed: Sequence[Claim], known: Sequence[Recognised], noted: Noted, name: str
) -> Job:
    if member.spot is None:
        raise ValueError(member)
    return Job(
        name=member.name,
        size=member.size,
        packed=member.packed,
        spot=member.spot,
        archive=noted.archive.name,
        claims=tuple(
            (c.platform.name, tuple(c.platform.feeds.index(f) for f in c.feeds), c.certain) for c in claimed
        ),
        known=tuple(k.platform.name for k in known),
        folder=str(noted.records.folder),
        file=name,
        with_places=noted.with_places,
        seconds=share.seconds(member),
        memory=share.memory(member),
    )


def _start(descriptors: tuple[int, ...]) -> _Reader:
    return _Reader(
        process=subprocess.Popen(
            [sys.executable, *COMMAND],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **LEAN},
            pass_fds=descriptors,
        )
    )


def _in(reader: _Reader) -> IO[bytes]:
    return cast("IO[bytes]", reader.process.stdin)


def _out(reader: _Reader) -> IO[bytes]:
    return cast("IO[bytes]", reader.process.stdout)


def _close(reader: _Reader) -> None:
    for pipe in (_in(reader), _out(reader)):
        with suppress(OSError):
            pipe.close()


def _told(stream: IO[bytes]) -> Told | None:
    """What a process says of its member; None where it broke off."""
    head = stream.read(PREFIX)
    size = int.from_bytes(head, "big")
    body = stream.read(size) if len(head) == PREFIX else b""
    return msgspec.msgpack.decode(body, type=Told) if body and len(body) == size else None


def _why(code: int) -> str:
    if code in TIMED:
        return "took more than its share of time and was left"
    with suppress(ValueError):
        return broken(signal.Signals(-code).name)
    return broken(f"exit status {code}")
