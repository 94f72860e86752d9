"""The three laws: points add up exactly, order never matters, what is removed was never there."""

from datetime import UTC, datetime, timedelta
from typing import Any

import polars as pl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from analyzer.finding import LEDGER, Basis
from analyzer.pipeline import profile
from analyzer.profile.ledger import weigh
from analyzer.profile.refine import refine
from parsers.record import Kind
from tests.analyzer.records import records

_WORDS = st.sampled_from(
    [
        "I am a nurse and I live in Berlin", "happy birthday!", "I'm 34 years old", "my sister is a teacher",
        "my wife and I", "bitcoin price", "I'm not religious", "r/vegan recipes", "payday loan", "Greenpeace",
    ]
)  # fmt: skip
_FIELDS = st.sampled_from(
    [("gender", "Female"), ("gender", "m"), ("birth_date", "1990-05-12"), ("age", "25-34"), ("city", "Rome, Italy"),
     ("relationship", "Married"), ("job_title", "Nurse"), ("degree", "BSc"), ("interest", "Cooking")]
)  # fmt: skip


@st.composite
def _record(draw: st.DrawFn) -> dict[str, Any]:
    kind = draw(
        st.sampled_from([Kind.PROFILE, Kind.ASSIGNED, Kind.MESSAGE, Kind.SEARCH, Kind.REACTION, Kind.POST])
    )
    minutes = draw(st.integers(0, 600_000))
    row: dict[str, Any] = {
        "kind": kind.value,
        "when": datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes),
    }
    if kind in (Kind.PROFILE, Kind.ASSIGNED):
        row["label"], row["value"] = draw(_FIELDS)
    elif kind is Kind.REACTION:
        row["target"] = draw(_WORDS)
    else:
        row |= {
            "text": draw(_WORDS),
            "is_owner": draw(st.booleans()),
            "actor": draw(st.sampled_from("AB")),
            "thread": "t",
        }
    return row


_RECORDS = st.lists(_record(), max_size=25)
_SLOW = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def _rows(draw: st.DrawFn) -> pl.DataFrame:
    value = st.sampled_from(["Rome, Italy", "Italy", "Paris, France", "30-39", "34", "35"])
    row = st.tuples(
        st.just("s"), st.sampled_from(["a", "b"]), st.integers(0, 9).map(str),
        st.sampled_from(["demographics.location", "demographics.age", "interests.topics"]), value,
        st.floats(-4, 4).map(lambda x: round(x, 3)), st.sampled_from([b.value for b in Basis]),
        st.sampled_from([None, "g"]),
    )  # fmt: skip
    return pl.DataFrame(draw(st.lists(row, max_size=40)), schema=LEDGER, orient="row")


@given(_rows())
@settings(deadline=None)
def test_points_are_the_same_in_any_order(rows: pl.DataFrame) -> None:
    shuffled = rows.sample(fraction=1.0, shuffle=True, seed=1)
    assert_frame_equal(weigh(refine(rows)), weigh(refine(shuffled)))


@given(_rows())
@settings(deadline=None)
def test_no_row_counts_more_than_it_was_worth_alone(rows: pl.DataFrame) -> None:
    most = rows["points"].abs().max() or 0.0
    assert (weigh(rows)["points"].abs() <= most).all()


@given(_RECORDS)
@_SLOW
def test_points_of_an_answer_are_exactly_the_sum_of_its_ledger_rows(rows: list[dict[str, Any]]) -> None:
    ledger, findings = profile(records(*rows))
    for finding in findings:
        for answer in finding.answers:
            own = ledger.filter(question=finding.question.id, value=answer.value)
            assert answer.points == sum(own["points"].to_list())
            assert answer.points == answer.points_for + answer.points_against


@given(_RECORDS, st.randoms(use_true_random=False))
@_SLOW
def test_the_order_of_records_never_matters(rows: list[dict[str, Any]], chance: Any) -> None:
    table = records(*rows).collect()
    order = list(range(table.height))
    chance.shuffle(order)
    ledger, findings = profile(table.lazy())
    other, same = profile(table[order].lazy())
    assert_frame_equal(ledger, other)
    assert findings == same


@given(_RECORDS, st.sets(st.integers(0, 24)))
@_SLOW
def test_removing_records_equals_never_having_had_them(rows: list[dict[str, Any]], gone: set[int]) -> None:
    named = [row | {"id": f"r{n}", "item": f"/{n}"} for n, row in enumerate(rows)]
    kept = [row for n, row in enumerate(named) if n not in gone]
    filtered = records(*named).filter(~pl.col("id").is_in([f"r{n}" for n in gone]))
    ledger, findings = profile(filtered)
    other, same = profile(records(*kept))
    assert_frame_equal(ledger, other)
    assert findings == same
