"""A letter written again: every field, body and attachment is asked for, and what changes is spelt as it was."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import escape
from typing import Final

from parsers.formats.mail.letter import (
    MOST_PARAMS,
    MOST_TEXT,
    READ,
    HeaderField,
    Part,
    body_of,
    spelt_field,
    words_of,
)
from parsers.formats.spelling import clean
from parsers.source import DROP

Ask = Callable[[str, str], object]
"""From the path of a value in the letter and the value to its new value, the same, or DROP."""

_STRUCTURAL: Final = frozenset(
    {
        "content-type",
        "content-transfer-encoding",
        "content-disposition",
        "mime-version",
        "content-length",
        "lines",
    }
)


@dataclass(kw_only=True)
class _State:
    """Where a letter's rewriting has come to: how often each name was met, and the new words of its body."""

    ask: Ask
    body: Part | None
    met: Counter[str] = field(default_factory=Counter)
    words: str | None = None


def respelt(whole: Part, ask: Ask) -> Iterator[bytes]:
    """The letter's bytes with the answers of `ask` in them. With no change they are the bytes it was cut from."""
    state = _State(ask=ask, body=body_of(whole))
    if state.body is not None:
        old = words_of(state.body)
        new = ask("text", old) if old else old
        if new is DROP or new != old:
            state.words = "" if new is DROP else str(new)
    yield from _part(whole, "", state)


def _part(part: Part, prefix: str, state: _State) -> Iterator[bytes]:
    name, gone = part.file_name(), False
    shown = name
    if name:
        path = f"attachments/{state.met['attachment']}"
        state.met["attachment"] += 1
        answer = state.ask(path, name)
        gone, shown = answer is DROP, "removed" if answer is DROP else str(answer)
    for head in part.fields:
        yield _renamed(head, name, shown) if shown != name else _head(head, prefix, state)
    yield part.gap
    if part.pieces:
        for piece in part.pieces:
            if isinstance(piece, Part):
                state.met["part"] += 1
                yield from _part(piece, f"part {state.met['part']}/", state)
            else:
                yield _between(piece, prefix, state)
    elif not gone:
        yield _body(part, prefix, state)


def _head(head: HeaderField, prefix: str, state: _State) -> bytes:
    structural = head.name.lower() in _STRUCTURAL and len(head.value) <= MOST_PARAMS
    if structural or not head.value:
        return head.raw
    state.met[prefix + head.name] += 1
    number = state.met[prefix + head.name]
    path = f"{prefix}{(READ.get(head.name.lower(), head.name) if not prefix else head.name)}"
    new = state.ask(path if number == 1 else f"{path} {number}", head.value)
    if new is DROP:
        return b""
    return head.raw if new == head.value else spelt_field(head, str(new))


def _renamed(head: HeaderField, old: str, new: str) -> bytes:
    """A field of an attachment under another file name: what it is stays, other parameters go."""
    if head.name.lower() not in {"content-type", "content-disposition"}:
        return b"" if old in head.value else head.raw
    safe = re.sub(r"[\"\\\r\n]", "_", new)
    kind = head.value.partition(";")[0].strip()
    param = "name" if head.name.lower() == "content-type" else "filename"
    return spelt_field(head, f'{kind}; {param}="{safe}"')


def _body(part: Part, prefix: str, state: _State) -> bytes:
    kind = part.kind()
    if part.is_raw():
        return _raw(part.body, f"{prefix}raw", state)
    if state.words is not None and (part is state.body or (kind == "text/html" and not part.file_name())):
        return part.spelt(_html(state.words) if kind == "text/html" else state.words)
    if not kind.startswith(("text/", "message/")):
        return part.body
    text = part.text()
    if part is state.body and kind == "text/plain":
        path, kept, rest = "text/rest", text[:MOST_TEXT], text[MOST_TEXT:]
    else:
        path, kept, rest = f"{prefix}{kind.rpartition('/')[2]}", "", text
    new = state.ask(path, rest) if rest.strip() else rest
    if new is not DROP and new == rest:
        return part.body
    return part.spelt(kept + ("" if new is DROP else str(new)))


def _between(piece: bytes, prefix: str, state: _State) -> bytes:
    """What stands between the parts: delimiters stay, words that no program shows are asked for, too."""
    if not piece.strip():
        return piece
    runs = re.split(rb"(?m)(^--.*$)", piece)
    return b"".join(run if run.startswith(b"--") else _raw(run, f"{prefix}between", state) for run in runs)


def _raw(data: bytes, path: str, state: _State) -> bytes:
    """A stretch that is not what its header says, asked for as the text it is to whoever opens the file."""
    text = data.decode("utf-8", "surrogateescape")
    if not text.strip():
        return data
    new = state.ask(path, clean(text))
    if new is DROP:
        return b"\n"
    return data if new == clean(text) else str(new).encode("utf-8", "replace")


def _html(words: str) -> str:
    return "<html><body>" + "<br>".join(escape(words).splitlines()) + "</body></html>"
