"""Write the copy: every member that holds something to keep, in its own format, into one zip.

Fail closed: a member that no parser understood, or whose every record goes, is not copied. Names of members are
scrubbed, times of members and the comment of the zip are not carried over.
"""

import zipfile
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Final

from analyzer.redaction.coarsen import coarse_text
from analyzer.redaction.edit import MemberEdit
from analyzer.redaction.ids import traceless
from analyzer.redaction.manifests import MANIFESTS, manifest
from analyzer.redaction.media import stripped
from analyzer.redaction.plan import Plan
from analyzer.redaction.scrub import scrub
from parsers import problems
from parsers.archives.open import Archive
from parsers.engine.layout import Layout, layout
from parsers.engine.member import MEDIA
from parsers.engine.recognise import Claim, claims, recognise
from parsers.formats.json.items import JsonItems
from parsers.formats.json.js import JsItems
from parsers.platforms import PLATFORMS
from parsers.problems import ShapeError, is_disk
from parsers.source import Items, Source

UNREAD: Final = "could not be read"
BROKEN: Final = "could not be written back"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_LONG_NUMBER: Final = 6
"""Digits from which a number in a file name may be an id."""


@dataclass(frozen=True, kw_only=True)
class Written:
    """A member of the copy.

    Its name before and now, its content's SHA-256, the items kept in it, and the (record, column) pairs that were
    changed.
    """

    original: str
    name: str
    size: int
    sha256: str
    items: int = 0
    changed: frozenset[tuple[str, str]] = frozenset()


@dataclass(kw_only=True)
class Copy:
    """What was written, what was left out and why (`reason` to number of members)."""

    members: list[Written] = field(default_factory=list)
    left_out: dict[str, int] = field(default_factory=dict)

    def leave(self, reason: str) -> None:
        """Count a member that is not in the copy."""
        self.left_out[reason] = self.left_out.get(reason, 0) + 1


@dataclass(frozen=True, kw_only=True)
class _Out:
    """Where the copy goes: the plan, the zip, the names given so far, and what was written."""

    plan: Plan
    zip: zipfile.ZipFile
    names: "_Names"
    copy: Copy


def write(archive: Archive, plan: Plan, target: Path, unread: Collection[str] = ()) -> Copy:
    """Write the redacted copy of one archive to `target`, a zip that is created anew.

    `unread` are members that could not be read: what ended one reader is not given to the next.
    """
    copy = Copy()
    claimed = claims(archive, recognise(archive, PLATFORMS))
    with zipfile.ZipFile(target, "x", zipfile.ZIP_DEFLATED, compresslevel=6) as opened:
        target.chmod(0o600)
        out = _Out(plan=plan, zip=opened, names=_Names(plan), copy=copy)
        late = []
        for member in archive.members:
            if MANIFESTS.search(member.name):
                late.append(member)
            elif member.name in unread and not MEDIA.search(member.name):
                copy.leave(UNREAD)
            else:
                _write_fenced(member, claimed.get(member.name, ()), archive.name, out)
        for member in late:
            content = manifest(member, copy.members, lambda text: scrub(text, plan.terms))
            if content is None:
                copy.leave("manifest of a kind not known")
            else:
                _store(member, [content], out)
    return copy


def _write_fenced(member: Source, claimed: Sequence[Claim], archive: str, out: _Out) -> None:
    """Write a member; what breaks it costs that member, and none of it is in the copy."""
    try:
        seen = layout(member, claimed, archive) if claimed else None
        if seen is None:
            _write_unread(member, out)
        else:
            _write_member(member, seen, out)
    except problems.BUGS as bug:
        # Once the first byte of a member is in the zip, the copy as a whole is no good.
        if is_disk(bug) or out.zip.namelist()[len(out.copy.members) :]:
            raise
        out.copy.leave(BROKEN)
    finally:
        member.parsed.clear()


def _write_member(member: Source, seen: Layout, out: _Out) -> None:
    edit = MemberEdit(plan=out.plan, layout=seen)
    if not edit.stay and out.plan.policy.unknown != "keep":
        out.copy.leave("nothing in it stays")
        return
    try:
        chunks = list(_one_format(seen.items).rewrite(member, edit))
    except ShapeError:
        out.copy.leave(BROKEN)
        return
    edit.changed.update((u.record, u.column) for u in seen.uses.get("$", ()))
    items = sum(1 for pointer in seen.records if pointer in edit.stay)
    _store(member, chunks, out, items=items, changed=frozenset(edit.changed))


def _write_unread(member: Source, out: _Out) -> None:
    """Media and members that no parser understood: only by choice, and never with a term in them."""
    if MEDIA.search(member.name):
        content = stripped(member) if out.plan.policy.media == "keep" else None
        if content is None:
            out.copy.leave("media")
        else:
            _store(member, [content], out)
        return
    if out.plan.policy.unknown != "keep":
        out.copy.leave("not understood, or of no use to keep")
        return
    try:
        with member.open() as stream:
            text = stream.read().decode("utf-8")
    except (ShapeError, UnicodeDecodeError):
        out.copy.leave("not text")
        return
    lines = [scrub(line, out.plan.terms) for line in text.splitlines(keepends=True)]
    _store(member, ["".join(lines).encode()], out)


def _store(
    member: Source,
    chunks: Sequence[bytes],
    out: _Out,
    *,
    items: int = 0,
    changed: frozenset[tuple[str, str]] = frozenset(),
) -> None:
    digest, size, name = sha256(), 0, out.names(member.name)
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    with out.zip.open(entry, "w", force_zip64=sum(map(len, chunks)) > 2**31 - 1) as stream:
        for chunk in chunks:
            digest.update(chunk)
            size += len(chunk)
            stream.write(chunk)
    written = Written(
        original=member.name, name=name, size=size, sha256=digest.hexdigest(), items=items, changed=changed
    )
    out.copy.members.append(written)


def _one_format(items: Sequence[Items]) -> Items:
    """One format that knows the items of all: JSON containers together, else the first."""
    for kind in (JsonItems, JsItems):
        if all(isinstance(i, kind) for i in items):
            containers = dict.fromkeys(c for i in items for c in getattr(i, "containers", ()))
            return kind(
                *containers,
                *(around for c in containers for around in _around(c) if around not in containers),
            )
    return items[0]


def _around(container: str) -> Iterator[str]:
    """The list elements that a container's items stand in: an element that loses them all must not stay as a shell."""
    steps = container.split("/")
    if "**" not in steps:
        yield from ("/".join(steps[: at + 1]) for at, step in enumerate(steps[:-1]) if step == "*")


class _Names:
    """Names of members in the copy: without terms and long numbers, no two alike."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._taken: set[str] = set()

    def __call__(self, name: str) -> str:
        new = "/".join(self._part(part) for part in name.split("/"))
        stem, dot, ending = new.rpartition(".")
        unique, number = new, 1
        while unique in self._taken:
            number += 1
            unique = f"{stem or ending}-{number}{dot if stem else ''}{ending if stem else ''}"
        self._taken.add(unique)
        return unique

    def _part(self, part: str) -> str:
        policy = self._plan.policy
        new = scrub(part, self._plan.terms).replace("/", "_")
        new = coarse_text(new, policy.times) if policy.times != "keep" else new
        return traceless(new, self._plan.key, _LONG_NUMBER) if policy.hides_people else new
