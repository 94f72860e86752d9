"""What stands beside the cards: silences, surveys, what platforms assigned, who holds it, before and after, where to start."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from analyzer.finding import Analysis, Answer, Evidence, Finding, Holder, Status, SurveyAnswer
from analyzer.reports import words
from analyzer.reports.cards import Sure, sure
from analyzer.reports.discretion import OTHERS, Discretion, hidden, is_special, person

SURVEYS: Final = 400
COMPANIES: Final = 40
COMPARED: Final = 60
HEAVIEST: Final = 6
VERDICTS: Final = ("surprise", "unexplained", "agree")


@dataclass(frozen=True, kw_only=True)
class Survey:
    """One question and its answers over time."""

    question: str
    answers: tuple[tuple[str, str], ...]
    platform: str
    place: tuple[str, ...]
    closed: bool


@dataclass(frozen=True, kw_only=True)
class Country:
    """The companies of one country."""

    name: str
    count: int
    who: str
    what: str
    ease: str
    companies: tuple[Holder, ...]
    more: int


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody who is shared along."""

    name: str
    records: int
    what: str
    sensitive: int
    span: str


@dataclass(frozen=True, kw_only=True)
class Heavy:
    """A record that carries much: how many questions it speaks to, and where it stands."""

    questions: tuple[str, ...]
    points: str
    snippet: str
    place: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Shrunk:
    """One question before and after; `left` is what remains, in percent."""

    title: str
    special: bool
    before: Sure
    after: Sure | None
    wide: float
    left: float


def surveys(rows: Sequence[SurveyAnswer], kept: Discretion) -> list[Survey]:
    """Question by question, each with every answer given, oldest first."""
    asked: dict[tuple[str, str], list[SurveyAnswer]] = defaultdict(list)
    for row in rows:
        asked[row.platform, row.question].append(row)
    return [_survey(group, kept) for group in asked.values()]


def _survey(group: list[SurveyAnswer], kept: Discretion) -> Survey:
    told = any(r.record in kept.records or is_special(f"{r.question} {r.answer}", kept) for r in group)
    first = group[0]
    dated = sorted(group, key=lambda r: (r.when is None, r.when))
    return Survey(
        question=hidden(words.shown(first.question, 300), kept),
        answers=tuple((hidden(words.shown(r.answer, 300), kept), words.month(r.when) if r.when else "") for r in dated[:12]),
        platform=words.shown(first.platform, 40),
        place=tuple(words.path(p, 48) for p in (first.archive, hidden(first.member, kept), first.pointer) if p),
        closed=told,
    )  # fmt: skip


def silences(findings: Sequence[Finding]) -> list[tuple[str, str, str]]:
    """(theme, title, why) of each question with not enough to say."""
    quiet = [f for f in findings if f.status == Status.SILENT or not f.answers]
    return [
        (
            words.shown(f.question.theme, 40).capitalize(),
            words.shown(f.question.title, 80),
            words.shown(f.why_silent or f.question.silent_when, 240),
        )
        for f in quiet
    ]


def compared(
    analysis: Analysis, kept: Discretion
) -> tuple[dict[str, list[tuple[str, str, str]]], list[tuple[str, ...]]]:
    """What platforms assigned against what was observed, by verdict; and apart, whatever tells of a special category."""
    titles = {f.question.id: f.question.title for f in analysis.findings}
    open_: dict[str, list[tuple[str, str, str]]] = {v: [] for v in VERDICTS}
    closed: list[tuple[str, ...]] = []
    for asked, assigned, observed, verdict in analysis.compared:
        row = (
            words.shown(titles.get(asked, asked), 80),
            words.shown(assigned, 120),
            words.shown(observed, 120),
        )
        row = (row[0], hidden(row[1], kept), hidden(row[2], kept))
        if asked in kept.questions or is_special(f"{assigned} {observed}", kept):
            closed.append((*row, verdict))
        else:
            open_.setdefault(words.shown(verdict, 40), []).append(row)
    return {verdict: rows for verdict, rows in open_.items() if rows}, closed


def by_country(holders: Sequence[Holder]) -> list[Country]:
    """Countries with the most companies first; those in no known country last."""
    groups: dict[str, list[Holder]] = defaultdict(list)
    for holder in holders:
        groups[holder.country.upper()].append(holder)
    order = sorted(groups, key=lambda code: (not code, -len(groups[code]), code))
    return [_country(code, groups[code]) for code in order]


def _country(code: str, group: list[Holder]) -> Country:
    group = sorted(group, key=lambda h: (-h.records, h.name))
    kinds = words.grouped(words.plain(w) for h in group for w in h.what)
    ease = words.grouped(h.difficulty or "not known" for h in group)
    return Country(
        name=words.country(code),
        count=len(group),
        who=words.listing((words.shown(h.name, 60) for h in group), 4),
        what=words.listing((words.shown(name, 60) for name, _ in kinds), 4),
        ease=" · ".join(f"{words.shown(name, 30)} {n}" for name, n in ease[:4]),
        companies=tuple(group[:COMPANIES]),
        more=max(0, len(group) - COMPANIES),
    )


def others(analysis: Analysis, kept: Discretion) -> list[Person]:
    """The people of whom most is told."""
    return [
        Person(
            name=words.shown(person(o.name, kept), 60), records=o.records, what=words.listing(o.what, 9),
            sensitive=o.sensitive, span=words.span(o.first, o.last),
        )
        for o in analysis.others[:OTHERS]
    ]  # fmt: skip


def heaviest(findings: Sequence[Finding], kept: Discretion) -> list[Heavy]:
    """The records that carry the most of what is answered. Special categories are left out of it."""
    rows: dict[str, list[tuple[Finding, Evidence]]] = defaultdict(list)
    for found in findings:
        if found.status == Status.ANSWERED and not found.question.special:
            best = {a.value for a in found.answers[: 1 if not found.question.many else 8]}
            for row in found.evidence:
                if row.points > 0 and row.value in best and row.record not in kept.records:
                    rows[row.record].append((found, row))
    quiet = [
        group
        for group in rows.values()
        if not any(is_special(f"{e.snippet} {e.value}", kept) for _, e in group)
    ]
    quiet.sort(key=lambda group: (-sum(e.points for _, e in group), group[0][1].record))
    return [_heavy(group, kept) for group in quiet[:HEAVIEST]]


def _heavy(group: list[tuple[Finding, Evidence]], kept: Discretion) -> Heavy:
    first = group[0][1]
    place = (first.archive, hidden(first.member, kept), first.pointer)
    return Heavy(
        questions=tuple(dict.fromkeys(words.shown(f.question.title, 60) for f, _ in group)),
        points=words.signed(sum(e.points for _, e in group), digits=2),
        snippet=hidden(words.shown(first.snippet or first.rule, 120), kept),
        place=tuple(words.path(p) for p in place if p),
    )


def shrunk(analysis: Analysis) -> list[Shrunk]:
    """What could be concluded before and what still can, what shrank least first."""
    if analysis.before is None:
        return []
    now = {f.question.id: f for f in analysis.findings}
    told = [f for f in analysis.before.findings if f.answers and f.status != Status.SILENT]
    top = max((f.answers[0].points for f in told), default=1.0)
    rows = [_shrunk(f, now.get(f.question.id), top) for f in told]
    return sorted(rows, key=lambda r: (-(r.left / max(r.wide, 1)), -r.wide, r.title))


def _shrunk(old: Finding, new: Finding | None, top: float) -> Shrunk:
    best = old.answers[0]
    same: Answer | None = next((a for a in new.answers if a.value == best.value), None) if new else None
    before = sure(best, calibrated=old.calibrated)
    after = sure(same, calibrated=new.calibrated) if same and new else None
    measured = before.percent is not None and (after is None or after.percent is not None)
    wide = float(before.percent or 0) if measured else 100 * max(0.0, best.points) / max(top, 0.01)
    left = (
        (after.percent or 0 if after else 0)
        if measured
        else 100 * max(0.0, same.points if same else 0) / max(top, 0.01)
    )
    return Shrunk(
        title=words.shown(old.question.title, 80), special=old.question.special, before=before, after=after,
        wide=round(max(wide, 1), 1), left=round(min(left, 100), 1),
    )  # fmt: skip
