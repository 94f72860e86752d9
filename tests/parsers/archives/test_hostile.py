"""Containers that are damaged, cut, locked, or meant to harm."""

import bz2
import gzip
import io
import os
import struct
import tarfile
import zipfile
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.archives.open import open_archives
from parsers.problems import ExportError, ShapeError
from tests.parsers.exports import contents, folder, refusal, tarred, zipped


class Pipe(io.BytesIO):
    """A stream that cannot go back, so that sizes stand behind each member."""

    def seek(self, *_):
        raise io.UnsupportedOperation

    def tell(self):
        raise io.UnsupportedOperation


def test_sizes_behind_the_members_and_a_zip_behind_another_are_read(tmp_path):
    pipe = Pipe()
    with (
        zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as out,
        out.open("a.csv", "w", force_zip64=True) as member,
    ):
        member.write(b"a,b\n" * 1000)
    data = pipe.getvalue()
    assert struct.unpack_from("<H", data, 6)[0] & 8
    other = zipped(tmp_path / "b.zip", {"b.csv": b"1" * 1000}).read_bytes()
    for before in (b"", other, data):
        (tmp_path / "a.zip").write_bytes(before + data)
        (archive,) = open_archives([tmp_path / "a.zip"])
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
    monkeypatch.setattr("parsers.archives.listing.SWOLLEN", 1 << 20)
    bomb = {"bomb.json": b" " * (2 << 20), "a.json": b"1"}
    (archive,) = open_archives([zipped(tmp_path / "a.zip", bomb)])
    assert contents(archive) == {"a.json": b"1"}
    assert "bomb" in archive.problems[0].message
    assert "bomb" in refusal(zipped(tmp_path / "b.zip", {"bomb.json": b" " * (2 << 20)}))


def test_a_bomb_in_a_compressed_tar_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("parsers.archives.tars._BOMB", 1 << 20)
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
        ("a.gz", gzip.compress(b"not a tar at all" * 99, mtime=0), "holds no tar"),
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
