"""Builds the tables afresh from a folder of upstream files, all or nothing, the same bytes from the same files."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from analyzer.given import UsageError, is_folder, quoted
from analyzer.knowledge.build import TABLES
from analyzer.knowledge.tables import FORMAT, MADE, sheet
from analyzer.outputs.build import folder as output
from analyzer.outputs.tables import write_table
from parsers.problems import ExportError

_BROKEN: Final = (KeyError, ValueError, TypeError, OverflowError, OSError)
"""What a table gives whose columns or numbers are others than expected; documents say so themselves."""
_DATE: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class Built:
    """What was made, and which tables had no files to be made from."""

    out: Path
    rows: Mapping[str, int]
    missing: Mapping[str, tuple[str, ...]]


def folders(name: str) -> tuple[str, ...]:
    """The upstream folders that a table is made from."""
    return tuple(sheet("sources.toml")[name]["folder"].split(", "))


def build(sources: Path, out: Path, *, as_of: str = "", names: tuple[str, ...] = tuple(TABLES)) -> Built:
    """Write every table whose upstream folders are there, with `built.toml`, in place of the folder `out`."""
    if as_of and not _is_date(as_of):
        raise UsageError(f"--as-of is a date such as 2026-11 or 2026-11-30, and {quoted(as_of)} is none.")
    missing = {n: tuple(f for f in folders(n) if not is_folder(sources / f)) for n in names}
    making = [name for name in names if not missing[name]]
    if not making:
        raise ExportError(f"{sources.name}: no folder of upstream files\nWanted: {', '.join(_wanted(names))}")
    if out.exists() and not (out / MADE).is_file() and any(out.iterdir() if out.is_dir() else [out]):
        raise ExportError(f"{out.name}: is there already, and was not built by this command")
    with output(out, inputs=[sources], force=True, ours=(MADE, "*.parquet"), private=False) as fresh:
        rows = {name: _write(name, sources, fresh) for name in making}
        (fresh / MADE).write_text(_made(making, rows, sources, fresh, as_of), "utf-8")
    return Built(out=out, rows=rows, missing={n: f for n, f in missing.items() if f})


def _is_date(words: str) -> bool:
    """A day, a month or a year of the calendar."""
    try:
        return bool(_DATE.fullmatch(words)) and bool(date.fromisoformat(words + "-01-01"[len(words) - 4 :]))
    except ValueError:
        return False


def _wanted(names: tuple[str, ...]) -> list[str]:
    return sorted({folder for name in names for folder in folders(name)})


def _write(name: str, sources: Path, folder: Path) -> int:
    import polars as pl

    try:
        made = TABLES[name](sources)
    except (ExportError, *_BROKEN, pl.exceptions.PolarsError, pl.exceptions.PanicException) as error:
        told = str(error).removesuffix(".") if isinstance(error, ExportError) else type(error).__name__
        why = f"{name}: the upstream files have another shape than this version reads ({told})"
        raise ExportError(f"{why}\nNothing was changed. Folders: {', '.join(folders(name))}") from error
    write_table(made, folder / name, compression="zstd", compression_level=19, statistics=False)
    return made.height


def _made(making: list[str], rows: Mapping[str, int], sources: Path, folder: Path, as_of: str) -> str:
    """No clock and no path: the folder is the same wherever and whenever it is made."""
    lines = [f"format = {FORMAT}"]
    known = sheet("sources.toml")
    for name in sorted(making):
        facts: dict[str, Any] = {k: known[name][k] for k in ("licence", "attribution") if k in known[name]}
        facts |= {"as_of": as_of or "not stated", "rows": rows[name], "inputs": _digest(sources, name)}
        facts["sha256"] = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        lines += ["", f'[tables."{name}"]']
        lines += [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in facts.items()]
    return "\n".join(lines) + "\n"


def _digest(sources: Path, name: str) -> str:
    """One number for all upstream files of a table: names and contents."""
    total = hashlib.sha256()
    files = (p for f in folders(name) for p in (sources / f).rglob("*") if p.is_file() and not p.is_symlink())
    for path in sorted(files):
        try:
            with path.open("rb") as file:
                content = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise ExportError(
                f"{path.name} cannot be read ({error.strerror}): check who may read it."
            ) from None
        total.update(f"{path.relative_to(sources).as_posix()} {content}\n".encode())
    return total.hexdigest()
