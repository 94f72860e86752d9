"""Messages cut from a chat: where each begins and ends, its head, who wrote it, and the words as they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from parsers.formats.chat_header import Spelling, Survey, head, shape_of
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


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """A message and the text lines it stands on. Lines before the first head come without a `match`.

    `raw` is `head`, the sender's name, what parts it from the words (`: `), and `body`.
    """

    first: int
    last: int
    raw: str
    match: re.Match[str] | None
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
    current: re.Match[str] | None = None
    size = 0
    with opened_text(source) as (_, text):
        while True:
            block = text.read(BLOCK)
            held += block
            cut = _last_line(held) if block else len(held)
            begin = 1
            for match in find.finditer(held, search, cut):
                if shape_of(match) not in spelling.shapes:
                    continue
                start = match.start() + 1
                if start > begin:
                    message = _message(held[begin:start], line, current, size)
                    yield message
                    line = message.last
                begin, current, size = start, match, match.end() - start
            if not block:
                break
            held, search = held[begin - 1 :], max(cut - begin + 1, 0)
        if len(held) > begin:
            yield _message(held[begin:], line, current, size)


def _last_line(held: str) -> int:
    if len(held) > LONGEST:
        raise ShapeError("a message without end")
    return held.rfind("\n")


def _message(raw: str, first: int, match: re.Match[str] | None, size: int) -> Message:
    last = first + raw.count("\n") + (not raw.endswith("\n"))
    if match is None:
        return Message(first=first, last=last, raw=raw, match=None)
    end = raw.find("\n", size)
    line = raw[size : end if end >= 0 else len(raw)].rstrip("\r")
    at = line.find(": ")
    parting = ": "
    if at < 0 and line.endswith(":"):
        at, parting = len(line) - 1, ":"
    if at <= 0 or at > LONGEST_NAME or len(_QUOTES.findall(line, 0, at)) % 2:
        return Message(first=first, last=last, raw=raw, match=match, head=raw[:size], body=raw[size:])
    return Message(
        first=first,
        last=last,
        raw=raw,
        match=match,
        head=raw[:size],
        sender=line[:at],
        parting=parting,
        body=raw[size + at + len(parting) :],
    )
