"""A certificate is sealed with its key, and one that is none is refused in one line."""

import json
import os
import zipfile
from hashlib import sha256
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analyzer.redaction.certificate import Certificate, Certified, load, paths, save, seal
from analyzer.redaction.pseudonyms import digest
from analyzer.redaction.verify import verify_file
from parsers.problems import ExportError

SCHEMA = Path(__file__).parents[3] / "docs/schema/certificate.schema.json"
SECRET = "Zanzibarine"
KEY, OTHER = bytes(range(32)), bytes(32)
FILES = {"posts.json": b'[{"post": "a fine day"}]', "likes.json": b'[{"like": "tea"}]'}


def copied(folder: Path, files: dict[str, bytes] = FILES, key: bytes = KEY) -> Path:
    """A copy with its certificate and key beside it, from which one name was removed."""
    folder.mkdir(exist_ok=True)
    copy = folder / "share.zip"
    for path in paths(copy):
        path.unlink(missing_ok=True)
    with zipfile.ZipFile(copy, "w") as out:
        for name, data in files.items():
            out.writestr(name, data)
    bare = Certificate(
        policy="mine",
        policy_sha256="",
        records_before=3,
        records_after=2,
        left_out={},
        members=tuple(Certified(name=n, size=len(d), sha256=sha256(d).hexdigest()) for n, d in FILES.items()),
        removed=(digest(("jonas", "weber"), key),),
        lengths=(2,),
    )
    save(msgspec.structs.replace(bare, seal=seal(bare, key)), key, copy)
    return copy


def told(copy: Path) -> set[str]:
    return {f"{f.place.member}: {f.message}" for f in verify_file(copy)[0]}


def changed(copy: Path, **words: Any) -> None:
    where, _ = paths(copy)
    where.write_text(json.dumps(json.loads(where.read_text("utf-8")) | words), "utf-8")


def test_a_copy_that_is_as_it_was_certified_holds(tmp_path: Path) -> None:
    assert verify_file(copied(tmp_path)) == ([], 1)


def test_a_certificate_is_as_its_published_schema_says(tmp_path: Path) -> None:
    schema = json.loads(SCHEMA.read_bytes())
    jsonschema.validate(json.loads(paths(copied(tmp_path))[0].read_bytes()), schema)
    assert tuple(schema["properties"]) == Certificate.__struct_fields__
    assert tuple(schema["properties"]["members"]["items"]["properties"]) == Certified.__struct_fields__


def test_a_member_that_was_edited_added_or_taken_away_is_a_fault(tmp_path: Path) -> None:
    copy = copied(tmp_path, {"posts.json": b"[]", "likes.json": FILES["likes.json"], "new.json": b"[]"})
    assert told(copy) == {
        "posts.json: was changed after it was certified",
        "new.json: was not in the certified copy",
    }
    assert told(copied(tmp_path, {"likes.json": FILES["likes.json"]})) == {
        "posts.json: is missing from the copy"
    }


def test_a_certificate_of_another_copy_is_one_fault(tmp_path: Path) -> None:
    (fault,) = verify_file(copied(tmp_path, {f"{n}.json": b"[]" for n in range(50)}))[0]
    assert "another copy's" in fault.message


def test_a_removed_value_that_survives_is_a_fault(tmp_path: Path) -> None:
    copy = copied(tmp_path, FILES | {"letter.json": b'["dear Jonas Weber"]'})
    assert "letter.json: a removed value survives here" in told(copy)


@pytest.mark.parametrize(
    "edit", [{"members": []}, {"removed": []}, {"lengths": [3]}, {"policy": "another"}, {"seal": ""}]
)
def test_a_certificate_that_was_edited_proves_nothing(edit: dict[str, Any], tmp_path: Path) -> None:
    copy = copied(tmp_path)
    changed(copy, **edit)
    assert len(told(copy)) == 1
    assert "share.zip.certificate.json: was edited" in told(copy).pop()
    assert verify_file(copy)[1] == 0


def test_a_wrong_key_proves_nothing(tmp_path: Path) -> None:
    copy = copied(tmp_path)
    paths(copy)[1].write_text(OTHER.hex(), "utf-8")
    assert "another copy's" in told(copy).pop()


REFUSED: dict[str, tuple[bytes, str]] = {
    "a list": (b"[]", "a table belongs here, and a list stands"),
    "nothing": (b"null", "a table belongs here, and nothing stands"),
    "a number": (b"1", "a table belongs here"),
    "an empty file": (b"", "no valid JSON"),
    "NUL": (b"\0" * 9, "no valid JSON"),
    "UTF-16": ("{}".encode("utf-16"), "no valid JSON"),
    "half a character": (b'{"schema": 2, "policy": "\xff"}', "no valid JSON"),
    "NaN": (b'{"schema": NaN}', "no valid JSON"),
    "a list in a list without end": (b"[" * 100_000, "nested deeper"),
    "a key given twice": (b'{"schema": 2, "schema": 2}', "twice"),
    "another version": (b'{"schema": 1}', "another version"),
    "a version of 5000 digits": (b'{"schema": ' + b"9" * 5_000 + b"}", "schema is not of the form"),
    "no version": (b"{}", "schema is missing"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_certificate_that_is_none_is_refused(case: str, tmp_path: Path) -> None:
    copy = copied(tmp_path)
    data, why = REFUSED[case]
    paths(copy)[0].write_bytes(data)
    with pytest.raises(ExportError, match=why) as refused:
        load(copy)
    assert str(refused.value).startswith("share.zip.certificate.json")


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        ({"members": {}}, "members: a list belongs here, and a table stands there"),
        ({"members": [1]}, r"members\[0\]: a table belongs here, and a whole number"),
        (
            {"members": [{"name": "a", "size": -1, "sha256": "0" * 64}]},
            r"members\[0\]\.size is not of the form",
        ),
        ({"members": [{"name": "a", "size": 1, "sha256": "0" * 63}]}, r"members\[0\]\.sha256 is not of"),
        ({"members": [{"name": "a", "size": 1, "sha256": "0" * 64}] * 2}, "named there twice"),
        ({"removed": ["0" * 31]}, r"removed\[0\] is not of the form"),
        ({"lengths": [0]}, r"lengths\[0\] is not of the form"),
        ({"records_after": 2.5}, "records_after: a whole number belongs here, and a number"),
        ({"x\x1b]0;": 1}, r"there is no 'x\\x1b\]0;' here"),
    ],
)
def test_a_certificate_of_another_shape_says_where(edit: dict[str, Any], why: str, tmp_path: Path) -> None:
    copy = copied(tmp_path)
    changed(copy, **edit)
    with pytest.raises(ExportError, match=why):
        load(copy)


@pytest.mark.parametrize("data", [b"", b"0" * 63, b"g" * 64, b"\xff" * 64, b"0" * 1_000_000])
def test_a_key_that_is_none_is_refused(data: bytes, tmp_path: Path) -> None:
    copy = copied(tmp_path)
    paths(copy)[1].write_bytes(data)
    with pytest.raises(ExportError, match=r"share\.zip\.key"):
        load(copy)


@pytest.mark.parametrize("which", [0, 1])
def test_a_folder_or_a_pipe_in_the_place_of_a_file_is_refused_and_never_waited_for(
    which: int, tmp_path: Path
) -> None:
    copy = copied(tmp_path)
    where = paths(copy)[which]
    where.unlink()
    where.mkdir()
    with pytest.raises(ExportError, match="is a folder"):
        load(copy)
    where.rmdir()
    os.mkfifo(where)
    with pytest.raises(ExportError, match="a device or a pipe"):
        load(copy)


def test_what_is_no_zip_is_no_copy(tmp_path: Path) -> None:
    copy = copied(tmp_path)
    copy.write_bytes(b"[]")
    with pytest.raises(ExportError, match="no zip"):
        verify_file(copy)
    copy.unlink()
    os.mkfifo(copy)
    with pytest.raises(ExportError, match="a device or a pipe"):
        verify_file(copy)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4).map(lambda w: SECRET + w),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(key=st.sampled_from([*Certificate.__struct_fields__, "other"]), value=ANYTHING)
def test_a_certificate_with_anything_anywhere_is_refused_or_shown_to_be_edited(
    key: str, value: Any, tmp_path: Path
) -> None:
    copy = copied(tmp_path / "one")
    whole = json.loads(paths(copy)[0].read_text("utf-8"))
    changed(copy, **{key: value})
    complaint = ""
    try:
        faults, _ = verify_file(copy)
    except ExportError as refused:
        complaint = str(refused)
    assert SECRET not in complaint
    assert len(complaint.splitlines()) <= 1
    assert complaint or bool(faults) == (whole.get(key) != value)
