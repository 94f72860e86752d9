"""What a target finds with an input: the type of what was raised and where; kept once for each such place."""

import resource
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Final, NoReturn

from polars.exceptions import PanicException

from tests.fuzz.seeds import name_of
from tests.fuzz.targets import memory, seconds, target

ROOT: Final = Path(__file__).parents[2]
_KILOBYTE: Final = 1 if sys.platform == "darwin" else 1024


class SlowError(BaseException):
    """One input took more processor time than it may; no `except Exception` takes it."""


@dataclass(kw_only=True)
class Found:
    """Findings so far, each by its type and place, with the file that shows it."""

    folder: Path
    places: dict[str, Path] = field(default_factory=dict)
    executions: int = 0

    def attempt(self, name: str, data: bytes) -> bool:
        """Try one input; whether it found something. The input is kept where its finding is new."""
        self.executions += 1
        try:
            endure(name, data)
        except (Exception, PanicException, SlowError) as error:  # noqa: BLE001  (whatever it is, it is what we look for)
            place = place_of(error)
            if place not in self.places:
                self.folder.mkdir(parents=True, exist_ok=True)
                self.places[place] = self.folder / f"{name}-{name_of(data)}"
                self.places[place].write_bytes(data)
                told = "".join(traceback.format_exception(error))
                self.places[place].with_suffix(".txt").write_text(told, "utf-8", "replace")
            return True
        return False


def endure(name: str, data: bytes) -> None:
    """One input, within its time and memory. Raises what the target found."""
    held = _held()
    tried = target(name)
    with _seconds(seconds(name)):
        tried(data)
    grown = _held() - held
    assert grown <= memory(name), f"{grown >> 20} MB of memory for {len(data)} bytes"


def place_of(error: BaseException) -> str:
    """Type and innermost place of ours; for a claim of a target, its words."""
    if isinstance(error, AssertionError):
        return f"AssertionError {str(error)[:60]}"
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if {"parsers", "analyzer"} & set(Path(f.filename).parts)] or frames
    last = ours[-1]
    where = Path(last.filename)
    shown = where.relative_to(ROOT) if where.is_relative_to(ROOT) else Path(where.name)
    return f"{type(error).__name__} {shown}:{last.name}"


def _held() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KILOBYTE


@contextmanager
def _seconds(most: float) -> Iterator[None]:
    """SlowError after so much processor time."""

    def stop(_: int, __: FrameType | None) -> NoReturn:
        raise SlowError(f"more than {most:.0f} seconds of processor time")

    before: Callable[[int, FrameType | None], object] | int | None = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, most)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
