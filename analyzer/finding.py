"""Signal, question, answer, evidence, analysis: words that reports and pipeline share."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Literal

import polars as pl

from parsers.engine.coverage import ArchiveCoverage
from parsers.problems import Problem

Engine = Literal["in-memory", "streaming"]
"""How Polars works a plan out: whole, or in pieces that keep memory flat."""


class Basis(StrEnum):
    """Where a piece of evidence comes from; how independent two pieces are rests on it."""

    DECLARED = "declared"
    OBSERVED = "observed"
    SAID = "said"
    ASSIGNED = "assigned"
    RECEIVED = "received"
    PRIOR = "prior"


class Status(StrEnum):
    """What can be said to a question."""

    ANSWERED = "answered"
    UNCERTAIN = "uncertain"
    SILENT = "not enough to say"


LEDGER: Final[dict[str, pl.DataType]] = {
    "signal": pl.String(),
    "rule": pl.String(),
    "record": pl.String(),
    "question": pl.String(),
    "value": pl.String(),
    "points": pl.Float64(),
    "basis": pl.String(),
    "group": pl.String(),
}
"""The columns of the ledger. `points` are log-odds (nats), signed. `record` is a record id. `group` names what makes
rows dependent (one page liked on three platforms is one group); it defaults to rule and value."""


@dataclass(frozen=True, kw_only=True)
class Question:
    """What can be asked of the records, and in whose vocabulary."""

    id: str
    theme: str
    title: str
    says: str
    """The start of the sentence: "A profiler could conclude that the owner works as"."""
    concept: str
    """A term of the W3C Data Privacy Vocabulary, DPV-PD: `pd:Profession`."""
    special: bool = False
    """GDPR Article 9."""
    iab: str = ""
    """An IAB Audience Taxonomy 1.1 segment, where one exists."""
    many: bool = False
    """Several values can hold at once (interests, institutions); each is judged by itself."""
    silent_when: str = ""
    """For people: when this question stays unanswered."""
    answered_at: float = 1.5
    """Points above which the best answer counts as answered (log-odds over the runner-up, or over 0 if `many`)."""
    uncertain_at: float = 0.4
    facts_needed: int = 1
    """Different facts (accounts, outlets, causes) that must speak for an answer which nobody stated; fewer are silence."""
    lead_needed: float = 0.0
    """Points by which the best answer must lead the runner-up to be even uncertain; less is as good as both."""
    third_parties: bool = False
    """Values name other people: hidden until asked for."""
    masked: bool = False
    """Values are addresses and numbers: their labels show only as much as their owner needs to know them."""


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """One ledger row with the place it came from, ready to show."""

    record: str
    signal: str
    rule: str
    basis: Basis
    points: float
    value: str
    archive: str
    member: str
    pointer: str
    snippet: str
    """At most 160 characters around what the rule saw; third-party names as they stand."""
    when: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One possible answer. `probability` is None where the question is not calibrated."""

    value: str
    label: str
    points: float
    points_for: float
    points_against: float
    bases: tuple[Basis, ...]
    records: int
    since: datetime | None
    """When this answer was first knowable."""
    probability: float | None = None
    facts: int = 1
    """Different facts that speak for it: groups of dependent evidence."""
    sureness: str = ""
    """almost no, weak, fair, strong, very strong: of the evidence, in words; never a number that was not measured."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A question with its answers, best first, and the evidence of the best ones, strongest first."""

    question: Question
    status: Status
    calibrated: bool
    answers: tuple[Answer, ...]
    evidence: tuple[Evidence, ...]
    why_silent: str = ""
    carried_by: int = 0
    """The fewest records that carry half the points of the best answer."""


@dataclass(frozen=True, kw_only=True)
class Reason:
    """One line of a score: a rule, its points, and the records it rests on."""

    rule: str
    points: float
    text: str
    records: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Score:
    """What one lens makes of the ledger. `score` is None where there is not enough data."""

    id: str
    title: str
    modelled_on: str
    source: str
    low: float | None
    high: float | None
    score: float | None
    band: str
    scale: str
    start: float
    reasons: tuple[Reason, ...]
    would_change: tuple[str, ...]
    notice: str


@dataclass(frozen=True, kw_only=True)
class Holder:
    """Who gave or got data about the owner, in which country, and how to leave."""

    name: str
    role: str
    country: str
    """ISO 3166-1 alpha-2, empty where not known."""
    what: tuple[str, ...]
    records: int
    leave: str
    difficulty: str
    platforms: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Other:
    """Somebody else of whom the archives tell, and what."""

    name: str
    records: int
    what: tuple[str, ...]
    """`phone number`, `photos`, `what they wrote` …, the most identifying first."""
    sensitive: int
    """Texts of theirs that hold words of a special category."""
    first: datetime | None
    last: datetime | None


@dataclass(frozen=True, kw_only=True)
class SurveyAnswer:
    """A question somebody asked the owner, and the answer given."""

    question: str
    answer: str
    when: datetime | None
    record: str
    archive: str
    member: str
    pointer: str
    platform: str


@dataclass(frozen=True, kw_only=True)
class Childhood:
    """What of the archives is a child's: all of it, or what is older than the eighteenth birthday."""

    minor: bool
    """Whether the owner is likely under 18 at the last record."""
    until: datetime | None
    """The eighteenth birthday, or the latest day that it can be; None for a minor."""
    records: int
    """Records dated before it."""


@dataclass(frozen=True, kw_only=True)
class Analysis:
    """All that reports show.

    `years` has columns year, platform, records; `hours` weekday (1 Monday), hour, records; `kinds` archive, kind,
    records; `places` lat, lon, label, records.
    """

    made: datetime
    coverage: tuple[ArchiveCoverage, ...]
    problems: tuple[Problem, ...]
    records: int
    first: datetime | None
    last: datetime | None
    findings: tuple[Finding, ...]
    scores: tuple[Score, ...]
    holders: tuple[Holder, ...]
    surveys: tuple[SurveyAnswer, ...]
    years: pl.DataFrame
    hours: pl.DataFrame
    kinds: pl.DataFrame
    places: pl.DataFrame
    compared: tuple[tuple[str, str, str, str], ...] = ()
    """(question, platform-assigned value, observed value, agree | surprise | unexplained)."""
    childhood: Childhood | None = None
    others: tuple[Other, ...] = ()
    """Other people, those of whom most is told first; `people` counts all of them."""
    people: int = 0
    metadata: tuple[Finding, ...] = ()
    """The questions that stay open to an answer when every word is taken out of the records."""
    before: "Analysis | None" = None
    """The analysis of the original, when this one is of a redacted copy."""
