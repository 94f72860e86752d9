"""Profiles, from a folder that `analyze --out` wrote or from the exports themselves, always as the same document."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from analyzer.commands.private import spool
from analyzer.commands.reading import take
from analyzer.commands.talk import DONE, Talk, progress
from analyzer.reports.json import SCHEMA, profile
from parsers.problems import ExportError

FILE = "profile.json"
ESSENTIAL = frozenset({"questions", "records"})


def is_written(path: Path) -> bool:
    """Whether this is a folder that analyze wrote, or its profile.json."""
    return path.name == FILE or (path / FILE).is_file()


def written(path: Path) -> dict[str, Any]:
    """The profile of such a folder. Raises ExportError where it is none or of another time."""
    file = path if path.name == FILE else path / FILE
    try:
        found = json.loads(file.read_bytes())
    except OSError:
        raise ExportError(
            f"{path} holds no {FILE}.\nWrite it with: dossier analyze EXPORT... --out {path}"
        ) from None
    except ValueError:
        raise ExportError(f"{file} is not JSON. Write it again with: dossier analyze --out") from None
    if not isinstance(found, dict) or found.get("schema") != SCHEMA or not found.keys() >= ESSENTIAL:
        raise ExportError(f"{file} was written by another version of Dossier. Analyse the exports again.")
    return found


def drawn(exports: Sequence[Path], to: Talk, owner: Sequence[str]) -> tuple[dict[str, Any], int]:
    """The profile of exports, and the exit status."""
    from analyzer.pipeline import run

    with spool() as folder:
        taken = take(exports, to)
        with progress(to) as step:
            found = run(taken.paths, folder, owner=owner, progress=step)
        return profile(found.analysis), taken.status


def either(path: Path, to: Talk, owner: Sequence[str]) -> dict[str, Any]:
    """The profile of a folder that analyze wrote, or of an export."""
    return written(path) if is_written(path) else drawn([path], to, owner)[0]


def either_of(
    source: Path | None, exports: Sequence[Path], to: Talk, owner: Sequence[str]
) -> tuple[dict[str, Any], int]:
    """The profile of `--from`, or of the exports."""
    return (written(source), DONE) if source else drawn(exports, to, owner)
