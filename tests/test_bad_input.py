"""Bad input costs only itself, is named in one line, and gives nothing of what it holds away."""

import json
import os
import resource
import tempfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from typer.testing import CliRunner

from analyzer.cli import app
from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.problems import ExportError
from tests.bad_input import CHAT, DAMAGED, FINE, GOOD, PAGE, REFUSED, SECRET, chat, zipped

VERBS = ("analyze", "inspect", "records", "redact")


def run(verb: str, *exports: Path, more: tuple[object, ...] = ()) -> Result:
    out = exports[0].parent / "share.zip"
    own = ("--policy", "researcher", "--out", out) if verb == "redact" else ()
    done = CliRunner().invoke(app, [verb, *map(str, (*exports, *own, *more))])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    assert "Traceback" not in done.output
    assert SECRET not in done.stderr
    return done


def rows(done: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_is_one_line_with_its_name_and_status_three(case: str, tmp_path: Path) -> None:
    make, why = REFUSED[case]
    path = make(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    for verb in VERBS:
        done = run(verb, path)
        first, *hints = done.stderr.splitlines()
        assert done.exit_code == 3, (verb, done.stderr)
        assert first.startswith(f"error: {path.name} "), first
        assert why in first
        assert first[-1] == ".", first
        assert len(hints) <= 1
        assert done.stdout == ""
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("case", ["half a zip", "holiday photos", "a bomb", "noise"])
def test_the_engine_refuses_with_an_export_error(case: str, tmp_path: Path) -> None:
    with pytest.raises(ExportError):
        read(open_archives([REFUSED[case][0](tmp_path)]), tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="takes its own rights away")
def test_a_folder_without_permission_is_one_line() -> None:
    with tempfile.TemporaryDirectory() as open_to_all:
        Path(open_to_all).chmod(0o755)
        closed = Path(open_to_all) / "export"
        closed.mkdir(mode=0o700)
        (closed / "a.json").write_text("{}")
        os.seteuid(65534)
        try:
            with pytest.raises(ExportError, match=r"export cannot be opened .*: check who may read it"):
                open_archives([closed])
        finally:
            os.seteuid(0)


UNREAD = frozenset(
    {
        "HTML",
        "empty object",
        "nested without end",
        "nested in a value",
        "noise",
        "a key given twice",
        "leading zeros",
    }
)
"""Damages that leave nothing to make a record of, or of which a part is lost."""


@pytest.mark.parametrize("case", DAMAGED)
def test_a_damaged_member_costs_itself_and_is_named(case: str, tmp_path: Path) -> None:
    content, why = DAMAGED[case]
    path = zipped(tmp_path / "facebook-mara.zip", GOOD | {CHAT: content})
    told = run("inspect", path, more=("-v",))
    assert told.exit_code == (1 if case in UNREAD else 0)
    named = [line for line in told.stderr.splitlines() if why in line]
    assert len(named) == 1, told.stderr
    assert named[0].startswith(f"facebook-mara › {CHAT.replace('anna_1', '…')}: ")
    whole = run("inspect", path, more=("-v", "--names")).stderr
    assert [
        line for line in whole.splitlines() if line.startswith(f"facebook-mara › {CHAT}: ") and why in line
    ]
    kept = rows(run("records", path))
    good = [r for r in kept if r["member"] != CHAT]
    assert [r["kind"] for r in good].count("message") == 3
    assert {r["kind"] for r in good} == {"message", "membership", "profile"}


@pytest.mark.parametrize("case", FINE)
def test_an_odd_spelling_is_read_like_any_other(case: str, tmp_path: Path) -> None:
    path = zipped(tmp_path / "facebook-mara.zip", GOOD | {CHAT: FINE[case]})
    told = run("inspect", path, more=("-v",))
    assert told.stderr == ""
    kinds = [r["kind"] for r in rows(run("records", path))]
    assert kinds.count("message") == 6


def museum(folder: Path) -> Path:
    """All damages of a chat in one export, a chat each, with ways out and scripts in names."""
    chats = {CHAT.replace("anna_1", f"anna_{n}"): content for n, (content, _) in enumerate(DAMAGED.values())}
    names = {
        "../../etc/passwd": b"root:x",
        "/etc/shadow": f'{{"a": "{SECRET} words here"}}'.encode(),
        "C:\\windows\\x.json": b"{}",
        "<script>alert(1)</script>.json": b'{"a": "words of it"}',
        CHAT.replace("anna_1", "<img src=x onerror=alert(2)>_1"): chat().replace(
            b"Anna Feldkirch", b"<script>alert(3)</script>"
        ),
        "table.csv": b'a,b\n1,"never closed\n2,3\n',
        "notes.txt": "two kinds: \u00e9".encode() + b"\xe9\xff",
    }
    return zipped(folder / "facebook-mara.zip", GOOD | chats | names)


def test_all_damages_together_are_analysed_and_no_script_of_theirs_runs(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run("analyze", museum(tmp_path), more=("--out", out, "--names", "-v"))
    assert done.exit_code == 0, done.stderr
    assert "a member whose name leads outside" in done.stderr
    page = (out / "report.html").read_text("utf-8")
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "alert(1)" in page
    for name in ("profile.json", "coverage.json"):
        json.loads((out / name).read_bytes())
    assert sorted(p.name for p in tmp_path.iterdir()) == ["facebook-mara.zip", "out"]


def test_all_damages_together_are_redacted_or_left_out(tmp_path: Path) -> None:
    done = run("redact", museum(tmp_path), more=("--json",))
    assert done.exit_code == 0, done.stderr
    copy = run("inspect", tmp_path / "share.zip", more=("-v",))
    assert copy.exit_code == 0
    assert "breaks off" not in copy.stderr


def test_one_bad_archive_among_three_good_costs_only_itself(tmp_path: Path) -> None:
    good = [zipped(tmp_path / f"facebook-{n}.zip", GOOD) for n in ("mara", "ines", "dana")]
    alone = {r["id"] for r in rows(run("records", *good))}
    for case in ("half a zip", "holiday photos", "a locked zip", "a bomb", "nothing there"):
        folder = tmp_path / case.replace(" ", "-")
        folder.mkdir()
        bad = REFUSED[case][0](folder)
        done = run("records", good[0], bad, *good[1:])
        assert {r["id"] for r in rows(done)} == alone, case
        assert done.exit_code == (0 if case == "holiday photos" else 1)
        assert sum(bad.stem in line for line in done.stderr.splitlines()) == 1, done.stderr


def test_links_in_a_folder_are_not_followed_and_are_named(tmp_path: Path) -> None:
    export = tmp_path / "facebook-mara"
    for name, content in GOOD.items():
        (export / name).parent.mkdir(parents=True)
        (export / name).write_bytes(content)
    (tmp_path / "secret.json").write_text('{"a": "not part of the export"}')
    (export / "link.json").symlink_to(tmp_path / "secret.json")
    (export / "loop").symlink_to(export)
    done = run("records", export)
    assert "not part of" not in done.stdout
    assert sum("is a link to another file" in line for line in done.stderr.splitlines()) == 2


def test_a_chat_in_an_unknown_spelling_says_so(tmp_path: Path) -> None:
    path = tmp_path / "WhatsApp Chat with Bo.txt"
    path.write_text("".join(f"༢༠༢༤/༠{n}/༡༢ ཆུ་ཚོད་ {n}: Bo: {SECRET} {n}\n" for n in range(1, 9)), "utf-8")
    done = run("inspect", path)
    assert done.exit_code == 1
    assert "WhatsApp Chat with …: is named like an export of WhatsApp, but" in done.stderr


def test_a_page_named_json_says_so(tmp_path: Path) -> None:
    done = run(
        "inspect", zipped(tmp_path / "facebook-mara.zip", GOOD | {"a/b/c/other.json": PAGE}), more=("-v",)
    )
    assert "other.json: a web page, not JSON as its name says: the export was made as HTML." in done.stderr


def test_a_table_with_a_quote_that_never_closes_loses_no_more_than_that(tmp_path: Path) -> None:
    table = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    open_ = b'Anna,"Feldkirch,https://a.example.com,,Acme,Dev,01 Jan 2024\n'
    fine = b"Bo,Lee,https://b.example.com,,Acme,Dev,02 Jan 2024\n"
    path = zipped(tmp_path / "linkedin.zip", {"Connections.csv": table + fine + open_ + fine})
    done = run("records", path)
    assert "Lee" in done.stdout
    assert "oddit" in done.stderr
    assert "a quote that is never closed" in run("inspect", path, more=("-v",)).stderr


def test_a_bomb_that_lies_about_its_size_takes_no_memory(tmp_path: Path) -> None:
    from tests.bad_input import deflated, swelling

    path = deflated(tmp_path / "facebook-mara.zip", [(CHAT, swelling(4096), 4_000_000)])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    done = run("inspect", path, more=("-v",))
    assert "holds more than it declares" in done.stderr
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000
