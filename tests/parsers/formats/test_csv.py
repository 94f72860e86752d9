"""Tables as items, and back to the byte."""

import csv
import io
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from parsers.formats.csv.items import CsvRows
from parsers.formats.csv.text import Torn, cells, plain, records, spans
from parsers.problems import ShapeError
from parsers.source import DROP, Source


class Identity:
    """Keeps everything."""

    def keep(self, _pointer):
        return True

    def value(self, _pointer, value):
        return value

    def key(self, _pointer, key):
        return key


class Change(Identity):
    """Replaces values and drops items by pointer."""

    def __init__(self, values=(), without=()):
        self.values, self.without = dict(values), set(without)

    def keep(self, pointer):
        return pointer not in self.without

    def value(self, pointer, value):
        return self.values.get(pointer, value)


def source(data: bytes) -> Source:
    return Source(name="a.csv", size=len(data), open=lambda: io.BytesIO(data))


def items(data: bytes, declared: CsvRows | None = None):
    return [i for rows in (declared or CsvRows()).rows(source(data)) for i in rows.items]


def pointers(data: bytes, declared: CsvRows | None = None):
    return [p for rows in (declared or CsvRows()).rows(source(data)) for p in rows.pointers]


def again(data: bytes, edit=None, declared: CsvRows | None = None) -> bytes:
    return b"".join((declared or CsvRows()).rewrite(source(data), edit or Identity()))


CONNECTIONS = (
    b'Notes:\r\n"When exporting, you may, or may not, see all."\r\n\r\n'
    b"First Name,Last Name,Connected On\r\nMara,Example,15 Mar 2009\r\n"
)
PLAYLIST = b"Playlist ID,Title\nPL1,Songs\n\nVideo ID,Time Added\nv1,2020-01-01 00:00:00 UTC\nv2,2020-01-02 00:00:00 UTC\n"
ONE_ROW = b"Member Age,Company Names,Company Names,Gender\n30-40,Acme|Initech,Hooli; Umbrella,\n"


def test_rows_are_counted_from_the_top_of_the_file_with_the_header_as_row_one():
    assert pointers(b"a,b\n1,2\n\n3,4\n") == ["row=2", "row=4"]
    assert pointers(CONNECTIONS) == ["row=5"]


def test_a_preamble_is_skipped_with_and_without_a_declared_header():
    row = {"First Name": "Mara", "Last Name": "Example", "Connected On": "15 Mar 2009"}
    assert items(CONNECTIONS) == [row]
    assert items(CONNECTIONS, CsvRows(header=("first name",))) == [row]


def test_a_table_without_its_declared_header_is_refused():
    with pytest.raises(ShapeError):
        items(b"a,b\n1,2\n", CsvRows(header=("Name",)))


def test_a_header_alone_is_an_empty_table():
    assert items(b"Name,Date\n", CsvRows(header=("Name",))) == []
    assert items(b"") == []


def test_a_second_column_of_a_name_and_one_without_a_name_are_kept():
    assert items(b"x,x,,y,\n1,2,3,4,\n5,6,7,8,9\n") == [
        {"x": "1", "x#2": "2", "#2": "3", "y": "4"},
        {"x": "5", "x#2": "6", "#2": "7", "y": "8", "#4": "9"},
    ]


def test_a_short_row_lacks_its_last_columns():
    assert items(b"a,b,c\n1\n") == [{"a": "1"}]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_every_encoding_and_delimiter_gives_the_same_rows(encoding, delimiter):
    text = delimiter.join(["Name", "Stadt"]) + "\r\n" + delimiter.join(["Zoë", '"Köln\r\nSüd"']) + "\r\n"
    data = text.encode(encoding)
    assert items(data) == [{"Name": "Zoë", "Stadt": "Köln\r\nSüd"}]
    assert again(data) == data


def test_bytes_that_are_no_utf8_are_read_as_windows_1252_and_written_back_as_they_were():
    data = "Name,Ort\nZoë,München\nZoë,Köln\n".encode("cp1252")
    member = source(data)
    found = [i for rows in CsvRows().rows(member) for i in rows.items]
    assert found[0] == {"Name": "Zoë", "Ort": "München"}
    assert len(member.notes) == 1
    assert again(data) == data


def test_the_second_of_two_tables_is_read_by_its_own_header():
    assert items(PLAYLIST, CsvRows(block=1)) == [{"Playlist ID": "PL1", "Title": "Songs"}]
    assert [i["Video ID"] for i in items(PLAYLIST, CsvRows(block=2))] == ["v1", "v2"]
    assert pointers(PLAYLIST, CsvRows(block=2)) == ["row=5", "row=6"]
    with pytest.raises(ShapeError):
        items(PLAYLIST, CsvRows(block=3))


def test_a_table_without_header_takes_the_declared_columns():
    assert items(b"1,2\n3,4\n", CsvRows(columns=("a", "b"))) == [{"a": "1", "b": "2"}, {"a": "3", "b": "4"}]


def test_a_quote_never_closed_costs_the_last_row_of_a_cut_file_alone():
    member = source(b'a,b\n1,2\n3,"and then\nit was cut')
    assert [i for rows in CsvRows().rows(member) for i in rows.items] == [{"a": "1", "b": "2"}]
    assert member.notes == [("row=3", "a row with a quote that is never closed")]


def test_a_quote_never_closed_in_the_middle_does_not_swallow_the_rows_behind_it():
    member = source(b'a,b\n1,"2\n' + b"3,4\n" * 50)
    assert len([i for rows in CsvRows().rows(member) for i in rows.items]) == 50


def test_a_web_page_is_not_a_table():
    with pytest.raises(ShapeError, match="web page"):
        items(b"<!DOCTYPE html><html><body>a,b</body></html>")


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(ShapeError):
        items(bytes(range(32)) * 40)


def test_a_cell_longer_than_any_limit_is_read():
    assert items(b"a,b\n" + b"x" * 300_000 + b',"y"\n')[0]["a"] == "x" * 300_000


def test_melting_gives_an_item_for_every_value_of_every_cell():
    declared = CsvRows(melt=True, split=r";|\|")
    assert items(ONE_ROW, declared) == [
        {"column": "Member Age", "value": "30-40"},
        {"column": "Company Names", "value": "Acme"},
        {"column": "Company Names", "value": "Initech"},
        {"column": "Company Names", "value": "Hooli"},
        {"column": "Company Names", "value": "Umbrella"},
    ]
    assert pointers(ONE_ROW, declared) == ["cell=2,1", "cell=2,2/0", "cell=2,2/1", "cell=2,3/0", "cell=2,3/1"]


def test_melted_values_can_be_dropped_and_changed_one_by_one():
    declared = CsvRows(melt=True, split=r";|\|")
    edit = Change({"cell=2,2/1": "Firm", "cell=2,1": DROP}, without=["cell=2,2/0", "cell=2,3/1"])
    assert again(ONE_ROW, edit, declared) == ONE_ROW.replace(
        b"Acme|Initech,Hooli; Umbrella", b"Firm,Hooli"
    ).replace(b"30-40", b"")


def test_a_column_can_be_exploded_and_the_rest_of_the_row_stays_one_item():
    declared = CsvRows(explode=("Answers",), split=r"\s*\|\s*")
    data = b"Job,Answers\nEditor,Q: Visa? A: No | Q: Pay? A: Much\n"
    assert items(data, declared) == [
        {"Job": "Editor"},
        {"column": "Answers", "value": "Q: Visa? A: No"},
        {"column": "Answers", "value": "Q: Pay? A: Much"},
    ]
    assert pointers(data, declared) == ["row=2", "cell=2,2/0", "cell=2,2/1"]
    assert again(data, declared=declared) == data
    without = Change({"cell=2,1": DROP}, without=["row=2", "cell=2,2/0"])
    assert again(data, without, declared) == b"Job,Answers\n,Q: Pay? A: Much\n"
    assert again(data, Change(without=["row=2", "cell=2,2/0", "cell=2,2/1"]), declared) == b"Job,Answers\n"


def test_a_place_names_the_cell_of_a_column():
    declared = CsvRows()
    (rows,) = declared.rows(source(b"a/b,c,c\n1,2,3,4\n"))
    assert declared.locate(rows.pointers[0], "a~1b") == "cell=2,1"
    assert declared.locate(rows.pointers[0], "c#2") == "cell=2,3"
    assert declared.locate(rows.pointers[0], "#3") == "cell=2,4"
    assert declared.locate("row=2", "c") == "row=2"


def test_a_changed_cell_is_quoted_as_it_was_or_as_it_must_be():
    data = b'\xef\xbb\xbf"a",b\r\n"1",2\r\n3,4\r\n'
    edit = Change({"cell=2,1": "x", "cell=2,2": 'say "hi", Zoë'}, without=["row=3"])
    assert again(data, edit) == '\ufeff"a",b\r\n"x","say ""hi"", Zoë"\r\n'.encode()


def test_cells_before_the_header_can_be_changed_too():
    assert again(CONNECTIONS, Change({"cell=2,1": DROP})).startswith(b'Notes:\r\n""\r\n\r\nFirst')


TEXT = st.text(alphabet=st.sampled_from('ab",;\t\n\r é|\0"'), max_size=60)


@settings(deadline=None)
@given(TEXT)
@example('a"b,c\n"d""e"f,g\n')
@example('x,"\n"\n')
def test_an_edit_that_keeps_everything_is_the_identity(text):
    data = text.encode()
    for declared in (CsvRows(), CsvRows(melt=True, split=";"), CsvRows(columns=("a",)), CsvRows(block=1)):
        assert again(data, declared=declared) == data


@settings(deadline=None)
@given(st.binary(max_size=80))
def test_no_bytes_make_reading_fail_but_with_a_shape_error(data):
    try:
        items(data)
        assert again(data) == data
    except ShapeError:
        pass


@settings(deadline=None)
@given(TEXT)
def test_cells_are_those_of_the_csv_module(text):
    for record in records(iter(text.splitlines(keepends=True)), ","):
        if not isinstance(record, Torn) and not re.search(r"[\x0b\x0c\x1c-\x1e\x85\u2028]", record):
            ours = [plain(record[a:b]) for a, b in spans(record, ",")]
            theirs = next(csv.reader([record]), [])
            assert cells(record, ",") == theirs
            assert ours == theirs or (ours == [""] and theirs == [])


@settings(deadline=None)
@given(
    st.lists(
        st.lists(st.text(max_size=8).filter(lambda t: "\0" not in t), min_size=3, max_size=3), max_size=6
    )
)
@example(table=[["|", "|", "|"]])
def test_every_place_leads_back_to_its_value(table):
    written = io.StringIO()
    csv.writer(written).writerows([["one", "two", "three"], *table])
    try:
        data = written.getvalue().encode()
    except UnicodeEncodeError:
        return
    seen = {}

    class Seen(Identity):
        def value(self, pointer, value):
            seen[pointer] = value
            return value

    assert again(data, Seen()) == data
    declared = CsvRows(header=("one", "two", "three"))
    for rows in declared.rows(source(data)):
        for item, pointer in zip(rows.items, rows.pointers, strict=True):
            for column, cell in item.items():
                assert seen[declared.locate(pointer, column)] == cell
