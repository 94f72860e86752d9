"""A policy says what it means, and a wrong one says what is wrong."""

import json
import os
from contextlib import suppress
from datetime import UTC
from pathlib import Path
from time import process_time
from types import UnionType
from typing import get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.given import UsageError, content
from analyzer.redaction.policy import Policy, load, parse, presets
from parsers.problems import ExportError

SECRET = "Zanzibarine"


def test_every_preset_has_a_title_and_silences_special_categories() -> None:
    assert {p.name for p in presets()} >= {"researcher", "adviser", "assistant", "public", "professional"}
    for policy in presets():
        assert policy.title
        assert policy.silences("beliefs.religion", special=True)


def test_the_star_stands_for_all_other_kinds() -> None:
    policy = parse('[kinds]\npost = "keep"\n"*" = "drop"\n', "mine.toml")
    assert policy.drops_kind("message")
    assert not policy.drops_kind("post")


REFUSED = {
    "a setting that there is not": ("silense = []", "no 'silense' here. Did you mean silence?"),
    "a word that a setting does not take": ('times = "hour"', "times is one of day, keep, month"),
    "a kind that there is not": ('[kinds]\nmesage = "drop"', "'mesage' is not known. Did you mean message?"),
    "a column that there is not": ('[columns]\nipp = "drop"', "'ipp' is not known. Did you mean ip?"),
    "another word than keep and drop": ('[columns]\nip = "hide"', "columns is one of drop, keep"),
    "a word where a list belongs": ('silence = "special"', "silence: a list belongs here, and a text stands"),
    "a word where a table belongs": ('kinds = "drop"', "kinds: a table belongs here"),
    "a number where a text belongs": (
        "people = [1]",
        r"people\[0\]: a text belongs here, and a whole number",
    ),
    "a person without a letter": ('people = [" ."]', r"people\[0\] is not of the form"),
    "a question that there is not": (
        'silence = ["helth.*"]',
        r"called 'helth.\*'. Did you mean health.\*?",
    ),
    "a question like no other": ('silence = ["zzz"]', "dossier questions lists them"),
    "a record that is none": ('records = ["all"]', r"records\[0\] is not of the form"),
    "a number for a date": ("before = 12", "before is a date such as"),
    "a date in quotes": ('after = "2020-01-01"', "after is a date such as .* without quotes"),
    "a time outside of the calendar": ("before = 0001-01-01T00:00:00+14:00", "before is a date"),
    "dates between which nothing lies": ("before = 2020-01-01\nafter = 2019-01-01", "no record could stay"),
    "a setting given twice": ("silence = []\nsilence = []", "no valid TOML"),
    "no TOML": ("= 3", "no valid TOML .at line 1, column 1."),
    "a number of 5000 digits": ("x = " + "9" * 5_000, "no valid TOML"),
    "a list in a list without end": ("a = " + "[" * 10_000, "nested deeper"),
    "brackets behind a text that ends in four quotes": ('a = ["""b"""", ' + "[" * 10_000, "nested deeper"),
    "a key of 10000 parts": ("a." * 10_000 + "a = 1", "nested deeper"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_wrong_policy_is_refused_in_one_line(case: str) -> None:
    text, says = REFUSED[case]
    with pytest.raises(ExportError, match=says) as refused:
        parse(text, "mine.toml")
    assert len(str(refused.value).splitlines()) == 1


def test_what_a_complaint_repeats_of_a_key_is_short_and_clean() -> None:
    with pytest.raises(UsageError) as refused:
        parse('"\\u202E\\u001b' + "x" * 5_000 + '" = 1', "mine.toml")
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 400


def test_an_unknown_preset_names_the_nearest_and_one_like_no_other_those_there_are() -> None:
    with pytest.raises(UsageError, match=r"Did you mean researcher\?"):
        load("resarcher")
    with pytest.raises(UsageError, match="adviser, assistant, professional, public, researcher"):
        load("zz")


WORDS = st.text("ab*.[", max_size=3).map(lambda w: SECRET + w)
DATES = st.datetimes(timezones=st.none() | st.just(UTC)).map(lambda d: d.isoformat(sep="T"))
PLAIN = st.one_of(
    st.integers(-(10**20), 10**20).map(str),
    st.sampled_from(["true", "nan", "-inf", "1.5", "2020-01-01", "07:30:00", "2020-01-01T00:00:00-12:00"]),
    st.sampled_from(["keep", "drop", "day", "special", "health.*", "Mara", "0123456789abcdef"]).map(
        json.dumps
    ),
    DATES,
    WORDS.map(json.dumps),
)
KEYS = st.sampled_from(["post", "ip", "*", "a"])


def listed(found: list[str]) -> str:
    return f"[{', '.join(found)}]"


def tabled(found: dict[str, str]) -> str:
    return "{" + ", ".join(f"{json.dumps(k)} = {v}" for k, v in found.items()) + "}"


VALUES = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3).map(listed) | st.dictionaries(KEYS, inner, max_size=3).map(tabled)
    ),
    max_leaves=6,
)
WHOLE = {
    "name": '"mine"', "title": '""', "owner": '"keep"', "third_parties": '"keep"', "times": '"day"', "places": '"city"',
    "media": '"drop"', "unknown": '"drop"', "silence": '["special"]', "before": "2001-01-01", "after": "2024-01-01",
    "people": '["Mara"]', "records": '["0123456789abcdef"]', "kinds": '{post = "keep"}', "columns": '{ip = "drop"}',
    "labels": '{email = "drop"}',
}  # fmt: skip


@given(key=st.sampled_from([*WHOLE, "other"]), value=VALUES)
def test_a_policy_with_anything_anywhere_is_obeyed_whole_or_refused(key: str, value: str) -> None:
    text = "\n".join(f"{k} = {v}" for k, v in (WHOLE | {key: value}).items())
    policy, complaint = None, ""
    try:
        policy = parse(text, "mine.toml")
    except ExportError as refused:
        complaint = str(refused)
    assert key == "silence" or SECRET not in complaint
    if policy is None:
        assert len(complaint.splitlines()) == 1
        return
    assert key != "other"
    for name, kind in get_type_hints(Policy).items():
        belongs = kind if isinstance(kind, UnionType) else get_origin(kind) or kind
        assert isinstance(getattr(policy, name), belongs), name
    assert all(isinstance(word, str) for word in (*policy.silence, *policy.people, *policy.records))


def test_a_file_that_is_no_policy_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    where = tmp_path / "mine.toml"
    for make in (where.mkdir, lambda: os.mkfifo(where), lambda: where.symlink_to(where)):
        make()
        with pytest.raises(ExportError, match=r"mine\.toml"):
            load(str(where))
        where.rmdir() if where.is_dir() else where.unlink()
    for data in (b"\xff", b"\xff\xfen\0", b"#" * 1_000_001):
        where.write_bytes(data)
        with pytest.raises(ExportError, match=r"mine\.toml"):
            load(str(where))
    with pytest.raises(ExportError, match="a device or a pipe"):
        content(Path("/dev/zero"), 10)


def test_a_mark_of_the_byte_order_is_no_part_of_a_policy(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_bytes(b'\xef\xbb\xbftimes = "day"')
    assert load(str(tmp_path / "mine.toml")).times == "day"


@pytest.mark.parametrize("unit", ['"', '"\\', "'''", '"""\\', "'\n", "#", '"""a" '])
def test_texts_that_never_end_take_no_longer_than_their_length(unit: str) -> None:
    begun = process_time()
    with suppress(ExportError):
        parse(unit * (400_000 // len(unit)), "mine.toml")
    assert process_time() - begun < 3


def test_a_policy_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('name = "mine"\nsilence = ["health.*"]\nafter = 2024-01-01\n')
    policy = load(str(path))
    assert policy.silences("health.conditions", special=False)
    assert policy.after is not None
