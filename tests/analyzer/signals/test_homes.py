"""Where people live and come from, by words of places and how they stand to them. All sentences are invented."""

import polars as pl
import pytest

from analyzer.finding import Finding, Status
from analyzer.knowledge.tables import table
from analyzer.profile.findings import findings
from analyzer.profile.ledger import ledger
from analyzer.signals.homes import homes
from tests.analyzer.records import records

HOME, BIRTH = "demographics.location", "demographics.birthplace"


def found(*texts: str) -> dict[str, Finding]:
    """Findings by question, of comments."""
    rows = records(*({"kind": "comment", "text": text} for text in texts))
    return {f.question.id: f for f in findings(ledger([homes(rows)]), rows)}


def best(question: str, *texts: str) -> str | None:
    """The best answer, whether it stands or not."""
    answers = found(*texts)[question].answers
    return answers[0].value if answers else None


def points(question: str, text: str) -> float:
    """Points of the best answer."""
    answers = found(text)[question].answers
    return answers[0].points if answers else 0.0


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("our tram along the Vondelpark was full again", "Amsterdam, Netherlands"),
        ("tourists never find the good side of Kadikoy", "Istanbul, Türkiye"),
        ("the myki reader on my tram is broken every morning", "Melbourne, Australia"),
        ("lost my Oyster card on the Overground here", "London, United Kingdom"),
        ("my neighbours in Neukölln never sleep", "Berlin, Germany"),
        ("every day the matatus here play louder music, Thika Road is chaos", "Nairobi, Kenya"),
        ("here the Transmilenio is packed by six", "Bogotá, Colombia"),
    ],
)
def test_a_word_of_a_city_in_a_sentence_about_home_is_an_answer(text: str, city: str) -> None:
    finding = found(text)[HOME]
    assert (finding.status, finding.answers[0].value) == (Status.ANSWERED, city)


@pytest.mark.parametrize(
    "text",
    [
        "my trip to the Vondelpark was lovely",
        "we flew in and slept near Kadikoy, what a hotel",
        "that film set in Neukölln made me laugh",
        "Old Trafford fans sang until the end of the match",
        "would love to see the Alhambra one day",
        "how tall is the tower in Tokyo",
        "the war has come to Kharkiv",
    ],
)
def test_places_of_travel_films_sport_and_news_are_no_homes(text: str) -> None:
    assert not found(text)[HOME].answers


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("my grandma made varenyky every christmas", "Ukraine"),
        ("growing up we had mandazi before school", "Kenya"),
        ("back home it would be jollof and suya", "Nigeria"),
        ("nothing beats the khachapuri of my childhood", "Georgia"),
    ],
)
def test_what_is_remembered_speaks_for_the_origin_more_than_for_the_home(text: str, country: str) -> None:
    assert str(best(BIRTH, text)).endswith(country)
    assert points(BIRTH, text) > points(HOME, text)


def test_a_word_of_home_says_more_than_a_word_alone_and_a_name_least() -> None:
    at_home = points(HOME, "the Luas is late here again")
    alone = points(HOME, "the Luas is late")
    name = points(HOME, "Dublin is green")
    assert at_home > 2 * alone > 2 * name > 0


def test_a_place_merely_named_is_not_even_uncertain() -> None:
    assert found("Madrid is another world", "greetings to Chicago")[HOME].status is Status.SILENT


def test_words_of_a_country_speak_for_its_city_that_is_known() -> None:
    texts = ("our tram in Kazimierz is late", "pierogi again", "the zloty fell", "matura season")
    assert best(HOME, *texts) == "Kraków, Poland"


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("boda bodas beat any jam", "Nairobi, Kenya"),
        ("roti canai at midnight", "Kuala Lumpur, Malaysia"),
        ("my tax letter from HMRC is late", "London, United Kingdom"),
        ("lumpia and sinigang for the whole barangay", "Manila, Philippines"),
    ],
)
def test_a_country_without_a_city_is_guessed_to_be_its_largest_one_and_stays_uncertain(
    text: str, city: str
) -> None:
    finding = found(text)[HOME]
    assert finding.answers[0].value == city
    assert finding.status is not Status.ANSWERED


def test_words_of_other_people_are_passed_over() -> None:
    assert not found("my sister lives in Kreuzberg and loves the Spätis")[HOME].answers


def test_texts_in_other_languages_are_left_to_the_patterns() -> None:
    assert not found("seine Wohnung ist nicht groß", "la terraza y una cerveza para todos")[HOME].answers


def test_names_that_are_words_are_never_places() -> None:
    assert not found("nice split bath, reading here", "my toyota is here", "our manta ray")[HOME].answers


def test_a_way_of_speaking_is_one_fact_however_many_of_its_words_are_used() -> None:
    one = points(HOME, "what a dodgy lorry")
    texts = (
        "what a dodgy lorry",
        "knackered again",
        "that bloke owes me a quid",
        "a fortnight off",
        "so chuffed",
    )
    assert found(*texts)[HOME].answers[0].points <= 2 * one
    assert found(*texts)[HOME].status is Status.SILENT


def test_each_local_word_is_of_a_place_that_the_tables_know() -> None:
    words = table("local_words.tsv")
    cities = table("cities.parquet").select(place=pl.format("{}, {}", "city", "country"))
    lands = table("countries.parquet").select(place="country")
    meant = words.filter(pl.col("degree") != "never")
    assert (
        meant.join(pl.concat([cities, lands]).unique(), on="place", how="anti")["place"].unique().to_list()
        == []
    )
    assert set(words["degree"]) == {"own", "near", "faint", "never"}


def test_local_words_reach_around_the_world() -> None:
    places = table("local_words.tsv").filter(pl.col("degree") != "never")["place"].unique()
    assert places.str.split(", ").list.last().n_unique() >= 60
    assert places.str.contains(", ", literal=True).sum() >= 250
