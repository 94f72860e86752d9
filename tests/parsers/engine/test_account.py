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


def friends(folder: Path, document: str) -> Reading:
    """A Facebook export with friends, as that text."""
    path = folder / "in/connections/friends/your_friends.json"
    path.parent.mkdir(parents=True)
    path.write_text(document, encoding="utf-8")
    (folder / "in/posts").mkdir()
    (folder / "spool").mkdir()
    return read(open_archives([folder / "in"]), folder / "spool")


FRIENDS = [{"name": f"Friend {i}", "timestamp": 1_600_000_000 + i} for i in range(130)]


def test_a_list_half_of_which_is_left_by_name_is_told(tmp_path: Path) -> None:
    stories = [{"fbid": "1", "text": f"words {i}"} for i in range(130)]
    found = friends(tmp_path, json.dumps({"friends_v2": FRIENDS, "new_stories": stories}))
    assert told(found).unread_groups == (("/new_stories/*", 130),)
    assert "words 7" in set(found.records.collect()["text"]) | set(found.records.collect()["value"])


def test_a_value_that_its_field_cannot_read_is_unknown(tmp_path: Path) -> None:
    odd = [{"name": f"Friend {i}", "timestamp": "gibberish"} for i in range(9)]
    found = told(friends(tmp_path, json.dumps({"friends_v2": FRIENDS + odd})))
    (row,) = [row for row in found.account if row.key == "/friends_v2/*/timestamp"]
    assert (row.read, row.unknown) == (130, 9)


def test_a_list_far_down_is_told(tmp_path: Path) -> None:
    deep: object = [f"words {i}" for i in range(40)]
    for level in range(20):
        deep = {f"level{level}": deep}
    found = friends(tmp_path, json.dumps({"friends_v2": FRIENDS, "far": deep}))
    ((group, number),) = told(found).unread_groups
    assert (group.endswith("/level0/*"), number) == (True, 40)


def test_keys_without_end_hide_no_list_and_accuse_none(tmp_path: Path) -> None:
    odd = {f"k{i}": 1 for i in range(10_000)}
    own = [{**row, f"own{i}": 1} for i, row in enumerate(FRIENDS * 30)]
    found = friends(tmp_path, json.dumps({"friends_v2": own, "odd": odd, "zz": [{"text": "t"}] * 130}))
    assert told(found).unread_groups == (("/zz/*", 130),)
    assert told(found).records == len(own)


@pytest.mark.parametrize(
    "text",
    [
        '{"friends_v2": '
        + json.dumps(FRIENDS).replace('{"name": "Friend 13"', 'stray {"name": "Friend 13"', 1)
        + "}",
        json.dumps({"friends_v2": FRIENDS[:20]}) + json.dumps({"friends_v2": FRIENDS[20:]}),
        '{"friends_v2": ' + json.dumps(FRIENDS[20:]) + ', "friends_v2": ' + json.dumps(FRIENDS[:20]) + "}",
    ],
    ids=["a stray word", "a second document", "a list given twice"],
)
def test_what_stands_behind_a_damage_is_not_read(text: str, tmp_path: Path) -> None:
    found = told(friends(tmp_path, text))
    assert found.octets.unknown > found.size * 0.7
    assert sum(found.octets) == found.size


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
