"""Scores as waterfalls: the start, every reason as a step up or down, and where it ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from analyzer.finding import Reason, Score
from analyzer.reports import words
from analyzer.reports.discretion import Discretion, hidden, is_special

STEPS: Final = 12


@dataclass(frozen=True, kw_only=True)
class Step:
    """One reason: where its bar begins and how wide it is, in percent."""

    text: str
    rule: str
    points: str
    at: float
    width: float
    is_up: bool
    records: str


@dataclass(frozen=True, kw_only=True)
class Lens:
    """One score, ready for the template. `closed` where any of it tells of a special category."""

    title: str
    score: str
    between: str
    band: str
    scale: str
    start: str
    steps: tuple[Step, ...]
    more: int
    end: str
    would_change: tuple[str, ...]
    modelled_on: str
    source: str
    notice: str
    closed: bool


def lens(score: Score, kept: Discretion) -> Lens:
    """One score as a waterfall."""
    reasons = sorted(score.reasons, key=lambda r: -abs(r.points))
    told = [score.band, *score.would_change, *(r.text for r in reasons), *(r.rule for r in reasons)]
    end = score.start + sum(r.points for r in reasons)
    low, high = _range(score.start, reasons)
    return Lens(
        title=words.shown(score.title, 80),
        score=words.number(round(score.score, 1)) if score.score is not None else "–",
        between=_between(score),
        band=words.shown(score.band, 120),
        scale=words.shown(score.scale, 160),
        start=words.number(round(score.start, 1)),
        steps=_steps(score.start, reasons, low, high - low, kept)[:STEPS],
        more=max(0, len(reasons) - STEPS),
        end=words.number(round(end, 1)),
        would_change=tuple(hidden(words.shown(w, 160), kept) for w in score.would_change[:6]),
        modelled_on=words.shown(score.modelled_on, 240),
        source=words.shown(score.source, 240),
        notice=words.shown(score.notice, 900),
        closed=any(is_special(t, kept) for t in told),
    )


def _between(score: Score) -> str:
    if score.low is None or score.high is None or score.low == score.high:
        return ""
    return f"{words.number(round(score.low))} to {words.number(round(score.high))}"


def _range(start: float, reasons: Sequence[Reason]) -> tuple[float, float]:
    at, seen = start, [start]
    for reason in reasons:
        at += reason.points
        seen.append(at)
    return min(seen), max(*seen, min(seen) + 1)


def _steps(
    start: float, reasons: Sequence[Reason], low: float, wide: float, kept: Discretion
) -> tuple[Step, ...]:
    at, steps = start, []
    for reason in reasons:
        left = min(at, at + reason.points)
        steps.append(
            Step(
                text=hidden(words.shown(reason.text or reason.rule, 160), kept),
                rule=words.shown(reason.rule, 60),
                points=words.signed(round(reason.points, 1)),
                at=round((left - low) / wide * 100, 1),
                width=round(max(0.8, abs(reason.points) / wide * 100), 1),
                is_up=reason.points >= 0,
                records=words.count(len(reason.records), "record") if reason.records else "",
            )
        )
        at += reason.points
    return tuple(steps)
