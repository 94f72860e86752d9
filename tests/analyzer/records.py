"""Records written by hand: what is not given is null."""

from datetime import UTC, datetime
from typing import Any

import polars as pl

from parsers.record import SCHEMA


def records(*rows: dict[str, Any]) -> pl.LazyFrame:
    """A records table; `when` may be an ISO text in UTC, and every row is the owner's unless it says otherwise."""
    return pl.LazyFrame([_row(n, row) for n, row in enumerate(rows)], schema=SCHEMA)


def _row(number: int, row: dict[str, Any]) -> dict[str, Any]:
    when = row.get("when")
    if isinstance(when, str):
        when = datetime.fromisoformat(when).replace(tzinfo=UTC)
    given = {
        "id": f"r{number}",
        "archive": "a",
        "member": "m.json",
        "feed": "test/feed",
        "item": f"/{number}",
    }
    precision = "second" if when else None
    row = given | {"is_owner": True, "when_precision": precision} | row | {"when": when}
    return {column: row.get(column) for column in SCHEMA}
