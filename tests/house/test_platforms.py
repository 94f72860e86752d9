"""Adding a platform is one file, one line and one sample: the three are held together here."""

import ast
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

from parsers.declare.platform import Platform
from parsers.platforms import PLATFORMS

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "sample_exports"
CODE = sorted((ROOT / "parsers/platforms").rglob("*.py"))
FEW, TELLING = 5, 4
"""Words that may stand in code; keywords from which on two equal calls are one thought written twice."""

CONTRACT = "Platforms are strangers to each other"


def name(platform: Platform) -> str:
    return platform.name


def test_platforms_are_listed_in_alphabetical_order() -> None:
    names = [p.name for p in PLATFORMS]
    assert names == sorted(set(names))


def test_every_declared_platform_is_listed() -> None:
    listed = {p.name for p in PLATFORMS}
    declared = {
        path.parent.name if path.stem == "platform" else path.stem
        for path in (ROOT / "parsers/platforms").rglob("*.py")
        if "\n    marks=" in path.read_text("utf-8")
    }
    assert declared == listed


@pytest.mark.parametrize("platform", PLATFORMS, ids=name)
def test_platform_has_a_sample_with_golden_records(platform: Platform) -> None:
    samples = [p for p in (SAMPLES / platform.name).glob("*") if p.is_dir()]
    assert samples, f"sample_exports/{platform.name}/ holds no sample"
    assert [s.name for s in samples if not s.with_name(s.name + ".jsonl").is_file()] == []


@pytest.mark.parametrize("platform", PLATFORMS, ids=name)
def test_feeds_have_names_of_their_own(platform: Platform) -> None:
    names = [f.name for f in platform.feeds]
    assert sorted(n for n in set(names) if names.count(n) > 1) == []


def test_the_contract_names_every_platform() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    strangers = next(c["modules"] for c in contracts if c["name"] == CONTRACT)
    assert strangers == [f"parsers.platforms.{p.name}" for p in PLATFORMS]


def test_words_of_exports_stand_in_tables() -> None:
    def plain(nodes: list[ast.expr | None]) -> bool:
        return all(isinstance(n, ast.Constant) and isinstance(n.value, str) for n in nodes)

    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Dict) and len(node.keys) > FEW and plain([*node.keys, *node.values])
    ]
    assert found == []


def test_nothing_is_declared_twice() -> None:
    places: defaultdict[str, list[str]] = defaultdict(list)
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and sum(k.arg is not None for k in node.keywords) >= TELLING:
                places[ast.dump(node)].append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert [twice for twice in places.values() if len(twice) > 1] == []
