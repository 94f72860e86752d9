"""The certificate: counts and hashes of a redacted copy, never the secrets.

What was removed is named by keyed hashes, and the whole is sealed with the same key, so that a word changed in it shows.
The key lies in a file of its own beside the copy, for the owner alone.
"""

import hmac
import os
import re
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from analyzer.finding import Status
from analyzer.given import absent, content, document, plain
from analyzer.redaction.plan import Plan
from analyzer.redaction.pseudonyms import digest
from analyzer.redaction.write import Copy
from analyzer.shell import pasted
from parsers.problems import ExportError

SCHEMA: Final = 2
LARGEST: Final = 256_000_000
"""Bytes of a certificate: a million members and two million removed values."""
_KEY: Final = re.compile(rb"\s*([0-9a-fA-F]{64})\s*")

Sum = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Mark = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Count = Annotated[int, Meta(ge=0)]
Length = Annotated[int, Meta(ge=1, le=100_000)]


class Certified(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A member of the copy, as it was when it was certified."""

    name: str
    size: Count
    sha256: Sum


class Certificate(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What `FILE.certificate.json` says. `before` and `after` count questions by status."""

    policy: str
    policy_sha256: Annotated[str, Meta(pattern=r"\A([0-9a-f]{64})?\Z")]
    records_before: Count
    records_after: Count
    left_out: dict[str, Count]
    members: tuple[Certified, ...]
    removed: tuple[Mark, ...]
    lengths: tuple[Length, ...]
    before: dict[str, Count] = {}
    after: dict[str, Count] = {}
    schema: int = SCHEMA
    seal: str = ""
    """A keyed hash of all the rest."""


class Version(Struct):
    """The one thing that certificates of every version say."""

    schema: int


def certify(
    plan: Plan, copy: Copy, records: tuple[int, int], before: Sequence[Status], after: Sequence[Status]
) -> Certificate:
    """The certificate of a copy. `records` are the numbers before and after."""
    terms = plan.terms.replacements
    certificate = Certificate(
        policy=plan.policy.name,
        policy_sha256=plan.policy.digest,
        records_before=records[0],
        records_after=records[1],
        left_out=dict(sorted(copy.left_out.items())),
        members=tuple(Certified(name=m.name, size=m.size, sha256=m.sha256) for m in copy.members),
        removed=tuple(sorted(digest(term, plan.key) for term in terms)),
        lengths=tuple(sorted({len(term) for term in terms})),
        before={str(s): list(before).count(s) for s in Status},
        after={str(s): list(after).count(s) for s in Status},
    )
    return msgspec.structs.replace(certificate, seal=seal(certificate, plan.key))


def seal(certificate: Certificate, key: bytes) -> str:
    """The keyed hash of a certificate without its seal: who changes a word of it needs the key."""
    bare = msgspec.structs.replace(certificate, seal="")
    return blake2b(msgspec.json.encode(bare, order="deterministic"), key=key, digest_size=32).hexdigest()


def is_sealed(certificate: Certificate, key: bytes) -> bool:
    """Whether this is the key of this certificate, and nothing was changed since."""
    return hmac.compare_digest(certificate.seal.encode(), seal(certificate, key).encode())


def paths(copy: Path) -> tuple[Path, Path]:
    """Where a copy's certificate and key lie: beside it."""
    return copy.with_name(copy.name + ".certificate.json"), copy.with_name(copy.name + ".key")


def save(certificate: Certificate, key: bytes, copy: Path) -> tuple[Path, Path]:
    """Write certificate and key beside the copy, readable by the owner only."""
    where, secret = paths(copy)
    _write(where, msgspec.json.format(msgspec.json.encode(certificate), indent=2).decode() + "\n")
    _write(secret, key.hex() + "\n")
    return where, secret


def load(copy: Path) -> tuple[Certificate, bytes | None]:
    """The certificate beside a copy and, where it is there, the key. Raises ExportError where there is none."""
    where, _ = paths(copy)
    plain(copy)
    if absent(where):
        raise ExportError(
            f"{copy.name} has no certificate beside it ({where.name}). Verify against the original: "
            f"dossier verify {pasted([str(copy)])} --original EXPORT --policy NAME"
        )
    data = content(where, LARGEST)
    if document(data, Version, where.name).schema != SCHEMA:
        raise ExportError(f"{where.name} is of another version of Dossier. Redact again.")
    certificate = document(data, Certificate, where.name)
    if len({m.name for m in certificate.members}) != len(certificate.members):
        raise ExportError(f"{where.name}: members: one is named there twice.")
    return certificate, key_of(copy)


def key_of(copy: Path) -> bytes | None:
    """The key beside a copy, or None. Raises ExportError where that file holds no key."""
    _, secret = paths(copy)
    if absent(secret):
        return None
    found = _KEY.fullmatch(content(secret, 1_000))
    if not found:
        raise ExportError(f"{secret.name} holds no key: 64 hex digits and nothing else belong there.")
    return bytes.fromhex(found[1].decode())


def _write(path: Path, text: str) -> None:
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(number, "w", encoding="utf-8") as out:
        out.write(text)
