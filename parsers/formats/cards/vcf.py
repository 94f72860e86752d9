"""vCards 2.1, 3.0 and 4.0: an address book as one file of cards."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from parsers.formats.cards.components import Component, Grammar, components, item, rewritten
from parsers.formats.cards.properties import Property
from parsers.source import Edit, Rows, Source

BATCH: Final = 1_000

_STRUCTURED: Final = {"ADR": ";", "ORG": ";", "CATEGORIES": ",", "NICKNAME": ","}


@dataclass(frozen=True)
class VCards:
    """Cards as dicts by property name.

    `FN`, `N`, `ORG`, `TITLE`, `BDAY`, `NOTE` and other names are texts; `TEL`, `EMAIL`, `ADR`, `URL`, `CATEGORIES`,
    `IMPP` and `NICKNAME` lists of texts. `N` reads as a name is said (given names before the family name); `ADR`,
    `ORG` and the elements of one list property read as their parts with commas. Pictures are left out.
    """

    def rows(self, source: Source) -> Iterator[Rows]:
        """Cards in order. Raises ShapeError where the member holds none."""
        cards = (c for c in components(source, _CARD) if isinstance(c, Component))
        while batch := list(islice(cards, BATCH)):
            items: list[object] = [item(c, _CARD) for c in batch]
            yield Rows(items=items, pointers=[c.pointer for c in batch], root={})

    def locate(self, pointer: str, path: str) -> str:
        """The card's lines with the path of the value behind them: `line=3,12/TEL/0`."""
        return f"{pointer}/{path}"

    def rewrite(self, source: Source, edit: Edit) -> Iterator[bytes]:
        """The same cards; a changed value is escaped, encoded and folded as its card spells it."""
        return rewritten(source, edit, _CARD)


def _read(prop: Property) -> str:
    if prop.name == "N":
        family, given, more, before, after = (*prop.parts(";"), "", "", "", "", "")[:5]
        return " ".join(w for w in (p.strip() for p in (before, given, more, family, after)) if w)
    separator = _STRUCTURED.get(prop.name)
    if separator:
        return ", ".join(p.strip() for p in prop.parts(separator) if p.strip())
    return prop.text().strip()


def _spell(prop: Property, new: str) -> str:
    if prop.name == "N":
        return prop.spelt([new, "", "", "", ""])
    if prop.name == "ADR":
        return prop.spelt(["", "", new, "", "", "", ""])
    if _STRUCTURED.get(prop.name) == ",":
        return prop.spelt(new.split(", "), ",")
    return prop.spelt([new])


_CARD: Final = Grammar(
    name="VCARD",
    many=frozenset(
        {"TEL", "EMAIL", "ADR", "URL", "CATEGORIES", "IMPP", "NICKNAME", "X-ABLABEL", "RELATED", "LANG"}
    ),
    without=frozenset({"PHOTO", "LOGO", "SOUND", "KEY"}),
    needed=frozenset({"FN", "N"}),
    read=_read,
    spell=_spell,
)
