"""Clock: sleep, busy hours and time zone, from nothing but the hours at which the owner acts.

Needs DAYS days with acts, or it stays silent. Only acts of the owner that a person does with the hands count:
a device that reports on its own at night says nothing. Where times are UTC and a zone is named nowhere, the hours
are told in UTC and say so.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from parsers.record import Kind

DAYS: Final = 14
NIGHT: Final = 7
"""Hours of the quietest stretch taken for the night."""
MIDDLE: Final = 3
"""The hour of the clock in the middle of most nights; a shift worker's is another, so a zone told by it is weak."""
QUIET: Final = 0.08
"""Share of acts that the quietest stretch may hold at most; an even clock would hold 0.29."""
AROUND: Final = 3
"""Hours on either side that settle which of several quiet stretches is the night."""
SHOWN: Final = 40
"""Acts cited for a conclusion; all of them count, but citing each would say nothing more."""

_ACTS: Final = [
    k.value
    for k in (
        Kind.MESSAGE,
        Kind.POST,
        Kind.COMMENT,
        Kind.REACTION,
        Kind.SHARE,
        Kind.SEARCH,
        Kind.VIEW,
        Kind.LISTEN,
    )
]
_DAYS: Final = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"]


def clock(records: pl.LazyFrame) -> pl.LazyFrame:
    """Rows for the hours slept, the busiest hours and weekday."""
    acts = _acts(records)
    hours = acts.group_by("local", "hour").agg(n=pl.len(), days=pl.col("day").n_unique())
    return pl.concat([_sleep(acts, hours), _busy(acts)])


def _acts(records: pl.LazyFrame) -> pl.LazyFrame:
    acts = records.filter(
        pl.col("is_owner"),
        pl.col("kind").is_in(_ACTS),
        pl.col("when_precision").str.contains("^(?:second|minute)"),
    )
    acts = acts.select(
        "id",
        "when",
        local=pl.col("when_precision").str.ends_with("-local"),
        hour=pl.col("when").dt.hour().cast(pl.Int32),
        weekday=pl.col("when").dt.weekday(),
        day=pl.col("when").dt.date(),
    )
    days = pl.col("day").n_unique().over("local")
    return acts.with_columns(days=days).filter(pl.col("days") >= DAYS)


def _sleep(acts: pl.LazyFrame, hours: pl.LazyFrame) -> pl.LazyFrame:
    """The quietest NIGHT hours in a row. Cited: acts just before and just after, which give it away."""
    nights = pl.LazyFrame({"start": list(range(24))}, schema={"start": pl.Int32})
    into = (pl.col("hour") - pl.col("start")) % 24
    inside, around = into < NIGHT, (into < NIGHT + AROUND) | (into >= 24 - AROUND)
    total = hours.group_by("local").agg(total=pl.col("n").sum())
    quiet = (
        hours.join(nights, how="cross")
        .group_by("local", "start")
        .agg(held=pl.col("n").filter(inside).sum(), near=pl.col("n").filter(around).sum())
        .join(total, on="local")
        .filter(pl.col("held") <= QUIET * pl.col("total"))
        .sort("local", "held", "near", "start")
        .unique("local", keep="first", maintain_order=True)
    )
    edge = around & ~inside
    rows = _cited(acts.join(quiet, on="local", how="inner").filter(edge), ["local"])
    zone = propose(
        rows.filter(~pl.col("local")).with_columns(offset=(MIDDLE - (pl.col("start") + NIGHT // 2)) % 24),
        signal="clock",
        rule="clock.quiet_hours",
        question="habits.timezone",
        value=_offset(),
        points=0.3,
        basis=Basis.OBSERVED,
    )
    value = pl.format(
        "about {}:00 to {}:00{}",
        pl.col("start").cast(pl.String).str.zfill(2),
        ((pl.col("start") + NIGHT) % 24).cast(pl.String).str.zfill(2),
        pl.when("local").then(pl.lit("")).otherwise(pl.lit(" UTC")),
    )
    hours_slept = propose(
        rows,
        signal="clock",
        rule="clock.quiet_hours",
        question="habits.sleep",
        value=value,
        points=1.0,
        basis=Basis.OBSERVED,
    )
    return pl.concat([hours_slept, zone])


def _offset() -> pl.Expr:
    """`UTC+2`, between -11 and +12."""
    hours = pl.when(pl.col("offset") > 12).then(pl.col("offset") - 24).otherwise(pl.col("offset"))
    return pl.format("UTC{}{}", pl.when(hours >= 0).then(pl.lit("+")).otherwise(pl.lit("-")), hours.abs())


def _busy(acts: pl.LazyFrame) -> pl.LazyFrame:
    """The busiest third of the day, and weekdays with twice the acts they would have if all were alike."""
    part = (pl.col("hour") // 4) * 4
    spans = acts.with_columns(part=part).with_columns(
        share=pl.len().over("local", "part") / pl.len().over("local"),
    )
    zone = pl.when("local").then(pl.lit("")).otherwise(pl.lit(" UTC"))
    clock_value = pl.format("from {}:00 to {}:00{}", pl.col("part"), pl.col("part") + 4, zone)
    weekdays = acts.with_columns(share=pl.len().over("local", "weekday") / pl.len().over("local"))
    day_value = pl.col("weekday").replace_strict(list(range(1, 8)), _DAYS, return_dtype=pl.String)
    rows = pl.concat(
        [
            _cited(spans.filter(pl.col("share") >= 1 / 3), ["local", "part"]).select(
                "id", found=pl.format("{}", clock_value)
            ),
            _cited(weekdays.filter(pl.col("share") >= 2 / 7), ["local", "weekday"]).select(
                "id", found="on " + day_value
            ),
        ]
    )
    return propose(
        rows,
        signal="clock",
        rule="clock.busy",
        question="habits.routine",
        value=pl.col("found"),
        points=0.6,
        basis=Basis.OBSERVED,
    )


def _cited(rows: pl.LazyFrame, key: list[str]) -> pl.LazyFrame:
    return rows.sort("when", "id").group_by(key, maintain_order=True).head(SHOWN)
