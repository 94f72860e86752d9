"""The owner's zone, and instants as the clock on their wall had them."""

from datetime import datetime
from functools import cache
from typing import Any, Final
from zoneinfo import ZoneInfo, available_timezones

import polars as pl

from analyzer.finding import Engine
from analyzer.fold import filled, folded
from analyzer.knowledge.places import near
from analyzer.knowledge.tables import sheet, table
from parsers.record import Kind

LOCATED: Final = 3
"""Days with a located night from which their place gives the zone."""
ACTS: Final = [
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
"""What a person does with the hands: a device that reports on its own at night says nothing."""
_QUESTION: Final = "habits.timezone"
_SET: Final = [k.value for k in (Kind.PROFILE, Kind.SETTING, Kind.ASSIGNED)]
_PLACED: Final = [k.value for k in (Kind.VISIT, Kind.MEDIA, Kind.POST, Kind.TRAVEL, Kind.LOGIN)]


def zone_of(records: pl.LazyFrame) -> pl.LazyFrame:
    """One row: `zone`, an IANA name the owner `set` or that of the city where they spend `nights`, and `offset`, hours by the sun there."""
    return pl.concat([_set(records), _nights(records)], how="diagonal").select(
        zone=pl.coalesce(pl.col("set").drop_nulls().first(), pl.col("nights").drop_nulls().first()),
        offset=pl.col("offset").drop_nulls().first(),
        set=pl.col("set").drop_nulls().first(),
        nights=pl.col("nights").drop_nulls().first(),
    )


def nowhere() -> pl.LazyFrame:
    """The same row of somebody of whom no zone is known."""
    return pl.LazyFrame(
        [{}], schema={"zone": pl.String, "offset": pl.Int64, "set": pl.String, "nights": pl.String}
    )


def by_nights(zone: pl.LazyFrame) -> pl.LazyFrame:
    """The same row as it is where nobody set a zone."""
    return zone.with_columns(zone=pl.col("nights"), set=pl.lit(None, dtype=pl.String))


@cache
def zone_names() -> tuple[str, ...]:
    """Every zone that has a name, in order; to list them, the system's folder of zones is walked through."""
    return tuple(sorted(available_timezones()))


@cache
def city_zones() -> pl.DataFrame:
    """`zone` for each `city`, as `City, Country`."""
    known = table("cities.parquet").sort("population", "timezone", descending=[True, False])
    named = known.select(city=filled("{}, {}", "city", "country"), zone="timezone")
    return named.unique("city", keep="first", maintain_order=True)


def local(acts: pl.LazyFrame, zone: pl.LazyFrame) -> pl.LazyFrame:
    """The acts with `local`: the time on the owner's clock, null where it cannot be told. `zone` is a row as of `zone_of`."""
    rows = acts.join(zone.select("zone", "offset"), how="cross").with_columns(
        _hour=pl.col("when").dt.truncate("1h")
    )
    slots = rows.select("_hour", "zone").unique().drop_nulls()
    shift = pl.struct("_hour", "zone").map_elements(_shift, return_dtype=pl.Int64)
    known = rows.join(slots.with_columns(_shift=shift), on=["_hour", "zone"], how="left")
    minutes = (
        pl.when(~pl.col("when_precision").str.ends_with("-local"))
        .then(pl.coalesce("_shift", pl.col("offset") * 60))
        .otherwise(0)
    )
    return known.with_columns(local=pl.col("when") + pl.duration(minutes=minutes)).drop("_hour", "_shift")


def clocked(records: pl.LazyFrame, zone: pl.LazyFrame, engine: Engine) -> pl.DataFrame:
    """The owner's ACTS, and what bears an address: `id`, `kind`, `is_owner`, `when`, `when_precision`, `value`, `ip`, `local`."""
    # In steps: what reads this reads it many times over.
    acts = pl.col("kind").is_in(ACTS) & precise()
    rows = records.filter(pl.col("is_owner").fill_null(value=True), acts | (pl.col("ip") != ""))
    columns = ("id", "kind", "is_owner", "when", "when_precision", "value", "ip")
    settled = rows.select(columns).collect(engine=engine).lazy()
    return local(settled, zone).select(*columns, "local").collect(engine=engine)


def precise() -> pl.Expr:
    """Whether the time is known to the minute."""
    return pl.col("when_precision").str.contains("^(?:second|minute)")


def _set(records: pl.LazyFrame) -> pl.LazyFrame:
    """The zone set most often, the last one where several are."""
    labels = [label for label, told in sheet("labels.toml").items() if told["question"] == _QUESTION]
    names = table("values.tsv").filter(pl.col("question") == _QUESTION)
    rows = records.filter(
        pl.col("label").is_in(labels), pl.col("kind").is_in(_SET), pl.col("value").is_not_null()
    ).select("id", "when", "value", word=folded(pl.col("value")).str.strip_chars())
    meant = names.lazy().select(word="said", meant="value")
    known = rows.join(meant, on="word", how="left").with_columns(zone=pl.coalesce("meant", "value"))
    valid = known.filter(pl.col("zone").is_in(zone_names()))
    counted = valid.group_by("zone").agg(n=pl.len(), last=pl.col("when").max())
    best = counted.sort("n", "last", "zone", descending=[True, True, False], nulls_last=True).head(1)
    return best.select(set="zone")


def _nights(records: pl.LazyFrame) -> pl.LazyFrame:
    rows = records.filter(pl.col("is_owner"), pl.col("kind").is_in(_PLACED)).drop_nulls(
        ["when", "lat", "lon"]
    )
    hours = (pl.col("lon") / 15).round().cast(pl.Int64)
    sun = rows.with_columns(offset=hours, sun=pl.col("when") + pl.duration(hours=hours))
    hour = pl.col("sun").dt.hour()
    nights = sun.filter((hour < 6) | (hour >= 22)).with_columns(day=pl.col("sun").dt.date())
    spent = nights.group_by("offset").agg(n=pl.col("day").n_unique())
    best = spent.filter(pl.col("n") >= LOCATED).sort("n", "offset", descending=[True, False]).head(1)
    return best.join(_city(nights), on="offset", how="left").select("offset", nights="zone")


def _city(nights: pl.LazyFrame) -> pl.LazyFrame:
    """The zone of the city near which most nights are spent, for each `offset`."""
    squares = nights.group_by("offset", pl.col("lat").round(1), pl.col("lon").round(1)).agg(
        n=pl.col("day").n_unique()
    )
    best = squares.sort("n", "lat", "lon", descending=[True, False, False]).unique(
        "offset", keep="first", maintain_order=True
    )
    return near(best).join(city_zones().lazy(), on="city", how="left").select("offset", "zone")


def _shift(slot: dict[str, Any]) -> int:
    """Minutes from UTC in that hour."""
    when: datetime = slot["_hour"]
    shift = when.astimezone(ZoneInfo(slot["zone"])).utcoffset()
    return int(shift.total_seconds() // 60) if shift else 0
