"""The command line: from the words that were typed to a verb, and from a bug to a traceback that tells nothing."""

import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from types import TracebackType
from typing import Final

import typer

from analyzer.verbs import app

VERBS: Final = tuple(c.name or (c.callback.__name__ if c.callback else "") for c in app.registered_commands)
OWN_OPTIONS: Final = ("-h", "--help", "--version", "--install-completion", "--show-completion")


def words(given: Sequence[str]) -> list[str]:
    """`dossier EXPORT…` is `dossier analyze EXPORT…`; an export named like a verb is spelt `./inspect`."""
    first = next(iter(given), "")
    if not first or first in VERBS or first.split("=")[0] in OWN_OPTIONS:
        return list(given)
    likely = get_close_matches(first, VERBS, n=1, cutoff=0.75)
    if likely and first.isalpha() and not Path(first).exists():
        typer.echo(
            f"error: there is no verb {first!r} and no file of that name. Did you mean {likely[0]}?", err=True
        )
        raise SystemExit(2)
    return ["analyze", *given]


def main() -> None:
    """Run the command line. A bug ends in a traceback that holds nothing of the archives."""
    sys.excepthook = _confess
    typer.main.get_command(app)(args=words(sys.argv[1:]), prog_name="dossier")


def _confess(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    from analyzer.commands.talk import confess

    confess(kind, error, trace)


if __name__ == "__main__":
    main()
