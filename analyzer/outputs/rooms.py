"""Rooms: hidden folders beside an output, where it is built under a lock and from where it is put in its place.

A room holds `new` (what is being built), `old` (what stood in its place) and `journal.json`. Without a journal nothing
was touched, and what lies in the room is dropped. With one everything was built, and putting it in place is finished,
by this run or, after a kill, by the next that comes by. So at any moment a kill leaves the old or the new.
"""

import hashlib
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path, PurePath
from typing import Any, Final

from analyzer.outputs import locks
from analyzer.outputs.exchange import exchange

PREFIX: Final = ".dossier-"
LENGTH: Final = len(PREFIX) + 16
"""A name of its own length, since that of the output may be the longest there can be."""
NEW, OLD, JOURNAL = "new", "old", "journal.json"


@dataclass(frozen=True, kw_only=True)
class Journal:
    """What is to be put in place: names with the inodes of what was built, in order, the one that counts last.

    `ours` are patterns of what an earlier run wrote into a folder; everything else in it is the user's and stays.
    """

    names: Sequence[tuple[str, int]]
    ours: Sequence[str] = ()


def room_of(target: Path) -> Path:
    """Where an output is built."""
    return target.with_name(PREFIX + hashlib.sha256(os.fsencode(target.name)).hexdigest()[:16])


def sweep(folder: Path) -> None:
    """Finish or drop what killed runs left in the rooms of a folder."""
    for room in [p for p in folder.iterdir() if p.name.startswith(PREFIX) and len(p.name) == LENGTH]:
        resume(room)


def resume(room: Path, patience: float = 0) -> None:
    """Finish or drop what a killed run left in a room; one that a living run is in is let alone."""
    with suppress(OSError):
        if locks.is_ours(room) and (lock := locks.take(room, patience)) is not None:
            leave(room, lock)


def leave(room: Path, lock: int) -> None:
    """Finish what has a journal, and remove the room. The lock goes last."""
    try:
        tidy(room)
    finally:
        if (room / JOURNAL).exists():  # it could not be finished: the next run tries again
            os.close(lock)
        else:
            locks.end(room, lock)


def tidy(room: Path) -> None:
    """Finish what an earlier run of the same output had begun to put in place; drop all else but the lock."""
    if (journal := _read(room / JOURNAL)) is not None:
        _forward(room, journal)
    for name in (NEW, OLD, JOURNAL + NEW, JOURNAL):  # the journal last: until then it can be done again
        locks.remove(room / name)


def put(room: Path, names: Sequence[str], ours: Sequence[str] = ()) -> None:
    """Put what was built in its place. From the moment the journal has its name, this can only go forward."""
    for name in names:
        _settle(room / NEW / name)
    _promise(room, Journal(names=[(n, (room / NEW / n).lstat().st_ino) for n in names], ours=ours))
    tidy(room)


def adopt(room: Path, name: str, built: Path, ours: Sequence[str] = ()) -> None:
    """Put a folder in its place that was built beside it, over several runs perhaps. A kill leaves it built, or in place.

    The journal comes first: until the folder is in the room, which one step does, it speaks of nothing and is dropped.
    """
    _settle(built)
    (room / NEW).mkdir(mode=0o700)
    _promise(room, Journal(names=[(name, built.lstat().st_ino)], ours=ours))
    built.rename(room / NEW / name)
    tidy(room)


def _promise(room: Path, journal: Journal) -> None:
    fresh = room / (JOURNAL + NEW)
    fresh.write_text(json.dumps(asdict(journal)), "utf-8")
    settle(fresh)
    fresh.replace(room / JOURNAL)
    settle(room)


def settle(path: Path) -> None:
    """Have the disk keep a file or the names in a folder, where it can."""
    with suppress(OSError):  # not every file system can do so for a folder
        number = os.open(path, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _settle(path: Path) -> None:
    if path.is_dir():
        for each in path.rglob("*"):
            settle(each)
    settle(path)


def _read(path: Path) -> Journal | None:
    """The journal; none where there is none, or none of ours."""
    try:
        told: dict[str, Any] = json.loads(path.read_bytes())
        names = [(str(name), int(inode)) for name, inode in told["names"]]
    except (OSError, ValueError, TypeError, KeyError):
        return None
    plain = all(PurePath(name).name == name for name, _ in names)
    return Journal(names=names, ours=[str(p) for p in told["ours"]]) if names and plain else None


def _forward(room: Path, journal: Journal) -> None:
    """Every step sees whether it was done already."""
    home, (main, inode) = room.parent, journal.names[-1]
    (room / OLD).mkdir(mode=0o700, exist_ok=True)
    if len(journal.names) > 1 and _is(room / NEW / main, inode) and os.path.lexists(home / main):
        # What goes with it is replaced first, and must not stand beside the old one.
        (home / main).rename(room / OLD / main)
    for name, number in journal.names:
        if _is(room / NEW / name, number):
            _place(room, name)
    settle(home)
    for name, number in journal.names:
        if not _is(home / name, number):
            # Not what this room has built: somebody else's journal, or a copy of the disk. Nothing is carried anywhere.
            _put_back(room / OLD / name, home / name)
            continue
        for old in (room / OLD / name, room / NEW / name):  # an exchange leaves the old one among the new
            if old.is_dir() and not old.is_symlink():
                _carry(old, home / name, journal.ours, PurePath())


def _put_back(old: Path, target: Path) -> None:
    if os.path.lexists(old) and not os.path.lexists(target):
        old.rename(target)


def _place(room: Path, name: str) -> None:
    new, target, old = room / NEW / name, room.parent / name, room / OLD / name
    if not new.is_dir() or not os.path.lexists(target):
        new.replace(target)
    elif not exchange(new, target):
        target.rename(old)
        new.rename(target)


def _is(path: Path, inode: int) -> bool:
    return os.path.lexists(path) and path.lstat().st_ino == inode


def _carry(old: Path, new: Path, ours: Sequence[str], at: PurePath) -> None:
    """What the user had laid into a folder that is replaced comes along, and what we had written there does not."""
    for each in old.iterdir():
        place, inside = new / each.name, at / each.name
        if each.is_symlink() or not each.is_dir():
            if not _was_ours(inside, ours) and not os.path.lexists(place):
                each.rename(place)
            continue
        files = [p for p in each.rglob("*") if p.is_symlink() or not p.is_dir()]
        written = {p for p in files if _was_ours(at / p.relative_to(old), ours)}
        if not written and not os.path.lexists(place):
            each.rename(place)
        elif len(written) < len(files):
            place.mkdir(mode=0o700, exist_ok=True)
            _carry(each, place, ours, inside)


def _was_ours(inside: PurePath, ours: Sequence[str]) -> bool:
    return any(len(PurePath(p).parts) == len(inside.parts) and inside.match(p) for p in ours)
