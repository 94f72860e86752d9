"""The tables of facts that stand beside this file, or that the user built anew."""

import os
import tomllib
from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Annotated, Any, Final

import polars as pl
from msgspec import Meta, Struct

from analyzer.given import UsageError, absent, content, shaped, sound, text, toml
from parsers.problems import ExportError

HERE: Final = Path(__file__).parent
MADE: Final = "built.toml"
"""What a folder built by `dossier knowledge build` says of itself."""
FORMAT: Final = 1
"""Columns as this version reads them; tables built for another version are passed over."""
LARGEST: Final = 100_000_000
"""Bytes of a table: ten times all that come along."""
LONGEST: Final = 1_000_000
"""Bytes of the list of them."""


class Fact(Struct):
    """What `built.toml` says of a table; more may stand there."""

    sha256: Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
    as_of: str = "not stated"
    inputs: str = ""


class Facts(Struct):
    """What is read of `built.toml`."""

    format: int
    tables: dict[str, Fact] = {}


@cache
def table(name: str) -> pl.DataFrame:
    """A table by file name, `.tsv` (all columns text, `#` starts a comment line) or `.parquet`.

    Raises ExportError where the user's own is not as it was built.
    """
    path = place(name)
    if path.parent != HERE:
        return _own(path, built()[name])
    if path.suffix == ".parquet":
        return pl.read_parquet(path)
    return pl.read_csv(path, separator="\t", quote_char=None, comment_prefix="# ", infer_schema=False)


def _own(path: Path, fact: Fact) -> pl.DataFrame:
    """A table of the user's folder: the bytes that were built, in the columns that this version reads."""
    data = content(path, LARGEST)
    with sound(path.name, "table"):
        same = sha256(data).hexdigest() == fact.sha256
        if same and pl.read_parquet_schema(BytesIO(data)) == pl.read_parquet_schema(HERE / path.name):
            return pl.read_parquet(BytesIO(data))
    raise ExportError(
        f"{path.name} in {path.parent.name} is not as it was built: build it again, or unset DOSSIER_KNOWLEDGE."
    )


@cache
def sheet(name: str) -> dict[str, Any]:
    """A TOML file by name."""
    with (HERE / name).open("rb") as file:
        return tomllib.load(file)


def place(name: str) -> Path:
    """Where a table is read from: the user's folder if it was built there, else the one that came along."""
    return fresh() / name if name in built() else HERE / name


def ready() -> None:
    """Raises ExportError where a table of the user's is not as it was built: better before a reading than after it.

    Raises UsageError where DOSSIER_KNOWLEDGE names a folder of no tables: they were asked for.
    """
    if os.environ.get("DOSSIER_KNOWLEDGE") and absent(fresh() / MADE):
        raise UsageError(f"DOSSIER_KNOWLEDGE names a folder that holds no {MADE}: build it, or unset it.")
    for name in built():
        if (HERE / name).is_file():
            table(name)


def fresh() -> Path:
    """The folder of tables built anew: DOSSIER_KNOWLEDGE, else `dossier/knowledge` in the user's data directory.

    Raises UsageError where there is none.
    """
    if named := os.environ.get("DOSSIER_KNOWLEDGE"):
        return Path(named)
    if named := os.environ.get("XDG_DATA_HOME"):
        return Path(named) / "dossier" / "knowledge"
    try:
        return Path.home() / ".local" / "share" / "dossier" / "knowledge"
    except RuntimeError:
        raise UsageError("there is no home folder here: set HOME, or DOSSIER_KNOWLEDGE.") from None


@cache
def built() -> dict[str, Fact]:
    """Name and facts of each table in that folder; none if it was built for another version.

    Raises ExportError where the folder's own list cannot be read: nobody should get other tables than they think.
    """
    try:
        path = fresh() / MADE
    except UsageError:
        return {}  # who has no home has built nothing there
    if absent(path):
        return {}
    made = toml(text(content(path, LONGEST), MADE), MADE)
    if made.get("format") != FORMAT:
        return {}
    known = shaped(made, Facts, MADE).tables
    return {name: fact for name, fact in known.items() if name.endswith(".parquet")}
