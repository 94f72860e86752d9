"""Records on their way to disk: rows are gathered by column and written as Parquet files in the order they came."""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Final

import polars as pl

from parsers.engine.owner import UNDECIDED
from parsers.record import SCHEMA

FLUSH: Final = 100_000
"""Rows held in memory before they are written."""

_WORKING: Final = {**SCHEMA, UNDECIDED: pl.Boolean()}


class Records:
    """Takes rows in batches, gives one lazy table over all of them. `extra` adds columns of text."""

    def __init__(self, folder: Path, *, extra: tuple[str, ...] = ()) -> None:
        self.rows = 0
        self._folder = folder
        self._schema = {**_WORKING, **dict.fromkeys(extra, pl.String())}
        self._columns: dict[str, list[object]] = {name: [] for name in self._schema}
        self._files: list[Path] = []

    def add(self, columns: Mapping[str, list[object]], length: int, **same: object) -> None:
        """Append a batch: `columns` by name, each of this length; `same` holds for every row; the rest is null."""
        if not length:
            return
        for name, held in self._columns.items():
            if name in columns:
                held.extend(columns[name])
            else:
                held.extend([same.get(name)] * length)
        self.rows += length
        if len(self._columns["id"]) >= FLUSH:
            self._write()

    def table(self) -> pl.LazyFrame:
        """All rows in the order they came."""
        self._write()
        if not self._files:
            return pl.LazyFrame(schema=self._schema)
        return pl.scan_parquet(self._files)

    def _write(self) -> None:
        if not self._columns["id"]:
            return
        frame = pl.DataFrame(
            {name: _series(name, self._columns[name], dtype) for name, dtype in self._schema.items()}
        )
        path = self._folder / f"records-{len(self._files):05}.parquet"
        frame.write_parquet(path, compression="lz4", statistics=False)
        path.chmod(0o600)
        self._files.append(path)
        self._columns = {name: [] for name in self._schema}


def record_id(archive: str, member: str, feed: str, item: str) -> str:
    """The same for the same item of the same export, whatever container it came in: 16 hex digits."""
    return record_ids(archive, member, feed, [item])[0]


def record_ids(archive: str, member: str, feed: str, items: Sequence[str]) -> list[str]:
    """The same for many items of one feed and member, whose common beginning is hashed once."""
    begun = blake2b(f"{archive}\0{member}\0{feed}\0".encode("utf-8", "surrogatepass"), digest_size=8)
    ids = []
    for item in items:
        whole = begun.copy()
        whole.update(item.encode("utf-8", "surrogatepass"))
        ids.append(whole.hexdigest())
    return ids


def _series(name: str, values: list[object], dtype: pl.DataType) -> pl.Series:
    if dtype == pl.Datetime("us", "UTC"):
        return pl.Series(name, values, dtype=pl.Int64).cast(pl.Datetime("us")).dt.replace_time_zone("UTC")
    if dtype == pl.String():
        try:
            return pl.Series(name, values, dtype=dtype)
        except UnicodeEncodeError:
            clean = [v.encode("utf-8", "replace").decode() if isinstance(v, str) else v for v in values]
            return pl.Series(name, clean, dtype=dtype)
    return pl.Series(name, values, dtype=dtype)
