"""Networks: from where the owner goes online, by address ranges alone; nothing is looked up.

The range of most nights is that of the home, the other one of most working hours that of the work. How many there were in
all tells of a settled or a restless life. An address of a private range says only that there was a router.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import filled
from analyzer.knowledge.zones import precise

ENOUGH: Final = 5
"""Days on which a range is used from which it is a habit."""
SHARE: Final = 0.4
"""Of the nights, or the working days, on record."""
SEVERAL: Final = 5
"""Networks from which their number says something."""
SHOWN: Final = 20
SEEN: Final = 0.6
_V4: Final = r"^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}(?::\d+)?$"
_V6: Final = r"^((?:[0-9a-f]{1,4}:){2}[0-9a-f]{1,4}):"
_PRIVATE: Final = r"^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|127\.|0\.|f[cd]..:|fe80)"
_MOBILE: Final = r"^(.{2,40}?),? ?(?:[2345]G|LTE)$"


def networks(clocked: pl.LazyFrame) -> pl.LazyFrame:
    """Rows for the range of the nights, that of working hours, mobile networks, and the number of all."""
    ip = pl.col("ip").str.strip_chars().str.to_lowercase()
    rows = clocked.filter(ip != "").select(
        "id", "when", "when_precision", "value", "local",
        range=pl.when(~ip.str.contains(_PRIVATE))
        .then(pl.coalesce(ip.str.extract(_V4) + ".0/24", ip.str.extract(_V6) + "::/48")),
    )  # fmt: skip
    hour, weekday = pl.col("local").dt.hour(), pl.col("local").dt.weekday()
    timed = rows.filter(precise()).drop_nulls(["local", "range"]).with_columns(day=pl.col("local").dt.date())
    night = _habitual(timed.filter((hour < 6) | (hour >= 22)))
    office = timed.filter(hour.is_between(9, 16) & (weekday <= 5))
    work = _habitual(office.join(night.select("range").unique(), on="range", how="anti"))
    mobile = rows.with_columns(carrier=pl.col("value").str.extract(_MOBILE)).drop_nulls("carrier")
    distinct = rows.drop_nulls("range").sort("when", "id").unique("range", keep="first", maintain_order=True)
    several = distinct.with_columns(n=pl.len()).filter(pl.col("n") >= SEVERAL).head(SHOWN)
    return pl.concat(
        [
            _rows(night, "nights", filled("{} at night", "range")),
            _rows(work, "office_hours", filled("{} in working hours", "range")),
            _rows(mobile.sort("when", "id").head(SHOWN), "mobile", filled("{} by phone", "carrier")),
            _rows(several, "number", filled("{} networks in all", "n")),
        ]
    )


def _habitual(timed: pl.LazyFrame) -> pl.LazyFrame:
    """The first records of each day in the range of most days, if it is that of a SHARE of them."""
    daily = timed.sort("when", "id").unique(["range", "day"], keep="first", maintain_order=True)
    counted = daily.with_columns(n=pl.len().over("range"), days=pl.col("day").n_unique())
    often = counted.filter(pl.col("n") >= ENOUGH, pl.col("n") >= SHARE * pl.col("days"))
    best = often.sort("n", "range", descending=[True, False]).select("range").head(1)
    return often.join(best, on="range", how="semi").sort("when", "id").head(SHOWN)


def _rows(rows: pl.LazyFrame, rule: str, value: pl.Expr) -> pl.LazyFrame:
    return propose(
        rows,
        signal="networks",
        rule=f"networks.{rule}",
        question="habits.networks",
        value=value,
        points=SEEN,
        basis=Basis.OBSERVED,
    )
