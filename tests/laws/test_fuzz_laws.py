"""No bytes can make a parser raise anything but ShapeError, and none can stop the engine.

DOSSIER_FUZZ=50 tries fifty times as many.
"""

import contextlib
import json
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parsers.archives.open import Archive
from parsers.engine.read import read
from parsers.engine.walker import walk
from parsers.platforms import PLATFORMS
from parsers.problems import ExportError, ShapeError
from parsers.source import Items
from tests.laws.samples import FOLDERS, Same, formats, opened, source

TIMES: Final = int(os.environ.get("DOSSIER_FUZZ", "1"))
SMALL: Final = 6_000
SIZES: Final = settings(
    deadline=None,
    max_examples=40 * TIMES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
SPLINTERS: Final = (
    *tuple(
        s.encode("utf-8", "surrogatepass")
        for s in (
            *"{}[]\"',:;\\\n\r\t\x00<>&=/#%-",
            *(
                "null",
                "NaN",
                "-Infinity",
                "1e999",
                "9" * 320,
                "-1",
                "true",
                '""',
                "{}",
                "[]",
                "[[",
                "\\u",
                "\\ud83d",
            ),
            *("\ufeff", "\u200e", "\u2028", "�", "😀", "İ", "٣", "é"),
            *("99999-01-01", "0000-00-00", "31/02/2024", "24:61", "1970-01-01T00:00:00+99:99"),
            *(
                "</div>",
                "<div>",
                "<!--",
                "]]>",
                "&#0;",
                "&#x110000;",
                "<td",
                "BEGIN:VCARD",
                "END:VEVENT",
                "\nFrom ",
            ),
            *("Content-Transfer-Encoding: base64\n", "charset=none", "=?x?b?/?=", "DTSTART;TZID=No/Where:1"),
        )
    ),
    b"\xff\xfe",
    b"\xfe\xff",
    b"\xef\xbb\xbf",
    b"\x80",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
)


@cache
def declared() -> dict[str, list[Items]]:
    """A few of each kind of format that platforms declare."""
    kinds: dict[str, list[Items]] = {}
    for items in dict.fromkeys(f.items for p in PLATFORMS for f in p.feeds):
        kinds.setdefault(type(items).__name__, []).append(items)
    return {kind: all_[:: max(1, len(all_) // 4)] for kind, all_ in kinds.items()}


@cache
def samples() -> list[tuple[Path, str, bytes, Items]]:
    """Small members of the samples, each kind of format and each platform about as often."""
    seen: dict[tuple[str, str], int] = {}
    chosen = []
    for folder in FOLDERS:
        for name, content, items in formats(folder):
            key = folder.parent.name, type(items).__name__
            seen[key] = seen.get(key, 0) + 1
            if seen[key] <= 12:
                chosen.append((folder, name, content[:SMALL], items))
    return chosen


def endure(items: Items, name: str, content: bytes) -> None:
    """Read, and write back. Whatever was read without complaint can be written without one."""
    with contextlib.suppress(ShapeError):
        for rows in items.rows(source(name, content)):
            assert len(rows.items) == len(rows.pointers)
            for pointer in rows.pointers:
                items.locate(pointer, "a/0/b")
        b"".join(items.rewrite(source(name, content), Same()))


def mutated(content: bytes, draw: Callable[[st.SearchStrategy[int]], int]) -> bytes:
    """The content with some of its bytes lost, doubled, moved or replaced."""
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content)))
        to = min(len(content), at + draw(st.integers(0, 40)))
        splinter = SPLINTERS[draw(st.integers(0, len(SPLINTERS) - 1))]
        piece = content[at:to]
        content = (
            content[:at],
            content[:at] + splinter + content[at:],
            content[:at] + splinter + content[to:],
            content[:at] + content[to:],
            content[:to] + piece * 3 + content[to:],
            content[:at] + piece[::-1] + content[to:],
        )[draw(st.integers(0, 5))]
    return content


@pytest.mark.parametrize("kind", sorted(declared()))
@SIZES
@given(data=st.data())
def test_random_bytes_are_read_or_refused(kind: str, data: st.DataObject) -> None:
    words = st.one_of(st.binary(max_size=60), st.sampled_from(SPLINTERS), st.sampled_from(SPLINTERS))
    content = b"".join(data.draw(st.lists(words, max_size=12)))
    for items in declared()[kind]:
        endure(items, "a.json", content)


@SIZES
@given(
    value=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
        lambda v: st.lists(v, max_size=3) | st.dictionaries(st.text(max_size=5), v, max_size=3),
    )
)
def test_any_json_is_read_or_refused(value: object) -> None:
    for kind in ("JsonItems", "JsItems"):
        for items in declared()[kind]:
            endure(items, "a.json", json.dumps(value).encode())


@settings(SIZES, max_examples=250 * TIMES)
@given(data=st.data())
def test_damaged_members_are_read_or_refused(data: st.DataObject) -> None:
    _, name, content, items = data.draw(st.sampled_from(samples()))
    endure(items, name, mutated(content, data.draw))


@SIZES
@given(data=st.data())
def test_the_walker_reads_or_refuses(data: st.DataObject) -> None:
    _, name, content, _ = data.draw(st.sampled_from(samples()))
    with contextlib.suppress(ShapeError):
        assert all("pointer" in row for row in walk(source(name, mutated(content, data.draw))))


@settings(SIZES, max_examples=120 * TIMES)
@given(data=st.data())
def test_a_damaged_member_never_stops_the_engine(data: st.DataObject) -> None:
    folder, name, content, _ = data.draw(st.sampled_from(samples()))
    whole = opened(folder)
    damaged = source(name, mutated(content, data.draw))
    others = [m for m in whole.members if m.name != name][:2]
    members = tuple(sorted([*others, damaged], key=lambda m: m.name))
    archive = Archive(name=whole.name, parts=whole.parts, members=members)
    with TemporaryDirectory() as spool, contextlib.suppress(ExportError):
        reading = read([archive], Path(spool), with_places=True)
        assert reading.records.collect().height >= 0
        assert [m.member for m in reading.coverage[0].members] == [m.name for m in members]
