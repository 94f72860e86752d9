"""Names of members and archives, however they are spelt."""

import struct
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.archives.names import archive_name, decoded, member_name
from parsers.archives.open import open_archives
from parsers.problems import Cost
from tests.parsers.exports import contents, zipped


@pytest.mark.parametrize(
    ("name", "stem", "part"),
    [
        ("takeout-20260801T091500Z-001.zip", "takeout-20260801T091500Z", (0, 1)),
        ("takeout-20260801T091500Z-3-002.zip", "takeout-20260801T091500Z", (3, 2)),
        ("takeout-001.zip", "takeout", (0, 1)),
        ("facebook-mara-2026-08-01-AbC123xy.zip", "facebook-mara-2026-08-01-AbC123xy", (0, 1)),
        ("facebook-mara-2026-08-01-AbC123xy-2.zip", "facebook-mara-2026-08-01-AbC123xy", (0, 2)),
        ("facebook-mara-2026-08-01-AbC123xy (1).zip", "facebook-mara-2026-08-01-AbC123xy", (0, 1)),
        ("instagram-mara-2026-08-01-part_2.zip", "instagram-mara-2026-08-01", (0, 2)),
        ("twitter-2025-10-01-abcdef-part-1.zip", "twitter-2025-10-01-abcdef", (0, 1)),
        ("mydata~123.zip", "mydata~123", (0, 1)),
        ("mydata~123-2.zip", "mydata~123", (0, 2)),
        ("Complete_LinkedInDataExport_08-01-2026.zip.zip", "Complete_LinkedInDataExport_08-01-2026", ()),
        ("Apple Media Services information Part 1 of 2.zip", "Apple Media Services information", (0, 1)),
        ("export-123.zip", "export-123", ()),
        ("my_spotify_data.tar.gz", "my_spotify_data", ()),
    ],
)
def test_the_name_of_an_archive_has_no_endings_and_no_part_numbers(name, stem, part):
    assert archive_name(name)[:2] == (stem, part)


@pytest.mark.parametrize(
    ("name", "normal"),
    [
        ("a\\b\\c.json", "a/b/c.json"),
        ("./a//b.json", "a/b.json"),
        ("/etc/passwd", "etc/passwd"),
        ("C:\\Users\\x.json", "Users/x.json"),
        ("../../etc/passwd", None),
        ("a/../../b", None),
        ("", None),
        ("<script>\x07.json", "<script>\x07.json"),
        (unicodedata.normalize("NFD", "Zoë.json"), "Zoë.json"),
    ],
)
def test_member_names_are_posix_nfc_and_never_lead_outside(name, normal):
    assert member_name(name) == normal


@settings(deadline=None)
@given(st.text())
def test_no_name_leads_outside(name):
    normal = member_name(name)
    if normal is not None:
        assert not normal.startswith("/")
        assert ".." not in normal.split("/")
        assert member_name(normal) == normal or member_name(normal) is None or ":" in name


def test_a_name_that_leads_outside_costs_its_member(tmp_path):
    (archive,) = open_archives([zipped(tmp_path / "a.zip", {"../../etc/passwd": b"1", "b.json": b"2"})])
    assert contents(archive) == {"b.json": b"2"}
    assert [p.cost for p in archive.problems] == [Cost.MEMBER]


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Zoë.json".encode(), "Zoë.json"),
        ("Zoë Müller.json".encode("cp437"), "Zoë Müller.json"),
        ("Zoë Müller.json".encode("cp1252"), "Zoë Müller.json"),
        ("Сообщения.json".encode("cp866"), "Сообщения.json"),
        ("Сообщения.json".encode("cp1251"), "Сообщения.json"),
    ],
)
def test_names_without_a_declared_encoding_are_decided_sensibly(raw, name):
    assert decoded(raw) == name


@pytest.mark.parametrize("flag", [0, 0x800])
def test_a_name_is_read_whatever_the_utf8_flag_says(tmp_path, flag):
    path = zipped(tmp_path / "a.zip", {"X_M.json": b"1", "ok.json": b"2"})
    data = bytearray(path.read_bytes().replace(b"X_M", b"Zo\xeb"))
    for magic, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        start = data.index(magic)
        struct.pack_into("<H", data, start + at, flag)
    path.write_bytes(data)
    (archive,) = open_archives([path])
    assert contents(archive) == {"Zoë.json": b"1", "ok.json": b"2"}
