"""A listing: what a container holds, what was left out of it, and why."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import BinaryIO, NamedTuple

from parsers.archives.names import is_junk, member_name
from parsers.problems import Cost
from parsers.source import Source, Spot, weight

MOST_MEMBERS = 1_000_000
"""More than any export has; beyond it a container is refused, since its table alone would fill the memory."""

SWELL = 200
SWOLLEN = 256 << 20
"""Members that unpack to more than SWELL times their size are a bomb once they make more than SWOLLEN bytes together."""


LONGEST_NAME = 2_000
"""Characters of a member's name. Every record bears it, and no file system takes half as much."""


class Fault(NamedTuple):
    """A Problem in the making: the archive's name is not known where a container is listed."""

    member: str
    cost: Cost
    message: str
    hint: str = ""
    size: int = 0
    """Bytes of what was left out, as far as its container tells."""


@dataclass(kw_only=True)
class Listing:
    """Members by name, in the order found; junk; faults; the container's own comment."""

    members: dict[str, Source] = field(default_factory=dict)
    junk: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    comment: bytes = b""

    def leave(self, name: str, message: str, hint: str = "", *, size: int = 0) -> None:
        """Leave a member of so many bytes out, and say why."""
        self.faults.append(Fault(member_name(name) or "", Cost.MEMBER, message, hint, size))


def clock(seconds: float) -> tuple[int, ...]:
    """Year to second of a time as containers keep it; empty where no calendar holds it (a file system may keep any)."""
    try:
        when = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return ()
    return (when.year, when.month, when.day, when.hour, when.minute, when.second)


def take(
    listing: Listing,
    name: str,
    size: int,
    open_member: Callable[[], BinaryIO],
    *,
    spot: Spot | None = None,
    packed: int = -1,
    modified: tuple[int, ...] = (),
    comment: bytes = b"",
) -> None:
    """Add a member under its normal name, unless it is junk, leads outside, or stands there already."""
    plain = member_name(name)
    if plain is None:
        listing.leave("", "a member whose name leads outside of the archive was left out", size=size)
    elif len(plain) > LONGEST_NAME:
        message = f"a member whose name is longer than {LONGEST_NAME:,} characters was left out"
        listing.leave("", message, size=size)
    elif is_junk(plain):
        listing.junk.append(plain)
    elif plain in listing.members:
        same = listing.members[plain].size == size
        cost = Cost.NOTE if same else Cost.MEMBER
        message = "stands twice in the archive; the first one was read"
        listing.faults.append(Fault(plain, cost, message, size=0 if same else size))
    else:
        order = len(listing.members)
        listing.members[plain] = Source(
            name=plain,
            size=size,
            open=open_member,
            spot=spot,
            packed=packed,
            modified=modified,
            comment=comment,
            order=order,
        )


def leave_bombs(listing: Listing) -> None:
    """Leave out what swells, once it makes more than SWOLLEN bytes together: nested zips count with what holds them."""
    swollen = [m for m in listing.members.values() if m.packed >= 0 and m.size > SWELL * max(1, m.packed)]
    if sum(m.size for m in swollen) > SWOLLEN:
        for member in swollen:
            del listing.members[member.name]
            message = "would swell to many times its size, as a zip bomb does; it was left out"
            listing.leave(member.name, message, size=weight(member))
