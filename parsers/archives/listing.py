"""A listing: what a container holds, what was left out of it, and why."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple

from parsers.archives.names import is_junk, member_name
from parsers.archives.stream import guarded
from parsers.problems import Cost
from parsers.source import Source

MOST_MEMBERS = 1_000_000
"""More than any export has; beyond it a container is refused, since its table alone would fill the memory."""

SWELL = 200
SWOLLEN = 256 << 20
"""Members that unpack to more than SWELL times their size are a bomb once they make more than SWOLLEN bytes together."""


class Fault(NamedTuple):
    """A Problem in the making: the archive's name is not known where a container is listed."""

    member: str
    cost: Cost
    message: str
    hint: str = ""


@dataclass(kw_only=True)
class Listing:
    """Members by name, in the order found; junk; faults; the container's own comment."""

    members: dict[str, Source] = field(default_factory=dict)
    junk: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    comment: bytes = b""

    def leave(self, name: str, message: str, hint: str = "") -> None:
        """Leave a member out, and say why."""
        self.faults.append(Fault(member_name(name) or "", Cost.MEMBER, message, hint))


def take(
    listing: Listing,
    name: str,
    size: int,
    open_member: Callable[[], BinaryIO],
    *,
    modified: tuple[int, ...] = (),
    comment: bytes = b"",
) -> None:
    """Add a member under its normal name, unless it is junk, leads outside, or stands there already."""
    plain = member_name(name)
    if plain is None:
        listing.leave("", "a member whose name leads outside of the archive was left out")
    elif is_junk(plain):
        listing.junk.append(plain)
    elif plain in listing.members:
        same = listing.members[plain].size == size
        cost = Cost.NOTE if same else Cost.MEMBER
        listing.faults.append(Fault(plain, cost, "stands twice in the archive; the first one was read"))
    else:
        order = len(listing.members)
        listing.members[plain] = Source(
            name=plain, size=size, open=guarded(open_member), modified=modified, comment=comment, order=order
        )
