"""The engine shares items out among feeds, reads every column at its place, and accounts for every member."""

import io
import json
from collections.abc import Sequence
from pathlib import Path

import polars as pl
import pytest

from parsers.archives.open import Archive, Part
from parsers.declare.fields import Const, EpochMillis, MetaText, Text, repair
from parsers.declare.paths import resolve
from parsers.declare.platform import Feed, Mark, PassedOver, Platform, Where
from parsers.engine.read import Reading, read
from parsers.formats.json.items import JsonItems
from parsers.problems import ExportError
from parsers.record import SCHEMA, Kind
from parsers.source import Source

MESSAGES = Feed(
    name="messages",
    kind=Kind.MESSAGE,
    members="**/messages/{inbox,archived}/*/message_*.json",
    items=JsonItems("/messages/*"),
    needs=("sender_name",),
    owner=None,
    ignored=("is_geoblocked",),
    when=EpochMillis("timestamp_ms"),
    actor=MetaText("sender_name"),
    text=MetaText("content"),
    thread=MetaText("^/title"),
)
POLLS = Feed(
    name="poll_votes",
    kind=Kind.ANSWER,
    members="**/polls.json",
    items=JsonItems("/votes/*"),
    where=(Where(path="options/*/voted", pattern="true"),),
    question=Text("question"),
    answer=Text("options/*/option"),
)
OTHERS = Feed(
    name="polls_seen",
    kind=Kind.VIEW,
    members="**/polls.json",
    items=JsonItems("/votes/*"),
    text=Text("question"),
)
WORDS = Feed(
    name="words",
    kind=Kind.ASSIGNED,
    members="**/words.json",
    items=JsonItems("/by_name/*/*"),
    label=Const("interest"),
    value=Text(""),
    target=Text("~1"),
)
PROFILE = Feed(
    name="name",
    kind=Kind.PROFILE,
    members="**/profile.json",
    items=JsonItems(""),
    label=Const("name"),
    value=MetaText("name"),
    names=("name",),
)
PLATFORM = Platform(
    name="invented",
    title="Invented",
    marks=(Mark(members="**/profile.json", holds='"name"', generation="first"),),
    feeds=(MESSAGES, POLLS, OTHERS, WORDS, PROFILE),
    passed_over=(PassedOver(members="**/readme.txt", reason="the platform's own words"),),
    repair=repair,
)


def source(name: str, content: object) -> Source:
    """A member of JSON, or of these bytes."""
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    return Source(name=name, size=len(data), open=lambda: io.BytesIO(data))


def reading(tmp_path: Path, *members: Source, platforms: Sequence[Platform] = (PLATFORM,)) -> Reading:
    """What is read of an archive of these members and a profile."""
    own = source("profile.json", {"name": "Zo\u00c3\u00ab"})
    archive = Archive(
        name="a",
        parts=(Part(path=tmp_path, container="folder", size=1),),
        members=tuple(sorted((own, *members), key=lambda m: m.name)),
    )
    spool = tmp_path / "spool"
    spool.mkdir()
    return read([archive], spool, platforms=platforms, with_places=True)


def rows(found: Reading, feed: str) -> list[dict[str, object]]:
    """The records of a feed."""
    return found.records.filter(pl.col("feed") == f"invented/{feed}").collect().to_dicts()


THREAD = {
    "title": "Caf\u00c3\u00a9",
    "messages": [
        {
            "sender_name": "Zo\u00c3\u00ab",
            "timestamp_ms": 1600000000000,
            "content": "hi",
            "is_geoblocked": False,
        },
        {"sender_name": "Bo", "timestamp_ms": "soon", "content": "ho", "mood": "blue"},
    ],
}


def test_columns_come_repaired_from_their_places(tmp_path: Path) -> None:
    found = reading(tmp_path, source("messages/inbox/bo_1/message_1.json", THREAD))
    first, second = rows(found, "messages")
    assert (first["actor"], first["is_owner"], first["thread"]) == ("Zoë", True, "Café")
    assert (second["actor"], second["is_owner"], second["when"]) == ("Bo", False, None)
    for row in (first, second):
        for column, pointer in json.loads(str(row["places"])).items():
            value = resolve(THREAD, pointer)
            assert column == "when" or repair(str(value)) == row[column]


def test_a_wrong_value_costs_that_value_and_is_named_without_it(tmp_path: Path) -> None:
    found = reading(tmp_path, source("messages/inbox/bo_1/message_1.json", THREAD))
    (problem,) = found.problems
    assert problem.place.pointer == "/messages/1"
    assert problem.message.startswith("when: ")
    assert "soon" not in problem.message


def test_a_key_nobody_claims_is_counted_and_an_ignored_one_is_not(tmp_path: Path) -> None:
    found = reading(tmp_path, source("messages/inbox/bo_1/message_1.json", THREAD))
    (member,) = (m for m in found.coverage[0].members if "message_1" in m.member)
    assert member.unknown_keys == ("/messages/*/mood", "/messages/*/timestamp_ms")


def test_an_item_goes_to_the_first_feed_that_fits(tmp_path: Path) -> None:
    votes = [
        {"question": "cats?", "options": [{"option": "yes", "voted": True}]},
        {"question": "dogs?", "options": [{"option": "no", "voted": False}]},
    ]
    found = reading(tmp_path, source("polls.json", {"votes": votes}))
    assert [(r["question"], r["answer"]) for r in rows(found, "poll_votes")] == [("cats?", "yes")]
    assert [r["text"] for r in rows(found, "polls_seen")] == ["dogs?"]


def test_items_that_are_plain_values_are_told_apart(tmp_path: Path) -> None:
    found = reading(tmp_path, source("words.json", {"by_name": {"ann": ["a b", "c d"], "bob": ["e f"]}}))
    assert [(r["target"], r["value"]) for r in rows(found, "words")] == [
        ("ann", "a b"),
        ("ann", "c d"),
        ("bob", "e f"),
    ]


def test_every_member_is_accounted_for(tmp_path: Path) -> None:
    found = reading(
        tmp_path,
        source("readme.txt", b"hello"),
        source("photo.jpg", b"\xff\xd8"),
        source("polls.json", {"votes": []}),
        source("strange.json", {"note": "words that nobody claims", "date": "2020-01-02T03:04:05Z"}),
        source("broken.json", b"\x00\x01\x02\xff"),
    )
    states = {m.member: m.state for m in found.coverage[0].members}
    assert states == {
        "broken.json": "unread",
        "photo.jpg": "media",
        "polls.json": "empty",
        "profile.json": "read",
        "readme.txt": "passed_over",
        "strange.json": "walked",
    }
    unread = found.records.filter(pl.col("kind") == Kind.UNREAD).collect()
    assert "words that nobody claims" in unread["text"].to_list()


def test_the_table_has_the_declared_columns(tmp_path: Path) -> None:
    found = reading(tmp_path)
    assert dict(found.records.drop("places").collect_schema()) == SCHEMA


def test_an_archive_of_pictures_is_no_export(tmp_path: Path) -> None:
    archive = Archive(
        name="holiday",
        parts=(),
        members=tuple(source(f"{n}.jpg", b"\xff\xd8") for n in range(3)),
    )
    with pytest.raises(ExportError, match="3 photos"):
        read([archive], tmp_path, platforms=(PLATFORM,))
