"""Instagram on the public fixtures: every item of both layouts, and the chat with the messages expected."""

import json
from pathlib import Path

import pytest

from parsers.archives.open import open_archives
from parsers.engine.read import Reading, read
from parsers.platforms.facebook.platform import FACEBOOK
from parsers.platforms.instagram.platform import INSTAGRAM

FIXTURES = Path(__file__).parents[2] / "../shared/fixtures/instagram"
ALICE = FIXTURES / "onfabric+context-use/users/alice/instagram"
pytestmark = pytest.mark.skipif(
    not FIXTURES.exists(), reason="the public fixtures are not beside the checkout"
)


def reading(path: Path, spool: Path) -> Reading:
    spool.mkdir(exist_ok=True)
    return read(open_archives([path]), spool, platforms=(FACEBOOK, INSTAGRAM))


def counts(of: Reading) -> dict[str, int]:
    table = of.records.collect()
    return dict(table["feed"].value_counts().sort("feed").rows())


def test_every_item_of_the_older_layout_is_read(tmp_path):
    found = reading(ALICE / "v0", tmp_path)
    assert counts(found) == {"instagram/likes": 2, "instagram/seen": 6, "instagram/story_likes": 2}
    assert found.problems == ()


def test_every_item_of_the_newer_layout_is_read(tmp_path):
    found = reading(ALICE / "v1", tmp_path)
    seen = counts(found)
    assert {m.state for m in found.coverage[0].members} <= {"read", "passed_over"}
    assert [m.member for m in found.coverage[0].members if m.unknown_keys] == []
    assert found.problems == ()
    expected = {
        "likes_labelled": 2,
        "story_likes_labelled": 2,
        "ads_labelled": 3,
        "ads_clicked_labelled": 3,
        "links": 1,
        "followers": 2,
        "following": 2,
        "comments": 2,
        "comments_wrapped": 1,
        "polls": 1,
        "messages": 6,
        "stories": 3,
        "posts": 1,
        "contacts": 2,
        "off_meta_events": 1,
        "login_activity": 1,
        "searches": 1,
        "searches_listed": 3,
        "saves": 1,
        "collections": 4,
    }
    assert {k: seen.get(f"instagram/{k}") for k in expected} == expected
    assert found.coverage[0].owner_names == ("Alice Synthetic", "alice_synthetic")


def test_the_chat_gives_exactly_the_messages_expected(tmp_path):
    folder = FIXTURES / "joweich+chat-miner"
    export = tmp_path / "in" / "message_1.json"
    export.parent.mkdir()
    export.write_bytes((folder / "test_export.json").read_bytes())
    target = json.loads((folder / "target.json").read_text(encoding="utf-8"))
    table = reading(export, tmp_path / "spool").records.collect()
    written = table.filter(table["kind"] == "message")
    assert written.height == len(target)
    assert {t["message"] for t in target} == {t for t in written["text"] if t}
