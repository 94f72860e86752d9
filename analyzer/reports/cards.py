"""Findings as cards of one anatomy: question, sentence, value, how sure, for and against, since when, how few carry it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import compress
from typing import Final

from analyzer.finding import Answer, Basis, Evidence, Finding, Status
from analyzer.reports import words
from analyzer.reports.discretion import Discretion, hidden, is_special, person

VALUES: Final = 12
"""Values of one card that stand in the open; the rest is counted."""
RIVALS: Final = 2
FOR: Final = 6
AGAINST: Final = 4
CARDS: Final = 120
"""Cards of one theme; what lies beyond is counted and stands in profile.json."""
SNIPPET: Final = 160
LINE: Final = 88

BASES: Final = {
    Basis.DECLARED: "declared: the owner typed it",
    Basis.OBSERVED: "observed: the owner did it",
    Basis.SAID: "said: it stands in free text",
    Basis.ASSIGNED: "assigned: the platform concluded it",
    Basis.RECEIVED: "received: others did or wrote it",
    Basis.PRIOR: "prior: true of many people, never of this person",
}


@dataclass(frozen=True, kw_only=True)
class Sure:
    """How sure: a word and either a measured percentage or a step of five that nobody measured."""

    word: str
    percent: int | None
    step: int


@dataclass(frozen=True, kw_only=True)
class Proof:
    """One piece of evidence: a line to read, and what opens below it."""

    line: str
    is_closed: bool
    """Whether it tells of a special category, and so stays closed on paper too."""
    value: str
    rule: str
    basis: str
    points: str
    when: str
    snippet: str
    place: tuple[str, ...]
    record: str


@dataclass(frozen=True, kw_only=True)
class Value:
    """One value and how sure it is."""

    text: str
    sure: Sure


@dataclass(frozen=True, kw_only=True)
class Card:
    """One finding, ready for the template."""

    id: str
    title: str
    says: str
    special: bool
    uncertain: bool
    many: bool
    third_parties: bool
    sure: Sure
    values: tuple[Value, ...]
    closed: tuple[Value, ...]
    more: int
    rivals: tuple[Value, ...]
    pro: tuple[Proof, ...]
    contra: tuple[Proof, ...]
    other: tuple[Proof, ...]
    unseen: int
    since: str
    carried_by: int
    records: int
    bases: str
    iab: str
    why: str
    """Why it stays uncertain."""


@dataclass(frozen=True, kw_only=True)
class Theme:
    """Cards of one theme."""

    name: str
    cards: tuple[Card, ...]
    more: int


def themes(findings: Iterable[Finding], kept: Discretion) -> list[Theme]:
    """Every finding with an answer, by theme in the order of the analysis, surest first."""
    by_theme: dict[str, list[Finding]] = {}
    for found in findings:
        if found.answers and found.status != Status.SILENT and not (kept.withheld and found.question.special):
            by_theme.setdefault(found.question.theme, []).append(found)
    return [
        Theme(
            name=words.shown(name, 60).replace("_", " ").capitalize(),
            cards=tuple(card(f, kept) for f in group[:CARDS]),
            more=max(0, len(group) - CARDS),
        )
        for name, group in by_theme.items()
    ]


def card(found: Finding, kept: Discretion) -> Card:
    """One finding as a card."""
    asked, best = found.question, found.answers[0]
    values = [] if not asked.many else [_value(a, found, kept) for a in found.answers]
    texts = values or [_value(best, found, kept)]
    shut = [not asked.special and is_special(v.text, kept) for v in texts]
    open_ = [v for v, is_shut in zip(texts, shut, strict=True) if not is_shut]
    rows = found.evidence
    mine = [e for e in rows if asked.many or e.value in {best.value, best.label, ""}]
    pro, contra = _varied([e for e in mine if e.points >= 0]), [e for e in mine if e.points < 0]
    other = [e for e in rows if e not in mine and e.points > 0]
    shown = min(len(pro), FOR) + min(len(contra), AGAINST) + min(len(other), RIVALS)
    return Card(
        id=asked.id.replace(".", "-"), title=words.shown(asked.title, 80), says=words.shown(asked.says, 160),
        special=asked.special, uncertain=found.status == Status.UNCERTAIN, many=asked.many,
        third_parties=asked.third_parties and bool(kept.people), sure=sure(best, calibrated=found.calibrated),
        values=tuple(open_[:VALUES]), closed=() if kept.withheld else tuple(compress(texts, shut))[:VALUES],
        more=max(0, len(open_) - VALUES),
        rivals=() if asked.many else tuple(_value(a, found, kept) for a in found.answers[1 : 1 + RIVALS]),
        pro=_proofs(pro[:FOR], found, kept), contra=_proofs(contra[:AGAINST], found, kept),
        other=_proofs(other[:RIVALS], found, kept), unseen=len(rows) - shown,
        since=words.month(best.since) if best.since else "", carried_by=found.carried_by, records=best.records,
        bases=words.listing(b.value for b in best.bases), iab=words.shown(asked.iab, 80).strip(" |"), why=words.shown(found.why_silent, 160),
    )  # fmt: skip


def sure(best: Answer, *, calibrated: bool) -> Sure:
    """The words for one answer; a percentage only where it was measured."""
    word = best.sureness if best.sureness in words.SURENESS else "not rated"
    step = words.SURENESS.index(word) + 1 if word in words.SURENESS else 0
    if calibrated and best.probability is not None:
        percent = min(99, max(1, round(100 * best.probability)))
        return Sure(word=words.likelihood(best.probability), percent=percent, step=step)
    return Sure(word=word, percent=None, step=step)


def _varied(rows: list[Evidence]) -> list[Evidence]:
    """The strongest piece for each value first, then the second of each: no value crowds out the others."""
    seen: Counter[str] = Counter()
    turns: list[tuple[int, int]] = []
    for row in rows:
        seen[row.value] += 1
        turns.append((seen[row.value], len(turns)))
    return [rows[i] for _, i in sorted(turns)]


def _value(a: Answer, found: Finding, kept: Discretion) -> Value:
    text = a.label or a.value
    text = person(text, kept) if found.question.third_parties else hidden(text, kept)
    return Value(text=words.shown(text), sure=sure(a, calibrated=found.calibrated))


def _proofs(rows: Iterable[Evidence], found: Finding, kept: Discretion) -> tuple[Proof, ...]:
    asked = found.question
    return tuple(proof(row, kept, special=asked.special, hides=asked.third_parties) for row in rows)


def proof(row: Evidence, kept: Discretion, *, special: bool, hides: bool) -> Proof:
    """Evidence as a line and what opens below it. A line that gives a special category away is the rule's name instead."""
    snippet = hidden(words.shown(row.snippet, SNIPPET), kept)
    rule = words.shown(row.rule, 80)
    tells = not special and (row.record in kept.records or is_special(f"{row.snippet} {row.value}", kept))
    place = (row.archive, hidden(row.member, kept), row.pointer)
    if tells and kept.withheld:
        row, snippet = replace(row, value=""), ""
    return Proof(
        line="touches a special category" if tells else words.shown(snippet, LINE) if snippet else rule,
        is_closed=tells,
        value=words.shown(person(row.value, kept) if hides else hidden(row.value, kept), LINE),
        rule=rule, basis=BASES[row.basis], points=words.signed(row.points, digits=2),
        when=words.day(row.when) if row.when else "", snippet=snippet,
        place=tuple(words.shown(p, 240) for p in place if p), record=words.shown(row.record, 60),
    )  # fmt: skip
