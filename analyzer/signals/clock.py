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
from analyzer.fold import filled
from analyzer.knowledge.zones import ACTS, precise

DAYS: Final = 14
PLENTY: Final = 300
"""Acts below which a pause in the clock may be chance."""
SLOTS: Final = 48
"""Half hours of a day, in which the pause is looked for."""
NIGHT: Final = 14
"""Half hours of the quietest stretch taken for the night at least."""
LONG: Final = 22
"""Half hours that a night is taken for at most."""
FEW: Final = 0.3
"""Of an even share of the acts of the day, what a half hour at the edge of the night may hold."""
MIDDLE: Final = 3
"""The hour of the clock in the middle of most nights; a shift worker's is another, so a zone told by it is weak."""
BAND: Final = 2
"""Hours on either side of the likeliest zone: people go to bed between nine and one."""
QUIET: Final = 0.08
"""Share of acts that the quietest stretch may hold at most; an even clock would hold 0.29."""
AROUND: Final = 6
"""Half hours on either side that settle which of several quiet stretches is the night."""
OFFICE: Final = 0.75
"""Share of acts from Monday to Friday, nine to five, that makes a working rhythm; an even clock would hold 0.24."""
WEEKEND: Final = 0.5
"""Share of acts on Saturdays and Sundays that makes them the days of most; an even week would hold 0.29."""
WEEK: Final = 20
"""Acts of a week from which it can be one of day or night."""
BY_NIGHT: Final = 0.2
BY_DAY: Final = 0.02
"""Shares of a week's acts between midnight and five: above the one a week of nights, up to the other one of days."""
WEEKS: Final = 3
"""Weeks of either sort, and changes between them, from which somebody works in shifts."""
SHOWN: Final = 40
"""Acts cited for a conclusion; all of them count, but citing each would say nothing more."""

_DAYS: Final = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"]


def clock(clocked: pl.LazyFrame) -> pl.LazyFrame:
    """Rows for the hours slept, the busiest hours and weekday, and a band of time zones."""
    acts = clocked.filter("is_owner", pl.col("kind").is_in(ACTS), precise())
    own = _told(acts.filter(pl.col("local").is_not_null()), "local")
    utc = _told(acts.filter(~pl.col("when_precision").str.ends_with("-local")), "when")
    return pl.concat([_sleep(own), _zone(utc.filter(pl.len() >= PLENTY)), _busy(own)])


def _told(acts: pl.LazyFrame, column: str) -> pl.LazyFrame:
    """Acts with hour, half hour, weekday and day, if there are DAYS days of them."""
    time = pl.col(column)
    rows = acts.select(
        "id",
        "when",
        hour=time.dt.hour().cast(pl.Int32),
        slot=time.dt.hour().cast(pl.Int32) * 2 + time.dt.minute() // 30,
        weekday=time.dt.weekday(),
        day=time.dt.date(),
    )
    return rows.filter(pl.col("day").n_unique() >= DAYS)


def _quiet(acts: pl.LazyFrame) -> pl.LazyFrame:
    """Acts at the edges of the pause of the day, which give it away, with its first half hour and its length."""
    counted = acts.group_by("slot").agg(n=pl.len())
    found = counted.map_batches(_pause, schema={"start": pl.Int32, "length": pl.Int32})
    into = (pl.col("slot") - pl.col("start")) % SLOTS
    around = (into < pl.col("length") + AROUND) | (into >= SLOTS - AROUND)
    rows = acts.join(found, how="cross").filter(around & (into >= pl.col("length")))
    return _cited(rows, ["start", "length"])


def _pause(counted: pl.DataFrame) -> pl.DataFrame:
    """The quietest stretch of NIGHT half hours, drawn out at both ends while hardly anything happens; or no row."""
    held = dict(counted.select("slot", "n").iter_rows())
    total = sum(held.values())

    def acts(first: int, slots: int) -> int:
        return sum(held.get((first + i) % SLOTS, 0) for i in range(slots))

    start = min(range(SLOTS), key=lambda s: (acts(s, NIGHT), acts(s - AROUND, NIGHT + 2 * AROUND), s))
    schema = {"start": pl.Int32, "length": pl.Int32}
    if acts(start, NIGHT) > QUIET * total:
        return pl.DataFrame(schema=schema)
    length, few = NIGHT, FEW * total / SLOTS
    while length < LONG and min(before := acts(start - 1, 1), after := acts(start + length, 1)) <= few:
        start, length = (start - (before <= after)) % SLOTS, length + 1
    return pl.DataFrame({"start": [start], "length": [length]}, schema=schema)


def _sleep(acts: pl.LazyFrame) -> pl.LazyFrame:
    first, last = pl.col("start"), (pl.col("start") + pl.col("length")) % SLOTS
    value = filled("about {} to {}", _clock(first), _clock(last))
    by_day = _middle().is_between(9, 17)
    rows = _quiet(acts)
    return pl.concat(
        [
            _rows(rows, "quiet_hours", "habits.sleep", value, 1.0),
            _rows(
                rows.filter(by_day),
                "quiet_days",
                "habits.routine",
                pl.lit("at night, and sleeps by day"),
                0.6,
            ),
        ]
    )


def _zone(acts: pl.LazyFrame) -> pl.LazyFrame:
    offset = (MIDDLE - _middle()) % 24
    middle = pl.when(offset > 12).then(offset - 24).otherwise(offset)
    whole = middle.round().cast(pl.Int32)
    value = filled("{} to {}", _offset(whole - BAND), _offset(whole + BAND))
    return _rows(_quiet(acts), "quiet_hours", "habits.timezone", value, 0.3)


def _middle() -> pl.Expr:
    """The hour in the middle of the pause."""
    return ((pl.col("start") + pl.col("length") / 2) / 2) % 24


def _clock(slot: pl.Expr) -> pl.Expr:
    """`06:30`."""
    hour, half = (slot // 2).cast(pl.String).str.zfill(2), pl.when(slot % 2 == 1).then(pl.lit("30"))
    return filled("{}:{}", hour, half.otherwise(pl.lit("00")))


def _offset(hours: pl.Expr) -> pl.Expr:
    """`UTC+2`."""
    sign = pl.when(hours >= 0).then(pl.lit("+")).otherwise(pl.lit("-"))
    return filled("UTC{}{}", sign, hours.abs())


def _busy(acts: pl.LazyFrame) -> pl.LazyFrame:
    """The busiest sixth of the day, weekdays with twice their share, weekends, office hours and shifts."""
    spans = acts.with_columns(part=(pl.col("hour") // 4) * 4).with_columns(
        share=pl.len().over("part") / pl.len()
    )
    hours = filled("from {}:00 to {}:00", "part", pl.col("part") + 4)
    weekdays = acts.with_columns(share=pl.len().over("weekday") / pl.len())
    name = pl.col("weekday").replace_strict(list(range(1, 8)), _DAYS, return_dtype=pl.String)
    office = (pl.col("weekday") <= 5) & pl.col("hour").is_between(9, 16)
    working = acts.filter(office & (office.mean() >= OFFICE))
    weekend = pl.col("weekday") >= 6
    free = acts.filter(weekend & (weekend.mean() >= WEEKEND))
    rows = pl.concat(
        [
            _cited(spans.filter(pl.col("share") >= 1 / 3), ["part"]).select("id", found=hours),
            _cited(weekdays.filter(pl.col("share") >= 2 / 7), ["weekday"]).select("id", found="on " + name),
            _cited(working.with_columns(all=True), ["all"]).select("id", found=pl.lit("in office hours")),
            _cited(free.with_columns(all=True), ["all"]).select("id", found=pl.lit("at weekends")),
            _cited(_shifts(acts), ["by_night"]).select("id", found=pl.lit("in shifts, some weeks at night")),
        ]
    )
    return _rows(rows, "busy", "habits.routine", pl.col("found"), 0.6)


def _shifts(acts: pl.LazyFrame) -> pl.LazyFrame:
    """The acts of weeks of nights, and of weeks of days, if either come and go."""
    rows = acts.with_columns(week=pl.col("day").dt.truncate("1w"))
    share = (pl.col("hour") < 5).mean()
    weeks = rows.group_by("week").agg(n=pl.len(), share=share).filter(pl.col("n") >= WEEK).sort("week")
    weeks = weeks.filter((pl.col("share") >= BY_NIGHT) | (pl.col("share") <= BY_DAY))
    weeks = weeks.with_columns(by_night=pl.col("share") >= BY_NIGHT)
    by_night, changes = pl.col("by_night"), (pl.col("by_night") != pl.col("by_night").shift()).sum()
    often = (by_night.sum() >= WEEKS) & ((~by_night).sum() >= WEEKS) & (changes >= WEEKS)
    return rows.join(weeks.filter(often).select("week", "by_night"), on="week", how="inner").filter(
        (pl.col("hour") < 5) | ~by_night
    )


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
