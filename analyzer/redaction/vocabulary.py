"""The words that declarations themselves use: keys, column names, parts of file names. They are nobody's secret."""

from collections.abc import Iterator
from functools import cache

from analyzer.redaction.terms import WORD, fold
from parsers.declare.platform import Feed
from parsers.platforms import PLATFORMS


@cache
def vocabulary() -> frozenset[str]:
    """Folded words of all globs, paths, containers and keys that any platform declares."""
    texts = [text for platform in PLATFORMS for feed in platform.feeds for text in _texts(feed)]
    texts += (key for platform in PLATFORMS for key in platform.left)
    return frozenset(fold(word) for text in texts for word in WORD.findall(text))


def _texts(feed: Feed) -> Iterator[str]:
    yield from feed.globs()
    yield from (*feed.needs, *feed.ignored, *feed.structural, *feed.names)
    yield from (where.path for where in feed.where)
    yield from getattr(feed.items, "containers", ())
    yield from getattr(feed.items, "header", None) or ()
    for spec in feed.columns().values():
        yield from (path for path in spec.paths if not path.startswith("$"))
