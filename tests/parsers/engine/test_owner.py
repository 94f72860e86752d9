"""The owner is decided by name, or by who writes everywhere and gives no thread a name."""

import polars as pl

from parsers.engine.owner import UNDECIDED, decide, likeliest


def test_who_writes_in_every_thread_is_the_owner() -> None:
    assert likeliest([("Bo", "Bo", 3), ("Bo", "Ann", 2), ("Cy", "Cy", 1), ("Cy", "Ann", 4)]) == "Ann"


def test_a_friend_who_also_writes_in_the_group_is_not_the_owner() -> None:
    rows = [("Ines", "Ines", 3), ("Ines", "Mara", 2), ("Choir", "Ines", 1), ("Choir", "Mara", 4)]
    assert likeliest(rows) == "Mara"


def test_of_two_in_one_thread_the_one_it_is_not_named_after() -> None:
    assert likeliest([("Bo", "Bo", 3), ("Bo", "Ann", 2)]) == "Ann"


def test_two_candidates_are_none() -> None:
    assert likeliest([("Choir", "Ann", 1), ("Choir", "Bo", 1), ("Club", "Ann", 1), ("Club", "Bo", 2)]) is None
    assert likeliest([]) is None


def test_names_are_compared_without_case_and_at_sign() -> None:
    rows = pl.LazyFrame(
        {"actor": ["@Ann_L", "bo", None], "is_owner": [None, None, True], UNDECIDED: [True, True, False]}
    )
    assert decide(rows, {"ann_l"}).collect()["is_owner"].to_list() == [True, False, True]


def test_without_a_name_nothing_is_decided() -> None:
    rows = pl.LazyFrame(
        {"actor": ["a"], "is_owner": [None], UNDECIDED: [True]}, schema_overrides={"is_owner": pl.Boolean}
    )
    assert decide(rows, set()).collect()["is_owner"].to_list() == [None]
