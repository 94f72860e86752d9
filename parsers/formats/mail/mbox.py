"""Mailboxes (mboxrd), streamed letter by letter, as Gmail exports them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Final

from parsers.declare.times import read_time
from parsers.formats.mail.edit import Ask, respelt
from parsers.formats.mail.letter import READ, body_of, leaves, part, words_of
from parsers.problems import ShapeError
from parsers.source import DROP, Edit, Rows, Source

BATCH: Final = 500
CHUNK: Final = 1 << 20
MOST_READ: Final = 1 << 18
"""Bytes of a letter that are looked into for its items; what is behind them is mostly attachments."""

MOST_HELD: Final = 1 << 27
"""Bytes of one letter; mail systems refuse a quarter of that."""

_FROM = re.compile(
    rb"^From [^\r\n]{1,200}? (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d{1,2} \d\d:\d\d(?::\d\d)?"
    rb"[^\r\n]{4,30}\r?\n",
    re.MULTILINE,
)
_STAMP = re.compile(rb"[A-Z][a-z]{2} [A-Z][a-z]{2} +\d{1,2} \d\d:\d\d(?::\d\d)?[^\r\n]{4,30}")
_OVERLAP: Final = 400
"""Bytes looked at again behind a chunk: more than a From_ line has."""

_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, kw_only=True)
class Letter:
    """The bytes of a letter with its From_ line, and the lines it stands on; `cut` where it was too long to hold."""

    first: int
    last: int
    raw: bytes
    cut: bool

    @property
    def pointer(self) -> str:
        """Its place (RFC 5147)."""
        return f"line={self.first},{self.last}"


@dataclass(frozen=True)
class Letters:
    """Letters as dicts of texts.

    `From`, `To`, `Cc`, `Bcc`, `Date`, `Subject`, `X-Gmail-Labels`, `X-GM-THRID`, `Message-ID`, `Delivered-To`,
    `List-Id` with RFC 2047 words decoded; `text`, the plain text of the body or else its HTML without tags, at most
    20,000 characters; `attachments`, a list of file names. `Date` comes from the From_ line where the letter has none.
    """

    def rows(self, source: Source) -> Iterator[Rows]:
        """Letters in order. Raises ShapeError where the member does not begin with a From_ line."""
        letters = _letters(source)
        while batch := list(islice(letters, BATCH)):
            yield Rows(items=[_item(x) for x in batch], pointers=[x.pointer for x in batch], root={})

    def locate(self, pointer: str, path: str) -> str:
        """The letter's lines with the name of the field behind them: `line=0,80/Subject`, `line=0,80/text`."""
        return f"{pointer}/{path}"

    def rewrite(self, source: Source, edit: Edit) -> Iterator[bytes]:
        """The same mailbox. Every header field and every part is asked for; an HTML twin follows its plain text."""
        for letter in _letters(source):
            if letter.cut:
                raise ShapeError("a letter too large to rewrite", letter.pointer)
            if edit.keep(letter.pointer):
                yield from _rewritten(letter, edit)


def _letters(source: Source) -> Iterator[Letter]:
    with source.open() as stream:
        held = stream.read(CHUNK)
        if not _FROM.match(held):
            raise ShapeError("not a mailbox")
        line, lost, search = 0, 0, 1
        while True:
            at = 0
            while match := _FROM.search(held, search):
                letter, search = held[at : match.start()], match.end()
                last = line + letter.count(b"\n") + lost
                yield Letter(first=line, last=last, raw=letter, cut=lost > 0)
                at, line, lost = match.start(), last, 0
            chunk = stream.read(CHUNK)
            if not chunk:
                break
            held = held[at:]
            if len(held) > MOST_HELD:
                lost += held.count(b"\n", MOST_READ, len(held) - _OVERLAP)
                held = held[:MOST_READ] + held[-_OVERLAP:]
            search = max(1, len(held) - _OVERLAP)
            held += chunk
        letter = held[at:]
        yield Letter(first=line, last=line + letter.count(b"\n") + lost, raw=letter, cut=lost > 0)


def _item(letter: Letter) -> dict[str, object]:
    from_line, _, rest = letter.raw[:MOST_READ].partition(b"\n")
    whole = part(rest)
    found: dict[str, object] = {}
    for field in whole.fields:
        name = READ.get(field.name.lower())
        if name and name not in found and field.value:
            found[name] = field.value
    if "Date" not in found:
        found["Date"] = _stamp(from_line)
    body = body_of(whole)
    if body is not None:
        found["text"] = words_of(body)
    names = [n for p in leaves(whole) if (n := p.file_name())]
    if names:
        found["attachments"] = names
    return {name: value for name, value in found.items() if value}


def _stamp(from_line: bytes) -> str:
    match = _STAMP.search(from_line)
    return match[0].decode("ascii", "replace").strip() if match else ""


def _rewritten(letter: Letter, edit: Edit) -> Iterator[bytes]:
    from_line, newline, rest = letter.raw.partition(b"\n")
    whole = part(rest)

    def ask(path: str, value: str) -> object:
        return edit.value(f"{letter.pointer}/{path}", value) if value else value

    date = next((f for f in whole.fields if f.name.lower() == "date" and f.value), None)
    old = date.value if date else _stamp(from_line)
    yield _from_line(from_line, old, ask("Date", old), ask) + newline
    yield from respelt(whole, ask)


def _from_line(line: bytes, old: str, new: object, ask: Ask) -> bytes:
    """The From_ line: its day follows a changed date, and its address is asked for like any other."""
    match = _STAMP.search(line)
    if match is None:
        return line
    sender = line[5 : match.start()].decode("utf-8", "replace").strip()
    answer = ask("From_", sender)
    stamp = match[0] if new == old else _asctime(new)
    if answer == sender:
        return line[: match.start()] + stamp + line[match.end() :]
    shown = "-" if answer is DROP else re.sub(r"\s+", "", str(answer)) or "-"
    return b"From " + shown.encode() + b" " + stamp + line[match.end() :]


def _asctime(new: object) -> bytes:
    moment = None if new is DROP else read_time(str(new))
    day = datetime.fromtimestamp(moment.micros / 1e6 if moment else 0, UTC)
    return f"{_DAYS[day.weekday()]} {_MONTHS[day.month - 1]} {day:%d %H:%M:%S +0000 %Y}".encode()
