"""Check a copy against its original, without trusting the certificate: redact again, and hold the two together."""

import secrets
from collections.abc import Sequence
from pathlib import Path

from analyzer.pipeline import run
from analyzer.redaction.certificate import key_of
from analyzer.redaction.met import met
from analyzer.redaction.pairing import Fault, pair
from analyzer.redaction.policy import Policy
from analyzer.redaction.redact import known_owner, only, private, silenced, sound, still_said, until_silent
from analyzer.redaction.search import by_terms
from analyzer.redaction.verify import leaked
from parsers.archives.open import open_archives


def recheck(
    copy: Path, exports: Sequence[Path], policy: Policy, spool: Path, *, owner: Sequence[str] = ()
) -> tuple[list[Fault], int]:
    """The faults of a copy, and how many removed values it was searched for. Raises ExportError.

    The plan is made anew from the original. With the key beside the copy, its kept records are compared one by one;
    without it pseudonyms cannot be known, and only removed values and silenced questions are checked.
    """
    archive = only(open_archives(exports))
    first = sound(run(exports, private(spool, "before"), owner=owner))
    met(policy, first.reading.records)
    key = key_of(copy)
    target = private(spool, "again") / copy.name
    plan, written, _ = until_silent(
        archive, first, policy, key or secrets.token_bytes(32), target, spool=spool, owner=owner
    )
    second = sound(run([copy], private(spool, "copy"), owner=known_owner(first, owner)))
    faults = leaked(copy, by_terms(plan.terms)) + still_said(silenced(second.analysis.findings, policy))
    if key is not None:
        before, after = first.reading.records.collect(), second.reading.records.collect()
        faults += pair(plan, written, before, after).faults
    return sorted(set(faults)), len(plan.terms)
