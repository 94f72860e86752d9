"""Scores: what each rule sheet makes of the findings and the records, as a sum of listed points.

Special categories (GDPR Art. 9) count nothing unless `swing` asks what they would change. An uncertain finding counts
half, and widens the band by the other half.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import Final

import polars as pl

from analyzer.finding import Finding, Reason, Score, Status
from analyzer.lenses.sheet import Rule, Sheet, sheets

REASONS: Final = 4
"""Reasons given each way, as adverse-action notices do (US Regulation B asks for at most four)."""

WITHHELD: Final = "not scored: the owner may be under 18"
"""No decision of this kind may concern a child (GDPR, recital 71)."""

_CITED: Final = 12
"""Records cited for a reason."""


@dataclass(frozen=True, kw_only=True)
class _Found:
    """What a rule found: its points, the part of them that is unsure, and the records behind it."""

    rule: Rule
    points: float
    unsure: float
    records: tuple[str, ...]


def scores(
    findings: Sequence[Finding], records: pl.LazyFrame, *, swing: bool = False, minor: bool = False
) -> tuple[Score, ...]:
    """The score of each sheet. `swing` lets protected traits count, to show what they would do. A `minor` has none."""
    if minor:
        return tuple(replace(_result(sheet, (), None, 0.0), band=WITHHELD) for sheet in sheets())
    counted = _counts(records)
    by_question = {f.question.id: f for f in findings if swing or not f.question.special}
    return tuple(_score(sheet, by_question, counted) for sheet in sheets())


def _counts(records: pl.LazyFrame) -> pl.DataFrame:
    """Records by kind, feed, label and owner, with a few ids each: all that rules ask of them."""
    return (
        records.group_by("kind", "feed", "label", "is_owner")
        .agg(pl.len().alias("number"), pl.col("id").sort().head(_CITED).alias("ids"))
        .sort("kind", "feed", "label", "is_owner")
        .collect()
    )


def _score(sheet: Sheet, findings: Mapping[str, Finding], counted: pl.DataFrame) -> Score:
    found = [hit for rule in sheet.rules if (hit := _apply(rule, findings, counted)) is not None]
    if len({hit.rule.dimension for hit in found}) < sheet.needs:
        return _result(sheet, found, None, 0.0)
    total = sheet.start + sum(hit.points for hit in found)
    unsure = sum(hit.unsure for hit in found)
    return _result(sheet, found, min(max(total, sheet.low), sheet.high), unsure)


def _result(sheet: Sheet, found: Sequence[_Found], score: float | None, unsure: float) -> Score:
    ranked = sorted(found, key=lambda h: (-abs(h.points), h.rule.id))
    shown = [h for h in ranked if h.points > 0][:REASONS] + [h for h in ranked if h.points < 0][:REASONS]
    missing = {rule.id: rule.change for rule in sheet.rules if rule.change}
    changes = [missing[h.rule.id] for h in ranked if h.rule.id in missing]
    changes += [c for i, c in missing.items() if i not in {h.rule.id for h in found}]
    return Score(
        id=sheet.id,
        title=sheet.title,
        modelled_on=sheet.modelled_on,
        source=sheet.source,
        low=None if score is None else max(sheet.low, round(score - unsure)),
        high=None if score is None else min(sheet.high, round(score + unsure)),
        score=None if score is None else round(score),
        band="not enough data" if score is None else sheet.band(score),
        scale=sheet.scale,
        start=sheet.start,
        reasons=tuple(
            Reason(rule=h.rule.id, points=round(h.points, 1), text=h.rule.text, records=h.records)
            for h in shown
        ),
        would_change=tuple(dict.fromkeys(changes))[:REASONS],
        notice=sheet.notice,
    )


def _apply(rule: Rule, findings: Mapping[str, Finding], counted: pl.DataFrame) -> _Found | None:
    return _by_finding(rule, findings) if rule.question else _by_records(rule, counted)


def _by_finding(rule: Rule, findings: Mapping[str, Finding]) -> _Found | None:
    hits = [
        f
        for question, f in findings.items()
        if fnmatchcase(question, rule.question) and f.status is not Status.SILENT and f.answers
    ]
    points = unsure = 0.0
    cited: list[str] = []
    for finding in hits:
        answers = finding.answers if finding.question.many else finding.answers[:1]
        matching = [
            a for a in answers if a.points > 0 and fnmatchcase(a.value.casefold(), rule.value.casefold())
        ]
        if not matching:
            continue
        worth = rule.points * (1 + math.log(len(matching)))
        points += worth if finding.status is Status.ANSWERED else worth / 2
        unsure += 0.0 if finding.status is Status.ANSWERED else abs(worth) / 2
        values = {a.value for a in matching}
        cited += [e.record for e in finding.evidence if e.value in values]
    if not points:
        return None
    return _Found(
        rule=rule,
        points=_capped(points, rule.cap),
        unsure=min(unsure, rule.cap),
        records=tuple(cited[:_CITED]),
    )


def _by_records(rule: Rule, counted: pl.DataFrame) -> _Found | None:
    rows = counted.filter(pl.col("kind").is_in(list(rule.kind)))
    if rule.label:
        rows = rows.filter(pl.col("label") == rule.label)
    if rule.owner:
        rows = rows.filter(pl.col("is_owner"))
    feeds = [f for f in rows["feed"].unique() if fnmatchcase(f, rule.feed)]
    rows = rows.filter(pl.col("feed").is_in(feeds))
    number = int(rows["number"].sum())
    if not number:
        return None
    cited = rows.explode("ids")["ids"].sort().head(_CITED)
    points = rule.points * (1 + math.log(number))
    return _Found(rule=rule, points=_capped(points, rule.cap), unsure=0.0, records=tuple(cited))


def _capped(points: float, cap: float) -> float:
    return math.copysign(min(abs(points), cap), points)
