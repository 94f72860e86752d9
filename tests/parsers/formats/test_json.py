"""JSON as exports have it: the items, their places, the oddities survived, and the text again."""

import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.declare.paths import resolve
from parsers.formats.json import items as json_format
from parsers.formats.json import slices
from parsers.formats.json.items import JsonItems
from parsers.formats.json.js import JsItems
from parsers.formats.json.walk import Keep
from parsers.problems import ShapeError
from parsers.source import DROP, Source


class Edited(Keep):
    def __init__(self, dropped=(), values=None, keys=None):
        self.dropped, self.values, self.keys = set(dropped), values or {}, keys or {}

    def keep(self, pointer):
        return pointer not in self.dropped

    def value(self, pointer, value):
        return self.values.get(pointer, value)

    def key(self, pointer, key):
        return self.keys.get(pointer, key)


def source(data):
    raw = data.encode() if isinstance(data, str) else data
    return Source(name="a.json", size=len(raw), open=lambda: io.BytesIO(raw))


def read(items, data):
    member = source(data)
    batches = list(items.rows(member))
    found = {p: i for b in batches for p, i in zip(b.pointers, b.items, strict=True)}
    return found, member.notes


def again(items, data, edit=None):
    return b"".join(items.rewrite(source(data), edit or Keep()))


def test_every_element_of_a_list_is_an_item():
    found, _ = read(JsonItems("/messages/*"), '{"title":"x","messages":[{"a":1},{"a":2}]}')
    assert found == {"/messages/0": {"a": 1}, "/messages/1": {"a": 2}}


def test_a_double_star_finds_a_list_at_any_depth():
    found, _ = read(JsonItems("/**/L/*"), '{"L":[1],"a":{"b":{"L":[2,3]}},"c":{"L":null}}')
    assert found == {"/L/0": 1, "/a/b/L/0": 2, "/a/b/L/1": 3}


@pytest.mark.parametrize("oddity", ["00041", "-007", "\u0663", "1\u00a0", "+1", "0x1F"])
def test_numbers_that_json_does_not_know_tear_the_document_and_do_not_crash(oddity):
    found, notes = read(JsonItems("/*"), f'[{{"a":1}},{{"b":{oddity}}}]')
    assert found == {"/0": {"a": 1}}
    assert "breaks off" in notes[0][1]


def test_signs_behind_a_document_are_left_out():
    found, notes = read(JsonItems("/*"), '[{"a":1}]\u2028\u00a0')
    assert found == {"/0": {"a": 1}}
    assert notes


def test_every_value_of_an_object_is_an_item_and_its_key_is_escaped():
    assert read(JsonItems("/chats/*"), '{"chats":{"a/b~":[1]}}')[0] == {"/chats/a~1b~0": [1]}


def test_all_containers_that_exist_count_once_each():
    found, _ = read(JsonItems("/b/*", "/a/*", "/**/a/*"), '{"a":[1],"b":[2]}')
    assert list(found.items()) == [("/b/0", 2), ("/a/0", 1)]


def test_the_empty_container_is_the_document():
    assert read(JsonItems(""), '{"a":1}')[0] == {"": {"a": 1}}


@pytest.mark.parametrize("data", ['{"m":[]}', '{"m":null}', '{"m":{}}'])
def test_an_empty_container_is_no_error(data):
    assert list(JsonItems("/m/*").rows(source(data))) == []


@pytest.mark.parametrize(
    "data", ["", "  ", "{}", '{"x":[1]}', "hello", "\x00\x01\x02", "<html></html>", "[" * 100_000, '{"m":5}']
)
def test_what_lacks_the_container_is_a_shape_error(data):
    with pytest.raises(ShapeError):
        list(JsonItems("/m/*").rows(source(data)))


def test_a_page_says_that_the_export_was_made_as_html():
    with pytest.raises(ShapeError, match="made as HTML"):
        list(JsonItems("/m/*").rows(source("\n<!doctype html><html>")))


def test_nesting_that_would_break_readers_is_refused():
    for deep in ("[" * 300 + "]" * 300, '{"a":' * 300 + "1" + "}" * 300, '["]",' * 300 + "1" + "]" * 300):
        with pytest.raises(ShapeError, match="nested deeper"):
            list(JsonItems("").rows(source(deep)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_are_told_apart_and_kept(encoding):
    data = '{"m": [{"a": "ü€😀"}]}'.encode(encoding)
    assert read(JsonItems("/m/*"), data)[0] == {"/m/0": {"a": "ü€😀"}}
    assert again(JsonItems("/m/*"), data) == data


def test_bad_bytes_are_read_as_windows_text_and_kept():
    data = b'[{"a":"caf\xe9"}]'
    found, notes = read(JsonItems("/*"), data)
    assert found == {"/0": {"a": "café"}}
    assert len(notes) == 1
    assert again(JsonItems("/*"), data) == data


def test_half_characters_are_replaced_since_no_table_holds_them():
    found, notes = read(JsonItems("/*"), r'[{"a":"\ud800x"}]')
    assert found == {"/0": {"a": "\ufffdx"}}
    assert notes[0][0] == "/0/a"


def test_constants_that_are_no_json_are_null():
    assert read(JsonItems("/*"), '[{"a":NaN,"b":-Infinity}]')[0] == {"/0": {"a": None, "b": None}}


def test_control_characters_inside_strings_are_kept():
    assert read(JsonItems("/*"), '["a\tb\x01"]')[0] == {"/0": "a\tb\x01"}


def test_a_key_given_twice_counts_last_and_does_not_leak():
    for data in (
        '[{"a":"secret","a":2}]',
        '[{"x\\\\":1,"a":"secret","a":2}]',
        '[{"x"\n:1,"a":"secret","a":2}]',
    ):
        found, _ = read(JsonItems("/*"), data)
        assert found["/0"]["a"] == 2
        assert b"secret" not in again(JsonItems("/*"), data)
    assert read(JsonItems("/*"), '[{"a":1,"a":2}]')[1][0][0] == "/0/a"


def test_half_a_file_gives_its_complete_items():
    whole = '{"m":[{"a":1,"b":[1,2]},{"a":2},{"a":3,"b":"xy'
    found, notes = read(JsonItems("/m/*"), whole)
    assert found == {"/m/0": {"a": 1, "b": [1, 2]}, "/m/1": {"a": 2}}
    assert notes
    assert json.loads(again(JsonItems("/m/*"), whole)) == {"m": [{"a": 1, "b": [1, 2]}, {"a": 2}]}


def test_what_follows_the_document_is_noted_and_not_copied():
    found, notes = read(JsonItems("/*"), '[1] [2, "secret"]')
    assert (found, bool(notes)) == ({"/0": 1}, True)
    assert b"secret" not in again(JsonItems("/*"), '[1] [2, "secret"]')


def test_long_numbers_do_not_crash():
    found, _ = read(JsonItems("/*"), f"[{'9' * 300},{'9' * 9000},1e999,{2**70}]")
    assert found["/3"] == 2**70


def test_an_item_dropped_leaves_the_list_in_order():
    data = '{\n  "m": [\n    {"a": 1},\n    {"a": 2},\n    {"a": 3}\n  ]\n}\n'
    first = again(JsonItems("/m/*"), data, Edited(dropped={"/m/0"}))
    assert first == b'{\n  "m": [\n    {"a": 2},\n    {"a": 3}\n  ]\n}\n'
    everything = again(JsonItems("/m/*"), data, Edited(dropped={"/m/0", "/m/1", "/m/2"}))
    assert everything == b'{\n  "m": []\n}\n'


def test_values_and_keys_change_in_the_style_of_the_document():
    data = r'{"m": [{"a": "\u00fc", "b": 1.0, "c": 12345678901234567890123}]}'
    edit = Edited(values={"/m/0/a": "ä"}, keys={"/m/0/b": "ß"})
    assert again(JsonItems("/m/*"), data, edit) == (
        rb'{"m": [{"a": "\u00e4", "\u00df": 1.0, "c": 12345678901234567890123}]}'
    )
    assert again(JsonItems("/*"), '["ü"]', Edited(values={"/0": "ä"})) == '["ä"]'.encode()
    assert again(JsonItems("/*"), r'["a\/b"]', Edited(values={"/0": "c/d"})) == rb'["c\/d"]'


def test_a_value_dropped_takes_its_key_along():
    edit = Edited(values={"/0/a": DROP, "/1/1": DROP})
    assert again(JsonItems("/*"), '[{"a": 1, "b": 2}, [1, 2, 3]]', edit) == b'[{"b": 2}, [1, 3]]'


def test_an_assignment_is_taken_off_and_stays():
    data = 'window.YTD.tweets.part0 = [ {\n  "tweet" : { "id" : "1" }\n} ]'
    assert read(JsItems("/*"), data)[0] == {"/0": {"tweet": {"id": "1"}}}
    assert again(JsItems("/*"), data) == data.encode()
    assert again(JsItems("/*"), data + ";\n", Edited(dropped={"/0"})) == b"window.YTD.tweets.part0 = [];\n"


def test_json_without_assignment_is_no_script():
    with pytest.raises(ShapeError):
        list(JsItems("/*").rows(source("[1]")))


@pytest.fixture
def _small_slices(monkeypatch):
    monkeypatch.setattr(json_format, "BIG", 1)
    monkeypatch.setattr(slices, "SLICE", 64)
    monkeypatch.setattr(slices, "LOOK_AHEAD", 16)
    monkeypatch.setattr(slices, "HEAD", 16)


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=8)
    | st.floats(allow_nan=False, allow_infinity=False)
)
ITEMS = st.dictionaries(
    st.text(max_size=4), SCALARS | st.lists(st.dictionaries(st.text(max_size=2), SCALARS))
)
DOCUMENTS = st.fixed_dictionaries({"a": SCALARS, "m": st.lists(ITEMS), "z": st.lists(SCALARS)})


@given(DOCUMENTS, st.sampled_from([None, 2]), st.booleans())
@settings(max_examples=60, deadline=None)
def test_slices_give_the_same_items_and_the_same_bytes(document, indent, ascii_only):
    data = json.dumps(document, indent=indent, ensure_ascii=ascii_only).encode("utf-8", "replace")
    for containers in (("/m/*",), ("/z/*", "/m/*"), ("/m/*/*",)):
        items = JsonItems(*containers)
        with pytest.MonkeyPatch.context() as patch:
            whole = read(items, data)[0]
            edit = Edited(dropped=list(whole)[::3])
            shorter = again(items, data, edit)
            patch.setattr(json_format, "BIG", 1)
            patch.setattr(slices, "SLICE", 64)
            patch.setattr(slices, "LOOK_AHEAD", 16)
            patch.setattr(slices, "HEAD", 16)
            assert read(items, data)[0] == whole
            assert again(items, data) == data
            assert again(items, data, edit) == shorter


@pytest.mark.usefixtures("_small_slices")
def test_what_is_around_a_slice_can_be_looked_up():
    chats = [{"id": f"c{n}", "messages": [{"t": f"{n}-{k}"} for k in range(20)]} for n in range(30)]
    member = source(json.dumps(chats))
    seen = 0
    for batch in JsonItems("/*/messages/*").rows(member):
        for pointer, item in zip(batch.pointers, batch.items, strict=True):
            number = pointer.split("/")[1]
            if "/id" in pointer:
                assert resolve(batch.root, f"/{number}/id") == f"c{number}"
            assert item["t"].startswith(f"{number}-")
            seen += 1
    assert seen == 600


@pytest.mark.usefixtures("_small_slices")
def test_half_of_a_large_file_gives_its_complete_items():
    data = json.dumps({"m": [{"a": n} for n in range(100)]})[:600]
    found, notes = read(JsonItems("/m/*"), data)
    assert [i["a"] for i in found.values()] == list(range(len(found)))
    assert len(found) > 50
    assert notes
    assert len(json.loads(again(JsonItems("/m/*"), data))["m"]) == len(found)


@pytest.mark.usefixtures("_small_slices")
def test_odd_spellings_in_a_large_file_cost_nothing_else():
    rows = [f'{{"a":"x{n}","b":[{{"c":1}},{{"c":2}}]}}'.encode() for n in range(60)]
    rows[20] = b'{"a":"caf\xe9","b":[]}'
    rows[30] = b'{"a":NaN,"b":"\x01"}'
    rows[40] = b'{"a":"secret","a":"x40"}'
    data = b'{"z":{"y":[],"q":1},"m":[' + b",".join(rows) + b'],"t":"end"}'
    found, notes = read(JsonItems("/m/*"), data)
    assert list(found) == [f"/m/{n}" for n in range(60)]
    assert (found["/m/20"]["a"], found["/m/30"]["a"], found["/m/40"]["a"]) == ("café", None, "x40")
    assert {p.rpartition("/")[0] for p, _ in notes if p} <= {"", "/m", "/m/40"}
    assert again(JsonItems("/m/*"), data) == data.replace(b'"a":"secret",', b"")
    shorter = again(
        JsonItems("/m/*"), data, Edited(dropped=["/m/20", "/m/0"], values={"/t": "new", "/m/59/a": "y"})
    )
    kept = [row for n, row in enumerate(rows) if n not in (0, 20)]
    wanted = b'{"z":{"y":[],"q":1},"m":[' + b",".join(kept) + b'],"t":"new"}'
    assert shorter == wanted.replace(b'"a":"secret",', b"").replace(b'"x59"', b'"y"')


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_bytes_make_it_raise_anything_but_a_shape_error(data):
    for raw in (data, b"[" + data, b'{"m":["' + data):
        for items in (JsonItems("/**/m/*"), JsonItems("")):
            for act in (lambda i, r: list(i.rows(source(r))), again):
                try:
                    act(items, raw)
                except ShapeError:
                    continue
