r"""The path language of declarations: from an item to a value, and to that value's place.

    content                a key of the item
    data/0/post            keys and list positions, as deep as needed
    data/*/name            the first element (or value of an object) that holds it
    ../group_name          from the item one level up the document
    ^/title                from the document around the item
    #2                     the third column of a table, whatever its name (for localised headers)
    @URL   @Time/timestamp a labelled value: an entry of `label_values` or a key of `string_map_data`, by canonical label
    @#time  @#2of2         the entry of `string_map_data` that has a time; the second of the two that hold a text: in any language
    ~  ~1                  the key under which the item stands, or the key one level above it
    $inbox/([^/]+)_\d+/    the first group of a pattern searched in the member's name

A key that holds a slash or a tilde is written as in RFC 6901 (`~1`, `~0`) inside a longer path.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

MISSING = object()
Labels = Mapping[str, str]
"""Casefolded label in any language, to the canonical label."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """A value and the concrete path to it. `base` is "item" (relative to it), "root", "key" or "name"."""

    value: object
    path: str
    base: str = "item"


@dataclass(frozen=True, kw_only=True)
class Around:
    """What surrounds an item: its pointer, the document, the member's name, the label dictionary."""

    pointer: str
    root: object
    member: str
    labels: Labels
    repair: Callable[[str], str | None]


def find(path: str, item: object, around: Around) -> Found | None:
    """The first non-null value at `path`, or None."""
    return next(find_all(path, item, around), None)


def find_all(path: str, item: object, around: Around) -> Iterator[Found]:
    """Every non-null value at `path`, in document order."""
    plain = _plain(path)
    if plain is not None:
        value = _get(item, plain[0])
        if value is not None:
            yield Found(value=value, path=plain[1])
    elif path.startswith("$"):
        match = re.search(path[1:], around.member)
        if match and match.group(1):
            yield Found(value=match.group(1), path="$", base="name")
    elif path.startswith("~") and path != "~0" and "/" not in path:
        up = int(path[1:] or 0)
        steps = around.pointer.split("/")
        if len(steps) > up + 1:
            at = "/".join(steps[: len(steps) - up])
            yield Found(value=unescape(steps[-1 - up]), path=at + "#", base="key")
    elif path.startswith("^"):
        yield from _walk(around.root, _tokens(path.removeprefix("^").removeprefix("/")), (), "root", around)
    elif path.startswith(".."):
        tokens = _tokens(path)
        up = sum(1 for t in tokens if t == "..")
        above = around.pointer.split("/")[: len(around.pointer.split("/")) - up]
        base = tuple(unescape(t) for t in above[1:])
        start = _descend(around.root, base)
        yield from _walk(start, tokens[up:], base, "root", around)
    else:
        tokens = _tokens(path)
        # Most items lack most keys, and finding that out step by step is most of the time of a search.
        if tokens and type(item) is dict and tokens[0][:1] not in {"*", "@", "#"} and tokens[0] not in item:
            return
        yield from _walk(item, tokens, (), "item", around)


def compile_path(path: str) -> Callable[[Sequence[object]], list[object]] | None:
    """A fast reader of one path over a batch of items, or None where the path needs `find`.

    Only plain keys and positions qualify. A missing value gives None.
    """
    if path[:1] in {"$", "~", "^", "#", "@", "."} or "*" in path or "@" in path:
        return None
    tokens = _tokens(path)
    if len(tokens) == 1 and not tokens[0].isdigit():
        key = tokens[0]
        return lambda items: [i.get(key) if type(i) is dict else None for i in items]
    if not tokens:
        return list
    return lambda items: [_get(i, tokens) for i in items]


@cache
def first_key(path: str) -> str | None:
    """The key of an item without which nothing is at the path, for paths that `compile_path` takes."""
    if path[:1] in {"$", "~", "^", "#", "@", "."} or "*" in path or "@" in path or not path:
        return None
    return _tokens(path)[0]


def general(path: str) -> str:
    """The path with list positions and labelled entries made general: `data/0/post` becomes `data/*/post`."""
    return "/".join("*" if t.isdigit() else t for t in path.split("/"))


def escape(key: str) -> str:
    """A key as an RFC 6901 token."""
    return key.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """An RFC 6901 token as a key."""
    return token.replace("~1", "/").replace("~0", "~")


def resolve(document: object, pointer: str) -> object:
    """The value at an RFC 6901 pointer. Raises KeyError where it leads nowhere."""
    found = _descend(document, tuple(unescape(t) for t in pointer.split("/")[1:]))
    if found is MISSING:
        raise KeyError(pointer)
    return found


@cache
def _tokens(path: str) -> tuple[str, ...]:
    return (
        tuple(t if t.startswith("~") and len(t) == 1 else unescape(t) for t in path.split("/"))
        if path
        else ()
    )


@cache
def _plain(path: str) -> tuple[tuple[str, ...], str] | None:
    """The steps of a path that leads from the item straight to one value, and how it is written; else None."""
    if not path or path[0] in "$~^.#" or "*" in path or "@" in path or "#" in path:
        return None
    steps = _tokens(path)
    return steps, "/".join(map(escape, steps))


def _get(item: object, tokens: tuple[str, ...]) -> object:
    for token in tokens:
        if type(item) is dict:
            item = item.get(token)
        elif type(item) is list and token.isdigit() and int(token) < len(item):
            item = item[int(token)]
        else:
            return None
    return item


def _descend(document: object, tokens: tuple[str, ...]) -> object:
    for token in tokens:
        if isinstance(document, dict) and token in document:
            document = document[token]
        elif isinstance(document, list) and token.isdigit() and int(token) < len(document):
            document = document[int(token)]
        else:
            return MISSING
    return document


def _walk(
    value: object, tokens: tuple[str, ...], path: tuple[str, ...], base: str, around: Around
) -> Iterator[Found]:
    if value is None or value is MISSING:
        return
    if not tokens:
        yield Found(value=value, path="/".join(map(escape, path)), base=base)
        return
    head, rest = tokens[0], tokens[1:]
    if head == "*":
        for key, inner in _children(value):
            yield from _walk(inner, rest, (*path, key), base, around)
    elif head.startswith("@"):
        for where, inner in _labelled(value, head[1:], around):
            if rest or not isinstance(inner, dict):
                yield from _walk(inner, rest, (*path, *where), base, around)
            else:
                yield from _content(inner, (*path, *where), base)
    elif head.startswith("#") and head[1:].isdigit() and isinstance(value, dict):
        keys = list(value)
        if int(head[1:]) < len(keys):
            key = keys[int(head[1:])]
            yield from _walk(value[key], rest, (*path, key), base, around)
    else:
        inner = _descend(value, (head,))
        yield from _walk(inner, rest, (*path, head), base, around)


def _content(entry: dict[str, object], path: tuple[str, ...], base: str) -> Iterator[Found]:
    """What a labelled entry says: its value, else its time, else its link."""
    for name in ("value", "timestamp_value", "timestamp", "href"):
        value = entry.get(name)
        if value is not None and value != "" and not isinstance(value, (dict, list)):
            yield Found(value=value, path="/".join(map(escape, (*path, name))), base=base)
            return


def _children(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from ((str(i), v) for i, v in enumerate(value))


def _labelled(value: object, label: str, around: Around) -> Iterator[tuple[tuple[str, ...], object]]:
    """Entries of label_values, nested `dict` lists, string_map_data and rows of a page with this label."""
    if label.startswith("#"):
        yield from _by_position(value, label[1:])
        return
    wanted = label.casefold()

    def named(entry: object) -> bool:
        if not isinstance(entry, dict):
            return False
        names = (entry.get(k) for k in ("ent_field_name", "label", "title"))
        return any(isinstance(n, str) and _canonical(n, around) == wanted for n in names)

    if isinstance(value, list):
        for i, entry in enumerate(value):
            if named(entry):
                yield (str(i),), entry
            elif isinstance(entry, dict) and isinstance(entry.get("dict"), list) and "label" not in entry:
                for where, inner in _labelled(entry["dict"], label, around):
                    yield (str(i), "dict", *where), inner
    elif isinstance(value, dict):
        for container in ("label_values", "dict", "vec"):
            if isinstance(value.get(container), list):
                for where, inner in _labelled(value[container], label, around):
                    yield (container, *where), inner
        for container in ("string_map_data", "media_map_data", "rows"):
            table = value.get(container)
            if isinstance(table, dict):
                for key, inner in table.items():
                    if _canonical(key, around) == wanted:
                        yield (container, key), inner


def _by_position(value: object, which: str) -> Iterator[tuple[tuple[str, ...], object]]:
    """The entry of `string_map_data` that has a time, or the n-th of exactly so many that hold a text: `time`, `1of2`."""
    table = value.get("string_map_data") if isinstance(value, dict) else None
    if not isinstance(table, dict):
        return
    entries = [(key, entry) for key, entry in table.items() if isinstance(entry, dict)]
    if which == "time":
        found = [(key, entry) for key, entry in entries if entry.get("timestamp") not in (None, 0, "", "0")][
            :1
        ]
    else:
        number, _, among = which.partition("of")
        found = [
            (key, entry) for key, entry in entries if isinstance(entry.get("value"), str) and entry["value"]
        ]
        found = found[int(number) - 1 : int(number)] if len(found) == int(among) else []
    yield from ((("string_map_data", key), entry) for key, entry in found)


def _canonical(name: str, around: Around) -> str:
    folded = (around.repair(name) or "").casefold()
    return around.labels.get(folded, folded)
