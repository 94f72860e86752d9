"""The fence around a member: whatever goes wrong inside costs that member alone.

Formats raise ShapeError for what they know to be wrong. Everything else that a stranger's bytes can bring about ends here,
in one fixed sentence that names the type of what was raised and nothing of the content: also what C libraries raise, and
what asks for more than its share. A full disk and Ctrl-C are no member's fault and pass.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from parsers import problems
from parsers.engine.coverage import MemberCoverage
from parsers.engine.member import Noted, refused
from parsers.problems import DiskError, TooMuchError
from parsers.source import Source

OTHERS: Final = "The other members were read."


def fenced(member: Source, noted: Noted, read: Callable[[Noted], MemberCoverage]) -> MemberCoverage:
    """What reading a member gives; where it is ended, nothing of it is kept but a Problem."""
    own, before = replace(noted, problems=[], names=set(), silent=[]), noted.records.mark()
    try:
        seen = read(own)
    except DiskError:
        raise
    except TooMuchError as much:
        return _ended(member, noted, before, str(much))
    except problems.BUGS as bug:
        return _ended(member, noted, before, broken(type(bug).__name__))
    finally:
        member.parsed.clear()
    noted.take(own)
    return seen


def broken(kind: str) -> str:
    """The sentence for a reader that failed: `kind` is the type of an exception, or the name of a signal."""
    return f"could not be read: it broke the reader ({kind})"


def ended(member: Source, noted: Noted, reason: str) -> MemberCoverage:
    """A member of which nothing was kept, and why."""
    member.notes.clear()
    refused(member, reason, noted, OTHERS)
    return MemberCoverage(member=member.name, size=member.size, state="unread", reason=reason)


def _ended(member: Source, noted: Noted, before: tuple[int, int, int], reason: str) -> MemberCoverage:
    noted.records.roll_back(before)
    return ended(member, noted, reason)
