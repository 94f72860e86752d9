"""Records in any number: those of the samples again and again, as many of each kind, of other times, places and people."""

import json
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

import polars as pl

from analyzer.fold import filled
from parsers.record import SCHEMA, Kind
from tests.analyzer.records import records

SAMPLES: Final = Path(__file__).parents[2] / "sample_exports"
KNOWN: Final = 12
"""Copies after which the same people and chats come again: nobody knows ten thousand."""
QUIET: Final = datetime(2090, 3, 2, tzinfo=UTC)
"""Long after all samples: days in which only the planted rows happen."""


def varied(each: int) -> pl.DataFrame:
    """`each` records of each kind that the samples have, and a hundredth of it of every planted row."""
    return pl.concat(
        [
            *(_many(rows, each) for rows in _kinds()),
            _many(_planted(), _planted().height * max(each // 100, 1)),
        ]
    )


def _many(rows: pl.DataFrame, number: int) -> pl.DataFrame:
    """So many of these rows as one piece of the table (of some a filter leaves nothing), each time round under other ids, a week later, and in other words."""
    rounds = -(-number // rows.height)
    return pl.concat([_copy(rows, n) for n in range(rounds)]).head(number).rechunk()


def _copy(rows: pl.DataFrame, number: int) -> pl.DataFrame:
    theirs = ~pl.col("is_owner").fill_null(value=True)
    known = _word(number % KNOWN)
    planted = pl.col("when") >= QUIET
    return rows.with_columns(
        id=filled("{}-{}", pl.lit(str(number)), "id"),
        when=pl.col("when") + pl.when(planted).then(pl.duration(seconds=number)).otherwise(pl.duration(days=7 * number)),
        # A sentence of its own before the others: the text is another one, and none of its sentences is.
        text=filled("{}! {}", pl.lit(_word(number).title()), "text"),
        thread=filled("{} {}", "thread", pl.lit(known)),
        actor=pl.when(theirs & ~planted).then(filled("{} {}", "actor", pl.lit(known.title()))).otherwise("actor"),
        lat=pl.col("lat") + 0.0001 * (number % KNOWN),
    ) if number else rows  # fmt: skip


def _word(number: int) -> str:
    """`baka` for 10: a word of its own for each number."""
    return "".join("kbdfglmnpr"[int(digit)] + "a" for digit in str(number))


@cache
def _kinds() -> tuple[pl.DataFrame, ...]:
    """The records of all samples, one table for each kind."""
    rows = [
        {"archive": path.stem} | row
        for path in sorted(SAMPLES.glob("*/*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
        if "feed" in (row := json.loads(line))
    ]
    made = [{c: _value(row, n, c) for c in SCHEMA} for n, row in enumerate(rows)]
    table = pl.DataFrame(made, schema=SCHEMA).sort("kind", "id")
    return tuple(table.partition_by("kind", maintain_order=True))


def _value(row: dict[str, Any], number: int, column: str) -> Any:
    if column == "id":
        return f"{number:05}"
    value = row.get(column)
    return datetime.fromisoformat(value).astimezone(UTC) if column == "when" and value else value


@cache
def _planted() -> pl.DataFrame:
    """What no sample has: love, kin, colleagues at their hours, letters of a bank, numbers, a name told, days away."""
    rows: list[dict[str, Any]] = []
    for n in (n for n in range(140) if not 60 <= n < 80):
        at = QUIET + timedelta(days=n, hours=18)  # the first is a Thursday, and it is morning in Oregon
        works = n % 7 not in (2, 3)
        thread, other = ("office", "Kim Larkspur") if works else ("two", "Rowan Osterley")
        said = {"kind": Kind.MESSAGE, "feed": "linkedin/messages", "thread": thread, "when": at}
        rows += [
            said | {"text": "the slides are done" if works else "love you so much", "actor": "Mara"},
            said | {"text": "thank you", "actor": other, "is_owner": False},
        ]
    bank = "Dear customer, your account statement is ready. Your payment was received."
    rows += [
        {"kind": Kind.MESSAGE, "text": bank, "actor": "PayPal <service@paypal.com>", "is_owner": False, "when": QUIET},
        {"kind": Kind.CONTACT, "target": "Mum", "target_id": "+1 555 010 0101", "when": QUIET},
        {"kind": Kind.CONTACT, "target": "Ines Falkenroth", "text": "sister", "when": QUIET},
        {"kind": Kind.PROFILE, "label": "orientation", "value": "Heterosexual", "when": QUIET},
        {"kind": Kind.POST, "text": "My name is Mara Quillstead.", "when": QUIET},
        {"kind": Kind.POST, "text": "My phone number is +1 202 555 0142, mail me at mara@example.com.", "when": QUIET},
        {"kind": Kind.PURCHASE, "target": "Corner Shop", "amount": 12.5, "currency": "EUR", "when": QUIET},
    ]  # fmt: skip
    return records(*[{"archive": "planted", "id": f"p{n}"} | row for n, row in enumerate(rows)]).collect()
