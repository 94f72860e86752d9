"""Payments: where, how much a month, what comes again and again, and at what prices the owner buys.

A payment that returns in a rhythm of months or of a year with nearly the same sum is a contract, not shopping; three are
needed, and sums may rise once. One dear purchase is a present; a price level needs several different brands. What was
paid to the owner is no spending.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import filled, folded
from analyzer.knowledge.tables import sheet, table
from parsers.record import Kind

SPENT: Final = 0.9
AGAIN: Final = 0.9
SUBSCRIBED: Final = 2.0
"""Nats for a subscription on record: it says itself that it is one."""
SUMMED: Final = 0.7
TIER: Final = 0.12
"""A prior: people of any income buy at a discounter, and once in a while something dear."""
TIMES: Final = 3
"""Payments from which a rhythm or a monthly sum can be seen."""
NEAR: Final = 0.15
"""By what share sums, and gaps between them, may differ from the middle one."""
SLACK: Final = 3
"""Days by which weekends and holidays move a payment."""
MOST: Final = 0.7
"""Share of gaps and sums that must be near."""
LONG: Final = 80
PAID: Final = [Kind.PURCHASE.value, Kind.PAYMENT.value, Kind.SUBSCRIPTION.value]
_RHYTHMS: Final = (("monthly", 27, 33), ("quarterly", 86, 96), ("yearly", 355, 375))
"""Names and days of the rhythms of contracts; by the week people shop."""
_DEALT: Final = {
    **dict.fromkeys(PAID, 0.8),
    Kind.DISCLOSED.value: 0.5,
    Kind.MEMBERSHIP.value: 0.4,
    Kind.CONNECTION.value: 0.3,
    Kind.REACTION.value: 0.3,
    Kind.SAVE.value: 0.3,
}
"""Nats that a turn to a brand says about the prices the owner looks for."""
_SAYS: Final = {"luxury": "high", "premium": "high", "budget": "low"}
_SHORT: Final = 5


def spending(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each purchase, by the shop; where none is named, by the platform it was made on."""
    platform = pl.col("feed").str.extract(r"^([^/]+)").str.to_titlecase()
    shop = pl.coalesce(pl.col("target").str.strip_chars().str.slice(0, LONG), platform)
    return _rows(_paid(records), "money.purchase", "finance.spending", shop, SPENT)


def monthly(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each payment behind the middle sum of a month, for each currency that is paid in several months."""
    sums = (
        _paid(records)
        .filter(pl.col("amount") > 0, pl.col("currency").is_not_null())
        .drop_nulls("when")
        .with_columns(month=pl.col("when").dt.truncate("1mo"))
    )
    one = sums.sort("when", "id").unique(
        ["month", "target", "amount", "currency"], keep="first", maintain_order=True
    )
    months = one.group_by("currency", "month").agg(total=pl.col("amount").sum(), times=pl.len())
    usual = months.group_by("currency").agg(
        middle=pl.col("total").median(), months=pl.len(), times=pl.col("times").sum()
    )
    steady = usual.filter(pl.col("months") >= TIMES, pl.col("times") > TIMES)
    rows = one.join(steady.select("currency", "middle"), on="currency", how="inner")
    said = filled("{}, about {} a month", "currency", pl.col("middle").round_sig_figs(2).cast(pl.Int64))
    return _rows(rows, "money.month", "finance.monthly_spending", said, SUMMED)


def subscriptions(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each subscription on record, and for each payment in a rhythm of contracts."""
    paid = _paid(records).filter(pl.col("target").is_not_null())
    own = paid.filter(pl.col("kind") == Kind.SUBSCRIPTION)
    payee = folded(pl.col("target").str.replace_all(r"\d", "")).str.strip_chars()
    rows = (
        paid.filter(pl.col("kind") != Kind.SUBSCRIPTION, pl.col("amount") > 0)
        .drop_nulls(["when", "currency"])
        .with_columns(payee=payee, day=pl.col("when").dt.date())
        .filter(pl.col("payee") != "")
        .sort("day", "id")
        .unique(["payee", "currency", "day"], keep="first", maintain_order=True)
    )
    each = ["payee", "currency"]
    rows = rows.with_columns(gap=pl.col("day").diff().over(each, order_by=["day", "id"]).dt.total_days())
    rows = rows.with_columns(
        usual=pl.col("gap").median().over(each), price=pl.col("amount").median().over(each)
    )
    near = (pl.col("gap") - pl.col("usual")).abs() <= pl.max_horizontal(pl.lit(SLACK), NEAR * pl.col("usual"))
    same = (pl.col("amount") - pl.col("price")).abs() <= NEAR * pl.col("price")
    again = rows.filter(
        pl.len().over(each) >= TIMES, near.mean().over(each) >= MOST, same.mean().over(each) >= MOST
    )
    rhythm = pl.coalesce(*(pl.when(pl.col("usual").is_between(a, b)).then(pl.lit(n)) for n, a, b in _RHYTHMS))
    named = again.with_columns(rhythm=rhythm, name=pl.col("target").last().over(each, order_by=["day", "id"]))
    shown = pl.col("name").str.strip_chars().str.slice(0, LONG)
    question = "finance.subscriptions"
    return pl.concat(
        [
            _rows(
                own,
                "money.subscription",
                question,
                pl.col("target").str.strip_chars().str.slice(0, LONG),
                SUBSCRIBED,
            ),
            _rows(named.drop_nulls("rhythm"), pl.lit("money.") + pl.col("rhythm"), question, shown, AGAIN),
        ]
    )


def prices(attention: pl.LazyFrame) -> pl.LazyFrame:
    """Rows for the price level of brands that are bought, followed or joined, and the prior for income that goes with it."""
    rows = attention.filter(pl.col("kind").is_in(list(_DEALT))).select("id", "kind", key=_brand())
    found = (
        rows.explode("key").drop_nulls("key").join(_tiers(), on="key", how="inner").unique(["id", "brand"])
    )
    level = propose(
        found,
        signal="money",
        rule=pl.lit("money.price_") + pl.col("kind"),
        question="finance.price_level",
        value=pl.col("tier") + pl.lit(" brands"),
        points=pl.col("kind").replace_strict(_DEALT, return_dtype=pl.Float64),
        basis=Basis.OBSERVED,
        group=pl.lit("brand|") + pl.col("brand"),
    )
    income = propose(
        found,
        signal="money",
        rule="money.tier",
        question="finance.income_level",
        value=pl.col("tier").replace_strict(_SAYS, default=None, return_dtype=pl.String),
        points=TIER,
        basis=Basis.PRIOR,
        group=pl.lit("brand|") + pl.col("brand"),
    )
    return pl.concat([level, income])


def _paid(records: pl.LazyFrame) -> pl.LazyFrame:
    received = pl.col("feed").str.contains(sheet("money.toml")["income"]["feeds"])
    return records.filter(pl.col("is_owner"), pl.col("kind").is_in(PAID), ~received)


def _tiers() -> pl.LazyFrame:
    """Brands by name and, for longer ones, by the name in one word, as accounts and domains have it."""
    names = table("tiers.tsv").select("key", "brand", "tier")
    joined = names.with_columns(pl.col("key").str.replace_all(r"[^\p{L}\p{N}]", "")).filter(
        pl.col("key").str.len_chars() >= _SHORT
    )
    return (
        pl.concat([names, joined.with_columns(key=pl.lit("=") + pl.col("key"))])
        .unique(["key", "brand"])
        .lazy()
    )


def _brand() -> pl.Expr:
    """The keys under which a shop may be known: its name, the first words of it, its account, its domain."""
    words = pl.col("name").str.split(" ")
    paid = pl.col("kind").is_in(PAID)
    heads = [pl.when(paid & (words.list.len() > n)).then(words.list.head(n).list.join(" ")) for n in (3, 2)]
    first = words.list.first()
    head = pl.when(
        (pl.col("kind") == Kind.PAYMENT) & (words.list.len() <= 3) & (first.str.len_chars() >= _SHORT)
    )
    account = pl.lit("=") + pl.col("handle").str.replace_all(r"[._-]|(?:official|officiel)$", "")
    site = pl.lit("=") + pl.col("host").str.extract(r"([^.]+)\.(?:co\.|com\.)?[a-z]{2,}$").str.replace_all(
        "-", ""
    )
    keys = pl.concat_list("name", *heads, head.then(first), account, site)
    return keys.list.drop_nulls().list.unique(maintain_order=True)


def _rows(
    rows: pl.LazyFrame, rule: str | pl.Expr, question: str, value: pl.Expr, points: float
) -> pl.LazyFrame:
    return propose(
        rows, signal="money", rule=rule, question=question, value=value, points=points, basis=Basis.OBSERVED
    )
