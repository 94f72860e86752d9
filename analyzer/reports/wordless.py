"""What metadata alone gives away, beside what the words add."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from analyzer.finding import Analysis, Finding, Status
from analyzer.reports import words
from analyzer.reports.cards import Sure, sure
from analyzer.reports.discretion import Discretion, hidden, is_special, person

VALUES: Final = 5


@dataclass(frozen=True, kw_only=True)
class Wordless:
    """One question as it is answered without words."""

    title: str
    values: str
    more: int
    sure: Sure
    uncertain: bool
    same: bool
    """Whether the best answer is the one that the words give, too."""


def wordless(analysis: Analysis, kept: Discretion) -> list[Wordless]:
    """Every question that metadata answer, those they answer as words do first."""
    rows = [_row(f, analysis, kept) for f in analysis.metadata if not f.question.special]
    return sorted(rows, key=lambda r: (r.uncertain, not r.same))


def stands(found: Finding, full: Sequence[Finding]) -> bool:
    """Whether the best answer without words is also the best answer with them, or one of those that stand side by side."""
    told = next((f for f in full if f.question.id == found.question.id), None)
    if told is None or told.status is Status.SILENT:
        return False
    held = told.answers if found.question.many else told.answers[:1]
    return found.answers[0].value in {a.value for a in held}


def _row(found: Finding, analysis: Analysis, kept: Discretion) -> Wordless:
    many, named = found.question.many, found.question.third_parties
    texts = [a.label or a.value for a in found.answers if a.points > 0 or not many]
    shown = [
        person(t, kept) if named else hidden(t, kept)
        for t in texts[: None if many else 1]
        if not is_special(t, kept)
    ]
    return Wordless(
        title=words.shown(found.question.title, 80), values=" · ".join(words.shown(t, 80) for t in shown[:VALUES]), more=max(0, len(shown) - VALUES),
        sure=sure(found.answers[0], calibrated=False), uncertain=found.status is Status.UNCERTAIN,
        same=stands(found, analysis.findings),
    )  # fmt: skip
