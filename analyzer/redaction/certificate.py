"""The certificate: counts and hashes of a redacted copy, never the secrets.

What was removed is named by keyed hashes; the key lies in a file of its own beside the copy, for the owner alone.
"""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from analyzer.finding import Status
from analyzer.redaction.plan import Plan
from analyzer.redaction.pseudonyms import digest
from analyzer.redaction.write import Copy
from parsers.problems import ExportError

SCHEMA = 1


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """What `FILE.certificate.json` says. `before` and `after` count questions by status."""

    policy: str
    policy_sha256: str
    records_before: int
    records_after: int
    left_out: Mapping[str, int]
    members: Sequence[Mapping[str, object]]
    removed: Sequence[str]
    lengths: Sequence[int]
    before: Mapping[str, int] = field(default_factory=dict)
    after: Mapping[str, int] = field(default_factory=dict)
    schema: int = SCHEMA


def certify(
    plan: Plan, copy: Copy, records: tuple[int, int], before: Sequence[Status], after: Sequence[Status]
) -> Certificate:
    """The certificate of a copy. `records` are the numbers before and after."""
    terms = plan.terms.replacements
    return Certificate(
        policy=plan.policy.name,
        policy_sha256=plan.policy.digest,
        records_before=records[0],
        records_after=records[1],
        left_out=dict(sorted(copy.left_out.items())),
        members=[{"name": m.name, "size": m.size, "sha256": m.sha256} for m in copy.members],
        removed=sorted(digest(term, plan.key) for term in terms),
        lengths=sorted({len(term) for term in terms}),
        before={str(s): list(before).count(s) for s in Status},
        after={str(s): list(after).count(s) for s in Status},
    )


def paths(copy: Path) -> tuple[Path, Path]:
    """Where a copy's certificate and key lie: beside it."""
    return copy.with_name(copy.name + ".certificate.json"), copy.with_name(copy.name + ".key")


def save(certificate: Certificate, key: bytes, copy: Path) -> tuple[Path, Path]:
    """Write certificate and key beside the copy, readable by the owner only."""
    where, secret = paths(copy)
    _write(where, json.dumps(certificate.__dict__, indent=2, default=list) + "\n")
    _write(secret, key.hex() + "\n")
    return where, secret


def load(copy: Path) -> tuple[Certificate, bytes | None]:
    """The certificate beside a copy and, where it is there, the key. Raises ExportError where there is none."""
    where, _ = paths(copy)
    try:
        table = json.loads(where.read_text("utf-8"))
        if table.get("schema") != SCHEMA:
            raise ExportError(f"{where.name} is of another version of Dossier. Redact again.")
        certificate = Certificate(**table)
    except FileNotFoundError as missing:
        raise ExportError(
            f"{copy.name} has no certificate beside it ({where.name}). Verify against the original: "
            f"dossier verify {copy.name} --original EXPORT --policy NAME"
        ) from missing
    except (ValueError, TypeError) as wrong:
        raise ExportError(f"{where.name} is no certificate of Dossier.") from wrong
    return certificate, key_of(copy)


def key_of(copy: Path) -> bytes | None:
    """The key beside a copy, or None."""
    _, secret = paths(copy)
    return bytes.fromhex(secret.read_text("utf-8").strip()) if secret.is_file() else None


def _write(path: Path, text: str) -> None:
    partial = path.with_name(path.name + ".partial")
    partial.unlink(missing_ok=True)
    with os.fdopen(
        os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8"
    ) as out:
        out.write(text)
    partial.replace(path)
