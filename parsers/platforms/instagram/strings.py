"""Instagram's two layouts before labelled values: a map of strings by label, and a list of strings below a title."""

from typing import Any, Final

from parsers.declare.fields import Field, LinkText, MetaText, with_paths
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.items import Stamp, under
from parsers.record import Kind

ROW: Final = "string_list_data/*"
OWNER: Final = ("@Owner/@Username", "@Owner/@Name", "@Username", "@Author", "@Name")
"""Who made a post, wherever labels say it; labelled values use the same words."""

ROW_REST: Final = ("title", f"{ROW}/href", f"{ROW}/value")
_MAP_REST: Final = ("title",)


def mapped(name: str, kind: Kind, members: str | tuple[str, ...], *wrappers: str, **columns: Any) -> Feed:
    """Objects whose values stand in `string_map_data` below labels in the account's language.

    Where the label of the time is not known, the entry that has a time is it.
    """
    when = columns.get("when")
    if isinstance(when, Field):
        columns["when"] = with_paths(when, *when.paths, "@#time/timestamp")
    ignored = (*_MAP_REST, *columns.pop("ignored", ()))
    columns.setdefault("items", under(*wrappers))
    return Feed(name=name, kind=kind, members=members, ignored=ignored, **columns)


def rows(name: str, kind: Kind, members: str | tuple[str, ...], *wrappers: str, **columns: Any) -> Feed:
    """Objects with a title and a `string_list_data` below it, mostly of one entry: text, link and time."""
    usual: dict[str, Any] = {
        "items": under(*wrappers),
        "when": Stamp(f"{ROW}/timestamp"),
        "url": LinkText(f"{ROW}/href"),
        "ignored": ROW_REST,
    }
    return Feed(name=name, kind=kind, members=members, **{**usual, **columns})


def pairs(name: str, kind: Kind, members: str | tuple[str, ...], *wrappers: str, **columns: Any) -> Feed:
    """Each entry of the maps by itself: the label in the account's language, the value, and when it was set."""
    usual: dict[str, Any] = {
        "items": JsonItems(*(f"/{wrapper}/*/string_map_data/*" for wrapper in wrappers)),
        "label": MetaText("~"),
        "value": MetaText("value"),
        "when": Stamp("timestamp"),
        "ignored": ("href",),
    }
    return Feed(name=name, kind=kind, members=members, **{**usual, **columns})


def each_row(
    name: str, kind: Kind, members: str | tuple[str, ...], *wrappers: str, **columns: Any
) -> tuple[Feed, ...]:
    """Feeds of a title with a list behind it: mostly one entry, further ones in a feed of their own."""
    shared: dict[str, Any] = {"kind": kind, "members": members, "target": MetaText("title"), **columns}
    more: dict[str, Any] = {
        key: _again(spec) if key not in {"kind", "members", "owner"} else spec for key, spec in shared.items()
    }
    return (
        Feed(name=name, items=under(*wrappers), when=Stamp(f"{ROW}/timestamp"), ignored=ROW_REST, **shared),
        Feed(
            name=f"{name}_more",
            items=JsonItems(*(f"/{w}/*/{ROW}" for w in wrappers)),
            ignored=("href", "value"),
            when=Stamp("timestamp"),
            where=(Where(path="~", pattern="[1-9]"),),
            **more,
        ),
    )


def _again(spec: Field) -> Field:
    """The field of a title's list, as it stands from one of the list's entries."""
    paths = (p.removeprefix(f"{ROW}/") if p.startswith(ROW) else f"../../{p}" for p in spec.paths)
    return with_paths(spec, *paths)
