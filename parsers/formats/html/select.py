"""A few words of CSS for finding items on a page: tags, classes, ancestors and parents (`main > div.entry li`)."""

import re
from collections.abc import Iterator
from functools import cache

from parsers.formats.html.markup import Node

Step = tuple[str, frozenset[str], bool]
"""A tag (empty: any), the classes it must have, and whether the step before must be its parent."""


def select(root: Node, selector: str) -> Iterator[Node]:
    """The elements below `root` that the selector means, outermost only, in document order."""
    steps = _steps(selector)
    last = -1
    for node in root.nodes():
        if node.start >= last and _fits(node, steps):
            last = node.end or node.inner
            yield node


@cache
def _steps(selector: str) -> tuple[Step, ...]:
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


def _fits(node: Node | None, steps: tuple[Step, ...]) -> bool:
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
