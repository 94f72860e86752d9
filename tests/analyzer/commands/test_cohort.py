"""A cohort: a person an entry, whatever becomes of the others."""

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import polars as pl
import pytest
from jsonschema import Draft202012Validator

from analyzer.cohort import each
from analyzer.commands.private import spool
from tests.analyzer.crowd import crowd, hooks, results

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "sample_exports/reddit/reddit-2026"
MAIN = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from analyzer.cli import main; main()"
ENV = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)}


def command(*words: object) -> list[str]:
    return [sys.executable, "-c", MAIN, "cohort", *map(str, words)]


def run(*words: object, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*words), capture_output=True, text=True, timeout=180, check=False, env=ENV | env
    )


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """Ada gave a folder, Ben a zip, Cleo something that is neither."""
    folder = tmp_path / "people"
    shutil.copytree(SAMPLE, folder / "ada")
    shutil.make_archive(str(folder / "ben"), "zip", SAMPLE)
    (folder / "cleo.zip").write_bytes(b"PK\x03\x04" + bytes(60))
    (folder / ".DS_Store").write_bytes(b"x")
    return folder


def test_a_broken_archive_costs_one_row(people: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run(people, "--out", out, "--json")
    assert done.returncode == 1, done.stderr
    schema = json.loads((ROOT / "docs/schema/cohort.schema.json").read_bytes())
    Draft202012Validator(schema).validate(json.loads(done.stdout))
    rows = pl.read_parquet(out / "cohort.parquet")
    assert rows["entry"].to_list() == ["ada", "ben.zip", "cleo.zip"]
    assert rows["status"].to_list() == ["read", "read", "failed"]
    assert rows["error"].to_list()[:2] == ["", ""]
    assert "cleo.zip" in rows["error"][2]
    assert rows["demographics.sex"].to_list() == ["female", "female", None]
    assert {p.relative_to(out).as_posix() for p in out.rglob("*.json")} == {
        "ada/profile.json",
        "ben.zip/profile.json",
    }


def test_what_is_written_is_for_the_owner_alone_and_stays(people: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    shutil.rmtree(people / "ada")
    assert run(people, "--out", out, "-q").returncode == 1
    modes = {stat.S_IMODE(p.stat().st_mode) for p in [out, *out.rglob("*")] if p.is_dir()}
    assert modes == {0o700}
    assert {stat.S_IMODE(p.stat().st_mode) for p in out.rglob("*") if p.is_file()} == {0o600}
    assert run(people, "--out", out).returncode == 2
    assert run(people, "--out", people / "out").returncode == 2
    (people / "ben.zip").write_bytes(b"PK\x03\x04" + bytes(60))
    assert run(people, "--out", out, "--force").returncode == 3
    assert not (out / "ben.zip/profile.json").exists()


def test_nobody_is_status_three(tmp_path: Path) -> None:
    (tmp_path / "people").mkdir()
    for folder in (tmp_path / "people", tmp_path / "missing"):
        done = run(folder, "--out", tmp_path / "out")
        assert done.returncode == 3
        assert done.stderr.startswith("error: ")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_leaves_nothing_behind(people: Path, tmp_path: Path, number: signal.Signals) -> None:
    for n in range(20):
        shutil.copytree(SAMPLE, people / f"more{n}")
    temp = tmp_path / "temp"
    temp.mkdir()
    out = tmp_path / "out"
    with subprocess.Popen(
        command(people, "--out", out),
        env=ENV | {"TMPDIR": str(temp)},
        start_new_session=True,
        stderr=subprocess.PIPE,
    ) as going:
        while going.poll() is None and not list(temp.iterdir()):
            time.sleep(0.1)
        if number is signal.SIGINT:
            os.killpg(going.pid, number)
        else:
            going.send_signal(number)
        guard = threading.Timer(60, going.kill)
        guard.start()
        assert going.wait() == (130 if number is signal.SIGINT else 143)
        guard.cancel()
        assert going.stderr is not None
        assert b"Traceback" not in going.stderr.read()
    assert list(temp.iterdir()) == []
    assert sorted(p.name for p in tmp_path.iterdir()) == ["people", "temp"]


def die_on_odd(entry: Path, _: Path) -> dict[str, str]:
    if entry.name in {"1", "3"}:
        os._exit(9)
    return {"entry": entry.name}


def test_a_worker_that_dies_takes_one_person_with_it(tmp_path: Path) -> None:
    people = [Path(str(n)) for n in range(6)]
    rows = dict(each(people, tmp_path, die_on_odd, jobs=2))
    assert {p.name for p, row in rows.items() if row is None} == {"1", "3"}
    assert len(rows) == 6


def die_once(entry: Path, out: Path) -> dict[str, str]:
    """Ended from outside, as by a system that lacks memory; person 1 every time."""
    marks = len(list(out.glob(f"{entry.name}-*")))
    (out / f"{entry.name}-{marks}").touch()
    if entry.name == "1" or (entry.name == "3" and marks == 0):
        os.kill(os.getpid(), signal.SIGKILL)
    return {"entry": entry.name}


def test_whoever_is_ended_from_outside_is_read_once_more_and_no_oftener(tmp_path: Path) -> None:
    rows = dict(each([Path(str(n)) for n in range(4)], tmp_path, die_once, jobs=2))
    assert {p.name for p, row in rows.items() if row is None} == {"1"}
    assert sorted(p.name for p in tmp_path.iterdir()) == ["0-0", "1-0", "1-1", "2-0", "3-0", "3-1"]


def test_a_worker_killed_in_the_middle_changes_nothing(tmp_path: Path) -> None:
    people = crowd(tmp_path / "people", 3)
    assert run(people, "--out", tmp_path / "calm", **hooks(tmp_path / "none")).returncode == 0
    killing = hooks(tmp_path / "killing", dies_over="person1", whom="os.getpid()")
    done = run(people, "--out", tmp_path / "out", "--jobs", 2, **killing)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "killing/killed").exists()
    assert results(tmp_path / "out") == results(tmp_path / "calm")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["calm", "killing", "none", "out", "people"]


def test_a_thread_may_have_a_spool_though_signals_are_not_its_business(tmp_path: Path) -> None:
    before, seen = signal.getsignal(signal.SIGTERM), []

    def work() -> None:
        with spool(tmp_path) as folder:
            seen.append((folder.is_dir(), signal.getsignal(signal.SIGTERM)))

    thread = threading.Thread(target=work)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tempfile.tempdir", None)
        thread.start()
        thread.join()
    assert seen == [(True, before)]
    assert list(tmp_path.iterdir()) == []
