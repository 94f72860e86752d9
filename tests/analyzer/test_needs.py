"""What is left out has nothing to say: on every sample, and on records of any sort that nobody declared to be needed."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from analyzer import tables
from analyzer.fence import Fence
from analyzer.needs import ANY, KEYS, Need, Needs, Signal, Table, are_met, counted
from analyzer.pipeline import profile
from analyzer.signals import SIGNALS
from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.record import Kind
from tests.analyzer.records import records
from tests.laws.varied import varied

EXPORTS = sorted(p for p in Path(__file__).parents[2].glob("sample_exports/*/*") if p.suffix != ".jsonl")
TURNED = ("label", "is_owner", "kind")
"""What is dealt out anew among records, so that they come in sorts that no export has."""
LABELS = sorted(
    {label for part in (*SIGNALS, *tables.TABLES.values()) for need in part.needs for label in need.labels}
)
EACH = 100
"""Records of each kind: of so many every signal has something to say."""


@cache
def sources() -> dict[str, pl.DataFrame]:
    """Records of all samples, and the tables made of them."""
    made = tables.tables_of(varied(EACH).lazy(), Fence())
    return {name: frame.collect() for name, frame in made.frames.items()}


def outside(rows: pl.DataFrame, needs: Needs) -> pl.DataFrame:
    """The rows that meet none of the needs, one by one."""
    asked = [c for c in rows.columns if c in KEYS or any(c in need.columns for need in needs)]
    told = rows.select(asked).with_columns(pl.exclude(*KEYS).is_not_null())
    sorts = told.unique()
    met = pl.Series("met", [are_met(needs, (row,)) for row in sorts.iter_rows(named=True)], dtype=pl.Boolean)
    joined = told.join(sorts.with_columns(met), on=asked, how="left", nulls_equal=True, maintain_order="left")
    return rows.filter(~joined["met"])


def turned(rows: pl.DataFrame, needs: Needs) -> Iterator[pl.DataFrame]:
    """The rows with all that are needed made of one other kind, of other people, under another label, or without a column."""
    met = pl.col("id").is_in(rows.join(outside(rows, needs), on="id", how="anti")["id"].implode())
    columns = sorted({column for need in needs for column in need.columns})
    changes = [pl.lit(None, dtype=rows.schema[column]).alias(column) for column in columns]
    if any(need.kinds for need in needs):
        changes += [pl.lit(kind).alias("kind") for kind in rows["kind"].unique().sort()]
    if any(need.labels for need in needs):
        changes += [pl.lit(label).alias("label") for label in LABELS]
    if any(need.owner is not None for need in needs):
        changes += [pl.lit(whose).alias("is_owner") for whose in (True, False)]
    for change in changes:
        name = change.meta.output_name()
        yield rows.with_columns(pl.when(met).then(change).otherwise(name).alias(name))


def dealt(rows: pl.DataFrame, seed: int) -> pl.DataFrame:
    """The rows with kinds, owners and labels dealt out anew, and a third of all else taken away."""
    turned = [pl.col(c).shuffle(seed + n) for n, c in enumerate(TURNED) if c in rows.columns]
    kept = {"id", "archive", "member", "feed", "item", "worth", "spoken", *TURNED}
    mask = pl.int_range(pl.len())
    less = [
        pl.when(mask.shuffle(seed + n) % 3 > 0).then(column)
        for n, column in enumerate(rows.columns)
        if column not in kept
    ]
    return rows.with_columns(*turned, *less)


def made(part: Signal | Table, rows: pl.DataFrame) -> pl.DataFrame:
    """What a signal or a table makes of these rows in the place of what it reads."""
    if isinstance(part, Signal):
        return part.work(rows.lazy()).collect()
    held = {name: frame.lazy() for name, frame in sources().items()} | {part.source: rows.lazy()}
    return part.make(held, "in-memory").collect()


PARTS = [pytest.param(s, s.table, id=s.work.__name__) for s in SIGNALS if s.needs != ANY]
PARTS += [pytest.param(t, t.source, id=name) for name, t in tables.TABLES.items() if t.needs != ANY]


@pytest.mark.parametrize(("part", "source"), PARTS)
def test_what_nobody_needs_says_nothing(part: Signal | Table, source: str) -> None:
    rows = outside(sources()[source], part.needs)
    assert rows.height
    assert_nothing(made(part, rows))


@pytest.mark.parametrize(("part", "source"), PARTS)
def test_nor_does_what_is_needed_once_it_is_of_another_sort(part: Signal | Table, source: str) -> None:
    for rows in turned(sources()[source], part.needs):
        assert_nothing(made(part, outside(rows, part.needs)))


@pytest.mark.parametrize(("part", "source"), PARTS)
@given(seed=st.integers(0, 10_000))
@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_nor_does_anything_that_no_export_has(part: Signal | Table, source: str, seed: int) -> None:
    assert_nothing(made(part, outside(dealt(sources()[source], seed), part.needs)))


def assert_nothing(rows: pl.DataFrame) -> None:
    """No row, or one that says nothing: of somebody whose zone nobody knows."""
    assert all(value is None for row in rows.iter_rows() for value in row)


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda s: s.work.__name__)
def test_what_is_needed_is_there_in_the_samples(signal: Signal) -> None:
    rows = sources()[signal.table]
    needs = [need for other in SIGNALS for need in other.needs if other.table == signal.table]
    assert are_met(signal.needs, counted(rows.lazy(), needs, "in-memory"))


@pytest.mark.parametrize("export", EXPORTS, ids=lambda p: p.name)
def test_to_leave_signals_out_changes_nothing(
    export: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_once = read(open_archives([export]), tmp_path).records.collect().lazy()
    ledger, findings = profile(read_once)
    monkeypatch.setattr(tables, "are_met", lambda *_: True)
    other, same = profile(read_once)
    assert_frame_equal(ledger, other)
    assert findings == same


def test_every_signal_has_a_name_of_its_own() -> None:
    assert len({s.work.__name__ for s in SIGNALS}) == len(SIGNALS)


@pytest.mark.parametrize(
    ("need", "is_met"),
    [
        (Need(), True),
        (Need(kinds=(Kind.POST,)), True),
        (Need(kinds=(Kind.MESSAGE,)), False),
        (Need(kinds=(Kind.POST,), columns=("text",)), True),
        (Need(kinds=(Kind.COMMENT,), columns=("text",)), False),
        (Need(columns=("text", "ip")), False),
        (Need(columns=("text",), owner=True), True),
        (Need(columns=("text",), owner=False), False),
        (Need(kinds=(Kind.PROFILE,), owner=False), True),
        (Need(kinds=(Kind.PROFILE,), owner=True), True),
        (Need(labels=("city",)), True),
        (Need(labels=("age",)), False),
        (Need(kinds=(Kind.POST,), labels=("city",)), False),
    ],
)
@pytest.mark.parametrize("engine", ["in-memory", "streaming"])
def test_a_need_is_met_by_records_of_its_kind_with_what_it_asks_for(
    need: Need, is_met: bool, engine: Any
) -> None:
    rows = records(
        {"kind": Kind.POST, "text": "hello"},
        {"kind": Kind.COMMENT},
        {"kind": Kind.PROFILE, "label": "city", "value": "Rome", "is_owner": None},
        {"kind": Kind.PROFILE, "label": "motto"},
    )
    assert are_met((need,), counted(rows, [need], engine)) is is_met


def test_an_empty_table_meets_no_need() -> None:
    assert not are_met(ANY, counted(records(), ANY, "in-memory"))
    assert not are_met(ANY, counted(pl.LazyFrame({"word": []}), ANY, "in-memory"))
    assert are_met(ANY, counted(pl.LazyFrame({"word": [None]}), ANY, "in-memory"))


def test_labels_that_nobody_asks_for_are_not_told_apart() -> None:
    many = records(*[{"kind": Kind.ADVERT, "label": f"{n}"} for n in range(50)])
    assert len(counted(many, [Need(labels=("7",))], "in-memory")) == 2
