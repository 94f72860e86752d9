"""A tenth of the mixture goes through the whole command line under a gigabyte and a minute; benchmarks still start."""

import importlib
import os
import pkgutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

import benchmarks
from benchmarks.__main__ import CASES, OTHERS
from benchmarks.measure import cost
from benchmarks.whole import analyze, mixture

MEGABYTES: Final = 1_000
SECONDS: Final = 60
"""Of the processor, start and report included."""
MODULES: Final = tuple(m.name for m in pkgutil.iter_modules(benchmarks.__path__) if m.name != "__main__")
ROOT: Final = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.alone
def test_a_tenth_of_the_mixture_needs_less_than_a_gigabyte_and_a_minute(tmp_path: Path) -> None:
    spent = analyze(mixture(0.1, tmp_path), tmp_path / "out", seconds=SECONDS, megabytes=MEGABYTES)
    assert (tmp_path / "out" / "report.html").exists()
    assert spent.seconds <= SECONDS
    assert spent.peak <= MEGABYTES


@pytest.mark.parametrize("name", MODULES)
def test_a_benchmark_can_be_imported(name: str) -> None:
    assert importlib.import_module(f"benchmarks.{name}").__doc__


@pytest.mark.parametrize("name", [*CASES, *OTHERS])
def test_a_case_that_can_be_called_has_a_module(name: str) -> None:
    assert name in MODULES


@pytest.mark.slow
@pytest.mark.parametrize(
    "words", [("--list",), ("start",), ("whole", "0.001"), ("neutral", "5"), ("said",)], ids=lambda w: w[0]
)
def test_a_case_that_makes_its_own_input_runs(words: tuple[str, ...], tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "benchmarks", *words], cwd=ROOT, env=os.environ | {"BENCH_DATA": str(tmp_path)},
                          capture_output=True, text=True, check=False)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout


@pytest.mark.slow
def test_the_stages_of_the_smallest_mixture_are_told(tmp_path: Path) -> None:
    exports = mixture(0.001, tmp_path)
    told = subprocess.run([sys.executable, "-m", "benchmarks.analysis", *exports], cwd=ROOT, capture_output=True, text=True, check=True).stdout  # fmt: skip
    assert [
        word
        for word in ("read", "mentions", "ledger", "overview", "report.html", "records.parquet")
        if word not in told
    ] == []


def test_a_command_that_holds_too_much_is_ended() -> None:
    with pytest.raises(RuntimeError, match="more than 200 MB"):
        cost(sys.executable, "-c", "import time; held = b'x' * 300_000_000; time.sleep(60)", megabytes=200)


def test_a_command_that_works_too_long_is_ended() -> None:
    with pytest.raises(RuntimeError, match="more than 1 CPU s"):
        cost(sys.executable, "-c", "while True: pass", seconds=1)


def test_what_a_command_starts_counts_with_it() -> None:
    child = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; h = b\"x\" * 300_000_000; time.sleep(60)'])"
    with pytest.raises(RuntimeError, match="more than 200 MB"):
        cost(sys.executable, "-c", child, megabytes=200)
