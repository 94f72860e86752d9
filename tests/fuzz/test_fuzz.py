"""Fuzzing in the small: what was kept is tried again, each target some hundred times by chance, and guided for a minute.

`make fuzz` does the same for hours. DOSSIER_FUZZ=50 tries fifty times as many here.
"""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Final

import pytest

from tests.fuzz.findings import Found, endure
from tests.fuzz.mutations import LARGEST, mutated
from tests.fuzz.seeds import CORPUS, kept, name_of, started
from tests.fuzz.targets import EXPORTS, FORMATS, TARGETS

ROOT: Final = Path(__file__).parents[2]
TIMES: Final = int(os.environ.get("DOSSIER_FUZZ", "1"))
RUNS: Final = dict.fromkeys(FORMATS, 150) | dict.fromkeys(EXPORTS, 6) | {"Read": 40, "Given": 150}
"""Executions of each target: what takes about a second, or three for what analyses a whole export."""


@pytest.mark.parametrize("name", TARGETS)
def test_what_was_kept_is_read_or_refused(name: str) -> None:
    for data in kept(name):
        endure(name, data)


@pytest.mark.slow
@pytest.mark.parametrize("name", TARGETS)
def test_what_is_changed_by_chance_is_read_or_refused(name: str, tmp_path: Path) -> None:
    pool, chance, found = started(name), Random(TIMES), Found(folder=tmp_path)
    assert pool
    for _ in range(RUNS[name] * TIMES):
        found.attempt(name, mutated(chance.choice(pool), chance))
    assert found.places == {}


@pytest.mark.skipif(
    "DOSSIER_FUZZ" not in os.environ,
    reason="what a run for so many seconds meets is never the same: make fuzz",
)
@pytest.mark.skipif(
    find_spec("atheris") is None, reason="the extra `fuzz` is not installed; tried by chance alone"
)
@pytest.mark.parametrize("names", [FORMATS, EXPORTS], ids=["formats", "exports"])
def test_what_coverage_leads_to_is_read_or_refused(names: tuple[str, ...], tmp_path: Path) -> None:
    words = ["-m", "tests.fuzz.engine", *names, "--seconds", str(40 * TIMES), "--found", str(tmp_path)]
    done = subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    assert lines, done.stderr[-2000:]
    assert json.loads(lines[-1])["findings"] == {}


def test_the_corpus_is_small_and_named_by_what_it_is() -> None:
    files = [p for p in CORPUS.rglob("*") if p.is_file()]
    assert {p.parent.name for p in files} <= set(TARGETS)
    assert [p.name for p in files if p.name != name_of(p.read_bytes())] == []
    assert sum(p.stat().st_size for p in files) < 1_000_000


def test_every_format_that_a_platform_declares_is_a_target() -> None:
    from tests.fuzz.formats import FORMATS as MADE
    from tests.fuzz.formats import declared

    assert set(MADE) == set(FORMATS)
    assert set(declared()) <= set(FORMATS)


@pytest.mark.parametrize("data", [b"", b"\x1e", b"\0{", b'\0\x1ea.json\n{"a": [1]}\x1eb\n', b"x" * 99_000])
def test_any_input_can_be_changed(data: bytes) -> None:
    assert all(len(mutated(data, Random(seed))) <= LARGEST for seed in range(300))
    assert len({mutated(data, Random(seed)) for seed in range(300)}) > 50


def test_a_finding_is_kept_once_with_its_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that fails, and one that takes too long."""
    from tests.fuzz import formats

    def broken(data: bytes) -> None:
        while data == b"slow":
            pass
        raise ZeroDivisionError

    monkeypatch.setitem(formats.FORMATS, "Walker", broken)
    monkeypatch.setattr("tests.fuzz.findings.seconds", lambda _: 0.2)
    found = Found(folder=tmp_path)
    assert [found.attempt("Walker", data) for data in (b"a", b"b", b"slow")] == [True, True, True]
    assert [place.split()[0] for place in found.places] == ["ZeroDivisionError", "SlowError"]
    assert [path.read_bytes() for path in found.places.values()] == [b"a", b"slow"]
