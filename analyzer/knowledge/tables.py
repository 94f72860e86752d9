"""The tables of facts that stand beside this file."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

import polars as pl

HERE: Final = Path(__file__).parent


@cache
def table(name: str) -> pl.DataFrame:
    """A table by file name, `.tsv` (all columns text, `#` starts a comment line) or `.parquet`."""
    path = HERE / name
    if path.suffix == ".parquet":
        return pl.read_parquet(path)
    return pl.read_csv(path, separator="\t", quote_char=None, comment_prefix="# ", infer_schema=False)


@cache
def sheet(name: str) -> dict[str, Any]:
    """A TOML file by name."""
    with (HERE / name).open("rb") as file:
        return tomllib.load(file)
