"""Verify: read the written copy from disk with the same engine and look for every way in which it could fail."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final
from zipfile import is_zipfile

import polars as pl

from analyzer.redaction.certificate import is_sealed, load, paths
from analyzer.redaction.pairing import Fault, pair
from analyzer.redaction.plan import Plan
from analyzer.redaction.search import Finder, by_digests, by_terms, comment_leaks, leaks
from analyzer.redaction.write import Copy
from parsers.archives.open import open_archives
from parsers.problems import ExportError, ShapeError
from parsers.record import Place
from parsers.source import Source

_UNSEALED: Final = "was edited, or the key beside it is another copy's: it proves nothing"
_ANOTHER: Final = (
    "no member is as the certificate beside it says: it was edited, or the certificate is another copy's"
)


def verify_file(copy: Path) -> tuple[list[Fault], int]:
    """Check a copy against the certificate beside it. Gives the faults and the number of checks of removed values.

    Every member has the bytes that were certified, none is missing, none was added; with the key, none of the
    removed values is in it in any spelling. With the key, too, the certificate's own seal is looked at first.
    Raises ExportError where there is no certificate, or it or the key is none.
    """
    certificate, key = load(copy)
    if not is_zipfile(copy):
        raise ExportError(f"{copy.name} is no zip, and copies are written as zips.")
    if key is not None and not is_sealed(certificate, key):
        return [Fault(place=Place(member=paths(copy)[0].name), message=_UNSEALED)], 0
    faults = list(_integrity(copy, {m.name: m.sha256 for m in certificate.members}))
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
    archives = open_archives([copy])
    found = {m.name: m for archive in archives for m in archive.members}
    sums = {name: _digest(found[name]) for name in found.keys() & certified.keys()}
    if certified and not any(sums[name] == certified[name] for name in sums):
        yield Fault(place=Place(member=""), message=_ANOTHER)
        return
    for name in found.keys() - certified.keys():
        yield Fault(place=Place(member=name), message="was not in the certified copy")
    for name in (n for n in sums if sums[n] != certified[n]):
        yield Fault(place=Place(member=name), message="was changed after it was certified")
    for junk in (name for archive in archives for name in archive.junk):
        yield Fault(place=Place(member=junk), message="was not in the certified copy")
    for name in sorted(certified.keys() - found.keys()):
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
