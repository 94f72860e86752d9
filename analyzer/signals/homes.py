"""Homes: where the owner lives and comes from, by names and words of places in what they write.

A word says as much as few other places share it (`local_words.tsv`), a name that is merely dropped nearly nothing:
people name places they read of. What counts is how its sentence stands to it (`settings.toml`): who writes `here`,
`our` or `tourists never see` is at home there; who writes `back home` or `my grandma` comes from there; who travels
there, follows its team or watches its films is neither. A phrase that stands for several places is shared out among
them, and the words of one text for one place are one fact; so are all everyday words of one way of speaking. Who
writes much names every place some time: a phrase counts as often as it comes in PAGE texts. Country and city agree
(see `analyzer.profile.refine`).
"""

from functools import cache
from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.fold import any_of, filled, folded
from analyzer.knowledge.places import aliases
from analyzer.knowledge.tables import sheet, table
from analyzer.language.own_words import own_words
from parsers.record import Kind

READ: Final = 1_500
"""Characters of a text that are looked at."""
WHOLE: Final = 280
"""Characters up to which a text is of one piece: `here` in one sentence stands for the next one, too."""
TWO: Final = 2
"""Words of other languages in the first WHOLE characters that make a text one of theirs: names hold single ones."""
HALF: Final = 0.5
"""Share of texts in other languages than English above which none is read."""
PAGE: Final = 150
"""Distinct texts in which a phrase is counted; of more, the share is."""
MOST: Final = 8
"""Texts a phrase is cited from: further ones would add less than a tenth."""
DEGREES: Final = {"own": 0.45, "near": 0.3, "faint": 0.12, "name": 0.15}
"""Nats of a word in a sentence that does not say how its writer stands to the place: at 0.45 people who live there use
it about half as often again as all others together."""
LARGE: Final = 250_000
"""Inhabitants from which a bare name is meant as the city's."""
SETTINGS: Final = {
    "home": {"demographics.location": 2.2, "demographics.birthplace": 0.4},
    "origin": {"demographics.location": 0.5, "demographics.birthplace": 2.2},
    "plain": {"demographics.location": 1.0, "demographics.birthplace": 0.33},
}
"""What is left of a word's worth, or added to it. Nine of ten people of the world live in the country of their birth
and about half in its place, so that each question has a share of what speaks for the other. Away from home: nothing."""
_WRITTEN: Final = [Kind.POST.value, Kind.COMMENT.value, Kind.MESSAGE.value]
_SENTENCE: Final = r"[^.!?;\n]+"


def homes(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each phrase, text and question, as often as the phrase comes in PAGE texts."""
    own = records.filter(
        pl.col("is_owner"), pl.col("kind").is_in(_WRITTEN), pl.col("text").is_not_null()
    ).select("id", text=pl.col("text").str.slice(0, READ))
    texts = own.group_by("text").agg(pl.col("id").min()).with_columns(_all=pl.len())
    marks = _marks().filter(pl.col("points") > 0)
    said = _heard(texts).join(marks.lazy(), on="phrase", how="inner")
    # A phrase that a text holds twice stands where it says most.
    once = said.sort("_rank", "phrase", "id", "value").unique(["id", "phrase", "value"], keep="first")
    counted = once.sort("_rank", "phrase", "id").with_columns(
        _nth=pl.int_range(1, pl.len() + 1).over("phrase", "value"), _n=pl.len().over("phrase", "value")
    )
    often = (pl.col("_n") * pl.min_horizontal(1.0, PAGE / pl.col("_all"))).floor().clip(0, MOST)
    rows = counted.filter(pl.col("_nth") <= often).join(_worth().lazy(), on="setting", how="inner")
    return propose(
        rows,
        signal="homes",
        rule=filled("homes.{}", "phrase"),
        question=pl.col("question"),
        value=pl.col("value"),
        points=pl.col("points") * pl.col("times"),
        basis=Basis.SAID,
        # Everyday words of one place are one way of speaking, and the words of one text are one fact.
        group=filled("{}|{}", pl.when("faint").then(pl.lit("speech")).otherwise("id"), "value"),
    )


def _heard(texts: pl.LazyFrame) -> pl.LazyFrame:
    """Columns id, _all, phrase, setting, _rank: each phrase of each piece of text that holds one."""
    words = sheet("settings.toml")
    plain = texts.select("id", "_all", words=own_words(pl.col("text")))
    foreign = folded(pl.col("words").str.slice(0, WHOLE)).str.count_matches(words["foreign"]) >= TWO
    # Who mostly writes in another language is not read at all.
    english = plain.with_columns(_foreign=foreign).filter(
        ~pl.col("_foreign"), pl.col("_foreign").mean() <= HALF
    )
    short = pl.col("words").str.len_chars() <= WHOLE
    pieces = english.with_columns(
        piece=pl.when(short)
        .then(pl.concat_list("words"))
        .otherwise(pl.col("words").str.extract_all(_SENTENCE))
    )
    spaced = pieces.explode("piece").select("id", "_all", said=folded(pl.col("piece")))
    found = spaced.with_columns(
        phrase=pl.col("said")
        .str.replace_all(" ", "  ", literal=True)
        .str.extract_many(_phrases(), leftmost=True)
    ).filter(pl.col("phrase").list.len() > 0)
    placed = found.with_columns(setting=_setting(pl.col("said"))).filter(pl.col("setting") != "away")
    rank = pl.col("setting").replace_strict(["home", "origin", "plain"], [0, 1, 2], return_dtype=pl.Int8)
    word = pl.col("phrase").str.strip_chars().str.replace_all("  ", " ", literal=True)
    return placed.explode("phrase").select("id", "_all", "setting", phrase=word, _rank=rank)


def _setting(said: pl.Expr) -> pl.Expr:
    """How a folded piece of text stands to the places in it."""
    words = sheet("settings.toml")
    return (
        pl.when(said.str.contains(words["guests"]))
        .then(pl.lit("home"))
        .when(said.str.contains(words["away"]))
        .then(pl.lit("away"))
        .when(said.str.contains(words["origin"]))
        .then(pl.lit("origin"))
        .when(said.str.contains(words["home"]))
        .then(pl.lit("home"))
        .otherwise(pl.lit("plain"))
    )


@cache
def _worth() -> pl.DataFrame:
    """Columns setting, question, times."""
    rows = [(setting, q, times) for setting, worth in SETTINGS.items() for q, times in worth.items()]
    return pl.DataFrame(rows, schema=["setting", "question", "times"], orient="row")


@cache
def _phrases() -> pl.Expr:
    """All phrases as one value. A match takes its outer spaces along; doubled ones leave the next its own. The longest is first."""
    known = _marks()["phrase"].unique().to_frame()
    ordered = known.sort(pl.col("phrase").str.len_chars(), "phrase", descending=True)["phrase"]
    return any_of(" " + ordered.str.replace_all(" ", "  ", literal=True) + " ")


@cache
def _marks() -> pl.DataFrame:
    """Columns phrase, faint, value, points: local words with their plurals, and the names of cities and countries.

    Local words go before names: `nice` and `toyota` are listed as never meant, with no points.
    """
    listed = table("local_words.tsv").select("phrase", "place", "degree")
    bare = pl.col("phrase")
    plural = listed.filter(~bare.str.ends_with("s"), bare.str.len_chars() > 3).with_columns(phrase=bare + "s")
    words = pl.concat([listed, plural.join(listed, on="phrase", how="anti")])
    every = pl.concat([words, _names().join(words, on="phrase", how="anti")])
    worth = pl.col("degree").replace_strict(DEGREES, default=0.0, return_dtype=pl.Float64)
    shared = pl.len().over("phrase").cast(pl.Float64).sqrt()
    faint = (pl.col("degree") == "faint").alias("faint")
    return every.select("phrase", faint, value="place", points=worth / shared)


def _names() -> pl.DataFrame:
    """Countries, and cities that are large: by name, and by the names in common use."""
    cities = (
        table("cities.parquet")
        .filter("own", pl.col("population") >= LARGE, pl.col("key").str.len_chars() > 3)
        .sort("population", "key", descending=[True, False])
        .unique("key", keep="first", maintain_order=True)
    )
    town = (
        pl.when(pl.col("city") == pl.col("country"))
        .then("country")
        .otherwise(filled("{}, {}", "city", "country"))
    )
    named = [
        pl.DataFrame(list(aliases().items()), schema=["phrase", "place"], orient="row"),
        table("countries.parquet")
        .filter(pl.col("key").str.len_chars() > 3)
        .select(phrase="key", place="country"),
        cities.select(phrase="key", place=town),
    ]
    unlike = table("not_places.tsv").select(phrase="word")
    first = (
        pl.concat(named)
        .unique("phrase", keep="first", maintain_order=True)
        .join(unlike, on="phrase", how="anti")
    )
    return first.with_columns(degree=pl.lit("name"))
