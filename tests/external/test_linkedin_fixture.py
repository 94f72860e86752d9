"""A public synthetic archive of LinkedIn, all 45 files of it."""

import csv
import io
from collections import Counter
from pathlib import Path

import pytest

from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.engine.recognise import claims, recognise
from parsers.formats.csv.items import CsvRows
from parsers.platforms.linkedin.platform import LINKEDIN

FIXTURE = (
    Path(__file__).parents[2]
    / "../shared/fixtures/linkedin/silkyrich+linkedin-export-viewer/sample_export.zip"
)
pytestmark = pytest.mark.skipif(not FIXTURE.exists(), reason="the public fixtures are not here")


class Identity:
    """Keeps everything."""

    def keep(self, _pointer):
        return True

    def value(self, _pointer, value):
        return value

    def key(self, _pointer, key):
        return key


def data_rows(member):
    """Rows below the header, by the csv module alone."""
    with member.open() as stream:
        text = stream.read().decode("utf-8-sig")
    rows = [row for row in csv.reader(io.StringIO(text)) if any(row)]
    return rows[3:] if rows[0] == ["Notes:"] else rows[1:]


def test_every_row_of_every_table_becomes_a_record(tmp_path):
    (archive,) = open_archives([FIXTURE])
    reading = read([archive], tmp_path, platforms=(LINKEDIN,))
    table = reading.records.collect()
    rows = {
        m: {i.split(",")[0].replace("cell", "row") for i in t["item"]} for (m,), t in table.group_by("member")
    }
    for member in archive.members:
        if member.name.endswith(".csv"):
            assert len(rows.get(member.name, ())) == len(data_rows(member)), member.name
    states = Counter(m.state for m in reading.coverage[0].members)
    assert states == {"read": 43, "empty": 2}
    assert not [m.member for m in reading.coverage[0].members if m.unknown_keys]
    assert reading.coverage[0].owner_names == ("Ada Byron-Example", "Ada Byron-Lovelace")


def test_every_table_is_written_back_to_the_byte():
    (archive,) = open_archives([FIXTURE])
    claimed = claims(archive, recognise(archive, (LINKEDIN,)))
    for member in archive.members:
        items = {f.items for c in claimed[member.name] for f in c.feeds}
        assert len(items) == 1
        (declared,) = items
        if isinstance(declared, CsvRows):
            with member.open() as stream:
                assert b"".join(declared.rewrite(member, Identity())) == stream.read()
