"""Metadata: no word reaches the signals, and what times and places give away stands all the same."""

from datetime import date

import polars as pl

from analyzer.finding import Status
from analyzer.overview.metadata import LEFT, SIGNALS, metadata, wordless
from analyzer.pipeline import profile
from parsers.record import SCHEMA
from tests.analyzer.planted import acts, days, located
from tests.analyzer.records import records

SPRING = days(date(2023, 3, 6), 84)
ROWS = [
    {"kind": "profile", "label": "timezone", "value": "Asia/Tokyo"},
    {"kind": "profile", "label": "city", "value": "Tokyo, Japan", "place": "Tokyo"},
    *acts(SPRING, "Europe/Vienna", daily=8), *located(SPRING, "Europe/Vienna", (48.21, 16.41), (48.23, 16.36)),
]  # fmt: skip


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
    told = {f.question.id: f.answers[0].value for f in metadata(records(*ROWS))}
    assert told["habits.home"] == "48.21, 16.41"
    assert told["habits.timezone"] == "Europe/Vienna"
    assert told["demographics.location"] == "Vienna, Austria"
    assert told["habits.sleep"].startswith("about 23:")


def test_it_is_what_the_whole_pipeline_says_of_records_without_words() -> None:
    mute = wordless(records(*ROWS))
    whole = {f.question.id: f.answers for f in profile(mute)[1] if f.status is not Status.SILENT}
    assert {f.question.id: f.answers for f in metadata(records(*ROWS))} == whole


def test_words_alone_are_no_metadata() -> None:
    assert metadata(records(*[{"kind": "post", "text": "I live in Vienna"}] * 9)) == ()
    assert len(SIGNALS) == len(set(SIGNALS))
