"""A table as a file, so that a disk that takes no more is never told as anything else."""

from pathlib import Path
from typing import Any, Final

import polars as pl

from parsers.problems import DiskError, system_number

_UNWRITTEN: Final = "transport error"
"""What Polars says where the last bytes of a file are not taken: it calls that bad Parquet, and gives no number."""


def write_table(rows: pl.DataFrame | pl.LazyFrame, path: Path, **how: Any) -> None:
    """Rows as Parquet. Raises DiskError where the disk does not take them; `how` is what Polars takes."""
    try:
        if isinstance(rows, pl.LazyFrame):
            rows.sink_parquet(path, **how)
        else:
            rows.write_parquet(path, **how)
    except pl.exceptions.ComputeError as error:
        number = system_number(error)
        if not number and _UNWRITTEN not in str(error):
            raise
        raise DiskError(number, "a table cannot be written") from None
