"""Entries of plain HTML pages: list elements with their links, table rows by header, `label: value` lines.

Which elements are entries is said in a few words of CSS: tags, classes, ancestors and parents (`main > div.entry li`).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Final

from parsers.formats.html.leaves import Item, Line, lines, links_of, whole
from parsers.formats.html.markup import Node, Page, css
from parsers.problems import ShapeError

LONGEST_TITLE: Final = 200
"""Characters of a column's title. It stands in the place of each of its cells; what is longer is no title."""

_STAMP = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?: ?(?:UTC|GMT|Z|[+-]\d\d:?\d\d))?")
_LABELLED = re.compile(r"([^:]{1,80}):\s+(.+)", re.DOTALL)

_Step = tuple[str, frozenset[str], bool]
"""A tag (empty: any), the classes it must have, and whether the step before must be its parent."""


def entries(page: Page, selector: str) -> Iterator[Item]:
    """What `selector` means, in document order. Raises ShapeError where that is nothing."""
    found = False
    for node in _select(page.root, selector):
        found = True
        yield _entry(page, node)
    if not found:
        raise ShapeError("no such entries on the page")


def table_items(page: Page) -> Iterator[Item]:
    """Rows of tables and labelled list entries. Raises ShapeError where the page has no list and no table."""
    tables = [n for n in page.root.nodes() if n.tag in {"table", "li"}]
    if not tables:
        raise ShapeError("neither a table nor a list on the page")
    for node in tables:
        if node.tag == "table":
            yield from _table(page, node)
        elif not any(n.tag == "li" for n in node.nodes()):
            item = _labelled(page, node)
            if item is not None:
                yield item


def _table(page: Page, table: Node) -> Iterator[Item]:
    rows = [n for n in table.nodes() if n.tag == "tr" and _table_of(n) is table]
    if not rows:
        return
    titles = [whole(page, c) for c in _cells(rows[0])]
    header = [t if t is not None and len(t.text) <= LONGEST_TITLE else None for t in titles]
    for row in rows[1:]:
        pointer = css(row)
        value: dict[str, object] = {}
        named = []
        for title, cell in zip(header, _cells(row), strict=False):
            line = whole(page, cell)
            if title is not None and line is not None:
                value[title.text] = line.text
                place = f"{pointer}::cell({title.text})"
                named += [(place, line), (place, replace(title, is_key=True))]
        yield Item(pointer=pointer, value=value, nodes=(row,), named=tuple(named))


def _table_of(node: Node) -> Node | None:
    above = node.parent
    while above is not None and above.tag != "table":
        above = above.parent
    return above


def _cells(row: Node) -> list[Node]:
    return [c for c in row.children if isinstance(c, Node) and c.tag in {"td", "th"}]


def _labelled(page: Page, node: Node) -> Item | None:
    line = whole(page, node)
    match = _LABELLED.fullmatch(line.text) if line is not None else None
    if line is None or match is None:
        return None
    pointer = css(node)
    key, value = match.groups()
    after = Line(runs=line.runs, text=line.text, part=value)
    before = Line(runs=line.runs, text=line.text, part=key, is_key=True)
    named = ((f"{pointer}::value", after), (f"{pointer}::key", before))
    return Item(pointer=pointer, value={"key": key, "value": value}, nodes=(node,), named=named)


def _entry(page: Page, node: Node) -> Item:
    pointer = css(node)
    value: dict[str, object] = {}
    found = lines(page, node)
    parts = [("text", found)] if len(found) == 1 else [("head", found[:1]), ("text", found[1:])]
    named = []
    for key, group in parts:
        if group:
            line = Line(runs=tuple(r for g in group for r in g.runs), text="\n".join(g.text for g in group))
            value[key] = line.text
            named.append((f"{pointer}::{key}", line))
    for line in found:
        stamp = _STAMP.search(line.text)
        if stamp:
            value["date"] = stamp[0]
            named.append((f"{pointer}::date", Line(runs=line.runs, text=line.text, part=stamp[0])))
            break
    links = [n for n in node.nodes() if n.tag == "a" and page.attribute(n, "href")]
    more, addresses = links_of(page, pointer, links, value)
    return Item(pointer=pointer, value=value, nodes=(node,), named=(*named, *more), addresses=addresses)


def _select(root: Node, selector: str) -> Iterator[Node]:
    """The elements below `root` that the selector means, outermost only, in document order."""
    steps = _steps(selector)
    last = -1
    for node in root.nodes():
        if node.start >= last and _fits(node, steps):
            last = node.end or node.inner
            yield node


@cache
def _steps(selector: str) -> tuple[_Step, ...]:
    steps = []
    parent = False
    for word in selector.split():
        if word == ">":
            parent = True
            continue
        tag, *classes = re.split(r"\.", word)
        steps.append((tag, frozenset(classes), parent))
        parent = False
    return tuple(steps)


def _fits(node: Node | None, steps: tuple[_Step, ...]) -> bool:
    tag, classes, by_parent = steps[-1]
    if node is None or (tag and node.tag != tag) or not classes <= node.classes:
        return False
    if len(steps) == 1:
        return True
    above = node.parent
    while above is not None:
        if _fits(above, steps[:-1]):
            return True
        if by_parent:
            return False
        above = above.parent
    return False
