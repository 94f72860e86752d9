"""Tables of a folder that somebody sent are looked through by a process of its own: a crafted one may end it, not us.

A Parquet file is read by a library that stops the whole process where a file asks for more memory than there is, and
prints what it met on the way. So it works with limits, says nothing but its answer, and may die.
"""

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import Struct

from analyzer.commands.profiles import Piece
from parsers.problems import ExportError

COMMAND: Final = ("-P", "-c", "from analyzer.commands.sifting import main; main()")
"""`-P`: a folder full of somebody's files is no place to import from."""
MEMORY: Final = 8_000_000_000
"""Bytes of addresses; the ledger of a million records takes a tenth."""
SECONDS: Final = 600


class Told(Struct):
    """What the process says: the evidence, or why there is none."""

    rows: list[Piece] = []
    refused: str = ""


def sifted(source: Path, question: str, value: str) -> list[dict[str, Any]]:
    """The strongest evidence for and against a value, of a folder that analyze wrote. Raises ExportError."""
    asked = json.dumps([str(source), question, value])
    broken = f"{source.name}: ledger.parquet or records.parquet is no table that can be read here."
    try:
        done = subprocess.run(
            [sys.executable, *COMMAND],
            input=asked.encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=True,
        )
        told = msgspec.json.decode(done.stdout, type=Told)
    except (subprocess.SubprocessError, msgspec.MsgspecError):
        raise ExportError(broken) from None
    if told.refused:
        raise ExportError(told.refused)
    rows: list[dict[str, Any]] = msgspec.to_builtins(told.rows)
    return rows


def main() -> None:
    """The process: what is asked on stdin, the answer on stdout."""
    from parsers.offline import go_offline

    go_offline()
    _limit()
    from analyzer.commands.why_not import written_speaking

    source, question, value = json.load(sys.stdin)
    try:
        told: dict[str, object] = {"rows": written_speaking(Path(source), question, value)}
    except ExportError as error:
        told = {"refused": str(error)}
    sys.stdout.buffer.write(msgspec.json.encode(told))


def _limit() -> None:
    """Bounds on memory and time, and no core file: it would hold somebody's records."""
    with suppress(ImportError):
        import resource

        for what, most in (
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_AS, MEMORY),
            (resource.RLIMIT_CPU, SECONDS),
        ):
            _, hard = resource.getrlimit(what)
            allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
            with suppress(ValueError, OSError):
                resource.setrlimit(what, (allowed, hard))
