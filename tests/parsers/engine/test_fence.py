"""One member can cost itself only: what breaks, swells, or never ends is left with one sentence, and the rest is read."""

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest
from polars.exceptions import PanicException

from parsers.archives.open import open_archives
from parsers.engine import member, records, share, workers
from parsers.engine.read import Reading, read
from parsers.problems import Cost, Problem
from tests.parsers.exports import zipped

PROFILE = "personal_information/profile_information/profile_information.json"
CHAT = "your_facebook_activity/messages/inbox/bo_2/message_1.json"
OWNER = {"profile_v2": {"name": {"full_name": "Mara Quillstead"}}}
SECRET = "Bo Secretly"


def chat(*texts: str) -> bytes:
    sent = [
        {"sender_name": "Bo", "timestamp_ms": 1_600_000_000_000 + i, "content": t}
        for i, t in enumerate(texts)
    ]
    return json.dumps({"participants": [{"name": "Bo"}], "messages": sent, "title": "Bo"}).encode()


def export(folder: Path, packing: int = zipfile.ZIP_DEFLATED, **more: bytes) -> Path:
    files = {
        PROFILE: json.dumps(OWNER).encode(),
        CHAT: chat("hi"),
        **{f"{n}.json": b for n, b in more.items()},
    }
    path = folder / "facebook-mara.zip"
    with zipfile.ZipFile(path, "w", packing) as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return path


def reading(path: Path, folder: Path) -> Reading:
    spool = folder / "spool"
    spool.mkdir(exist_ok=True)
    return read(open_archives([path]), spool)


def of(found: Reading, name: str) -> list[Problem]:
    return [p for p in found.problems if p.place.member == name]


def texts(found: Reading) -> list[str]:
    return found.records.filter(pl.col("kind") == "message").collect()["text"].to_list()


def nested(key: str, depth: int, inner: object) -> bytes:
    value = inner
    for _ in range(depth):
        value = {key: value}
    return json.dumps(value).encode()


@pytest.fixture
def caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fence as people have it."""
    monkeypatch.setattr("parsers.problems.BUGS", (Exception, PanicException))


@pytest.fixture
def small_is_big(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every member is read by a process of its own."""
    monkeypatch.setattr(share, "BIG", 0)


BROKEN = [
    ValueError(SECRET),
    SystemError(SECRET),
    RecursionError(SECRET),
    MemoryError(),
    KeyError(SECRET),
    PanicException(SECRET),
]


@pytest.mark.usefixtures("caught")
@pytest.mark.parametrize("error", BROKEN, ids=lambda e: type(e).__name__)
def test_any_exception_costs_its_member_and_tells_its_type_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    whole = member.walk

    def breaks(source: object) -> Iterator[dict[str, object]]:
        if getattr(source, "name") == "odd.json":  # noqa: B009
            yield {"pointer": "/a", "text": SECRET}
            raise error
        yield from whole(source)

    monkeypatch.setattr(member, "walk", breaks)
    found = reading(export(tmp_path, odd=b'{"a": "some words"}', even=b'{"a": "other words"}'), tmp_path)
    (problem,) = of(found, "odd.json")
    assert problem.cost is Cost.MEMBER
    assert type(error).__name__ in problem.message
    assert SECRET not in problem.message + problem.hint
    states = {m.member: m.state for m in found.coverage[0].members}
    assert (states["odd.json"], states["even.json"]) == ("unread", "walked")
    assert texts(found) == ["hi"]
    assert SECRET not in str(found.records.collect().to_dicts())


def test_in_tests_a_fault_of_a_reader_is_a_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(member, "walk", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        reading(export(tmp_path, odd=b'{"a": "some words"}'), tmp_path)


SWELLING = {
    "one long name over many names": nested("k" * 60_000, 40, {"words": "some words of it here"}),
    "a few words below a long name": nested(
        "k" * 400_000, 1, [{"words": f"some words {i}"} for i in range(30_000)]
    ),
    "many names below a long name": nested(
        "k" * 400_000, 1, {f"n{i}": f"some words {i}" for i in range(60_000)}
    ),
    "names of names": nested("k" * 2_000, 300, {f"n{i}": [f"words of {i}"] for i in range(30_000)}),
    "empty lists": nested("k" * 300_000, 1, [[] for _ in range(400_000)]),
}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process's own peak")
@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED], ids=["stored"])
@pytest.mark.parametrize("kind", SWELLING)
@pytest.mark.parametrize("name", ["x.json", "your_facebook_activity/other/likes_and_reactions.json"])
def test_what_is_made_of_a_member_is_bounded_by_the_member(
    tmp_path: Path, packing: int, kind: str, name: str
) -> None:
    path = export(tmp_path, packing, **{name.removesuffix(".json"): SWELLING[kind]})
    look = (
        "import resource, sys; from pathlib import Path; from parsers.archives.open import open_archives;"
        "from parsers.engine.read import read; found = read(open_archives([Path(sys.argv[1])]), Path(sys.argv[2]));"
        "assert found.records.collect().height >= 1;"
        "own = next(w for w in open('/proc/self/status') if w.startswith('VmHWM'));"
        "print((int(own.split()[1]) + resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) // 1024)"
    )
    spool = tmp_path / "spool"
    spool.mkdir()
    ran = subprocess.run(
        [sys.executable, "-c", look, path, spool], check=False, capture_output=True, text=True, timeout=120
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert int(ran.stdout) < 500


def test_a_bomb_in_nested_zips_counts_with_what_holds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("parsers.archives.listing.SWOLLEN", 3 << 20)
    inner = [zipped(tmp_path / f"{i}.zip", {"a.json": b" " * (2 << 20)}).read_bytes() for i in range(2)]
    (archive,) = open_archives(
        [zipped(tmp_path / "a.zip", {"1.json.zip": inner[0], "2.json.zip": inner[1], "b.json": b"1"})]
    )
    assert [m.name for m in archive.members] == ["b.json"]
    assert sum("bomb" in p.message for p in archive.problems) == 2


def test_a_name_without_end_is_left_out(tmp_path: Path) -> None:
    (archive,) = open_archives([zipped(tmp_path / "a.zip", {"n" * 60_000 + ".json": b"1", "b.json": b"1"})])
    assert [m.name for m in archive.members] == ["b.json"]


@pytest.mark.usefixtures("small_is_big")
def test_another_process_gives_the_same_records(tmp_path: Path, root: Path) -> None:
    for sample in ("facebook/facebook-2026", "google/takeout-2026", "whatsapp/whatsapp-ios"):
        given = open_archives([root / "sample_exports" / sample])
        folders = [tmp_path / sample.replace("/", "-") / n for n in ("here", "there")]
        for folder in folders:
            folder.mkdir(parents=True)
        there = read(given, folders[1])
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(share, "wants_process", lambda _: False)
            here = read(given, folders[0])
        assert there.records.collect().equals(here.records.collect())
        assert (there.problems, there.coverage) == (here.problems, here.coverage)


@pytest.mark.usefixtures("small_is_big")
def test_a_process_that_dies_costs_the_member_it_was_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dies = (
        "import os, signal; from parsers.engine import worker; done = worker._done;"
        "worker._done = lambda job: os.kill(os.getpid(), signal.SIGSEGV) if job.name == 'odd.json' else done(job);"
        "worker.main()"
    )
    monkeypatch.setattr(workers, "COMMAND", ("-P", "-c", dies))
    found = reading(export(tmp_path, odd=b'{"a": "some words"}', other=b'{"a": "other words"}'), tmp_path)
    (problem,) = of(found, "odd.json")
    assert "SIGSEGV" in problem.message
    assert {m.member: m.state for m in found.coverage[0].members}["other.json"] == "walked"
    assert texts(found) == ["hi"]


@pytest.mark.usefixtures("small_is_big")
def test_a_member_that_never_ends_is_ended_by_its_share_of_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = (
        "from parsers.engine import worker; done = worker._done;"
        "worker._done = lambda job: all(True for _ in iter(int, 1)) if job.name == 'odd.json' else done(job);"
        "worker.main()"
    )
    monkeypatch.setattr(workers, "COMMAND", ("-P", "-c", turns))
    monkeypatch.setattr(share, "START", 0.5)
    found = reading(export(tmp_path, odd=b'{"a": "some words"}'), tmp_path)
    assert "share of time" in of(found, "odd.json")[0].message
    assert texts(found) == ["hi"]


@pytest.mark.usefixtures("small_is_big")
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to a limit of memory")
def test_a_member_that_takes_more_than_its_share_of_memory_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holds = (
        "from parsers.engine import member, worker; walk = member.walk;"
        "member.walk = lambda m: bytearray(1 << 30) if m.name == 'odd.json' else walk(m);"
        "worker.main()"
    )
    monkeypatch.setattr(workers, "COMMAND", ("-P", "-c", holds))
    found = reading(export(tmp_path, odd=b'{"a": "some words"}'), tmp_path)
    assert "MemoryError" in of(found, "odd.json")[0].message
    assert texts(found) == ["hi"]


@pytest.mark.usefixtures("small_is_big")
def test_no_process_outlives_the_reading(tmp_path: Path) -> None:
    reading(export(tmp_path), tmp_path)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_rows_are_taken_out_again_also_those_that_were_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(records, "FLUSH", 4)
    table = records.Records(tmp_path)

    def add(*ids: str) -> None:
        table.add({"id": list(ids), "when": [1] * len(ids)}, len(ids))

    add("a", "b", "c")
    before = table.mark()
    add("d", "e")
    add("f", "g", "h", "i")
    table.roll_back(before)
    add("z")
    assert table.rows == 4
    assert table.table().collect()["id"].to_list() == ["a", "b", "c", "z"]
    assert table.table().collect()["when"].null_count() == 0


@pytest.mark.usefixtures("small_is_big")
@pytest.mark.parametrize(
    "sample",
    ["linkedin/linkedin-2026", "google/takeout-2026", "reddit/reddit-2026"],
)
def test_what_is_odd_in_a_member_comes_from_another_process_as_it_is(
    sample: str, tmp_path: Path, root: Path
) -> None:
    """Problems bear the places that formats give, of whatever type: they cross to this process, too."""
    spoilt = tmp_path / "spoilt"
    for source in (p for p in (root / "sample_exports" / sample).rglob("*") if p.is_file()):
        target = spoilt / source.relative_to(root / "sample_exports")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(re.sub(rb"20[12]\d(?=[-/, ])", b"20Q4", source.read_bytes(), count=3))
    given = open_archives([spoilt])
    for folder in ("here", "there"):
        (tmp_path / folder).mkdir()
    there = read(given, tmp_path / "there")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(share, "wants_process", lambda _: False)
        here = read(given, tmp_path / "here")
    assert any(p.cost is Cost.VALUE for p in here.problems)
    assert there.problems == here.problems
    assert there.records.collect().equals(here.records.collect())
