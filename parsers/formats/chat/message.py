"""Messages cut from a chat: where each begins and ends, its head, who wrote it, and the words as they stand."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from parsers.formats.chat.header import Groups, Spelling, Survey, head, shape_of
from parsers.formats.textlines import LONGEST, opened_text
from parsers.problems import ShapeError
from parsers.source import Source

BLOCK: Final = 1 << 21
"""Characters read at a time."""

ASKED: Final = 64
"""A chat has its first head within so many lines; a member without one is another text."""

LONGEST_NAME: Final = 100
_QUOTES = re.compile('["“”„«»]')
_NO_CHAT: Final = "no chat: no line begins with a date, a time and what follows"


class Message(NamedTuple):
    """A message and the text lines it stands on. Lines before the first head come without `groups`.

    `raw` is `head`, the sender's name, what parts it from the words (`: `), and `body`.
    """

    first: int
    last: int
    raw: str
    groups: Groups | None
    head: str = ""
    sender: str | None = None
    parting: str = ""
    body: str = ""

    @property
    def pointer(self) -> str:
        """Its place (RFC 5147)."""
        return f"line={self.first},{self.last}"


def spelling_of(source: Source) -> Spelling:
    """How a chat spells its times, found in one reading. Raises ShapeError where the member is no chat."""
    known = source.parsed.get("chat")
    if isinstance(known, Spelling):
        return known
    survey, held, find = Survey(), "\n", head()
    with opened_text(source) as (_, text):
        while block := text.read(BLOCK):
            held += block
            cut = _last_line(held)
            for match in find.finditer(held, 0, cut):
                survey.take(match)
            if not survey.shapes and held.count("\n") > ASKED:
                raise ShapeError(_NO_CHAT)
            held = held[cut:]
        for match in find.finditer(held):
            survey.take(match)
    spelling = survey.spelling()
    if spelling is None:
        raise ShapeError(_NO_CHAT)
    source.parsed["chat"] = spelling
    return spelling


def messages(source: Source, spelling: Spelling) -> Iterator[Message]:
    """All messages in order; together their `raw` is the member."""
    find, held, line, search = head(), "\n", 0, 0
    groups: Groups | None = None
    size, shapes = 0, spelling.shapes
    with opened_text(source) as (_, text):
        while True:
            block = text.read(BLOCK)
            held += block
            cut = _last_line(held) if block else len(held)
            begin = 1
            for match in find.finditer(held, search, cut):
                found = match.groups()
                if shape_of(found) not in shapes:
                    continue
                start = match.start() + 1
                if start > begin:
                    message = _message(held[begin:start], line, groups, size)
                    yield message
                    line = message.last
                begin, groups, size = start, found, match.end() - start
            if not block:
                break
            held, search = held[begin - 1 :], max(cut - begin + 1, 0)
        if len(held) > begin:
            yield _message(held[begin:], line, groups, size)


def _last_line(held: str) -> int:
    if len(held) > LONGEST:
        raise ShapeError("a message without end")
    return held.rfind("\n")


def _message(raw: str, first: int, groups: Groups | None, size: int) -> Message:
    last = first + raw.count("\n") + (not raw.endswith("\n"))
    if groups is None:
        return Message(first, last, raw, None)
    end = raw.find("\n", size)
    line = raw[size:end].rstrip("\r") if end >= 0 else raw[size:]
    at = line.find(": ")
    parting = ": "
    if at < 0 and line.endswith(":"):
        at, parting = len(line) - 1, ":"
    name = line[:at]
    if (
        at <= 0
        or at > LONGEST_NAME
        or (('"' in name or not name.isascii()) and len(_QUOTES.findall(name)) % 2)
    ):
        return Message(first, last, raw, groups, raw[:size], None, "", raw[size:])
    return Message(first, last, raw, groups, raw[:size], name, parting, raw[size + at + len(parting) :])
