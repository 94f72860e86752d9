"""What each table, signal and part of the overview costs on a table of records: a process of its own, with limits.

    python -m tests.laws.growth ENGINE FOLDER MOST SIZE… [SHAPE…]

It prints a line of JSON for each: shape, name, size, processor seconds, rows; the rows themselves go into the folder, those
of the largest size. A cliff ends this process, and neither the tests nor the machine.
"""

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import polars as pl

from analyzer.finding import LEDGER, Engine
from analyzer.knowledge.holders import holders
from analyzer.lenses.score import scores
from analyzer.needs import counted
from analyzer.overview import glance
from analyzer.overview.metadata import metadata
from analyzer.overview.others import others
from analyzer.profile.childhood import childhood
from analyzer.profile.findings import findings
from analyzer.profile.ledger import ledger
from analyzer.signals import SIGNALS
from analyzer.tables import TABLES
from tests.laws.skewed import skewed
from tests.laws.varied import varied

MEMORY: Final = 5 * 2**30
"""Bytes of the process's own data, from which on it ends."""
FLOOR: Final = 0.15
"""Seconds below which a cost is taken for this much: small times are mostly chance."""
LITTLE: Final = 0.8
"""Seconds below which a cost is measured twice."""
VARIED: Final = "varied"
Made = tuple[str, float, Any]


def measured(records: pl.LazyFrame, engine: Engine) -> Iterator[Made]:
    """The name of each part, its processor seconds, and what it gave."""
    tables = {"records": records}
    for name, table in TABLES.items():
        made = _timed(name, lambda table=table: table.make(tables, engine).collect(engine=engine))  # type: ignore[misc]
        tables[name] = made[2].lazy()
        yield made
    proposed = {}
    for source, work, _ in SIGNALS:
        made = _timed(
            f"{source}-{work.__name__}", lambda s=work, t=source: s(tables[t]).collect(engine=engine)
        )  # type: ignore[misc]
        proposed[work.__name__] = made[2]
        yield made
    rows = (made.lazy() for made in proposed.values())
    made = _timed("ledger", lambda: ledger([pl.LazyFrame(schema=LEDGER), *rows], engine))
    yield made
    every = [need for signal in SIGNALS for need in signal.needs if signal.table == "records"]
    yield _timed("counted", lambda: pl.DataFrame(counted(records, every, engine)))
    yield _timed("metadata", lambda: metadata(tables, proposed, engine))
    yield from _concluded(made[2], records, tables["people"].collect())


def _concluded(rows: pl.DataFrame, records: pl.LazyFrame, people: pl.DataFrame) -> Iterator[Made]:
    made = _timed("findings", lambda: findings(rows, records))
    found = made[2]
    yield made
    yield _timed("others", lambda: others(records, people))
    yield _timed("scores", lambda: scores(found, records, minor=False))
    yield _timed("childhood", lambda: childhood(found, records))
    yield _timed("comparison", lambda: glance.comparison(rows))
    for look in (
        glance.span,
        glance.years,
        glance.hours,
        glance.kinds,
        glance.places,
        glance.surveys,
        holders,
    ):
        yield _timed(look.__name__, lambda look=look: look(records))  # type: ignore[misc]


def _timed(name: str, work: Callable[[], Any]) -> Made:
    """What costs little is measured twice, and the less counts: the rest was chance. Next to nothing is never looked at."""
    before = time.process_time()
    made = work()
    spent = time.process_time() - before
    if FLOOR < spent < LITTLE:
        before = time.process_time()
        work()
        spent = min(spent, time.process_time() - before)
    return name, spent, made


def main(engine: Engine, folder: Path, most: int, sizes: list[int], shapes: list[str]) -> None:
    """Measure every shape at every size; what is loaded once is loaded before."""
    resource.setrlimit(resource.RLIMIT_CPU, (most, most))
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    folder.mkdir(parents=True, exist_ok=True)
    for _ in measured(varied(20).lazy(), engine):
        pass
    for shape in shapes or [VARIED]:
        for size in sizes:
            table = varied(size) if shape == VARIED else skewed(shape, size)
            for name, spent, made in measured(table.lazy(), engine):
                _keep(folder / name, made)
                rows = made.height if isinstance(made, pl.DataFrame) else 0
                sys.stdout.write(json.dumps([shape, name, size, spent, rows, table.height]) + "\n")
                sys.stdout.flush()


def _keep(path: Path, made: Any) -> None:
    if isinstance(made, pl.DataFrame):
        made.write_parquet(path)
    else:
        path.write_text(repr(made), "utf-8")


if __name__ == "__main__":
    chosen, where, limit, *words = sys.argv[1:]
    numbers = [int(w) for w in words if w.isdecimal()]
    main(
        "streaming" if chosen == "streaming" else "in-memory",
        Path(where),
        int(limit),
        numbers,
        [w for w in words if not w.isdecimal()],
    )
