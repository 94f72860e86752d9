"""The sections of Facebook's and Instagram's HTML pages: messages, posts, labelled values.

Class names as seen in exports of 2018–2020 (`_2lej`, `_2lel`, `_2lem`) and since 2021 (`_a6-g`, `_a6-h`, `_a6-o`).
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from parsers.declare.paths import escape, unescape
from parsers.formats.html.leaves import Item, Line, lines, links_of, part_place, whole
from parsers.formats.html.markup import Node, Page, css
from parsers.problems import ShapeError

_BLOCK = frozenset({"_a6-g", "_2lej"})
_HEADING = frozenset({"_a6-h", "_2lel"})
_DATE = frozenset({"_a72d", "_a6-o", "_2lem"})
_LABEL = "_a6_q"
_META = re.compile(r"class=\"[^\"]*\b(?:_5vb_|_a705|_a706|_a6-g|_2lej)\b")


def sections(page: Page) -> Iterator[Item]:
    """The sections of a page. Raises ShapeError where it has none of Meta's class names."""
    if not _META.search(page.text):
        raise ShapeError("not a page of a Meta export")
    for node in page.root.nodes():
        if node.classes & _BLOCK:
            yield _section(page, node)


def section_place(pointer: str, path: str) -> str:
    """CSS for heading, date and rows; pseudo-elements for lines and links."""
    head, _, rest = path.partition("/")
    if head == "heading":
        return f"{pointer} :is(h2, h3, ._a6-h, ._2lel)"
    if head == "date":
        return f"{pointer} :is(._a72d, ._a6-o, ._2lem)"
    if head == "rows" and rest:
        label, _, number = rest.partition("/") if re.search(r"/\d+$", rest) else (rest, "", "")
        words = re.sub(r"([\"\\])", r"\\\1", unescape(label))
        row = f'{pointer} tr:has(> td:-soup-contains-own("{words}"))'
        return f"{row}::line({number})" if number else row
    return part_place(pointer, path)


def _section(page: Page, node: Node) -> Item:
    pointer, locate = css(node), section_place
    inside = list(_inside(node))
    heading = next((n for n in inside if n.tag in {"h2", "h3"} or n.classes & _HEADING), None)
    date = next((n for n in inside if n.classes & _DATE), None)
    labels = [n for n in inside if n.tag == "td" and _LABEL in n.classes]
    value: dict[str, object] = {}
    named: list[tuple[str, Line]] = []
    for key, part in (("heading", heading), ("date", date)):
        line = whole(page, part) if part is not None else None
        if line is not None:
            value[key] = line.text
            named.append((locate(pointer, key), line))
    named += _labelled(page, pointer, labels, value)
    apart = {id(n) for n in (heading, date) if n is not None} | {id(n.parent) for n in labels}
    rest = lines(page, node, lambda n: id(n) in apart or bool(n.classes & _BLOCK))
    if rest:
        value["lines"] = [line.text for line in rest]
        named += [(f"{pointer}::line({i})", line) for i, line in enumerate(rest)]
        named += [(pointer, line) for line in rest]
    links = [n for n in inside if n.tag == "a" and page.attribute(n, "href")]
    more, addresses = links_of(page, pointer, links, value)
    return Item(pointer=pointer, value=value, nodes=(node,), named=(*named, *more), addresses=addresses)


def _labelled(
    page: Page, pointer: str, labels: list[Node], value: dict[str, object]
) -> Iterator[tuple[str, Line]]:
    """Put labelled cells into `rows`; gives the names of the labels and of the values.

    The value stands in the next cells, up to the next label, or below the label in the same one. Of several values each has the name of all
    and one of its own.
    """
    table: dict[str, list[Line]] = {}
    behind = _behind(labels)
    for cell in labels:
        own = lines(page, cell)
        after = [line for c in behind[id(cell)] for line in lines(page, c)]
        if own and (own[1:] or after):
            table.setdefault(own[0].text, []).extend([*own[1:], *after])
            yield section_place(pointer, f"rows/{escape(own[0].text)}"), replace(own[0], is_key=True)
    if table:
        value["rows"] = {k: v[0].text if len(v) == 1 else [x.text for x in v] for k, v in table.items()}
    for label, found in table.items():
        for number, line in enumerate(found):
            yield section_place(pointer, f"rows/{escape(label)}"), line
            yield section_place(pointer, f"rows/{escape(label)}/{number}"), line


def _behind(labels: list[Node]) -> dict[int, list[Node]]:
    """The cells behind each label in its row, each row gone through once."""
    found: dict[int, list[Node]] = {id(label): [] for label in labels}
    for row in {id(label.parent): label.parent for label in labels}.values():
        cells: list[Node] = []
        for child in row.children if row is not None else ():
            if isinstance(child, Node):
                cells = found.get(id(child), cells)
                if id(child) not in found:
                    cells.append(child)
    return found


def _inside(node: Node) -> Iterator[Node]:
    """Elements below a section in document order, but not those of a section within it."""
    stack = [node]
    while stack:
        at = stack.pop()
        if at is not node:
            yield at
        below = [c for c in at.children if isinstance(c, Node) and not c.classes & _BLOCK]
        stack.extend(reversed(below))
