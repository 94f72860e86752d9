"""Expressions that cost, or break, by the row in one of the two engines stand nowhere."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = tuple(sorted(p for folder in ("analyzer", "parsers") for p in (ROOT / folder).rglob("*.py")))


def calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    """Calls of a method or function of that name, `list.eval` as `eval`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name:
            yield node


def faults(code: str) -> set[str]:
    """What stands in the code that must not."""
    tree = ast.parse(code)
    listed = any(
        isinstance(a, ast.Call) and getattr(a.func, "attr", "") == "implode"
        for c in calls(tree, "lit")
        for a in c.args
    )
    looked = any(
        found
        for c in calls(tree, "eval")
        for word in ("is_in", "replace_strict", "extract_many", "contains_any")
        for found in calls(c, word)
    )
    formatted = any(
        isinstance(c.func, ast.Attribute) and getattr(c.func.value, "id", "") == "pl"
        for c in calls(tree, "format")
    )
    told = {"a literal of one list is spread over the rows: fold.any_of": listed,
            "a set or automaton within list.eval is made anew for each row": looked,
            "pl.format panics on an empty piece: fold.filled": formatted}  # fmt: skip
    return {fault for fault, holds in told.items() if holds}


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_nothing_is_made_anew_for_each_row(path: Path) -> None:
    assert faults(path.read_text("utf-8")) == set()


@pytest.mark.parametrize(
    "code",
    [
        "pl.lit(words.implode())",
        "x.list.eval(pl.element().filter(pl.element().is_in(names)))",
        "pl.format('{}', 'a')",
    ],
)
def test_what_must_not_stand_is_seen(code: str) -> None:
    assert len(faults(code)) == 1
