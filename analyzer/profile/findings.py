"""Ledger → answers, with their evidence, or "not enough to say".

The best answer has a probability where answers with such a lead, on such a basis, were measured; no other has.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

import polars as pl

from analyzer.finding import Answer, Basis, Finding, Question, Status
from analyzer.profile.reliability import probability
from analyzer.profile.show import Shown, evidence, masked
from analyzer.questions import QUESTIONS

SURENESS: Final = ((0.4, "almost no"), (1.5, "weak"), (3.0, "fair"), (4.5, "strong"))
"""Nats below which the evidence has that name; from the last on it is very strong."""
GUESSED: Final = 1.5
"""Nats that an answer needs which only platforms gave: one guess of one platform is a hint."""
STATED: Final = frozenset({Basis.DECLARED, Basis.SAID, Basis.ASSIGNED})
"""Bases on which one piece of evidence can be enough: somebody put the answer into words."""
RIVAL_SHOWN: Final = 3
"""Answers of a question with one true answer whose evidence is shown."""
MANY_SHOWN: Final = 25
"""Answers of a question with many true answers whose evidence is shown."""


def findings(
    ledger: pl.DataFrame, records: pl.LazyFrame, questions: Sequence[Question] = QUESTIONS
) -> tuple[Finding, ...]:
    """A finding for each question, in the order asked."""
    dated = _dated(ledger, records)
    answers = _answers(dated, questions)
    by_question = {str(key[0]): rows for key, rows in dated.group_by("question")}
    best = {q.id: answers.get(q.id, [])[: MANY_SHOWN if q.many else RIVAL_SHOWN] for q in questions}
    shown = evidence(dated, records, {q: [a.value for a in found] for q, found in best.items()})
    return tuple(_finding(q, answers.get(q.id, []), by_question.get(q.id), shown) for q in questions)


def sureness(points: float) -> str:
    """How sure the evidence is, in words."""
    return next((word for below, word in SURENESS if points < below), "very strong")


def _dated(ledger: pl.DataFrame, records: pl.LazyFrame) -> pl.DataFrame:
    times = records.select(record="id", when="when")
    cited = pl.col("record").is_in(ledger["record"].unique().implode())
    found = times.filter(cited).unique("record").collect(engine="streaming")
    return ledger.join(found, on="record", how="left", maintain_order="left")


def _answers(dated: pl.DataFrame, questions: Sequence[Question]) -> dict[str, list[Answer]]:
    limits = pl.DataFrame(
        {"question": [q.id for q in questions], "_limit": [q.answered_at for q in questions]},
        schema={"question": pl.String, "_limit": pl.Float64},
    )
    rows = dated.join(limits, on="question", how="inner").sort(
        "question", "value", "when", "record", "rule", nulls_last=True
    )
    # Undated rows come last: what has no time cannot show since when something was knowable.
    known = pl.col("points").cum_sum().over("question", "value") >= pl.col("_limit")
    points = pl.col("points")
    table = (
        rows.with_columns(_known=known)
        .group_by("question", "value")
        .agg(
            points=points.sum(),
            points_for=points.filter(points > 0).sum(),
            points_against=points.filter(points < 0).sum(),
            bases=pl.col("basis").unique().sort(),
            records=pl.col("record").n_unique(),
            facts=pl.col("group").filter(points > 0).n_unique(),
            since=pl.col("when").filter("_known").min(),
        )
        .sort(["question", "points", "records", "value"], descending=[False, True, True, False])
    )
    answers: dict[str, list[Answer]] = {}
    for row in table.iter_rows(named=True):
        answers.setdefault(row["question"], []).append(_answer(row))
    return answers


def _answer(row: dict[str, Any]) -> Answer:
    since: datetime | None = row["since"]
    return Answer(
        value=row["value"],
        label=row["value"],
        points=row["points"],
        points_for=row["points_for"],
        points_against=row["points_against"],
        bases=tuple(Basis(b) for b in row["bases"]),
        records=row["records"],
        facts=row["facts"],
        since=since,
        sureness=sureness(row["points"]),
    )


def _finding(question: Question, answers: list[Answer], rows: pl.DataFrame | None, shown: Shown) -> Finding:
    status, why = judge(question, answers)
    best = answers[0] if answers else None
    likely = probability(question.id, answers)
    if question.masked:
        answers = [replace(a, label=masked(a.value)) for a in answers]
    known = [replace(a, probability=likely) for a in answers[:1]]
    return Finding(
        question=question,
        status=status,
        calibrated=likely is not None,
        answers=(*known, *answers[1:]),
        evidence=shown.get(question.id, ()),
        why_silent=why,
        carried_by=0 if best is None or rows is None else _carried_by(rows, best),
    )


def judge(question: Question, answers: Sequence[Answer]) -> tuple[Status, str]:
    """Whether the best answer stands, and if not why. A prior is no evidence about this person."""
    standing = [a for a in answers if set(a.bases) - {Basis.PRIOR}]
    if not standing:
        return Status.SILENT, question.silent_when
    best = standing[0]
    if best is not answers[0]:
        return Status.SILENT, "only what is true of a population speaks for it"
    if best.facts < question.facts_needed and not set(best.bases) & STATED:
        return Status.SILENT, question.silent_when
    rival = 0.0 if question.many or len(answers) < 2 else max(answers[1].points, 0.0)
    own = set(best.bases) - {Basis.PRIOR, Basis.ASSIGNED}
    if best.points - rival >= (question.answered_at if own else max(question.answered_at, GUESSED)):
        return Status.ANSWERED, ""
    if best.points >= question.uncertain_at and best.points - rival >= question.lead_needed:
        return (
            Status.UNCERTAIN,
            "another answer is nearly as well supported" if rival else "the evidence is weak",
        )
    return Status.SILENT, question.silent_when


def _carried_by(rows: pl.DataFrame, best: Answer) -> int:
    """The fewest records that together hold half of the points for the answer."""
    held = (
        rows.filter(pl.col("value") == best.value, pl.col("points") > 0)
        .group_by("record")
        .agg(pl.col("points").sum())
        .sort("points", "record", descending=[True, False])
    )
    short = held["points"].cum_sum() < best.points_for / 2
    return min(int(short.sum()) + 1, held.height) if held.height else 0
