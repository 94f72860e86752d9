"""A policy says what it means, and a wrong one says what is wrong."""

from pathlib import Path

import pytest

from analyzer.redaction.policy import load, parse, presets
from parsers.problems import ExportError


def test_every_preset_has_a_title_and_silences_special_categories() -> None:
    assert {p.name for p in presets()} >= {"researcher", "adviser", "assistant", "public", "professional"}
    for policy in presets():
        assert policy.title
        assert policy.silences("beliefs.religion", special=True)


def test_the_star_stands_for_all_other_kinds() -> None:
    policy = parse('[kinds]\npost = "keep"\n"*" = "drop"\n', "mine.toml")
    assert policy.drops_kind("message")
    assert not policy.drops_kind("post")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("colour = 1", "no setting 'colour'"),
        ('times = "hour"', "times is one of"),
        ('[kinds]\nmesage = "drop"', "mesage"),
        ('[columns]\nip = "hide"', "keep/drop"),
        ("before = 12", "dates"),
        ("= 3", "no valid TOML"),
    ],
)
def test_a_wrong_policy_is_refused_in_one_line(text: str, says: str) -> None:
    with pytest.raises(ExportError, match=says):
        parse(text, "mine.toml")


def test_an_unknown_preset_names_those_there_are() -> None:
    with pytest.raises(ExportError, match="researcher"):
        load("resarcher")


def test_a_policy_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('name = "mine"\nsilence = ["health.*"]\nafter = 2024-01-01\n')
    policy = load(str(path))
    assert policy.silences("health.conditions", special=False)
    assert policy.after is not None
