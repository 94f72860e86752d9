"""The command line: from the words that were typed to a verb; without a network, and telling nothing where it fails."""

import sys
import warnings
from collections.abc import Sequence
from difflib import get_close_matches
from io import StringIO
from pathlib import Path
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
        _complain(f"error: there is no verb {first!r} and no file of that name. Did you mean {likely[0]}?")
        raise SystemExit(2)
    return ["analyze", *given]


def main() -> None:
    """Run the command line. No socket from the first line on; a bug tells nothing of the archives."""
    from analyzer.commands.failing import failing_well
    from analyzer.streams import steady
    from parsers.bugs import tell_bugs
    from parsers.limits import no_core
    from parsers.offline import go_offline

    go_offline()
    no_core()
    tell_bugs()
    if not sys.warnoptions:
        # What libraries warn of quotes what they are given, and paths of this machine.
        warnings.simplefilter("ignore")
    steady()
    if not {*OWN_OPTIONS} & {*sys.argv[1:]}:  # help has nothing to be watched for
        from analyzer.commands.watch import watch

        watch()
    with failing_well():
        sys.exit(_run())


def _run() -> int:
    """The status of the verb that was asked for."""
    try:
        status = typer.main.get_command(app)(
            args=words(sys.argv[1:]), prog_name="dossier", standalone_mode=False
        )
    except typer.Abort:
        return 1
    except typer.TyperException as wrong:
        return _misused(wrong)
    return int(status or 0)


def _misused(wrong: typer.TyperException) -> int:
    """What the library says of wrong usage quotes what was typed, and that may be a name that acts on a terminal."""
    told = StringIO()
    wrong.show(file=told)  # type: ignore[attr-defined]  # only its subclasses, which alone are raised, have it
    _complain(told.getvalue().rstrip("\n"))
    return int(wrong.exit_code)


def _complain(lines: str) -> None:
    from analyzer.reports.places import untitled
    from parsers.screen import harmless

    told = "\n".join(untitled(harmless(line)) for line in lines.split("\n"))
    sys.stderr.write(told + "\n")


if __name__ == "__main__":
    main()
