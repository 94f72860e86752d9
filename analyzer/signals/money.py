"""Money: banks, insurers, brokers, lenders, betting shops and the like, as used, followed, searched for or written by.

Paying a service, opening its app and being reported by it as a customer say that it is used; following it or opening a
page of it says little. What is seen in several months is no errand for somebody else. Services tell of plans, too: who
looks at houses for months moves.
"""

from functools import cache
from typing import Any, Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import folded
from analyzer.knowledge.lookup import entities
from analyzer.knowledge.tables import sheet, table
from analyzer.language.attention import between_spaces, known, longest_first
from parsers.record import Kind

USED: Final = 1.6
"""Nats for a payment or a report of a company that the owner bought, signed up or logged in: customers do that."""
OPENED: Final = 1.0
"""For an app that was installed or opened; repeated, it counts twice."""
LISTED: Final = 0.8
"""For a list of customers that a company uploaded: lists are bought, too."""
WRITTEN: Final = 0.7
"""For a letter that a service sends to its customers; phishers send such letters as well."""
FOLLOWED: Final = 0.5
SEEN: Final = 0.4
"""For a page, a search or a report of a visit."""
MONTH: Final = 0.4
"""For each of at least MONTHS months in which a service comes up."""
MONTHS: Final = 3
CAUTION: Final = 0.7
"""Debts and gambling are hurtful claims: a turn counts less."""
CAUTIOUS: Final = ("finance.hardship", "finance.gambling")
PAID: Final = [Kind.PURCHASE.value, Kind.PAYMENT.value, Kind.SUBSCRIPTION.value]
_FOLLOWS: Final = [k.value for k in (Kind.REACTION, Kind.CONNECTION, Kind.MEMBERSHIP)]
_WORDS: Final = [k.value for k in (Kind.POST, Kind.COMMENT)]
_SHORT: Final = 5
"""Letters from which a name is looked for inside the words of a search or a title."""


def services(attention: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each turn to a service of the tables and each answer that it speaks for, and for its months."""
    rows = attention.filter(~pl.col("kind").is_in(_WORDS))
    whole = known(_payees(rows.filter(pl.col("kind") != Kind.SEARCH)), _facts().lazy()).with_columns(
        worth=_use()
    )
    named = _within(rows.join(whole, on="id", how="anti")).with_columns(worth=pl.lit(SEEN))
    columns = ["id", "kind", "when", "brand", "sort", "worth"]
    found = pl.concat([whole.select(columns), named.select(columns), _funded(rows).select(columns)])
    return pl.concat([_rows(found, "money.", "brand|"), _rows(_steady(found), "money.month_", "steady|")])


def letters(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each mail or business chat in which a service writes to the owner as to a customer."""
    rows = records.filter(
        pl.col("kind") == Kind.MESSAGE, ~pl.col("is_owner"), pl.col("actor").is_not_null()
    ).select(
        "id",
        "kind",
        "when",
        "text",
        # A mail counts by the address it came from: names in it are free to choose.
        name=pl.when(~pl.col("actor").str.contains("@")).then(folded(pl.col("actor")).str.strip_chars()),
        handle=pl.lit(None, dtype=pl.String),
        host=pl.col("actor").str.to_lowercase().str.extract(r"@([a-z0-9.-]+\.[a-z]{2,})>?\s*$"),
    )
    # Few are written by a service; only what these write is read.
    spoken = pl.col("text").str.contains(sheet("money.toml")["letters"]["customer"])
    found = known(rows, _facts().lazy()).filter(spoken).with_columns(worth=pl.lit(WRITTEN))
    basis = Basis.RECEIVED
    return pl.concat(
        [
            _rows(found, "money.letter_", "brand|", basis),
            _rows(_steady(found), "money.month_", "steady|", basis),
        ]
    )


@cache
def _facts() -> pl.DataFrame:
    """Keys with the service (`brand`) and what it is for (`sort`); the project's own rows before those of the brands."""
    homonyms = sheet("money.toml")["homonyms"]["names"]
    own = entities("services.tsv").select("key", "by", brand="name", sort="sort")
    brands = (
        table("brands.parquet")
        .filter(~((pl.col("by") == "name") & pl.col("key").is_in(homonyms)))
        .filter(~((pl.col("by") != "host") & (pl.col("key").str.len_chars() < _SHORT)))
        .select("key", "by", brand=pl.col("name").str.replace(r" \([^()]+\)$", ""), sort="kind")
    )
    return pl.concat([own, brands.join(own, on=["key", "by"], how="anti")])


def _payees(rows: pl.LazyFrame) -> pl.LazyFrame:
    """Rows by name, and payments by the first words of it, too: `TESCO STORES 3412 LEEDS`."""
    words = pl.col("name").str.split(" ")
    few = (pl.col("kind") == Kind.PAYMENT) & (words.list.len() <= 3)
    heads = [pl.when(words.list.len() > n).then(words.list.head(n).list.join(" ")) for n in (3, 2)]
    first = pl.when(few & (words.list.first().str.len_chars() >= _SHORT)).then(words.list.first())
    paid = pl.col("kind").is_in(PAID)
    names = pl.concat_list("name", *heads, first).list.drop_nulls().list.unique(maintain_order=True)
    several = rows.filter(paid, pl.col("name").is_not_null()).with_columns(name=names).explode("name")
    return pl.concat([rows.filter(~paid | pl.col("name").is_null()), several])


def _use() -> pl.Expr:
    reported = sheet("money.toml")["reported"]
    label = pl.col("label").fill_null("")
    disclosed = pl.col("kind") == Kind.DISCLOSED
    return (
        pl.when(pl.col("kind").is_in(PAID) | (disclosed & label.str.contains(reported["customer"])))
        .then(USED)
        .when(pl.col("app"))
        .then(OPENED)
        .when(disclosed & label.str.contains(reported["listed"]) & (label != "lookalike"))
        .then(LISTED)
        .when(pl.col("kind").is_in(_FOLLOWS))
        .then(FOLLOWED)
        .otherwise(SEEN)
    )


def _within(rows: pl.LazyFrame) -> pl.LazyFrame:
    """Searches and titles of pages that hold the name of a service, the longest name first."""
    search = pl.col("kind") == Kind.SEARCH
    words = pl.when(search).then(pl.coalesce("text", "target")).otherwise(pl.col("target"))
    read = rows.filter(search | (pl.col("kind").is_in([Kind.VIEW.value]) & pl.col("host").is_not_null()))
    found = read.with_columns(key=folded(words).str.extract_many(_phrases(), leftmost=True))
    single = found.filter(pl.col("key").list.len() > 0).explode("key")
    single = single.with_columns(pl.col("key").str.strip_chars()).unique(["id", "key"])
    return single.join(_long_names().lazy().drop("by"), on="key", how="inner").unique(["id", "brand", "sort"])


@cache
def _long_names() -> pl.DataFrame:
    """Names that are no common word: of two words or more, or the project's own."""
    names = _facts().filter(pl.col("by") == "name", pl.col("key").str.len_chars() >= _SHORT)
    return names.filter(pl.col("key").str.contains(" ") | pl.col("key").is_in(_own_names()))


@cache
def _phrases() -> pl.Expr:
    return between_spaces(longest_first(_long_names()["key"]))


def _own_names() -> list[str]:
    return entities("services.tsv").filter(pl.col("by") == "name")["key"].to_list()


def _funded(rows: pl.LazyFrame) -> pl.LazyFrame:
    """Payments that say from which bank or with which card they were made."""
    funding = sheet("money.toml")["funding"]
    paid = rows.filter(pl.col("kind").is_in([Kind.PURCHASE.value, Kind.PAYMENT.value]))
    banked = paid.with_columns(
        name=folded(pl.col("text").str.extract(funding["bank"])).str.strip_chars(),
        handle=pl.lit(None, dtype=pl.String),
        host=pl.lit(None, dtype=pl.String),
    ).drop_nulls("name")
    cards = paid.filter(
        pl.col("text").str.contains(funding["credit"]) | pl.col("label").str.contains(funding["credit"])
    )
    by_bank = known(banked, _facts().lazy()).filter(pl.col("sort").is_in(["bank", "wallet", "card"]))
    return pl.concat(
        [
            by_bank.select("id", "kind", "when", "brand", "sort", worth=pl.lit(OPENED)),
            cards.select(
                "id", "kind", "when", brand=pl.lit("a credit card"), sort=pl.lit("paid"), worth=pl.lit(OPENED)
            ),
        ]
    )


def _steady(found: pl.LazyFrame) -> pl.LazyFrame:
    """The first row of each month for services of at least MONTHS months."""
    dated = found.drop_nulls("when").with_columns(month=pl.col("when").dt.truncate("1mo"))
    first = dated.sort("when", "id").unique(["brand", "sort", "month"], keep="first", maintain_order=True)
    steady = first.filter(pl.col("month").n_unique().over("brand", "sort") >= MONTHS)
    return steady.with_columns(worth=pl.lit(MONTH))


def _rows(found: pl.LazyFrame, rule: str, group: str, basis: Basis = Basis.OBSERVED) -> pl.LazyFrame:
    uses: dict[str, list[dict[str, Any]]] = sheet("money.toml")["uses"]
    meant = [(sort, use["question"], use.get("value")) for sort, several in uses.items() for use in several]
    meanings = pl.LazyFrame(
        meant, schema={"sort": pl.String, "question": pl.String, "value": pl.String}, orient="row"
    )
    cautious = pl.col("question").is_in(CAUTIOUS)
    return propose(
        found.join(meanings, on="sort", how="inner"),
        signal="money",
        rule=pl.lit(rule) + pl.col("kind"),
        question=pl.col("question"),
        value=pl.coalesce("value", "brand"),
        points=pl.col("worth") * pl.when(cautious).then(CAUTION).otherwise(1.0),
        basis=basis,
        group=pl.lit(group) + pl.col("brand"),
    )
