"""The tables of words that stand beside a declaration: what an export's own codes, labels and titles mean."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def words(package: str) -> Mapping[str, Any]:
    """The tables of a package's `words.toml`."""
    return tomllib.loads(files(package).joinpath("words.toml").read_text("utf-8"))
