"""Tables of facts: each has a source, and the words in them can be found."""

import pytest

from analyzer.fold import fold
from analyzer.knowledge.places import resolve
from analyzer.knowledge.tables import HERE, sheet, table


def test_every_table_of_facts_names_its_source_and_date() -> None:
    sources = {name: entry for path in HERE.glob("*sources.toml") for name, entry in sheet(path.name).items()}
    for path in HERE.iterdir():
        if path.suffix in {".tsv", ".parquet"}:
            assert sources[path.name]["licence"], path.name
            assert sources[path.name]["as_of"], path.name


def test_the_tables_stay_small() -> None:
    assert sum(path.stat().st_size for path in HERE.iterdir() if path.is_file()) < 12_000_000


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("terms.tsv", "phrase"),
        ("cues.tsv", "phrase"),
        ("local_words.tsv", "phrase"),
        ("values.tsv", "said"),
        ("kin.tsv", "word"),
    ],
)
def test_phrases_are_written_as_folding_leaves_them(name: str, column: str) -> None:
    wrong = [phrase for phrase in table(name)[column] if fold(phrase) != phrase]
    assert wrong == []


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Rome", "Rome, Italy"),
        ("roma, it", "Rome, Italy"),
        ("Greater Chicago Area", "Chicago, United States"),
        ("Cambridge, Massachusetts, United States", "Cambridge, United States"),
        ("Deutschland", "Germany"),
        ("nyc", "New York City, United States"),
        ("Porto", "Porto, Portugal"),
        ("Islamabad", "Islamabad, Pakistan"),
        ("Zaragoza", "Zaragoza, Spain"),
        ("St. Petersburg", "Saint Petersburg, Russia"),
        ("the moon", None),
        ("", None),
    ],
)
def test_places_in_words(words: str, place: str | None) -> None:
    assert resolve(words) == place
