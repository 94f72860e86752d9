"""Circles: who shares chats, photos and firms belongs together; pairs, crowds and chance do not."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from analyzer.finding import Finding, Status
from analyzer.knowledge.people import appearances, persons
from analyzer.pipeline import profile
from analyzer.signals.circles import CROWD, circles
from tests.analyzer.records import records

ROOT = Path(__file__).parents[3]
ROWERS = ("Ann Ober", "Bea Pohl", "Cid Quast", "Dov Rahn")
SINGERS = ("Eva Senn", "Fay Tolk", "Gus Ullo", "Hal Vane")


def chat(title: str, *people: str, **more: Any) -> list[dict[str, Any]]:
    return [
        {"kind": "message", "thread": title, "actor": name, "is_owner": False, "text": "x"} | more
        for name in people
    ]


def found(*rows: dict[str, Any]) -> Finding:
    return next(f for f in profile(records(*rows))[1] if f.question.id == "connections.circles")


def named(*rows: dict[str, Any]) -> list[str]:
    return [a.value for a in found(*rows).answers]


def test_two_circles_are_told_apart_and_named_by_their_chats() -> None:
    both = [*chat("Rowing at six", *ROWERS), *chat("Choir", *SINGERS), *chat("Party", ROWERS[0], SINGERS[0])]
    assert sorted(named(*both)) == ["Choir", "Rowing at six"]
    assert found(*both).status is Status.ANSWERED


def test_two_people_are_no_circle() -> None:
    assert found(*chat("Rowing at six", *ROWERS[:2])).status is Status.SILENT


def test_people_known_one_by_one_are_no_circle() -> None:
    assert found(*[row for name in ROWERS for row in chat(name, name)]).status is Status.SILENT


def test_a_crowd_ties_nobody() -> None:
    crowd = [f"Person{chr(97 + n % 26)}{chr(97 + n // 26)} Surname{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(CROWD + 1)]  # fmt: skip
    assert found(*chat("City", *crowd)).status is Status.SILENT
    assert named(*chat("City", *crowd[1:])) == ["City"]


def test_a_title_of_names_is_no_name_and_a_family_has_one() -> None:
    kin = ("Ann Ober", "Bea Ober", "Cid Ober")
    assert named(*chat("Ann, Bea and Cid", *kin)) == ["family Ober"]
    assert named(*chat("Ann, Bea and Cid", *ROWERS[:3])) == ["people of a chat without a name"]


def test_an_employer_is_a_circle_only_as_far_as_it_is_a_hint() -> None:
    firm = [{"kind": "connection", "label": "company", "target": n, "value": "Boats & Co"} for n in ROWERS]
    assert named(*firm) == ["Boats & Co"]


def test_one_person_on_two_platforms_is_one() -> None:
    contact = {"kind": "contact", "target": "Ann Ober", "target_id": "ann@example.org; +1 503-555-0143"}
    rows = [
        contact,
        *chat("Rowing", "+15035550143", "bea.pohl"),
        *chat("Six", "Ann Ober <ann@example.org>", "Bea Pohl", "Ann"),
        {"kind": "event", "target": "Row", "value": "ann@example.org", "is_owner": None},
    ]
    assert set(persons(records(*rows)).collect()["person"]) == {"Ann Ober", "Bea Pohl"}
    assert found(*rows).status is Status.SILENT


def test_the_owner_and_shops_are_nobody_else() -> None:
    rows = [
        {"kind": "profile", "label": "name", "value": "Mia Owner"},
        *chat("Rowing", "Mia Owner", "Ann Ober"),
        *chat("m1", "Boats & Co <sale@example.com>", "no-reply@example.com", "Shop <office@example.com>"),
    ]
    assert set(persons(records(*rows)).collect()["person"]) == {"Ann Ober"}


def test_a_switchboard_makes_nobody_one_person() -> None:
    rows = [
        {"kind": "contact", "target": name, "target_id": "+1 503-555-0100"}
        for name in (*ROWERS[:2], *SINGERS[:2])
    ]
    assert persons(records(*rows)).collect()["person"].n_unique() == 4


@pytest.mark.slow
def test_no_hash_decides_who_belongs_where() -> None:
    code = (
        "from tests.analyzer.signals.test_circles import ring; from analyzer.signals.circles import circles;"
        "from analyzer.knowledge.people import appearances;"
        "print(circles(appearances(ring(60))).collect().sort('record', 'value').rows())"
    )
    said = {
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": seed},
                       capture_output=True, text=True, check=True).stdout
        for seed in ("0", "1", "2")
    }  # fmt: skip
    assert len(said) == 1
    assert "circles.chat" in said.pop()


def ring(size: int) -> pl.LazyFrame:
    """A chat of six begins at every third: where such a ring is cut is a matter of taste, and must not be of chance."""
    names = [f"Name{chr(97 + n % 26)} Surname{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(size)]
    return records(
        *[row for n in range(0, size, 3) for row in chat(f"Round {n}", *(names + names)[n : n + 6])]
    )


def test_the_order_of_records_decides_nothing() -> None:
    rows = [*chat("Rowing at six", *ROWERS), *chat("Choir", *SINGERS), *chat("Party", ROWERS[0], SINGERS[0])]
    told = [
        circles(appearances(r)).collect().sort("record", "group")
        for r in (records(*rows), records(*rows).reverse())
    ]
    assert told[0].equals(told[1])


def test_a_chat_is_nobody_in_it() -> None:
    seat = {"kind": "membership", "label": "chat", "thread": "Rowing", "target": "Rowing", "is_owner": False}
    assert set(persons(records(seat | {"actor": "Ann Ober"})).collect()["person"]) == {"Ann Ober"}
