"""What else can come in between: Ctrl-C, a full disk, a folder that takes nothing, another run at the same output."""

import os
import resource
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from tools.kills.runs import Field, end, run, start
from tools.kills.state import said

QUICK: Final = 2.0
"""Seconds in which a run that is asked to end has to be gone, by the clock of a machine with nothing else to do."""
LITTLE: Final = 2048
"""Bytes that a file may have on the full disk."""


def interrupted(field: Field) -> str:
    """Ctrl-C, as a terminal sends it: to all of them."""
    number = start(field, field.words(force=bool(field.old)))
    _await_spool(field)
    os.killpg(number, signal.SIGINT)
    began = time.monotonic()
    code = end(number)
    slow = time.monotonic() - began > QUICK * max(1.0, os.getloadavg()[0])
    return _unless(code == 128 + signal.SIGINT and not slow and said(field) == "interrupted\n", code)


def _await_spool(field: Field) -> None:
    until = time.monotonic() + 60
    while not any(field.temp.iterdir()) and time.monotonic() < until:
        time.sleep(0.01)


def terminated(field: Field) -> str:
    """SIGTERM, as a system that shuts down sends it: to one."""
    number = start(field, field.words(force=bool(field.old)))
    _await_spool(field)
    os.kill(number, signal.SIGTERM)
    code = end(number)
    return _unless(code == 128 + signal.SIGTERM and said(field) == "interrupted\n", code)


def full(field: Field) -> str:
    """No file may grow."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (LITTLE, LITTLE))

    code = run(field, field.words(force=bool(field.old)), before=limit)
    lines = said(field).splitlines()
    return _unless(code in {1, 3} and len(lines) == 1 and lines[0].startswith("error: "), code)


def read_only(field: Field) -> str:
    """A folder that takes nothing: without the right to write, and for root, who needs none, mounted so."""
    mode = field.home.stat().st_mode
    bound = os.geteuid() == 0 and _mount("--bind", field.home, field.home)
    if os.geteuid() == 0 and not (bound and _mount("-o", "remount,bind,ro", field.home)):
        return ""  # nothing here can be refused to anybody
    try:
        if not bound:
            field.home.chmod(0o500)
        code = run(field, field.words(force=bool(field.old)))
    finally:
        if bound:
            subprocess.run(["umount", field.home], check=False)  # noqa: S607 wherever it is
        field.home.chmod(mode)
    lines = said(field).splitlines()
    return _unless(code == 2 and len(lines) == 1 and "cannot be written" in lines[0], code)


def two(field: Field) -> str:
    """Two at once: one of them is refused."""
    words = field.words(force=bool(field.old))
    first, second = start(field, words), start(field, words)
    codes = sorted((end(first), end(second)))
    return _unless(codes == [0, 2], codes)


ALL: Final[Mapping[str, Callable[[Field], str]]] = {
    "interrupted": interrupted,
    "terminated": terminated,
    "on a full disk": full,
    "in a read-only folder": read_only,
    "two at once": two,
}


def children(number: int) -> list[int]:
    """The processes that one has started, where the system tells."""
    listed = Path(f"/proc/{number}/task/{number}/children")
    return [int(p) for p in listed.read_text("ascii").split()] if listed.exists() else []


def _unless(well: bool, told: object) -> str:  # noqa: FBT001 a claim and what speaks against it
    return "" if well else f"ended with {told}"


def _mount(*words: str | Path) -> bool:
    words = ("mount", *words)
    return subprocess.run(words, check=False, capture_output=True).returncode == 0
