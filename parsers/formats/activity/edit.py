"""An activity written again: cut out, or with words and addresses changed where they stand."""

import re
from collections.abc import Iterator

from parsers.formats.activity.cell import Leaf, leaves
from parsers.formats.html.markup import spell_text, spell_value
from parsers.source import DROP, Edit

_DIV = re.compile(r"<(/?)div\b", re.IGNORECASE)
_TAG_OR_WORDS = re.compile(r"(<[^<>]*+>)|[^<>\s][^<>]*+")
_Change = tuple[int, int, str]


def rewritten(cell: str, place: str, edit: Edit) -> str:
    """The cell again; nothing of it but what closes the page behind it where the edit drops it.

    The words of a title's link are a value of their own too: they go when that goes, not when the title does.
    """
    if not edit.keep(place):
        return _behind(cell)
    changes: dict[int, _Change] = {}
    found = sorted(leaves(cell), key=lambda leaf: len(leaf.runs))
    shared = {run[0] for leaf in found if leaf.path == "titleName" for run in leaf.runs}
    for leaf in found:
        new = edit.value(f"{place}::part({leaf.path})", leaf.value)
        if new is DROP:
            only = [run for run in leaf.runs if leaf.path != "title" or run[0] not in shared]
            spelt = [(start, end, "") for start, end, _ in only]
        else:
            spelt = list(_changes(leaf, str(new))) if new != leaf.value else []
        changes.update((change[0], change) for change in spelt if change[0] not in changes)
    return _applied(cell, sorted(changes.values())) if changes else cell


def _behind(cell: str) -> str:
    """What follows the cell's own end: white space and the tags that close the page."""
    depth = 0
    for tag in _DIV.finditer(cell):
        depth += -1 if tag[1] else 1
        if depth == 0:
            end = cell.find(">", tag.end()) + 1
            return _TAG_OR_WORDS.sub(lambda piece: piece[1] or "", cell[end:])
    return ""


def _changes(leaf: Leaf, new: str) -> Iterator[_Change]:
    """The new words in the leaf's runs: those that still fit stay, the last one takes what is left."""
    if leaf.is_address:
        start, end, _ = leaf.runs[0]
        yield start, end, spell_value(new)
        return
    left = new
    for start, end, text in leaf.runs[:-1]:
        if left.startswith(text):
            left = left[len(text) :]
        else:
            yield start, end, ""
    start, end, text = leaf.runs[-1]
    if left != text:
        yield start, end, spell_text(left)


def _applied(cell: str, changes: list[_Change]) -> str:
    out, at = [], 0
    for start, end, new in changes:
        if start >= at:
            out += [cell[at:start], new]
            at = end
    return "".join([*out, cell[at:]])
