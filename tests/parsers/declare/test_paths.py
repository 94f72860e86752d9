"""The path language of declarations, on the shapes of Meta's labelled values above all."""

import pytest

from parsers.declare.paths import Around, compile_path, find, find_all, resolve

LABELS = {
    "nom": "name",
    "name": "name",
    "url": "url",
    "eigentümer": "owner",
    "owner": "owner",
    "zeit": "time",
}


def around(root: object = None, pointer: str = "", member: str = "m.json") -> Around:
    from parsers.declare.fields import repair

    return Around(pointer=pointer, root=root, member=member, labels=LABELS, repair=lambda s: repair(s) or "")


def values(path: str, item: object, near: Around | None = None) -> list[object]:
    return [hit.value for hit in find_all(path, item, near or around())]


def test_a_label_is_found_in_any_language():
    item = {"label_values": [{"label": "Nom", "value": "Ann"}]}
    assert values("@Name", item) == ["Ann"]


def test_a_label_with_mojibake_is_repaired_before_it_is_compared():
    item = {"label_values": [{"label": "EigentÃ¼mer", "value": "Ann"}]}
    assert values("@Owner", item) == ["Ann"]


def test_a_field_name_that_never_changes_counts_as_a_label():
    item = {"label_values": [{"ent_field_name": "Name", "label": "Naam van iets", "value": "Ann"}]}
    assert values("@Name", item) == ["Ann"]


def test_a_label_below_a_title_is_found_through_both():
    owner = {"title": "Owner", "dict": [{"title": "", "dict": [{"label": "Name", "value": "Ann"}]}]}
    item = {"label_values": [{"label": "URL", "value": "https://example.com"}, owner]}
    hit = find("@Owner/@Name", item, around())
    assert hit is not None
    assert (hit.value, hit.path) == ("Ann", "label_values/1/dict/0/dict/0/value")
    assert resolve(item, "/" + hit.path) == "Ann"


def test_a_label_in_a_vector_of_dicts_is_found():
    assert values("@Name", {"dict": [{"label": "Name", "value": "Ann"}]}) == ["Ann"]


def test_a_time_stands_in_timestamp_value_where_value_is_missing():
    assert values("@Time", {"label_values": [{"label": "Zeit", "timestamp_value": 17}]}) == [17]


def test_an_empty_value_gives_way_to_the_timestamp():
    item = {"string_map_data": {"Zeit": {"href": "", "value": "", "timestamp": 17}}}
    assert values("@Time", item) == [17]
    assert values("@Time/timestamp", item) == [17]


def test_the_rows_of_a_page_are_labels_too():
    assert values("@Name", {"rows": {"Nom": "Ann"}}) == ["Ann"]


@pytest.mark.parametrize(
    ("path", "value"), [("../../title", "Ann"), ("../../@Name", "Bob"), ("^/0/title", "Ann")]
)
def test_values_around_an_item_are_reached(path, value):
    root = [{"title": "Ann", "label_values": [{"label": "Name", "value": "Bob"}, {"vec": []}]}]
    near = around(root, "/0/label_values/1")
    assert values(path, root[0]["label_values"][1], near) == [value]


def test_the_key_of_an_item_is_a_value_with_the_place_of_the_key():
    near = around({"badges": {"My ~1 group": ["x"]}}, "/badges/My ~01 group")
    hit = find("~", ["x"], near)
    assert hit is not None
    assert (hit.value, hit.path, hit.base) == ("My ~1 group", "/badges/My ~01 group#", "key")


def test_the_name_of_a_member_gives_the_thread():
    near = around(member="a/inbox/ann_12/message_1.json")
    assert values(r"$inbox/([^/]+)/message", {}, near) == ["ann_12"]


def test_a_position_is_read_fast_from_a_list_and_a_digit_key_from_an_object():
    fast = compile_path("1")
    assert fast is not None
    assert fast([["a", "b"], {"1": "c"}, ["a"], None]) == ["b", "c", None, None]
