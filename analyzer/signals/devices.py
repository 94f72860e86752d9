"""Devices: makes and systems of what the owner holds in the hand, by device names and user agents."""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis

ONE: Final = 1.2
"""A device is on record; whether it is the owner's own shows in repetition."""
_KINDS: Final = (
    (r"(?i)iphone", "iPhone"), (r"(?i)ipad", "iPad"), (r"(?i)apple ?watch|watchos", "Apple Watch"),
    (r"(?i)macbook|macintosh|mac ?os|\bmac\b|imac", "Mac"), (r"(?i)pixel", "Google Pixel"),
    (r"(?i)galaxy|samsung|\bsm-[a-z0-9]+", "Samsung"), (r"(?i)huawei|honor", "Huawei"), (r"(?i)xiaomi|redmi|\bmi \d", "Xiaomi"),
    (r"(?i)oneplus", "OnePlus"), (r"(?i)moto ?[gex]|motorola", "Motorola"), (r"(?i)fairphone", "Fairphone"), (r"(?i)kindle|fire ?tv|echo", "Amazon device"),
    (r"(?i)playstation|\bps[45]\b", "PlayStation"), (r"(?i)xbox", "Xbox"), (r"(?i)nintendo|switch", "Nintendo Switch"),
    (r"(?i)windows phone", "Windows Phone"), (r"(?i)windows nt|windows|\bwin1[01]\b", "Windows computer"), (r"(?i)cros|chromebook", "Chromebook"),
    (r"(?i)smart-?tv|tizen|webos|roku|chromecast|apple ?tv|android ?tv", "television"),
    (r"(?i)android", "Android phone"), (r"(?i)\bios\b", "iPhone or iPad"), (r"(?i)ubuntu|linux|x11", "Linux computer"),
)  # fmt: skip


def devices(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each record of the owner made on a device of a known kind, once a day and kind."""
    rows = records.filter(pl.col("is_owner").fill_null(value=True), pl.col("device").is_not_null())
    distinct = rows.select("device").unique()
    named = distinct.with_columns(found=pl.coalesce(*(_when(p, name) for p, name in _KINDS)))
    found = rows.select("id", "device", day=pl.col("when").dt.date()).join(named, on="device", how="inner")
    daily = found.drop_nulls("found").sort("id").unique(["found", "day"], keep="first", maintain_order=True)
    return propose(
        daily,
        signal="devices",
        rule="devices.seen",
        question="habits.devices",
        value=pl.col("found"),
        points=ONE,
        basis=Basis.OBSERVED,
    )


def _when(pattern: str, name: str) -> pl.Expr:
    return pl.when(pl.col("device").str.contains(pattern)).then(pl.lit(name))
