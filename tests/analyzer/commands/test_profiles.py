"""A profile, a ledger and records that somebody gives are read whole or refused in one line."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analyzer.commands import sifting
from analyzer.commands.profiles import Asked, written
from analyzer.commands.why_not import asks, written_speaking
from analyzer.finding import LEDGER
from analyzer.given import UsageError
from analyzer.questions import QUESTIONS
from analyzer.reports.json import profile
from parsers.problems import ExportError
from parsers.record import SCHEMA
from tests.analyzer.reports.example import example

SECRET = "Zanzibarine"
WHOLE: dict[str, Any] = json.loads(json.dumps(profile(example())))


def saved(folder: Path, document: Any) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "profile.json").write_text(json.dumps(document), "utf-8")
    return folder


def test_what_analyze_wrote_is_read_back_word_for_word(tmp_path: Path) -> None:
    found = written(saved(tmp_path, WHOLE))
    assert found["questions"] == WHOLE["questions"]
    assert found["records"] == WHOLE["records"]
    assert set(Asked.__struct_fields__) == set(WHOLE["questions"][0])


def test_what_a_later_version_adds_is_passed_over(tmp_path: Path) -> None:
    assert written(saved(tmp_path, WHOLE | {"moods": [1]}))["records"] == WHOLE["records"]


REFUSED: dict[str, tuple[bytes, str]] = {
    "a list": (b"[]", "a table belongs here"),
    "nothing": (b"null", "a table belongs here"),
    "an empty file": (b"", "no valid JSON"),
    "another version": (b'{"schema": 99}', "another version"),
    "a list in a list without end": (b'{"schema": 1, "x": ' + b"[" * 100_000, "nested deeper"),
    "a list in a list with an end": (b'{"x": ' + b"[" * 9_999 + b"]" * 9_999 + b"}", "nested deeper"),
    "a key given twice": (b'{"schema": 1, "schema": 1}', "twice"),
    "no questions": (b'{"schema": 1, "records": 0}', "questions is missing"),
    "a word for questions": (b'{"schema": 1, "records": 0, "questions": "all"}', "questions: a list belongs"),
    "a number out of range": (b'{"schema": 1, "records": -1, "questions": []}', "records is not of the form"),
    "a number of 5000 digits": (b'{"schema": 1, "records": ' + b"9" * 5_000 + b"}", "records is not of"),
    "NaN": (b'{"schema": 1, "records": NaN}', "no valid JSON"),
    "a question asked twice": (
        json.dumps(WHOLE | {"questions": WHOLE["questions"][:1] * 2}).encode(),
        "one stands there twice",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_profile_that_is_none_is_refused(case: str, tmp_path: Path) -> None:
    data, why = REFUSED[case]
    (tmp_path / "profile.json").write_bytes(data)
    with pytest.raises(ExportError, match=why):
        written(tmp_path)


def test_a_pipe_or_a_loop_in_the_place_of_a_profile_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    where = tmp_path / "profile.json"
    for make in (where.mkdir, lambda: os.mkfifo(where), lambda: where.symlink_to(where)):
        make()
        with pytest.raises(ExportError, match=r"profile\.json"):
            written(tmp_path)
        where.rmdir() if where.is_dir() else where.unlink()


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4).map(lambda w: SECRET + w),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


def places(value: Any, *path: Any) -> Iterator[tuple[Any, ...]]:
    """The path to every value of a document, of the first element of every list."""
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, *path, key)
    elif isinstance(value, list) and value:
        yield from places(value[0], *path, 0)


def put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    fresh = dict(value) if isinstance(value, dict) else list(value)
    fresh[path[0]] = put(value[path[0]], path[1:], new)
    return fresh


@given(path=st.sampled_from(sorted(places(WHOLE), key=str)), new=ANYTHING)
def test_a_profile_with_anything_anywhere_is_read_whole_or_refused(
    path: tuple[Any, ...], new: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = saved(tmp_path_factory.getbasetemp() / "anything", put(WHOLE, path, new))
    complaint = ""
    try:
        found = written(folder)
    except ExportError as refused:
        complaint = str(refused)
    assert SECRET not in complaint
    assert len(complaint.splitlines()) <= 1
    if not complaint:
        assert all(set(q) == set(Asked.__struct_fields__) for q in found["questions"])


ROW = {
    "signal": "stated", "rule": "stated.gender", "record": "r1", "question": "demographics.sex", "value": "female",
    "points": 4.0, "basis": "declared", "group": None,
}  # fmt: skip


def tables(folder: Path, ledger: pl.DataFrame | None = None, records: pl.DataFrame | None = None) -> Path:
    told = {"id": ["r1"], "archive": ["mara"], "label": ["gender"], "value": ["female"]}
    whole = pl.DataFrame(told).match_to_schema(SCHEMA, missing_columns="insert")
    (pl.DataFrame([ROW], schema=LEDGER) if ledger is None else ledger).write_parquet(
        folder / "ledger.parquet"
    )
    (whole if records is None else records).write_parquet(folder / "records.parquet")
    return folder


def heard(folder: Path) -> list[str]:
    return [e["record"] for e in written_speaking(folder, "demographics.sex", "Female")]


def test_the_evidence_of_a_folder_is_found(tmp_path: Path) -> None:
    assert heard(tables(tmp_path)) == ["r1"]


OTHERS: dict[str, Callable[[pl.DataFrame], pl.DataFrame]] = {
    "a column less": lambda rows: rows.drop("points"),
    "numbers as texts": lambda rows: rows.cast({"points": pl.String}),
    "a basis that there is not": lambda rows: rows.with_columns(basis=pl.lit("sworn")),
}


@pytest.mark.parametrize("case", OTHERS)
def test_a_ledger_of_another_shape_is_refused(case: str, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"ledger\.parquet"):
        heard(tables(tmp_path, ledger=OTHERS[case](pl.DataFrame([ROW], schema=LEDGER))))


def test_rows_of_a_ledger_that_say_nothing_are_passed_over(tmp_path: Path) -> None:
    odd = [ROW | {"record": None}, ROW | {"points": float("nan")}, ROW | {"points": float("inf")}, ROW]
    assert heard(tables(tmp_path, ledger=pl.DataFrame(odd, schema=LEDGER))) == ["r1"]


def test_a_time_that_no_calendar_holds_is_refused(tmp_path: Path) -> None:
    late = pl.DataFrame({"id": ["r1"], "when": [2**62]}).cast({"when": pl.Datetime("us", "UTC")})
    folder = tables(tmp_path, records=late.match_to_schema(SCHEMA, missing_columns="insert"))
    with pytest.raises(ExportError, match="no Parquet file that can be read"):
        heard(folder)


@pytest.mark.parametrize("name", ["ledger.parquet", "records.parquet"])
@pytest.mark.parametrize("data", [b"", b"PAR1", b"PAR1" + b"\xff" * 99 + b"PAR1", b"[]" * 99])
def test_what_is_no_parquet_is_refused(name: str, data: bytes, tmp_path: Path) -> None:
    tables(tmp_path)
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ExportError, match=name):
        heard(tmp_path)


@pytest.mark.parametrize("name", ["ledger.parquet", "records.parquet"])
def test_a_pipe_in_the_place_of_a_table_is_refused_and_never_waited_for(name: str, tmp_path: Path) -> None:
    tables(tmp_path)
    (tmp_path / name).unlink()
    with pytest.raises(ExportError, match=f"holds no {name}"):
        heard(tmp_path)
    os.mkfifo(tmp_path / name)
    with pytest.raises(ExportError, match="a device or a pipe"):
        heard(tmp_path)


@settings(max_examples=8, deadline=None)
@given(at=st.integers(0, 5_000), byte=st.integers(0, 255), name=st.sampled_from(["ledger", "records"]))
def test_a_table_with_a_wrong_byte_is_read_or_refused(
    at: int, byte: int, name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.getbasetemp() / "byte"
    folder.mkdir(exist_ok=True)
    where = tables(folder) / f"{name}.parquet"
    data = bytearray(where.read_bytes())
    data[at % len(data)] = byte
    where.write_bytes(data)
    # In a process of its own: a few wrong bytes are enough to end the one that reads them.
    with suppress(ExportError):
        assert len(sifting.sifted(folder, "demographics.sex", "Female")) <= 1


def test_a_process_of_its_own_finds_the_same(tmp_path: Path) -> None:
    found = sifting.sifted(tables(tmp_path), "demographics.sex", "Female")
    assert found == written_speaking(tmp_path, "demographics.sex", "Female") != []
    (tmp_path / "ledger.parquet").unlink()
    with pytest.raises(ExportError, match=r"holds no ledger\.parquet"):
        sifting.sifted(tmp_path, "demographics.sex", "Female")


@pytest.mark.parametrize("end", ["import os; os.abort()", "print('no answer')", "1 / 0"])
def test_a_table_that_ends_its_process_is_refused(
    end: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sifting, "COMMAND", ("-c", end))
    with pytest.raises(ExportError, match="no table that can be read"):
        sifting.sifted(tables(tmp_path), "demographics.sex", "Female")


def test_a_question_that_there_is_not_names_the_nearest() -> None:
    with pytest.raises(UsageError, match=r"'demographics\.sexx'\. Did you mean demographics\.sex\?"):
        asks("", "demographics.sexx=male", [])
    assert {q.id for q in QUESTIONS} >= {"demographics.sex"}
