"""Each sample export gives exactly the records, problems and unread keys that stand in the file beside it.

`pytest tests/test_golden.py --golden` writes those files anew; the diff is for a person to read.
"""

import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from parsers.archives.open import open_archives
from parsers.engine.coverage import ArchiveCoverage
from parsers.engine.read import Reading, read
from parsers.problems import Problem
from parsers.record import SCHEMA

SAMPLES = Path(__file__).parents[1] / "sample_exports"
FOLDERS = sorted(p for p in SAMPLES.glob("*/*") if p.is_dir())


def name(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"


@pytest.mark.parametrize("folder", FOLDERS, ids=name)
def test_sample_gives_its_golden_records(folder: Path, tmp_path: Path, rewrite: bool) -> None:
    found = lines(read(open_archives([folder]), tmp_path))
    golden = folder.with_name(folder.name + ".jsonl")
    if rewrite:
        golden.write_text("".join(f"{line}\n" for line in found), encoding="utf-8")
    assert golden.read_text("utf-8").splitlines() == found


def test_every_golden_file_has_its_sample() -> None:
    lonely = [name(g) for g in SAMPLES.glob("*/*.jsonl") if not g.with_suffix("").is_dir()]
    assert lonely == []


def lines(reading: Reading) -> list[str]:
    """A line for what the archive is, then its records, problems and what was not read, each in a fixed order."""
    heads = [dict(kind="archive", **head(c)) for c in reading.coverage]
    left = [line for c in reading.coverage for line in unread(c)]
    told = [*heads, *rows(reading.records), *map(problem, reading.problems), *left]
    return [json.dumps(t, ensure_ascii=False) for t in told]


def head(coverage: ArchiveCoverage) -> dict[str, Any]:
    owner = list(coverage.owner_names)
    return {
        "archive": coverage.archive,
        "platforms": list(coverage.platforms),
        "layout": coverage.generation,
        "owner": owner,
    }


def rows(records: pl.LazyFrame) -> list[dict[str, Any]]:
    """Records without what is null, their ids left out: an id is made of the place, which is there."""
    shown = pl.col("when").dt.strftime("%Y-%m-%dT%H:%M:%S%.fZ")
    table = (
        records.with_columns(when=shown).select(*[c for c in SCHEMA if c not in {"id", "archive"}]).collect()
    )
    return [{k: v for k, v in row.items() if v is not None} for row in table.iter_rows(named=True)]


def problem(found: Problem) -> dict[str, Any]:
    where = {"member": found.place.member, "pointer": found.place.pointer}
    return {
        "kind": "problem",
        **where,
        "cost": found.cost.value,
        "message": found.message,
        "count": found.count,
    }


def unread(coverage: ArchiveCoverage) -> list[dict[str, Any]]:
    """Members and keys that no declaration claims, and feeds that claim a member and give nothing."""
    members = [m for m in coverage.members if m.state in {"unread", "walked"} or m.unknown_keys]
    told = [
        {"kind": "unread", "member": m.member, "state": m.state, "keys": list(m.unknown_keys)}
        for m in members
    ]
    return told + [{"kind": "silent feed", "feed": f, "member": m} for f, m in coverage.silent_feeds]
