"""The generic walker: what it finds where nobody declared anything, and that nothing makes it raise."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.engine.walker import walk
from parsers.problems import ShapeError
from parsers.record import SCHEMA
from parsers.source import Source


def source(data, name="member"):
    data = data if isinstance(data, bytes) else data.encode()
    return Source(name=name, size=len(data), open=lambda: io.BytesIO(data))


def found(data, name="member"):
    return list(walk(source(data, name)))


def test_an_object_gives_its_time_place_words_and_address():
    document = {
        "visits": [
            {
                "title": "Ana Example",
                "created_at": 1_600_000_000,
                "ip": "192.0.2.7",
                "link": "https://example.com/x",
                "latitudeE7": 455_213_000,
                "longitudeE7": -1_226_256_000,
                "mail": "ana@example.com",
                "tags": ["shoes", "red wine"],
                "token": "deadbeefdeadbeefdeadbeef",
                "is_new": True,
            }
        ]
    }
    assert found(json.dumps(document)) == [
        {
            "pointer": "/visits/0",
            "label": "visits/*",
            "when": 1_600_000_000_000_000,
            "when_precision": "second",
            "text": "Ana Example\nred wine",
            "url": "https://example.com/x",
            "value": "ana@example.com; shoes",
            "lat": 45.5213,
            "lon": -122.6256,
            "ip": "192.0.2.7",
        }
    ]


@pytest.mark.parametrize("epoch", [1_600_000_000, 1_600_000_000_000, 1_600_000_000_000_000, "1600000000"])
def test_epochs_are_known_by_their_size(epoch):
    assert found(json.dumps({"timestamp": epoch}))[0]["when"] == 1_600_000_000_000_000


def test_a_number_under_another_key_is_no_time():
    assert found(json.dumps({"followers": 1_600_000_000})) == []


@pytest.mark.parametrize("key", ["latitude", "lng", "latE7", "time", "created_at"])
@pytest.mark.parametrize("digits", [30, 308, 320, 400])
def test_a_number_too_large_for_a_fraction_is_no_degree_and_no_time(key, digits):
    for number in (f"1{'0' * digits}", f"-1{'0' * digits}", f"1{'0' * digits}.5"):
        assert all(not {"lat", "lon", "when"} & set(row) for row in found(f'{{"{key}": {number}}}'))


def test_each_object_has_its_own_row_and_pointer():
    document = {"a/b": [{"text": "two words"}, {"text": "more words", "inner": {"note": "deeper words"}}]}
    assert [(r["pointer"], r["text"]) for r in found(json.dumps(document))] == [
        ("/a~1b/0", "two words"),
        ("/a~1b/1/inner", "deeper words"),
        ("/a~1b/1", "more words"),
    ]


def test_scripts_that_assign_and_lines_of_json_are_read():
    assert found('window.YTD.x.part0 = [{"t":"hello there"}];')[0]["text"] == "hello there"
    assert [r["text"] for r in found('{"t":"one line"}\n{"t":"next line"}\n')] == ["one line", "next line"]


def test_words_escaped_byte_by_byte_are_repaired():
    assert found('{"t":"Caf\\u00c3\\u00a9 Wien"}')[0]["text"] == "Café Wien"


def test_json_that_breaks_off_gives_what_stands_before_and_a_note():
    member = source('{"a": [{"b": "some words"}, {"c": ')
    assert [r["text"] for r in walk(member)] == ["some words"]
    assert len(member.notes) == 1


def test_a_table_gives_a_row_for_each_row():
    rows = found("Name,Date,Mail\nAna Example,2024-01-02,ana@example.com\n,,\n", "contacts.csv")
    assert len(rows) == 1
    assert rows[0]["pointer"] == "row=2"
    assert rows[0]["when_precision"] == "day-local"
    assert (rows[0]["text"], rows[0]["value"]) == ("Ana Example", "ana@example.com")


def test_a_page_gives_its_words_and_links():
    page = "<html><body><p>Hello <b>big</b> world<br>again</p><a href='https://example.com'>a link</a></body></html>"
    rows = found(page)
    assert [(r["pointer"], r["text"]) for r in rows] == [
        ("html > body > p:nth-of-type(1)", "Hello big world\nagain"),
        ("html > body > a:nth-of-type(1)", "a link"),
    ]
    assert rows[1]["url"] == "https://example.com"


def test_text_gives_a_row_for_each_paragraph():
    rows = found("Date: 2023-01-01 10:00:00\nFrom 192.0.2.9\n\nSecond one\n")
    assert [r["pointer"] for r in rows] == ["line=0,2", "line=3,4"]
    assert (rows[0]["when"], rows[0]["ip"]) == (1_672_567_200_000_000, "192.0.2.9")


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n\x1a\n\x00\x00\x00", b"\x00" * 100, bytes(range(256)) * 20]
)
def test_what_is_no_text_is_refused(data):
    with pytest.raises(ShapeError):
        found(data)


def test_rows_and_words_are_bounded(monkeypatch):
    monkeypatch.setattr("parsers.engine.walker.MOST_ROWS", 10)
    member = source("some words\n\n" * 50)
    assert len(list(walk(member))) == 10
    assert len(member.notes) == 1
    assert len(found("long " * 100_000)[0]["text"]) <= 10_000


@pytest.mark.parametrize("digits", [4_300, 8_000, 100_000, 300_000])
def test_a_number_of_any_length_ends_nothing_but_itself(digits):
    """An end behind a long number was a fault of the C code, which ended the whole run."""
    words = {"text": "hello dear world"}
    assert found('{"text": "hello dear world", "a": ' + "9" * digits)[0]["text"] == words["text"]
    assert found(json.dumps([words])[:-1] + ", " + "9" * digits)[0]["text"] == words["text"]
    assert found('{"text": "hello dear world", "a": ' + "9" * digits + "}")[0]["text"] == words["text"]


def test_endless_nesting_is_survived():
    assert found("[" * 100_000) == []
    member = source('{"a":"two words","b":' + "[" * 100_000)
    assert [r["text"] for r in walk(member)] == ["two words"]
    assert member.notes


TEXTS = st.text(st.sampled_from('{}[]",:;=<>/a \n\t\\u0é19-T.@'), max_size=200)


@given(st.one_of(st.binary(max_size=300), TEXTS.map(str.encode)), st.sampled_from(["x", "x.csv", "x.json"]))
def test_no_bytes_make_it_raise_anything_else(data, name):
    try:
        rows = found(data, name)
    except ShapeError:
        return
    assert all(set(r) - {"pointer"} <= set(SCHEMA) for r in rows)
    assert len({r["pointer"] for r in rows}) == len(rows)


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=6), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(JSON.map(json.dumps))
def test_no_document_makes_it_raise_anything_else(document):
    try:
        rows = found(document)
    except ShapeError:
        return
    assert len({r["pointer"] for r in rows}) == len(rows)
