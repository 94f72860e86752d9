"""The time of a member is that of a calendar, or nothing: file systems and tars keep any number."""

import os
import tarfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest

from parsers.archives.folders import _take
from parsers.archives.listing import Listing, clock
from parsers.archives.tars import list_tar

FAR = 10**12


@pytest.mark.parametrize("seconds", [FAR, -FAR, 2.0**70, float("nan"), float("inf")])
def test_a_time_that_no_calendar_holds_is_none(seconds: float) -> None:
    assert clock(seconds) == ()


def test_a_time_is_given_from_the_year_to_the_second() -> None:
    assert clock(datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC).timestamp()) == (2024, 5, 6, 7, 8, 9)


def test_a_file_of_another_age_is_listed(tmp_path: Path) -> None:
    """Some file systems keep such a time and others cut it, so what the system says of the file is written here."""
    path, listing = tmp_path / "a.json", Listing()
    path.write_text("{}")
    _take(listing, path, "a.json", os.stat_result([*path.stat()[:8], FAR, 0]))
    assert listing.members["a.json"].modified == ()


def test_a_tar_of_another_age_is_listed(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar", "w", format=tarfile.PAX_FORMAT) as tar:
        about = tarfile.TarInfo("a.json")
        about.size, about.mtime = 2, FAR
        tar.addfile(about, BytesIO(b"{}"))
    assert list_tar(tmp_path / "a.tar").members["a.json"].modified == ()
