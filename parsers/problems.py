"""What can go wrong with an export, as values.

Exception
├── ExportError   nothing can be read: one line for a person, exit status 3
├── ShapeError    a value, an item or a file is not of the declared shape; raised on the spot,
│                 caught only by the engine, which makes a Problem of it
├── TooMuchError  a member asks for more time, memory or rows than its share; caught only by the fence around it
└── OSError
    └── DiskError what was read cannot be kept: no member's fault, so no fence catches it
"""

import errno
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from polars.exceptions import PanicException

from parsers.record import Place

BUGS: tuple[type[BaseException], ...] = (Exception, PanicException)
"""What a fence takes for a fault of ours, those of C libraries and of Polars included.

The fences stand around an archive, a member, a signal and a person, and nowhere else. Tests make it empty: there, a fault
is a traceback.
"""

FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO})
"""What the system says when nothing more can be written: nobody's bug, and no member's fault."""


class ExportError(Exception):
    """Nothing can be read. The message says what, why and what to do, and quotes no content."""


class ShapeError(Exception):
    """Not the declared shape. The message names the shape, never the value; `pointer` says where, if known."""

    def __init__(self, message: str, pointer: str = "") -> None:
        super().__init__(message)
        self.pointer = pointer


class TooMuchError(Exception):
    """More is asked for than a member's share. The message says of what, and nothing of the content."""


class DiskError(OSError):
    """The disk does not take what was read; `errno` says why."""


def system_number(error: BaseException) -> int:
    """The system's number of an error, 0 where it has none; Polars gives it in words only."""
    if isinstance(error, OSError) and error.errno:
        return error.errno
    told = re.search(r"os error (\d+)", str(error)[:10_000])
    return int(told[1]) if told else 0


def is_disk(error: BaseException) -> bool:
    """Whether it is the disk that failed."""
    return isinstance(error, DiskError) or system_number(error) in FULL


class Cost(StrEnum):
    """How much was lost: a value, an item, a file, a part, or nothing (`note`)."""

    NOTE = "note"
    VALUE = "value"
    ITEM = "item"
    MEMBER = "member"
    ARCHIVE = "archive"


@dataclass(frozen=True, kw_only=True, order=True)
class Problem:
    """Something in an archive that could not be taken as it stands, where, and what to do about it.

    `message` never holds a value of the archive; `hint` is what the owner can do, empty where there is nothing.
    """

    archive: str
    place: Place
    cost: Cost
    message: str
    hint: str = ""
    count: int = 1
