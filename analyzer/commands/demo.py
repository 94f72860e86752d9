"""`dossier demo`: the bundled sample exports, of a person who does not exist."""

from pathlib import Path
from typing import Final

from analyzer.commands.analyze import analyze
from analyzer.commands.talk import Talk, say
from parsers.problems import ExportError

HOMES: Final = (Path(__file__).parents[1] / "sample_exports", Path(__file__).parents[2] / "sample_exports")
"""Where samples lie: inside the installed package, or beside it in a checkout."""


def samples() -> list[Path]:
    """Every sample, platform by platform."""
    home = next((h for h in HOMES if h.is_dir()), None)
    if home is None:
        return []
    return sorted(
        export
        for platform in home.iterdir()
        if platform.is_dir()
        for export in platform.iterdir()
        if export.is_dir()
    )


def demo(to: Talk, *, out: Path | None, force: bool, names: bool, special: bool, as_json: bool) -> None:
    """Analyse them like any others."""
    found = samples()
    if not found:
        raise ExportError("the samples are not installed.\nTry an export of your own: dossier EXPORT")
    say(to, f"Reading {len(found)} sample exports of a person who does not exist.")
    analyze(found, to, out=out, force=force, names=names, special=special, as_json=as_json)
