"""People: everybody else whom the records name, each under one name, as far as the records themselves tie names.

A contact ties a name to its numbers and addresses, a letter a name to an address; `ines.falkenroth` is `Ines Falkenroth`
without its signs, and so is `ines.falken`; a first name alone is the one person who bears it. Senders of letters that bear no person's name are
shops, and nobody.
"""

from typing import Final

import polars as pl

from analyzer.finding import Engine
from analyzer.fold import folded
from analyzer.knowledge.tables import table
from parsers.record import Kind

SHARED: Final = 3
"""Names with one number or address up to which it may be one person's; more share a switchboard."""
BIRTHS: Final = 1_000
"""Births from which the first word of a sender is a person's name."""
DIALLED: Final = 9
"""Digits at the end of a phone number by which it is known however it is dialled."""
LONGEST: Final = 120
"""Characters of a name."""

_WROTE: Final = [k.value for k in (Kind.MESSAGE, Kind.COMMENT, Kind.REACTION, Kind.POST, Kind.SHARE)]
_LISTED: Final = ["friend", "close_friend", "company", "employer", "connection", "invited"]
"""Labels of connections that are people; who is merely followed is often nobody the owner knows."""
_TOGETHER: Final = ["chat", "photo"]
_RELATIVES: Final = ["family_member", "relationship"]
_BOX: Final = r"^\s*\"?([^<>\"]*?)\"?\s*<([^<>\s]+@[^<>\s]+)>"
_SHORTENED: Final = r"^@?(\p{Ll}{3,})[._](\p{Ll}{3,})$"
_PHONE: Final = r"^\+?[\d\s().\-/]{6,}$"
_MACHINE: Final = r"(?i)(?:^|<)(?:no-?reply|do-?not-?reply|info|support|service|news|newsletter|office|team|hello|kontakt)[\w.+-]*@"


def persons(records: pl.LazyFrame, engine: Engine = "in-memory") -> pl.LazyFrame:
    """Each spelling of somebody else, `name`, with the one name they go by here, `person`."""
    return _persons(_named(records).collect(engine=engine).lazy(), records)


def appearances(records: pl.LazyFrame, engine: Engine = "in-memory") -> pl.LazyFrame:
    """Where others are named: `id`, `archive`, `how`, `name`, `person`, their `address`, and what they share.

    `how` is wrote, contact, listed, chat, photo, event or relative. People with the same `context` are together there,
    under a `title` if it has one. What somebody wrote in one conversation is one row, with its first record, their number
    `n`, and the times `first` and `last`.
    """
    # In steps: the rows are read many times over.
    named = _named(records).collect(engine=engine)
    rows = named.lazy()
    if named.is_empty():
        return rows.with_columns(person=pl.lit(None, dtype=pl.String))
    return rows.join(_persons(rows, records), on="name", how="inner")


def _named(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each record and name of somebody else in it."""
    label, there = pl.col("label"), pl.col("archive") + "|"
    message = pl.col("kind") == Kind.MESSAGE
    thread = there + pl.col("thread")
    listed = records.filter(pl.col("kind") == Kind.CONNECTION)
    contacts = records.filter(pl.col("kind") == Kind.CONTACT)
    numbers = pl.concat_str(pl.col("target_id").fill_null(""), pl.col("value").fill_null(""), separator="; ")
    rows = [
        _rows(
            _letters(records), "wrote", "actor",
            context=pl.when(message).then(thread), title=pl.when(message).then("thread"),
            n=pl.col("n"),
        ),
        _rows(contacts, "contact", "target", address=numbers),
        _rows(
            records.filter(pl.col("kind") == Kind.MEMBERSHIP, label == "chat"), "chat", "actor",
            context=thread, title=pl.col("thread"),
        ),
        _rows(
            listed.filter(label.is_in(_TOGETHER)), label, "target", address=pl.col("target_id"),
            context=there + pl.col("member"), title=pl.when(label == "chat").then("value"),
        ),
        _rows(
            listed.filter(label.is_in(_LISTED)), "listed", "target",
            context=folded(pl.col("value")), title=pl.col("value"),
        ),
        _rows(
            records.filter(pl.col("kind") == Kind.EVENT, pl.col("value").str.contains("@", literal=True)), "event", "value",
            context=there + pl.coalesce("target_id", "id"), title=pl.col("target"),
        ),
        _rows(records.filter(pl.col("kind") == Kind.PROFILE, label.is_in(_RELATIVES)), "relative", "target"),
    ]  # fmt: skip
    named = pl.concat(rows).drop_nulls("name").explode("name")
    named = named.with_columns(pl.col("name").str.strip_chars().str.slice(0, LONGEST))
    return named.filter(~pl.col("name").str.contains(_MACHINE), pl.col("name").str.contains(r"\p{L}|^\+"))


def _letters(records: pl.LazyFrame) -> pl.LazyFrame:
    """What others wrote, a row for each of them in each conversation."""
    rows = records.filter(pl.col("kind").is_in(_WROTE), ~pl.col("is_owner"), pl.col("actor").is_not_null())
    return rows.group_by("archive", "kind", "thread", "actor").agg(
        pl.col("id").min(), n=pl.len(), first=pl.col("when").min(), last=pl.col("when").max()
    )


def _rows(rows: pl.LazyFrame, how: str | pl.Expr, column: str, **more: pl.Expr) -> pl.LazyFrame:
    nothing = pl.lit(None, dtype=pl.String)
    return rows.select(
        "id",
        "archive",
        how=pl.lit(how) if isinstance(how, str) else how,
        name=pl.col(column).str.split("; "),
        address=more.get("address", nothing),
        context=more.get("context", nothing),
        title=more.get("title", nothing),
        n=more.get("n", pl.lit(1, dtype=pl.UInt32)),
        first=pl.col("first" if "n" in more else "when"),
        last=pl.col("last" if "n" in more else "when"),
    )


def _persons(named: pl.LazyFrame, records: pl.LazyFrame) -> pl.LazyFrame:
    """`name` and `person`, without the owner and without senders that are shops."""
    keyed = _keyed(named)
    roots = _ties(named, keyed).map_batches(_united, schema={"key": pl.String, "root": pl.String})
    rooted = keyed.join(roots, on="key", how="left").with_columns(root=pl.coalesce("root", "key"))
    own = rooted.join(_own(records), on="key", how="semi").select("root").unique()
    kept = rooted.filter((pl.col("listed") | pl.col("named")).any().over("root")).join(
        own, on="root", how="anti"
    )
    words = pl.col("alone").str.contains(" ", literal=True), pl.col("alone").str.contains("@", literal=True)
    best = kept.sort(*words, "n", "alone", descending=[True, False, True, False]).group_by(
        "root", maintain_order=True
    )
    return kept.join(best.agg(person=pl.col("alone").first()), on="root", how="inner").select(
        "name", "person"
    )


def _keyed(named: pl.LazyFrame) -> pl.LazyFrame:
    """Each spelling with its `key`, the `alone` name without an address, and whether it is more than a sender."""
    box = pl.col("name").str.extract_groups(_BOX).struct
    spelt = named.group_by("name").agg(n=pl.col("n").sum(), listed=(pl.col("how") != "wrote").any())
    spelt = spelt.with_columns(alone=box.field("1").replace("", None), mail=box.field("2"))
    first = folded(pl.col("alone")).str.extract(r"^ (\p{L}+) \p{L}")
    births = table("names.parquet").filter(pl.col("births") >= BIRTHS)["name"]
    is_named = first.is_in(births.implode()).fill_null(value=False)
    spelt = spelt.with_columns(
        named=~pl.col("name").str.contains("@", literal=True) | is_named,
        alone=pl.coalesce("alone", "mail", "name"),
    )
    return spelt.with_columns(key=_key(pl.col("alone")), mail=_key(pl.col("mail"))).filter(
        pl.col("key") != ""
    )


def _ties(named: pl.LazyFrame, keyed: pl.LazyFrame) -> pl.LazyFrame:
    """Pairs of keys, `key` and `other`, that are one person's."""
    listed = named.filter(~pl.col("address").str.contains("/", literal=True)).select(
        key=_key(pl.col("name")), other=pl.col("address").str.split("; ")
    )
    listed = listed.explode("other").with_columns(other=_key(pl.col("other")))
    boxes = keyed.select("key", other="mail")
    letters = pl.col("alone").str.contains(r"^\p{L}+$")
    full = keyed.filter(pl.col("alone").str.contains(r"^\p{L}+ \p{L}")).select(
        other="key", first=folded(pl.col("alone")).str.extract(r"^ (\p{L}+) ")
    )
    only = full.unique().filter(pl.len().over("first") == 1)
    lone = keyed.filter(letters).select("key").join(only, left_on="key", right_on="first", how="inner")
    called = _called(keyed, full.unique())
    pairs = (
        pl.concat([listed, boxes, lone.select("key", "other"), called.select("key", "other")])
        .drop_nulls()
        .unique()
    )
    pairs = pairs.filter(pl.col("other") != "", pl.col("key") != "", pl.col("key") != pl.col("other"))
    return pairs.filter(pl.len().over("other") <= SHARED)


def _called(keyed: pl.LazyFrame, full: pl.LazyFrame) -> pl.LazyFrame:
    """`ines.falken` as `key`, with the one full name as `other` that begins so.

    All names that begin so stand together in order, so the first two tell whether there is one alone. Each shortened
    name beside each full one of that first name would be n times n.
    """
    parts = pl.col("alone").str.extract_groups(_SHORTENED).struct
    first, rest = parts.field("1"), parts.field("2")
    short = keyed.select("key", begins=first + " " + first + rest).drop_nulls().sort("begins")
    names = full.select("other", spelt=pl.col("first") + " " + pl.col("other")).drop_nulls().sort("spelt")
    pairs = names.with_columns(next=pl.col("other").shift(-1), next_spelt=pl.col("spelt").shift(-1))
    found = short.join_asof(
        pairs, left_on="begins", right_on="spelt", strategy="forward", coalesce=False, check_sortedness=False
    )
    one, two = (pl.col(column).str.starts_with(pl.col("begins")) for column in ("spelt", "next_spelt"))
    near = pl.concat(
        [found.filter(one), found.filter(two).select(pl.exclude("other"), other="next")], how="diagonal"
    )
    return near.filter(pl.col("other").n_unique().over("key") == 1)


def _united(pairs: pl.DataFrame) -> pl.DataFrame:
    """Each key with the least key that pairs lead to from it."""
    if pairs.is_empty():
        return pl.DataFrame(schema={"key": pl.String, "root": pl.String})
    import networkx as nx

    graph = nx.Graph(pairs.select("key", "other").iter_rows())
    found = [(key, min(group)) for group in nx.connected_components(graph) for key in group]
    return pl.DataFrame(found, schema={"key": pl.String, "root": pl.String}, orient="row").sort("key")


def _own(records: pl.LazyFrame) -> pl.LazyFrame:
    """Keys of the owner's names, addresses and numbers."""
    told = pl.col("label").is_in(["name", "username", "email", "phone"])
    names = [
        records.filter("is_owner", pl.col("kind") == Kind.PROFILE, told).select(name="value"),
        records.filter("is_owner", pl.col("kind").is_in(_WROTE)).select(name="actor"),
        records.filter("is_owner", pl.col("kind") == Kind.MEMBERSHIP, pl.col("label") == "chat").select(
            name="actor"
        ),
    ]
    return pl.concat(names).drop_nulls().unique().select(key=_key(pl.col("name"))).unique()


def _key(name: pl.Expr) -> pl.Expr:
    """What all spellings of a name, an address or a number have in common."""
    digits = name.str.replace_all(r"\D", "").str.tail(DIALLED)
    plain = folded(name).str.replace_all(" ", "", literal=True)
    return (
        pl.when(name.str.contains(_PHONE)).then("tel:" + digits)
        .when(name.str.contains("@", literal=True)).then(name.str.strip_chars().str.to_lowercase())
        .otherwise(plain)
    )  # fmt: skip
