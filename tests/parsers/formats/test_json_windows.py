"""JSON that is read window by window: the same items as read whole, also where it is damaged or the list is an item itself."""

import io
import json

import pytest

from parsers.formats.json import items as json_items
from parsers.formats.json import slices
from parsers.formats.json.items import JsonItems
from parsers.source import Source


@pytest.fixture(autouse=True)
def _small_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_items, "BIG", 1)
    monkeypatch.setattr(slices, "SLICE", 64)
    monkeypatch.setattr(slices, "LOOK_AHEAD", 16)
    monkeypatch.setattr(slices, "HEAD", 16)


def member(content: bytes) -> Source:
    return Source(name="a.json", size=len(content), open=lambda: io.BytesIO(content))


def pointers(items: JsonItems, source: Source) -> list[str]:
    return [p for rows in items.rows(source) for p in rows.pointers]


@pytest.mark.parametrize("key", [rb'"na\ud8"', rb'"\x"', rb'"\u12"'])
def test_a_key_that_is_no_text_breaks_the_file_off_there(key: bytes) -> None:
    source = member(b'{"m":[' + b",".join([b'{"a":1}'] * 40) + b"]," + key + b": 1}")
    assert pointers(JsonItems("/m/*"), source) == [f"/m/{n}" for n in range(40)]
    assert any("breaks off" in message for _, message in source.notes)


def test_a_list_that_is_an_item_itself_is_one_item() -> None:
    source = member(json.dumps([{"a": n} for n in range(40)]).encode())
    assert sorted(pointers(JsonItems("/*", ""), source)) == sorted(["", *(f"/{n}" for n in range(40))])
