"""Where something stands, without the names of others: of a path, what exports themselves are made of is shown.

A folder is called after a friend, a file after a chat or a child. Nobody can list such names, least of those in a
member that could not be read; so a part of a path is shown if all its words are words of the declarations, and else
gives way to `…`, with its ending left: `messages/inbox/…/message_1.json`.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from analyzer.redaction.everyday import first_names
from analyzer.redaction.terms import WORD, fold
from analyzer.redaction.vocabulary import vocabulary
from parsers.archives.names import is_media
from parsers.declare.platform import PassedOver, Platform
from parsers.platforms import PLATFORMS
from parsers.screen import harmless

HIDDEN: Final = "…"
_NUMBER: Final = re.compile(r"\d{1,4}|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?")
"""A number that is nobody's: a part, a year, a month, a day."""
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where `MyActivity` is two words."""
_PACKED: Final = r"\.(?:zip|tar|tgz|tbz2?|txz|gz|bz2|xz|txt|html?|json|csv|vcf)\b"
_BEFORE: Final = r"(?:^|(?<=[/\\'\"‹›(])|(?<=[›:,;] ))"
_BEHIND: Final = r"(?=[:/›\n]| is | are | has | holds | lies | cannot |$)"


def where(archive: str, member: str, *, names: bool = False) -> str:
    """`archive › member` as one line; with `names` as it stands."""
    found = (harmless(archive), harmless(member)) if names else (untitled(harmless(archive)), path(member))
    return " › ".join(part for part in found if part)


def path(member: str) -> str:
    """A member's path as one line, with the names of others hidden."""
    return "/".join(map(_part, harmless(member).split("/")))


def pointer(text: str) -> str:
    """A pointer as one line. Keys of a JSON document may be names; places in tables, texts and pages are numbers."""
    plain = harmless(text)
    if not plain.startswith("/"):
        return plain
    return "/".join(step if is_common(step) else HIDDEN for step in plain.split("/"))


def untitled(text: str) -> str:
    """A text without the titles of chats in the file names it mentions: `WhatsApp Chat with ….zip is no zip file`."""
    return _titles().sub(rf"\1{HIDDEN}", text)


def _part(name: str) -> str:
    """A folder's or file's name. `.json` alone is an ending, not a name."""
    if (told := untitled(name)) != name:
        return told
    stem, dot, ending = name.rpartition(".")
    if not dot:
        return name if is_common(name) else HIDDEN
    known = is_media(name) or fold(ending) in _endings()
    told = stem if is_common(stem) else HIDDEN
    return told + dot + ending if known else told + (dot + ending if is_common(ending) else "")


def is_common(name: str) -> bool:
    """Whether a name is made of words of exports alone, and is not also somebody's."""
    found = [fold(w) for w in WORD.findall(_HUMP.sub(" ", name))]
    spelt = [w for w in found if not w.isdigit()]
    if not all(_NUMBER.fullmatch(w) if w.isdigit() else w in _vocabulary() for w in found):
        return False
    return not spelt or not all(w in first_names() for w in spelt)


@cache
def _vocabulary() -> frozenset[str]:
    """Words of what declarations read, pass over and say of a platform's exports."""
    return vocabulary() | {
        fold(w) for p in PLATFORMS for t in _texts(p) for w in WORD.findall(_HUMP.sub(" ", t))
    }


@cache
def _endings() -> frozenset[str]:
    """How members end that declarations name."""
    globs = (glob for platform in PLATFORMS for feed in platform.feeds for glob in feed.globs())
    ends = (end for glob in globs for end in re.findall(r"(?<=[.{,])\w+(?=[},]|$)", glob.rpartition("/")[2]))
    return frozenset(map(fold, ends))


def _texts(platform: Platform) -> Iterator[str]:
    yield from (platform.title, platform.layout, *platform.labels, *platform.left)
    for feed in platform.feeds:
        yield from feed.globs()
    for mark in platform.marks:
        yield from (mark.members, mark.generation)
    for entry in platform.passed_over:
        yield from _of(entry)


def _of(entry: PassedOver) -> tuple[str, ...]:
    return (entry.members,) if isinstance(entry.members, str) else entry.members


@cache
def _titles() -> re.Pattern[str]:
    """A title of any platform's chats: up to the ending of the file, or up to where the sentence goes on."""
    begun = sorted({t for p in PLATFORMS for t in p.titles}, key=len, reverse=True)
    known = "|".join(re.escape(t).replace("\\ ", "[ _]") for t in begun) or "(?!)"
    return re.compile(rf"{_BEFORE}({known})(?:[^/\n›]*?(?={_PACKED})|[^/\n›:]*?{_BEHIND})", re.IGNORECASE)
