"""What a WhatsApp message is: words, a file, a poll, a place, a call, a notice, or something taken back.

Shapes tell where they can (`<word: file>`, `WORD:` with `OPTION: … (2 votes)` below it, a link to a map); words of
the telephone's language, from `words.toml`, where they must.
"""

import re
from functools import cache
from typing import Final

from parsers.formats.chat.header import MARKS, words

# What may repeat is read to its end once and not given back: a message of a million marks takes one look.
_NAMED = re.compile(
    rf"(?<![{MARKS}])[{MARKS}]*+<[{MARKS}]*+[^<>:：\n]{{2,40}}[:：] ?([^<>\n]{{1,255}}\.\w{{1,5}})>"
)
_BESIDE = re.compile(rf"[{MARKS}]*+([^\n/<>]{{1,255}}\.\w{{2,5}}) ?[(（]([^()（）\n]{{2,40}})[)）]")
_WHATSAPP_FILE = re.compile(r"(?:IMG|VID|PTT|AUD|STK|DOC)-\d{8}-WA\d+|\d{8}-[A-Z]+-\d{4}-\d\d")
_LEFT_OUT = re.compile(r"<[^<>\n:]{4,60}>")
_MAP = re.compile(
    r"\A([^\n:：]{1,40}): https?://(?:www\.)?maps\.google\.com/\?q=(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)\s*\Z"
)
_VENUE = re.compile(r"\A([^\n:：]{1,40}): (.{1,300}): (https://foursquare\.com/v/[\w-]+)\s*\Z", re.DOTALL)
_POLL = re.compile(rf"\A([^\s:：]{{2,20}})[:：] *+[{MARKS}]*+\n?([^\n]+)\n", re.DOTALL)
_OPTION = re.compile(
    rf"^[{MARKS}]*+([^\s:：]{{2,20}})[:：] ([^\n]*?) [(（][{MARKS}]*+\d[^()（）\n]*+[)）]", re.MULTILINE
)
_EDITED = re.compile(rf"(?<![ {MARKS}])[ {MARKS}]*+<([^<>\n]{{6,60}})>[{MARKS}]*\Z")
_MARK = re.compile(f"[{MARKS}]")

_NOTICE: Final = 12
"""Characters by which a notice is told from other words before it is looked at in full."""

SHORT: Final = 160
"""Characters of the longest line that can be one of WhatsApp's own phrases."""


def read_body(body: str, sender: str | None, found: dict[str, object]) -> None:
    """Put what a message says into `found`: kind, text, and what else its kind has."""
    marked = body[:1] in MARKS and body[:1] != ""
    plain = _MARK.sub("", body).strip() if marked or "\u200e" in body else body.rstrip()
    if sender is None:
        _notice(plain, found)
        return
    shaped = (
        ("<" in body and _file(body, found))
        or (")" in plain and "." in plain and _file(body, found))
        or ("\n" in plain and plain[-1:] in ")）" and _poll(body, found))
        or ("://" in plain and (_map(plain, found) or _venue(plain, found)))
        or (len(plain) <= SHORT and _phrase(plain, found, marked=marked))
    )
    if not shaped and marked:
        _notice(plain, found)
    elif not shaped:
        _said(plain, found)


def poll_options(body: str) -> list[re.Match[str]]:
    """The options of a poll, where the lines behind the first all have the same word before them and a count behind."""
    if not _POLL.match(_MARK.sub("", body[:400])):
        return []
    options = list(_OPTION.finditer(body))
    lines = [line for line in body.splitlines() if _MARK.sub("", line).strip()]
    alike = len({o[1] for o in options}) == 1
    return options if len(options) >= 2 and alike and len(lines) - len(options) <= 2 else []


def poll_question(body: str) -> re.Match[str] | None:
    """The question of a poll: the line behind its first word."""
    return re.search(rf"\A[{MARKS}]*[^\s:：]{{2,20}}[:：] *[{MARKS}]*\n?[{MARKS}]*([^\n]+)", body)


def file_marker(body: str) -> re.Match[str] | None:
    """Where a message names a file beside the chat; the first group is its name."""
    match = _NAMED.search(body) if "<" in body else None
    if match and ("\u200e" in body or _WHATSAPP_FILE.search(match[1]) or match.end() == len(body.rstrip())):
        return match
    end = body.find("\n")
    line = (body if end < 0 else body[:end]).rstrip("\r" + MARKS)
    match = _BESIDE.fullmatch(line) if line[-1:] in ")）" and "." in line else None
    if match and (_WHATSAPP_FILE.search(match[1]) or match[2].casefold() in _phrases("attached")):
        return match
    return None


def left_out(plain: str, *, marked: bool) -> bool:
    """Whether a line stands for a file that was left out."""
    if _LEFT_OUT.fullmatch(plain):
        return True
    return len(plain) <= (50 if marked else 30) and plain.casefold().rstrip(".").endswith(_omitted())


def _said(plain: str, found: dict[str, object]) -> None:
    if plain.endswith(">"):
        edited = _EDITED.search(plain)
        if edited and edited[1].casefold().rstrip(".") in _phrases("edited"):
            plain = plain[: edited.start()].rstrip()
    found["kind"] = "message"
    if plain:
        found["text"] = plain


def _notice(plain: str, found: dict[str, object]) -> None:
    found["kind"] = "system"
    if plain:
        found["text"] = plain
    if any(q in plain for q in '"“„«「'):
        group = next((m["group"] for p in _created() if (m := p.search(plain))), None)
        if group:
            found["group"] = group


def _file(body: str, found: dict[str, object]) -> bool:
    marker = file_marker(body)
    if marker is None:
        return False
    found["kind"] = "media"
    found["attachment"] = _MARK.sub("", marker[1]).strip()
    caption = _MARK.sub("", body[: marker.start()] + body[marker.end() :]).strip()
    if caption:
        found["text"] = caption
    return True


def _poll(body: str, found: dict[str, object]) -> bool:
    options = poll_options(body)
    question = poll_question(body) if options else None
    if question is None:
        return False
    found["kind"] = "poll"
    found["question"] = _MARK.sub("", question[1]).strip()
    found["options"] = [_MARK.sub("", o[2]).strip() for o in options]
    return True


def _map(plain: str, found: dict[str, object]) -> bool:
    match = _MAP.match(plain) if "maps.google" in plain else None
    if match is None:
        return False
    found.update(kind="location", lat=match[2], lon=match[3])
    return True


def _venue(plain: str, found: dict[str, object]) -> bool:
    match = _VENUE.match(plain) if "foursquare" in plain else None
    if match is None:
        return False
    found.update(kind="location", place=" ".join(match[2].split()), url=match[3])
    return True


def _phrase(plain: str, found: dict[str, object], *, marked: bool) -> bool:
    """One of WhatsApp's own phrases, in any language."""
    folded = plain.casefold().rstrip(".")
    kind = _kinds().get(folded)
    if kind is None and marked and folded.startswith(_beginnings("calls")):
        kind = "call"
    if kind is None and folded[:_NOTICE] in _notice_heads() and folded.startswith(_beginnings("notices")):
        kind = "system"
    if kind is not None:
        found.update(kind=kind, text=plain)
    elif left_out(plain, marked=marked):
        found["kind"] = "media"
    else:
        return False
    return True


@cache
def _phrases(what: str) -> frozenset[str]:
    return frozenset(w.casefold() for w in words()[what]["words"])


@cache
def _kinds() -> dict[str, str]:
    """Whole lines that are a phrase of WhatsApp's, and the kind of message they stand for."""
    tables = {"deleted": "deleted", "live": "location", "calls": "call"}
    return {word: kind for table, kind in tables.items() for word in _phrases(table)}


@cache
def _beginnings(what: str) -> tuple[str, ...]:
    return tuple(_phrases(what))


@cache
def _notice_heads() -> frozenset[str]:
    return frozenset(w[:_NOTICE] for w in _phrases("notices"))


@cache
def _omitted() -> tuple[str, ...]:
    return tuple(" " + w.casefold() for group in words()["omitted"].values() for w in group)


@cache
def _created() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(p, re.IGNORECASE) for p in words()["created"]["patterns"])
