"""LinkedIn's tables: how their names vary."""

from typing import Any, Final

from parsers.declare.fields import Const, Field, Text
from parsers.declare.platform import Feed
from parsers.formats.csv.items import CsvRows
from parsers.record import Kind

ROWS: Final = CsvRows()


def tables(*names: str) -> tuple[str, ...]:
    """Globs of a table: blanks became underscores or nothing over the years, and long tables carry a number."""
    spellings = dict.fromkeys(name.replace(" ", new) for name in names for new in (" ", "_", ""))
    return tuple(f"**/{spelling}{ending}" for spelling in spellings for ending in (".csv", "_*.csv"))


def fact(name: str, label: str, members: tuple[str, ...], value: Field | str, **more: Any) -> Feed:
    """One thing that a row says of the owner, beside others."""
    said = Text(value) if isinstance(value, str) else value
    return Feed(
        name=name,
        **{"kind": Kind.PROFILE, "items": ROWS, "also": True, **more},
        members=members,
        label=Const(label),
        value=said,
    )
