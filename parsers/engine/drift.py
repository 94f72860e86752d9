"""Keys that nobody has claimed: what an export holds and no declaration mentions.

Keys are general paths from the member's root, list positions as `*`. A labelled value of Meta counts as
`@Label`, and `@*` among a feed's ignored keys stands for all of them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Final

from parsers.declare.paths import Around, unescape
from parsers.declare.platform import Feed
from parsers.engine.extract import Surroundings

SAMPLED: Final = 400
"""Items of a batch looked at for their keys: the first and then evenly spread ones."""

WIDEST: Final = 200
"""Keys of one object looked at around the items; a slice of a long list is an object by position there."""

LONGEST: Final = 100
"""Characters of a key that are listed."""

MOST: Final = 2_000
"""Keys of one member that are listed. More are no keys but somebody's words."""

DEEPEST: Final = 12
"""Levels below an item that are told apart."""


def item_keys(items: Sequence[object], arounds: Surroundings) -> set[str]:
    """The general paths of all leaves in a sample of items, relative to the item."""
    step = max(1, len(items) // SAMPLED)
    found: set[str] = set()
    seen: set[object] = set()
    for at in range(0, len(items), step):
        shape = _flat_shape(items[at])
        if shape is None or shape not in seen:
            found.update(islice(_leaves(items[at], (), arounds[at]), MOST))
            seen.add(shape)
        if len(found) > MOST:
            break
    return found


def root_keys(root: object, containers: Sequence[str]) -> set[str]:
    """The general paths of all leaves around the items; what lies inside a container is left out."""
    if not isinstance(root, (dict, list)):
        return set()
    inside = [_pattern(c) for c in containers]
    if any(p.match("/") for p in inside):
        return set()
    return {f"^/{path}" for path in islice(_around(root, (), inside), MOST)}


def _short(key: str) -> str:
    """A key as it is listed: one of a thousand letters is somebody's words, and below it every path would bear it."""
    return key if len(key) <= LONGEST else key[:LONGEST] + "…"


def unknown(keys: Iterable[str], feeds: Sequence[Feed]) -> list[str]:
    """The keys that no feed reads, needs, or ignores, sorted."""
    declared = _declared(tuple(feeds))
    return sorted(key for key in islice(sorted(keys), MOST) if not any(d.match(key) for d in declared))


def _flat_shape(item: object) -> object:
    """What tells the keys of an item without looking at each value: None where that takes more than keys and types."""
    if type(item) is not dict or "" in item.values():
        return None
    types = tuple(map(type, item.values()))
    return (tuple(item), types) if dict not in types and list not in types else None


def _leaves(value: object, path: tuple[str, ...], around: Around) -> Iterator[str]:
    if isinstance(value, dict) and value and len(path) < DEEPEST:
        label = _label(value, around)
        if label is not None and path:
            yield f"@{_short(label)}"
            return
        for key, inner in value.items():
            if key == "string_map_data" and isinstance(inner, dict):
                yield from (
                    f"@{_short(around.labels.get(_fold(k, around), _fold(k, around)))}" for k in inner
                )
            else:
                yield from _leaves(inner, (*path, _short(key)), around)
    elif isinstance(value, list) and len(path) < DEEPEST:
        for inner in value[:50]:
            yield from _leaves(inner, (*path, "*"), around)
    elif value not in (None, "", {}):
        yield "/".join("*" if t.isdigit() else t for t in path)


def _label(value: dict[str, object], around: Around) -> str | None:
    if not {"value", "vec", "dict", "timestamp_value", "href"} & value.keys():
        return None
    for key in ("ent_field_name", "label", "title"):
        name = value.get(key)
        if isinstance(name, str) and name:
            return around.labels.get(_fold(name, around), _fold(name, around))
    return None


def _fold(name: str, around: Around) -> str:
    return (around.repair(name) or "").casefold()


def _around(value: object, path: tuple[str, ...], inside: list[re.Pattern[str]]) -> Iterator[str]:
    here = "/" + "/".join(path)
    if path and any(p.match(here) for p in inside):
        return
    if isinstance(value, dict) and len(path) < DEEPEST:
        for key, inner in islice(value.items(), WIDEST):
            yield from _around(inner, (*path, _short(key)), inside)
    elif isinstance(value, list) and len(path) < DEEPEST:
        seen: set[object] = set()
        for inner in value[:50]:
            shape = _flat_shape(inner)
            if shape is None or shape not in seen:
                yield from _around(inner, (*path, "0"), inside)
                seen.add(shape)
    elif value not in (None, "", {}):
        yield "/".join("*" if t.isdigit() else t for t in path)


@cache
def _pattern(container: str) -> re.Pattern[str]:
    """A container's pointer pattern; the list or object that holds the items counts as inside."""
    stem = container.removesuffix("/*")
    words = re.escape(stem).replace(r"/\*\*", "(?:/.*)?").replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
    return re.compile((words or "") + r"(?:/|$)")


@cache
def _declared(feeds: tuple[Feed, ...]) -> list[re.Pattern[str]]:
    paths = {p for feed in feeds for p in _paths_of(feed)}
    return [_regex(p) for p in sorted(paths)]


def _paths_of(feed: Feed) -> Iterator[str]:
    for spec in feed.columns().values():
        yield from spec.paths
    yield from feed.needs
    yield from (part for path in feed.names for part in path.split(" + "))
    yield from feed.ignored
    yield from feed.structural
    yield from (w.path for w in feed.where)


def _regex(path: str) -> re.Pattern[str]:
    label = re.search(r"@([^/]+)", path)
    if label:
        if label.group(1) == "*":
            return re.compile("@.*$", re.DOTALL)
        return re.compile(re.escape(f"@{label.group(1).casefold()}") + "$", re.IGNORECASE)
    general = "/".join("*" if t.isdigit() else unescape(t) for t in path.split("/"))
    if general.startswith(".."):
        general = "^/**/" + general.replace("../", "").replace("..", "")
    words = re.escape(general).replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
    return re.compile(words.replace("/.*/", "/(?:.*/)?") + "(?:/[*0-9]+)*$")
