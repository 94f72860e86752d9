"""A person or a record that a policy names has to be there: nobody should believe gone what was misspelt."""

import pytest

from analyzer.given import UsageError
from analyzer.redaction.met import met
from analyzer.redaction.policy import Policy
from tests.analyzer.records import records

ROWS = records(
    {"id": "0123456789abcdef", "kind": "message", "actor": "Jonas Weber", "text": "hello"},
    {"id": "00000000000000ff", "kind": "message", "actor": "Mara", "text": "with Änne Öhm"},
)


@pytest.mark.parametrize(
    "named",
    [
        {},
        {"people": ("Jonas Weber", "jonas", "ÄNNE öhm")},
        {"records": frozenset({"0123456789abcdef"})},
        {"labels": {"email": "drop"}},
    ],
)
def test_what_is_there_is_met(named: dict) -> None:
    met(Policy(name="mine", **named), ROWS)


def test_a_misspelt_person_is_wrong_usage_and_not_repeated() -> None:
    with pytest.raises(UsageError, match=r"mine: people\[1\] is named by no record") as refused:
        met(Policy(name="mine", people=("Mara", "Jonas Webr")), ROWS)
    assert "Webr" not in str(refused.value)
    assert "Weber" not in str(refused.value)


def test_a_misspelt_label_is_wrong_usage_with_the_one_that_was_meant() -> None:
    rows = records({"id": "1" * 16, "kind": "profile", "label": "Favourite colour", "value": "red"})
    met(Policy(name="mine", labels={"Favourite colour": "drop", "email": "drop"}), rows)
    with pytest.raises(UsageError, match="Did you mean email"):
        met(Policy(name="mine", labels={"emial": "drop"}), rows)
    with pytest.raises(UsageError) as refused:
        met(Policy(name="mine", labels={"\x1b[31m": "drop"}), rows)
    assert "\x1b" not in str(refused.value)


def test_a_record_of_another_export_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="ffffffffffffffff is no record of this export"):
        met(Policy(name="mine", records=frozenset({"0123456789abcdef", "f" * 16})), ROWS)
