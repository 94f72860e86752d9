"""A message of a chat written again: each value is asked for, and what changes is spelt as the chat spells it."""

import re
from datetime import datetime
from typing import Final

from parsers.formats.chat.body import file_marker, poll_options, poll_question
from parsers.formats.chat.header import MARKS, Spelling
from parsers.formats.chat.header import head as head_pattern
from parsers.formats.chat.message import Message
from parsers.source import DROP, Edit

NOBODY: Final = "-"
"""Stands for a name that went: a line without a sender would be a notice."""

LEFT_OUT: Final = "<Media omitted>"
"""Stands for a file that went, as WhatsApp writes it."""

_NOWHERE: Final = datetime(1970, 1, 1)  # noqa: DTZ001  (chats have no zone)
_HEAD_LIKE = re.compile(rf"\n(?=[{MARKS}]*\[?\d{{1,4}}[./\-])")


def respelt(
    message: Message, item: dict[str, object], edit: Edit, spelling: Spelling, sender_too: str = ""
) -> str:
    """The message's text with the edit in it; unchanged, its own text. `sender_too` is another place of the sender."""
    answers = _Answers(message, item, edit)
    if sender_too and answers.of("sender") == "":
        new = edit.value(sender_too, item["sender"])
        answers.found["sender"] = _new(new, item["sender"])
    head = _head(message, answers.of("when"), spelling)
    sender = message.sender
    name = answers.of("sender")
    if sender is not None and name is not None:
        shown = " ".join(name.split()).replace(": ", " ") or NOBODY
        core = str(item["sender"])
        sender = sender.replace(core, shown, 1) if core and core in sender else shown
    body = _body(message, item, answers)
    if body is not message.body:
        body = _one_message(body, message.raw)
    return head + (sender or "") + message.parting + body


class _Answers:
    """What the edit says of each value: None where it stays as it is, an empty text where it goes."""

    def __init__(self, message: Message, item: dict[str, object], edit: Edit) -> None:
        self.found: dict[str, str | None] = {}
        for name, value in item.items():
            if name == "kind":
                continue
            listed = value if isinstance(value, list) else [value]
            for number, old in enumerate(listed):
                path = f"{name}/{number}" if isinstance(value, list) else name
                new = edit.value(f"{message.pointer}/{path}", old)
                self.found[path] = _new(new, old)

    def of(self, path: str) -> str | None:
        return self.found.get(path)

    def all_stay(self, *but: str) -> bool:
        return all(new is None for path, new in self.found.items() if path not in but)


def _new(new: object, old: object) -> str | None:
    """None where a value stays; nothing where it goes. A text with a NUL in it would be no text."""
    return "" if new is DROP else None if new == old else str(new).replace("\0", "")


def _body(message: Message, item: dict[str, object], answers: _Answers) -> str:
    if answers.all_stay("when", "sender"):
        return message.body
    kind = item["kind"]
    if kind == "poll":
        return _poll(message.body, answers)
    if kind == "media":
        return _media(message.body, item, answers)
    if kind == "location" and "text" not in item:
        return _location(message.body, item, answers)
    text = answers.of("text")
    group = answers.of("group")
    if "group" in item and (text == "" or group is not None):
        return _founding(message.body, str(item["group"]), text, group)
    return message.body if text is None else text


def _founding(body: str, group: str, text: str | None, new: str | None) -> str:
    """The notice of a new group: its name may stay where the names of people go, and the other way round."""
    name = group if new is None else new
    if text is None:
        return body.replace(group, name or NOBODY, 1)
    if name and name not in text:
        return f'{NOBODY} created group "{name}"'
    return text


def _media(body: str, item: dict[str, object], answers: _Answers) -> str:
    caption, name = answers.of("text"), answers.of("attachment")
    marker = file_marker(body)
    if marker is None:
        return body if caption is None else f"{LEFT_OUT}\n{caption}".rstrip("\n")
    shown = marker[0]
    if name is not None:
        start, end = marker.start(1) - marker.start(), marker.end(1) - marker.start()
        safe = re.sub(r"[<>\r\n()]", "_", name)
        shown = shown[:start] + safe + shown[end:] if name else LEFT_OUT
    if caption is None:
        return body[: marker.start()] + shown + body[marker.end() :]
    told = caption if "text" in item else ""
    before = marker.start() > 0 and body[: marker.start()].strip(MARKS + " \n") != ""
    pair = (told, shown) if before else (shown, told)
    return ("\n" if not before else " ").join(p for p in pair if p)


def _poll(body: str, answers: _Answers) -> str:
    spans = []
    question = poll_question(body)
    if question and answers.of("question") is not None:
        spans.append((*question.span(1), _line(answers.of("question") or NOBODY)))
    for number, option in enumerate(poll_options(body)):
        new = answers.of(f"options/{number}")
        if new is not None:
            spans.append((*option.span(2), _line(new or NOBODY)))
    for start, end, new in sorted(spans, reverse=True):
        body = body[:start] + new + body[end:]
    return body


def _location(body: str, item: dict[str, object], answers: _Answers) -> str:
    for name in ("lat", "lon", "place", "url"):
        new = answers.of(name)
        if new is None:
            continue
        old = str(item[name])
        words = r"\s+".join(re.escape(w) for w in old.split())
        before = {"lat": r"(?<=q=)", "lon": r"(?<=,)"}.get(name, "")
        body = re.sub(before + words, lambda _, new=new: _line(new), body, count=1)  # type: ignore[misc]
    return body


def _head(message: Message, new: str | None, spelling: Spelling) -> str:
    match = head_pattern().match("\n" + message.head) if new is not None else None
    if new is None or match is None:
        return message.head
    try:
        moment = datetime.fromisoformat(new) if new else _NOWHERE
    except ValueError:
        moment = _NOWHERE
    first = len(match["a"]) > 2
    day, month = (match["c"], match["b"]) if first else (match["a"], match["b"])
    order = (moment.day, moment.month) if first or spelling.day_first else (moment.month, moment.day)
    half = "after" if match["after"] else "before" if match["before"] else ""
    hour = (moment.hour % 12 or 12) if half else moment.hour
    fields = {
        ("c" if first else "a"): _digits(order[0], day),
        "b": _digits(order[1], month),
        ("a" if first else "c"): _digits(moment.year, match["a" if first else "c"]),
        "h": _digits(hour, match["h"]),
        "m": _digits(moment.minute, match["m"]),
    }
    if match["s"]:
        fields["s"] = _digits(moment.second, match["s"])
    if half:
        fields[half] = spelling.pm if moment.hour >= 12 else spelling.am
    head, offset = message.head, match.start() + 1
    for name, shown in sorted(fields.items(), key=lambda f: -match.start(f[0])):
        start, end = match.span(name)
        head = head[: start - offset] + shown + head[end - offset :]
    return head


def _digits(number: int, old: str) -> str:
    """A number with as many digits as the old one at least (a year: exactly), in the same script."""
    text = str(number).zfill(len(old)) if len(old) != 2 else f"{number % 100:02}"
    zero = ord(old[0]) - int(old[0])
    return text if zero == ord("0") else "".join(chr(zero + int(d)) for d in text)


def _line(text: str) -> str:
    return " ".join(text.split())


def _one_message(body: str, raw: str) -> str:
    """A new body with the message's own line ends, in which no line looks like the head of another message."""
    end = "\r\n" if raw.endswith("\r\n") else "\n" if raw.endswith("\n") else ""
    text = _HEAD_LIKE.sub("\n ", body.rstrip("\r\n").replace("\r\n", "\n"))
    return (text.replace("\n", "\r\n") if end == "\r\n" else text) + end
