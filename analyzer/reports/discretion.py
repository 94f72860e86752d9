"""What a report keeps to itself: names of other people, and conclusions of the special categories.

Other people are numbered in the order in which they turn up, the same number everywhere in one report. What belongs
to a special category (GDPR Art. 9) may stand only where the reader opens it; so every text that stands in the open is
asked first whether it gives such a conclusion away.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from analyzer.finding import Analysis, Finding

WORD: Final = re.compile(r"[^\W_]+")
SHORTEST: Final = 3
"""Shorter words are too common to be taken for a name or a conclusion in running text."""
TELLING: Final = 1.0
"""Points from which a record gives a special category away by itself: a confession does, one visit to a news site does not."""
OTHERS: Final = 40
"""People of whom a report tells although nothing is concluded of them."""
LONGEST: Final = 6
"""A name of more words than this is replaced only where it stands alone."""


@dataclass(frozen=True, kw_only=True)
class Discretion:
    """Whom to number and what to close. `people` maps squeezed whole names, `parts` single words as spelt."""

    people: dict[str, int]
    parts: dict[str, int]
    special: frozenset[str]
    records: frozenset[str]
    questions: frozenset[str]
    withheld: bool = False
    """Whether special categories are left out altogether: the owner may be a minor."""


def discretion(analysis: Analysis, *, names: bool = False) -> Discretion:
    """What the findings of this analysis (and of the one before it) ask to keep back; with `names`, people are shown."""
    before = analysis.before.findings if analysis.before else ()
    found = (*analysis.findings, *before)
    special = [f for f in found if f.question.special]
    owners = {w for c in analysis.coverage for n in c.owner_names for w in WORD.findall(n)}
    concluded = [n for f in found if f.question.third_parties for n in _values(f)]
    people = {} if names else _numbered(concluded)
    told = {} if names else _numbered([*concluded, *(o.name for o in analysis.others[:OTHERS])])
    return Discretion(
        people={squeezed(name): n for name, n in told.items()},
        parts={w: n for name, n in reversed(people.items()) for w in _parts(name) if w not in owners},
        special=frozenset(squeezed(v) for f in special for v in _values(f)) - {""},
        records=frozenset(e.record for f in special for e in f.evidence if abs(e.points) >= TELLING),
        questions=frozenset(w for f in special for w in (f.question.id, f.question.title)),
        withheld=analysis.childhood is not None and analysis.childhood.minor,
    )


def is_special(text: str, kept: Discretion) -> bool:
    """Whether the text holds the value of a special category, as whole words."""
    if not kept.special:
        return False
    return any(key in kept.special for _, _, key in _phrases(text) if len(key) >= SHORTEST)


def person(name: str, kept: Discretion) -> str:
    """`Person 3`, or the name where names are shown or it is nobody's."""
    n = kept.people.get(squeezed(name))
    return f"Person {n}" if n else name


def hidden(text: str, kept: Discretion) -> str:
    """The text with every known name of another person replaced, in file names too."""
    if not kept.people:
        return text
    out, at = [], 0
    for start, end, key in _phrases(text):
        n = kept.people.get(key) if len(key) >= SHORTEST else None
        n = n or kept.parts.get(text[start:end])
        if n and start >= at:
            out += [text[at:start], f"Person {n}"]
            at = end
    return "".join([*out, text[at:]])


def squeezed(text: str) -> str:
    """Letters and digits alone, without case: how a name survives in the name of a folder."""
    return "".join(WORD.findall(text)).casefold()


def _phrases(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and squeezed form of every run of words, longer runs first."""
    words = list(WORD.finditer(text))
    for i, first in enumerate(words):
        for last in reversed(words[i : i + LONGEST]):
            yield first.start(), last.end(), squeezed(text[first.start() : last.end()])


def _values(found: Finding) -> list[str]:
    labels = [text for a in found.answers for text in (a.value, a.label)]
    return [*labels, *(e.value for e in found.evidence)]


def _numbered(names: Iterable[str]) -> dict[str, int]:
    distinct = {squeezed(name): name for name in names if squeezed(name)}
    return {name: n for n, name in enumerate(distinct.values(), start=1)}


def _parts(name: str) -> list[str]:
    """The words by which somebody is called: `Anna` and `Feldkirch`, but nothing of `anna@example.com` or `family 22`."""
    if "@" in name or any(c.isdigit() for c in name):
        return []
    return [w for w in WORD.findall(name) if len(w) >= SHORTEST and w[:1] != w[:1].lower()]
