"""How members of Meta's exports are laid out: lists under a key, bare lists, what stands around them, and times."""

from dataclasses import replace
from typing import Final

from parsers.declare.fields import EpochSeconds, Field, Time
from parsers.declare.platform import Where
from parsers.formats.json.items import JsonItems

OBJECTS: Final = JsonItems("/*", "")
"""A list of objects, or the lone object that Meta writes where there is one: feeds need a key of theirs."""

MEMBER: Final = r"$([^/]+)\.json"
"""The path to the name of the member, for feeds over members that only their names tell apart."""

FILLED: Final = (Where(path="", pattern="."),)
"""Items that are plain words, and not empty."""


def under(*wrappers: str) -> JsonItems:
    """The elements of the lists under these keys: the current name first, then older ones."""
    return JsonItems(*(f"/{wrapper}/*" for wrapper in wrappers))


def Stamp(*paths: str) -> Field:
    """Unix seconds, or the words that older and localised exports write in their place."""
    seconds, words = EpochSeconds(*paths), Time(*paths, order="mdy")

    def read(raw: object) -> object:
        return words.read(raw) if isinstance(raw, str) and not raw.isdigit() else seconds.read(raw)

    return replace(seconds, read=read)


def exif(what: str, below: str = "") -> tuple[str, ...]:
    """Where a picture or video says when, where or with what it was taken."""
    return tuple(f"{below}media_metadata/{kind}_metadata/exif_data/*/{what}" for kind in ("photo", "video"))
