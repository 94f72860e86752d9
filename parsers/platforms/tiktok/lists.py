"""TikTok's export is one document read by the names of its innermost lists; sections above them move every year."""

from dataclasses import replace
from typing import Any, Final

from parsers.declare.fields import Const, Field, LinkText, Text, Time
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.record import Kind

_MEMBERS: Final = ("**/user_data.json", "**/user_data_tiktok.json", "**/user_data*.json", "**/*tiktok*.json")
WHEN: Final = Time("Date", "date", "TimeStamp", "Timestamp", zone="UTC")
LINK: Final = LinkText(
    "Link", "link", "VideoLink", "url", "EffectLink", "HashtagLink", "SoundLink", "URL", "Url"
)
_NOTHING: Final = frozenset({"none", "n/a", "null", "-", "not set"})
_FRAME: Final = ("^/**/App", "^/**/IsFastLane")


def Given(*paths: str, joined: str | None = None) -> Field:
    """Words, unless they are the words the export has for nothing."""
    plain = Text(*paths, joined=joined)

    def read(raw: object) -> object:
        words = plain.read(raw)
        return None if isinstance(words, str) and words.strip().casefold() in _NOTHING else words

    return replace(plain, read=read)


def leaf(*names: str) -> JsonItems:
    """The elements of the lists with these names, wherever they stand."""
    return JsonItems(*(f"/**/{name}/*" for name in names))


def feed(name: str, kind: Kind, items: JsonItems, **more: Any) -> Feed:
    """A feed of the one member there is; the sections around its items are for the other feeds."""
    structural = (*more.pop("structural", ()), *_FRAME)
    return Feed(
        name=name, kind=kind, members=_MEMBERS, items=items, structural=structural, **more
    )  # fmt: skip


def fact(
    name: str, label: str, items: JsonItems, *paths: str, kind: Kind = Kind.PROFILE, **more: Any
) -> Feed:
    """One statement about the owner; several feeds read the same item."""
    value = Given(*paths, joined=more.pop("joined", None))
    return feed(name, kind, items, also=True, label=Const(label), value=value, **more)
