"""What metadata alone gives away: the same records without a word, looked at again.

Left is what any carrier of messages sees, or any app that asks for the position: when something of which kind was done, where,
on which device, from which address, and with whom. What was written, searched, watched, named or set is gone before the signals
look, so nothing told here can come from it.
"""

from typing import Final

import polars as pl

from analyzer.finding import Finding, Status
from analyzer.knowledge.conversations import between_two
from analyzer.ledger import Engine, ledger
from analyzer.profile import findings
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
SIGNALS: Final = (clock, whereabouts, stays, absences, devices, networks)
"""Signals that can say something of these columns; whom the owner writes with is told by another table."""


def metadata(records: pl.LazyFrame, engine: Engine = "streaming") -> tuple[Finding, ...]:
    """The questions that stay answered, or uncertain, without any words."""
    mute = wordless(records)
    talk = between_two(mute, engine).lazy()
    rows = (closest(talk), in_office(talk), *(signal(mute) for signal in SIGNALS))
    found = findings(ledger(rows, engine), mute)
    return tuple(f for f in found if f.status is not Status.SILENT)


def wordless(records: pl.LazyFrame) -> pl.LazyFrame:
    """The records with nothing in the columns that hold words."""
    return records.with_columns(
        pl.lit(None, dtype=kind).alias(name) for name, kind in SCHEMA.items() if name not in LEFT
    )
