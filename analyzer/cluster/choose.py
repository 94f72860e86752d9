"""`dossier cohort`, on this machine or on a cluster. Nothing of a cluster is loaded where none is asked for."""

from pathlib import Path

from analyzer.cluster.people import is_url, path
from analyzer.commands import cohort as here
from analyzer.commands.talk import Talk
from analyzer.given import UsageError


def cohort(
    folder: str,
    out: Path,
    to: Talk,
    *,
    scheduler: str | None = None,
    jobs: int | None = None,
    force: bool = False,
    as_json: bool = False,
) -> None:
    """A profile for each entry, and a table of all. Raises UsageError for a URL where no cluster is asked for."""
    if scheduler is not None:
        from analyzer.cluster import cohort as there

        there.cohort(folder, out, to, scheduler=scheduler, jobs=jobs, force=force, as_json=as_json)
    if is_url(folder):
        raise UsageError(
            "a cohort is read from a URL only with --scheduler: without it, nothing opens a connection."
        )
    here.cohort(path(folder), out, to, jobs=jobs, force=force, as_json=as_json)
