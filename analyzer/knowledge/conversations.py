"""Conversations: what the owner and one other person write to each other, under the name that person goes by."""

from typing import Final

import polars as pl

from analyzer.finding import Engine
from analyzer.knowledge.people import LONGEST, persons
from analyzer.knowledge.zones import local
from parsers.record import SCHEMA, Kind

_SCHEMA: Final = {
    "id": pl.String(),
    "person": pl.String(),
    "platform": pl.String(),
    "is_owner": pl.Boolean(),
    "when": SCHEMA["when"],
    "local": SCHEMA["when"],
}


def between_two(records: pl.LazyFrame, zone: pl.LazyFrame, engine: Engine) -> pl.DataFrame:
    """Messages of threads in which one other person writes.

    Columns: `id`, `person`, `platform`, `is_owner`, `when`, and `local`, the time on the owner's clock or null.
    """
    talk = records.filter(
        pl.col("kind") == Kind.MESSAGE, pl.col("thread").is_not_null(), pl.col("is_owner").is_not_null()
    ).select(
        "id", "archive", "thread", "is_owner", "when", "when_precision",
        platform=pl.col("feed").str.extract(r"^([^/]*)"),
        name=pl.col("actor").str.strip_chars().str.slice(0, LONGEST),
    )  # fmt: skip
    if talk.head(1).collect(engine=engine).is_empty():
        return pl.DataFrame(schema=_SCHEMA)
    # In steps: functions in Python within one large streaming plan wait for one another.
    named = persons(records, engine).collect(engine=engine).lazy()
    theirs = talk.filter(~pl.col("is_owner")).select("archive", "thread", "name").unique().drop_nulls("name")
    alone = theirs.filter(pl.len().over("archive", "thread") == 1)
    known = alone.join(named, on="name", how="inner").select("archive", "thread", "person")
    between = talk.join(known, on=["archive", "thread"], how="inner").collect(engine=engine)
    return (
        local(between.lazy(), zone)
        .select("id", "person", "platform", "is_owner", "when", "local")
        .collect(engine=engine)
    )
