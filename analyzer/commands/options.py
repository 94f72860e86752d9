"""Words that several verbs share: the exports, and the options that mean the same everywhere. Nothing heavy here."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


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
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress, no talk.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Every problem met on the way.")]
Names = Annotated[bool, typer.Option("--names", help="Show the names of other people.")]
Special = Annotated[
    bool, typer.Option("--special", help="Show conclusions of the special categories (GDPR Art. 9).")
]
Owner = Annotated[
    list[str] | None,
    typer.Option("--owner", help="A name of yours that the exports do not give; repeatable.", metavar="NAME"),
]
Force = Annotated[bool, typer.Option("--force", help="Replace an output that is there already.")]
