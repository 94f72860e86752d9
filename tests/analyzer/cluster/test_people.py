"""Who is in a cohort: a path is a path, a change is seen, and no name of a store leads out of its folder."""

import os
from pathlib import Path

import pytest

from analyzer.cluster import people
from parsers.problems import ExportError


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("people", False),
        ("/data/people", False),
        ("file:///data/people", False),
        ("local:///data/people", False),
        ("C:/data/people", False),
        ("s3://bucket/people", True),
        ("https://example.org/people/", True),
        ("simplecache::gs://bucket/people", True),
    ],
)
def test_only_what_needs_a_network_is_a_url(given: str, url: bool) -> None:
    assert people.is_url(given) == url
    if not url:
        assert str(people.path(given)).endswith("people")
        assert ":/" not in str(people.path(given)) or given.startswith("C:")


def test_a_change_is_seen_wherever_it_is(tmp_path: Path) -> None:
    (tmp_path / "ada/photos").mkdir(parents=True)
    (tmp_path / "ada/photos/one").write_bytes(b"x")
    (tmp_path / "ben.zip").write_bytes(b"x")
    (tmp_path / ".hidden").write_bytes(b"x")
    first = people.here(tmp_path)
    assert list(first) == ["ada", "ben.zip"]
    assert people.here(tmp_path) == first
    (tmp_path / "ada/photos/one").write_bytes(b"xy")
    second = people.here(tmp_path)
    assert (second["ada"] != first["ada"], second["ben.zip"] == first["ben.zip"]) == (True, True)
    os.utime(tmp_path / "ben.zip", ns=(1, 1))
    assert people.here(tmp_path)["ben.zip"] != first["ben.zip"]
    (tmp_path / "people").mkdir()
    (tmp_path / "people/ben").symlink_to(tmp_path / "ben.zip")
    third = people.here(tmp_path / "people")
    (tmp_path / "ben.zip").write_bytes(b"xyz")
    assert people.here(tmp_path / "people") != third


def test_an_entry_comes_from_a_store_as_it_lies_there(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec", reason="the extra `cluster` is not installed")
    store = fsspec.filesystem("memory")
    for name, data in {"ada/a/one.json": b"1", "ada/two.json": b"2", "ben.zip": b"3", ".x/y": b"4"}.items():
        store.pipe(f"/shelf/{name}", data)
    found = people.there("memory://shelf")
    assert list(found) == ["ada", "ben.zip"]
    ada = people.fetched("memory://shelf", "ada", tmp_path)
    assert {p.relative_to(ada).as_posix(): p.read_bytes() for p in ada.rglob("*") if p.is_file()} == {
        "a/one.json": b"1",
        "two.json": b"2",
    }
    assert people.fetched("memory://shelf", "ben.zip", tmp_path).read_bytes() == b"3"
    store.pipe("/shelf/ada/two.json", b"22")
    assert people.there("memory://shelf")["ada"] != found["ada"]
    with pytest.raises(ExportError, match="gone"):
        people.fetched("memory://shelf", "cleo", tmp_path)


@pytest.mark.parametrize("name", ["../out", "a/../../out", "a/./b", "a//b", "a\\..\\b", "a\0b"])
def test_a_name_that_leads_elsewhere_is_not_fetched(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Store:
        def find(self, top: str) -> list[str]:
            return [f"{top}/good", f"{top}/{name}"]

        def get(self, *_: object) -> None:
            raise AssertionError

    monkeypatch.setattr(people, "_store", lambda _: (Store(), "/shelf"))
    with pytest.raises(ExportError, match="cannot be a file"):
        people.fetched("memory://shelf", "ada", tmp_path / "home")
    assert list(tmp_path.iterdir()) == []
