"""Clock: sleep, busy hours and time zone, from nothing but the hours at which the owner acts.

Needs DAYS days with acts, or it stays silent. Only acts of the owner that a person does with the hands count: a device
that reports on its own at night says nothing. Hours are the owner's own: as the export has them where it names no
zone, by the zone that the owner set, or else by the sun over the place of most located nights. Where none of these
is known, hours in UTC say nothing of sleep; their pause only narrows the zone down, from PLENTY acts on.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.knowledge.zones import local, zone_of
from parsers.record import Kind

DAYS: Final = 14
PLENTY: Final = 300
"""Acts below which a pause in the clock may be chance."""
NIGHT: Final = 7
"""Hours of the quietest stretch taken for the night."""
MIDDLE: Final = 3
"""The hour of the clock in the middle of most nights; a shift worker's is another, so a zone told by it is weak."""
BAND: Final = 2
"""Hours on either side of the likeliest zone: people go to bed between nine and one."""
QUIET: Final = 0.08
"""Share of acts that the quietest stretch may hold at most; an even clock would hold 0.29."""
AROUND: Final = 3
"""Hours on either side that settle which of several quiet stretches is the night."""
OFFICE: Final = 0.75
"""Share of acts from Monday to Friday, nine to five, that makes a working rhythm; an even clock would hold 0.24."""
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
    """Rows for the hours slept, the busiest hours and weekday, and a band of time zones."""
    acts = records.filter(
        pl.col("is_owner"),
        pl.col("kind").is_in(_ACTS),
        pl.col("when_precision").str.contains("^(?:second|minute)"),
    ).select("id", "when", "when_precision")
    own = _told(local(acts, zone_of(records)).filter(pl.col("local").is_not_null()), "local")
    utc = _told(acts.filter(~pl.col("when_precision").str.ends_with("-local")), "when")
    return pl.concat([_sleep(own), _zone(utc.filter(pl.len() >= PLENTY)), _busy(own)])


def _told(acts: pl.LazyFrame, column: str) -> pl.LazyFrame:
    """Acts with hour, weekday and day, if there are DAYS days of them."""
    time = pl.col(column)
    rows = acts.select(
        "id",
        "when",
        hour=time.dt.hour().cast(pl.Int32),
        weekday=time.dt.weekday(),
        day=time.dt.date(),
    )
    return rows.filter(pl.col("day").n_unique() >= DAYS)


def _quiet(acts: pl.LazyFrame) -> pl.LazyFrame:
    """Acts at the edges of the quietest NIGHT hours in a row, which give it away, with its first hour in `start`."""
    nights = pl.LazyFrame({"start": list(range(24))}, schema={"start": pl.Int32})
    into = (pl.col("hour") - pl.col("start")) % 24
    inside, around = into < NIGHT, (into < NIGHT + AROUND) | (into >= 24 - AROUND)
    best = (
        acts.group_by("hour")
        .agg(n=pl.len())
        .join(nights, how="cross")
        .group_by("start")
        .agg(
            held=pl.col("n").filter(inside).sum(),
            near=pl.col("n").filter(around).sum(),
            total=pl.col("n").sum(),
        )
        .filter(pl.col("held") <= QUIET * pl.col("total"))
        .sort("held", "near", "start")
        .head(1)
    )
    return _cited(acts.join(best.select("start"), how="cross").filter(around & ~inside), ["start"])


def _sleep(acts: pl.LazyFrame) -> pl.LazyFrame:
    value = pl.format(
        "about {}:00 to {}:00",
        pl.col("start").cast(pl.String).str.zfill(2),
        ((pl.col("start") + NIGHT) % 24).cast(pl.String).str.zfill(2),
    )
    return _rows(_quiet(acts), "quiet_hours", "habits.sleep", value, 1.0)


def _zone(acts: pl.LazyFrame) -> pl.LazyFrame:
    offset = (MIDDLE - (pl.col("start") + NIGHT // 2)) % 24
    middle = pl.when(offset > 12).then(offset - 24).otherwise(offset)
    value = pl.format("{} to {}", _offset(middle - BAND), _offset(middle + BAND))
    return _rows(_quiet(acts), "quiet_hours", "habits.timezone", value, 0.3)


def _offset(hours: pl.Expr) -> pl.Expr:
    """`UTC+2`."""
    sign = pl.when(hours >= 0).then(pl.lit("+")).otherwise(pl.lit("-"))
    return pl.format("UTC{}{}", sign, hours.abs())


def _busy(acts: pl.LazyFrame) -> pl.LazyFrame:
    """The busiest sixth of the day, weekdays with twice their share, and a rhythm of office hours."""
    spans = acts.with_columns(part=(pl.col("hour") // 4) * 4).with_columns(
        share=pl.len().over("part") / pl.len()
    )
    hours = pl.format("from {}:00 to {}:00", "part", pl.col("part") + 4)
    weekdays = acts.with_columns(share=pl.len().over("weekday") / pl.len())
    name = pl.col("weekday").replace_strict(list(range(1, 8)), _DAYS, return_dtype=pl.String)
    office = (pl.col("weekday") <= 5) & pl.col("hour").is_between(9, 16)
    working = acts.filter(office & (office.mean() >= OFFICE))
    rows = pl.concat(
        [
            _cited(spans.filter(pl.col("share") >= 1 / 3), ["part"]).select("id", found=hours),
            _cited(weekdays.filter(pl.col("share") >= 2 / 7), ["weekday"]).select("id", found="on " + name),
            _cited(working.with_columns(all=True), ["all"]).select("id", found=pl.lit("in office hours")),
        ]
    )
    return _rows(rows, "busy", "habits.routine", pl.col("found"), 0.6)


def _cited(rows: pl.LazyFrame, key: list[str]) -> pl.LazyFrame:
    return rows.sort("when", "id").group_by(key, maintain_order=True).head(SHOWN)


def _rows(rows: pl.LazyFrame, rule: str, question: str, value: pl.Expr, points: float) -> pl.LazyFrame:
    return propose(
        rows,
        signal="clock",
        rule=f"clock.{rule}",
        question=question,
        value=value,
        points=points,
        basis=Basis.OBSERVED,
    )
