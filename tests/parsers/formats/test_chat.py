"""WhatsApp chats: kinds of message, their places, and rewriting in the chat's own spelling."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.formats.chat.items import ChatLines
from parsers.problems import ShapeError
from parsers.source import DROP, Source


class Changes:
    def __init__(self, values=None, gone=()):
        self.values, self.gone, self.seen = values or {}, set(gone), {}

    def keep(self, pointer):
        return pointer not in self.gone

    def value(self, pointer, value):
        self.seen.setdefault(pointer, value)
        return self.values.get(pointer, value)


def source(text):
    data = text if isinstance(text, bytes) else text.encode()
    return Source(name="_chat.txt", size=len(data), open=lambda: io.BytesIO(data))


def read(text):
    return [p for rows in ChatLines().rows(source(text)) for p in zip(rows.pointers, rows.items, strict=True)]


def items(text):
    return [item for _, item in read(text)]


def rewrite(text, **edit):
    return b"".join(ChatLines().rewrite(source(text), Changes(**edit))).decode()


def leaves(item):
    for key, value in item.items():
        if isinstance(value, list):
            yield from ((f"{key}/{i}", v) for i, v in enumerate(value))
        elif key != "kind":
            yield key, value


BODIES = {
    "\u200e<attached: 00000006-PHOTO-2025-09-03-18-22-10.jpg>": {
        "kind": "media",
        "attachment": "00000006-PHOTO-2025-09-03-18-22-10.jpg",
    },
    "\u200e<pièce jointe : 00000006-PHOTO-2025-09-03-18-22-10.jpg>": {
        "kind": "media",
        "attachment": "00000006-PHOTO-2025-09-03-18-22-10.jpg",
    },
    "look \u200e<adjunto: 00000004-AUDIO-2026-06-26-20-31-14.opus>": {
        "kind": "media",
        "attachment": "00000004-AUDIO-2026-06-26-20-31-14.opus",
        "text": "look",
    },
    "IMG-20250330-WA0010.jpg (file attached)\nat the lake": {
        "kind": "media",
        "attachment": "IMG-20250330-WA0010.jpg",
        "text": "at the lake",
    },
    "\u200ePlan.pdf (Datei angehängt)": {"kind": "media", "attachment": "Plan.pdf"},
    "<Media omitted>": {"kind": "media"},
    "<Medien ausgeschlossen>": {"kind": "media"},
    "\u200eimage omitted": {"kind": "media"},
    "\u200eBild weggelassen": {"kind": "media"},
    "\u200eimagen omitida": {"kind": "media"},
    "\u200eLocation: https://maps.google.com/?q=45.5213,-122.6256": {
        "kind": "location",
        "lat": "45.5213",
        "lon": "-122.6256",
    },
    "Standort: https://maps.google.com/?q=48.1,16.2": {"kind": "location", "lat": "48.1", "lon": "16.2"},
    "Location: Blue Café (1 Main St): https://foursquare.com/v/4b0588f1": {
        "kind": "location",
        "place": "Blue Café (1 Main St)",
        "url": "https://foursquare.com/v/4b0588f1",
    },
    "\u200ePOLL:\nWhere to?\n\u200eOPTION: Lake (\u200e2 votes)\n\u200eOPTION: Hill (\u200e0 votes)": {
        "kind": "poll",
        "question": "Where to?",
        "options": ["Lake", "Hill"],
    },
    "UMFRAGE:\nWohin?\nOPTION: See (1 Stimme)\nOPTION: Berg (2 Stimmen)": {
        "kind": "poll",
        "question": "Wohin?",
        "options": ["See", "Berg"],
    },
    "This message was deleted": {"kind": "deleted", "text": "This message was deleted"},
    "\u200eDiese Nachricht wurde gelöscht.": {"kind": "deleted", "text": "Diese Nachricht wurde gelöscht."},
    "\u200eMissed voice call": {"kind": "call", "text": "Missed voice call"},
    "\u200eVoice call, \u200e2 min": {"kind": "call", "text": "Voice call, 2 min"},
    "\u200eMessages and calls are end-to-end encrypted.": {
        "kind": "system",
        "text": "Messages and calls are end-to-end encrypted.",
    },
    "see you (at 5.30)": {"kind": "message", "text": "see you (at 5.30)"},
    "a < b and b > c": {"kind": "message", "text": "a < b and b > c"},
    "better \u200e<This message was edited>": {"kind": "message", "text": "better"},
    "my list:\none (1)\ntwo (2)": {"kind": "message", "text": "my list:\none (1)\ntwo (2)"},
}


@pytest.mark.parametrize(("body", "wanted"), BODIES.items())
def test_a_body_tells_its_kind(body, wanted):
    chat = f"[1/30/26, 9:00:00 AM] Ana: {body}\n"
    assert items(chat) == [{"when": "2026-01-30T09:00:00", "sender": "Ana", **wanted}]


@pytest.mark.parametrize(("body", "wanted"), BODIES.items())
def test_each_value_can_be_changed_alone_and_dropped(body, wanted):
    chat = f"[1/30/26, 9:00:00 AM] Ana: {body}\n[1/31/26, 9:00:00 AM] Bo: other\n"
    (pointer, item), *_ = read(chat)
    for path, value in leaves(item):
        new = {
            "when": "2026-02-03T17:00:05",
            "lat": "1.5",
            "lon": "-2.5",
            "attachment": "new.jpg",
            "url": "https://foursquare.com/v/0",
        }.get(path, "new words")
        again = items(rewrite(chat, values={f"{pointer}/{path}": new}))
        changed = dict(leaves(again[0]))
        assert changed.pop(path) == new or wanted["kind"] in {"deleted", "call", "system"}
        assert again[1]["text"] == "other"
        if wanted["kind"] not in {"deleted", "call", "system"}:
            assert changed == {k: v for k, v in leaves(item) if k != path}
        if path != "when" and (path, wanted["kind"]) != ("sender", "system"):
            assert value not in rewrite(chat, values={f"{pointer}/{path}": DROP})


CHAT = (
    "\ufeff1/30/26, 09:00 - Messages and calls are end-to-end encrypted. No one outside can read them.\n"
    '1/30/26, 09:00 - Ana created group "Lake: the trip"\n'
    "1/30/26, 09:01 - Ana: first\nsecond line\n\n1/29/26: not a head\n"
    "1/30/26, 09:02 - ~ +1 555-0100: odd: colons\n"
    "1/30/26, 09:03 - Bo:\n"
    "1/30/26, 09:04 - Bo: last"
)


def test_a_chat_gives_messages_notices_and_groups():
    assert read(CHAT) == [
        (
            "line=0,1",
            {
                "when": "2026-01-30T09:00",
                "kind": "system",
                "text": "Messages and calls are end-to-end encrypted. No one outside can read them.",
            },
        ),
        (
            "line=1,2",
            {
                "when": "2026-01-30T09:00",
                "kind": "system",
                "text": 'Ana created group "Lake: the trip"',
                "group": "Lake: the trip",
            },
        ),
        (
            "line=2,6",
            {
                "when": "2026-01-30T09:01",
                "sender": "Ana",
                "kind": "message",
                "text": "first\nsecond line\n\n1/29/26: not a head",
            },
        ),
        (
            "line=6,7",
            {"when": "2026-01-30T09:02", "sender": "+1 555-0100", "kind": "message", "text": "odd: colons"},
        ),
        ("line=7,8", {"when": "2026-01-30T09:03", "sender": "Bo", "kind": "message"}),
        ("line=8,9", {"when": "2026-01-30T09:04", "sender": "Bo", "kind": "message", "text": "last"}),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_an_empty_edit_is_the_identity(end):
    assert rewrite(CHAT.replace("\n", end)) == CHAT.replace("\n", end)


def test_every_place_of_a_value_is_asked_for_with_that_value():
    edit = Changes()
    b"".join(ChatLines().rewrite(source(CHAT), edit))
    for pointer, item in read(CHAT):
        for path, value in leaves(item):
            assert edit.seen[f"{pointer}/{path}"] == value


def test_a_dropped_message_is_gone_and_the_others_stay():
    new = rewrite(CHAT, gone=["line=2,6"])
    assert [i for _, i in read(new)] == [i for p, i in read(CHAT) if p != "line=2,6"]


def test_a_group_keeps_its_name_where_the_notice_goes():
    new = rewrite(CHAT, values={"line=1,2/text": DROP})
    assert items(new)[1]["group"] == "Lake: the trip"
    assert "Ana created" not in new


def test_a_new_text_cannot_pass_for_another_message():
    new = rewrite(CHAT, values={"line=8,9/text": "x\n1/30/26, 09:09 - Eve: forged"})
    assert len(read(new)) == len(read(CHAT))


def test_a_sender_that_goes_leaves_a_message():
    new = rewrite(CHAT, values={"line=8,9/sender": DROP})
    assert items(new)[-1] == {"when": "2026-01-30T09:04", "sender": "-", "kind": "message", "text": "last"}


def test_the_name_in_a_notice_is_the_name_of_the_chat():
    chat = "[1/30/26, 9:00:00 AM] Lake trip: \u200eMessages and calls are end-to-end encrypted.\n[1/30/26, 9:00:01 AM] A: x\n"
    assert next(iter(ChatLines().rows(source(chat)))).root == {"title": "Lake trip"}
    new = rewrite(chat, values={"/title": "New name", "line=0,1/sender": DROP})
    assert "] New name: " in new


def test_an_impossible_time_costs_that_time():
    member = source("30/01/26, 09:00 - Ana: x\n30/01/26, 29:00 - Ana: y\n")
    found = [i for r in ChatLines().rows(member) for i in r.items]
    assert ["when" in i for i in found] == [True, False]
    assert len(member.notes) == 1


@pytest.mark.parametrize(
    "text", ["", "{}", "words\n" * 5, "<html></html>", b"\x00\x01\x02", "2024-01-01 10:00:00 INFO x\n"]
)
def test_what_is_no_chat_is_refused(text):
    with pytest.raises(ShapeError):
        read(text)


def test_messages_are_cut_alike_wherever_a_block_ends(monkeypatch):
    whole = read(CHAT * 3)
    for size in (7, 50, 101, 333):
        monkeypatch.setattr("parsers.formats.chat.message.BLOCK", size)
        assert read(CHAT * 3) == whole
        assert rewrite(CHAT * 3) == CHAT * 3


def test_utf_16_comes_back_to_the_byte():
    data = CHAT.removeprefix("\ufeff").encode("utf-16")
    assert len(read(data)) == 6
    assert b"".join(ChatLines().rewrite(source(data), Changes())) == data


PIECES = st.sampled_from(
    ["1/30/26, 09:00 - ", "[30.01.26, 09:00:00] ", "1/30/26, 9:00 PM - ", "Ana: ", "Bo:", "\n", "\r\n", "\r", "words ", "\u200e",
     "POLL:", "OPTION: a (1 votes)", "<attached: 00000001-PHOTO-2024-01-01.jpg>", "(file attached)", "x.jpg", "99/99/99, 99:99 - ",
     'created group "', '"', "Location: https://maps.google.com/?q=1.0,2.0", "\ufeff", "é"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_text_makes_a_reader_raise_and_all_come_back(text):
    text = "1/30/26, 09:00 - A: x\n" + text
    read(text)
    assert rewrite(text) == text


@given(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=30))
def test_no_edit_makes_a_message_more_or_less(text, new):
    text = "1/30/26, 09:00 - A: x\n1/31/26, 09:00 - B: " + text
    found = read(text)
    for path in ("text", "sender", "when", "attachment", "question", "options/0", "lat", "group"):
        if path in dict(leaves(found[1][1])):
            again = rewrite(text, values={f"{found[1][0]}/{path}": new})
            assert len(read(again)) == len(found)
