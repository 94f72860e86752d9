"""Scores add up from listed points, leave protected traits out, and say when there is not enough."""

from datetime import UTC, datetime

import polars as pl

from analyzer.finding import Answer, Basis, Evidence, Finding, Question, Status
from analyzer.lenses.score import scores
from analyzer.lenses.sheet import sheets
from parsers.record import SCHEMA


def finding(question: str, value: str, *, special: bool = False, status: Status = Status.ANSWERED) -> Finding:
    """A finding with one answer and one piece of evidence."""
    theme = question.split(".", maxsplit=1)[0]
    asked = Question(id=question, theme=theme, title="", says="", concept="pd:Age", special=special)
    answer = Answer(
        value=value,
        label=value,
        points=3.0,
        points_for=3.0,
        points_against=0.0,
        bases=(Basis.SAID,),
        records=1,
        since=datetime(2020, 1, 1, tzinfo=UTC),
    )
    evidence = Evidence(
        record="r1",
        signal="s",
        rule="r",
        basis=Basis.SAID,
        points=3.0,
        value=value,
        archive="a",
        member="m",
        pointer="/0",
        snippet="",
    )
    return Finding(question=asked, status=status, calibrated=False, answers=(answer,), evidence=(evidence,))


def records(**kinds: int) -> pl.LazyFrame:
    """That many owner's records of each kind."""
    rows = [
        {"id": f"{kind}{n}", "kind": kind, "feed": "x/y", "is_owner": True}
        for kind, number in kinds.items()
        for n in range(number)
    ]
    return pl.LazyFrame(rows, schema=SCHEMA)


def test_an_empty_archive_gets_no_credit_score() -> None:
    by_id = {s.id: s for s in scores([], records())}
    assert by_id["loyalty-credit"].score is None
    assert by_id["loyalty-credit"].band == "not enough data"


def test_the_control_never_has_enough() -> None:
    rich = [finding("finance.income_level", "high"), finding("demographics.occupation", "nurse")]
    by_id = {s.id: s for s in scores(rich, records(payment=500, purchase=500, connection=500))}
    assert by_id["credit-bureau"].score is None


def test_protected_traits_count_zero_unless_asked() -> None:
    faith = [finding("beliefs.religion", "buddhist", special=True)]
    plain = {s.id: s.score for s in scores(faith, records(device=1))}
    swung = {s.id: s.score for s in scores(faith, records(device=1), swing=True)}
    assert swung["border"] == (plain["border"] or 0) + 10


def test_an_uncertain_finding_counts_half_and_widens_the_band() -> None:
    sure = {s.id: s for s in scores([finding("finance.hardship", "debt")], records())}
    unsure = {
        s.id: s for s in scores([finding("finance.hardship", "debt", status=Status.UNCERTAIN)], records())
    }
    assert sure["municipal-ledger"].score == 980
    assert unsure["municipal-ledger"].score == 990
    assert (unsure["municipal-ledger"].low, unsure["municipal-ledger"].high) == (980, 1000)


def test_at_most_four_reasons_each_way_each_citing_records() -> None:
    rich = [
        finding(q, "x") for q in ("politics.issues", "finance.hardship", "finance.gambling", "habits.travel")
    ]
    for score in scores(rich, records(post=9, event=3, connection=9, purchase=9, answer=3)):
        assert len([r for r in score.reasons if r.points > 0]) <= 4
        assert len([r for r in score.reasons if r.points < 0]) <= 4
        assert all(r.records for r in score.reasons)


def test_every_sheet_cites_its_source_and_the_law() -> None:
    for sheet in sheets():
        assert sheet.source
        assert sheet.notice
        assert sheet.bands[-1][0] <= sheet.low or sheet.id == "credit-bureau"
