"""One export gives the same records, with the same ids, however it is packed."""

import io
import tarfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from shutil import copytree

import pytest

from tests.laws.samples import FOLDERS, opened, raw, records, zipped

Members = list[tuple[str, bytes]]


def members(folder: Path) -> Members:
    return [(m.name, raw(m)) for m in opened(folder).members]


def tar(path: Path, mode: str, packed: Members) -> Path:
    path.parent.mkdir(exist_ok=True)
    with tarfile.open(path, mode) as out:  # type: ignore[call-overload]
        for name, content in packed:
            header = tarfile.TarInfo(name)
            header.size = len(content)
            out.addfile(header, io.BytesIO(content))
    return path


def parts(path: Path, name: str, packed: Members) -> list[Path]:
    """The export in two zips, as platforms cut it: by size, without regard to folders."""
    halves = {1: packed[::2], 2: packed[1::2] or packed[:1]}
    return [zipped(path / f"{name}-part-{n}.zip", half) for n, half in halves.items()]


PACKED: dict[str, Callable[[Path, str, Members], list[Path]]] = {
    "zip": lambda to, name, packed: [zipped(to / f"{name}.zip", packed)],
    "tar": lambda to, name, packed: [tar(to / f"{name}.tar", "w", packed)],
    "tar.gz": lambda to, name, packed: [tar(to / f"{name}.tar.gz", "w:gz", packed)],
    "parts": parts,
    "any order": lambda to, name, packed: [zipped(to / f"{name}.zip", Random(7).sample(packed, len(packed)))],
}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda p: p.name)
def test_the_container_makes_no_difference(folder: Path, tmp_path: Path) -> None:
    copy = copytree(folder, tmp_path / folder.name)
    expected = records([copy], tmp_path / "spool")
    assert expected
    assert len({r["id"] for r in expected}) == len(expected)
    for number, (how, pack) in enumerate(PACKED.items()):
        paths = pack(tmp_path / str(number), folder.name, members(folder))
        found = records(paths, tmp_path / f"spool-{number}")
        assert found == expected, how


def test_the_order_of_exports_changes_only_the_order_of_records(tmp_path: Path) -> None:
    two = [copytree(f, tmp_path / f.name) for f in FOLDERS[:2]]
    there = records(two, tmp_path / "there")
    back = records(two[::-1], tmp_path / "back")
    assert sorted(there, key=str) == sorted(back, key=str)
