"""What Dossier promises whoever runs it: nothing leaves, nothing is left behind, nothing of theirs is changed."""

import hashlib
import json
import os
import resource
import signal
import socket
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from analyzer.cli import app
from tests.bad_input import CHAT, GOOD, chat, zipped

ROOT = Path(__file__).parents[2]
MAIN = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from analyzer.cli import main; main()"
ENV = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)}


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A folder that holds an export as a folder, so that something could be written into it."""
    folder = tmp_path / "facebook-mara"
    for name, content in (GOOD | {CHAT: chat()}).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def verbs(export: Path, out: Path) -> dict[str, list[object]]:
    """Every verb that reads an export, as one would call it."""
    return {
        "analyze": ["analyze", export, "--out", out / "report", "--json"],
        "inspect": ["inspect", export, "--json"],
        "records": ["records", export],
        "explain": ["explain", "demographics.name", export, "--json"],
        "compare": ["compare", export, out / "report", "--json"],
        "redact": ["redact", export, "--policy", "researcher", "--out", out / "share.zip", "--json"],
        "verify": ["verify", out / "share.zip", "--json"],
        "questions": ["questions", "--json"],
        "platforms": ["platforms", "--json"],
        "knowledge": ["knowledge", "--json"],
    }


def command(*words: object) -> list[str]:
    return [sys.executable, "-c", MAIN, *map(str, words)]


def state(folder: Path) -> dict[str, tuple[str, int, int]]:
    """Every path below, with its content, its time and its mode."""
    found = {}
    for path in sorted([folder, *folder.rglob("*")]):
        about = path.lstat()
        content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        found[str(path)] = (content, about.st_mtime_ns, about.st_mode)
    return found


def test_no_verb_opens_a_socket_changes_its_input_or_leaves_a_file(
    export: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    temp, out = tmp_path / "temp", tmp_path / "out"
    temp.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temp))
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    before = state(export)
    for verb, words in verbs(export, out).items():
        done = CliRunner().invoke(app, list(map(str, words)))
        assert done.exception is None or isinstance(done.exception, SystemExit), (verb, done.exception)
        assert done.exit_code == 0, (verb, done.stderr)
        documents = done.stdout.splitlines() if verb == "records" else [done.stdout]
        assert all(json.loads(d) for d in documents), verb
        assert state(export) == before, verb
        assert list(temp.iterdir()) == [], verb
    written = [p for p in out.rglob("*") if p.is_file()]
    assert len(written) == 8
    assert {stat.S_IMODE(p.stat().st_mode) for p in written} == {0o600}


@pytest.mark.parametrize("verb", ["analyze", "redact"])
def test_what_is_there_stays_without_force(verb: str, export: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    words: list[object] = [verb, export, "--out", taken]
    words += ["--policy", "researcher"] if verb == "redact" else []
    if verb == "analyze":
        taken.mkdir()
        (taken / "mine.txt").write_text("mine")
    else:
        taken.write_text("mine")
    before = state(tmp_path)
    done = CliRunner().invoke(app, list(map(str, words)))
    assert done.exit_code in {2, 3}
    assert "--force" in done.stderr
    assert state(tmp_path) == before


@pytest.mark.parametrize(
    ("verb", "out", "why"),
    [
        ("analyze", "a-file/report", "nothing can be written into"),
        ("analyze", "a-file", "a folder is to be written"),
        ("redact", "a-file/share.zip", "nothing can be written into"),
        ("redact", "a-folder", "a file is to be written"),
        ("redact", "facebook-mara/share.zip", "nothing is written into an export"),
    ],
)
def test_an_output_that_cannot_be_is_refused_before_the_work(
    verb: str, out: str, why: str, export: Path, tmp_path: Path
) -> None:
    (tmp_path / "a-file").write_text("")
    (tmp_path / "a-folder").mkdir()
    before = state(tmp_path)
    words: list[object] = [verb, export, "--out", tmp_path / out, "--force"]
    words += ["--policy", "researcher"] if verb == "redact" else []
    done = CliRunner().invoke(app, list(map(str, words)))
    assert done.exit_code == 2
    assert why in done.stderr
    assert state(tmp_path) == before


def test_outputs_make_the_folders_they_lie_in(export: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "newer" / "share.zip"
    words = ["redact", export, "--policy", "researcher", "--out", out]
    assert CliRunner().invoke(app, list(map(str, words))).exit_code == 0
    assert out.is_file()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP], ids=lambda n: n.name)
def test_nothing_is_left_when_it_is_stopped_in_the_middle(number: signal.Signals, tmp_path: Path) -> None:
    """Stopped as soon as there is a spool to leave behind."""
    temp = tmp_path / "temp"
    temp.mkdir()
    path = zipped(
        tmp_path / "facebook-mara.zip", GOOD | {"large.txt": os.urandom(200_000).hex().encode() * 40}
    )
    env = ENV | {"TMPDIR": str(temp)}
    words = command("redact", path, "--policy", "researcher", "--out", tmp_path / "share.zip")
    with subprocess.Popen(words, stderr=subprocess.PIPE, stdout=subprocess.PIPE, env=env) as going:
        ends = time.monotonic() + 20
        while not list(temp.glob("*/spool")) and time.monotonic() < ends:
            time.sleep(0.01)
        (spool,) = temp.iterdir()
        assert stat.S_IMODE(spool.stat().st_mode) == 0o700
        going.send_signal(number)
        _, told = going.communicate(timeout=30)
    assert b"Traceback" not in told
    assert going.returncode not in {0, None}
    assert list(temp.iterdir()) == []
    assert [p.name for p in tmp_path.iterdir() if p.name not in {"temp", path.name}] == []


def test_the_first_line_of_many_can_be_taken(tmp_path: Path) -> None:
    path = zipped(tmp_path / "facebook-mara.zip", GOOD | {CHAT: chat(more=',"x":1' * 9)} | many())
    with subprocess.Popen(
        command("records", path), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV
    ) as going:
        assert going.stdout is not None
        assert going.stderr is not None
        assert json.loads(going.stdout.readline())
        going.stdout.close()
        assert b"Error" not in going.stderr.read()
        assert going.wait(30) == 0


def many() -> dict[str, bytes]:
    messages = [
        {"sender_name": "Mara Ellison", "timestamp_ms": 1700000000000 + n, "content": f"no {n}"}
        for n in range(9000)
    ]
    people = [{"name": "Mara Ellison"}, {"name": "Bo Lee"}]
    document = {"participants": people, "title": "Bo Lee", "messages": messages}
    return {CHAT.replace("anna_1", "bo_9"): json.dumps(document).encode()}


def test_a_full_disk_is_one_line_and_leaves_nothing(tmp_path: Path) -> None:
    path = zipped(tmp_path / "facebook-mara.zip", GOOD | many())
    temp = tmp_path / "temp"
    temp.mkdir()
    done = subprocess.run(
        command("analyze", path, "--out", tmp_path / "out"),
        capture_output=True,
        text=True,
        check=False,
        # Python would leave half a file of bytecode, and the next run could not load it.
        env=ENV | {"TMPDIR": str(temp), "PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)),
    )
    assert done.returncode == 1
    assert done.stderr.startswith("error: the disk did not take it"), done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == ["facebook-mara.zip", "temp"]
    assert list(temp.iterdir()) == []
