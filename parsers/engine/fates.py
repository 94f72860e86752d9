"""What a declaration makes of a value, told by the general path of the value."""

import re
from functools import cache
from typing import Final

from parsers.declare.platform import Feed
from parsers.engine.leaves import token

_SAYS: Final = ("value", "timestamp_value", "timestamp", "href")


def fate_of(feeds: tuple[Feed, ...], titles: tuple[str, ...], path: str, share: int, taken: int) -> str:
    """What becomes of a value of an item: `share` and `taken` are the feeds that it is of, and those it gave a record to, as bits."""
    own = [feed for number, feed in enumerate(feeds) if share >> number & 1]
    made = [feed for number, feed in enumerate(feeds) if taken >> number & 1]
    if any(_names(reads(feed), path) or path in _titled(reads(feed), titles) for feed in made):
        return "read"
    if any(_names(feed.structural, path) for feed in own):
        return "carried"
    return "left" if any(_names(feed.ignored, path) for feed in own) else "unknown"


def fate_around(path: str, feeds: tuple[Feed, ...], left: tuple[str, ...]) -> str:
    """What becomes of a value around the items of these feeds."""
    if any(_names(_outer(reads(feed), feed), path) for feed in feeds):
        return "read"
    if any(_names(_outer(feed.structural, feed), path) for feed in feeds):
        return "carried"
    is_left = any(_names(_outer(feed.ignored, feed), path) for feed in feeds) or ends(left, path)
    return "left" if is_left else "unknown"


def ends(keys: tuple[str, ...], path: str) -> bool:
    """Whether a general path ends in one of these."""
    return _end_pattern(keys).fullmatch(path) is not None


@cache
def _end_pattern(keys: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:.*/)?(?:{'|'.join(map(_regex, keys))})" if keys else r"(?!)", re.DOTALL)


@cache
def reads(feed: Feed) -> tuple[str, ...]:
    """The paths that a feed looks at: those of its columns, and those that it knows its items and its owner by."""
    columns = (path for spec in feed.columns().values() for path in spec.paths)
    names = (part for path in feed.names for part in path.split(" + "))
    return tuple(dict.fromkeys((*columns, *feed.needs, *names, *(w.path for w in feed.where))))


def _titled(paths: tuple[str, ...], titles: tuple[str, ...]) -> tuple[str, ...]:
    """The paths that are named by the position of a column, by its title."""
    numbers = (path[1:] for path in paths if path.startswith("#") and path[1:].isdigit())
    return tuple(token(titles[int(n)]) for n in numbers if int(n) < len(titles))


@cache
def _outer(paths: tuple[str, ...], feed: Feed) -> tuple[str, ...]:
    """Those of the paths that lead out of the item, from the root of the document."""
    found = [path.removeprefix("^") for path in paths if path[:1] == "^"]
    for path in paths:
        if path.startswith(".."):
            up = path.count("../")
            containers: tuple[str, ...] = getattr(feed.items, "containers", ())
            found += ("/".join([*c.split("/")[:-up], path.replace("../", "")]) for c in containers)
    return tuple(found)


def _names(paths: tuple[str, ...], path: str) -> bool:
    """Whether one of the paths names this one. A labelled value may also be named by the keys that it stands under."""
    pattern = _pattern(paths)
    if pattern.fullmatch(path):
        return True
    above, at, _ = path.rpartition("@")
    return bool(at) and any(pattern.fullmatch(above + key) for key in _SAYS)


@cache
def _pattern(paths: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{_regex(p)})" for p in paths) or r"(?!)", re.DOTALL)


def _regex(path: str) -> str:
    """A path as a pattern of general paths. What it names may be a list."""
    label = re.search(r"@([^/]+)", path)
    if label and label[1].startswith("#"):
        return "(?:.*/)?string_map_data/@[^/]*"
    if label:
        return "(?:.*/)?" + re.escape(f"@{label[1].casefold()}")
    steps = ["*" if t.isdigit() else t for t in path.split("/")]
    words = "/".join(re.escape(s) for s in steps).replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
    return words.replace("/.*/", "/(?:.*/)?") + r"(?:/\*)*"
