"""The edit of one member: what the plan means for each item, key and leaf of it. What is not in the layout goes."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from analyzer.redaction.coarsen import coarse_degrees, coarse_spots, coarse_text, coarse_time
from analyzer.redaction.ids import traceless
from analyzer.redaction.plan import Plan
from analyzer.redaction.scrub import scrub
from analyzer.redaction.terms import words_of
from analyzer.redaction.vocabulary import vocabulary
from parsers.declare.times import Moment
from parsers.engine.layout import Layout, Standing, Use
from parsers.problems import ShapeError
from parsers.source import DROP

_SHORT: Final = 80
_MOST_HELD: Final = 50_000

SHAPE: Final = "shape"
"""Stands for a column where what changed is what a record is known by."""


@dataclass(kw_only=True)
class MemberEdit:
    """Answers the format's questions about one member (see `parsers.source.Edit`)."""

    plan: Plan
    layout: Layout
    stay: set[str] = field(default_factory=set)
    changed: set[tuple[str, str]] = field(default_factory=set)
    """(record, column) pairs whose value was changed."""
    scrubbed: dict[str, str] = field(default_factory=dict)
    """Short texts met so far, as they may stay: names and labels come again and again."""

    def __post_init__(self) -> None:
        for pointer, records in self.layout.records.items():
            if any(r in self.plan.kept for r in records):
                self.stay.update(_with_parents(pointer))
        for pointer, uses in self.layout.uses.items():
            if any(u.record in self.plan.kept for u in uses):
                self.stay.update(_with_parents(pointer))
        gone = {p for p in self.layout.records if not self.keep(p)}
        for pointer, uses in self.layout.uses.items():
            if not gone.isdisjoint(_with_parents(pointer)):
                self.changed.update((u.record, u.column) for u in uses)

    def keep(self, pointer: str) -> bool:
        """Whether a record of this item, or of one inside it, stays; an item nobody read only by choice."""
        return pointer in self.stay or (
            self.plan.policy.unknown == "keep" and pointer not in self.layout.records
        )

    def key(self, pointer: str, key: str) -> str:
        """The key without any term; a key that a declaration names is structure and stays."""
        uses = self.layout.uses.get(pointer + "#", ())
        if not uses and _is_structure(key):
            return key
        new = self._named([u for u in uses if u.record in self.plan.kept], key)
        if new != key:
            self.changed.update((u.record, u.column) for u in uses)
        return new

    def value(self, pointer: str, value: object) -> object:
        """The leaf as it may stay, or DROP."""
        new = self._value(pointer, value)
        if new is not value:
            self.changed.update((record, SHAPE) for record in self.layout.shapes.get(pointer, ()))
        return new

    def _value(self, pointer: str, value: object) -> object:
        uses = self.layout.uses.get(pointer, ())
        kept = [u for u in uses if u.record in self.plan.kept]
        if any(u.own and u.record not in self.plan.kept for u in uses):
            self.changed.update((u.record, u.column) for u in kept)
            return DROP
        if kept:
            return self._column(kept, value)
        if uses:
            return DROP
        standing = self.layout.standings.get(pointer, Standing.UNKNOWN)
        if standing is Standing.STRUCTURAL or self.plan.policy.unknown == "keep":
            return self._traceless(value)
        if standing is Standing.IGNORED and isinstance(value, bool):
            return value
        return value if value is None or value in ("", [], {}) else DROP

    def _column(self, kept: list[Use], value: object) -> object:
        policy, columns = self.plan.policy, {u.column for u in kept}
        new: object = value
        if any(policy.columns.get(c) == "drop" for c in columns):
            new = DROP
        elif columns & {"lat", "lon", "place"} and policy.places != "keep":
            new = DROP if policy.places == "drop" or "place" in columns else coarse_degrees(value)
        elif "when" in columns and policy.times != "keep":
            spec = next(u.spec for u in kept if u.column == "when")
            new = coarse_time(value, _micros(spec.read, value), policy.times)
        elif isinstance(value, str):
            new = self._named(kept, value)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            new = self._number(value)
        if new is not value:
            self.changed.update((u.record, u.column) for u in kept)
        return new

    def _traceless(self, value: object) -> object:
        """A value of the structure: an id that a person or the owner can be traced by gets a stand-in."""
        policy = self.plan.policy
        if not isinstance(value, (str, int)) or isinstance(value, bool):
            return value
        text = str(value)
        new = _scrubbed(text, self)
        if new == text and text.isdigit() and policy.hides_people:
            new = traceless(text, self.plan.key)
        if new == text:
            return value
        return new if isinstance(value, str) else DROP

    def _number(self, value: float) -> object:
        """A number that is somebody's: the number that stands in its place, or DROP."""
        text = str(value)
        if next(self.plan.terms.find(text), None) is None:
            return value
        new = self.plan.terms.replace(text)
        return int(new) if isinstance(value, int) and new.isdigit() else DROP

    def _named(self, kept: list[Use], text: str) -> str:
        """A value that names somebody as their pseudonym, any other text scrubbed."""
        plain = (self.layout.platform.repair(text) or text).strip("\ufeff\u200e")
        for use in kept:
            name = self.plan.pseudonym(use.record, use.column, plain)
            if name is not None:
                return name
        return _scrubbed(text, self)


def _scrubbed(text: str, edit: MemberEdit) -> str:
    """Scrubbed as a reader sees it: text with Meta's escapes is repaired first and escaped again after."""
    known = edit.scrubbed.get(text)
    if known is None:
        known = _scrubbed_anew(text, edit)
        if len(text) <= _SHORT and len(edit.scrubbed) < _MOST_HELD:
            edit.scrubbed[text] = known
    return text if known == text else known


def _scrubbed_anew(text: str, edit: MemberEdit) -> str:
    policy = edit.plan.policy
    plain = edit.layout.platform.repair(text) or text
    new = scrub(plain, edit.plan.terms)
    new = coarse_text(new, policy.times) if policy.times != "keep" else new
    new = coarse_spots(new, policy.places)
    if new is plain or new == plain:
        return text
    if plain != text:
        return new.encode("utf-8").decode("latin-1")
    return new


@lru_cache(maxsize=10_000)
def _is_structure(key: str) -> bool:
    """Whether the declarations themselves use every word of a key."""
    return all(word in vocabulary() for word in words_of(key))


def _micros(read: object, value: object) -> int | None:
    if not callable(read):
        return None
    try:
        moment = read(value)
    except ShapeError:
        return None
    return moment.micros if isinstance(moment, Moment) else moment if isinstance(moment, int) else None


def _with_parents(pointer: str) -> list[str]:
    """An item and all that it stands in."""
    steps = pointer.split("/")
    return ["/".join(steps[:n]) for n in range(1, len(steps) + 1)]
