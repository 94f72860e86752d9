"""The whole way of a redaction: read, plan, write, read the copy again, and only then give it its name.

Where a conclusion that was to be silenced can still be drawn from the copy, the records it rests on go too, and the
copy is written again. A copy that fails its verification is deleted.
"""

import secrets
import tempfile
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import polars as pl

from analyzer.finding import Analysis, Finding, Status
from analyzer.pipeline import Run, run
from analyzer.redaction.certificate import certify, save
from analyzer.redaction.met import met
from analyzer.redaction.pairing import Fault, pair
from analyzer.redaction.plan import Plan, plan
from analyzer.redaction.policy import Policy
from analyzer.redaction.pseudonyms import OWNER_PSEUDONYMS
from analyzer.redaction.verify import verify_plan
from analyzer.redaction.write import Copy, write
from parsers.archives.open import Archive, open_archives
from parsers.engine.coverage import Step
from parsers.problems import ExportError
from parsers.record import Place

ROUNDS: Final = 8
"""How often records may be taken out again before a conclusion that stays is given up on."""

PATIENCE: Final = 2
"""Rounds in which single records go; after them all records of the feeds that a conclusion still rests on."""


@dataclass(frozen=True, kw_only=True)
class Redaction:
    """What came of it: the copy, both analyses, and any faults (then nothing was written)."""

    copy: Path
    before: Analysis
    after: Analysis
    plan: Plan
    written: Copy
    faults: tuple[Fault, ...]
    """Empty where the proof holds."""


def redact(
    exports: Sequence[Path],
    policy: Policy,
    out: Path,
    spool: Path,
    *,
    owner: Sequence[str] = (),
    progress: Callable[[Step], None] | None = None,
) -> Redaction:
    """Write a redacted copy of one export to `out` and prove it; its certificate and key are there before it is.

    Raises ExportError. Where the proof does not hold, nothing is left.
    """
    archive = only(open_archives(exports))
    first = sound(run(exports, private(spool, "before"), owner=owner, progress=progress))
    met(policy, first.reading.records)
    key = secrets.token_bytes(32)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=".proving-") as beside:
        partial = Path(beside) / out.name
        current, written, second = until_silent(
            archive, first, policy, key, partial, spool=spool, owner=owner
        )
        faults = verify_plan(
            partial, current, written, first.reading.records.collect(), second.reading.records.collect()
        )
        faults += still_said(silenced(second.analysis.findings, policy))
        after = replace(second.analysis, before=first.analysis)
        if not faults:
            sizes = (first.analysis.records, second.analysis.records)
            statuses = [[f.status for f in a.findings] for a in (first.analysis, after)]
            save(certify(current, written, sizes, statuses[0], statuses[1]), key, out)
            partial.replace(out)
    return Redaction(
        copy=out,
        before=first.analysis,
        after=after,
        plan=current,
        written=written,
        faults=tuple(faults),
    )


def planned(first: Run, policy: Policy, key: bytes, owner: Sequence[str], also: Iterable[str] = ()) -> Plan:
    """The plan for what a run found."""
    names = {n for c in first.reading.coverage for n in c.owner_names} | set(owner)
    special = {f.question.id: f.question.special for f in first.analysis.findings}
    return plan(
        first.reading.records, first.ledger, special, policy, key=key, owner_names=sorted(names), also=also
    )


def silenced(findings: Sequence[Finding], policy: Policy) -> list[Finding]:
    """Questions that the policy silences and that can be answered all the same."""
    return [
        f
        for f in findings
        if policy.silences(f.question.id, special=f.question.special) and f.status is not Status.SILENT
    ]


def until_silent(
    archive: Archive,
    first: Run,
    policy: Policy,
    key: bytes,
    target: Path,
    *,
    spool: Path,
    owner: Sequence[str],
) -> tuple[Plan, Copy, Run]:
    """Plan, write and read again until no silenced question can be answered, or ROUNDS are over.

    Gives the plan, what was written to `target`, and the run over it.
    """
    also: set[str] = set()
    known = known_owner(first, owner)
    for number in range(ROUNDS):
        target.unlink(missing_ok=True)
        current = planned(first, policy, key, owner, also)
        written = write(archive, current, target, unread_of(first))
        if not written.members:
            raise ExportError(
                f"policy {policy.name} leaves nothing of {archive.name}: no copy was written. "
                "Choose a milder policy, or write one: see docs/redaction.md."
            )
        second = sound(run([target], private(spool, f"after-{number}"), owner=known))
        more = _origins(second, silenced(second.analysis.findings, policy), first, current, written) - also
        if number >= PATIENCE:
            more = _of_their_feeds(more, first) - also
        if not more:
            return current, written, second
        also |= more
    return current, written, second


def _origins(second: Run, loud: Sequence[Finding], first: Run, current: Plan, written: Copy) -> set[str]:
    """The original ids of the records that a conclusion drawn from the copy rests on.

    Where it rests on what is left of a dropped record, all records of the same item go.
    """
    questions = [f.question.id for f in loud]
    ids = set(second.ledger.filter(pl.col("question").is_in(questions))["record"].drop_nulls())
    if not ids:
        return set()
    before, after = first.reading.records.collect(), second.reading.records.collect()
    pairs = pair(current, written, before, after).pairs
    places = {i: (member, item) for i, member, item in after.select("id", "member", "item").iter_rows()}
    residues = {places[i] for i in ids if i not in pairs and i in places}
    beside = {i for i, place in places.items() if place in residues}
    return {pairs[i] for i in ids | beside if i in pairs}


def _of_their_feeds(ids: Collection[str], first: Run) -> set[str]:
    """All records of the feeds of some: a home is where one sleeps next, once the first nights are gone."""
    table = first.reading.records.select("id", "feed")
    feeds = table.filter(pl.col("id").is_in(sorted(ids))).select("feed").unique().collect()["feed"]
    return set(table.filter(pl.col("feed").is_in(feeds.to_list())).collect()["id"])


def still_said(findings: Sequence[Finding]) -> list[Fault]:
    """A fault for each question that should be silent and is not."""
    message = "can still be concluded from the copy"
    return [Fault(place=Place(member=""), message=f"{f.question.id} {message}") for f in findings]


def known_owner(first: Run, owner: Sequence[str]) -> list[str]:
    """Every name by which the owner can be met in the copy; who infers from it may well know whose it is."""
    return [*owner, *OWNER_PSEUDONYMS, *(n for c in first.reading.coverage for n in c.owner_names)]


def sound(found: Run) -> Run:
    """The run, if nothing of its analysis failed: what a signal would have told can neither be taken out nor searched for."""
    if found.failed:
        raise ExportError(
            f"the analysis lacks {', '.join(found.failed)}, which failed: no copy can be proved. Please report this line."
        )
    return found


def unread_of(found: Run) -> frozenset[str]:
    """The members that could not be read."""
    return frozenset(m.member for c in found.reading.coverage for m in c.members if m.state == "unread")


def only(archives: Sequence[Archive]) -> Archive:
    """The one archive there may be. Raises ExportError."""
    if len(archives) != 1:
        names = ", ".join(a.name for a in archives)
        raise ExportError(
            f"redact takes one export at a time (its parts together); these are several: {names}."
        )
    return archives[0]


def private(spool: Path, name: str) -> Path:
    """A folder of that name below the spool, for the owner only."""
    folder = spool / name
    folder.mkdir(mode=0o700)
    return folder
