"""Politics: parties, office holders, outlets and causes that the owner follows, reads, joins or pays.

Following is not agreeing: journalists and opponents follow, too. So one side counts as evidence against the other,
outlets count little, and what everybody reads (a lean of none or centre) says nothing of lean. What is turned to
again and again is one fact, whichever of its accounts it is.
"""

from functools import cache
from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import folded
from analyzer.knowledge.lookup import entities
from analyzer.knowledge.tables import sheet, table
from analyzer.language.attention import known
from parsers.record import Kind

FAR: Final = 0.3
"""Distance from the centre, on a scale to about 2.3, from which a party counts as left or right."""
PERSON: Final = 0.9
"""Nats for following one politician. Those who follow any follow about nine of their own side for one of the other
(Wojcieszak and others, Science Advances 2022): ln 9 = 2.2 for a follower of whom nothing else is known, less than half of
which is counted, as critics, colleagues and neighbours follow, too."""
CAUSE: Final = 0.8
FAITH: Final = 0.9
OUTLET: Final = 0.65
"""Nats for following an outlet that stands on one side. Where 65 of 100 who share a site are of its side, one of them
is so by ln (65 / 35) = 0.62."""
HALF: Final = 0.5
"""A follower of an outlet left of centre is as often as not in the centre."""
NEAR: Final = 0.75
"""A party left of centre is still a choice of side."""
AGAINST: Final = 0.5
"""What speaks for one side speaks half as much against the other."""
GAVE: Final = 3.0
PAYING: Final = (Kind.PAYMENT.value, Kind.PURCHASE.value, Kind.SUBSCRIPTION.value)
TURNS: Final = {
    Kind.PAYMENT.value: 1.3,
    Kind.PURCHASE.value: 1.3,
    Kind.MEMBERSHIP.value: 1.0,
    Kind.SUBSCRIPTION.value: 1.0,
    Kind.CONNECTION.value: 1.0,
    Kind.REACTION.value: 1.0,
    Kind.EVENT.value: 1.0,
    Kind.SHARE.value: 0.8,
    Kind.POST.value: 0.8,
    Kind.COMMENT.value: 0.6,
    Kind.SAVE.value: 0.6,
    Kind.DISCLOSED.value: 0.3,
    Kind.VISIT.value: 0.3,
    Kind.VIEW.value: 0.3,
    Kind.LISTEN.value: 0.3,
    Kind.SEARCH.value: 0.2,
}
"""Times following: to pay is to support, to link is half to argue, to look or look up is to be curious."""
_DECLINED: Final = ("declined", "invited")
"""Events to which the owner did not go, or was only asked."""
PAYEE: Final = 6
"""Words of a payee's name that are tried: `Greenpeace e. V. Hamburg` is also `Greenpeace`."""
_NO_PAGES: Final = "reddit/"
"""Targets there are communities, which have a table of their own: the name of one is not the page of that name."""


def people(attention: pl.LazyFrame) -> pl.LazyFrame:
    """Rows for the party and lean of office holders and parties that the owner turns to."""
    words = sheet("offices.toml")
    bare = (
        pl.col("name").str.replace(f"^(?:{words['before']}) ", "").str.replace(f" (?:{words['after']})$", "")
    )
    rows = _turns(attention).with_columns(name=bare)
    both = known(rows, _politicians().lazy()).cache()
    worth = PERSON * pl.col("turn")
    return pl.concat(
        [_rows(both, "party", "politics.party", pl.col("found"), worth), *_sides(both, "holder", worth, NEAR)]
    )


@cache
def _politicians() -> pl.DataFrame:
    """A row for each key of a party, a leader and an office holder: the project's own word for it comes first."""
    own = entities("party_names.tsv").select("key", "by", "lean", who="name", found="name")
    leaders = entities("leaders.tsv").select("key", "by", "lean", who="name", found="party")
    officials = table("politicians.parquet").select("key", "by", "lean", who="name", found="party")
    score = pl.col("left_right")
    side = pl.when(score <= -FAR).then(pl.lit("left")).when(score >= FAR).then(pl.lit("right"))
    named = table("parties.parquet").select("key", by=pl.lit("name"), lean=side, who="party", found="party")
    every = pl.concat([own, leaders, officials, named])
    return every.unique(["key", "by"], keep="first", maintain_order=True)


def outlets(attention: pl.LazyFrame) -> pl.LazyFrame:
    """Rows for the media diet, and for the lean of outlets that have one."""
    facts = entities("outlets.tsv").lazy().select("key", "by", "lean", who="name", found="name")
    rows = known(_turns(attention), facts).cache()
    diet = _rows(rows, "outlet", "politics.media", pl.col("found"), pl.col("worth") * 1.6)
    return pl.concat([diet, *_sides(rows, "outlet", OUTLET * pl.col("turn"), HALF)])


def causes(attention: pl.LazyFrame) -> pl.LazyFrame:
    """Rows for issues, faith and lean by the organisations that the owner joins, follows or pays."""
    facts = entities("causes.tsv").lazy().select("key", "by", "lean", "question", issue="value", who="name")
    rows = known(_turns(attention), facts).cache()
    faith = pl.col("question") == "beliefs.religion"
    # Who follows a church may sing there, report on it or be curious.
    times = pl.when(faith).then(FAITH).otherwise(1.6)
    issue = _rows(rows, "issue", pl.col("question"), pl.col("issue"), pl.col("worth") * times)
    return pl.concat([issue, *_sides(rows, "cause", CAUSE * pl.col("turn"), HALF)])


def donations(attention: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each payment that calls itself a donation or goes to a known cause, party or candidate."""
    rows = _turns(attention).filter(pl.col("kind").is_in(PAYING))
    words = pl.concat_str(pl.col("label", "text", "target").fill_null(""), separator=" ")
    # What is bought may be called anything.
    bought = pl.col("kind") == Kind.PURCHASE
    named = ~bought & folded(words).str.contains(sheet("giving.toml")["gift"])
    paid = pl.concat(
        [rows.filter(named), known(rows, _payees().lazy()).select(rows.collect_schema().names())]
    )
    whom = pl.coalesce("name", "handle", "id")
    given = paid.unique("id").with_columns(who=whom)
    return _rows(given, "donation", "politics.donations", pl.col("target").str.slice(0, 80), pl.lit(GAVE))


@cache
def _payees() -> pl.DataFrame:
    """Keys of whom one gives to: causes, parties and candidates."""
    own = [entities(name).select("key", "by") for name in ("causes.tsv", "party_names.tsv", "leaders.tsv")]
    parties = table("parties.parquet").select("key", by=pl.lit("name"))
    return pl.concat([*own, parties]).unique().sort("key", "by")


def _turns(attention: pl.LazyFrame) -> pl.LazyFrame:
    """The same rows with `turn`, what turning to somebody this way says of agreeing; payees by the name that is known."""
    page = pl.when(~pl.col("feed").str.starts_with(_NO_PAGES)).then("name")
    went = (pl.col("kind") != Kind.EVENT) | ~pl.col("label").is_in(_DECLINED).fill_null(value=False)
    turn = pl.col("kind").replace_strict(TURNS, return_dtype=pl.Float64)
    rows = attention.filter(went).with_columns(name=page, turn=turn)
    paid = pl.col("kind") == Kind.PAYMENT
    return pl.concat([rows.filter(~paid), rows.filter(paid).with_columns(name=_payee(pl.col("name")))])


def _payee(name: pl.Expr) -> pl.Expr:
    """The longest beginning of a payee's name that is known, without the way of paying; else the name."""
    whom = name.str.replace(f"^(?:{sheet('giving.toml')['through']} )+", "")
    words = whom.str.split(" ")
    starts = [words.list.head(n).list.join(" ") for n in range(PAYEE, 0, -1)]
    # Beginning by beginning: a look at the elements of a list would make the set of names anew for each row.
    names = _payees().filter(by="name")["key"].unique().implode()
    return pl.coalesce(*(pl.when(start.is_in(names)).then(start) for start in starts), whom)


def _sides(rows: pl.LazyFrame, rule: str, worth: pl.Expr, near: float) -> list[pl.LazyFrame]:
    """For the side shown, and against the other; what stands near the centre counts `near` as much."""
    sided = rows.with_columns(
        _times=pl.when(pl.col("lean").str.starts_with("centre-")).then(near).otherwise(1.0),
        lean=pl.col("lean").str.strip_prefix("centre-"),
    ).filter(pl.col("lean").is_in(["left", "right"]))
    other = pl.when(pl.col("lean") == "left").then(pl.lit("right")).otherwise(pl.lit("left"))
    points = worth * pl.col("_times")
    return [
        _rows(sided, rule, "politics.lean", pl.col("lean"), points),
        _rows(sided, rule, "politics.lean", other, -AGAINST * points),
    ]


def _rows(
    rows: pl.LazyFrame, rule: str, question: str | pl.Expr, value: pl.Expr, points: pl.Expr
) -> pl.LazyFrame:
    return propose(
        rows,
        signal="politics",
        rule=f"politics.{rule}",
        question=question,
        value=value,
        points=points,
        basis=Basis.OBSERVED,
        group=pl.concat_str(pl.lit("page|"), pl.col("who")),
    )
