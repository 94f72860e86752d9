"""The tables of words that stand beside a declaration: what an export's own codes, labels and titles mean."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def words(package: str, name: str = "words.toml") -> Mapping[str, Any]:
    """The tables of a package's `words.toml`, or of another table beside it."""
    return tomllib.loads(files(package).joinpath(name).read_text("utf-8"))
