"""Childhood: careful with a minor, plain about what is from before the eighteenth birthday, silent where nothing is known."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from analyzer.finding import Childhood
from analyzer.lenses.score import WITHHELD, scores
from analyzer.pipeline import profile
from analyzer.profile.childhood import childhood
from analyzer.reports import html as page
from analyzer.reports.json import profile as document
from tests.analyzer.records import records
from tests.analyzer.reports.example import SECRET, example

ROOT = Path(__file__).parents[3]


def born(value: str, **more: Any) -> dict[str, Any]:
    return {"kind": "profile", "label": "birth_date", "value": value, **more}


def post(when: str) -> dict[str, Any]:
    return {"kind": "post", "when": when, "text": "hello"}


def found(*rows: dict[str, Any]) -> Childhood | None:
    table = records(*rows)
    return childhood(profile(table)[1], table)


def test_records_before_the_eighteenth_birthday_are_counted() -> None:
    early = [post("2008-05-03"), post("2009-03-13"), post("2009-03-15"), post("2020-06-01")]
    assert found(born("1991-03-14"), *early) == Childhood(
        minor=False, until=datetime(2009, 3, 14, tzinfo=UTC), records=2
    )


def test_a_birthday_later_in_the_year_counts_from_then() -> None:
    young = found(born("1991-11-20"), post("2009-10-01"), post("2020-06-01"))
    assert young is not None
    assert young.until == datetime(2009, 11, 20, tzinfo=UTC)


def test_a_leap_day_has_an_eighteenth_birthday() -> None:
    young = found(born("1992-02-29"), post("2009-01-01"), post("2020-06-01"))
    assert young is not None
    assert young.until == datetime(2010, 2, 28, tzinfo=UTC)


def test_a_year_alone_errs_to_the_later_day() -> None:
    year = {"kind": "profile", "label": "birth_year", "value": "1991"}
    young = found(year, post("2008-05-03"), post("2020-06-01"))
    assert young is not None
    assert young.until is not None
    assert young.until.year == 2009


@pytest.mark.parametrize("years", ["2011-05-05", "2008-06-02"])
def test_who_is_under_eighteen_at_the_last_record_is_a_minor(years: str) -> None:
    assert found(born(years), post("2026-06-01")) == Childhood(minor=True, until=None, records=0)


def test_who_turned_eighteen_the_day_before_is_not() -> None:
    young = found(born("2008-05-31"), post("2026-06-01"), post("2020-01-01"))
    assert young is not None
    assert not young.minor
    assert young.records == 1


@pytest.mark.parametrize("rows", [[post("2020-06-01")], [born("1970-01-01"), post("2020-06-01")], []])
def test_nothing_is_said_of_grown_people_and_of_unknown_ages(rows: list[dict[str, Any]]) -> None:
    assert found(*rows) is None


def test_a_clock_that_was_never_set_stops_nothing() -> None:
    assert found({"kind": "profile", "label": "age", "value": "60"}, post("0001-01-02")) is None


def test_a_minor_is_not_scored() -> None:
    table = records(born("2011-05-05"), post("2026-06-01"))
    told = scores(profile(table)[1], table, minor=True)
    assert len(told) == len(scores(profile(table)[1], table))
    assert {(s.score, s.band, s.reasons) for s in told} == {(None, WITHHELD, ())}


def test_the_page_of_a_minor_holds_no_special_category() -> None:
    grown = example()
    assert SECRET in page.html(grown)
    minor = page.html(replace(grown, childhood=Childhood(minor=True, until=None, records=0)))
    assert SECRET not in minor
    assert "may be under 18" in minor


def test_the_document_says_it_in_its_schema() -> None:
    until = datetime(2009, 3, 14, tzinfo=UTC)
    written = document(replace(example(), childhood=Childhood(minor=False, until=until, records=6)))
    assert written["childhood"] == {"minor": False, "until": "2009-03-14T00:00:00Z", "records": 6}
    schema = json.loads((ROOT / "docs/schema/profile.schema.json").read_text("utf8"))
    jsonschema.validate(json.loads(json.dumps(written)), schema)
