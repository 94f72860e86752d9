"""Outputs: whole or not at all, whenever a run dies; refused where they cannot be; nobody else's files touched."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from analyzer.given import UsageError
from analyzer.outputs import locks, rooms
from analyzer.outputs.build import UNFINISHED, files, folder, keep_earlier, kept, mend

ROOT = Path(__file__).parents[3]
WRITER = """
import json, os, signal, sys
sys.path.insert(0, {root!r})
from pathlib import Path
from analyzer.outputs.build import files, folder, kept
kind, home, at = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
seen = [0]
def count(event, told):
    writes = event == "open" and len(told) > 2 and isinstance(told[2], int) and told[2] & (os.O_WRONLY | os.O_RDWR)
    if event in {{"os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.chmod"}} or writes:
        seen[0] += 1
        if seen[0] == at:
            os.kill(os.getpid(), signal.SIGKILL)
def work():
    if kind == "folder":
        with folder(home / "out", force=True, ours=("report", "*/profile")) as within:
            (within / "report").write_text("new")
            (within / "ada").mkdir()
            (within / "ada" / "profile").write_text("new")
    elif kind == "kept":
        with kept(home / "out", force=True, ours=("report", "*/profile")) as within:
            (within / "report").write_text("new")
            (within / "ada").mkdir(exist_ok=True)
            (within / "ada" / "profile").write_text("new")
    else:
        with files(home / "copy", force=True, beside=("copy.proof", "copy.key")) as within:
            for name in ("copy.proof", "copy.key", "copy"):
                (within / name).write_text("new")
def each():
    for number in range(1, 200):
        place = home / str(number)
        child = os.fork()
        if not child:
            globals().update(home=place, at=number)
            sys.addaudithook(count)
            work()
            os._exit(0)
        if os.waitpid(child, 0)[1] == 0:
            return number
print(each())
"""


def killed_everywhere(kind: str, homes: Path) -> int:
    """A run in each of the folders `1`, `2`, ..., killed at its first, second, ... write; the first that was not."""
    command = [sys.executable, "-c", WRITER.format(root=str(ROOT)), kind, str(homes), "0"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return int(done.stdout)


def earlier(home: Path) -> None:
    """What an earlier run has written, and what the user has laid beside it."""
    for name, text in {
        "out/report": "old",
        "out/ben/profile": "old",
        "out/mine": "mine",
        "out/ben/note": "mine",
    }.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text)
    for name in ("copy", "copy.proof", "copy.key"):
        (home / name).write_text("old")


def told(path: Path) -> dict[str, str]:
    return {p.relative_to(path).as_posix(): p.read_text() for p in sorted(path.rglob("*")) if p.is_file()}


OLD = {"report": "old", "ben/profile": "old", "mine": "mine", "ben/note": "mine"}
NEW = {"report": "new", "ada/profile": "new", "mine": "mine", "ben/note": "mine"}


def test_a_folder_is_the_old_one_or_the_new_one_whenever_its_run_is_killed(tmp_path: Path) -> None:
    for number in range(1, 200):
        earlier(tmp_path / str(number))
    last = killed_everywhere("folder", tmp_path)
    assert last > 15
    states = []
    for number in range(1, last + 1):
        home = tmp_path / str(number)
        at_once = told(home / "out")
        assert at_once == OLD or {"report": "new", "ada/profile": "new"}.items() <= at_once.items(), number
        mend(home / "out")
        rooms.sweep(home)
        states.append(told(home / "out"))
        assert states[-1] in (OLD, NEW), number
        assert not [p for p in home.iterdir() if p.name.startswith(".")], number
    assert states[0] == OLD
    assert states[-1] == NEW
    assert states == sorted(states, key=lambda s: s == NEW), "from some step on it is the new one"


def test_what_is_kept_is_never_lost_whenever_its_run_is_killed(tmp_path: Path) -> None:
    for number in range(1, 200):
        earlier(tmp_path / str(number))
    last = killed_everywhere("kept", tmp_path)
    assert last > 15
    built = {"report": "new", "ada/profile": "new"}
    kept_so_far = 0
    for number in range(1, last + 1):
        home = tmp_path / str(number)
        mend(home / "out")
        rooms.sweep(home)
        state, work = told(home / "out"), told(home / f"out{UNFINISHED}")
        assert state == NEW or (state == OLD and len(work) >= kept_so_far), number
        assert state == OLD or work == {}, number
        kept_so_far = len(work) if state == OLD else len(built)
        assert not [p for p in home.iterdir() if p.name.startswith(".")], number
    assert told(tmp_path / str(last) / "out") == NEW


def test_what_is_kept_stays_where_its_run_fails_and_nothing_stays_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), kept(tmp_path / "out") as work:
        (work / str(1 // 0)).touch()
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ZeroDivisionError), kept(tmp_path / "out") as work:
        (work / "report").write_text("half" * ((work / "report").write_text("half") // 4 // 0))
    assert told(tmp_path) == {f"out{UNFINISHED}/report": "half"}
    with kept(tmp_path / "out") as work:
        assert (work / "report").read_text() == "half"
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_no_copy_is_ever_beside_the_proof_of_another(tmp_path: Path) -> None:
    for number in range(1, 200):
        earlier(tmp_path / str(number))
    last = killed_everywhere("files", tmp_path)
    for number in range(1, last + 1):
        home = tmp_path / str(number)
        if (home / "copy").exists():
            assert len({(home / name).read_text() for name in ("copy", "copy.proof", "copy.key")}) == 1, (
                number
            )
        rooms.sweep(home)
        found = {(home / name).read_text() for name in ("copy", "copy.proof", "copy.key")}
        assert len(found) == 1, number
        assert not [p for p in home.iterdir() if p.name.startswith(".")], number


def test_what_fails_leaves_nothing_and_takes_its_folders_along(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), folder(tmp_path / "new" / "newer" / "out") as within:
        (within / "report").write_text(str(1 // 0))
    assert list(tmp_path.iterdir()) == []


def test_a_copy_that_is_not_there_in_the_end_brings_nothing_with_it(tmp_path: Path) -> None:
    with files(tmp_path / "copy", beside=("copy.key",)) as within:
        (within / "copy.key").write_text("k")
    assert list(tmp_path.iterdir()) == []


def test_the_second_of_two_runs_is_refused(tmp_path: Path) -> None:
    with folder(tmp_path / "out") as within:
        (within / "report").write_text("first")
        with pytest.raises(UsageError, match="another run is writing"), folder(tmp_path / "out", force=True):
            pass
    assert told(tmp_path) == {"out/report": "first"}


def test_a_run_beside_a_living_one_lets_its_room_alone(tmp_path: Path) -> None:
    with folder(tmp_path / "one") as one:
        with folder(tmp_path / "two") as two:
            (two / "report").write_text("2")
        (one / "report").write_text("1")
    assert told(tmp_path) == {"one/report": "1", "two/report": "2"}


def test_what_only_looks_like_a_room_stays(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter").write_text("dear")
    out = tmp_path / "here" / "out"
    out.parent.mkdir()
    rooms.room_of(out.with_name("other")).symlink_to(elsewhere)
    (out.parent / ".dossier-notes").mkdir()
    with folder(out):
        pass
    assert (elsewhere / "letter").read_text() == "dear"
    assert (out.parent / ".dossier-notes").is_dir()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can give files away")
def test_a_room_of_somebody_else_is_not_entered(tmp_path: Path) -> None:
    room = rooms.room_of(tmp_path / "out")
    room.mkdir()
    os.chown(room, 65534, 65534)
    with pytest.raises(UsageError, match="somebody else's"), folder(tmp_path / "out"):
        pass
    assert room.is_dir()


def test_a_journal_that_leads_elsewhere_is_none(tmp_path: Path) -> None:
    room = rooms.room_of(tmp_path / "out")
    (room / rooms.NEW).mkdir(parents=True)
    (room / rooms.NEW / "x").write_text("x")
    inode = (room / rooms.NEW / "x").stat().st_ino
    (room / rooms.JOURNAL).write_text(json.dumps({"names": [["../x", inode]], "ours": []}))
    rooms.sweep(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert not tmp_path.with_name("x").exists()


@pytest.mark.parametrize(
    ("out", "why"),
    [
        ("file/below", "nothing can be written into"),
        ("file", "a folder is to be written"),
        ("pipe", "is a device or a pipe"),
        ("nowhere", "leads nowhere"),
        ("round", "leads nowhere"),
        ("round/out", "a loop of links"),
        ("x" * 300, "too long"),
        ("export/out", "nothing is written into an export"),
        ("taken", "--force"),
        (".", "as a whole"),
    ],
)
def test_where_it_cannot_be_it_is_refused_before_anything_is_touched(
    out: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("file").write_text("")
    os.mkfifo("pipe")
    Path("nowhere").symlink_to("missing")
    Path("round").symlink_to("round")
    Path("export").mkdir()
    Path("taken").mkdir()
    Path("taken/mine").write_text("mine")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(UsageError, match=why), folder(Path(out), inputs=[Path("export")]):
        raise AssertionError
    assert sorted(tmp_path.rglob("*")) == before


def test_the_only_key_to_an_earlier_copy_gets_a_name_of_its_own(tmp_path: Path) -> None:
    out, proof = tmp_path / "copy", [tmp_path / "copy.proof", tmp_path / "copy.key"]
    for path in proof:
        path.write_text("old")
    assert keep_earlier(out, proof) == ["copy.earlier-1.proof", "copy.earlier-1.key"]
    for path in proof:
        path.write_text("later")
    assert keep_earlier(out, proof) == ["copy.earlier-2.proof", "copy.earlier-2.key"]
    assert (tmp_path / "copy.earlier-1.key").read_text() == "old"
    (tmp_path / "copy.key").write_text("k")
    out.write_text("c")
    assert keep_earlier(out, proof) == [], "a copy that is there is replaced with its proof"


def test_a_lock_whose_file_is_gone_locks_nobody_out(tmp_path: Path) -> None:
    held = locks.take(tmp_path)
    assert held is not None
    assert locks.take(tmp_path) is None
    (tmp_path / locks.NAME).unlink()
    other = locks.take(tmp_path)
    assert other is not None
    os.close(held)
    os.close(other)


def test_a_room_that_somebody_else_packed_moves_nothing_of_the_user(tmp_path: Path) -> None:
    """An archive that was unpacked here may hold a folder named like a room, with a journal of its own."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "mine").write_text("mine")
    room = tmp_path / ".dossier-0123456789abcdef"
    for place in ("old", "new"):
        (room / place / "bin").mkdir(parents=True)
        (room / place / "bin" / "ls").write_text("theirs")
    (room / "journal.json").write_text(json.dumps({"names": [["bin", 1]], "ours": ["*"]}))
    with folder(tmp_path / "out") as within:
        (within / "report").write_text("new")
    assert told(tmp_path) == {"bin/mine": "mine", "out/report": "new"}
