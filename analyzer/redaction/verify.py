"""Verify: read the written copy from disk with the same engine and look for every way in which it could fail."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import polars as pl

from analyzer.redaction.certificate import load
from analyzer.redaction.pairing import Fault, pair
from analyzer.redaction.plan import Plan
from analyzer.redaction.search import Finder, by_digests, by_terms, comment_leaks, leaks
from analyzer.redaction.write import Copy
from parsers.archives.open import open_archives
from parsers.problems import ShapeError
from parsers.record import Place
from parsers.source import Source


def verify_file(copy: Path) -> tuple[list[Fault], int]:
    """Check a copy against the certificate beside it. Gives the faults and the number of checks of removed values.

    Every member has the bytes that were certified, none is missing, none was added; with the key, none of the
    removed values is in it in any spelling. Raises ExportError where there is no certificate.
    """
    certificate, key = load(copy)
    faults = list(_integrity(copy, {str(m["name"]): str(m["sha256"]) for m in certificate.members}))
    if key is not None:
        faults += leaked(copy, by_digests(certificate.removed, certificate.lengths, key))
    return sorted(set(faults)), len(certificate.removed) if key is not None else 0


def verify_plan(
    copy: Path, plan: Plan, written: Copy, before: pl.DataFrame, after: pl.DataFrame
) -> list[Fault]:
    """Check a copy against its plan: no removed value anywhere, every kept record there and otherwise unchanged.

    `before` and `after` are the records tables of the original and of the copy.
    """
    return [*leaked(copy, by_terms(plan.terms)), *pair(plan, written, before, after).faults]


def leaked(copy: Path, found: Finder) -> list[Fault]:
    """The places of a copy, contents, names and comments, where a removed value survives."""
    faults = []
    for archive in open_archives([copy]):
        faults += [Fault(place=p, message="a removed value survives here") for p in leaks(archive, found)]
    faults += [Fault(place=p, message="a removed value survives here") for p in comment_leaks(copy, found)]
    return faults


def _integrity(copy: Path, certified: Mapping[str, str]) -> Iterator[Fault]:
    seen = set()
    for archive in open_archives([copy]):
        for member in archive.members:
            seen.add(member.name)
            if member.name not in certified:
                yield Fault(place=Place(member=member.name), message="was not in the certified copy")
            elif _digest(member) != certified[member.name]:
                yield Fault(place=Place(member=member.name), message="was changed after it was certified")
        for junk in archive.junk:
            yield Fault(place=Place(member=junk), message="was not in the certified copy")
    for name in sorted(certified.keys() - seen):
        yield Fault(place=Place(member=name), message="is missing from the copy")


def _digest(member: Source) -> str:
    total = sha256()
    try:
        with member.open() as stream:
            while chunk := stream.read(2**20):
                total.update(chunk)
    except ShapeError:
        return ""
    return total.hexdigest()
