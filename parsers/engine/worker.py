"""A process that reads big and doubtful members for another: no sockets, no core file, a share of time and memory each.

It is started without the folder it runs in on Python's path, is told over standard input what to read, writes the rows
beside those of its parent, and says over standard output what came of it. It ends with its parent.
"""

import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Final

import msgspec

from parsers.archives.open import Archive
from parsers.archives.stream import open_spot
from parsers.engine.coverage import MemberCoverage
from parsers.engine.fence import fenced
from parsers.engine.member import Noted, read_member
from parsers.engine.recognise import Claim, Recognised
from parsers.engine.records import Records
from parsers.limits import end_with_parent, limit, no_core, unlimit
from parsers.offline import go_offline
from parsers.platforms import PLATFORMS
from parsers.problems import DiskError, Problem
from parsers.source import Source, Spot

PREFIX: Final = 8
"""Bytes before each message that say how long it is."""


@dataclass(frozen=True, kw_only=True)
class Job:
    """A member to read: where it lies, which feeds may claim it, and what it may take. Platforms by name, feeds by number."""

    name: str
    size: int
    packed: int
    spot: Spot
    archive: str
    claims: tuple[tuple[str, tuple[int, ...], bool], ...]
    known: tuple[str, ...]
    folder: str
    file: str
    with_places: bool
    seconds: float
    memory: int


@dataclass(frozen=True, kw_only=True)
class Told:
    """What came of a job. `disk` is the system's number where the rows could not be kept, else 0."""

    coverage: MemberCoverage | None
    problems: tuple[Problem, ...] = ()
    names: tuple[str, ...] = ()
    silent: tuple[tuple[str, str], ...] = ()
    files: tuple[str, ...] = ()
    rows: int = 0
    disk: int = 0


def main() -> None:
    """Read jobs until there are no more."""
    out = os.fdopen(os.dup(1), "wb")
    _harden()
    for message in messages(sys.stdin.buffer):
        job = msgspec.msgpack.decode(message, type=Job)
        limit(job.seconds, job.memory)
        send(out, _done(job))
        unlimit()


def messages(stream: "IO[bytes]") -> Iterator[bytes]:
    """What was sent, message by message, until the other end closes."""
    while len(head := stream.read(PREFIX)) == PREFIX:
        yield stream.read(int.from_bytes(head, "big"))


def send(stream: "IO[bytes]", value: object) -> None:
    """Send a message."""
    body = msgspec.msgpack.encode(value, enc_hook=_plain)
    stream.write(len(body).to_bytes(PREFIX, "big") + body)
    stream.flush()


def _plain(value: object) -> str:
    """A text of a kind of its own, such as the pointer of a row, as text. Raises TypeError for all else."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(type(value).__name__)


def _done(job: Job) -> Told:
    member = Source(
        name=job.name, size=job.size, packed=job.packed, spot=job.spot, open=partial(open_spot, job.spot)
    )
    records = Records(Path(job.folder), extra=("places",) if job.with_places else (), name=job.file)
    archive = Archive(name=job.archive, parts=(), members=())
    noted = Noted(archive=archive, records=records, with_places=job.with_places)
    platforms = {p.name: p for p in PLATFORMS}
    claims = [
        Claim(platform=(p := platforms[name]), feeds=tuple(p.feeds[n] for n in numbers), certain=certain)
        for name, numbers, certain in job.claims
    ]
    known = [Recognised(platform=platforms[name], generations=(), members=0) for name in job.known]
    try:
        seen = fenced(member, noted, partial(read_member, member, claims, known))
        files = records.written()
    except DiskError as full:
        return Told(coverage=None, disk=full.errno or 0)
    return Told(
        coverage=seen,
        problems=tuple(noted.problems),
        names=tuple(sorted(noted.names)),
        silent=tuple(noted.silent),
        files=tuple(str(f) for f in files),
        rows=records.rows,
    )


def _harden() -> None:
    """Nothing of what is read may leave by a socket, a core file, or a line on the terminal; and no Ctrl-C is heard twice."""
    go_offline()
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    no_core()
    end_with_parent(os.getppid())
