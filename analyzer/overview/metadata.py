"""What metadata alone gives away: what would be told of the same records without a word.

Left is what any carrier of messages sees, or any app that asks for the position: when something of which kind was done, where,
on which device, from which address, and with whom. What was written, searched, watched, named or set is taken for gone, so
nothing told here can come from it.

Most of it was proposed already: signals that never look at words propose the same without them. Only what hangs on the zone
that the owner set, or on the names of a list of contacts, is looked at again.
"""

from collections.abc import Iterator, Mapping
from typing import Final

import polars as pl

from analyzer.finding import Engine, Finding, Status
from analyzer.knowledge.conversations import between_two
from analyzer.knowledge.zones import by_nights, local, nowhere
from analyzer.profile.findings import findings
from analyzer.profile.ledger import ledger
from analyzer.signals.clock import clock
from analyzer.signals.networks import networks
from analyzer.signals.talk import closest
from analyzer.signals.work import in_office
from parsers.record import PLACE_COLUMNS, SCHEMA, Kind

LEFT: Final = (
    *PLACE_COLUMNS, "kind", "when", "when_precision", "actor", "is_owner", "thread", "lat", "lon", "ip", "device",
)  # fmt: skip
"""Columns that are no words."""
WORDLESS: Final[Mapping[str, tuple[str, ...]]] = {
    "absences": (),
    "devices": (),
    "stays": (),
    "whereabouts": ("whereabouts.labelled",),
}
"""Signals that look at these columns, and their rules that look at others besides."""
TIMED: Final[Mapping[str, tuple[str, ...]]] = {"clock": (), "networks": ("networks.mobile",)}
"""The same of signals that read the owner's clock as well."""
SPOKEN: Final = ("closest", "in_office")
"""Signals that read the talk between two, and with it the clock."""
TOLD: Final = (*WORDLESS, *TIMED, *SPOKEN)
_NAMING: Final = [k.value for k in (Kind.PROFILE, Kind.CONTACT, Kind.CONNECTION, Kind.MEMBERSHIP, Kind.EVENT)]
"""Kinds of records that tell by which one name somebody goes."""


def metadata(
    tables: Mapping[str, pl.LazyFrame], proposed: Mapping[str, pl.DataFrame], engine: Engine
) -> tuple[Finding, ...]:
    """The questions that stay answered, or uncertain, without any words; `proposed` is what signals of TOLD did."""
    records = tables["records"]
    zone = tables.get("zone", nowhere()).collect(engine=engine)
    rows = ledger(
        [
            *_kept(proposed, WORDLESS),
            *_timed(tables, proposed, zone),
            *_spoken(tables, proposed, zone, engine),
        ],
        engine,
    )
    found = findings(rows, wordless(records)) if rows.height else ()
    return tuple(f for f in found if f.status is not Status.SILENT)


def wordless(records: pl.LazyFrame) -> pl.LazyFrame:
    """The records with nothing in the columns that hold words."""
    return records.with_columns(
        pl.lit(None, dtype=kind).alias(name) for name, kind in SCHEMA.items() if name not in LEFT
    )


def _kept(
    proposed: Mapping[str, pl.DataFrame], signals: Mapping[str, tuple[str, ...]]
) -> Iterator[pl.LazyFrame]:
    """What these signals proposed, without what they did by words."""
    for name, worded in signals.items():
        if name in proposed:
            yield proposed[name].lazy().filter(~pl.col("rule").is_in(worded))


def _timed(
    tables: Mapping[str, pl.LazyFrame], proposed: Mapping[str, pl.DataFrame], zone: pl.DataFrame
) -> Iterator[pl.LazyFrame]:
    """What the clock tells: by the zone of the nights, if the owner set another."""
    if "clocked" not in tables or _is_same(zone):
        yield from _kept(proposed, TIMED)
        return
    acts = tables["clocked"].drop("local").with_columns(value=pl.lit(None, dtype=pl.String))
    timed = local(acts, by_nights(zone.lazy())).collect().lazy()
    yield from (clock(timed), networks(timed))


def _spoken(
    tables: Mapping[str, pl.LazyFrame],
    proposed: Mapping[str, pl.DataFrame],
    zone: pl.DataFrame,
    engine: Engine,
) -> Iterator[pl.LazyFrame]:
    """What talk tells: anew, if people have names by other records than their own messages, or the owner set a zone."""
    if "talk" not in tables:
        return
    records = tables["records"]
    named = records.filter(pl.col("kind").is_in(_NAMING)).head(1).collect(engine=engine)
    if named.is_empty() and _is_same(zone):
        yield from _kept(proposed, dict.fromkeys(SPOKEN, ()))
        return
    talk = between_two(wordless(records), by_nights(zone.lazy()), engine).lazy()
    yield from (closest(talk), in_office(talk))


def _is_same(zone: pl.DataFrame) -> bool:
    """Whether the clock is the same without what the owner set."""
    return zone["set"].item() in (None, zone["nights"].item())
