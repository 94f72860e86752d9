"""Cards and calendars: what is read, where it stands, and how it is written again."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.formats.cards.ics import Events
from parsers.formats.cards.vcf import VCards
from parsers.problems import ShapeError
from parsers.source import DROP, Source

CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Example\r\nN:Example;Ana;María;Dr.;\r\n"
    "TEL;TYPE=CELL:+1 555-0100\r\nTEL;TYPE=HOME:555-0101\r\nitem1.EMAIL;TYPE=INTERNET:ana@example.com\r\n"
    "ADR;TYPE=HOME:;;1 Main St;Springfield;IL;62701;USA\r\nORG:Example Inc.;Sales\r\nBDAY:1980-02-29\r\n"
    "NOTE:Met in Paris\\, at the café\\nLikes tea and a very long line of words that has to be f\r\n"
    " olded somewhere\r\nCATEGORIES:myContacts,friends\r\nPHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\n BBBB\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BC=\r\nrgen;;;\r\n"
    "TEL;CELL;PREF:555-0102\r\nEND:VCARD\r\n"
)
CALENDAR = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:ana@example.com\nX-WR-TIMEZONE:Europe/Berlin\n"
    "BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nEND:VTIMEZONE\n"
    "BEGIN:VEVENT\nDTSTART;TZID=Europe/Berlin:20240701T100000\nDTEND:20240701T090000Z\nDTSTAMP:20240601T000000Z\n"
    'ORGANIZER;CN="Example, Ana":mailto:ana@example.com\nATTENDEE;CN=Bo;PARTSTAT=ACCEPTED:mailto:bo@example.com\n'
    "ATTENDEE:mailto:cy@example.com\nUID:1\nSUMMARY:Lunch\\; then talk\nLOCATION:Café\nRRULE:FREQ=WEEKLY\n"
    "STATUS:CONFIRMED\nBEGIN:VALARM\nDESCRIPTION:wake up\nEND:VALARM\nEND:VEVENT\n"
    "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20240801\nDTSTAMP;TZID=Nowhere/Land:20240801T010203\nSUMMARY:Holiday\nEND:VEVENT\n"
    "END:VCALENDAR\n"
)
FILES = [(VCards(), CARDS), (Events(), CALENDAR)]


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
    return Source(name="member", size=len(data), open=lambda: io.BytesIO(data))


def read(items, text):
    return [pair for rows in items.rows(source(text)) for pair in zip(rows.pointers, rows.items, strict=True)]


def rewrite(items, text, **edit):
    return b"".join(items.rewrite(source(text), Changes(**edit))).decode()


def leaves(item):
    for key, value in item.items():
        if isinstance(value, list):
            yield from ((f"{key}/{i}", v) for i, v in enumerate(value))
        else:
            yield key, value


def test_a_card_gives_names_numbers_and_addresses():
    (place, ana), (_, jurgen) = read(VCards(), CARDS)
    assert place == "line=0,16"
    assert ana == {
        "VERSION": "3.0",
        "FN": "Ana Example",
        "N": "Dr. Ana María Example",
        "TEL": ["+1 555-0100", "555-0101"],
        "EMAIL": ["ana@example.com"],
        "ADR": ["1 Main St, Springfield, IL, 62701, USA"],
        "ORG": "Example Inc., Sales",
        "BDAY": "1980-02-29",
        "NOTE": "Met in Paris, at the café\nLikes tea and a very long line of words that has to be folded somewhere",
        "CATEGORIES": ["myContacts, friends"],
    }
    assert jurgen == {"VERSION": "2.1", "N": "Jürgen Müller", "TEL": ["555-0102"]}


def test_an_event_gives_times_with_their_zone_and_people_with_their_address():
    (_, lunch), (_, holiday) = read(Events(), CALENDAR)
    assert lunch == {
        "DTSTART": "2024-07-01T10:00:00+02:00",
        "DTEND": "2024-07-01T09:00:00Z",
        "DTSTAMP": "2024-06-01T00:00:00Z",
        "ORGANIZER": "Example, Ana <ana@example.com>",
        "ATTENDEE": ["Bo <bo@example.com>", "cy@example.com"],
        "UID": "1",
        "SUMMARY": "Lunch; then talk",
        "LOCATION": "Café",
        "RRULE": "FREQ=WEEKLY",
        "STATUS": "CONFIRMED",
    }
    assert holiday == {"DTSTART": "2024-08-01", "DTSTAMP": "2024-08-01T01:02:03", "SUMMARY": "Holiday"}


def test_the_calendar_names_itself_around_its_events():
    root = next(iter(Events().rows(source(CALENDAR)))).root
    assert root == {"X-WR-CALNAME": "ana@example.com", "X-WR-TIMEZONE": "Europe/Berlin"}
    assert "X-WR-CALNAME:gone\n" in rewrite(Events(), CALENDAR, values={"/X-WR-CALNAME": "gone"})


@pytest.mark.parametrize(("items", "text"), FILES)
def test_an_empty_edit_is_the_identity(items, text):
    assert rewrite(items, text) == text


@pytest.mark.parametrize(("items", "text"), FILES)
def test_every_place_of_a_value_is_asked_for_with_that_value(items, text):
    edit = Changes()
    b"".join(items.rewrite(source(text), edit))
    for pointer, item in read(items, text):
        for path, value in leaves(item):
            if path != "VERSION":
                assert edit.seen[items.locate(pointer, path)] == value


@pytest.mark.parametrize(("items", "text"), FILES)
def test_each_value_can_be_changed_alone(items, text):
    found = read(items, text)
    for number, (pointer, item) in enumerate(found):
        for path, value in leaves(item):
            if path == "VERSION":
                continue
            is_time = value[:2] == "20"
            wanted = (
                "2031-05-06"
                if len(value) == 10 and is_time
                else value.replace("2024", "2031")
                if is_time
                else (
                    "new; words, with ü\nand very much more text than fits on one line of seventy-five octets, a@b.example"
                    if path in {"NOTE", "SUMMARY", "TEL/0", "FN", "LOCATION"}
                    else "New Words <new@example.com>"
                )
            )
            again = read(items, rewrite(items, text, values={items.locate(pointer, path): wanted}))
            assert len(again) == len(found)
            changed = dict(leaves(again[number][1]))
            assert changed.pop(path) == wanted
            assert changed == {k: v for k, v in leaves(item) if k != path}


@pytest.mark.parametrize(("items", "text"), FILES)
def test_each_value_can_be_dropped(items, text):
    for pointer, item in read(items, text):
        for path, value in leaves(item):
            if path != "VERSION":
                assert (
                    value not in rewrite(items, text, values={items.locate(pointer, path): DROP})
                    or value == "1"
                )


@pytest.mark.parametrize(("items", "text"), FILES)
def test_a_dropped_item_is_gone_and_the_others_stay(items, text):
    found = read(items, text)
    new = rewrite(items, text, gone=[found[0][0]])
    assert [item for _, item in read(items, new)] == [item for _, item in found[1:]]


def test_the_photo_of_a_card_is_asked_for_and_can_go():
    new = rewrite(VCards(), CARDS, values={"line=0,16/PHOTO": DROP})
    assert "AAAA" not in new
    assert "BBBB" not in new


def test_a_card_without_an_end_costs_a_note():
    member = source("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\n")
    items = [i for rows in VCards().rows(member) for i in rows.items]
    assert items == [{"FN": "A"}, {"FN": "B"}]
    assert len(member.notes) == 1


@pytest.mark.parametrize("items", [VCards(), Events()])
@pytest.mark.parametrize("text", ["{}", "<html>", "a,b\n1,2", b"\x00\x01", "words"])
def test_what_is_neither_is_refused(items, text):
    with pytest.raises(ShapeError):
        read(items, text)


def test_latin_1_cards_are_read_and_come_back_to_the_byte():
    data = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=ISO-8859-1:Jürgen\r\nEND:VCARD\r\n".encode("latin-1")
    assert read(VCards(), data)[0][1]["FN"] == "Jürgen"
    assert b"".join(VCards().rewrite(source(data), Changes())) == data


LINES = st.sampled_from(
    ["BEGIN:VCARD", "END:VCARD", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:VALARM", "FN:A", "N:;;", " fold",
     "\tfold", "", 'TEL;X="a:b":1', "NOTE;QUOTED-PRINTABLE:=41=", "=42", "DTSTART:99999999T999999", "DTSTART:2024",
     "DTSTART;TZID=../../x:20240101T000000", "no colon", "ADR:\\", "ATTENDEE;CN=:mailto:", ":", "é:ü", "\ufeff"]
)  # fmt: skip


@given(
    st.lists(LINES, max_size=25), st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["VCARD", "VEVENT"])
)
def test_no_lines_make_a_reader_raise_and_all_come_back(lines, end, what):
    text = end.join([f"BEGIN:{what}", *lines, ""])
    items = VCards() if what == "VCARD" else Events()
    read(items, text)
    assert rewrite(items, text) == text


class Closed(Changes):
    """As a redactor asks: only what was named may stay, all else goes."""

    def value(self, pointer, value):
        return value if pointer in self.values else DROP


@pytest.mark.parametrize(("items", "text"), FILES)
def test_what_was_named_can_be_read_again_when_all_else_went(items, text):
    for number, (pointer, item) in enumerate(read(items, text)):
        for path, value in leaves(item):
            if path != "VERSION":
                edit = Closed(values={items.locate(pointer, path): True})
                again = read(items, b"".join(items.rewrite(source(text), edit)))
                assert value in dict(leaves(again[number][1])).values(), path


def test_zones_stay_where_all_else_goes():
    assert "TZID:Europe/Berlin" in b"".join(Events().rewrite(source(CALENDAR), Closed())).decode()


def test_a_person_under_another_name_loses_what_could_hold_the_old_one():
    text = CALENDAR.replace("ATTENDEE;CN=Bo;", "ATTENDEE;CN=Bo;EMAIL=bo@example.com;")
    pointer = read(Events(), text)[0][0]
    new = rewrite(Events(), text, values={f"{pointer}/ATTENDEE/0": "P1 <p1@example.com>"})
    assert "ATTENDEE;CN=P1;PARTSTAT=ACCEPTED:mailto:p1@example.com" in new
