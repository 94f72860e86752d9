"""What is done of a cohort: known again by whoever wrote it, and by nobody else."""

import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from analyzer.cluster import done
from analyzer.commands.person import SCHEMA, failed

MINE = done.whose("people", "1")


def written(home: Path, *entries: str) -> None:
    with done.journal(home, MINE) as file:
        for entry in entries:
            done.note(file, failed(entry, "why"), f"seen-{entry}")


def test_what_was_written_is_found_by_the_next_run(tmp_path: Path) -> None:
    written(tmp_path, "ada", "ben")
    written(tmp_path, "cleo", "ada")
    found = done.lines(tmp_path, MINE)
    assert {entry: line.seen for entry, line in found.items()} == {
        e: f"seen-{e}" for e in ("ada", "ben", "cleo")
    }
    assert done.row(found["ben"]) == failed("ben", "why")
    assert (tmp_path / done.DONE).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("other", [("others", "1"), ("people", "2")])
def test_other_people_and_other_versions_are_not_gone_on_with(tmp_path: Path, other: tuple[str, str]) -> None:
    written(tmp_path, "ada")
    assert done.belongs(tmp_path, MINE)
    assert not done.belongs(tmp_path, done.whose(*other))
    assert done.lines(tmp_path, done.whose(*other)) == {}


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_a_line_that_a_kill_cut_off_does_not_count_and_spoils_no_other(tmp_path: Path, cut: int) -> None:
    written(tmp_path, "ada", "ben")
    file = tmp_path / done.DONE
    file.write_bytes(file.read_bytes()[:-cut])
    assert set(done.lines(tmp_path, MINE)) == {"ada"}
    written(tmp_path, "cleo")
    assert set(done.lines(tmp_path, MINE)) == {"ada", "cleo"}


@pytest.mark.parametrize(
    "row",
    [
        {"entry": "eve"},
        failed("eve", "") | {"records": "many"},
        failed("eve", "") | {"more": 1},
        failed("eve", "") | {"entry": None},
        [],
    ],
)
def test_a_line_of_another_shape_does_not_count(tmp_path: Path, row: Any) -> None:
    written(tmp_path, "ada")
    with (tmp_path / done.DONE).open("a") as file:
        file.write(json.dumps({"seen": "x", "row": row}) + "\n")
    assert set(done.lines(tmp_path, MINE)) == {"ada"}


def test_parts_are_read_as_one_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(done, "PEOPLE", 2)
    rows = [failed(f"p{n}", "why") for n in range(5)]
    done.table(rows, tmp_path / "cohort.parquet")
    assert len(list((tmp_path / "cohort.parquet").iterdir())) == 3
    table = pl.read_parquet(tmp_path / "cohort.parquet")
    assert table.schema == SCHEMA
    assert table.to_dicts() == rows
