"""The sample exports as the laws need them: their members, the formats that read them, and what they give."""

import io
import json
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from parsers.archives.open import Archive, open_archives
from parsers.engine.read import read
from parsers.engine.recognise import claims, recognise
from parsers.platforms import PLATFORMS
from parsers.problems import ShapeError
from parsers.source import Items, Source

SAMPLES = Path(__file__).parents[2] / "sample_exports"
FOLDERS = tuple(sorted(p for p in SAMPLES.glob("*/*") if p.is_dir()))


class Same:
    """An edit that keeps everything."""

    def keep(self, pointer: str) -> bool:
        return pointer is not None

    def value(self, pointer: str, value: object) -> object:
        return value if pointer is not None else None

    def key(self, pointer: str, key: str) -> str:
        return key if pointer is not None else ""


def source(name: str, raw: bytes) -> Source:
    return Source(name=name, size=len(raw), open=lambda: io.BytesIO(raw))


def raw(member: Source) -> bytes:
    with member.open() as stream:
        return stream.read()


@cache
def opened(folder: Path) -> Archive:
    (archive,) = open_archives([folder])
    return archive


@cache
def formats(folder: Path) -> tuple[tuple[str, bytes, Items], ...]:
    """Every member with every format that claims it and finds its shape."""
    return tuple(_formats(opened(folder)))


def _formats(archive: Archive) -> Iterator[tuple[str, bytes, Items]]:
    claimed = claims(archive, recognise(archive, PLATFORMS))
    for member in archive.members:
        content = raw(member)
        for items in dict.fromkeys(f.items for c in claimed.get(member.name, ()) for f in c.feeds):
            try:
                list(items.rows(source(member.name, content)))
            except ShapeError:
                continue
            yield member.name, content, items


def records(paths: list[Path], spool: Path) -> list[dict[str, Any]]:
    """The records of exports with their places, in their order."""
    spool.mkdir()
    table = read(open_archives(paths), spool, with_places=True).records.collect()
    rows = table.to_dicts()
    for row in rows:
        row["places"] = json.loads(row["places"] or "{}")
    return rows


def zipped(path: Path, members: list[tuple[str, bytes]]) -> Path:
    path.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in members:
            out.writestr(name, content)
    return path
