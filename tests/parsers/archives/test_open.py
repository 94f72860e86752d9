"""Exports as they lie on disk, whole and in parts."""

import zipfile

import pytest

from parsers.archives.open import open_archives
from parsers.problems import Cost, ShapeError
from tests.parsers.exports import FILES, contents, folder, tarred, zipped


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
    assert [m.name for m in archive.members] == ["bad.zip", "one.zip/Tracks.json", "two.zip/Tracks.json"]
    with pytest.raises(ShapeError, match="a zip inside the export, which ends in the middle"):
        archive.members[0].open()


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
