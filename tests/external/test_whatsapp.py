"""The public WhatsApp fixtures: every message that other parsers expect of them, and the same bytes when rewritten."""

import io
import json
from pathlib import Path

import pytest

from parsers.formats.chat.items import ChatLines
from parsers.source import Source

FIXTURES = Path(__file__).parents[2] / "../shared/fixtures/whatsapp"
MINER = FIXTURES / "joweich+chat-miner"
CHATISTICS = FIXTURES / "MasterScrat+Chatistics"

pytestmark = pytest.mark.skipif(
    not FIXTURES.exists(), reason="the public fixtures are not beside this checkout"
)


def source(path):
    data = path.read_bytes()
    return Source(name=path.name, size=len(data), open=lambda: io.BytesIO(data))


def said(path):
    items = [item for rows in ChatLines().rows(source(path)) for item in rows.items]
    return [item for item in items if item["kind"] == "message"]


class Same:
    def keep(self, _pointer):
        return True

    def value(self, _pointer, value):
        return value


MINED = ["mmddyy_24hrs", "ddmmyy_24hrs", "[mmddyy]_24hrs", "yyyymmdd_24hrs", "mmddyyyy_12hrs"]


@pytest.mark.parametrize("name", MINED)
def test_chat_miner_expects_exactly_these_messages(name):
    expected = json.loads((MINER / "target.json").read_text("utf-8"))
    found = [
        {"timestamp": m["when"] + ":00", "author": m["sender"], "message": m["text"].replace("\n", " ")}
        for m in said(MINER / f"test_{name}.txt")
    ]
    assert found[::-1] == expected


CHATS = [
    ("_chat.txt", 20, "2018-01-04T11:53:57", "2019-04-19T16:18:33"),
    ("_chat 2.txt", 4, "2019-09-17T16:37:47", "2019-09-17T16:39:52"),
    ("_chat 3.txt", 9, "2019-02-11T14:18", "2019-02-11T14:51"),
    ("_chat 4.txt", 3, "2019-09-17T08:30:52", "2019-09-18T16:50:32"),
]


@pytest.mark.parametrize(("name", "number", "first", "last"), CHATS)
def test_chatistics_expects_these_messages_at_these_times(name, number, first, last):
    found = said(CHATISTICS / name)
    assert (len(found), found[0]["when"], found[-1]["when"]) == (number, first, last)


def test_a_quotation_of_another_chat_is_no_message_of_its_own():
    texts = [m["text"] for m in said(CHATISTICS / "_chat.txt")]
    assert "What is that?\n2/11/19, 14:48 Alice Placeholder: this is a message from another chat!" in texts


def test_only_the_chat_that_could_be_read_two_ways_says_so():
    for name, *_ in CHATS:
        member = source(CHATISTICS / name)
        list(ChatLines().rows(member))
        assert bool(member.notes) == (name == "_chat 3.txt")


@pytest.mark.parametrize("path", sorted(FIXTURES.rglob("*.txt")), ids=lambda p: p.name)
def test_an_empty_edit_is_the_identity(path):
    assert b"".join(ChatLines().rewrite(source(path), Same())) == path.read_bytes()
