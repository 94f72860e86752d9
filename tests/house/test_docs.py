"""What README and the docs name is there."""

import re
import tomllib
from pathlib import Path

import pytest
import typer

from analyzer.verbs import app

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / n for n in ("README.md", "CONTRIBUTING.md", "SECURITY.md")] + sorted(
    (ROOT / "docs").rglob("*.md")
)
MADE = {"reads.md", "conclusions.md", "lenses.md", "commands.md", "schemas.md"}
"""Pages that tools/docs_pages.py makes."""


def verbs() -> set[str]:
    return set(getattr(typer.main.get_command(app), "commands", {}))


def named(text: str) -> set[str]:
    """Verbs that a text puts behind `dossier`, without the first word of a path or an option."""
    return set(re.findall(r"(?m)(?:^|`)dossier ([a-z]+)(?=[\s`])", text))


def text(path: Path) -> str:
    return path.read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_commands_named_exist(page: Path) -> None:
    assert named(text(page)) - verbs() == set()


def test_readme_names_every_command() -> None:
    table = text(ROOT / "README.md")
    assert {v for v in verbs() - {"analyze"} if not re.search(rf"`(?:dossier )?{v}`", table)} == set()


def test_options_in_readme_exist() -> None:
    group = typer.main.get_command(app)
    known = {o for c in getattr(group, "commands", {}).values() for p in c.params for o in p.opts}
    used = set(re.findall(r"--[a-z][a-z-]+", text(ROOT / "README.md") + text(ROOT / "docs/start.md")))
    assert used - known - {"--help"} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", text(page))
    assert [link for link in links if Path(link).name not in MADE and not (page.parent / link).exists()] == []


def test_make_targets_named_exist() -> None:
    targets = set(re.findall(r"(?m)^([a-z]+):", text(ROOT / "Makefile")))
    used = {t for p in PAGES for t in re.findall(r"(?m)(?:^|`)make ([a-z]+)", text(p))}
    assert used - targets == set()


def test_readme_starts_with_the_two_commands() -> None:
    first = text(ROOT / "README.md").split("```")[1]
    assert [line.split("#")[0].strip() for line in first.splitlines()[1:]] == ["make demo", "make test"]


def test_every_dependency_is_explained_and_pinned() -> None:
    project = tomllib.loads(text(ROOT / "pyproject.toml"))["project"]
    names = {re.split(r"[<>=~!]", d)[0] for d in project["dependencies"]}
    told = text(ROOT / "docs/dependencies.md")
    assert {n for n in names if n not in told} == set()
    pinned = {line.split("==")[0] for line in text(ROOT / "constraints.txt").splitlines() if "==" in line}
    assert names - pinned == set()


@pytest.mark.parametrize("name", ["constraints.txt", "constraints-dev.txt"])
def test_every_pin_has_a_hash(name: str) -> None:
    pins = text(ROOT / name).replace("\\\n", " ").splitlines()
    wrong = [
        p
        for p in pins
        if p
        and not p.startswith("#")
        and not re.fullmatch(r"[a-z0-9-]+==\S+(?:\s+--hash=sha256:[0-9a-f]{64})+", p)
    ]
    assert wrong == []


def test_decisions_are_ten_lines() -> None:
    pages = [p for p in (ROOT / "docs/decisions").glob("*.md") if p.name != "index.md"]
    filled = {p.name: sum(1 for line in text(p).splitlines() if line.strip()) for p in pages}
    assert {name: n for name, n in filled.items() if n > 10} == {}
    assert {p.name for p in pages} == set(
        re.findall(r"\]\(([\w-]+\.md)\)", text(ROOT / "docs/decisions/index.md"))
    )
