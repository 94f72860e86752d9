"""Every pattern that Python's `re` runs on texts of others: of modules, of tables, of declarations, and written in code."""

import ast
import importlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from types import FunctionType, MethodType
from typing import Any

from parsers.declare.platform import Mark, Where
from parsers.platforms import PLATFORMS

ROOT = Path(__file__).parents[2]
CALLS = frozenset({"compile", "search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer"})
ELSEWHERE = frozenset({"gate", "likely", "sign", "words"})
"""Keys of tables whose patterns Polars runs."""
BUILDERS = ("analyzer.knowledge.build", "analyzer.knowledge.refresh")
"""Modules that make tables from sources of ours: they meet no archive."""


@cache
def patterns() -> dict[tuple[str | bytes, int], str]:
    """Pattern and flags, with the place it was found in."""
    found: dict[tuple[str | bytes, int], str] = {}
    for place, pattern in (*_of_modules(), *_of_declarations(), *_of_code()):
        found.setdefault((pattern.pattern, pattern.flags), place)
    return found


@cache
def _calls(name: str, module: str) -> frozenset[str]:
    """What is called on a pattern: one with a private name in its own module, another in any."""
    rooms = [module] if name.startswith("_") else modules()
    found: set[str] = set()
    for room in rooms:
        found |= set(re.findall(rf"\b{re.escape(name)}\.(\w+)", _source(room)))
    return frozenset(found & CALLS)


@cache
def _source(module: str) -> str:
    path = ROOT / (module.replace(".", "/") + ".py")
    return path.read_text("utf-8") if path.exists() else ""


def is_anchored(place: str) -> bool:
    """Whether a pattern is only ever matched from one place, never searched for."""
    module, _, line = place.rpartition(":")
    if line.isdecimal():
        return re.search(r"\bre\.(?:full)?match\(", _source(module).splitlines()[int(line) - 1]) is not None
    module, _, name = place.rpartition(".")
    calls = _calls(name, module)
    return bool(calls) and calls <= {"match", "fullmatch"}


ACTING = frozenset({"analyzer.cluster.preload"})
"""Modules that do something to their process when they are imported, and hold no pattern."""


def modules() -> Iterator[str]:
    """The modules that texts of others can reach."""
    for path in sorted(p for room in ("parsers", "analyzer") for p in (ROOT / room).rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        if not name.startswith(BUILDERS) and name not in ACTING:
            yield name


def _of_modules() -> Iterator[tuple[str, re.Pattern[Any]]]:
    """What modules hold, and what their functions without arguments make once and keep."""
    for name in modules():
        seen: set[int] = set()
        for word, value in vars(importlib.import_module(name)).items():
            yield from ((f"{name}.{word}", p) for p in _inside(value, seen))
            if _is_kept(value, name):
                yield from ((f"{name}.{word}()", p) for p in _inside(value(), seen))


def _is_kept(value: object, module: str) -> bool:
    """Whether it is a function of this module, without arguments, whose result is kept."""
    plain = getattr(value, "__wrapped__", None)
    return (
        hasattr(value, "cache_info")
        and isinstance(plain, FunctionType)
        and plain.__module__ == module
        and not plain.__code__.co_argcount
        and plain.__name__ not in {"english", "model"}
    )


def _of_declarations() -> Iterator[tuple[str, re.Pattern[Any]]]:
    for platform in PLATFORMS:
        seen: set[int] = set()
        yield from ((f"platform {platform.name}", p) for p in _inside(platform, seen))


def _inside(value: object, seen: set[int]) -> Iterator[re.Pattern[Any]]:
    """Patterns in containers, dataclasses and what functions close over."""
    waiting = [value]
    while waiting:
        at = waiting.pop()
        if id(at) in seen:
            continue
        if isinstance(at, re.Pattern):
            yield at
            continue
        if isinstance(at, (dict, list, tuple, set, frozenset, FunctionType, MethodType)) or is_dataclass(at):
            seen.add(id(at))
        if isinstance(at, Where) and at.pattern:
            yield re.compile(at.pattern, re.IGNORECASE | re.DOTALL)
        elif isinstance(at, Mark) and at.holds:
            yield re.compile(at.holds)
        waiting += _parts(at)


def _parts(at: object) -> list[object]:
    if isinstance(at, dict):
        return [*at.keys(), *at.values()] if len(at) < 5_000 else []
    if isinstance(at, (list, tuple, set, frozenset)):
        return list(at) if len(at) < 5_000 else []
    if is_dataclass(at) and not isinstance(at, type):
        return [getattr(at, f.name, None) for f in fields(at)]
    if isinstance(at, MethodType):
        return [at.__self__]
    if isinstance(at, FunctionType):
        return [c.cell_contents for c in at.__closure__ or () if _is_filled(c)]
    return []


def _is_filled(cell: Any) -> bool:
    try:
        _ = cell.cell_contents
    except ValueError:
        return False
    return True


def _of_code() -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Patterns written where they are used, and tables whose texts are used as patterns."""
    for name in modules():
        for node in ast.walk(ast.parse(_source(name))):
            spelt = _spelt(node)
            if spelt is not None:
                yield f"{name}:{getattr(node, 'lineno', 0)}", re.compile(*spelt)
    for path in sorted((ROOT / "analyzer/language").glob("*.toml")):
        for text in _texts(tomllib.loads(path.read_text("utf-8"))):
            if re.search(r"\\[bdws]|\(\?", text):
                yield path.name, re.compile(text)


def _spelt(node: ast.AST) -> tuple[str | bytes, int] | None:
    """The pattern and the flags of a call such as `re.sub("a+", "", text)`."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CALLS):
        return None
    if not (isinstance(node.func.value, ast.Name) and node.func.value.id == "re" and node.args):
        return None
    first = node.args[0]
    if not (isinstance(first, ast.Constant) and isinstance(first.value, (str, bytes))):
        return None
    words = {n.attr for n in ast.walk(node) if isinstance(n, ast.Attribute) and n.attr.isupper()}
    return first.value, int(sum(getattr(re, word) for word in words if hasattr(re, word)))


def _texts(value: object) -> Iterator[str]:
    """The texts of a table but for those that the other engine runs, which never goes back."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner) if key not in ELSEWHERE else ()
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
