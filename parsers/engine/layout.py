"""The layout of a member: which leaf is whose column, which is structure, which was ignored, which nobody knows.

The redactor's map. It comes from the same declarations and the same reading as the records, so a leaf that is not in
it was not understood.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Final

from parsers.declare.fields import Field
from parsers.declare.paths import Around, escape, find_all
from parsers.declare.platform import Feed, Platform
from parsers.engine.extract import places, pointer_of, share_out, surroundings
from parsers.engine.recognise import Claim
from parsers.engine.records import record_id
from parsers.problems import ShapeError
from parsers.source import Items, Source

_TELLING: Final = frozenset(
    {
        "text",
        "question",
        "answer",
        "value",
        "url",
        "amount",
        "lat",
        "lon",
        "place",
        "ip",
        "device",
        "target_id",
    }
)
"""Columns that say what a record says; where none is filled, `target` does."""


class Standing(StrEnum):
    """What a leaf is to the declarations."""

    COLUMN = "column"
    STRUCTURAL = "structural"
    IGNORED = "ignored"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Use:
    """A column of a record that a leaf fills."""

    record: str
    column: str
    spec: Field
    own: bool
    """Whether the leaf stands inside the record's own item and says what the record says, not when or by whom."""


@dataclass(kw_only=True)
class Layout:
    """What stands where in a member.

    `items` are the formats to rewrite it with; `records` the records of each item by pointer; `uses` the columns each
    leaf fills; `standings` what the other known leaves are;
    `shapes` the records that would not be known as what they are without a leaf.
    """

    platform: Platform
    items: tuple[Items, ...]
    records: dict[str, list[str]] = field(default_factory=dict)
    uses: dict[str, list[Use]] = field(default_factory=dict)
    standings: dict[str, Standing] = field(default_factory=dict)
    shapes: dict[str, list[str]] = field(default_factory=dict)


def layout(member: Source, claimed: Sequence[Claim], archive: str) -> Layout | None:
    """The layout of a member as the first platform that finds its shape sees it, or None."""
    for claim in claimed:
        groups: dict[Items, list[Feed]] = {}
        for feed in claim.feeds:
            groups.setdefault(feed.items, []).append(feed)
        found = []
        for items, feeds in groups.items():
            own = Layout(platform=claim.platform, items=(items,))
            try:
                _lay_out(member, items, feeds, own, archive)
            except ShapeError:
                continue
            found.append(own)
        # A container whose items nobody took was meant for another member of the same name.
        taken = [own for own in found if own.records]
        if taken or (found and claim.certain):
            return _together(taken or found)
    return None


def _together(layouts: Sequence[Layout]) -> Layout:
    """Layouts of one member by several containers as one; whoever knows what a leaf is counts."""
    whole = Layout(platform=layouts[0].platform, items=tuple(i for part in layouts for i in part.items))
    for part in layouts:
        for pointer, records in part.records.items():
            whole.records.setdefault(pointer, []).extend(records)
        for pointer, uses in part.uses.items():
            whole.uses.setdefault(pointer, []).extend(uses)
        for pointer, identities in part.shapes.items():
            whole.shapes.setdefault(pointer, []).extend(identities)
        for pointer, standing in part.standings.items():
            known = whole.standings.get(pointer, Standing.UNKNOWN)
            if known is Standing.UNKNOWN or standing is Standing.STRUCTURAL:
                whole.standings[pointer] = standing
    return whole


def _lay_out(member: Source, items: Items, feeds: Sequence[Feed], seen: Layout, archive: str) -> None:
    rules, known = _rules(tuple(feeds)), dict[str, Standing]()

    def standing(path: str) -> Standing:
        found = known.get(path)
        if found is None:
            found = known[path] = _standing(path, rules)
        return found

    for rows in items.rows(member):
        around = surroundings(seen.platform, member.name, rows)
        inside: dict[int, list[str]] = {}
        for at, item in enumerate(rows.items):
            inside[at] = pointers = []
            for path in _leaf_paths(item, ()):
                pointer = items.locate(rows.pointers[at], path)
                pointers.append(pointer)
                if pointer not in seen.standings:
                    seen.standings[pointer] = standing(path)
        for feed, share in zip(feeds, share_out(feeds, rows.items, around), strict=True):
            name = f"{seen.platform.name}/{feed.name}"
            for at in share:
                identity = record_id(archive, member.name, name, rows.pointers[at])
                near = around[at]
                _note_columns(feed, rows.items[at], near, identity, inside=inside[at], seen=seen)
                _note_shape(feed, rows.items[at], near, identity, seen)
        for path in _leaf_paths(rows.root, ()):
            if "/" + path not in seen.standings:
                seen.standings["/" + path] = standing("^/" + path)


def _note_columns(
    feed: Feed, item: object, around: Around, identity: str, *, inside: Collection[str], seen: Layout
) -> None:
    found = places(feed, item, around)
    if not found:
        return
    columns = feed.columns()
    telling = found.keys() & _TELLING or found.keys() & {"target"}
    seen.records.setdefault(around.pointer, []).append(identity)
    for column, hits in found.items():
        for place, raw in hits:
            for leaf in _leaf_paths(raw, ()) if isinstance(raw, (dict, list)) else ("",):
                pointer = f"{place}/{leaf}" if leaf else place
                own = column in telling and pointer in inside
                seen.uses.setdefault(pointer, []).append(Use(identity, column, columns[column], own))


def _note_shape(feed: Feed, item: object, around: Around, identity: str, seen: Layout) -> None:
    """What a feed knows its items by is structure: without it the item would be another feed's, or nobody's."""
    for path in (*feed.needs, *(w.path for w in feed.where if not w.absent)):
        for hit in find_all(path, item, around):
            if not isinstance(hit.value, (dict, list)):
                pointer = pointer_of(feed.items, hit, around)
                seen.standings[pointer] = Standing.STRUCTURAL
                seen.shapes.setdefault(pointer, []).append(identity)


def _leaf_paths(value: object, path: tuple[str, ...]) -> Iterator[str]:
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from _leaf_paths(inner, (*path, escape(key)))
    elif isinstance(value, list) and value:
        for i, inner in enumerate(value):
            yield from _leaf_paths(inner, (*path, str(i)))
    else:
        yield "/".join(path)


def _standing(path: str, rules: Sequence[tuple[re.Pattern[str], Standing]]) -> Standing:
    general = "/".join("*" if t.isdigit() else t for t in path.split("/"))
    return next((s for pattern, s in rules if pattern.fullmatch(general)), Standing.UNKNOWN)


@cache
def _rules(feeds: tuple[Feed, ...]) -> tuple[tuple[re.Pattern[str], Standing], ...]:
    structural = ((p, Standing.STRUCTURAL) for f in feeds for p in f.structural)
    ignored = ((p, Standing.IGNORED) for f in feeds for p in f.ignored)
    return tuple((_pattern(p), s) for p, s in (*structural, *ignored))


def _pattern(path: str) -> re.Pattern[str]:
    general = "/".join("*" if t.isdigit() else t for t in path.split("/"))
    if general.startswith("../"):
        general = "^/**/" + general.replace("../", "")
    words = re.escape(general).replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
    return re.compile(words.replace("/.*/", "/(?:.*/)?") + r"(?:/\*)*", re.IGNORECASE)
