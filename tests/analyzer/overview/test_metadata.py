"""Metadata: no word reaches it, and what times and places give away stands all the same."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from analyzer.fence import Fence
from analyzer.finding import Finding, Status
from analyzer.knowledge.conversations import between_two
from analyzer.knowledge.zones import clocked, zone_of
from analyzer.overview.metadata import LEFT, SPOKEN, TIMED, TOLD, WORDLESS, metadata, wordless
from analyzer.pipeline import _proposed, profile
from analyzer.profile.findings import findings
from analyzer.profile.ledger import ledger
from analyzer.signals import SIGNALS
from analyzer.tables import tables_of
from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.record import SCHEMA
from tests.analyzer.planted import acts, days, located
from tests.analyzer.records import records
from tests.laws.varied import varied

EXPORTS = sorted(p for p in Path(__file__).parents[3].glob("sample_exports/*/*") if p.suffix != ".jsonl")
SPRING = days(date(2023, 3, 6), 84)
AWAY = {"kind": "profile", "label": "timezone", "value": "Asia/Tokyo"}
ROWS = [
    AWAY,
    {"kind": "profile", "label": "city", "value": "Tokyo, Japan", "place": "Tokyo"},
    *acts(SPRING, "Europe/Vienna", daily=8), *located(SPRING, "Europe/Vienna", (48.21, 16.41), (48.23, 16.36)),
]  # fmt: skip
TALK = [
    {"kind": "message", "thread": "t", "actor": actor, "is_owner": mine, "when": f"2023-{month:02}-{day:02}T{hour}:30:00"}
    for month in (3, 4, 5)
    for day in range(1, 25)
    for hour, actor, mine in ((22, "Mara", True), (23, "ann", False))
]  # fmt: skip
KNOWN = {"kind": "contact", "target": "Ann Ober", "target_id": "ann"}
NIGHTLY = [
    {"kind": "login", "ip": f"8.8.{n % 2}.4", "value": "Vodafone 5G", "when": f"2023-03-{n:02}T23:30:00"}
    for n in range(1, 29)
]


def told(rows: pl.LazyFrame) -> tuple[Finding, ...]:
    """What the pipeline makes of these rows as metadata."""
    tables = tables_of(rows, Fence())
    proposed = _proposed(tables, Fence())
    return metadata(tables.frames, {n: proposed[n] for n in TOLD if n in proposed}, tables.engine)


def looked_again(rows: pl.LazyFrame) -> tuple[Finding, ...]:
    """The same by another way: every signal of TOLD anew, on tables that are made of records without a word."""
    mute = wordless(rows)
    zone = zone_of(mute).collect().lazy()
    made: Mapping[str, Any] = {
        "records": mute,
        "talk": between_two(mute, zone, "in-memory").lazy(),
        "clocked": clocked(mute, zone, "in-memory").lazy(),
    }
    found = ledger([s.work(made[s.table]) for s in SIGNALS if s.work.__name__ in TOLD], "in-memory")
    return tuple(f for f in findings(found, mute) if f.status is not Status.SILENT)


def test_no_word_is_left() -> None:
    full = {name: "x" for name, kind in SCHEMA.items() if kind == pl.String()} | {
        "kind": "post",
        "lat": 1.0,
        "lon": 2.0,
    }
    mute = wordless(records(full)).collect().row(0, named=True)
    assert {
        name for name, value in mute.items() if value is not None and name not in {"when", "when_precision"}
    } <= set(LEFT)
    assert {"text", "target", "value", "label", "place", "url", "question", "answer"} & set(LEFT) == set()


def test_times_and_places_alone_tell_of_sleep_and_home() -> None:
    found = {f.question.id: f.answers[0].value for f in told(records(*ROWS))}
    assert found["habits.home"] == "48.21, 16.41"
    assert found["habits.timezone"] == "Europe/Vienna"
    assert found["demographics.location"] == "Vienna, Austria"
    assert found["habits.sleep"].startswith("about 23:")


def test_it_is_what_the_whole_pipeline_says_of_records_without_words() -> None:
    mute = wordless(records(*ROWS))
    whole = {f.question.id: f.answers for f in profile(mute)[1] if f.status is not Status.SILENT}
    assert {f.question.id: f.answers for f in told(records(*ROWS))} == whole


@pytest.mark.parametrize(
    "rows",
    [
        ROWS,
        ROWS[1:],
        TALK,
        [*TALK, KNOWN],
        [*TALK, AWAY],
        [*TALK, KNOWN, AWAY, *ROWS],
        [*NIGHTLY, *TALK],
        [*NIGHTLY, *ROWS],
        [{"kind": "visit", "label": "home", "place": "Main Street 1", "when": "2023-03-01T10:00:00"}] * 3,
    ],
)
def test_it_is_the_same_as_a_look_at_records_without_words(rows: list[dict[str, Any]]) -> None:
    assert told(records(*rows)) == looked_again(records(*rows))


@pytest.mark.parametrize("export", EXPORTS, ids=lambda p: p.name)
def test_so_it_is_of_every_sample(export: Path, tmp_path: Path) -> None:
    rows = read(open_archives([export]), tmp_path).records.collect().lazy()
    assert told(rows) == looked_again(rows)


def test_so_it_is_of_all_of_them_together() -> None:
    found = told(varied(60).lazy())
    assert found == looked_again(varied(60).lazy())
    assert len(found) > 5


def test_a_name_that_only_contacts_tell_is_a_word() -> None:
    (closest,) = [f for f in told(records(*TALK, KNOWN)) if f.question.id == "connections.closest"]
    assert closest.answers[0].value == "ann"
    (named,) = [f for f in profile(records(*TALK, KNOWN))[1] if f.question.id == "connections.closest"]
    assert named.answers[0].value == "Ann Ober"


def test_words_alone_are_no_metadata() -> None:
    assert told(records(*[{"kind": "post", "text": "I live in Vienna"}] * 9)) == ()


def test_it_rests_on_signals_that_there_are() -> None:
    assert set(TOLD) <= {s.work.__name__ for s in SIGNALS}
    assert len(TOLD) == len({*WORDLESS, *TIMED, *SPOKEN})
