"""Accounts: every value of an export is read, left, carried or unknown, counted against a walk that knows no declaration."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from parsers.archives.open import open_archives
from parsers.engine.account import KeyCount, unread_groups
from parsers.engine.coverage import MemberCoverage
from parsers.engine.read import Reading, read
from parsers.platforms import PLATFORMS

SAMPLES = Path(__file__).parents[3] / "sample_exports"
FOLDERS = sorted(p for p in SAMPLES.glob("*/*") if p.is_dir())
TIMELINE = SAMPLES / "google/phone-android"


def values(value: object) -> int:
    """What stands at a leaf and is not nothing, in parsed JSON."""
    if isinstance(value, dict):
        return sum(map(values, value.values()))
    if isinstance(value, list):
        return sum(map(values, value))
    return value is not None and value != ""


def counted(name: str, raw: bytes) -> int | None:
    """The values of a member by a walk over its bytes; None where only a parser could count them."""
    if name.endswith(".js"):
        raw = raw[raw.index(b"=") + 1 :].strip().rstrip(b";")
    if not name.endswith((".json", ".js")):
        return None
    return values(json.loads(raw))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_all_values_of_a_sample_are_accounted_for_and_none_is_unknown(folder: Path, tmp_path: Path) -> None:
    archives = open_archives([folder])
    found = read(archives, tmp_path)
    members = {m.name: m for a in archives for m in a.members}
    for told in (m for c in found.coverage for m in c.members):
        assert told.unknown_keys == (), told.member
        with members[told.member].open() as stream:
            whole = counted(told.member, stream.read()) if told.state == "read" else None
        if whole is not None:
            assert sum(told.values) == whole, told.member
        assert sum(told.octets) == told.size


def test_cells_of_a_table_are_counted(tmp_path: Path) -> None:
    table = "First Name,Last Name,URL,Email Address,Company,Position,Connected On,Shoe Size\n"
    table += "Ada,Falk,https://www.example.com/ada,,Mill,Baker,01 Mar 2024,41\nBo,Lind,,,,,02 Mar 2024,\n"
    (tmp_path / "in").mkdir()
    (tmp_path / "in/Connections.csv").write_text(table, encoding="utf-8")
    (tmp_path / "spool").mkdir()
    (told,) = read(open_archives([tmp_path / "in"]), tmp_path / "spool").coverage[0].members
    cells = [cell for row in list(csv.reader(io.StringIO(table)))[1:] for cell in row if cell]
    assert sum(told.values) == len(cells)
    assert told.unknown_keys == ("/Shoe Size",)
    assert told.values.unknown == 1


@pytest.fixture
def altered(tmp_path: Path) -> Callable[[Callable[[str], str]], Reading]:
    """The telephone's timeline, its text changed first."""

    def make(change: Callable[[str], str]) -> Reading:
        (source,) = TIMELINE.glob("**/*.json")
        (tmp_path / "in").mkdir()
        (tmp_path / "in" / source.name).write_text(change(source.read_text("utf-8")), encoding="utf-8")
        (tmp_path / "spool").mkdir()
        return read(open_archives([tmp_path / "in"]), tmp_path / "spool")

    return make


def told(found: Reading) -> MemberCoverage:
    return found.coverage[0].members[0]


def keys(found: Reading) -> Iterator[KeyCount]:
    yield from (row for row in told(found).account if row.unknown)


def test_a_key_that_was_renamed_is_told_with_its_share(altered: Callable[..., Reading]) -> None:
    found = altered(lambda text: text.replace('"semanticType"', '"placeSense"'))
    (row,) = keys(found)
    assert row.key == "/semanticSegments/*/visit/topCandidate/placeSense"
    assert row.unknown == 238
    assert told(found).octets.unknown == -(-told(found).size * 238 // sum(told(found).values))


def test_a_key_that_was_added_is_told(altered: Callable[..., Reading]) -> None:
    found = altered(
        lambda text: text.replace('"hierarchyLevel"', '"companions": ["Ann"], "hierarchyLevel"', 5)
    )
    assert [(row.key, row.unknown) for row in keys(found)] == [("/semanticSegments/*/visit/companions/*", 5)]
    assert told(found).unread_groups == (("/semanticSegments/*/visit/companions/*", 5),)


def test_a_feed_that_gives_nothing_is_told_and_its_words_are_searched(
    altered: Callable[..., Reading],
) -> None:
    found = altered(lambda text: re.sub(r'"(visit|activity|timelinePath|timelineMemory)"', r'"new_\1"', text))
    assert told(found).unread_groups[0][0] == "/semanticSegments/*"
    assert told(found).octets.unknown > told(found).size // 2
    feeds = set(found.records.collect()["feed"])
    assert "unread" in feeds
    assert any("gave no record" in p.message for p in found.problems)


def test_a_member_that_gives_nothing_is_not_read(tmp_path: Path) -> None:
    folder = tmp_path / "in/your_instagram_activity/media"
    folder.mkdir(parents=True)
    told = {"ig_stories": [{"caption": "Soup day", "made": 1_630_086_400}]}
    (folder / "stories.json").write_text(json.dumps(told), encoding="utf-8")
    (folder / "posts_1.json").write_text(
        json.dumps([{"media": [{"uri": "a.jpg", "creation_timestamp": 1}]}]), "utf-8"
    )
    (tmp_path / "spool").mkdir()
    found = read(open_archives([tmp_path / "in"]), tmp_path / "spool")
    story = next(m for m in found.coverage[0].members if m.member.endswith("stories.json"))
    assert (story.state, story.octets.unknown) == ("walked", story.size)
    assert "Soup day" in " ".join(
        filter(None, found.records.collect()["text"].to_list() + found.records.collect()["value"].to_list())
    )


def test_what_stands_beside_an_empty_list_counts(tmp_path: Path) -> None:
    folder = tmp_path / "in/your_instagram_activity/media"
    folder.mkdir(parents=True)
    beside = {"ig_stories": [], "ig_moments": [{"caption": "Soup day"}, {"caption": "Bread day"}]}
    (folder / "stories.json").write_text(json.dumps(beside), encoding="utf-8")
    posts = [{"media": [{"uri": "a.jpg", "creation_timestamp": 1_600_000_000}]}]
    (folder / "posts_1.json").write_text(json.dumps(posts), encoding="utf-8")
    (tmp_path / "spool").mkdir()
    found = read(open_archives([tmp_path / "in"]), tmp_path / "spool")
    story = next(m for m in found.coverage[0].members if m.member.endswith("stories.json"))
    assert (story.state, story.octets.unknown) == ("walked", story.size)


def test_only_the_outermost_group_is_told() -> None:
    rows = (
        KeyCount(key="/a/*/b", read=1, unknown=2),
        KeyCount(key="/a/*/c/*/d", unknown=3),
        KeyCount(key="/a/*/c/*/e/*/f", unknown=4),
    )
    assert unread_groups(rows) == (("/a/*/c/*", 7),)


def test_what_is_left_is_named() -> None:
    wild = {
        (platform.name, feed.name, key)
        for platform in PLATFORMS
        for feed in platform.feeds
        for key in feed.ignored
        if "**" in key or key in {"*", "@*"}
    }
    assert wild == set()
    assert not {key for p in PLATFORMS for key in p.left if "**" in key or key in {"*", "@*"}}
    assert all(reason for p in PLATFORMS for reason in p.left.values())
