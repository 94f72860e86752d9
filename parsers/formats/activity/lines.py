"""The lines of an activity's cell: runs of words between line breaks, and where each stands in the source."""

import re
from typing import NamedTuple

from parsers.formats.html.markup import INLINE, Node, Page, Words
from parsers.formats.spelling import clean, entities

_PIECE = re.compile(r'<br ?/?>|<a href="([^"]*)"(?: [^<>]*)?>([^<]*)</a>|<b>([^<]*)</b>|([^<]+)')
_LINK, _BOLD, _PLAIN = 2, 3, 4
Address = tuple[int, int, str]
"""Where a link's address stands in the source, and the address."""


class Run(NamedTuple):
    """A run of words in the source, and for a link where its address stands, and the address."""

    start: int
    end: int
    text: str
    href: Address | None = None
    is_bold: bool = False


Line = list[Run]


def usual_lines(cell: str, start: int, end: int) -> list[Line] | None:
    """The lines of a stretch of source that has no tags but links, bold words and breaks; else None."""
    lines: list[Line] = [[]]
    at = start
    for piece in _PIECE.finditer(cell, start, end):
        if piece.start() != at:
            return None
        at = piece.end()
        kind = piece.lastindex
        if kind is None:
            lines.append([])
            continue
        text = plain(piece[kind])
        if kind == _LINK:
            href = (piece.start(1), piece.end(1), plain(piece[1]))
            lines[-1].append(Run(piece.start(kind), piece.end(kind), text, href))
        elif kind == _BOLD or lines[-1] or not text.isspace():
            lines[-1].append(Run(piece.start(kind), piece.end(kind), text, None, kind == _BOLD))
    return [line for line in lines if line] if at == end else None


def plain(raw: str) -> str:
    """Words as they read: entities decoded, hard spaces as spaces."""
    words = entities(raw)
    return words if words.isascii() else clean(words.replace("\xa0", " "))


def tree_lines(page: Page, top: Node, without: frozenset[int]) -> list[Line]:
    """The lines below an element of a tree, leaving out the elements that begin at `without`."""
    lines: list[Line] = [[]]
    stack: list[tuple[Node | Words | None, Address | None, bool]] = [
        (c, None, False) for c in reversed(top.children)
    ]
    while stack:
        at, link, bold = stack.pop()
        if at is None or (isinstance(at, Node) and at.tag == "br"):
            lines.append([])
        elif isinstance(at, Words):
            text = clean(page.words(at)).replace("\xa0", " ")
            if text.strip() or lines[-1]:
                lines[-1].append(Run(at.start, at.end, text, link, bold))
        elif at.start not in without:
            lines[-1] += [] if at.tag == "a" else _other_addresses(page, at)
            breaks: list[tuple[Node | Words | None, Address | None, bool]]
            breaks = [] if at.tag in INLINE else [(None, None, False)]
            inside = _href(page, at) if at.tag == "a" else link
            inner = [(c, inside, bold or at.tag == "b") for c in reversed(at.children)]
            stack += [*breaks, *inner, *breaks]
    return [line for line in lines if any(r.text.strip() or r.href for r in line)]


def _href(page: Page, link: Node) -> Address | None:
    return next(((a.start, a.end, clean(a.value)) for a in page.attributes(link) if a.name == "href"), None)


def _other_addresses(page: Page, node: Node) -> list[Run]:
    """Pictures and sounds: where they lie."""
    found = (a for a in page.attributes(node) if a.name in {"src", "srcset", "href", "alt", "title", "data"})
    return [Run(a.end, a.end, "", (a.start, a.end, clean(a.value))) for a in found]
