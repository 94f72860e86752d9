"""Zips inside an export, one level deep, where that is of use.

Apple packs single tables (`… Library Tracks.json.zip`), and people zip up the zips they downloaded. Any other zip inside
an export (a film collection, somebody's own archive on a drive) stays a member. What a zip holds is named below it:
`tracks.json.zip/tracks.json`.
"""

import re
from dataclasses import replace
from functools import partial
from typing import BinaryIO, Final

from parsers.archives.copies import Copies
from parsers.archives.listing import Listing, take
from parsers.archives.zips import list_zip
from parsers.problems import ExportError, ShapeError
from parsers.source import Source

_TABLE: Final = re.compile(r"\.(?:json|csv|tsv|xml|html?|txt|js|zip)\.zip$", re.IGNORECASE)
_MOST: Final = 4 << 30
"""Bytes of zips inside one export that are opened."""


def unfold(listing: Listing) -> Listing:
    """The listing with the members of useful zips in place of those zips."""
    packed = [m for m in listing.members.values() if m.name.lower().endswith(".zip")]
    every = len(packed) == len(listing.members)
    useful = {m.name for m in packed if every or _TABLE.search(m.name)}
    if not useful or sum(listing.members[n].size for n in useful) > _MOST:
        return listing
    copies = Copies()
    unfolded = Listing(junk=listing.junk, faults=listing.faults, comment=listing.comment)
    for member in listing.members.values():
        inner, opener = None, member.open
        if member.name in useful:
            try:
                inner = _inside(member, copies)
            except (ShapeError, ExportError) as wrong:
                opener = partial(_refuse, f"a zip inside the export, which {wrong}")
        if inner is None:
            unfolded.members[member.name] = replace(member, open=opener, order=len(unfolded.members))
            continue
        unfolded.faults += [f._replace(member=f"{member.name}/{f.member}") for f in inner.faults]
        unfolded.junk += [f"{member.name}/{name}" for name in inner.junk]
        for found in inner.members.values():
            name = f"{member.name}/{found.name}"
            take(
                unfolded,
                name,
                found.size,
                found.open,
                spot=found.spot,
                packed=_packed(found, member),
                modified=found.modified,
                comment=found.comment,
            )
    return unfolded


def _packed(inner: Source, outer: Source) -> int:
    """Bytes of the export behind a member of a zip inside it: what packs the zip packs the member again."""
    if outer.packed < 0 or not outer.size:
        return inner.packed
    return max(1, inner.packed * outer.packed // outer.size)


def _refuse(why: str) -> BinaryIO:
    """Opens a member that cannot be read: it stays one, so that it is accounted for."""
    raise ShapeError(why)


def _inside(member: Source, copies: Copies) -> Listing:
    """What a zip in an archive holds. Raises ShapeError or ExportError where it cannot be read."""
    with member.open() as stream:
        whole = copies.keep_plain(stream)
    return list_zip(whole, copies.opener)
