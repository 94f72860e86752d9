"""The tables of facts that stand beside this file, or that the user built anew."""

import os
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

import polars as pl

HERE: Final = Path(__file__).parent
MADE: Final = "built.toml"
"""What a folder built by `dossier knowledge build` says of itself."""
FORMAT: Final = 1
"""Columns as this version reads them; tables built for another version are passed over."""


@cache
def table(name: str) -> pl.DataFrame:
    """A table by file name, `.tsv` (all columns text, `#` starts a comment line) or `.parquet`."""
    path = place(name)
    if path.suffix == ".parquet":
        return pl.read_parquet(path)
    return pl.read_csv(path, separator="\t", quote_char=None, comment_prefix="# ", infer_schema=False)


@cache
def sheet(name: str) -> dict[str, Any]:
    """A TOML file by name."""
    with (HERE / name).open("rb") as file:
        return tomllib.load(file)


def place(name: str) -> Path:
    """Where a table is read from: the user's folder if it was built there, else the one that came along."""
    own = fresh() / name
    return own if name in built() and own.is_file() else HERE / name


def fresh() -> Path:
    """The folder of tables built anew: DOSSIER_KNOWLEDGE, else `dossier/knowledge` in the user's data directory."""
    if named := os.environ.get("DOSSIER_KNOWLEDGE"):
        return Path(named)
    data = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(data) / "dossier" / "knowledge"


@cache
def built() -> dict[str, dict[str, Any]]:
    """Name and facts of each table in that folder; none if it was built for another version."""
    path = fresh() / MADE
    if not path.is_file():
        return {}
    try:
        with path.open("rb") as file:
            made = tomllib.load(file)
    except (OSError, tomllib.TOMLDecodeError):
        return {}
    tables = made.get("tables")
    return tables if made.get("format") == FORMAT and isinstance(tables, dict) else {}
