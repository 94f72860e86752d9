"""An analysis as documents for programs: `profile.json` and `coverage.json`. Their schemas are in `docs/schema/`.

Unlike the page and the terminal these hold everything, names and special categories included: they are the owner's
own files, readable by the owner alone.
"""

import json
from datetime import UTC, datetime
from typing import Any, Final

import polars as pl

from analyzer.finding import Analysis, Answer, Evidence, Finding, Holder, Other, Score, Status, SurveyAnswer
from analyzer.reports.accounts import archive_of, coverage_of, octets_of, states_of
from analyzer.reports.wordless import stands
from parsers.screen import escaped

SCHEMA: Final = 1
Document = dict[str, Any]


def profile(analysis: Analysis) -> Document:
    """`profile.json`: what could be concluded, from what, and how it is scored."""
    document: Document = {
        "schema": SCHEMA,
        "made": instant(analysis.made),
        "records": analysis.records,
        "first": instant(analysis.first),
        "last": instant(analysis.last),
        "archives": [archive_of(a) for a in analysis.coverage],
        "coverage": {**octets_of(analysis.coverage), "members": states_of(analysis.coverage)},
        "questions": [question(f) for f in analysis.findings],
        "lenses": [_lens(s) for s in analysis.scores],
        "holders": [_holder(h) for h in analysis.holders],
        "surveys": [_survey(s) for s in analysis.surveys],
        "compared": [
            {"question": q, "assigned": assigned, "observed": observed, "verdict": verdict}
            for q, assigned, observed, verdict in analysis.compared
        ],
        "metadata": [_wordless(f, analysis) for f in analysis.metadata],
        "people": analysis.people,
        "others": [_other(o) for o in analysis.others],
        "years": _rows(analysis.years),
        "hours": _rows(analysis.hours),
        "kinds": _rows(analysis.kinds),
        "places": _rows(analysis.places),
    }
    if analysis.childhood is not None:
        young = analysis.childhood
        document["childhood"] = {
            "minor": young.minor,
            "until": instant(young.until),
            "records": young.records,
        }
    if analysis.before is not None:
        document["shrunk"] = shrunk(analysis.before, analysis)
    return document


def coverage(analysis: Analysis) -> Document:
    """`coverage.json`: every member and what became of it, every problem met on the way."""
    return coverage_of(analysis.coverage, analysis.problems)


def text(document: Document) -> str:
    """A document as it is written: what acts on a terminal is escaped in it, for it may be shown on one."""
    return escaped(json.dumps(document, ensure_ascii=False, indent=1)) + "\n"


def question(found: Finding) -> Document:
    """One question with its answers and evidence, as `profile.json` and `explain --json` give it."""
    asked = found.question
    return {
        "id": asked.id,
        "theme": asked.theme,
        "title": asked.title,
        "says": asked.says,
        "concept": asked.concept,
        "iab": asked.iab,
        "special": asked.special,
        "third_parties": asked.third_parties,
        "many": asked.many,
        "status": found.status.value,
        "calibrated": found.calibrated,
        "why_silent": found.why_silent,
        "carried_by": found.carried_by,
        "answers": [_answer(a) for a in found.answers],
        "evidence": [evidence_row(e) for e in found.evidence],
    }


def shrunk(before: Analysis, after: Analysis) -> list[Document]:
    """The best answer of each question before, and what became of it; what shrank least first."""
    now = {f.question.id: f for f in after.findings}
    rows = []
    for old in before.findings:
        if old.status != Status.SILENT and old.answers:
            best, new = old.answers[0], now.get(old.question.id)
            same = next((a for a in new.answers if a.value == best.value), None) if new else None
            rows.append(
                {
                    "question": old.question.id,
                    "value": best.value,
                    "before": best.points,
                    "after": same.points if same else 0.0,
                    "status": new.status.value if new else Status.SILENT.value,
                }
            )
    return sorted(rows, key=lambda r: (-_left(r), r["question"]))


def instant(when: datetime | None) -> str | None:
    """ISO 8601 in UTC, or null."""
    if when is None:
        return None
    aware = when if when.tzinfo else when.replace(tzinfo=UTC)
    return aware.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _left(row: Document) -> float:
    before = float(row["before"])
    return float(row["after"]) / before if before > 0 else 0.0


def _rows(table: pl.DataFrame) -> list[Document]:
    return table.to_dicts()


def _answer(a: Answer) -> Document:
    return {
        "value": a.value,
        "label": a.label,
        "probability": a.probability,
        "sureness": a.sureness,
        "points": a.points,
        "points_for": a.points_for,
        "points_against": a.points_against,
        "bases": [b.value for b in a.bases],
        "records": a.records,
        "since": instant(a.since),
    }


def evidence_row(e: Evidence) -> Document:
    """One piece of evidence."""
    return {
        "record": e.record,
        "signal": e.signal,
        "rule": e.rule,
        "basis": e.basis.value,
        "points": e.points,
        "value": e.value,
        "archive": e.archive,
        "member": e.member,
        "pointer": e.pointer,
        "snippet": e.snippet,
        "when": instant(e.when),
    }


def _lens(s: Score) -> Document:
    return {
        "id": s.id,
        "title": s.title,
        "modelled_on": s.modelled_on,
        "source": s.source,
        "score": s.score,
        "low": s.low,
        "high": s.high,
        "band": s.band,
        "scale": s.scale,
        "start": s.start,
        "reasons": [
            {"rule": r.rule, "points": r.points, "text": r.text, "records": list(r.records)}
            for r in s.reasons
        ],
        "would_change": list(s.would_change),
        "notice": s.notice,
    }


def _holder(h: Holder) -> Document:
    return {
        "name": h.name,
        "role": h.role,
        "country": h.country,
        "what": list(h.what),
        "records": h.records,
        "leave": h.leave,
        "difficulty": h.difficulty,
        "platforms": list(h.platforms),
    }


def _wordless(found: Finding, analysis: Analysis) -> Document:
    return {
        "question": found.question.id,
        "status": found.status.value,
        "same": stands(found, analysis.findings),
        "answers": [_answer(a) for a in found.answers],
    }


def _other(o: Other) -> Document:
    return {
        "name": o.name,
        "records": o.records,
        "what": list(o.what),
        "sensitive": o.sensitive,
        "first": instant(o.first),
        "last": instant(o.last),
    }


def _survey(s: SurveyAnswer) -> Document:
    return {
        "question": s.question,
        "answer": s.answer,
        "when": instant(s.when),
        "record": s.record,
        "platform": s.platform,
        "archive": s.archive,
        "member": s.member,
        "pointer": s.pointer,
    }
