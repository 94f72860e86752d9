"""A job: what every worker of a cluster is told, and what it refuses to begin without."""

from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Final

from analyzer.given import UsageError

RUN: Final = ".run-"
"""How the name of the file begins by which a worker knows that it sees the folder it is to write into."""
PACKAGE: Final = "open-dossier"


@dataclass(frozen=True, kw_only=True)
class Job:
    """Whose entries are read (the folder's path or URL), where profiles go, by which version; and the run that asks."""

    folder: str
    out: str
    run: str
    version: str


def check(job: Job) -> None:
    """Raises UsageError where this worker cannot take part: in one line that says what to do."""
    if (here := version(PACKAGE)) != job.version:
        raise UsageError(f"it has {PACKAGE} {here}, and {job.version} is asked for: install the same on all.")
    if not (Path(job.out) / f"{RUN}{job.run}").exists():
        raise UsageError(
            f"it does not see {job.out}: profiles are written by the workers, so --out has to lie on a disk that all share."
        )
