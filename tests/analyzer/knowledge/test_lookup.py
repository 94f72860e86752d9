"""Lookups: who is this, by handle, domain, page name, hashtag and subreddit, whichever way it is spelt."""

import polars as pl
import pytest

from analyzer.fold import fold
from analyzer.knowledge.lookup import entities, key, keys, parents, terms
from analyzer.knowledge.tables import table
from analyzer.language.attention import known

LEANS = {"left", "centre-left", "centre", "centre-right", "right", "none"}
ENTITIES = ["outlets.tsv", "causes.tsv", "party_names.tsv", "leaders.tsv"]


@pytest.mark.parametrize(
    ("words", "by", "meant"),
    [
        ("@NYTimes", "handle", "nytimes"),
        ("https://www.news.example.co.uk/a?b", "host", "example.co.uk"),
        ("WWW.Example.com", "host", "example.com"),
        ("Süddeutsche Zeitung", "name", "suddeutsche zeitung"),
        ("#VoteBlue", "hashtag", "voteblue"),
        ("r/Politics", "subreddit", "politics"),
    ],
)
def test_spellings_are_one(words: str, by: str, meant: str) -> None:
    assert key(words, by) == meant
    assert keys(pl.Series([words, None, words]), by).to_list() == [meant, None, meant]


def test_a_host_is_known_by_each_domain_above_it() -> None:
    hosts = pl.DataFrame({"host": ["a.b.example.co.uk", "example.com", None]})
    found = hosts.select(parents(pl.col("host")))["host"].to_list()
    assert found[0] == ["a.b.example.co.uk", "b.example.co.uk", "example.co.uk", "co.uk"]
    assert found[1] == ["example.com"]


@pytest.mark.parametrize("name", ENTITIES)
def test_every_key_is_written_as_it_is_compared(name: str) -> None:
    for words, by in entities(name).select("key", "by").iter_rows():
        assert words == (fold(words) if by == "name" else words.strip().casefold().lstrip("@#")), words
        if by == "host":
            assert "." in words
            assert not words.startswith("www.")


@pytest.mark.parametrize("name", ENTITIES)
def test_no_key_is_two_things(name: str) -> None:
    rows = table(name)
    assert rows["name"].is_unique().all()
    columns = [c for c in ("domains", "handles") if c in rows.columns]
    packed = [(c, d) for c in columns for r in rows[c].drop_nulls() for d in r.split()]
    twice = sorted({p for p in packed if packed.count(p) > 1})
    assert twice == []


@pytest.mark.parametrize("name", [*ENTITIES, "communities.tsv"])
def test_every_lean_is_a_word_of_the_scale_and_has_a_ground(name: str) -> None:
    rows = table(name)
    assert set(rows["lean"]) <= LEANS
    assert rows["ground"].fill_null("").str.len_chars().min() > 2


def test_there_is_enough() -> None:
    outlets = table("outlets.tsv")
    assert outlets.height >= 1_000
    assert outlets.group_by("country").len().filter(pl.col("len") >= 20).height >= 15
    assert table("communities.tsv").height >= 300
    assert table("causes.tsv").height >= 700
    values = table("causes.tsv")["value"]
    assert min((values == "workers' rights").sum(), (values == "Christian").sum(), values.n_unique()) >= 40
    columns = ("domains", "handles", "aliases", "hashtags")
    whole = table("party_names.tsv").drop_nulls(columns)
    assert whole["country"].n_unique() >= 60
    assert table("kin.tsv")["language"].n_unique() >= 10
    assert table("tiers.tsv").height >= 200
    close = table("sensitive.tsv").group_by("by").len()
    assert close["len"].sum() >= 600
    assert set(close.filter(pl.col("len") >= 150)["by"]) == {"name", "host", "subreddit", "phrase"}


def test_leaders_stand_on_the_side_of_their_parties() -> None:
    plain = pl.col("name").str.replace(r" \([A-Z]{2}\)$", "")
    own = table("party_names.tsv").select(plain.alias("party"), "country", side="lean")
    led = table("leaders.tsv").filter(pl.col("party").is_not_null())
    both = led.join(own, on=["party", "country"], how="left")
    assert both.filter(pl.col("side").is_null())["name"].to_list() == []
    sides = pl.concat_str("lean", "side", separator=" ").str.replace_all("centre-", "")
    assert both.filter(sides.is_in(["left right", "right left"]))["name"].to_list() == []
    assert table("leaders.tsv")["country"].n_unique() >= 60


def test_close_topics_are_terms_of_the_vocabulary_with_its_flag() -> None:
    terms_ = dict(table("personal_data.parquet").select("term", "special").iter_rows())
    for words, concept, article in table("sensitive.tsv").select("key", "concept", "article").iter_rows():
        assert terms_[concept] == (article == "9"), words


def test_close_topics_are_said_once_and_spelt_as_compared() -> None:
    rows = table("sensitive.tsv")
    assert not rows.select("key", "by").is_duplicated().any()
    for words, by in rows.select("key", "by").iter_rows():
        assert words == (fold(words) if by in {"name", "phrase"} else words.casefold()), words


def test_medicines_are_phrases_that_are_looked_for() -> None:
    assert ("sertraline", "health.conditions", "depression") in set(terms().iter_rows())


def test_price_levels_and_the_pay_of_jobs_are_words_of_their_scale() -> None:
    assert set(table("tiers.tsv")["tier"]) == {"luxury", "premium", "middle", "budget"}
    assert set(table("jobs.tsv")["income"]) == {"low", "middle", "high"}


def _turn(**columns: str | None) -> pl.LazyFrame:
    row = {"id": "1", "name": None, "handle": None, "host": None, "text": None, **columns}
    return pl.LazyFrame([row], schema=dict.fromkeys(row, pl.String))


@pytest.mark.parametrize(
    "turn",
    [{"host": "amp.theguardian.com"}, {"handle": "guardian"}, {"name": "the guardian"}],
)
def test_an_outlet_is_found_by_host_handle_and_name(turn: dict[str, str]) -> None:
    facts = entities("outlets.tsv").lazy().select("key", "by", found="name")
    assert known(_turn(**turn), facts).collect()["found"].to_list() == ["The Guardian"]


def test_a_party_is_found_by_its_own_hashtag() -> None:
    facts = entities("party_names.tsv").lazy().select("key", "by", found="name")
    assert known(_turn(text="off to the polls #VoteLabour!"), facts).collect()["found"].to_list() == [
        "Labour Party"
    ]
    assert known(_turn(text="#labourday"), facts).collect().is_empty()
