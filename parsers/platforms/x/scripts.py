"""X's archive is scripts that assign JSON to names: what their files are called, and the list in each."""

from typing import Any, Final

from parsers.declare.fields import Const, Text
from parsers.declare.platform import Feed
from parsers.formats.json.js import JsItems
from parsers.record import Kind

LIST: Final = JsItems("/*")


def files(*names: str) -> tuple[str, ...]:
    """Globs of script files: `name.js` and, where a long one was split, `name-part1.js`."""
    return tuple(f"**/{name}{part}.js" for name in names for part in ("", "-part*"))


def fact(name: str, label: str, member: str, path: str, items: JsItems = LIST, **more: Any) -> Feed:
    """A feed of one statement about the owner; several of them may read the same item."""
    more.setdefault("kind", Kind.PROFILE)
    return Feed(
        name=name, members=files(member), items=items, also=True, label=Const(label), value=Text(path), **more
    )  # fmt: skip
