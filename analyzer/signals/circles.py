"""Circles: groups of people around the owner who know one another, by the chats, events, photos and firms they share.

Who shares a small chat is closer than who shares a large one, so a place of n people ties each two of them by 1 / (n - 1);
in a crowd nobody need know anybody. Louvain's method cuts the net where ties are few, and each circle is named by what
most of its people share. Fewer than SMALLEST people are no circle: whom the owner knows one by one is not told here.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import fold, folded

SMALLEST: Final = 3
"""People besides the owner."""
CROWD: Final = 50
"""People at one place above which they are passed over."""
PEOPLE: Final = 5_000
PAIRS: Final = 200_000
"""Bounds of the net; the people and places that tie most are kept."""
NAMESAKES: Final = 8
"""People of one surname up to which they may be one family."""
TIE: Final = {"chat": 1.0, "photo": 1.0, "event": 1.0, "employer": 0.5, "surname": 0.5}
"""What sharing such a place ties; an employer or a surname may be shared by strangers."""
SHARED: Final = 0.5
"""Of a circle's people, how many share the place that names it or speaks for it."""
ONE: Final = 0.8
"""A person seen at such a place."""
SEED: Final = 1
_UNTITLED: Final = r"\d{5}|^(?:DM|Space|Group|Chat)\b|^\W*$|https?:|@"
_NAMELESS: Final = {"photo": "people in the same photos", "event": "people at the same events"}
_SCHEMA: Final = {"id": pl.String, "how": pl.String, "context": pl.String, "circle": pl.String}


def circles(people: pl.LazyFrame) -> pl.LazyFrame:
    """Rows for each person of a circle at each place that most of the circle share."""
    found = _places(people).map_batches(_found, schema=_SCHEMA)
    return propose(
        found,
        signal="circles",
        rule="circles." + pl.col("how"),
        question="connections.circles",
        value=pl.col("circle"),
        points=ONE,
        basis=Basis.OBSERVED,
        group=pl.concat_str("circle", "context", separator="|"),
    )


def _places(people: pl.LazyFrame) -> pl.LazyFrame:
    """One row for each person at each place of 2 to CROWD people: `person`, `context`, `how`, `title`, `id`."""
    surname = folded(pl.col("person")).str.extract(r"^ \p{L}+ (?:\p{L}+ )*(\p{L}{3,}) $")
    family = people.select("person", "id", context="surname|" + surname, how=pl.lit("surname"), title=surname)
    family = family.filter(pl.col("person").n_unique().over("context") <= NAMESAKES)
    shared = people.with_columns(pl.col("how").replace({"wrote": "chat", "listed": "employer"})).filter(
        pl.col("context") != ""
    )
    rows = pl.concat([shared.select("person", "id", "context", "how", "title"), family]).drop_nulls("context")
    rows = rows.sort("id").unique(["person", "context"], keep="first", maintain_order=True)
    rows = rows.with_columns(size=pl.len().over("context")).filter(pl.col("size").is_between(2, CROWD))
    ranked = rows.group_by("person").agg(tied=pl.len()).sort("tied", "person", descending=[True, False])
    rows = rows.join(ranked.head(PEOPLE).select("person"), on="person", how="semi")
    return rows.sort("size", "context", "person")


def _found(places: pl.DataFrame) -> pl.DataFrame:
    """The evidence for each circle of those places."""
    groups = _communities(places)
    common = _common(places, groups)
    named, circles = Counter[str](), []
    for (number,), rows in common.group_by("_group", maintain_order=True):
        name = _name(rows.select("how", "title").rows(), groups[int(number)])
        named[name] += 1
        circles.append((number, name if named[name] == 1 else f"{name} ({named[name]})"))
    called = pl.DataFrame(circles, schema={"_group": pl.UInt32, "circle": pl.String}, orient="row")
    return common.join(called, on="_group", how="inner").select(list(_SCHEMA))


def _common(places: pl.DataFrame, groups: Sequence[Sequence[str]]) -> pl.DataFrame:
    """The places that most of a group share, of all groups at once: one by one, each would be looked for among all places."""
    members = [(person, number, len(group)) for number, group in enumerate(groups) for person in group]
    schema = {"person": pl.String, "_group": pl.UInt32, "_people": pl.UInt32}
    within = places.join(pl.DataFrame(members, schema=schema, orient="row"), on="person", how="inner")
    within = within.with_columns(held=pl.len().over("_group", "context"))
    return within.filter(pl.col("held") >= SHARED * pl.col("_people")).sort(
        "_group", "held", "size", "context", "person", descending=[False, True, False, False, False]
    )


def _communities(places: pl.DataFrame) -> list[list[str]]:
    """Groups of people, the largest first. Nodes are numbers, so that no hash of a name decides."""
    names = places["person"].unique().sort().to_list()
    if len(names) < SMALLEST:
        return []
    import networkx as nx

    number = {name: n for n, name in enumerate(names)}
    net = nx.Graph()
    net.add_nodes_from(range(len(names)))
    left = PAIRS
    for (_, how), rows in places.group_by("context", "how", maintain_order=True):
        ids = [number[p] for p in rows["person"]]
        left -= len(ids) * (len(ids) - 1) // 2
        if left < 0:
            break
        for a, b in combinations(ids, 2):
            tie = TIE[str(how)] / (len(ids) - 1)
            net.add_edge(a, b, weight=tie + net.get_edge_data(a, b, {"weight": 0.0})["weight"])
    found: Iterable[set[int]] = nx.community.louvain_communities(net, weight="weight", seed=SEED)
    groups = [sorted(names[n] for n in group) for group in found if len(group) >= SMALLEST]
    return sorted(groups, key=lambda group: (-len(group), group))


def _name(common: Sequence[tuple[str, str | None]], group: Sequence[str]) -> str:
    """What most of the group share: a chat's title, a firm, a surname; never a title made of their names."""
    called = {word for name in group for word in fold(name).split() if len(word) > 2}
    for how, title in common:
        if how == "surname":
            return f"family {str(title).title()}"
        if title and not re.search(_UNTITLED, title) and not called & set(fold(title).split()):
            return title.strip()[:80]
    return next((_NAMELESS[how] for how, _ in common if how in _NAMELESS), "people of a chat without a name")
