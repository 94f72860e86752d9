"""Chats as WhatsApp exports them: text, one line or more for a message, in the spelling of the telephone.

A chat is read twice: once for how its dates are spelt, once for its messages. Neither reading holds more than a few
megabytes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from parsers.formats.chat.body import read_body
from parsers.formats.chat.edit import respelt
from parsers.formats.chat.header import MARKS, Spelling, moment
from parsers.formats.chat.message import Message, messages, spelling_of
from parsers.formats.spelling import clean
from parsers.formats.textlines import encoded, opened_text
from parsers.source import Edit, Rows, Source

BATCH: Final = 20_000
_AROUND_NAMES: Final = MARKS + " \u00a0\u202f~"
"""What stands around a name without being of it; `~` is put before people the owner has no entry for."""


@dataclass(frozen=True)
class ChatLines:
    """Messages as dicts.

    `when` is ISO text without a zone, as the telephone showed it; `sender`; `text`; `kind` is message, system, media,
    poll, location, deleted or call. Media have `attachment` where the file lies beside the chat, polls `question`
    and `options`, locations `lat` and `lon` or `place` and `url`, notices of a new group `group`. What a message
    does not have is left out. The document around the messages is `{title}`, the name in which a notice was written
    (iOS), which is the group's or the other person's. A note says so where nothing in the chat tells the day from
    the month.
    """

    def rows(self, source: Source) -> Iterator[Rows]:
        """Messages in order. Raises ShapeError where the member has no line with a date, a time and what follows."""
        spelling = spelling_of(source)
        if not spelling.is_sure:
            first = "day" if spelling.day_first else "month"
            source.notes.append(
                ("", f"every date here could be read two ways; the {first} was taken to come first")
            )
        found = _items(source, spelling)
        title: dict[str, object] = {}
        while batch := list(islice(found, BATCH)):
            items: list[object] = [i for _, i in batch]
            title = title or next(({"title": i["sender"]} for _, i in batch if _is_titled(i)), {})
            yield Rows(items=items, pointers=[p for p, _ in batch], root=title)

    def locate(self, pointer: str, path: str) -> str:
        """The message's lines with the name of the value behind them: `line=4,6/text`."""
        return f"{pointer}/{path}"

    def rewrite(self, source: Source, edit: Edit) -> Iterator[bytes]:
        """The same chat; a changed time is spelt as the chat spells times."""
        spelling = spelling_of(source)
        with opened_text(source) as (encoding, _):
            pass
        titled = False
        for message in messages(source, spelling):
            if message.groups is None:
                new = (
                    edit.value(message.pointer, message.raw)
                    if message.raw.strip(MARKS + "\r\n\t ")
                    else message.raw
                )
                yield encoded(new if isinstance(new, str) else "", encoding)
            elif edit.keep(message.pointer):
                item = _item(message, spelling)
                named, titled = (
                    ("/title" if not titled and _is_titled(item) else ""),
                    titled or _is_titled(item),
                )
                yield encoded(respelt(message, item, edit, spelling, named), encoding)


def _items(source: Source, spelling: Spelling) -> Iterator[tuple[str, dict[str, object]]]:
    for message in messages(source, spelling):
        if message.groups is None:
            if message.raw.strip(MARKS + "\r\n\t "):
                source.notes.append((message.pointer, "lines before the first message"))
            continue
        found = _item(message, spelling)
        if "when" not in found:
            source.notes.append((message.pointer, "a message without a possible time"))
        yield message.pointer, found


def _is_titled(item: dict[str, object]) -> bool:
    return item.get("kind") == "system" and bool(item.get("sender"))


def _item(message: Message, spelling: Spelling) -> dict[str, object]:
    found: dict[str, object] = {}
    when = moment(message.groups, spelling) if message.groups else None
    if when is not None:
        found["when"] = when
    plain = message.raw.isascii()
    if message.sender is not None:
        name = message.sender if plain else clean(message.sender)
        found["sender"] = name.strip(_AROUND_NAMES)
    body = message.body if plain else clean(message.body)
    read_body(body.replace("\r\n", "\n") if "\r" in body else body, message.sender, found)
    return found
