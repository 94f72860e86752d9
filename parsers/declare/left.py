"""The keys that a platform leaves on purpose: `left.toml` beside its declarations, by reason."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from parsers.declare.words import words


@cache
def left(package: str) -> Mapping[str, str]:
    """Each key that is left, to the reason. Raises FileNotFoundError where the package has no such table."""
    table = words(package, "left.toml")
    return MappingProxyType({key: reason for reason, row in table.items() for key in row["keys"]})
