"""Outputs appear whole or not at all: built beside their place, under a lock, and put there in one step.

What cannot be written, or must not be, is refused before the work. Two runs at one output: the second is refused.
"""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

from analyzer.given import UsageError
from analyzer.outputs import locks, rooms
from analyzer.outputs.notes import note

UNFINISHED: Final = ".unfinished"
"""Behind the name of an output: the folder in which one is built that is kept when its run ends early."""
PATIENCE: Final = 1.0
"""Seconds that a run waits for a lock: as long as one that was just killed may need to be gone."""


@contextmanager
def folder(
    out: Path,
    *,
    inputs: Sequence[Path] = (),
    force: bool = False,
    ours: Sequence[str] = (),
    private: bool = True,
) -> Iterator[Path]:
    """An empty folder to write into; when all is well it becomes `out`. Raises UsageError before anything is done.

    Where `out` is replaced, files of `ours` (patterns below it) go, and all else that lies in it stays in it.
    """
    target = _target(out, inputs)
    with _room(out, target, partial(_refuse_taken, out, target, force=force, is_folder=True)) as room:
        inner = room / rooms.NEW / target.name
        inner.mkdir(mode=0o700, parents=True)
        yield inner
        _close(inner, private=private)
        rooms.put(room, [target.name], ours)


@contextmanager
def kept(
    out: Path, *, inputs: Sequence[Path] = (), force: bool = False, ours: Sequence[str] = ()
) -> Iterator[Path]:
    """As `folder`, but what is yielded, OUT.unfinished, stays when the run ends early, and the next run finds it so."""
    target = _target(out, inputs)
    with _room(out, target, partial(_refuse_taken, out, target, force=force, is_folder=True)) as room:
        work = target.with_name(target.name + UNFINISHED)
        with _cannot(work, work):
            work.mkdir(mode=0o700, exist_ok=True)
        if not locks.is_ours(work):
            raise UsageError(f"{work} is somebody else's: remove it, or choose another --out.")
        try:
            yield work
            _close(work, private=True)
            rooms.adopt(room, target.name, work, ours)
        finally:
            with suppress(OSError):  # it holds what is done
                work.rmdir()


@contextmanager
def files(
    out: Path, *, inputs: Sequence[Path] = (), force: bool = False, beside: Sequence[str] = ()
) -> Iterator[Path]:
    """An empty folder to write a file named as `out` into, and the files `beside` it; `out` appears last.

    Those that are not there in the end are left out; where `out` is not, nothing appears.
    """
    _target(out, inputs)
    # A link is replaced itself: what belongs beside it is found by its name.
    target = out.parent.resolve() / out.name
    names = (target.name, *beside)

    def refuse() -> None:
        for name in names:
            _refuse_taken(out.with_name(name), target.with_name(name), force=force, is_folder=False)

    with _room(out, target, refuse) as room:
        inner = room / rooms.NEW
        inner.mkdir(mode=0o700)
        yield inner
        _close(inner, private=True)
        if (inner / target.name).exists():
            rooms.put(room, [n for n in (*beside, target.name) if (inner / n).exists()])


def write(within: Path, texts: Mapping[str, str]) -> None:
    """Texts as files; halves of surrogates, which no file can hold, become question marks."""
    for name, text in texts.items():
        (within / name).write_bytes(text.encode("utf8", "replace"))


def keep_earlier(out: Path, beside: Sequence[Path]) -> list[str]:
    """Where `out` itself is gone, given away perhaps, what lay beside it gets a name of its own: those names."""
    there = [path for path in beside if os.path.lexists(path)]
    if not there or os.path.lexists(out):
        return []
    for number in count(1):
        names = [path.with_name(f"{out.name}.earlier-{number}{path.name[len(out.name) :]}") for path in there]
        if not any(map(os.path.lexists, names)):
            break
    for path, name in zip(there, names, strict=True):
        path.rename(name)
    return [name.name for name in names]


def mend(out: Path) -> None:
    """Where a run was killed while it put this output in place, finish that. Called before an output is read."""
    with suppress(OSError, RuntimeError):
        rooms.resume(rooms.room_of(out.resolve() if out.is_dir() else out.parent.resolve() / out.name))


@contextmanager
def _room(out: Path, target: Path, refuse: Callable[[], None]) -> Iterator[Path]:
    """The room of an output, locked; it is gone in the end, and so are folders made for it in vain.

    What is refused is refused before anything is touched, and again once a killed run has been finished.
    """
    made: list[Path] = []
    if not os.path.lexists(rooms.room_of(target)):
        refuse()
    try:
        with _cannot(out, target):
            made += _parents(target.parent)
            rooms.sweep(target.parent)
            room, lock = _entered(out, target)
        try:
            refuse()
            yield room
        finally:
            rooms.leave(room, lock)
    finally:
        for each in reversed(made):
            with suppress(OSError):  # it holds what was written
                each.rmdir()


def _entered(out: Path, target: Path) -> tuple[Path, int]:
    room = rooms.room_of(target)
    note(room)
    while True:
        room.mkdir(mode=0o700, exist_ok=True)
        if not locks.is_ours(room):
            raise UsageError(f"{room} is somebody else's: remove it, or choose another --out.")
        with suppress(FileNotFoundError):  # whoever had it has just removed it
            lock = locks.take(room, PATIENCE)
            if lock is None:
                raise UsageError(
                    f"another run is writing {out} right now: wait for it, or choose another --out."
                )
            rooms.tidy(room)
            return room, lock


def _target(out: Path, inputs: Sequence[Path]) -> Path:
    """Where the output really goes. Raises UsageError where it must not: the input is never written into."""
    try:
        if out.is_symlink() and not out.exists():
            raise UsageError(f"{out} is a link that leads nowhere. Choose another --out.")
        target = out.resolve()
        for each in inputs:
            source = each.resolve()
            if target == source or source in target.parents:
                raise UsageError(
                    f"{out} lies inside the export {each.name}; nothing is written into an export. Choose another --out."
                )
    except (OSError, RuntimeError) as error:  # a loop of links is a RuntimeError
        why = getattr(error, "strerror", None) or "a loop of links"
        raise UsageError(f"{out} cannot be written ({why}). Choose another --out.") from None
    if target.is_mount() or target in (here := _here(), *here.parents):
        raise UsageError(f"{out} cannot be replaced as a whole. Choose a folder inside it as --out.")
    return target


def _here() -> Path:
    try:
        return Path.cwd()
    except OSError:  # it was removed
        return Path(os.sep)


def _refuse_taken(out: Path, target: Path, *, force: bool, is_folder: bool) -> None:
    """An output is never lost unasked, and never changes its nature."""
    with _cannot(out, target):
        try:
            target.lstat()
        except FileNotFoundError:
            return
        if target.is_dir() != is_folder or not (target.is_dir() or target.is_file()):
            is_ = "a folder" if target.is_dir() else "a file" if target.is_file() else "a device or a pipe"
            needed = "a folder" if is_folder else "a file"
            raise UsageError(f"{out} is {is_}, and {needed} is to be written. Choose another --out.")
        taken = any(target.iterdir()) if is_folder else True
    if taken and not force:
        raise UsageError(f"{out} is there already. Choose another --out, or --force to replace it.")


@contextmanager
def _cannot(out: Path, target: Path) -> Iterator[None]:
    """What the system says to a place where nothing can be written."""
    try:
        yield
    except OSError as error:
        home = next((p for p in target.parents if os.path.lexists(p)), target.parent)
        raise UsageError(
            f"{out} cannot be written ({error.strerror}): nothing can be written into {home}. Choose another --out."
        ) from None


def _parents(home: Path) -> list[Path]:
    """Make the folders that an output lies in; those that were not there before."""
    missing = [p for p in (home, *home.parents) if not p.exists()][::-1]
    for each in missing:
        note(each)
    home.mkdir(parents=True, exist_ok=True)
    return missing


def _close(inner: Path, *, private: bool) -> None:
    for each in (inner, *inner.rglob("*")):
        if private:
            each.chmod(0o700 if each.is_dir() else 0o600)
        elif each.is_dir():
            each.chmod(0o755)
