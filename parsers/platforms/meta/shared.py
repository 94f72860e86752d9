"""What Facebook and Instagram exports share: labelled values, sentences, times, a label dictionary."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final

from parsers.declare.fields import (
    EpochSeconds,
    Field,
    LinkText,
    MetaText,
    Time,
    repair,
    with_paths,
)
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.record import Kind

HERE: Final = Path(__file__).parent

AROUND: Final = ("^/**",)
"""What stands around the items of a member with several containers: other feeds of the member read it."""

LV_REST: Final = ("", "*/**", "fbid", "title", "media/**", "**/media/**", "**/description", "description")
"""Keys of a labelled object that say nothing of themselves: ids and pointers to pictures."""

LV_FRAME: Final = (
    "ent_name",
    "label",
    "**/label",
    "ent_field_name",
    "**/ent_field_name",
    "*/title",
    "*/dict/**/title",
)
"""Keys that name the others; without them no tool could read the object."""

OBJECTS: Final = JsonItems("/*", "")
"""A list of objects, or the lone object that Meta writes where there is one: feeds need a key of theirs."""

LV_OBJECT: Final = (
    "ent_name",
    "*/ent_name",
    "**/label",
    "**/ent_field_name",
    "label_values/**/title",
    "*/label_values/**/title",
)
"""The same seen from the object: for feeds that share a member with labelled ones."""

_BESIDE: Final = ("^/**/fbid", "^/**/media/**", "^/**/title", "^/**/timestamp")


@cache
def labels() -> Mapping[str, str]:
    """Casefolded label in any language to the canonical (American English) one, casefolded."""
    table = tomllib.loads((HERE / "labels.toml").read_text(encoding="utf-8"))
    return {
        spelling.casefold(): canonical.casefold()
        for canonical, spellings in table["labels"].items()
        for spelling in (canonical, *spellings)
    }


@cache
def _sentences() -> tuple[re.Pattern[str], ...]:
    table = tomllib.loads((HERE / "labels.toml").read_text(encoding="utf-8"))
    return tuple(re.compile(pattern) for pattern in table["sentences"]["whose"])


def Whose(*paths: str) -> Field:
    """The person in a sentence such as `Ann liked Bob's post.`, in the languages of `labels.toml`."""

    def read(raw: object) -> object:
        sentence = repair(raw) if isinstance(raw, str) else None
        matches = (pattern.search(sentence) for pattern in _sentences()) if sentence else ()
        return next((m.group(1).strip() for m in matches if m), None)

    return Field(paths=paths, read=read, spell=lambda _new, _raw: None)


def Stamp(*paths: str) -> Field:
    """Unix seconds, or the words that older and localised exports write in their place."""
    seconds, words = EpochSeconds(*paths), Time(*paths, order="mdy")

    def read(raw: object) -> object:
        return words.read(raw) if isinstance(raw, str) and not raw.isdigit() else seconds.read(raw)

    return replace(seconds, read=read)


def under(*wrappers: str) -> JsonItems:
    """The elements of the lists under these keys: the current name first, then older ones."""
    return JsonItems(*(f"/{wrapper}/*" for wrapper in wrappers))


def labelled(name: str, kind: Kind, members: str | tuple[str, ...], **columns: Any) -> Feed:
    """A feed of objects with `label_values`; a time that is not declared is the object's own `timestamp`.

    Paths are those of the object. The item is its list of labelled values, so that a list of objects and the
    lone object that Meta writes where there is one read alike.
    """
    columns.setdefault("when", Stamp("timestamp", "@Time"))
    moved = {key: _moved(value) for key, value in columns.items()}
    needs = ("*", *moved.pop("needs", ()))
    ignored = (*LV_REST, *_BESIDE, *moved.pop("ignored", ()))
    return Feed(
        name=name,
        kind=kind,
        members=members,
        items=JsonItems("/*/label_values", "/label_values"),
        needs=needs,
        ignored=ignored,
        structural=(*LV_FRAME, "^/**/ent_name"),
        **moved,
    )


def _moved(declared: Any) -> Any:
    """What is declared of an object, as it stands from its list of labelled values."""
    if isinstance(declared, Field):
        return with_paths(declared, *map(_inside, declared.paths))
    if isinstance(declared, Where):
        return replace(declared, path=_inside(declared.path))
    return tuple(_moved(d) for d in declared) if isinstance(declared, tuple) else _inside(declared)


def _inside(path: Any) -> Any:
    if not isinstance(path, str) or path[:1] in {"@", "$", "^", "~", "."}:
        return path
    return path.removeprefix("label_values/") if path.startswith("label_values/") else f"../{path}"


def entries(
    name: str, kind: Kind, members: str | tuple[str, ...], label: Field | None = None, **columns: Any
) -> tuple[Feed, ...]:
    """Feeds of single labelled values, whatever their labels: a text, a time, a list, a nested object.

    For members whose labels matter less than that each of their values is read, in any language.
    """
    ignored = (*LV_REST, "@*", "value", "vec/**", "dict/**", "href", "timestamp_value", *AROUND)
    shared: dict[str, Any] = {
        "kind": kind,
        "members": members,
        "ignored": ignored,
        "structural": LV_FRAME,
        **columns,
    }
    flat = JsonItems("/*/label_values/*", "/label_values/*")
    listed = JsonItems("/*/label_values/*/vec/*", "/label_values/*/vec/*")
    stamp = EpochSeconds("../../timestamp")
    deep = ("dict/*/value", "dict/*/dict/*/value", "dict/*/dict/*/dict/*/value")
    own, above = label or MetaText("label", "title"), label or MetaText("../../label", "../../title")
    return (
        Feed(
            name=name,
            items=flat,
            needs=("value",),
            when=stamp,
            label=own,
            value=MetaText("value"),
            url=LinkText("href"),
            **shared,
        ),
        Feed(
            name=f"{name}_times",
            items=flat,
            needs=("timestamp_value",),
            when=EpochSeconds("timestamp_value"),
            label=own,
            **shared,
        ),
        Feed(
            name=f"{name}_parts",
            items=flat,
            needs=("dict",),
            when=stamp,
            label=own,
            value=MetaText(*deep, joined="; "),
            **shared,
        ),
        Feed(
            name=f"{name}_lists",
            items=listed,
            when=EpochSeconds("dict/*/timestamp_value", "timestamp_value"),
            label=above,
            value=MetaText("value", "dict/*/value", joined="; "),
            **shared,
        ),
    )
