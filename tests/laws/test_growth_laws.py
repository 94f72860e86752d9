"""Cost grows no faster than the rows, in both engines, for every table, signal and part of the overview, and whatever is alike.

Past some number of records the streaming engine works, and it treats some expressions otherwise: a literal list is made anew
for each row. So each part is measured by itself at n and 3 n rows, in a process with limits (`growth.py`).
"""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from analyzer.fold import any_of, filled
from analyzer.signals import SIGNALS
from analyzer.tables import TABLES
from tests.laws.growth import FLOOR, VARIED
from tests.laws.skewed import SHAPES

pytestmark = [pytest.mark.slow, pytest.mark.alone]
ROOT: Final = Path(__file__).parents[2]
ENGINES: Final = ("in-memory", "streaming")
EACH: Final = 700
"""Rows of each kind; with some more it is about 20,000 rows, and 60,000."""
SKEWED: Final = 2_000
MOST: Final = 600
"""Processor seconds for all of one engine: a tenth of it is usual."""
RATIO: Final = 4
A_ROW: Final = 1e-4
"""Seconds that a further row may cost one part. What is made anew for each row costs a hundred times as much."""
SIGNAL_NAMES: Final = tuple(f"{source}-{work.__name__}" for source, work, _ in SIGNALS)
OTHERS: Final = ("ledger", "counted", "findings", "metadata", "others", "scores", "childhood", "comparison", "span", "years", "hours", "kinds",
                 "places", "surveys", "holders")  # fmt: skip
NAMES: Final = (*TABLES, *SIGNAL_NAMES, *OTHERS)
NO_ROWS: Final[Mapping[str, str]] = {}
"""Signals that say nothing of the varied records, and why."""
BOUNDED: Final = {"people-circles": 10.0}
"""Seconds of parts that have a bound of their own (200,000 pairs of people), and up to it grow by pairs."""
Seen = dict[tuple[str, str, int], tuple[float, int, int]]


@pytest.fixture(scope="module")
def costs(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., tuple[Seen, Path]]:
    """Seconds, rows and rows read by shape, part and size of one engine; and the folder with what each part gave."""

    @cache
    def measured(engine: str, size: int, *shapes: str) -> tuple[Seen, Path]:
        folder = tmp_path_factory.mktemp("growth")
        words = [engine, str(folder), str(MOST), str(size), str(3 * size), *shapes]
        command = [sys.executable, "-m", "tests.laws.growth", *words]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        return {(shape, name, n): (spent, rows, read) for shape, name, n, spent, rows, read in lines}, folder

    return measured


def grown(seen: Seen, shape: str, name: str, size: int) -> str:
    """What is wrong with the cost of a part, or nothing."""
    if (shape, name, 3 * size) not in seen:
        return f"did not end; the last that did: {list(seen)[-1:]}"
    (less, _, few), (more, _, many) = seen[shape, name, size], seen[shape, name, 3 * size]
    if name in BOUNDED:
        return "" if more <= BOUNDED[name] else f"{more:.2f} s for {many} rows"
    if more > RATIO * max(less, FLOOR):
        return f"{less:.2f} s for {few} rows, {more:.2f} s for {many}"
    # Shapes of one row grow by its length.
    if many >= 2 * few and (each := (more - less) / (many - few)) > A_ROW and more > FLOOR * RATIO:
        return f"{each * 1e6:.0f} µs a row"
    return ""


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", NAMES)
def test_a_part_costs_no_more_than_its_rows(costs: Any, name: str, engine: str) -> None:
    seen, _ = costs(engine, EACH)
    assert grown(seen, VARIED, name, EACH) == ""


@pytest.mark.parametrize("name", NAMES)
def test_both_engines_give_the_same(costs: Any, name: str) -> None:
    one, other = (costs(engine, EACH)[1] / name for engine in ENGINES)
    if one.read_bytes()[:4] != b"PAR1":
        assert one.read_text("utf-8") == other.read_text("utf-8")
    else:
        assert_frame_equal(pl.read_parquet(one), pl.read_parquet(other), check_row_order=False)


@pytest.mark.parametrize("name", [*TABLES, *SIGNAL_NAMES])
def test_a_part_is_measured_on_something(costs: Any, name: str) -> None:
    seen, _ = costs("streaming", EACH)
    assert (seen[VARIED, name, 3 * EACH][1] == 0) == (name in NO_ROWS)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("shape", SHAPES)
def test_what_is_all_alike_costs_no_more_than_its_rows(costs: Any, shape: str, engine: str) -> None:
    seen, _ = costs(engine, SKEWED, *SHAPES)
    assert {name: wrong for name in NAMES if (wrong := grown(seen, shape, name, SKEWED))} == {}


@pytest.mark.parametrize("engine", ENGINES)
def test_a_template_is_filled_where_a_filter_leaves_nothing_of_a_piece(engine: str) -> None:
    pieces = [pl.DataFrame({"n": [n] * 3, "word": [word] * 3}) for n, word in ((1, "a"), (0, "b"), (1, None))]
    rows = pl.concat(pieces, rechunk=False).lazy().filter(pl.col("n") > 0)
    said = rows.select(filled("{}: {}!", "word", pl.col("n") + 1)).collect(engine=engine)  # type: ignore[call-overload]
    assert said["word"].to_list() == ["a: 2!"] * 3 + [None] * 3


@pytest.mark.parametrize("engine", ENGINES)
def test_phrases_are_one_value_for_all_rows(engine: str) -> None:
    rows = pl.LazyFrame({"text": [" one ", " two three ", None, ""]})
    found = rows.select(pl.col("text").str.extract_many(any_of([" one ", " three "]), leftmost=True))
    assert found.collect(engine=engine).to_series().to_list() == [[" one "], [" three "], None, []]  # type: ignore[call-overload]
