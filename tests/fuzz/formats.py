"""Targets: every format of `parsers/formats`, the walker, archives from their raw bytes, and the spellings of values."""

import contextlib
import json
import math
import tempfile
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

import pytest

from parsers.archives.names import archive_name, decoded, is_junk, is_media, member_name
from parsers.archives.open import open_archives
from parsers.declare.fields import repair
from parsers.declare.money import read_amount, read_currency
from parsers.declare.paths import Around, find_all, resolve
from parsers.declare.times import read_time, read_times
from parsers.engine.walker import walk
from parsers.formats.json import items as json_items
from parsers.formats.json import slices
from parsers.formats.spelling import clean
from parsers.platforms import PLATFORMS
from parsers.problems import ExportError, ShapeError, TooMuchError
from parsers.screen import harmless
from parsers.source import Items, Rows
from tests.fuzz.edits import Same, Without
from tests.fuzz.fences import exposed
from tests.laws.samples import source

REFUSED: Final = (ShapeError, TooMuchError)
EXACT: Final = frozenset({"CsvRows", "ChatLines", "Letters"})
"""Formats that promise every byte back from an edit that keeps everything."""
ENDINGS: Final = (".json", ".csv", ".html", ".txt", ".js", ".tsv", "")
CONTAINERS: Final = (".zip", ".tar", ".tgz", ".tar.bz2", ".tar.xz", ".json", "")
MOST_MEMBER: Final = 1 << 20


@cache
def declared() -> dict[str, list[Items]]:
    """Every format that platforms declare, by the name of its class."""
    kinds: dict[str, list[Items]] = {}
    for items in dict.fromkeys(f.items for p in PLATFORMS for f in p.feeds):
        kinds.setdefault(type(items).__name__, []).append(items)
    return kinds


def chosen(kind: str, data: bytes) -> tuple[Items, bytes]:
    """The format that the first two bytes choose, and the content."""
    all_ = declared()[kind]
    return all_[int.from_bytes(data[:2], "big") % len(all_)], data[2:]


def rows_of(items: Items, content: bytes, notes: list[tuple[str, str]] | None = None) -> list[Rows]:
    """All that a format gives of a content, and what it notes of it. Raises ShapeError."""
    member = source("a.json", content)
    found = list(items.rows(member))
    if notes is not None:
        notes += member.notes
    for rows in found:
        assert len(rows.items) == len(rows.pointers)
        for pointer in rows.pointers:
            items.locate(pointer, "a/0/b")
    return found


def format_target(kind: str, data: bytes) -> None:
    """Read, write back unchanged, read again: the same. Write back with much taken out: can be read or is refused."""
    items, content = chosen(kind, data)
    notes: list[tuple[str, str]] = []
    try:
        before = rows_of(items, content, notes)
    except REFUSED:
        before = None
    try:
        again = b"".join(items.rewrite(source("a.json", content), Same()))
    except REFUSED:
        return
    if kind in EXACT:
        assert again == content, "an edit that keeps everything changed a byte"
    if before is not None and not notes:
        # What broke off is left out of a copy.
        assert _plain(rows_of(items, again)) == _plain(before), (
            "an edit that keeps everything changed a value"
        )
    with contextlib.suppress(*REFUSED):
        less = b"".join(items.rewrite(source("a.json", content), Without()))
        rows_of(items, less)


def _plain(found: list[Rows]) -> list[tuple[str, str]]:
    """What rows say, so that NaN equals itself."""
    return [(p, repr(i)) for rows in found for p, i in zip(rows.pointers, rows.items, strict=True)]


def windows_target(data: bytes) -> None:
    """JSON that is read window by window gives what it gives as a whole, or is refused, too."""
    items, content = chosen("JsonItems", data)
    with contextlib.suppress(*REFUSED):
        notes: list[tuple[str, str]] = []
        whole, spelt = _plain(rows_of(items, content, notes)), _rewritten(items, content)
        with windows():
            if notes:
                rows_of(items, content)
                _rewritten(items, content)
                return
            # What is larger than a window is given first; of a document that is itself the item, long lists are left out.
            assert _below(_plain(rows_of(items, content))) == _below(whole), (
                "read in windows, it says something else"
            )
            assert _rewritten(items, content) == spelt, "written in windows, it is something else"


def _below(plain: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The items of a document that are not the document itself, in order of place."""
    return sorted((pointer, item) for pointer, item in plain if pointer)


def _rewritten(items: Items, content: bytes) -> bytes:
    return b"".join(items.rewrite(source("a.json", content), Without()))


@contextlib.contextmanager
def windows() -> Iterator[None]:
    """Every JSON member counts as big, and a window is small."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_items, "BIG", 1)
        for name, size in (("SLICE", 64), ("LOOK_AHEAD", 16), ("HEAD", 16)):
            patch.setattr(slices, name, size)
        yield


def walker_target(data: bytes) -> None:
    """What nobody declared: rows with places, or refused."""
    ending = ENDINGS[data[0] % len(ENDINGS)] if data else ""
    with contextlib.suppress(*REFUSED):
        for row in walk(source("a" + ending, data[1:])):
            assert "pointer" in row


def archive_target(data: bytes) -> None:
    """An archive from its bytes: listed and its members read, or refused in one line."""
    ending = CONTAINERS[data[0] % len(CONTAINERS)] if data else ""
    with exposed(), tempfile.TemporaryDirectory() as folder, contextlib.suppress(ExportError):
        path = Path(folder) / ("export" + ending)
        path.write_bytes(data[1:])
        for archive in open_archives([path]):
            for member in archive.members[:50]:
                with contextlib.suppress(*REFUSED, ExportError), member.open() as stream:
                    assert len(stream.read(MOST_MEMBER)) <= MOST_MEMBER


def values_target(data: bytes) -> None:
    """Times, sums, names and other spellings of values, of any text."""
    text = data.decode("utf-8", "surrogateescape")
    _times(text)
    amount = read_amount(text)
    assert amount is None or math.isfinite(amount)
    read_currency(text)
    repair(text)
    assert "\x1b" not in harmless(text)
    archive_name(text.replace("/", "_"))
    member_name(decoded(data))
    is_junk(text)
    is_media(text)


def _times(text: str) -> None:
    for order in (None, "dmy", "mdy"):
        moment = read_time(text, order=order, zone="UTC")
        assert moment is None or -(2**53) < moment.micros < 2**53
    # Formats give text without halves of characters; Polars would refuse them.
    read_times([clean(text)])


@cache
def _paths() -> tuple[str, ...]:
    """The paths that platforms declare, each once."""
    columns = (field for p in PLATFORMS for f in p.feeds for field in f.columns().values())
    return tuple(dict.fromkeys(path for field in columns for path in field.paths))


def paths_target(data: bytes) -> None:
    """Every declared path, over any document: what it finds is at the place that it tells."""
    try:
        document: Any = json.loads(data[2:])
    except (ValueError, RecursionError):
        return
    start = int.from_bytes(data[:2], "big")
    every = _paths()
    around = Around(root=document, pointer="/a/0", member="inbox/a_1/b.json", labels={}, repair=repair)
    for step in range(60):
        path = every[(start + step) % len(every)]
        for found in find_all(path, document, around):
            if found.base in {"item", "root"}:
                assert resolve(document, f"/{found.path}" if found.path else "") is not None


FORMATS: Final[dict[str, Callable[[bytes], None]]] = {
    **{kind: partial(format_target, kind) for kind in sorted(declared())},
    "JsonWindows": windows_target,
    "Walker": walker_target,
    "Archives": archive_target,
    "Values": values_target,
    "Paths": paths_target,
}
