"""HTML as a tree that remembers where in the source each tag, attribute and word stands.

Parsers made for reading lose the spelling; this one keeps spans, so that a page can be written again to the byte
with a word changed. Elements follow HTML's own rules for tags left out (`<li>`, `<td>`, `<p>`, `<html>`), as far as
exports use them, and `css` gives the path that leads a standard HTML parser to the same element.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from importlib.resources import files
from typing import Final

from parsers.formats.spelling import decode, entities
from parsers.problems import ShapeError
from parsers.source import Source

MOST_BYTES: Final = 48 * 1024 * 1024
"""Larger pages are left to readers that stream; the tree takes about ten times the text."""

DEEPEST: Final = 250
"""Levels of nesting; libxml2 stops near here too."""

# Nothing is given back and read again: a tag that never ends is passed over once. See `_Builder.build` for the others.
_TOKEN = re.compile(
    r"<!--(?P<comment>.*?)(?:-->|\Z)"
    r"|<[!?][^>]*+(?:>|\Z)"
    r"|</(?P<close>[a-zA-Z][^\s/>]*+)[^<>]*+>"
    r"|<(?P<open>[a-zA-Z][^\s/><]*+)(?P<attrs>(?>[^>\"'<]+|\"[^\"<]*\"|'[^'<]*'|[\"'])*+)>",
    re.DOTALL,
)
_HTML = re.compile(
    r"<(?:!doctype|html|head|body|meta|title|dl|ul|ol|table|div|h\d|p|section)\b", re.IGNORECASE
)
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_CLASS = re.compile(r"(?<![^\s\"'])class\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_GRAMMAR = tomllib.loads(files(__package__).joinpath("grammar.toml").read_text("utf-8"))
_VOID, _RAW, _IN_HEAD, _BLOCKS = (frozenset(_GRAMMAR[k]) for k in ("void", "raw", "head", "blocks"))
INLINE: Final = frozenset(_GRAMMAR["inline"])
"""Elements that do not begin a line of their own."""

LAYOUT: Final = frozenset(_GRAMMAR["layout"])
"""Attributes that say how a page looks, never what it says."""

_CLOSED_BY: Final = {
    tag: (frozenset(ends["closes"]), frozenset(ends["within"])) for tag, ends in _GRAMMAR["closed_by"].items()
}


@dataclass(slots=True, eq=False, kw_only=True)
class Words:
    """A run of text, a comment, or the raw content of a script: where it stands in the source."""

    parent: "Node"
    start: int
    end: int
    what: str = "text"


@dataclass(slots=True, eq=False, kw_only=True)
class Node:
    """An element: its start tag is `start..inner`, its content `inner..close`, its end tag `close..end`."""

    tag: str
    start: int
    inner: int
    parent: "Node | None"
    nth: int = 1
    close: int = 0
    end: int = 0
    classes: frozenset[str] = frozenset()
    children: list["Node | Words"] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def nodes(self) -> Iterator["Node"]:
        """All elements below, in document order."""
        stack = [c for c in reversed(self.children) if isinstance(c, Node)]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(c for c in reversed(node.children) if isinstance(c, Node))


@dataclass(frozen=True, kw_only=True)
class Attribute:
    """A name, its decoded value, and where the value stands in the source, without its quotes."""

    name: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page: its text, the tree, and how its bytes were spelt."""

    text: str
    root: Node
    encoding: str
    mark: bytes

    def attributes(self, node: Node) -> list[Attribute]:
        """The attributes of a start tag."""
        found = []
        for match in _ATTRIBUTE.finditer(self.text, node.start + 1 + len(node.tag), node.inner):
            group = next((g for g in (2, 3, 4) if match.group(g) is not None), 0)
            if group:
                value = entities(match.group(group))
                start, end = match.span(group)
                found.append(Attribute(name=match.group(1).lower(), value=value, start=start, end=end))
        return found

    def attribute(self, node: Node, name: str) -> str | None:
        """The value of one attribute."""
        return next((a.value for a in self.attributes(node) if a.name == name), None)

    def words(self, words: Words) -> str:
        """The text of a run, with entities decoded."""
        raw = self.text[words.start : words.end]
        return entities(raw) if words.what == "text" else raw

    def encode(self, text: str) -> bytes:
        """Text in the page's own encoding; what that cannot spell becomes a character reference."""
        if self.encoding == "latin-1":
            return text.encode("latin-1", "xmlcharrefreplace")
        return text.encode(self.encoding, "surrogateescape" if self.encoding == "utf-8" else "strict")


def read_page(source: Source) -> Page:
    """Parse a member, once for all feeds. Raises ShapeError where it is no HTML or too large to hold."""
    page = source.parsed.get("page")
    if not isinstance(page, Page):
        if source.size > MOST_BYTES:
            raise ShapeError("a web page too large to hold")
        with source.open() as stream:
            raw = stream.read(MOST_BYTES + 1)
        if len(raw) > MOST_BYTES:
            raise ShapeError("a web page too large to hold")
        text, encoding, mark = decode(raw)
        if not _HTML.search(text[:4096]):
            raise ShapeError("not HTML")
        page = Page(text=text, root=parse(text), encoding=encoding, mark=mark)
        source.parsed["page"] = page
    return page


def parse(text: str) -> Node:
    """The tree of a page's text. Raises ShapeError where tags nest without end."""
    return _Builder(text).build()


def css(node: Node) -> str:
    """The path of an element from the top: `html > body > div:nth-of-type(2)`."""
    steps = []
    at: Node | None = node
    while at is not None and at.parent is not None:
        alone = at.tag in {"html", "head", "body"} and at.nth == 1
        steps.append(at.tag if alone else f"{at.tag}:nth-of-type({at.nth})")
        at = at.parent
    return " > ".join(reversed(steps))


def spell_text(new: str) -> str:
    """Text for between tags."""
    return escape(new, quote=False)


def spell_value(new: str) -> str:
    """Text for between the quotes of an attribute."""
    return escape(new, quote=True)


class _Builder:
    """The tree while it grows: the open elements, and the three that HTML supplies where a page leaves them out."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.root = Node(tag="", start=0, inner=0, parent=None)
        self.open = [self.root]
        self.shell: dict[str, Node] = {}

    def build(self) -> Node:
        at, text = 0, self.text
        # Behind the last `>` nothing ends: to look for the end of each `<!` there would read the rest once for each.
        last = text.rfind(">") + 1
        while (match := _TOKEN.search(text, at, last)) is not None:
            if match.start() > at:
                self._words(at, match.start(), "text")
            at = match.end()
            if match["open"]:
                at = self._start(match["open"].lower(), match)
            elif match["close"]:
                self._end(match["close"].lower(), match.start(), at)
            elif match["comment"] is not None:
                start, end = match.span("comment")
                end, at = (end, at) if end < at else (len(text), len(text))
                self._words(start, end, "comment")
        self._tail(at)
        self._close_down_to(0, len(text))
        for node in (self.root, *self.shell.values()):
            node.close, node.end = node.close or len(text), node.end or len(text)
        return self.root

    def _tail(self, at: int) -> None:
        """What is left behind the last token: words, and a comment without an end."""
        begun = self.text.find("<!--", at)
        words = len(self.text) if begun < 0 else begun
        if at < words:
            self._words(at, words, "text")
        if begun >= 0:
            self._words(begun + 4, len(self.text), "comment")

    def _words(self, start: int, end: int, what: str) -> None:
        if what == "text" and len(self.open) < 3 and not self.text[start:end].isspace():
            self._enter_body(start)
        top = self.open[-1]
        top.children.append(Words(parent=top, start=start, end=end, what=what))

    def _start(self, tag: str, match: re.Match[str]) -> int:
        start, inner = match.span()
        if tag in {"html", "head", "body"}:
            self._shell(tag, start, inner)
            return inner
        if "body" not in self.shell and tag in _IN_HEAD:
            self._shell("head", start, start)
        else:
            self._enter_body(start)
        self._imply_ends(tag, start)
        node = self._push(tag, start, inner)
        named = _CLASS.search(match["attrs"])
        if named:
            node.classes = frozenset(entities(named[1] or named[2] or named[3] or "").split())
        if tag in _VOID or match[0].endswith("/>"):
            self._pop(inner, inner)
        elif tag in _RAW:
            return self._raw(node, inner)
        return inner

    def _raw(self, node: Node, inner: int) -> int:
        close = re.compile(rf"</{node.tag}\s*>", re.IGNORECASE).search(self.text, inner)
        stop, end = close.span() if close else (len(self.text), len(self.text))
        if stop > inner:
            what = "text" if node.tag in {"title", "textarea"} else "raw"
            node.children.append(Words(parent=node, start=inner, end=stop, what=what))
        self._pop(stop, end)
        return end

    def _shell(self, tag: str, start: int, inner: int) -> None:
        if tag in self.shell or (tag == "head" and "body" in self.shell):
            return
        if tag != "html":
            self._shell("html", start, start)
            self._close_down_to(2, start)
        self.shell[tag] = self._push(tag, start, inner)

    def _enter_body(self, start: int) -> None:
        if "body" not in self.shell:
            self._shell("body", start, start)
        elif len(self.open) < 3:
            self.open.append(self.shell["body"])

    def _imply_ends(self, tag: str, at: int) -> None:
        if tag in _BLOCKS and self.open[-1].tag == "p":
            self._pop(at, at)
        closes, beyond = _CLOSED_BY.get(tag, (frozenset(), frozenset()))
        found = len(self.open)
        for depth in range(len(self.open) - 1, 2, -1):
            if self.open[depth].tag in beyond:
                break
            if self.open[depth].tag in closes:
                found = depth
        self._close_down_to(found, at)

    def _end(self, tag: str, start: int, end: int) -> None:
        if tag in {"html", "body"}:
            if tag in self.shell:
                self.shell[tag].close, self.shell[tag].end = start, end
            return
        for depth in range(len(self.open) - 1, 1, -1):
            if self.open[depth].tag == tag:
                self._close_down_to(depth + 1, start)
                self._pop(start, end)
                return
            if tag in INLINE and self.open[depth].tag in {"td", "th", "li", "table"}:
                return

    def _push(self, tag: str, start: int, inner: int) -> Node:
        if len(self.open) > DEEPEST:
            raise ShapeError("a web page nested too deeply")
        top = self.open[-1]
        top.counts[tag] = nth = top.counts.get(tag, 0) + 1
        node = Node(tag=tag, start=start, inner=inner, parent=top, nth=nth)
        top.children.append(node)
        self.open.append(node)
        return node

    def _pop(self, close: int, end: int) -> None:
        node = self.open.pop()
        if node.tag not in self.shell:
            node.close, node.end = close, end

    def _close_down_to(self, depth: int, at: int) -> None:
        while len(self.open) > max(depth, 1):
            self._pop(at, at)
