"""What every tracked file keeps to: short, explained, free of addresses and of other machines."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINES, BODY, TABLE = 300, 40, 12
LONGER = 400
ONE_THOUGHT = frozenset(
    {
        "parsers/formats/html/markup.py",  # a tokenizer and the tree that it builds: neither is read without the other
        "parsers/formats/json/slices.py",  # where a value ends and where a list is cut: one is guessed with the other
        "parsers/formats/json/walk.py",  # a walk and its short way: each calls the other
        "tests/laws/hostile.py",  # one list: what every format may be given that never ends
    }
)
"""Files that a cut would make worse, each with its reason."""
SOURCES = tuple(sorted(p for folder in ("analyzer", "parsers") for p in (ROOT / folder).rglob("*.py")))
"""The product itself; tests and tools are held to the first of these rules only by review."""
CUT = (
    ("/ro", "ot/"),
    ("/wo", "rk/"),
    ("/ho", "me/"),
    ("py", "pi.org"),
    ("files.pythonhost", "ed"),
    ("--index-", "url"),
    ("npm", "js.org"),
)
PRIVATE = re.compile("|".join(re.escape(a + b) for a, b in CUT))
"""Paths of somebody's machine and addresses of package indexes, cut up so that this file is free of them too."""


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return [p for p in (ROOT / name for name in listed.decode().split("\0") if name) if p.is_file()]


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    yield from (n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.FunctionDef))


def body(node: ast.AST) -> int:
    """Lines below the signature and the docstring; one statement, such as a table, counts no more than TABLE."""
    statements: list[ast.AST] = [s for s in ast.iter_child_nodes(node) if isinstance(s, ast.stmt)]
    if isinstance(node, ast.FunctionDef) and ast.get_docstring(node) and len(statements) > 1:
        del statements[0]
    inner: list[ast.AST] = [
        s for s in ast.iter_child_nodes(node) if isinstance(s, (ast.ExceptHandler, ast.match_case))
    ]
    if not statements + inner:
        return min(TABLE, getattr(node, "end_lineno", 0) - getattr(node, "lineno", 0) + 1)
    return sum(map(body, statements + inner)) + (not isinstance(node, ast.FunctionDef))


def test_no_file_is_longer_than_a_sitting() -> None:
    code = [p for p in tracked() if p.suffix == ".py" and relative(p) not in ONE_THOUGHT]
    assert {relative(p): n for p in code if (n := len(p.read_text("utf-8").splitlines())) > LINES} == {}
    assert {
        name: n for name in ONE_THOUGHT if (n := len((ROOT / name).read_text("utf-8").splitlines())) > LONGER
    } == {}


def test_no_function_is_longer_than_a_screen() -> None:
    long = {f"{relative(p)}:{f.name}": n for p in SOURCES for f in functions(p) if (n := body(f)) > BODY}
    assert long == {}


def test_every_file_starts_with_a_sentence() -> None:
    def sentence(path: Path) -> bool:
        told = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        return told.partition("\n")[0].rstrip().endswith((".", ":"))

    assert [relative(p) for p in tracked() if p.suffix == ".py" and not sentence(p)] == []


def test_no_tracked_file_names_a_machine_or_an_index() -> None:
    found = {}
    for path in tracked():
        text = path.read_bytes().decode("utf-8", "ignore")
        if match := PRIVATE.search(text):
            found[relative(path)] = match.group()
    assert found == {}


@pytest.mark.parametrize("path", SOURCES, ids=relative)
def test_no_bug_is_caught_unseen(path: Path) -> None:
    """`except Exception` would turn a bug into a wrong answer."""
    handlers = [n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.ExceptHandler)]
    broad = [
        h.lineno
        for h in handlers
        if h.type is None or getattr(h.type, "id", "") in {"Exception", "BaseException"}
    ]
    assert broad == []


def test_init_files_hold_a_docstring_or_one_tuple() -> None:
    def plain(path: Path) -> bool:
        allowed = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.Expr)
        statements = ast.parse(path.read_text("utf-8")).body
        assigned = sum(isinstance(s, (ast.Assign, ast.AnnAssign)) for s in statements)
        return all(isinstance(s, allowed) for s in statements) and assigned <= 1

    assert [relative(p) for p in SOURCES if p.name == "__init__.py" and not plain(p)] == []
