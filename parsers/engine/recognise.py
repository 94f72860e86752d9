"""Which platforms an archive comes from, and which feeds may read which member.

Names alone are never enough where another platform uses them too: a mark can ask for words inside the member.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import Final

from parsers.archives.open import Archive
from parsers.declare.platform import Feed, Mark, PassedOver, Platform
from parsers.problems import ShapeError
from parsers.source import Source

HEAD: Final = 65_536
"""Bytes of a member that a mark may look into."""

LOOKED_INTO: Final = 25
"""Members a mark with words opens at the most before it gives up."""


@dataclass(frozen=True, kw_only=True)
class Recognised:
    """A platform seen in an archive, the layouts its marks stand for, and how many members it could claim."""

    platform: Platform
    generations: tuple[str, ...]
    members: int


@dataclass(frozen=True, kw_only=True)
class Claim:
    """Feeds of one platform that may read a member, in the order of their declaration.

    `certain` says that a glob names the member in full (no wildcard in the last part): a surprise then is a Problem.
    """

    platform: Platform
    feeds: tuple[Feed, ...]
    certain: bool


class Index:
    """Globs by what their last part ends in, so that a member is tried against few of them."""

    def __init__(self, pairs: Iterable[tuple[str, int]]) -> None:
        self._by_name: dict[str, list[tuple[re.Pattern[str], int]]] = defaultdict(list)
        self._by_ending: dict[str, list[tuple[re.Pattern[str], int]]] = defaultdict(list)
        for text, number in pairs:
            for glob in alternatives(text):
                last = glob.rsplit("/", 1)[-1].casefold()
                if not set("*?") & set(last):
                    self._by_name[last].append((_regex(glob), number))
                else:
                    ending = re.search(r"(\.[^.*?]+)$", last)
                    self._by_ending[ending.group(1) if ending else ""].append((_regex(glob), number))

    def find(self, member: str) -> tuple[list[int], bool]:
        """The numbers of all globs that match, in order, and whether one named the member in full."""
        last = member[member.rfind("/") + 1 :].casefold()
        exact = [n for pattern, n in self._by_name.get(last, ()) if pattern.fullmatch(member)]
        found = exact.copy()
        dot = last.rfind(".")
        for key in {last[dot:] if dot > 0 else "", ""}:
            found += [n for pattern, n in self._by_ending.get(key, ()) if pattern.fullmatch(member)]
        return sorted(set(found)), bool(exact)


def recognise(archive: Archive, platforms: Sequence[Platform]) -> tuple[Recognised, ...]:
    """The platforms whose marks an archive bears, the one that claims most members first."""
    names = [m.name for m in archive.members]
    borne = [(p, _borne(p, archive.members)) for p in platforms]
    own = [(p, marks) for p, marks in borne if any(not m.shared for m in marks)]
    seen = []
    for platform, marks in own or borne:
        if marks:
            index = feed_index(platform)
            count = sum(1 for name in names if index.find(name)[0])
            layouts = tuple(dict.fromkeys(m.generation for m in marks if m.generation))
            seen.append(Recognised(platform=platform, generations=layouts, members=count))
    if not seen:
        seen = _by_members(names, platforms)
    return tuple(sorted(seen, key=lambda r: (-r.members, r.platform.name)))


def _by_members(names: Sequence[str], platforms: Sequence[Platform]) -> list[Recognised]:
    """The platform that knows most of the members by their full name, where it knows at least half of them.

    What is left of a redacted export often bears no mark any more.
    """
    counts = [(sum(1 for n in names if feed_index(p).find(n)[1]), p) for p in platforms]
    best, platform = max(counts, key=lambda c: c[0], default=(0, None))
    if platform is None or best * 2 < len(names):
        return []
    return [Recognised(platform=platform, generations=(), members=best)]


def named_like(archive: Archive, platforms: Sequence[Platform]) -> tuple[str, ...]:
    """Titles of platforms that a member is named after, though what it holds is not theirs."""

    def tells(platform: Platform, mark: Mark) -> bool:
        index = Index([(mark.members, 0)])
        own = platform.name in mark.members.casefold()
        found = (index.find(m.name) for m in archive.members)
        return any(numbers and (certain or own) for numbers, certain in found)

    return tuple(p.title for p in platforms if any(tells(p, m) for m in p.marks if not m.shared))


def claims(archive: Archive, recognised: Sequence[Recognised]) -> Mapping[str, tuple[Claim, ...]]:
    """For each member the platforms that may read it, the likeliest first."""
    found: dict[str, list[Claim]] = {}
    for known in recognised:
        index = feed_index(known.platform)
        for member in archive.members:
            numbers, certain = index.find(member.name)
            if numbers:
                feeds = tuple(known.platform.feeds[n] for n in numbers)
                found.setdefault(member.name, []).append(
                    Claim(platform=known.platform, feeds=feeds, certain=certain)
                )
    homes = _homes(found)
    return {name: tuple(sorted(c, key=lambda x: _distance(name, x, homes))) for name, c in found.items()}


def passed_over(member: str, recognised: Sequence[Recognised]) -> PassedOver | None:
    """The reason for which a recognised platform leaves this member, if one does."""
    for known in recognised:
        numbers, _ = _passed_index(known.platform).find(member)
        if numbers:
            return known.platform.passed_over[numbers[0]]
    return None


@cache
def feed_index(platform: Platform) -> Index:
    """The index over all globs of a platform's feeds."""
    return Index((glob, n) for n, feed in enumerate(platform.feeds) for glob in feed.globs())


@cache
def _passed_index(platform: Platform) -> Index:
    def globs(entry: PassedOver) -> tuple[str, ...]:
        return (entry.members,) if isinstance(entry.members, str) else entry.members

    return Index((glob, n) for n, entry in enumerate(platform.passed_over) for glob in globs(entry))


def _borne(platform: Platform, members: Sequence[Source]) -> list[Mark]:
    """The marks of a platform that the members bear. One look at each name serves them all."""
    index = _mark_index(platform)
    matching: dict[int, list[Source]] = defaultdict(list)
    for member in members:
        for number in index.find(member.name)[0]:
            if len(matching[number]) < LOOKED_INTO:
                matching[number].append(member)
    return [mark for n, mark in enumerate(platform.marks) if _holds(mark, matching.get(n, ()))]


@cache
def _mark_index(platform: Platform) -> Index:
    return Index((mark.members, n) for n, mark in enumerate(platform.marks))


def _holds(mark: Mark, matching: Sequence[Source]) -> bool:
    if not mark.holds:
        return bool(matching)
    wanted = re.compile(mark.holds)
    return any(wanted.search(_head(m)) for m in matching)


def _head(member: Source) -> str:
    try:
        with member.open() as stream:
            head = stream.read(HEAD)
    except (ShapeError, OSError):
        return ""
    encoding = "utf-16" if head[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    return head.decode(encoding, "replace")


def _homes(found: Mapping[str, Sequence[Claim]]) -> Mapping[str, Counter[str]]:
    """How many members each platform alone claims, by folder (all folders above count)."""
    homes: dict[str, Counter[str]] = defaultdict(Counter)
    for name, claim in found.items():
        if len(claim) == 1:
            for folder in _folders(name):
                homes[folder][claim[0].platform.name] += 1
    return homes


def _distance(name: str, claim: Claim, homes: Mapping[str, Counter[str]]) -> tuple[int, bool, str]:
    """How far up one must go from a member to find a folder that is this platform's; nearer is likelier."""
    platform = claim.platform.name
    for up, folder in enumerate(_folders(name)):
        known = homes.get(folder)
        if known and known.most_common(1)[0][0] == platform:
            return up, not claim.certain, platform
    return 99, not claim.certain, platform


def _folders(name: str) -> Iterator[str]:
    for parent in PurePosixPath(name).parents:
        yield str(parent)


@cache
def _regex(glob: str) -> re.Pattern[str]:
    out, at = "", 0
    while at < len(glob):
        if glob.startswith("**/", at):
            out, at = out + "(?:.*/)?", at + 3
        elif glob.startswith("**", at):
            out, at = out + ".*", at + 2
        elif glob[at] == "*":
            out, at = out + "[^/]*", at + 1
        elif glob[at] == "?":
            out, at = out + "[^/]", at + 1
        else:
            out, at = out + re.escape(glob[at]), at + 1
    return re.compile(out, re.IGNORECASE | re.DOTALL)


def alternatives(glob: str) -> Iterator[str]:
    """`a/{b,c}.json` as `a/b.json` and `a/c.json`."""
    braces = re.search(r"\{([^{}]*)\}", glob)
    if not braces:
        yield glob
        return
    for word in braces.group(1).split(","):
        yield from alternatives(glob[: braces.start()] + word + glob[braces.end() :])
