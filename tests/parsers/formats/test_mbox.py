"""Mailboxes: what is read of a letter, where it stands, and how it is written again."""

import base64
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.formats.mail.letter import part
from parsers.formats.mail.mbox import Letters
from parsers.problems import ShapeError
from parsers.source import DROP, Source

HTML = "<html><head><style>p{}</style></head><body><p>Grüße</p><p>from&nbsp;Bo</p></body></html>"
FIRST = (
    "From 1790@xxx Mon Jan 01 12:00:00 +0000 2024\r\n"
    "X-GM-THRID: 1790\r\nX-Gmail-Labels: =?UTF-8?Q?Posteingang,Ge=C3=B6ffnet?=\r\n"
    "Received: by 192.0.2.7\r\nReceived: from mail.example.com\r\n"
    "From: =?utf-8?B?QW7DoSBFeGFtcGxl?= <ana@example.com>\r\nTo: Bo <bo@example.com>,\r\n Cy <cy@example.com>\r\n"
    "Date: Mon, 1 Jan 2024 13:00:00 +0100\r\nSubject: Hello\r\n"
    'Content-Type: multipart/mixed; boundary="aa"\r\n\r\npreamble\r\n--aa\r\n'
    'Content-Type: multipart/alternative; boundary="bb"\r\n\r\n--bb\r\nContent-Type: text/plain; charset="UTF-8"\r\n'
    "Content-Transfer-Encoding: quoted-printable\r\n\r\nGr=C3=BC=C3=9Fe\r\n>From Bo, who is well\r\n\r\n--bb\r\n"
    "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    + base64.encodebytes(HTML.encode()).decode().replace("\n", "\r\n")
    + "--bb--\r\n--aa\r\nContent-Type: image/png; name=\"Ana's passport.png\"\r\n"
    "Content-Disposition: attachment; filename=\"Ana's passport.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    "iVBORw0KGgo=\r\n--aa--\r\n\r\n"
)  # fmt: skip
SECOND = (
    "From 1791@xxx Tue Jan 02 08:00:00 +0000 2024\r\nX-GM-THRID: 1791\r\nX-Gmail-Labels: Chat\r\n"
    "From: Bo <bo@example.com>\r\n\r\nFrom here on\r\nhow are you?\r\n"
)
BOX = FIRST + SECOND


class Changes:
    def __init__(self, values=None, gone=()):
        self.values, self.gone, self.seen = values or {}, set(gone), {}

    def keep(self, pointer):
        return pointer not in self.gone

    def value(self, pointer, value):
        self.seen.setdefault(pointer, value)
        return self.values.get(pointer, value)

    def key(self, _pointer, key):
        return key


def source(text):
    data = text if isinstance(text, bytes) else text.encode()
    return Source(name="All mail.mbox", size=len(data), open=lambda: io.BytesIO(data))


def read(text):
    return [
        pair for rows in Letters().rows(source(text)) for pair in zip(rows.pointers, rows.items, strict=True)
    ]


def rewrite(text, **edit):
    return b"".join(Letters().rewrite(source(text), Changes(**edit))).decode()


def leaves(item):
    for key, value in item.items():
        if isinstance(value, list):
            yield from ((f"{key}/{i}", v) for i, v in enumerate(value))
        else:
            yield key, value


def test_a_letter_gives_decoded_headers_plain_text_and_attachments():
    (place, first), (second_place, second) = read(BOX)
    assert place == f"line=0,{FIRST.count(chr(10))}"
    assert first == {
        "X-GM-THRID": "1790",
        "X-Gmail-Labels": "Posteingang,Geöffnet",
        "From": "Aná Example <ana@example.com>",
        "To": "Bo <bo@example.com>, Cy <cy@example.com>",
        "Date": "Mon, 1 Jan 2024 13:00:00 +0100",
        "Subject": "Hello",
        "text": "Grüße\nFrom Bo, who is well",
        "attachments": ["Ana's passport.png"],
    }
    assert second_place == f"line={FIRST.count(chr(10))},{BOX.count(chr(10))}"
    assert second["Date"] == "Tue Jan 02 08:00:00 +0000 2024"
    assert second["text"] == "From here on\nhow are you?"


def test_html_is_read_where_there_is_no_plain_text():
    letter = "From a@b Mon Jan 01 12:00:00 2024\nContent-Type: text/html\n\n" + HTML + "\n"
    assert read(letter)[0][1]["text"] == "Grüße\nfrom Bo"


def test_an_empty_edit_is_the_identity():
    assert rewrite(BOX) == BOX


def test_every_place_of_a_value_is_asked_for_with_that_value():
    edit = Changes()
    b"".join(Letters().rewrite(source(BOX), edit))
    for pointer, item in read(BOX):
        for path, value in leaves(item):
            assert edit.seen[Letters().locate(pointer, path)] == value
    assert "by 192.0.2.7" in edit.seen.values()
    assert HTML in edit.seen.values()


def test_each_value_can_be_changed_alone():
    found = read(BOX)
    for number, (pointer, item) in enumerate(found):
        for path in dict(leaves(item)):
            wanted = "Wed, 05 Feb 2031 10:00:00 +0000" if path == "Date" else "new wörds, with comma"
            again = read(rewrite(BOX, values={f"{pointer}/{path}": wanted}))
            changed = dict(leaves(again[number][1]))
            if (number, path) == (1, "Date"):
                assert changed.pop(path) == "Wed Feb 05 10:00:00 +0000 2031"
            else:
                assert changed.pop(path) == wanted
            assert changed == {k: v for k, v in leaves(item) if k != path}
            assert again[1 - number][1] == found[1 - number][1]


def test_changing_the_text_changes_its_html_twin_too():
    new = rewrite(BOX, values={f"{read(BOX)[0][0]}/text": "nothing <here>"})
    twins = [b for b in new.split("\r\n\r\n") if b.startswith("PG")]
    assert "Grüße" not in base64.b64decode(twins[0].split("--bb")[0]).decode()


def test_changing_the_date_changes_the_from_line_too():
    new = rewrite(BOX, values={f"{read(BOX)[0][0]}/Date": "2031-02-03T04:05:06Z"})
    assert new.startswith("From 1790@xxx Mon Feb 03 04:05:06 +0000 2031\r\n")


def test_a_dropped_attachment_takes_its_bytes_and_its_name_along():
    new = rewrite(BOX, values={f"{read(BOX)[0][0]}/attachments/0": DROP})
    assert "passport" not in new
    assert "iVBOR" not in new


def test_a_dropped_letter_is_gone_and_the_others_stay():
    found = read(BOX)
    assert rewrite(BOX, gone=[found[0][0]]) == SECOND


def test_a_new_line_that_begins_with_from_is_quoted():
    pointer = read(BOX)[1][0]
    new = rewrite(BOX, values={f"{pointer}/text": "From x Mon Jan 01 12:00:00 2024\nok"})
    assert len(read(new)) == 2
    assert read(new)[1][1]["text"] == "From x Mon Jan 01 12:00:00 2024\nok"


@pytest.mark.parametrize("text", ["", "{}", "From the beginning, it was 12:00\n", "<html>", b"\0\1"])
def test_what_is_no_mailbox_is_refused(text):
    with pytest.raises(ShapeError):
        read(text)


def test_letters_are_cut_alike_wherever_a_chunk_ends(monkeypatch):
    many = (BOX * 3).replace("From here on", "From here on" + "x" * 700)
    whole = read(many)
    assert len(whole) == 6
    for size in (500, 700, 999, 4096):
        monkeypatch.setattr("parsers.formats.mail.mbox.CHUNK", size)
        assert read(many) == whole
        assert rewrite(many) == many


PIECES = st.sampled_from(
    ["Subject: x", "Subject:", "Content-Type: multipart/mixed; boundary=b", "Content-Type: text/html; charset=nope",
     "Content-Transfer-Encoding: base64", "", "--b", "--b--", "QUJD=", "=?utf-8?B?x?=", "Subject: =?bad?Q?=ZZ?=", " folded",
     "From 1@x Mon Jan 01 12:00:00 +0000 2024", ">From x", "Content-Disposition: attachment; filename*=x''%FF", "é", "\0",
     "Content-Type: message/rfc822", "Date: never"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30), st.sampled_from(["\n", "\r\n"]))
def test_no_letter_makes_a_reader_raise_and_all_come_back(lines, end):
    text = end.join(["From a@b Mon Jan 01 12:00:00 2024", *lines, ""])
    read(text)
    assert rewrite(text) == text


class Closed(Changes):
    """As a redactor asks: only what was named may stay, all else goes."""

    def value(self, pointer, value):
        return value if pointer in self.values else DROP


def test_what_was_named_can_be_read_again_when_all_else_went():
    for number, (pointer, item) in enumerate(read(BOX)):
        for path, value in leaves(item):
            new = b"".join(Letters().rewrite(source(BOX), Closed(values={f"{pointer}/{path}": True})))
            assert value in dict(leaves(read(new)[number][1])).values(), path
            assert b"192.0.2.7" not in new


def test_blanks_before_a_broken_line_end_cost_no_more_than_their_number():
    def cost(n: int) -> float:
        raw = b"From: a@example.com\nSubject:" + b" " * n + b"\rX\n\nhi\n"
        before = time.process_time()
        assert part(raw).text() == "hi\n"
        return time.process_time() - before

    assert cost(200_000) < 8 * cost(50_000) + 0.3
