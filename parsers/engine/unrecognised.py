"""Archives that no platform knows: what is in them instead, what they are named like, and what to do."""

from collections.abc import Sequence
from typing import Final

from parsers.archives.open import Archive
from parsers.declare.platform import Platform
from parsers.engine.coverage import ArchiveCoverage
from parsers.engine.recognise import named_like
from parsers.problems import Cost, ExportError, Problem
from parsers.record import Place

KNOWN: Final = "dossier platforms lists the exports that it knows"
PHOTOS: Final = "If it came from Google Photos, take the metadata too: Takeout › Google Photos › all formats."


def refuse(
    archives: Sequence[Archive], coverage: Sequence[ArchiveCoverage], platforms: Sequence[Platform]
) -> None:
    """Raises ExportError with a line for the first archive, for when nothing of any was read."""
    first = archives[0]
    names = ", ".join(p.path.name for p in first.parts[:2]) or first.name
    said = [f"{names} {_reason(first, coverage[0], platforms)}: {KNOWN}."]
    if any(m.state == "media" for m in coverage[0].members):
        said.append(PHOTOS)
    if len(archives) > 1:
        said.append(f"The other {len(archives) - 1} hold none either.")
    raise ExportError("\n".join(said))


def problems(
    archives: Sequence[Archive], coverage: Sequence[ArchiveCoverage], platforms: Sequence[Platform]
) -> list[Problem]:
    """One for each archive that no platform knows, among others that are known or whose words were found."""
    return [
        Problem(
            archive=archive.name,
            place=Place(member=""),
            cost=Cost.ARCHIVE,
            message=_reason(archive, seen, platforms),
            hint=f"Its words were searched all the same; {KNOWN}."
            if any(m.records for m in seen.members)
            else f"{KNOWN[0].upper()}{KNOWN[1:]}.",
        )
        for archive, seen in zip(archives, coverage, strict=True)
        if archive.members and not seen.platforms
    ]


def _reason(archive: Archive, seen: ArchiveCoverage, platforms: Sequence[Platform]) -> str:
    titles = named_like(archive, platforms)
    if titles:
        return f"is named like an export of {titles[0]}, but what it holds is spelt in no way that is known"
    pictures = sum(1 for m in seen.members if m.state == "media")
    others = len(seen.members) - pictures
    counts = ((pictures, "photo or other media", "photos or other media"), (others, "file", "files"))
    what = [f"{n} {one if n == 1 else many}" for n, one, many in counts if n]
    why = sorted({m.reason for m in seen.members if m.state == "unread"})
    return f"holds {', '.join(what)} and no export that Dossier knows" + (f" ({why[0]})" if why else "")
