"""Attention: what the owner turned to, in words: likes, follows, groups, searches, purchases, views.

Friends and contacts are people, not topics: connections count only where they are follows.
"""

from functools import cache
from typing import Final

import polars as pl

from analyzer.fold import any_of, domain, folded, handle
from analyzer.knowledge.lookup import parents, terms
from parsers.record import Kind

WORTH: Final = {
    Kind.MEMBERSHIP.value: 1.0,
    Kind.SUBSCRIPTION.value: 1.0,
    Kind.PURCHASE.value: 0.8,
    Kind.PAYMENT.value: 0.8,
    Kind.EVENT.value: 0.6,
    Kind.REACTION.value: 0.5,
    Kind.CONNECTION.value: 0.5,
    Kind.SAVE.value: 0.5,
    Kind.SEARCH.value: 0.5,
    Kind.VISIT.value: 0.4,
    Kind.SHARE.value: 0.4,
    Kind.DISCLOSED.value: 0.4,
    Kind.POST.value: 0.3,
    Kind.COMMENT.value: 0.3,
    Kind.VIEW.value: 0.25,
    Kind.LISTEN.value: 0.25,
}
"""Nats that one turn to a topic is worth alone: joining and paying say more than a glance."""

_HANDLES: Final = r"^(?:x|instagram|tiktok|threads|bluesky|mastodon|twitter)/"
"""Platforms whose exports name accounts by handle; elsewhere a name that looks like a handle is another's."""
_NETWORKS: Final = r"^https?://(?:[a-z-]+\.)?(?:x|twitter|facebook|instagram|tiktok|threads|youtube|bsky|reddit|linkedin)\.[a-z]+/"
"""Sites whose first path is an account's name; elsewhere `/time` is a page."""
_CHANNELLED: Final = r"^google/videos"
"""Feeds whose `value` is the channel that a video is of."""
_STORE: Final = r"^https?://play\.google\.com/store/apps/"
_PACKAGE: Final = r"^[a-zA-Z]\w*(?:\.\w+)+$"
_SLOGAN: Final = r"(?:\s[-–—|·]|:)\s.*$"
"""What follows the name of an app in a shop: `Example: Budget & Bills`."""
_FOLLOW: Final = r"(?i)follow|page|like|subscri|channel|company|hashtag|creator|artist|topic"
_SENTENCE: Final = r"(?i) (?:likes?|liked|reacted to|commented on|replied to|added a|updated|shared|hat|aime|gefällt|a publié) "
"""Titles that are sentences about other people's posts name people, not topics."""


def attention(records: pl.LazyFrame) -> pl.LazyFrame:
    """Records of the owner's attention, with `worth`, `name` (folded words of the target), `handle` and `host`.

    `app` says whether it is an app that was installed or opened, and `title` its name without the slogan.
    """
    whose = pl.col("is_owner").fill_null(value=False) | (pl.col("kind") == Kind.DISCLOSED)
    followed = (pl.col("kind") != Kind.CONNECTION) | pl.col("label").fill_null("").str.contains(_FOLLOW)
    rows = records.filter(whose, pl.col("kind").is_in(list(WORTH)), followed)
    target = pl.coalesce("target", "target_id")
    profile = pl.when(pl.col("url").str.to_lowercase().str.contains(_NETWORKS)).then(pl.col("url"))
    app = (pl.col("url").str.contains(_STORE) | (pl.col("label") == "app")).fill_null(value=False)
    package = pl.when(app & pl.col("target_id").str.contains(_PACKAGE)).then(pl.col("target_id"))
    return rows.select(
        "id",
        "kind",
        "feed",
        "when",
        "label",
        "target",
        "amount",
        "currency",
        "text",
        worth=pl.col("kind").replace_strict(WORTH, return_dtype=pl.Float64),
        name=folded(target).str.strip_chars(),
        handle=handle(pl.coalesce(profile, pl.when(pl.col("feed").str.contains(_HANDLES)).then(target))),
        # An app is known by its name up to the slogan, and by its maker's domain.
        title=pl.when(app).then(folded(target.str.replace(_SLOGAN, ""))).str.strip_chars(),
        host=pl.coalesce(
            pl.when(app).then(package.str.to_lowercase().str.split(".").list.reverse().list.join(".")),
            pl.when(~app).then(pl.coalesce(domain(pl.col("url")), domain(target))),
        ),
        app=app,
        channel=pl.when(pl.col("feed").str.contains(_CHANNELLED)).then(pl.col("value")),
    )


def known(rows: pl.LazyFrame, facts: pl.LazyFrame) -> pl.LazyFrame:
    """Rows of attention whose name, handle, host or hashtag is a `key` of the facts, each once, with the facts' columns.

    Where the facts have a column `by`, it says which of these the key is. A host is also known by its domain.
    """
    columns = facts.collect_schema().names()
    parts = []
    for column, keyed in _keyed(rows.cache()).items():
        if column == "hashtag" and "by" not in columns:
            continue  # a name with a # before it is as often an opponent's
        keys = facts.filter(pl.col("by") == column).drop("by") if "by" in columns else facts
        parts.append(keyed.join(keys, left_on="_key", right_on="key", how="inner", maintain_order="left"))
    rest = [c for c in columns if c not in ("key", "by")]
    found = pl.concat(parts).drop("_key")
    return found.sort("id", "_place", *rest).unique("id", keep="first", maintain_order=True).drop("_place")


def _keyed(rows: pl.LazyFrame) -> dict[str, pl.LazyFrame]:
    """Rows by each kind of key, with the key and its rank: a name or an account is surer than a page's host."""
    tagged = rows.filter(pl.col("text").str.contains("#", literal=True))
    tags = pl.col("text").str.to_lowercase().str.extract_all(r"#[\p{L}\p{N}_]+")
    hosts = rows.with_columns(_key=parents(pl.col("host"))).with_columns(_place=pl.lit(2))
    names = [rows.with_columns(_key=pl.col("name"), _place=pl.lit(0))]
    if "title" in rows.collect_schema().names():
        names.append(
            rows.filter(pl.col("title").is_not_null()).with_columns(_key=pl.col("title"), _place=pl.lit(0))
        )
    return {
        "name": pl.concat(names),
        "handle": rows.with_columns(_key=pl.col("handle"), _place=pl.lit(1)),
        "host": hosts.filter(pl.col("host").is_not_null()).explode("_key"),
        "hashtag": tagged.with_columns(_key=tags, _place=pl.lit(3))
        .explode("_key")
        .with_columns(pl.col("_key").str.strip_prefix("#")),
    }


def longest_first(phrases: pl.Series) -> list[str]:
    """Each phrase once, so that a list of patterns prefers the longer of two that begin alike."""
    return sorted(phrases.unique(), key=lambda p: (-len(p), p))


def between_spaces(phrases: list[str]) -> pl.Expr:
    """Phrases as one value to look for, each as whole words."""
    return any_of(f" {p} " for p in phrases)


@cache
def _terms() -> pl.Expr:
    # A match takes its outer spaces along; doubled spaces leave the next one its own. Of those that begin at one place
    # Polars takes the one listed first.
    return between_spaces([p.replace(" ", "  ") for p in longest_first(terms()["phrase"])])


def mentions(attention: pl.LazyFrame) -> pl.LazyFrame:
    """Attention to a term of `terms.tsv`, once for each record and answer it speaks for.

    Of phrases that begin at one place the longest wins, and one that speaks for nothing guards its words: `cricket
    wireless` is no cricket. Words of messages are left to what the owner discloses.
    """
    said = pl.col("kind").is_in([Kind.SEARCH.value, Kind.POST.value, Kind.COMMENT.value])
    sentence = pl.col("target").str.contains(_SENTENCE).fill_null(value=False)
    titled = pl.concat_str("target", pl.lit(" | "), "channel", ignore_nulls=True)
    named = pl.when(~sentence).then(titled).otherwise(pl.lit(""))
    words = (
        pl.when(said)
        .then(pl.concat_str(pl.col("text").fill_null(""), pl.lit(" "), named.fill_null("")))
        .otherwise(named)
    )
    spaced = folded(words).str.replace_all(" ", "  ", literal=True)
    found = attention.with_columns(phrase=spaced.str.extract_many(_terms(), leftmost=True)).filter(
        pl.col("phrase").list.len() > 0
    )
    long = found.explode("phrase").with_columns(
        phrase=pl.col("phrase").str.strip_chars().str.replace_all("  ", " ", literal=True)
    )
    return (
        long.join(terms().lazy(), on="phrase", how="inner").unique(["id", "question", "value"]).drop("phrase")
    )
