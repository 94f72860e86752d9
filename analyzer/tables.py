"""The tables that signals read: the records, and what several signals would else make of them each for itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Final

import polars as pl

from analyzer.fence import Fence
from analyzer.finding import Engine
from analyzer.knowledge.conversations import between_two
from analyzer.knowledge.people import appearances
from analyzer.knowledge.zones import ACTS, clocked, nowhere, zone_of
from analyzer.language.attention import WORTH, attention, mentions
from analyzer.language.encoder import READ, alike
from analyzer.language.identifiers import identified
from analyzer.language.introductions import introductions
from analyzer.language.sayings import sayings
from analyzer.needs import WRITTEN, Need, Needs, Rows, Table, are_met, counted
from analyzer.signals import SIGNALS
from parsers.record import Kind

FEW: Final = 20_000
"""Records that fit into memory many times over."""

TABLES: Final[Mapping[str, Table]] = {
    "attention": Table("records", lambda read, _: attention(read["records"]), (Need(kinds=tuple(WORTH)),)),
    "mentions": Table("attention", lambda read, _: mentions(read["attention"])),
    "alike": Table(
        "attention", lambda read, _: alike(read["attention"], read["mentions"]), (Need(kinds=tuple(READ)),)
    ),
    "zone": Table(
        "records",
        lambda read, _: zone_of(read["records"]),
        (Need(labels=("timezone",), columns=("value",)), Need(columns=("when", "lat", "lon"), owner=True)),
    ),
    "talk": Table(
        "records",
        lambda read, engine: between_two(read["records"], _zone(read), engine).lazy(),
        (Need(kinds=(Kind.MESSAGE,), columns=("actor", "thread"), owner=False),),
    ),
    "clocked": Table(
        "records",
        lambda read, engine: clocked(read["records"], _zone(read), engine).lazy(),
        (Need(kinds=tuple(ACTS), columns=("when_precision",), owner=True), Need(columns=("ip",), owner=True)),
    ),
    "people": Table(
        "records",
        lambda read, engine: appearances(read["records"], engine),
        (
            Need(kinds=(*WRITTEN, Kind.REACTION, Kind.SHARE), columns=("actor",), owner=False),
            Need(kinds=(Kind.CONTACT, Kind.CONNECTION), columns=("target",)),
            Need(kinds=(Kind.MEMBERSHIP,), labels=("chat",), columns=("actor",)),
            Need(kinds=(Kind.EVENT,), columns=("value",)),
            Need(kinds=(Kind.PROFILE,), labels=("family_member", "relationship"), columns=("target",)),
        ),
    ),
    "identified": Table(
        "records",
        lambda read, _: identified(read["records"]).lazy(),
        (Need(kinds=WRITTEN, columns=("text",), owner=True),),
    ),
    "sayings": Table(
        "records",
        lambda read, _: pl.concat([sayings(read["records"]), introductions(read["records"])]).lazy(),
        (Need(kinds=(*WRITTEN, Kind.SEARCH), columns=("text",), owner=True),),
    ),
}
"""What several signals read, each made once from the records and the tables before it."""


@dataclass(frozen=True, kw_only=True)
class Tables:
    """The tables that signals read, by name, and what there is in each."""

    engine: Engine
    frames: dict[str, pl.LazyFrame] = field(default_factory=dict)
    rows: dict[str, Rows] = field(default_factory=dict)

    def add(self, name: str, frame: pl.LazyFrame) -> None:
        """A table, counted once for all that is made of it."""
        readers = [t.needs for t in TABLES.values() if t.source == name]
        readers += [s.needs for s in SIGNALS if s.table == name]
        self.frames[name] = frame
        self.rows[name] = counted(frame, [need for needs in readers for need in needs], self.engine)

    def hold(self, name: str, needs: Needs) -> bool:
        """Whether there is such a table with what is needed."""
        return name in self.frames and are_met(needs, self.rows[name])


def tables_of(records: pl.LazyFrame, fence: Fence) -> Tables:
    """The records, and the tables made of them; one that fails is not there, nor what is made of it."""
    engine = engine_for(records)
    tables = Tables(engine=engine)
    tables.add("records", records)
    for name, table in TABLES.items():
        if tables.hold(table.source, table.needs):
            work = partial(collected, partial(table.make, tables.frames, engine), engine)
            made = fence.attempt(name, work, None)
            if made is not None:
                tables.add(name, made.lazy())
    return tables


def collected(make: Callable[[], pl.LazyFrame], engine: Engine) -> pl.DataFrame:
    """What a plan gives."""
    return make().collect(engine=engine)


def engine_for(records: pl.LazyFrame) -> Engine:
    """Streaming keeps memory flat; a small archive need not pay for it (half of its CPU was that)."""
    few = records.select(pl.len()).collect().item() <= FEW
    return "in-memory" if few else "streaming"


def _zone(read: Mapping[str, pl.LazyFrame]) -> pl.LazyFrame:
    return read.get("zone", nowhere())
