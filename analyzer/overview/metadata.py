"""What metadata alone gives away: the same records without a word, looked at again.

Left is what any carrier of messages sees, or any app that asks for the position: when something of which kind was done, where,
on which device, from which address, and with whom. What was written, searched, watched, named or set is gone before the signals
look, so nothing told here can come from it.
"""

from typing import Final

import polars as pl

from analyzer.finding import Engine, Finding, Status
from analyzer.knowledge.conversations import between_two
from analyzer.knowledge.zones import clocked
from analyzer.profile.findings import findings
from analyzer.profile.ledger import ledger
from analyzer.signals.absences import absences
from analyzer.signals.clock import clock
from analyzer.signals.devices import devices
from analyzer.signals.networks import networks
from analyzer.signals.stays import stays
from analyzer.signals.talk import closest
from analyzer.signals.whereabouts import whereabouts
from analyzer.signals.work import in_office
from parsers.record import PLACE_COLUMNS, SCHEMA

LEFT: Final = (
    *PLACE_COLUMNS, "kind", "when", "when_precision", "actor", "is_owner", "thread", "lat", "lon", "ip", "device",
)  # fmt: skip
"""Columns that are no words."""
SIGNALS: Final = (absences, devices)
"""Signals that can say something of these columns; others read tables that are made of them."""
LOCATED: Final = (whereabouts, stays)
"""Those that say something of places."""


def metadata(records: pl.LazyFrame, engine: Engine = "streaming") -> tuple[Finding, ...]:
    """The questions that stay answered, or uncertain, without any words."""
    mute = wordless(records)
    talk = between_two(mute, engine).lazy()
    timed = clocked(mute, engine).lazy()
    located = mute.select(pl.col("lat").is_not_null().any()).collect(engine=engine).item()
    signals = (*SIGNALS, *LOCATED) if located else SIGNALS
    told = (closest(talk), in_office(talk), clock(timed), networks(timed), *(s(mute) for s in signals))
    rows = ledger(told, engine)
    found = findings(rows, mute) if rows.height else ()
    return tuple(f for f in found if f.status is not Status.SILENT)


def wordless(records: pl.LazyFrame) -> pl.LazyFrame:
    """The records with nothing in the columns that hold words."""
    return records.with_columns(
        pl.lit(None, dtype=kind).alias(name) for name, kind in SCHEMA.items() if name not in LEFT
    )
