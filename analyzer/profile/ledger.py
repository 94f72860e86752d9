"""Signals → additive points; the arithmetic that must add up.

What a rule proposes for a record is what it would be worth alone. Evidence repeats itself, so the n-th row of a rule
(strongest first) counts ln(n / (n - 1)) of its points: n equal rows together count 1 + ln n, at most RULE_CAP.
Rows of one group are the same fact seen several times, and saturate alike, at most GROUP_CAP. Priors are true of a
population and never of this person: together they stay below PRIOR_CAP. Points are kept in steps of 1/1024 nat,
so that sums are exact in any order.
"""

from collections.abc import Iterable
from typing import Final

import polars as pl

from analyzer.finding import LEDGER, Basis, Engine
from analyzer.profile.refine import guess_town, refine
from analyzer.profile.windows import agree

RULE_CAP: Final = 4.0
"""Times the strongest row: what a rule can say at most for one value (reached at about twenty rows)."""
GROUP_CAP: Final = 2.0
"""Times the strongest row: what one fact can say at most, however often it is seen (reached at three rows)."""
PRIOR_CAP: Final = 0.35
"""Nats that all priors for a value count together; below every question's threshold."""
STEP: Final = 1024.0

_ORDER: Final = ["question", "value", "rule", "record", "group", "signal", "basis"]
_SIDE: Final = ["question", "value", "_against"]


def ledger(proposed: Iterable[pl.LazyFrame], engine: Engine = "streaming") -> pl.DataFrame:
    """The ledger of what all signals proposed: final points, sorted by question, value, rule and record.

    One signal after the other: all at once would hold together what each of them holds for a while.
    """
    rows = [rows.collect(engine=engine) for rows in proposed]
    together = pl.concat([pl.DataFrame(schema=LEDGER), *rows], how="vertical")
    return weigh(guess_town(refine(agree(together))))


def weigh(rows: pl.DataFrame) -> pl.DataFrame:
    """The same rows with the points that count. Zero points stay: they are evidence held in reserve."""
    rows = rows.filter(pl.col("points").is_finite() & (pl.col("points") != 0)).unique()
    rows = rows.with_columns(
        pl.col("group").fill_null(pl.concat_str("rule", "value", separator="|")),
        _times=pl.when(pl.col("group").is_null()).then(RULE_CAP).otherwise(GROUP_CAP),
        _size=pl.col("points").abs(),
        _against=pl.col("points") < 0,
    ).sort("_size", *_ORDER, descending=[True, *[False] * len(_ORDER)])
    worst = pl.max_horizontal(_rank("rule"), _rank("group")).cast(pl.Float64)
    share = pl.when(worst <= 1).then(1.0).otherwise((worst / (worst - 1)).log())
    rows = rows.with_columns(_share=pl.col("_size") * share)
    rows = _capped(rows, [*_SIDE, "rule"], RULE_CAP * pl.col("_size").max())
    rows = _capped(rows, [*_SIDE, "group"], (pl.col("_times") * pl.col("_size")).max())
    priors = pl.col("basis") == Basis.PRIOR.value
    rows = pl.concat([rows.filter(~priors), _capped(rows.filter(priors), _SIDE, pl.lit(PRIOR_CAP))])
    signed = pl.when("_against").then(-pl.col("_share")).otherwise("_share")
    # Towards zero, so that a cap stays a cap; the nudge is for sums such as 0.35 - 0.2 + 0.2.
    steps = ((signed.abs() * STEP + 1e-6).floor() * signed.sign()) / STEP + 0.0
    return rows.with_columns(points=steps).select(*LEDGER).sort(_ORDER)


def _rank(key: str) -> pl.Expr:
    """The place of a row among those with the same key on its side, the strongest first."""
    return pl.int_range(1, pl.len() + 1).over([*_SIDE, key])


def _capped(rows: pl.DataFrame, key: list[str], cap: pl.Expr) -> pl.DataFrame:
    """What each row still adds below the cap, the strongest first."""
    total = pl.col("_share").cum_sum().over(key)
    limit = cap.over(key) if cap.meta.root_names() else cap
    rows = rows.with_columns(_total=total, _limit=limit)
    adds = pl.min_horizontal("_total", "_limit") - pl.min_horizontal(
        pl.col("_total") - pl.col("_share"), "_limit"
    )
    return rows.with_columns(_share=adds.clip(0.0)).drop("_total", "_limit")
