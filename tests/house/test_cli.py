"""The command line: quick to help, one line when it fails, nothing left behind, nothing overwritten."""

import json
import os
import re
import resource
import signal
import stat
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
import typer
from jsonschema import Draft202012Validator

from analyzer.cli import words
from analyzer.verbs import app

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "docs/schema"
ENV = {
    "PATH": os.environ["PATH"],
    "LANG": "C.UTF-8",
    "PYTHONPATH": str(ROOT),
    "HOME": os.environ.get("HOME", "/"),
}
COLOUR = r"\x1b\[(?:\d+;)*[349]\d"
MAIN = "import sys; sys.path.insert(0, {root!r}); from analyzer.cli import main; main()"


def run(*words_: object, cwd: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", MAIN.format(root=str(ROOT)), *map(str, words_)]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=False, cwd=cwd, env=ENV | env
    )


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A small Facebook export with a friend, a search and a message."""
    path = tmp_path / "facebook-mara.zip"
    with zipfile.ZipFile(path, "w") as file:
        for name, document in EXPORT.items():
            file.writestr(name, json.dumps(document))
    return path


EXPORT = {
    "your_facebook_activity/messages/inbox/annafeldkirch_1/message_1.json": {
        "participants": [{"name": "Anna Feldkirch"}, {"name": "Mara Ellison"}],
        "messages": [
            {
                "sender_name": "Mara Ellison",
                "timestamp_ms": 1700000000000 + i,
                "content": "see you at the practice",
            }
            for i in range(3)
        ],
        "title": "Anna Feldkirch",
        "thread_path": "inbox/annafeldkirch_1",
    },
    "personal_information/profile_information/profile_information.json": {
        "profile_v2": {"name": {"full_name": "Mara Ellison"}, "gender": {"gender_option": "FEMALE"}}
    },
}


def check(text: str, name: str) -> dict[str, object]:
    document = json.loads(text)
    Draft202012Validator(json.loads((SCHEMAS / f"{name}.schema.json").read_bytes())).validate(document)
    return dict(document)


def test_help_costs_a_fifth_of_a_second_at_most() -> None:
    run("--help")
    costs = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert run("--help").returncode == 0
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        costs.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert min(costs) < 0.2


def test_help_imports_nothing_heavy() -> None:
    code = "import sys, analyzer.cli; print(sorted({'polars', 'spacy', 'rich', 'jinja2', 'parsers.platforms'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=ENV)
    assert done.stdout.strip() == "[]"


def test_every_verb_has_help_and_a_docstring() -> None:
    for name, command in typer.main.get_command(app).commands.items():  # type: ignore[attr-defined]
        assert command.help, name
        assert all(p.help for p in command.params if p.name != "help"), name


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (["a.zip", "--out", "o"], ["analyze", "a.zip", "--out", "o"]),
        (["--out", "o", "a.zip"], ["analyze", "--out", "o", "a.zip"]),
        (["inspect", "a.zip"], ["inspect", "a.zip"]),
        (["./inspect"], ["analyze", "./inspect"]),
        (["--help"], ["--help"]),
        ([], []),
    ],
)
def test_an_export_alone_is_analysed(given: list[str], meant: list[str]) -> None:
    assert words(given) == meant


def test_a_misspelt_verb_is_wrong_usage() -> None:
    done = run("inspekt", "a.zip")
    assert done.returncode == 2
    assert "Did you mean inspect?" in done.stderr


def test_analysis_writes_its_files_for_the_owner_alone(export: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run(export, "--out", out)
    assert done.returncode == 0, done.stderr
    assert {p.name for p in out.iterdir()} == {
        "report.html",
        "profile.json",
        "coverage.json",
        "records.parquet",
        "ledger.parquet",
    }
    assert stat.S_IMODE(out.stat().st_mode) == 0o700
    assert {stat.S_IMODE(p.stat().st_mode) for p in out.iterdir()} == {0o600}
    check((out / "profile.json").read_text("utf-8"), "profile")
    check((out / "coverage.json").read_text("utf-8"), "coverage")
    assert "report.html" in done.stdout
    assert "Feldkirch" not in done.stdout + done.stderr + (out / "report.html").read_text("utf-8")


def test_an_output_that_is_there_stays(export: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("mine")
    refused = run(export, "--out", out)
    assert refused.returncode == 2
    assert "--force" in refused.stderr
    assert [p.name for p in out.iterdir()] == ["mine.txt"]
    assert run(export, "--out", out, "--force").returncode == 0
    assert (out / "mine.txt").read_text() == "mine"


def test_nothing_is_written_into_an_export(tmp_path: Path) -> None:
    folder = tmp_path / "facebook-mara"
    for name, document in EXPORT.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps(document))
    before = sorted(folder.rglob("*"))
    assert run(folder, "--out", folder / "out").returncode == 2
    assert sorted(folder.rglob("*")) == before


def test_what_cannot_be_read_is_one_line_and_status_three(tmp_path: Path) -> None:
    for name, data in {"empty.zip": b"", "noise.zip": b"PK\x03\x04" + bytes(60)}.items():
        (tmp_path / name).write_bytes(data)
        done = run(tmp_path / name)
        assert done.returncode == 3
        assert done.stderr.startswith("error: ")
        assert done.stdout == ""
        assert "Traceback" not in done.stderr
    assert run(tmp_path / "missing.zip").returncode == 3


def test_photos_alone_are_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "holiday.zip"
    with zipfile.ZipFile(path, "w") as file:
        for i in range(4):
            file.writestr(f"holiday/{i}.jpg", b"\xff\xd8\xff\xe0" + bytes(20))
    done = run(path)
    assert done.returncode == 3
    assert "no export that Dossier knows" in done.stderr
    assert "dossier platforms" in done.stderr


def test_a_bad_export_among_good_ones_costs_only_itself(export: Path, tmp_path: Path) -> None:
    bad = tmp_path / "broken.zip"
    bad.write_bytes(b"PK\x03\x04" + bytes(60))
    done = run(export, bad)
    assert done.returncode == 1
    assert "broken" in done.stderr
    assert "Mara" in done.stdout or "female" in done.stdout


def test_documents_are_as_their_schemas_say(export: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run(export, "--out", out, "-q").returncode == 0
    for name, command in {
        "profile": [export, "--json"],
        "inspect": ["inspect", export, "--json"],
        "explain": ["explain", "demographics.sex", "--from", out, "--json"],
        "compare": ["compare", out, export, "--json"],
        "questions": ["questions", "--json"],
        "platforms": ["platforms", "--json"],
        "knowledge": ["knowledge", "--json"],
        "doctor": ["doctor", "--json"],
    }.items():
        check(run(*command).stdout, name)


def test_records_are_rows_with_the_place_of_every_value(export: Path) -> None:
    done = run("records", export)
    rows = [check(line, "record") for line in done.stdout.splitlines()]
    messages = [r for r in rows if r["kind"] == "message"]
    assert len(messages) == 3
    assert messages[0]["places"]["text"].endswith("/content")  # type: ignore[index]


def test_records_as_csv_run_nothing_in_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "facebook-mara.zip"
    hostile = json.loads(json.dumps(EXPORT).replace("see you at the practice", "=HYPERLINK(1)"))
    with zipfile.ZipFile(path, "w") as file:
        for name, document in hostile.items():
            file.writestr(name, json.dumps(document))
    text = run("records", path, "--format", "csv").stdout
    assert "'=HYPERLINK(1)" in text
    assert ",=HYPERLINK" not in text


def test_a_reader_that_goes_away_is_no_fault(export: Path) -> None:
    command = [sys.executable, "-c", MAIN.format(root=str(ROOT)), "records", str(export)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV) as going:
        assert going.stdout is not None
        assert going.stderr is not None
        going.stdout.close()
        assert going.stderr.read() == b""
        assert going.wait(60) == 0


def test_explain_says_why(export: Path) -> None:
    done = run("explain", "demographics.sex", export)
    assert done.returncode == 0, done.stderr
    assert "female" in done.stdout
    assert "profile_information.json" in done.stdout


def test_an_unknown_question_is_wrong_usage(export: Path) -> None:
    done = run("explain", "demographics.sexx", export)
    assert done.returncode == 2
    assert "demographics.sex" in done.stderr


def test_no_colour_where_none_is_wanted() -> None:
    assert re.search(COLOUR, run("doctor", FORCE_COLOR="1").stdout)
    assert not re.search(COLOUR, run("doctor", FORCE_COLOR="1", NO_COLOR="1").stdout)


def test_nothing_is_left_after_a_termination(export: Path, tmp_path: Path) -> None:
    temp = tmp_path / "temp"
    temp.mkdir()
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r});"
        "from analyzer.commands.private import spool; import time\n"
        "with spool() as folder: print(folder, flush=True); (folder / 'secret').write_text('x'); time.sleep(60)"
    )
    command = [sys.executable, "-c", code]
    for number, left in ((signal.SIGTERM, 0), (signal.SIGINT, 0), (signal.SIGKILL, 1)):
        with subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=ENV | {"TMPDIR": str(temp)},
        ) as going:
            assert going.stdout is not None
            folder = Path(going.stdout.readline().strip())
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
            time.sleep(0.1)
            going.send_signal(number)
            going.wait(20)
        assert len(list(temp.iterdir())) == left
    assert run("inspect", export, TMPDIR=str(temp)).returncode == 0
    assert list(temp.iterdir()) == []


def test_a_bug_is_a_traceback_without_a_word_of_the_archive() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import analyzer.cli as cli; import analyzer.commands.lists as lists\n"
        "def broken(*, as_json):\n    secret = 'Anna Feldkirch'; raise ValueError(secret)\n"
        "lists.platforms = broken; sys.argv = ['dossier', 'platforms']; cli.main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=ENV)
    assert done.returncode == 1
    assert "Feldkirch" not in done.stderr
    assert "builtins.ValueError" in done.stderr
    assert "cli.py" in done.stderr
