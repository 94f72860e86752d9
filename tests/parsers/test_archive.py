"""Exports as they lie on disk, friendly and hostile ones."""

import bz2
import gzip
import io
import os
import struct
import tarfile
import unicodedata
import warnings
import zipfile
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.archive import open_archives
from parsers.containers.names import archive_name, decoded, member_name
from parsers.problems import Cost, ExportError, ShapeError

FILES = {"a.json": b'{"a": 1}', "inbox/b.json": b"[]", "photos/c.jpg": b"\xff\xd8" * 900, "empty.txt": b""}


def zipped(path, files=FILES, **more):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **more) as out, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, data in files.items() if isinstance(files, dict) else files:
            out.writestr(name, data)
    return path


def tarred(path, mode, files=FILES):
    with tarfile.open(path, mode) as out:
        for name, data in files.items():
            header = tarfile.TarInfo(name)
            header.size = len(data)
            out.addfile(header, io.BytesIO(data))
    return path


def folder(path, files=FILES):
    for name, data in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(data)
    return path


def contents(archive):
    found = {}
    for member in archive.members:
        with member.open() as stream:
            found[member.name] = stream.read()
        assert member.size == len(found[member.name])
    return found


def refusal(path):
    with pytest.raises(ExportError) as refused:
        open_archives([path])
    assert "\n" not in str(refused.value)
    assert path.name in str(refused.value)
    return str(refused.value)


def test_zip_tar_and_folder_of_one_export_are_the_same_archive(tmp_path):
    paths = [
        zipped(tmp_path / "export.zip"),
        tarred(tmp_path / "1" / "export.tar" if (tmp_path / "1").mkdir() is None else tmp_path, "w"),
        tarred(tmp_path / "1" / "export.tgz", "w:gz"),
        tarred(tmp_path / "1" / "export.tar.bz2", "w:bz2"),
        tarred(tmp_path / "1" / "export.tar.xz", "w:xz"),
        folder(tmp_path / "2" / "export"),
    ]
    for path in paths:
        (archive,) = open_archives([path])
        assert archive.name == "export"
        assert contents(archive) == FILES
        assert [m.name for m in archive.members] == sorted(FILES)
        assert not archive.problems


def test_members_can_be_opened_twice_and_read_in_any_manner(tmp_path):
    (archive,) = open_archives(
        [tarred(tmp_path / "a.tar.gz", "w:gz", {"a.csv": b"one\ntwo\n", "b.mp4": b"x" * 99})]
    )
    first, film = archive.members
    with first.open() as one, first.open() as other:
        assert one.readline() == other.readline() == b"one\n"
        assert one.read(2) == b"tw"
        assert other.read() == b"two\n"
    with film.open() as stream:
        assert stream.read() == b"x" * 99


def test_a_lone_file_is_an_archive_of_one_member(tmp_path):
    (tmp_path / "Timeline.json").write_text("{}")
    (archive,) = open_archives([tmp_path / "Timeline.json"])
    assert (archive.name, [m.name for m in archive.members]) == ("Timeline", ["Timeline.json"])


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


def test_parts_are_one_archive_and_the_missing_one_is_named(tmp_path):
    one = zipped(tmp_path / "takeout-20260801T091500Z-001.zip", {"Takeout/a.json": b"1"})
    three = zipped(tmp_path / "takeout-20260801T091500Z-003.zip", {"Takeout/b.json": b"2"})
    for given_paths in ([three, one], [tmp_path]):
        (archive,) = open_archives(given_paths)
        assert [p.path.name for p in archive.parts] == [one.name, three.name]
        assert contents(archive) == {"Takeout/a.json": b"1", "Takeout/b.json": b"2"}
        assert archive.missing == ("takeout-20260801T091500Z-002.zip",)


def test_parts_that_begin_at_one_need_no_number_in_the_first(tmp_path):
    zipped(tmp_path / "mydata~123.zip", {"a.json": b"1"})
    zipped(tmp_path / "mydata~123-2.zip", {"b.json": b"1"})
    (archive,) = open_archives([tmp_path])
    assert (archive.name, archive.missing, len(archive.members)) == ("mydata~123", (), 2)
    (alone,) = open_archives([tmp_path / "mydata~123-2.zip"])
    assert alone.missing == ("mydata~123.zip",)


def test_a_member_in_two_parts_is_read_from_the_first_and_noted_if_it_differs(tmp_path):
    zipped(tmp_path / "takeout-20260801T091500Z-001.zip", {"a.json": b"1", "same.json": b"1"})
    zipped(tmp_path / "takeout-20260801T091500Z-002.zip", {"a.json": b"22", "same.json": b"1"})
    (archive,) = open_archives([tmp_path])
    assert contents(archive) == {"a.json": b"1", "same.json": b"1"}
    assert [(p.place.member, p.cost) for p in archive.problems] == [("a.json", Cost.MEMBER)]


def test_the_same_export_given_twice_is_read_once(tmp_path):
    path = zipped(tmp_path / "x.zip")
    zipped(tmp_path / "x (1).zip")
    (archive,) = open_archives([path, path, tmp_path])
    assert contents(archive) == FILES


def test_two_exports_of_one_name_stay_two(tmp_path):
    (tmp_path / "1").mkdir()
    (tmp_path / "2").mkdir()
    paths = [zipped(tmp_path / "1" / "data.zip"), zipped(tmp_path / "2" / "data.zip", {"z.json": b"1"})]
    assert [a.name for a in open_archives(paths)] == ["data", "data~2"]


def test_a_repeated_download_that_differs_is_another_archive(tmp_path):
    zipped(tmp_path / "my_spotify_data.zip", {"a.json": b"1"})
    zipped(tmp_path / "my_spotify_data (1).zip", {"a.json": b"22"})
    assert len(open_archives([tmp_path])) == 2


def test_zips_in_a_folder_are_archives_but_a_zip_of_pictures_is_a_member(tmp_path):
    folder(tmp_path / "x", {"data/tweets.js": b"[]"})
    zipped(tmp_path / "x" / "media.zip", {"a.jpg": b"1"})
    zipped(tmp_path / "x" / "Basic_LinkedInDataExport.zip", {"Profile.csv": b"1"})
    archives = open_archives([tmp_path / "x"])
    assert {a.name: [m.name for m in a.members] for a in archives} == {
        "x": ["data/tweets.js", "media.zip"],
        "Basic_LinkedInDataExport": ["Profile.csv"],
    }


def test_a_zipped_table_inside_an_export_is_opened_and_a_zip_of_ones_own_is_not(tmp_path):
    inner = zipped(tmp_path / "inner.zip", {"Tracks.json": b"[]", "._x": b""}).read_bytes()
    files = {"Apple/Tracks.json.zip": inner, "Drive/own.zip": inner, "a.json": b"1"}
    (archive,) = open_archives([zipped(tmp_path / "x.zip", files)])
    assert contents(archive) == {
        "Apple/Tracks.json.zip/Tracks.json": b"[]",
        "Drive/own.zip": inner,
        "a.json": b"1",
    }
    (archive,) = open_archives(
        [zipped(tmp_path / "y.zip", {"one.zip": inner, "two.zip": inner, "bad.zip": b"x"})]
    )
    assert contents(archive) == {"one.zip/Tracks.json": b"[]", "two.zip/Tracks.json": b"[]", "bad.zip": b"x"}


def test_a_broken_zip_among_others_is_a_problem_and_not_the_end(tmp_path):
    zipped(tmp_path / "good.zip")
    (tmp_path / "bad.zip").write_bytes(zipped(tmp_path / "whole.zip").read_bytes()[:300])
    (tmp_path / "whole.zip").unlink()
    archives = open_archives([tmp_path])
    assert "good" in {a.name for a in archives}
    problems = [p for a in archives for p in a.problems]
    assert [p.place.member for p in problems] == ["bad.zip"]
    assert "ends in the middle of a file" in problems[0].message


def test_junk_is_listed_and_left_out(tmp_path):
    junk = ["__MACOSX/._a.json", "x/._b.json", ".DS_Store", "x/Thumbs.db", "desktop.ini"]
    (archive,) = open_archives([zipped(tmp_path / "a.zip", {**FILES, **dict.fromkeys(junk, b"1")})])
    assert archive.junk == tuple(sorted(junk))
    assert contents(archive) == FILES


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


def test_zip64_data_descriptors_and_bytes_before_the_zip_are_read(tmp_path):
    path = tmp_path / "a.zip"
    with path.open("wb") as raw:
        raw.write(b"#!/bin/sh\n")
        pipe = io.BufferedWriter(raw)
        pipe.seekable = lambda: False
        with (
            zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as out,
            out.open("a.csv", "w", force_zip64=True) as m,
        ):
            m.write(b"a,b\n" * 1000)
    data = path.read_bytes()
    path.write_bytes(b"PK\x03\x04" + data[4:] if data.startswith(b"PK") else data)
    (tmp_path / "b.zip").write_bytes(data[10:])
    (archive,) = open_archives([tmp_path / "b.zip"])
    assert contents(archive) == {"a.csv": b"a,b\n" * 1000}


def test_numbers_beyond_four_gibibytes_stand_in_the_extra_field(tmp_path):
    path = zipped(tmp_path / "a.zip", {"x.bin": b"0", "a.csv": b"a,b\n" * 1000})
    data = path.read_bytes()
    at = data.rindex(b"PK\x01\x02")
    line = list(struct.unpack_from("<4s4B4HL2L5H2L", data, at))
    wide = struct.pack("<HHQQQ", 1, 24, line[11], line[10], line[18])
    line[10] = line[11] = line[18] = 0xFFFFFFFF
    line[13] = len(wide)
    end = bytearray(data[data.index(b"PK\x05\x06") :])
    struct.pack_into("<L", end, 12, struct.unpack_from("<L", end, 12)[0] + len(wide))
    path.write_bytes(data[:at] + struct.pack("<4s4B4HL2L5H2L", *line) + b"a.csv" + wide + end)
    (archive,) = open_archives([path])
    assert contents(archive) == {"x.bin": b"0", "a.csv": b"a,b\n" * 1000}


def test_links_are_never_followed(tmp_path):
    (tmp_path / "secret").write_text("secret")
    export = folder(tmp_path / "export", {"a.json": b"1"})
    (export / "link.json").symlink_to(tmp_path / "secret")
    (export / "up").symlink_to(tmp_path)
    os.mkfifo(export / "pipe")
    (archive,) = open_archives([export])
    assert contents(archive) == {"a.json": b"1"}
    assert {p.place.member for p in archive.problems} == {"link.json", "up", "pipe"}

    header = tarfile.TarInfo("link.json")
    header.type, header.linkname = tarfile.SYMTYPE, str(tmp_path / "secret")
    with tarfile.open(tmp_path / "t.tar", "w") as out:
        out.addfile(header)
        device = tarfile.TarInfo("device")
        device.type = tarfile.CHRTYPE
        out.addfile(device)
        out.add(export / "a.json", "a.json")
    (archive,) = open_archives([tmp_path / "t.tar"])
    assert contents(archive) == {"a.json": b"1"}
    assert len(archive.problems) == 2

    info = zipfile.ZipInfo("link.json")
    info.create_system, info.external_attr = 3, 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as out:
        out.writestr(info, str(tmp_path / "secret"))
        out.writestr("a.json", "1")
    (archive,) = open_archives([tmp_path / "z.zip"])
    assert contents(archive) == {"a.json": b"1"}


def test_a_name_that_stands_twice_is_read_once(tmp_path):
    (archive,) = open_archives([zipped(tmp_path / "a.zip", [("a.json", b"1"), ("a.json", b"22")])])
    assert contents(archive) == {"a.json": b"1"}
    assert len(archive.problems) == 1


def test_a_bomb_costs_its_member_alone(tmp_path, monkeypatch):
    monkeypatch.setattr("parsers.containers.zips.SWOLLEN", 1 << 20)
    bomb = {"bomb.json": b" " * (2 << 20), "a.json": b"1"}
    (archive,) = open_archives([zipped(tmp_path / "a.zip", bomb)])
    assert contents(archive) == {"a.json": b"1"}
    assert "bomb" in archive.problems[0].message
    assert "bomb" in refusal(zipped(tmp_path / "b.zip", {"bomb.json": b" " * (2 << 20)}))


def test_a_bomb_in_a_compressed_tar_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("parsers.containers.tars._BOMB", 1 << 20)
    assert "bomb" in refusal(tarred(tmp_path / "a.tar.gz", "w:gz", {"a.json": b" " * (8 << 20)}))


def test_entries_that_share_their_bytes_are_refused(tmp_path):
    path = zipped(tmp_path / "a.zip", {"a.json": b"1" * 50, "b.json": b"2" * 50})
    data = bytearray(path.read_bytes())
    second = data.rindex(b"PK\x01\x02")
    struct.pack_into("<L", data, second + 42, 0)
    path.write_bytes(data)
    assert "bomb" in refusal(path)


def test_a_member_that_holds_more_than_it_declares_stops_there(tmp_path):
    path = zipped(tmp_path / "a.zip", {"a.json": b"1" * 5000})
    data = bytearray(path.read_bytes())
    struct.pack_into("<L", data, data.index(b"PK\x01\x02") + 24, 100)
    path.write_bytes(data)
    (archive,) = open_archives([path])
    with archive.members[0].open() as stream, pytest.raises(ShapeError):
        stream.read()


@pytest.mark.parametrize("at", [14, 0])
def test_damage_inside_a_member_surfaces_as_a_shape_error(tmp_path, at):
    path = zipped(tmp_path / "a.zip", {"a.json": os.urandom(3000), "b.json": b"2"})
    data = bytearray(path.read_bytes())
    if at:
        struct.pack_into("<L", data, data.index(b"PK\x01\x02") + 16, 7)
    else:
        data[60:70] = b"\xff" * 10
    path.write_bytes(data)
    (archive,) = open_archives([path])
    with archive.members[0].open() as stream, pytest.raises(ShapeError):
        stream.read()
    with archive.members[1].open() as stream:
        assert stream.read() == b"2"


def test_a_locked_zip_is_refused_and_a_locked_member_is_a_problem(tmp_path):
    def locked(path, which):
        data = bytearray(path.read_bytes())
        at = -1
        for _ in range(which):
            at = data.index(b"PK\x01\x02", at + 1)
            data[at + 8] |= 1
        path.write_bytes(data)
        return path

    two = {"a.json": b"1", "b.json": b"2"}
    assert "password" in refusal(locked(zipped(tmp_path / "a.zip", two), 2))
    (archive,) = open_archives([locked(zipped(tmp_path / "b.zip", two), 1)])
    assert contents(archive) == {"b.json": b"2"}
    assert "password" in archive.problems[0].message


@pytest.mark.parametrize("ending", ["zip", "tar", "tar.gz"])
def test_a_cut_download_is_refused_with_what_arrived(tmp_path, ending):
    whole = tmp_path / f"whole.{ending}"
    files = {"a.json": os.urandom(20_000), "b.json": os.urandom(20_000)}
    zipped(whole, files) if ending == "zip" else tarred(whole, "w:gz" if "gz" in ending else "w", files)
    cut = tmp_path / f"takeout-001.{ending}"
    cut.write_bytes(whole.read_bytes()[:30_000])
    assert (
        "ends in the middle of a file: 29.3 kB arrived. Download it again; nothing was written."
        in refusal(cut)
    )


def test_a_file_cut_at_two_gibibytes_says_so(tmp_path):
    path = tmp_path / "takeout-001.zip"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(2 << 30)
    assert "2.0 GB arrived, exactly where" in refusal(path)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.pdf", b"%PDF-1.7", "PDF"),
        ("a.rar", b"Rar!\x1a\x07", "unpack it first"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c", "unpack it first"),
        ("a.zip", b"", "empty"),
        ("a.zip", b"<!DOCTYPE html><html>", "web page"),
        ("a.zip", b"nonsense", "not the archive its name says"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "picture"),
        ("a.bin", b"\0\1\2\3", "not a file that is known"),
        ("a.gz", gzip.compress(b"not a tar at all" * 99), "holds no tar"),
        ("a.bz2", bz2.compress(b"not a tar" * 99), "holds no tar"),
    ],
)
def test_what_is_no_archive_is_said_in_one_line(tmp_path, name, data, words):
    (tmp_path / name).write_bytes(data)
    assert words in refusal(tmp_path / name)


def test_nothing_there_is_said_in_one_line(tmp_path):
    (tmp_path / "empty").mkdir()
    assert "empty" in refusal(tmp_path / "empty")
    assert "not there" in refusal(tmp_path / "none.zip")
    assert "empty" in refusal(zipped(tmp_path / "nothing.zip", {}))


def test_a_file_that_vanishes_is_a_shape_error(tmp_path):
    (archive,) = open_archives([folder(tmp_path / "x", {"a.json": b"1"})])
    (tmp_path / "x" / "a.json").unlink()
    with pytest.raises(ShapeError):
        archive.members[0].open()


def test_what_redaction_needs_of_the_container_is_kept(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as out:
        info = zipfile.ZipInfo("z.json", (2026, 8, 1, 9, 15, 0))
        info.comment = b"by Mara"
        out.writestr(info, "1")
        out.writestr("a.json", "1")
        out.comment = b"export of Mara"
    (archive,) = open_archives([path])
    member = archive.members[1]
    assert archive.parts[0].comment == b"export of Mara"
    assert (member.name, member.modified, member.comment, member.order) == (
        "z.json",
        (2026, 8, 1, 9, 15, 0),
        b"by Mara",
        0,
    )


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_make_a_zip_fail_but_with_an_export_error(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("fuzz") / "a.zip"
    path.write_bytes(b"PK\x03\x04" + data)
    with pytest.raises(ExportError):
        open_archives([path])


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=20))
def test_damaged_archives_are_refused_or_read_but_never_crash(tmp_path_factory, damage):
    base = tmp_path_factory.mktemp("fuzz")
    for path in (zipped(base / "a.zip"), tarred(base / "a.tar", "w"), tarred(base / "a.tgz", "w:gz")):
        data = bytearray(path.read_bytes())
        for at, value in damage:
            data[at % len(data)] = value
        path.write_bytes(data)
        try:
            for archive in open_archives([path]):
                for member in archive.members:
                    with member.open() as stream:
                        stream.read()
        except (ExportError, ShapeError):
            pass


def test_checksums_of_stored_members_are_checked_too(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("a.json", "12345678")
    path.write_bytes(path.read_bytes().replace(b"12345678", b"12345679"))
    assert zlib.crc32(b"12345678") != zlib.crc32(b"12345679")
    (archive,) = open_archives([path])
    with archive.members[0].open() as stream, pytest.raises(ShapeError):
        stream.read()
