"""A cohort on a Dask cluster: the same as in the pool, whatever dies; nothing twice; and no connection but to the cluster."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest

from analyzer.cluster.connect import spoken
from analyzer.cluster.job import Job, check
from analyzer.given import UsageError
from tests.analyzer.crowd import ROOT, crowd, hooks, member, results

MAIN = "from analyzer.cli import main; main()"
ENV = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
SHELF = """
import fsspec
from pathlib import Path
for path in Path({people!r}).rglob("*"):
    if path.is_file():
        fsspec.filesystem("memory").pipe("/people/" + path.relative_to({people!r}).as_posix(), path.read_bytes())
"""
"""Loaded into a worker: a store that only it can reach."""


def command(*words: object) -> list[str]:
    return [sys.executable, "-c", MAIN, "cohort", *map(str, words)]


def run(*words: object, before: tuple[str, ...] = (), **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*before, *command(*words)],
        capture_output=True, text=True, timeout=240, check=False, env=ENV | {"PYTHONPATH": str(ROOT)} | env,
    )  # fmt: skip


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four people and a broken archive, and what the pool makes of them undisturbed."""
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    home = tmp_path_factory.mktemp("cluster")
    people = crowd(home / "people", 4)
    (people / "person9.zip").write_bytes(b"PK\x03\x04" + bytes(60))
    done = run(people, "--out", home / "calm", **hooks(home / "quick"))
    assert done.returncode == 1, done.stderr
    return home


@pytest.fixture(scope="module")
def quick(home: Path) -> dict[str, str]:
    """What makes processes load little, and leave what they leave in a folder of ours."""
    (home / "temp").mkdir()
    return {
        "PYTHONPATH": f"{home / 'quick'}:{ROOT}",
        "TMPDIR": str(home / "temp"),
        "HOME": str(home / "quick"),
    }


def traced(log: Path) -> tuple[str, ...]:
    tracer = shutil.which("strace")
    if (
        tracer is None
        or subprocess.run([tracer, "-e", "trace=none", "true"], capture_output=True, check=False).returncode
    ):
        return ()
    return (tracer, "-f", "-qq", "--seccomp-bpf", "-e", "trace=connect,bind,sendto,sendmsg", "-o", str(log))


def named(log: Path) -> set[tuple[str, str]]:
    """Calls and the addresses in them; what is sent on a connection that stands names none.

    Dask names itself by a UUID, and the library for that asks a daemon of this machine, before any hook of Python's.
    """
    text = log.read_text("utf-8", "replace")
    found = re.findall(r'(\w+)\(.*sin6?_port=htons\((\d+)\).*?"([^"]+)"', text)
    return {(call, host if call == "bind" else f"{host}:{port}") for call, port, host in found} | {
        (call, path)
        for call, path in re.findall(r'(\w+)\(.*sun_path=@?"([^"]+)"', text)
        if path != "/run/uuidd/request"
    }


@pytest.fixture(scope="module")
def killed(home: Path, quick: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """A run of which a worker of Dask is killed over somebody; its connections are in `calls`, where they can be traced."""
    killing = quick | hooks(home / "killing", dies_over="person1", whom="os.getppid()")
    return run(
        home / "people", "--out", home / "out", "--scheduler", "local", "--jobs", 2, "--json",
        before=traced(home / "calls"), **killing,
    )  # fmt: skip


@pytest.mark.slow
def test_a_worker_killed_in_the_middle_changes_nothing_and_all_stays_on_this_machine(
    home: Path, killed: subprocess.CompletedProcess[str]
) -> None:
    log, done = home / "calls", killed
    assert done.returncode == 1, done.stderr
    assert (home / "killing/killed").exists()
    assert results(home / "out") == results(home / "calm")
    assert json.loads(done.stdout)["table"] == "cohort.parquet"
    assert [line for line in done.stderr.splitlines() if "person9.zip" not in line] == []
    assert {p.stat().st_mode & 0o77 for p in [home / "out", *(home / "out").rglob("*")]} == {0}
    assert not list((home / "out").rglob(".run-*"))
    rows = (home / "out/.cohort.jsonl").read_bytes().splitlines()
    assert max(map(len, rows)) < 4_000, "what crosses the wire"
    assert not (home / "out.unfinished").exists()
    assert list((home / "temp").iterdir()) == []
    assert [p.name for p in (home / "quick").iterdir()] == ["sitecustomize.py"], (
        "Dask wrote nothing into HOME"
    )
    if log.exists():
        assert {place.rpartition(":")[0] or place for _, place in named(log)} == {"127.0.0.1"}


@pytest.mark.slow
def test_a_second_run_reads_whoever_is_new_or_has_changed(
    home: Path, quick: dict[str, str], killed: subprocess.CompletedProcess[str]
) -> None:
    assert killed.returncode == 1
    people, out = home / "people", home / "out"
    times = {p.parent.name: p.stat().st_mtime_ns for p in out.glob("*/profile.json")}
    (out / "mine.txt").write_text("mine")
    again = run(
        people, "--out", out, "--scheduler", "127.0.0.1:9", **quick
    )  # nobody is asked, nobody answers there
    assert again.returncode == 1, again.stderr
    member(people / "person2", 8)
    member(people / "person7", 7)
    try:
        done = run(people, "--out", out, "--scheduler", "local", "--jobs", 1, **quick)
    finally:
        shutil.rmtree(people / "person7")
        member(people / "person2", 2)
    assert done.returncode == 1, done.stderr
    assert "4 of 6 are done already" in done.stderr
    after = {p.parent.name: p.stat().st_mtime_ns for p in out.glob("*/profile.json")}
    assert {name for name in after if after[name] != times.get(name)} == {"person2", "person7"}
    assert pl.read_parquet(out / "cohort.parquet")["entry"].to_list() == [
        *(f"person{n}" for n in (0, 1, 2, 3, 7)),
        "person9.zip",
    ]
    assert (out / "mine.txt").read_text() == "mine"
    gone = run(people, "--out", out, "--scheduler", "local", **quick)
    assert gone.returncode == 2
    assert "holds 1 of whom" in gone.stderr


@pytest.mark.slow
def test_a_run_that_is_ended_is_gone_on_with(home: Path, quick: dict[str, str]) -> None:
    """Ended by Ctrl-C once somebody is done; then by the same command."""
    out, work = home / "long", home / "long.unfinished"
    words = (home / "people", "--out", out, "--scheduler", "local", "--jobs", 1)
    with subprocess.Popen(
        command(*words), env=ENV | quick, start_new_session=True, stderr=subprocess.PIPE
    ) as going:
        while going.poll() is None and not (work / ".cohort.jsonl").exists():
            time.sleep(0.05)
        while going.poll() is None and len((work / ".cohort.jsonl").read_bytes().splitlines()) < 2:
            time.sleep(0.05)
        os.killpg(going.pid, signal.SIGINT)
        assert going.wait(60) == 130
        assert going.stderr is not None
        assert going.stderr.read() == b"interrupted\n"
    assert list((home / "temp").iterdir()) == []
    assert not out.exists()
    refused = run(home / "quick", *words[1:], **quick)
    assert refused.returncode == 2
    assert "begun for other people" in refused.stderr
    done = run(*words, **quick)
    assert done.returncode == 1, done.stderr
    assert re.search(r"[1-4] of 5 are done already", done.stderr)
    assert results(out) == results(home / "calm")
    assert not work.exists()


@pytest.fixture
def scheduler(home: Path, quick: dict[str, str]) -> Iterator[str]:
    """A cluster as people start one: a scheduler, and a worker that alone can reach a store."""
    (home / "shelf.py").write_text(SHELF.format(people=str(home / "people")))
    beside = {"env": ENV | quick, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    dask, file = [sys.executable, "-m", "dask"], home / "scheduler.json"
    own = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)]
    with subprocess.Popen([*dask, "scheduler", *own], cwd=home, **beside) as one:  # type: ignore[call-overload]
        while one.poll() is None and not (file.exists() and file.read_text().rstrip().endswith("}")):
            time.sleep(0.1)
        address = json.loads(file.read_text())["address"]
        words = ["worker", address, "--nthreads", "2", "--preload", str(home / "shelf.py"), "--no-dashboard"]
        with subprocess.Popen([*dask, *words, "--host", "127.0.0.1"], cwd=home, **beside) as other:  # type: ignore[call-overload]
            yield address
            other.terminate()
        one.terminate()


@pytest.mark.slow
def test_a_cluster_that_is_there_reads_from_a_store_and_we_connect_to_its_scheduler_alone(
    home: Path, quick: dict[str, str], scheduler: str
) -> None:
    log = home / "calls-named"
    done = run(
        "memory://people", "--out", home / "fetched", "--scheduler", scheduler, before=traced(log), **quick
    )
    assert done.returncode == 1, done.stderr
    assert results(home / "fetched") == results(home / "calm")
    if log.exists():
        assert named(log) == {("connect", scheduler.removeprefix("tcp://"))}


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("local", "local"),
        ("host:8786", "tcp://host:8786"),
        ("tls://10.0.0.1:8786", "tls://10.0.0.1:8786"),
        ("tcp://[::1]:8786", "tcp://[::1]:8786"),
    ],
)
def test_an_address_is_understood(given: str, meant: str) -> None:
    assert spoken(given) == meant


@pytest.mark.parametrize(
    "given", ["", "host", "host:", "http://host:1", "tcp://", "tcp://u@host:1", "host:1/x", "host:99999"]
)
def test_what_is_no_address_is_wrong_usage(given: str) -> None:
    with pytest.raises(UsageError, match="no address"):
        spoken(given)


def test_without_the_extra_one_line_says_what_to_install(tmp_path: Path) -> None:
    without = hooks(tmp_path / "hooks", without=("distributed",))
    done = run(crowd(tmp_path / "people", 1), "--out", tmp_path / "out", "--scheduler", "local", **without)
    assert done.returncode == 2
    assert (
        done.stderr
        == "error: --scheduler needs Dask, which is an extra: pip install 'open-dossier[cluster]'\n"
    )
    assert not (tmp_path / "out").exists()


def test_a_url_without_a_scheduler_is_wrong_usage(tmp_path: Path) -> None:
    done = run("s3://bucket/people", "--out", tmp_path / "out")
    assert done.returncode == 2
    assert "only with --scheduler" in done.stderr


def test_nobody_answers_is_one_line(home: Path, quick: dict[str, str]) -> None:
    done = run(home / "people", "--out", home / "nowhere", "--scheduler", "127.0.0.1:9", **quick)
    assert done.returncode == 2
    assert "nothing answers at tcp://127.0.0.1:9" in done.stderr
    assert not list(home.glob("nowhere*"))


@pytest.mark.parametrize(
    ("version", "run_", "why"),
    [("0.0.1", "there", "install the same"), ("", "other", "a disk that all share")],
)
def test_a_worker_that_cannot_take_part_says_why(tmp_path: Path, version: str, run_: str, why: str) -> None:
    from importlib.metadata import version as installed

    (tmp_path / ".run-there").touch()
    job = Job(folder="people", out=str(tmp_path), run=run_, version=version or installed("open-dossier"))
    with pytest.raises(UsageError, match=why):
        check(job)
