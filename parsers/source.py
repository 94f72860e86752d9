"""A member as a format sees it: its name, its size, a way to open it, and what has been parsed of it so far."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Final, Protocol

from parsers.problems import TooMuchError

WORTH: Final = 100
"""Bytes that a packed byte may stand for before the rest counts as swelling: real exports unpack to 5 to 30 times."""

FREE: Final = 4 << 20
"""Characters that may be made of any member, however small."""

EACH: Final = 8
"""Characters that may be made of each of its bytes: real exports give less than two, pointers and all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Spot:
    """Where the bytes of a member lie, so that another process can open it, too.

    `file` is a path, or the descriptor of a file that has no name; `packed` bytes from `start` on, `size` when
    unpacked. A zip has a header of unknown length before them (`is_headed`) and a checksum; without one they are taken
    as they stand. A link is followed only where the owner named the file (`is_given`).
    """

    file: bytes | int
    start: int
    packed: int
    size: int
    packing: int = 0
    crc: int | None = None
    is_headed: bool = False
    is_given: bool = True


@dataclass(kw_only=True, slots=True)
class Made:
    """How many characters of pointers and values have been made of a member so far."""

    characters: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """One member, opened as often as needed. `parsed` keeps a document so that several feeds share one parse."""

    name: str
    size: int
    open: Callable[[], BinaryIO]
    parsed: dict[str, object] = field(default_factory=dict, repr=False)
    notes: list[tuple[str, str]] = field(default_factory=list, repr=False)
    """(pointer, message) of oddities a format met and survived: a key given twice, a broken row, bytes that are no text."""
    modified: tuple[int, ...] = ()
    """Year to second as the container keeps it, without a zone; empty where it keeps none. For redaction."""
    comment: bytes = b""
    """The comment a zip keeps beside the member. For redaction."""
    order: int = 0
    """The member's position in its container. For redaction."""
    packed: int = -1
    """Bytes that it takes in its container, those of the containers around it counted in; -1: as many as `size`."""
    spot: Spot | None = None
    """Where its bytes lie, for another process; None where only this one can open it."""
    made: Made = field(default_factory=Made, repr=False)


def weight(source: Source) -> int:
    """Bytes of a member, as far as they are not mere swelling."""
    return source.size if source.packed < 0 else min(source.size, WORTH * source.packed)


def charge(source: Source, characters: int) -> None:
    """Count characters made of a member. Raises TooMuchError where they are out of all proportion to it."""
    source.made.characters += characters
    if source.made.characters > FREE + EACH * weight(source):
        raise TooMuchError("what would be made of it is many times as large as it is")


@dataclass(frozen=True, kw_only=True)
class Rows:
    """A batch of items with the place of each.

    An item is plain data: the JSON value itself; for tables, pages, chats and cards a dict of strings (or lists of
    strings) by column name. `root` is the document around the items, `{}` where there is none.
    """

    items: list[object]
    pointers: list[str]
    root: object


class Drop:
    """The only value is DROP: take this value (or item) out."""


DROP = Drop()


class Edit(Protocol):
    """What a redaction wants of a member. Formats ask it at every item and at every leaf, in document order."""

    def keep(self, pointer: str) -> bool:
        """Whether the item at this pointer stays. Asked for each item of the format's containers."""

    def value(self, pointer: str, value: object) -> object:
        """The new value of the leaf at this pointer (the same object: unchanged), or DROP."""

    def key(self, pointer: str, key: str) -> str:
        """The new name of the key that leads to this pointer."""


class Items(Protocol):
    """A format, as a feed declares it: which items of a member, and how they are spelt. Frozen and hashable."""

    def rows(self, source: Source) -> Iterator[Rows]:
        """Batches of items. Raises ShapeError where the member is not of this format or lacks the container."""

    def locate(self, pointer: str, path: str) -> str:
        """The place of the value at `path` (concrete keys joined by `/`) inside the item at `pointer`."""

    def rewrite(self, source: Source, edit: Edit) -> Iterator[bytes]:
        """The member again, in its own spelling (encoding, escapes, order, line ends), with the edit applied.

        An edit that keeps everything gives back the same document: to the byte for text, CSV and mail;
        for JSON and HTML the same values in the same order and the same style of escapes.
        """
