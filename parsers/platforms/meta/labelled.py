"""Labelled values, the layout that spreads through Meta's exports: objects whose values bear their own labels."""

from dataclasses import replace
from typing import Any, Final

from parsers.declare.fields import EpochSeconds, Field, LinkText, MetaText, with_paths
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.items import Stamp
from parsers.record import Kind

REST: Final = ("", "fbid", "title", "description")
"""Keys of a labelled object that say nothing of themselves: ids and pointers to pictures."""

FRAME: Final = (
    "ent_name",
    "label",
    "**/label",
    "ent_field_name",
    "**/ent_field_name",
    "*/title",
    "*/dict/**/title",
    "^/**/ent_name",
    "^/**/ent_field_name",
    "^/**/label",
)
"""Keys that name the others; without them no tool could read the object."""

OBJECT_FRAME: Final = (
    "ent_name",
    "*/ent_name",
    "**/label",
    "**/ent_field_name",
    "label_values/**/title",
    "*/label_values/**/title",
)
"""The same seen from the object: for feeds that share a member with labelled ones."""

OBJECT: Final = JsonItems("/*/label_values", "/label_values")
VALUES: Final = JsonItems("/*/label_values/*", "/label_values/*")
LISTED: Final = JsonItems("/*/label_values/*/vec/*", "/label_values/*/vec/*")
"""An object as the list of its labelled values, each value by itself, and what stands in lists among them."""


def labelled(name: str, kind: Kind, members: str | tuple[str, ...], **columns: Any) -> Feed:
    """A feed of objects with `label_values`; a time that is not declared is the object's own `timestamp`.

    Paths are those of the object. The item is its list of labelled values, so that a list of objects and the
    lone object that Meta writes where there is one read alike.
    """
    columns.setdefault("when", Stamp("timestamp", "@Time"))
    moved = {key: _moved(value) for key, value in columns.items()}
    needs = ("*", *moved.pop("needs", ()))
    ignored = (*REST, *moved.pop("ignored", ()))
    return Feed(
        name=name,
        kind=kind,
        members=members,
        items=OBJECT,
        needs=needs,
        ignored=ignored,
        structural=FRAME,
        **moved,
    )


def listed(name: str, kind: Kind, members: str | tuple[str, ...], **columns: Any) -> Feed:
    """A feed of what stands in lists among labelled values; `needs` tells plain values from objects (`dict`)."""
    ignored = (*REST, *columns.pop("ignored", ()))
    usual: dict[str, Any] = {"items": LISTED, "structural": FRAME}
    return Feed(name=name, kind=kind, members=members, ignored=ignored, **{**usual, **columns})


def entries(
    name: str, kind: Kind, members: str | tuple[str, ...], label: Field | None = None, **columns: Any
) -> tuple[Feed, ...]:
    """Feeds of single labelled values, whatever their labels: a text, a time, a list, a nested object.

    For members whose labels matter less than that each of their values is read, in any language.
    """
    ignored = (*REST, "value", "href", "timestamp_value")
    shared: dict[str, Any] = {
        "kind": kind,
        "members": members,
        "ignored": ignored,
        "structural": FRAME,
        **columns,
    }
    stamp = EpochSeconds("../../timestamp")
    deep = ("dict/*/value", "dict/*/dict/*/value", "dict/*/dict/*/dict/*/value")
    own, above = label or MetaText("label", "title"), label or MetaText("../../label", "../../title")
    return (
        Feed(
            name=name,
            items=VALUES,
            needs=("value",),
            when=stamp,
            label=own,
            value=MetaText("value"),
            url=LinkText("href"),
            **shared,
        ),
        Feed(
            name=f"{name}_times",
            items=VALUES,
            needs=("timestamp_value",),
            when=EpochSeconds("timestamp_value"),
            label=own,
            **shared,
        ),
        Feed(
            name=f"{name}_parts",
            items=VALUES,
            needs=("dict",),
            when=stamp,
            label=own,
            value=MetaText(*deep, joined="; "),
            **shared,
        ),
        Feed(
            name=f"{name}_lists",
            items=LISTED,
            when=EpochSeconds("dict/*/timestamp_value", "timestamp_value"),
            label=above,
            value=MetaText("value", "dict/*/value", joined="; "),
            **shared,
        ),
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
