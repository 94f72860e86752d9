"""A member as somebody reads it who looks for a name: without tags, folds, transfer encodings and quotes around cells."""

import csv
import quopri
import re
from collections.abc import Iterator
from typing import Final

from bs4 import BeautifulSoup
from bs4.element import Comment

from parsers.formats.mail.letter import leaves, part
from parsers.formats.spelling import entities

_TAG: Final = re.compile(r"<!--|-->|<[^<>]*>")
_BLOCK: Final = re.compile(
    r"</?(?:t[dhr]|table|p|div|br|li|ul|ol|dl|d[dt]|h\d|title|hr|section|article|pre|option)\b[^<>]*>",
    re.IGNORECASE,
)
_APART: Final = "\ue000"
"""Stands between what is apart on the screen: a character of no text."""

_FOLD: Final = re.compile(r"\r?\n[ \t]")
_LETTER: Final = re.compile(rb"^From [^\r\n]*\r?\n", re.MULTILINE)
_SOFT: Final = re.compile(r"=\r?\n")
_ESCAPE: Final = re.compile(r"\\([\\;,:])")
_LONGEST_CELL: Final = 2**27
LARGEST_PAGE: Final = 2**22
"""Characters of a page that is also read by BeautifulSoup, which costs forty times a search of its lines."""


def decoded(data: bytes) -> str:
    """The bytes of a member as text, in the encoding they are most likely in."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def table_lines(name: str, text: str) -> list[tuple[int, list[str]]] | None:
    """The cells of a table by line; None for what is none. What stands in two cells is not one name."""
    ending = name.casefold().rpartition(".")[2]
    if ending not in {"csv", "tsv"}:
        return None
    csv.field_size_limit(_LONGEST_CELL)
    head = text[:4096]
    delimiter = "\t" if ending == "tsv" else max(",;\t", key=head.count)
    found, line = [], 0
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter)
    try:
        for cells in reader:
            found.append((line, cells))
            line = reader.line_num
    except csv.Error:
        return None
    return found


def unpacked(name: str, data: bytes, text: str) -> Iterator[tuple[str, str]]:
    """Places and words that a reader of the format sees and a reader of the bytes does not."""
    ending = name.casefold().rpartition(".")[2]
    if ending in {"html", "htm"} or re.match(r"\s*<(?:!doctype|html|head|body|div)", text, re.IGNORECASE):
        for number, line in enumerate(_words(text).splitlines()):
            yield f"words={number}", line
        if len(text) <= LARGEST_PAGE:
            yield from _page(text)
    elif ending in {"mbox", "eml"} or data[:5] == b"From ":
        yield from _letters(data)
    elif ending in {"vcf", "ics", "vcs"} or text[:6] == "BEGIN:":
        flat = _FOLD.sub("", text)
        for number, line in enumerate(_ESCAPE.sub(r"\1", flat).replace("\\n", " ").splitlines()):
            yield f"property={number}", line
        for number, line in enumerate(_SOFT.sub("", text).splitlines()):
            if "QUOTED-PRINTABLE" in line.upper():
                yield f"property={number}", quopri.decodestring(line.encode()).decode("utf-8", "replace")


def _page(text: str) -> Iterator[tuple[str, str]]:
    """What a browser would show, and what attributes and comments hold, as a reader sees it that wrote none of it."""
    soup = BeautifulSoup(_BLOCK.sub(_APART + r"\g<0>", text), "lxml")
    yield from (("page", words) for words in soup.get_text().split(_APART))
    for comment in soup.find_all(string=lambda found: isinstance(found, Comment)):
        yield "comment", str(comment)
    for element in soup.find_all(name=True):
        for name, value in element.attrs.items():
            yield f"{element.name}@{name}", " ".join(value) if isinstance(value, list) else str(value)


def _words(page: str) -> str:
    """A page without its tags; those that part words on the screen part lines."""
    return entities(_TAG.sub("", _BLOCK.sub("\n", page)))


def _letters(data: bytes) -> Iterator[tuple[str, str]]:
    starts = [m.end() for m in _LETTER.finditer(data)] or [0]
    ends = [m.start() for m in _LETTER.finditer(data)][1:]
    for number, (start, end) in enumerate(zip(starts, [*ends, len(data)], strict=True)):
        whole = part(data[start:end])
        for field in whole.fields:
            yield f"letter={number}/{field.name}", field.value
        for leaf in leaves(whole):
            for field in leaf.fields:
                yield f"letter={number}/{field.name}", field.value
            if leaf.kind().startswith(("text/", "message/")):
                words = leaf.text()
                yield f"letter={number}/text", words
                yield f"letter={number}/text", _words(words)
