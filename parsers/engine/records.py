"""Records on their way to disk: rows are gathered by column and written as Parquet files in the order they came."""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Final

import polars as pl
from polars.exceptions import ComputeError

from parsers.engine.owner import UNDECIDED
from parsers.problems import DiskError, system_number
from parsers.record import SCHEMA

FLUSH: Final = 100_000
"""Rows held in memory before they are written."""

LONG: Final = 64 << 20
"""Characters held in memory before they are written."""

_WORKING: Final = {**SCHEMA, UNDECIDED: pl.Boolean()}

Mark = tuple[int, int, int]
"""How many rows there were, how many of them were held in memory, and how many files."""


class Records:
    """Takes rows in batches, gives one lazy table over all of them. `extra` adds columns of text.

    Several may write into one folder, each under a name of its own; a place among the files can be kept for another's.
    """

    def __init__(self, folder: Path, *, extra: tuple[str, ...] = (), name: str = "records") -> None:
        self.rows = 0
        self.folder = folder
        self._name = name
        self._schema = {**_WORKING, **dict.fromkeys(extra, pl.String())}
        self._columns: dict[str, list[object]] = {name: [] for name in self._schema}
        self._characters = 0
        self._files: list[list[Path]] = []
        self._written = 0

    def add(
        self, columns: Mapping[str, list[object]], length: int, *, characters: int = 0, **same: object
    ) -> None:
        """Append a batch: `columns` by name, each of this length; `same` holds for every row; the rest is null."""
        if not length:
            return
        for name, held in self._columns.items():
            if name in columns:
                held.extend(columns[name])
            else:
                held.extend([same.get(name)] * length)
        self.rows += length
        self._characters += characters
        if len(self._columns["id"]) >= FLUSH or self._characters >= LONG:
            self._write()

    def mark(self) -> Mark:
        """Where the table stands now, to go back to."""
        return self.rows, len(self._columns["id"]), len(self._files)

    def roll_back(self, mark: Mark) -> None:
        """Take out all rows that were added since; no place may have been kept since."""
        rows, held, files = mark
        since = [path for written in self._files[files:] for path in written]
        del self._files[files:]
        if since:
            kept = pl.read_parquet(since[0]).head(held)
            for path in since:
                path.unlink()
            self._columns = {name: kept[name].to_list() for name in self._schema}
            self._columns["when"] = kept["when"].to_physical().to_list()
        else:
            for values in self._columns.values():
                del values[held:]
        self.rows = rows

    def keep_place(self) -> int:
        """A place for the rows of another process, behind all that was added so far."""
        self._write()
        self._files.append([])
        return len(self._files) - 1

    def fill_place(self, place: int, files: Sequence[Path], rows: int) -> None:
        """Put what another process wrote into its place."""
        self._files[place] = list(files)
        self.rows += rows

    def written(self) -> list[Path]:
        """The files of all rows in the order they came."""
        self._write()
        return [path for files in self._files for path in files]

    def table(self) -> pl.LazyFrame:
        """All rows in the order they came."""
        files = self.written()
        return pl.scan_parquet(files) if files else pl.LazyFrame(schema=self._schema)

    def _write(self) -> None:
        if not self._columns["id"]:
            return
        frame = pl.DataFrame(
            {name: _series(name, self._columns[name], dtype) for name, dtype in self._schema.items()}
        )
        path = self.folder / f"{self._name}-{self._written:05}.parquet"
        try:
            frame.write_parquet(path, compression="lz4", statistics=False)
            path.chmod(0o600)
        except (OSError, ComputeError) as wrong:
            raise DiskError(system_number(wrong), "the records cannot be kept") from None
        self._written += 1
        self._files.append([path])
        self._columns = {name: [] for name in self._schema}
        self._characters = 0


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
