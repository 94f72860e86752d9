"""The documents: as their published schemas say, and complete."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from analyzer.reports.json import coverage, profile
from tests.analyzer.reports import example as ex

SCHEMAS = Path(__file__).parents[3] / "docs/schema"


def check(document: object, name: str) -> None:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_bytes())
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(document)


def plain(document: dict[str, Any]) -> dict[str, Any]:
    """Through text and back, as a program would read it."""
    return dict(json.loads(json.dumps(document, allow_nan=False)))


@pytest.mark.parametrize("made", [ex.example, ex.redacted, ex.empty])
def test_the_profile_is_as_its_schema_says(made: Any) -> None:
    check(plain(profile(made())), "profile")


@pytest.mark.parametrize("made", [ex.example, ex.empty])
def test_the_coverage_is_as_its_schema_says(made: Any) -> None:
    check(plain(coverage(made())), "coverage")


def test_the_profile_holds_every_answer_and_every_piece_of_evidence() -> None:
    found = {q["id"]: q for q in profile(ex.example())["questions"]}
    assert len(found["interests.topics"]["answers"]) == 66
    assert len(found["interests.topics"]["evidence"]) == 66
    assert [a["value"] for a in found["demographics.occupation"]["answers"]] == [
        "physiotherapist",
        "nurse",
        "trainer",
    ]


def test_what_shrank_least_comes_first() -> None:
    rows = profile(ex.redacted())["shrunk"]
    left = [r["after"] / r["before"] for r in rows]
    assert left == sorted(left, reverse=True)
    assert "shrunk" not in profile(ex.example())


def test_every_schema_is_sound_and_described() -> None:
    for path in SCHEMAS.glob("*.json"):
        schema = json.loads(path.read_bytes())
        Draft202012Validator.check_schema(schema)
        assert schema["title"]
        assert schema["description"]
