"""Words that several verbs share: the exports, and the options that mean the same everywhere. Nothing heavy here."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from parsers.screen import REPLACEMENT, harmless

LONGEST: Final = 300
"""Characters of a name."""


def _names(given: list[str] | None) -> list[str] | None:
    """Names as somebody can bear them: of a blank one every word would be the owner's."""
    for name in given or ():
        if not name.strip() or len(name) > LONGEST or REPLACEMENT in harmless(name):
            raise typer.BadParameter("a name is expected, as it stands in the exports.")
    return given


def _version(asked: bool) -> None:  # noqa: FBT001
    if asked:
        from importlib.metadata import version

        typer.echo(f"dossier {version('open-dossier')}")
        raise typer.Exit


class Format(StrEnum):
    """How records are spelt on stdout."""

    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"


Exports = Annotated[
    list[Path],
    typer.Argument(
        help="Archives as the platform gave them: zip, tar, folder, single file; parts together.",
        metavar="EXPORT...",
        show_default=False,
    ),
]
Export = Annotated[
    list[Path],
    typer.Argument(help="One export, its parts together.", metavar="EXPORT...", show_default=False),
]
Json = Annotated[
    bool, typer.Option("--json", help="A JSON document on stdout; its schema is in docs/schema/.")
]
Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="No progress, no talk; what was lost is still said.")
]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Every problem met on the way.")]
Names = Annotated[bool, typer.Option("--names", help="Show the names of other people, in paths too.")]
Special = Annotated[
    bool, typer.Option("--special", help="Show conclusions of the special categories (GDPR Art. 9).")
]
Owner = Annotated[
    list[str] | None,
    typer.Option(
        "--owner",
        help="A name of yours that the exports do not give; repeatable.",
        metavar="NAME",
        callback=_names,
    ),
]
Force = Annotated[bool, typer.Option("--force", help="Replace an output that is there already.")]
Out = Annotated[
    Path | None,
    typer.Option(
        "--out",
        "-o",
        help="Folder for report.html, profile.json, coverage.json, records.parquet, ledger.parquet.",
        metavar="DIR",
    ),
]
Drift = Annotated[
    bool, typer.Option("--drift", help="For every key how many values are unknown, left on purpose, carried.")
]
Shareable = Annotated[
    Path | None,
    typer.Option(
        "--shareable",
        help="Show a skeleton of the export, without a value or a name, and write it: for a bug report.",
        metavar="FILE",
        show_default=False,
    ),
]
Question = Annotated[
    str,
    typer.Argument(
        help="A question's id, as `dossier questions` lists them.", metavar="QUESTION", show_default=False
    ),
]
SomeExports = Annotated[
    list[Path] | None,
    typer.Argument(help="Archives to ask; or --from.", metavar="[EXPORT...]", show_default=False),
]
Source = Annotated[
    Path | None, typer.Option("--from", help="The folder that analyze --out wrote.", metavar="DIR")
]
Spelling = Annotated[Format, typer.Option("--format", "-f", help="How rows are spelt.")]
Policy = Annotated[
    str,
    typer.Option(
        "--policy",
        "-p",
        help="A preset (adviser, assistant, professional, public, researcher) or a TOML file.",
        show_default=False,
    ),
]
PolicyOfCopy = Annotated[
    str, typer.Option("--policy", "-p", help="With --original: the policy of the copy.", show_default=False)
]
Original = Annotated[
    list[Path] | None,
    typer.Option(
        "--original", help="The export the copy was made from; repeat for its parts.", metavar="EXPORT"
    ),
]
CopyOut = Annotated[
    Path, typer.Option("--out", "-o", help="The copy to write.", metavar="FILE.zip", show_default=False)
]
Report = Annotated[
    Path | None, typer.Option("--report", help="Also a page of before and after.", metavar="FILE.html")
]
Copy = Annotated[
    Path, typer.Argument(help="A copy that redact wrote, its certificate beside it.", metavar="COPY")
]
Before = Annotated[Path, typer.Argument(help="An export, or a folder that analyze --out wrote.", metavar="A")]
After = Annotated[Path, typer.Argument(help="Another, such as its redacted copy.", metavar="B")]
Folder = Annotated[
    str,
    typer.Argument(
        help="A folder whose every entry is one person: an export, or a folder of parts; with --scheduler also a URL.",
        metavar="FOLDER",
        show_default=False,
    ),
]
CohortOut = Annotated[
    Path,
    typer.Option(
        "--out",
        "-o",
        help="Folder for ENTRY/profile.json and cohort.parquet.",
        metavar="DIR",
        show_default=False,
    ),
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        min=1,
        help="People read at a time; one for each core, or what the cluster takes, unless said otherwise.",
        metavar="N",
    ),
]
Scheduler = Annotated[
    str | None,
    typer.Option(
        "--scheduler",
        help=(
            "Read on a Dask cluster: its HOST:PORT, or local for one of its own here. The one option that opens "
            "connections, to the cluster alone. Needs open-dossier[cluster]."
        ),
        metavar="ADDRESS",
    ),
]
WhyNot = Annotated[
    str | None,
    typer.Option(
        "--why-not",
        help="Another answer: what speaks for it, what against it, what it lacks.",
        metavar="QUESTION=VALUE",
    ),
]
Build = Annotated[
    str | None,
    typer.Argument(help="The word build: make tables afresh.", metavar="[build", show_default=False),
]
Upstream = Annotated[
    Path | None,
    typer.Argument(
        help="A folder of upstream files, downloaded by you.", metavar="FOLDER]", show_default=False
    ),
]
TablesOut = Annotated[
    Path | None,
    typer.Option(
        "--out", "-o", help="Folder for the tables; your data directory unless said.", metavar="DIR"
    ),
]
AsOf = Annotated[
    str, typer.Option("--as-of", help="The date of the upstream files, for the list.", metavar="DATE")
]
Version = Annotated[
    bool, typer.Option("--version", help="Say which version this is.", callback=_version, is_eager=True)
]
