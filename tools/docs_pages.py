"""Pages of the docs that are made from the code while mkdocs builds, so that they cannot grow old.

What we read: from the platforms' declarations. What a profiler could conclude: from the questions and signals.
Lenses: from the rule sheets. Commands: from the command line itself.
"""

import inspect
import json
import sys
import tomllib
from collections.abc import Callable, Iterable
from importlib.resources import files as resources
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

sys.path.insert(0, str(Path(__file__).parents[1]))


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the made pages to those on disk."""
    for name, make in PAGES.items():
        files.append(File.generated(config, name, content=make()))
    return files


def reads() -> str:
    """A section a platform: how it is known, its feeds, what is passed over."""
    from parsers.platforms import PLATFORMS

    head = (
        "# What we read\n\nMade from the parsers' declarations. A member that matches nothing here is reported as unread, and "
        "still goes through a generic reader that finds times, words, names, addresses, coordinates and links.\n"
    )
    return head + "".join(_platform(p) for p in PLATFORMS)


def _platform(platform: Any) -> str:
    layouts = ", ".join(dict.fromkeys(m.generation for m in platform.marks if m.generation))
    rows = [
        (f"`{f.name}`", f.kind.value, ", ".join(f"`{g}`" for g in f.globs()), ", ".join(f.columns()))
        for f in platform.feeds
    ]
    parts = [f"\n## {platform.title}\n", platform.layout, f"Layouts: {layouts}." if layouts else ""]
    parts.append(_table(("feed", "becomes", "members", "columns"), rows))
    if platform.passed_over:
        over = [(", ".join(f"`{g}`" for g in _tuple(p.members)), p.reason) for p in platform.passed_over]
        parts += ["Passed over on purpose:\n", _table(("members", "why"), over)]
    return "\n\n".join(filter(None, parts)) + "\n"


def conclusions() -> str:
    """A table a theme: questions, vocabulary, silence; then the signals in their own words."""
    from analyzer.questions import QUESTIONS

    text = [
        "# What a profiler could conclude, and when we are silent\n",
        (
            "Every sentence of a report starts as it does here. Questions about GDPR Article 9 categories are marked *special*: "
            "closed until opened, and in no title, log or summary. A probability is shown only where [it was measured](calibration.md); "
            "elsewhere points are log-odds, and the words *weak* to *very strong* describe the evidence.\n"
        ),
    ]
    for theme in dict.fromkeys(q.theme for q in QUESTIONS):
        rows = [
            (
                f"`{q.id}`" + (" *special*" if q.special else ""),
                f"{q.says} …",
                f"`{q.concept}`",
                q.silent_when,
            )
            for q in QUESTIONS
            if q.theme == theme
        ]
        text += [
            f"\n## {theme.capitalize()}\n",
            _table(("question", "sentence", "term", "silent when"), rows),
        ]
    return "\n".join([*text, "\n## The signals\n", *_signals()])


def _signals() -> Iterable[str]:
    from analyzer.signals import SIGNALS

    modules = dict.fromkeys(sys.modules[_function(entry).__module__] for entry in SIGNALS)
    for module in modules:
        told = inspect.cleandoc(module.__doc__ or "").partition(": ")[2]
        yield f"\n**{module.__name__.rsplit('.', 1)[-1]}.** {told[:1].upper()}{told[1:]}\n"


def _function(entry: Any) -> Callable[..., Any]:
    return entry[1] if isinstance(entry, tuple) else entry


def lenses() -> str:
    """A section a rule sheet: what it is modelled on, its source, its rules."""
    text = [
        "# Lenses and their sources\n",
        (Path(__file__).parents[1] / "docs/lenses-intro.md").read_text("utf-8"),
    ]
    sheets = sorted(
        (f for f in resources("analyzer.lenses").joinpath("sheets").iterdir() if f.name.endswith(".toml")),
        key=lambda f: f.name,
    )
    for sheet in sheets:
        told = tomllib.loads(sheet.read_text("utf-8"))
        rules = [(r["text"], f"{r.get('points', 0):+g}", r.get("question", "")) for r in told.get("rule", ())]
        text += [
            f"\n## {told['title']}\n",
            f"Modelled on {told['modelled_on']}.\n\nSource: {told['source']}.\n\n> {told['notice']}\n",
        ]
        text.append(_table(("rule", "points", "question"), rules))
    return "\n".join(text)


def commands() -> str:
    """The help of every command, word for word."""
    import typer
    from typer.testing import CliRunner

    from analyzer.verbs import app

    group: Any = typer.main.get_command(app)
    run = CliRunner(env={"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "100"})
    text = ["# Commands\n", f"```\n{run.invoke(app, ['--help']).output.strip()}\n```\n"]
    for name in sorted(getattr(group, "commands", {})):
        shown = run.invoke(app, [name, "--help"]).output.strip()
        text += [f"\n## dossier {name}\n\n```\n{shown}\n```\n"]
    return "\n".join(text)


def schemas() -> str:
    """What each published schema describes, with a link to it."""
    text = [
        "# JSON schemas\n",
        "The JSON files that Dossier writes, and what `--json` prints, follow these schemas.\n",
    ]
    rows = []
    for path in sorted((Path(__file__).parents[1] / "docs/schema").glob("*.json")):
        told = json.loads(path.read_text("utf-8"))
        rows.append(
            (f"[{path.name}](schema/{path.name})", told.get("title", ""), told.get("description", ""))
        )
    return "\n".join([*text, _table(("schema", "title", "describes"), rows)])


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return (
        "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
        + "\n"
    )


def _tuple(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


PAGES: dict[str, Callable[[], str]] = {
    "reads.md": reads,
    "conclusions.md": conclusions,
    "lenses.md": lenses,
    "commands.md": commands,
    "schemas.md": schemas,
}
