"""Profiles, from a folder that `analyze --out` wrote or from the exports themselves, always as the same document."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta, Struct

from analyzer.commands.failing import DONE
from analyzer.commands.private import spool
from analyzer.commands.reading import take
from analyzer.commands.talk import Talk, progress
from analyzer.finding import Basis, Status
from analyzer.given import absent, content, document
from analyzer.outputs.build import mend
from analyzer.reports.json import SCHEMA, profile
from analyzer.shell import pasted
from parsers.problems import ExportError

FILE: Final = "profile.json"
LARGEST: Final = 256_000_000
"""Bytes of a profile: a hundred times what an archive of a million records gives."""

Count = Annotated[int, Meta(ge=0)]
Points = Annotated[float, Meta(ge=-1e9, le=1e9)]


class Answer(Struct, kw_only=True):
    """An answer as `profile.json` gives it."""

    value: str
    label: str
    probability: Annotated[float, Meta(ge=0, le=1)] | None
    sureness: str
    points: Points
    points_for: Points
    points_against: Points
    bases: list[Basis]
    records: Count
    since: str | None


class Piece(Struct, kw_only=True):
    """A piece of evidence as `profile.json` gives it."""

    record: str
    signal: str
    rule: str
    basis: Basis
    points: Points
    value: str
    archive: str
    member: str
    pointer: str
    snippet: str
    when: str | None


class Asked(Struct, kw_only=True):
    """A question as `profile.json` gives it."""

    id: str
    theme: str
    title: str
    says: str
    concept: str
    iab: str
    special: bool
    third_parties: bool
    many: bool
    status: Status
    calibrated: bool
    why_silent: str
    carried_by: Count
    answers: list[Answer]
    evidence: list[Piece]


class Profile(Struct, kw_only=True):
    """What is read of a `profile.json`; the rest is for others."""

    schema: int
    records: Count
    questions: list[Asked]


class Version(Struct):
    """The one thing that profiles of every version say."""

    schema: int


def is_written(path: Path) -> bool:
    """Whether this is a folder that analyze wrote, or its profile.json."""
    mend(path)
    return path.name == FILE or not absent(path / FILE)


def written(path: Path) -> dict[str, Any]:
    """What is read of the profile of such a folder. Raises ExportError where it is none or of another time."""
    mend(path)
    file = path if path.name == FILE else path / FILE
    if absent(file):
        raise ExportError(
            f"{path} holds no {FILE}.\nWrite it with: dossier analyze EXPORT... --out {pasted([str(path)])}"
        )
    data = content(file, LARGEST)
    if document(data, Version, FILE).schema != SCHEMA:
        raise ExportError(f"{file} was written by another version of Dossier. Analyse the exports again.")
    found = document(data, Profile, FILE)
    if len({q.id for q in found.questions}) != len(found.questions):
        raise ExportError(f"{FILE}: questions: one stands there twice.")
    plain: dict[str, Any] = msgspec.to_builtins(found)
    return plain


def drawn(exports: Sequence[Path], to: Talk, owner: Sequence[str]) -> tuple[dict[str, Any], int]:
    """The profile of exports, and the exit status."""
    from analyzer.pipeline import run

    with spool() as folder:
        taken = take(exports, to)
        with progress(to) as step:
            found = run(taken.paths, folder, owner=owner, progress=step)
        return profile(found.analysis), taken.status


def either(path: Path, to: Talk, owner: Sequence[str]) -> dict[str, Any]:
    """The profile of a folder that analyze wrote, or of an export."""
    return written(path) if is_written(path) else drawn([path], to, owner)[0]


def either_of(
    source: Path | None, exports: Sequence[Path], to: Talk, owner: Sequence[str]
) -> tuple[dict[str, Any], int]:
    """The profile of `--from`, or of the exports."""
    return (written(source), DONE) if source else drawn(exports, to, owner)
