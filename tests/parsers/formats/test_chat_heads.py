"""Heads of WhatsApp lines: the times of any telephone, and which of two numbers is the day."""

import io

import pytest

from parsers.formats.chat.items import ChatLines
from parsers.source import Source


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


HEADS = {
    "12/31/19, 1:05 PM - Ana: hi": "2019-12-31T13:05",
    "12/31/19, 1:05\u202fPM - Ana: hi": "2019-12-31T13:05",
    "31/12/2019, 13:05 - Ana: hi": "2019-12-31T13:05",
    "31/12/19 13:05 - Ana: hi": "2019-12-31T13:05",
    "31-12-2019 13:05 - Ana: hi": "2019-12-31T13:05",
    "31.12.19, 13:05 - Ana: hi": "2019-12-31T13:05",
    "31.12.2019 klo 13.05 - Ana: hi": "2019-12-31T13:05",
    "31.12.2019 klo 13.05.09 - Ana: hi": "2019-12-31T13:05:09",
    "31/12/19 13.05 - Ana: hi": "2019-12-31T13:05",
    "2019-12-31, 13:05 - Ana: hi": "2019-12-31T13:05",
    "2019/12/31 13:05 - Ana: hi": "2019-12-31T13:05",
    "31/12/19, 1:05 p. m. - Ana: hi": "2019-12-31T13:05",
    "31/12/19, 1:05\u00a0p.\u00a0m. - Ana: hi": "2019-12-31T13:05",
    "31/12/2019, 12:05 a.m. - Ana: hi": "2019-12-31T00:05",
    "2019/12/31 下午1:05 - Ana: hi": "2019-12-31T13:05",
    "2019. 12. 31. 오후 1:05 - Ana: hi": "2019-12-31T13:05",
    "2019. 12. 31. 오전 1:05 - Ana: hi": "2019-12-31T01:05",
    "٣١\u200f/١٢\u200f/٢٠١٩، ١:٠٥ م - Ana: hi": "2019-12-31T13:05",
    "31/12/19, 13:05 – Ana: hi": "2019-12-31T13:05",
    "31/12/19, 13:05:09: Ana: hi": "2019-12-31T13:05:09",
    "[31/12/2019, 13:05:09] Ana: hi": "2019-12-31T13:05:09",
    "[31.12.19, 13:05:09] Ana: hi": "2019-12-31T13:05:09",
    "[12/31/19, 1:05:09\u202fPM] Ana: hi": "2019-12-31T13:05:09",
    "\u200e[12/31/19, 1:05:09 PM] Ana: hi": "2019-12-31T13:05:09",
    "[2019/12/31 1:05:09 PM] Ana: hi": "2019-12-31T13:05:09",
    "[2019/12/31 下午1:05:09] Ana: hi": "2019-12-31T13:05:09",
    "31/12/2562 13:05 - Ana: hi": "2019-12-31T13:05",
}


@pytest.mark.parametrize(("line", "when"), HEADS.items())
def test_heads_of_any_telephone_are_read(line, when):
    assert items(line + "\n") == [{"when": when, "sender": "Ana", "kind": "message", "text": "hi"}]
    assert rewrite(line + "\n") == line + "\n"


@pytest.mark.parametrize(("line", "when"), HEADS.items())
def test_a_changed_time_is_spelt_as_the_telephone_spells_times(line, when):
    chat = f"{line}\n{line}\n"
    wanted = "2021-11-28T11:07" + ("" if len(when) == 16 else ":02")
    new = rewrite(chat, values={"line=0,1/when": wanted})
    assert [i["when"] for i in items(new)] == [wanted, when]
    assert "Ana: hi" in new


def test_one_day_beyond_the_twelfth_settles_all_dates():
    days = "03/04/20, 10:00 - A: x\n{}, 10:00 - A: y\n"
    assert items(days.format("25/04/20"))[0]["when"] == "2020-04-03T10:00"
    assert items(days.format("04/25/20"))[0]["when"] == "2020-03-04T10:00"


def test_time_runs_forward():
    assert items("03/04/20, 10:00 - A: x\n05/01/20, 10:00 - A: y\n")[0]["when"] == "2020-03-04T10:00"


def test_a_chat_that_could_be_read_two_ways_says_so():
    member = source("03/04/2020, 10:00 - A: x\n")
    assert [i["when"] for r in ChatLines().rows(member) for i in r.items] == ["2020-04-03T10:00"]
    assert "two ways" in member.notes[0][1]
    sure = source("04/04/2020, 10:00 - A: x\n")
    list(ChatLines().rows(sure))
    assert sure.notes == []
